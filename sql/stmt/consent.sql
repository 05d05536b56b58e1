-- consents_of_case(casefile id) ->* id id, consent id, unit id?, service text, answer consent_answer, until day?, withdrawn day?, withdrawn_why text, giver consent_giver, giver_name text, purposes i64, information text, way consent_way, why text, given day, by_name text: what was consented to or refused, the newest form first
SELECT s.id, s.consent, s.unit, COALESCE(u.name, s.name), s.answer, s.until, s.withdrawn, s.withdrawn_why,
       c.giver, c.giver_name, c.purposes + 0, c.information, c.way, c.why, c.given, e.name
  FROM consent_service s
  JOIN consent c ON c.id = s.consent
  JOIN employee e ON e.id = c.registered_by
  LEFT JOIN unit u ON u.id = s.unit
 WHERE s.casefile = :casefile
 ORDER BY s.consent DESC, s.id
 LIMIT 300;

-- consent_find(id id, casefile id) -> as consents_of_case: one of them
SELECT s.id, s.consent, s.unit, COALESCE(u.name, s.name), s.answer, s.until, s.withdrawn, s.withdrawn_why,
       c.giver, c.giver_name, c.purposes + 0, c.information, c.way, c.why, c.given, e.name
  FROM consent_service s
  JOIN consent c ON c.id = s.consent
  JOIN employee e ON e.id = c.registered_by
  LEFT JOIN unit u ON u.id = s.unit
 WHERE s.id = :id AND s.casefile = :casefile;

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

-- consent_service_add(consent id, casefile id, unit id?, name text, answer consent_answer, until day?): of one service on it
INSERT INTO consent_service (consent, casefile, unit, name, answer, until)
VALUES (:consent, :casefile, :unit, :name, :answer, :until);

-- consent_withdraw(said day, why text, at instant, by id, id id, casefile id): the family has taken it back; once
UPDATE consent_service
   SET withdrawn = :said, withdrawn_why = :why, withdrawn_at = :at, withdrawn_by = :by
 WHERE id = :id AND casefile = :casefile AND live = 1;

-- consent_holds(casefile id, unit id, today day) -> until day?: until when a service may know, by the consent that holds longest
SELECT MAX(until) AS until
  FROM consent_service
 WHERE casefile = :casefile AND unit = :unit AND live = 1 AND until >= :today
HAVING MAX(until) IS NOT NULL;

-- participants_of_case(casefile id) ->* id id, unit id, name text, title text, since instant, works_there bool: who takes part for a service; she reads only as long as she works there
SELECT p.id, p.unit, e.name, e.title, p.since,
       e.state = 'active' AND EXISTS (SELECT 1 FROM post w WHERE w.employee = p.employee AND w.unit = p.unit AND w.live = 1)
  FROM participant p
  JOIN employee e ON e.id = p.employee
 WHERE p.casefile = :casefile AND p.live = 1
 ORDER BY p.unit, e.name, p.id
 LIMIT 300;

-- participant_add(at instant, by id, casefile id, unit id, employee id, today day): somebody who works there takes part, when the family has consented to that service; refused as duplicate when she does already
INSERT INTO participant (casefile, employee, unit, since, added_by)
SELECT :casefile, e.id, w.unit, :at, :by
  FROM post w
  JOIN employee e ON e.id = w.employee AND e.state = 'active'
 WHERE w.employee = :employee AND w.unit = :unit AND w.live = 1
   AND NOT {reads_no_cases(e.id)}
   AND {consent_shares(:casefile, w.unit)};

-- participant_end(at instant, by id, id id, casefile id): she takes part no more
UPDATE participant
   SET until = :at, ended_by = :by
 WHERE id = :id AND casefile = :casefile AND live = 1;

-- participants_leave(at instant, by id, casefile id, unit id): nobody of that service takes part any more
UPDATE participant
   SET until = :at, ended_by = :by
 WHERE casefile = :casefile AND unit = :unit AND live = 1;

-- case_participant(casefile id, employee id, today day) -> takes_part bool: whether somebody takes part in a case today: entered herself, working where the family has let it be known
SELECT 1
  FROM participant p
  JOIN post w ON w.employee = p.employee AND w.unit = p.unit AND w.live = 1
 WHERE p.casefile = :casefile AND p.employee = :employee AND p.live = 1
   AND {consent_shares(p.casefile, p.unit)}
 LIMIT 1;

-- cases_taken_part_in(employee id, today day) ->* number text, name text, unit_name text, until day?: cases in which somebody takes part today, and until when her service may know
SELECT c.number, n.name, u.name, (SELECT MAX(s.until) FROM consent_service s WHERE s.casefile = p.casefile AND s.unit = p.unit AND s.live = 1)
  FROM participant p
  JOIN post w ON w.employee = p.employee AND w.unit = p.unit AND w.live = 1
  JOIN casefile c ON c.id = p.casefile
  JOIN person n ON n.id = c.person
  JOIN unit u ON u.id = p.unit
 WHERE p.employee = :employee AND p.live = 1
   AND {consent_shares(p.casefile, p.unit)}
   AND {may_know(:employee, p.casefile)}
   AND {may_know_address(:employee, p.casefile)}
   AND (SELECT o.id FROM strand o WHERE o.casefile = p.casefile AND o.state = 'active' AND o.held_as = 'accepted' LIMIT 1) IS NOT NULL
 ORDER BY p.casefile DESC
 LIMIT 100;

-- birthday_owed(strand id) -> age i64: the age of the birthday that is to be prepared next
SELECT occurrence
  FROM duty
 WHERE guideline = 'prepare_birthday' AND subject = :strand AND done_mark = 0
 ORDER BY occurrence
 LIMIT 1;
