-- consents_of_case(casefile id) ->* id id, unit id?, service text, answer consent_answer, until day?, withdrawn day?, withdrawn_why text, giver consent_giver, giver_name text, purposes i64, shares bool, information text, way consent_way, why text, given day: what was consented to or refused: what was not taken back before the rest, the newest form first; shares: people of that service may take part by it, while it holds
{consent_row(s.casefile = :casefile)}
 ORDER BY s.live DESC, s.consent DESC, s.id
 LIMIT 1000;

-- consent_find(id id, casefile id) -> as consents_of_case: one of them
{consent_row(s.id = :id AND s.casefile = :casefile)};

-- consent_units() ->* id id, name text: services of the municipality that somebody works in, by name
SELECT u.id, u.name
  FROM unit u
 WHERE u.until IS NULL
   AND (SELECT p.id FROM post p WHERE p.unit = u.id AND p.live = 1 LIMIT 1) IS NOT NULL
 ORDER BY u.name;

-- consent_add(casefile id, giver consent_giver, giver_name text, purposes i64, information text, way consent_way, why text, given day, at instant, by id) -> id id: a form that somebody signed, or said
INSERT INTO consent (casefile, giver, giver_name, purposes, information, way, why, given, registered, registered_by)
VALUES (:casefile, :giver, :giver_name, :purposes, :information, :way, :why, :given, :at, :by)
RETURNING id;

-- consent_service_add(consent id, casefile id, unit id?, name text, team bool, answer consent_answer, until day?) -> id id: of one service on it, or of the BTI team
INSERT INTO consent_service (consent, casefile, unit, name, team, answer, until)
VALUES (:consent, :casefile, :unit, :name, :team, :answer, :until)
RETURNING id;

-- consent_take_back(said day, why text, at instant, by id, casefile id, unit id?, name text, today day): the family has taken back all that they let a service know, up to the day they said so; what has ended stays as it ended
UPDATE consent_service
   SET withdrawn = :said, withdrawn_why = :why, withdrawn_at = :at, withdrawn_by = :by
 WHERE casefile = :casefile AND unit <=> :unit AND name = :name AND live = 1 AND until >= :today AND given <= :said;

-- consent_last_no(casefile id, unit id?, name text) -> said day?: when the family last said no to a service, or took back what they had said
SELECT MAX(IF(answer = 'refused', given, withdrawn)) AS said
  FROM consent_service
 WHERE casefile = :casefile AND unit <=> :unit AND name = :name;

-- consents_outlasted(casefile id, unit id?, name text, id id, purposes i64, until day) ->* id id: older consents of a service that a newer one covers, and holds as long as
SELECT id
  FROM consent_service
 WHERE casefile = :casefile AND unit <=> :unit AND name = :name AND live = 1
   AND until <= :until AND id < :id AND (purposes & ~:purposes) = 0;

-- service_reads(casefile id, unit id, today day) -> reads bool: whether the people of a service may read today
SELECT {consent_shares(:casefile, :unit)} AS may_read;

-- consent_owed(id id) -> guideline guideline, due day?, why text: what is to be done of a consent, until when, and why
SELECT d.guideline, d.due, g.why
  FROM duty d
  JOIN guideline g ON {words_of(d)}
 WHERE d.guideline IN ('follow_withdrawal', 'renew_consent') AND d.subject = :id AND d.occurrence = 0 AND d.done_mark = 0
 ORDER BY d.guideline
 LIMIT 1;

-- participants_of_case(casefile id) ->* id id, unit id, name text, title text, works_there bool: who takes part for a service; she reads only as long as she works there
SELECT p.id, p.unit, e.name, e.title,
       e.state = 'active' AND EXISTS (SELECT 1 FROM post w WHERE w.employee = p.employee AND w.unit = p.unit AND w.live = 1)
  FROM participant p
  JOIN employee e ON e.id = p.employee
 WHERE p.casefile = :casefile AND p.live = 1
 ORDER BY p.unit, e.name, p.id
 LIMIT 300;

