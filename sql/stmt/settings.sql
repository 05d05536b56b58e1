-- digest_hour(employee id) -> hour i32?: when somebody wants her e-mail of the day; none: never
SELECT digest_hour
  FROM employee
 WHERE id = :employee;

-- settings_set(language language, scheme color_scheme, hour i32?, employee id): what somebody decides for herself
UPDATE employee
   SET language = :language, color_scheme = :scheme, digest_hour = :hour
 WHERE id = :employee;

-- colleagues(employee id) ->* id id, name text, title text: who works in a unit of hers, is still here and may read cases
SELECT e.id, e.name, e.title
  FROM employee e
 WHERE e.state = 'active'
   AND e.id IN (SELECT q.employee
                  FROM post p
                  JOIN post q ON q.unit = p.unit AND q.live = 1
                 WHERE p.employee = :employee AND p.live = 1 AND q.employee <> p.employee)
   AND e.id NOT IN (SELECT t.employee FROM seat t WHERE t.kind IN ('system_owner', 'operations') AND t.live = 1)
 ORDER BY e.name, e.id;

-- substitutes(employee id, today day) ->* id id, name text, state account_state, first day, last day: who stands in for her, now and later
SELECT s.id, e.name, e.state, s.first, s.last
  FROM substitute s
  JOIN employee e ON e.id = s.substitute
 WHERE s.employee = :employee AND s.live = 1 AND s.last >= :today
 ORDER BY s.first, s.id;

-- substitute_alone(employee id) -> id id: whom somebody is to stand in for, locked: of two forms of hers at once the second waits, and sees what the first has done; rows that are not there yet lock nothing
SELECT id
  FROM employee
 WHERE id = :employee
   FOR UPDATE;

-- substitute_clash(employee id, first day, last day) -> id id: a row in force on one of these days
SELECT id
  FROM substitute
 WHERE employee = :employee AND live = 1 AND last >= :first AND first <= :last
 ORDER BY last, id
 LIMIT 1;

-- substitute_add(first day, last day, at instant, employee id, substitute id): a colleague may stand in for her (R27); nothing is added for whom colleagues() does not name
INSERT INTO substitute (employee, substitute, first, last, made)
SELECT :employee, e.id, :first, :last, :at
  FROM employee e
 WHERE e.id = :substitute AND e.state = 'active' AND e.id <> :employee
   AND EXISTS (SELECT 1 FROM post p JOIN post q ON q.unit = p.unit AND q.live = 1
                WHERE p.employee = :employee AND p.live = 1 AND q.employee = e.id)
   AND NOT EXISTS (SELECT 1 FROM seat t WHERE t.employee = e.id AND t.kind IN ('system_owner', 'operations') AND t.live = 1);

-- substitute_end(at instant, id id, employee id): taken back by whom it stands in for, and nobody else
UPDATE substitute
   SET ended = :at
 WHERE id = :id AND employee = :employee AND ended IS NULL;

-- stands_in_for(substitute id, today day) ->* employee id, name text: for whom somebody stands in today; no longer when she works elsewhere now, or must not read cases
SELECT s.employee, e.name
  FROM substitute s
  JOIN employee e ON e.id = s.employee
 WHERE s.substitute = :substitute AND s.live = 1 AND s.last >= :today AND s.first <= :today
   AND EXISTS (SELECT 1 FROM post p JOIN post q ON q.unit = p.unit AND q.live = 1
                WHERE p.employee = s.employee AND p.live = 1 AND q.employee = s.substitute)
   AND NOT EXISTS (SELECT 1 FROM seat t WHERE t.employee = s.substitute AND t.kind IN ('system_owner', 'operations') AND t.live = 1)
 ORDER BY e.name, e.id;
