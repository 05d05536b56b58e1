-- consents_ending(from day, to day, most i32) ->* id id, casefile id, strand id, until day?: consents that end on one of those days, that nobody has been asked to renew, and that no other of the same service outlasts, with the first strand that somebody has said yes to
SELECT s.id, s.casefile, t.id, s.until
  FROM consent_service s
  JOIN strand t ON t.id = {first_active(s.casefile)}
 WHERE s.live = 1 AND s.until BETWEEN :from AND :to
   AND NOT EXISTS (SELECT 1 FROM duty d WHERE d.guideline = 'renew_consent' AND d.subject = s.id AND d.occurrence = 0)
   AND NOT EXISTS (SELECT 1 FROM consent_service k
                    WHERE k.casefile = s.casefile AND k.unit <=> s.unit AND k.name = s.name AND k.live = 1
                      AND k.until > s.until AND (s.purposes & ~k.purposes) = 0)
 ORDER BY s.until, s.id
 LIMIT :most;

-- child_coordinators_ending(from day, to day, most i32) ->* strand id, casefile id, birth day?: coordinators for a child who turns 18 on one of those days, which nobody was told of yet
SELECT s.id, c.id, n.birth
  FROM person n
  JOIN casefile c ON c.person = n.id
  JOIN strand s ON s.casefile = c.id AND s.kind = 'child_coordinator' AND s.state = 'active' AND s.held_as = 'accepted'
 WHERE n.birth >= :from - INTERVAL 18 YEAR AND n.birth <= :to - INTERVAL 18 YEAR
   AND NOT EXISTS (SELECT 1 FROM duty d WHERE d.guideline = 'child_coordinator_until_18' AND d.subject = s.id AND d.occurrence = 0)
 LIMIT :most;

-- birthdays_coming(from day, to day, age i64, most i32) ->* casefile id, strand id, birth day?: who turns that old after the first of those days and up to the last, and has somebody who said yes to the case and was not told yet
SELECT c.id, t.id, n.birth
  FROM person n
  JOIN casefile c ON c.person = n.id
  JOIN strand t ON t.id = {first_active(c.id)}
 WHERE n.birth > :from - INTERVAL :age YEAR AND n.birth <= :to - INTERVAL :age YEAR
   AND NOT EXISTS (SELECT 1 FROM duty d WHERE d.guideline = 'prepare_birthday' AND d.subject = c.id AND d.occurrence = :age)
 ORDER BY n.birth, c.id
 LIMIT :most;