-- participant_add(at instant, by id, casefile id, unit id, employee id, today day): somebody who works there takes part, when the family has consented to that service; nobody names herself; refused as duplicate when she does already
INSERT INTO participant (casefile, employee, unit, since, added_by)
SELECT :casefile, e.id, w.unit, :at, :by
  FROM post w
  JOIN employee e ON e.id = w.employee AND e.state = 'active'
 WHERE w.employee = :employee AND w.unit = :unit AND w.live = 1
   AND e.id <> :by AND NOT {reads_no_cases(e.id)}
   AND {consent_shares(:casefile, w.unit)};

-- participant_end(at instant, by id, id id, casefile id): she takes part no more
UPDATE participant
   SET until = :at, ended_by = :by
 WHERE id = :id AND casefile = :casefile AND live = 1;

-- participants_leave(at instant, by id, casefile id, unit id): nobody of that service takes part any more
UPDATE participant
   SET until = :at, ended_by = :by
 WHERE casefile = :casefile AND unit = :unit AND live = 1;

-- case_participant(casefile id, employee id, today day) -> around bool, plan bool, log bool: whether somebody takes part in a case today: entered herself, working where the family has let it be known; around, plan, log: they have let the work around them, the plan, or the log be known where she works
SELECT COALESCE(MAX(q.around OR q.plan), 0), COALESCE(MAX(q.plan), 0), COALESCE(MAX(q.log), 0)
  FROM (SELECT {consent_tells('coordination', p.casefile, p.unit)} AS around, {consent_tells('plan', p.casefile, p.unit)} AS plan, {consent_tells('baton', p.casefile, p.unit)} AS log
          FROM participant p
          JOIN post w ON w.employee = p.employee AND w.unit = p.unit AND w.live = 1
         WHERE p.casefile = :casefile AND p.employee = :employee AND p.live = 1
           AND {consent_shares(p.casefile, p.unit)}
           AND NOT {reads_no_cases(:employee)}) q
HAVING COUNT(*) > 0;

-- cases_taken_part_in(employee id, today day) ->* number text, name text, unit_name text, until day?, around bool, log bool: cases in which somebody takes part today, until when her service may know, and of what
SELECT c.number, n.name, u.name, (SELECT MAX(s.until) FROM consent_service s WHERE s.casefile = p.casefile AND s.unit = p.unit AND s.live = 1 AND {for_taking_part(s)}),
       ({consent_tells('coordination', p.casefile, p.unit)} OR {consent_tells('plan', p.casefile, p.unit)}), {consent_tells('baton', p.casefile, p.unit)}
  FROM participant p
  JOIN post w ON w.employee = p.employee AND w.unit = p.unit AND w.live = 1
  JOIN casefile c ON c.id = p.casefile
  JOIN person n ON n.id = c.person
  JOIN unit u ON u.id = p.unit
 WHERE p.employee = :employee AND p.live = 1
   AND {consent_shares(p.casefile, p.unit)}
   AND NOT {reads_no_cases(:employee)}
   AND {may_know(:employee, p.casefile)}
   AND {may_know_address(:employee, p.casefile)}
   AND (SELECT o.id FROM strand o WHERE o.casefile = p.casefile AND o.state = 'active' AND o.held_as = 'accepted' LIMIT 1) IS NOT NULL
 ORDER BY p.casefile DESC
 LIMIT 100;

-- consent_cut(until day, id id): it holds no longer than that, whatever the form said; that stays
UPDATE consent_service
   SET until_said = COALESCE(until_said, until), until = :until
 WHERE id = :id AND live = 1;

-- child_coordinator_owed(casefile id) -> due day?: when somebody's right to a coordinator for children ends, while what comes after is to be made clear
SELECT d.due
  FROM strand s
  JOIN duty d ON d.guideline = 'child_coordinator_until_18' AND d.subject = s.id AND d.occurrence = 0 AND d.done_mark = 0
 WHERE s.casefile = :casefile
 LIMIT 1;

-- birthday_owed(casefile id) -> age i64, due day?: the age of the birthday that is to be prepared next, and when it is
SELECT occurrence, due
  FROM duty
 WHERE guideline = 'prepare_birthday' AND subject = :casefile AND done_mark = 0
 ORDER BY occurrence
 LIMIT 1;
