-- colleagues(employee id) ->* id id, name text, title text: who works in a unit of hers, is still here and may read cases
SELECT e.id, e.name, e.title
  FROM employee e
 WHERE e.state = 'active'
   AND e.id IN (SELECT q.employee
                  FROM post p
                  JOIN post q ON q.unit = p.unit AND q.live = 1
                 WHERE p.employee = :employee AND p.live = 1 AND q.employee <> p.employee)
   AND e.id NOT IN (SELECT t.employee FROM seat t WHERE t.kind IN ('system_owner', 'operations') AND t.live = 1 AND t.source <> 'substitute')
 ORDER BY e.name, e.id;

-- absences(employee id, today day) ->* id id, substitute text?, state account_state, away bool, first day, last day: when somebody is away, now and later, and who stands in for her, unless she is away then herself
SELECT a.id, e.name, COALESCE(e.state, 'active'),
       EXISTS (SELECT 1 FROM absence o WHERE o.employee = a.substitute AND o.live = 1 AND o.first <= GREATEST(a.first, :today) AND o.last >= GREATEST(a.first, :today)),
       a.first, a.last
  FROM absence a
  LEFT JOIN employee e ON e.id = a.substitute
 WHERE a.employee = :employee AND a.live = 1 AND a.last >= :today
 ORDER BY a.first, a.id;

-- absence_who(employee id, unit id, leads bool) -> name text: of whom somebody may tell absence: the unit's leader of who works there, holds a case of it or leads a unit right below, the system owner of who leads at the top, and both of for whom they are to find a substitute, or were since yesterday
SELECT e.name
  FROM employee e
 WHERE e.id = :employee AND e.state = 'active'
   AND (IF(:leads, EXISTS (SELECT 1 FROM post p WHERE p.employee = e.id AND p.unit = :unit AND p.live = 1)
                   OR EXISTS (SELECT 1 FROM strand s WHERE s.holder = e.id AND s.live = 1 AND s.unit = :unit), 0)
        OR EXISTS (SELECT 1 FROM seat t JOIN unit u ON u.id = t.unit
                    WHERE t.employee = e.id AND t.live = 1 AND t.kind = 'leader' AND t.source <> 'substitute'
                      AND IF(:leads, u.parent = :unit, u.parent IS NULL))
        OR EXISTS (SELECT 1 FROM absence a JOIN duty d ON d.guideline = 'plan_for_absence' AND d.subject = a.id
                    WHERE a.employee = e.id
                      AND d.seat = IF(:leads, 'leader', 'system_owner') AND d.seat_ref = IF(:leads, :unit, 0)
                      AND IF(d.done_mark = 0, 1, d.done > UTC_TIMESTAMP(6) - INTERVAL 1 DAY)));

-- absence_alone(employee id) -> id id: who is to be away, locked: of two forms at once the second waits, and sees what the first has done; rows that are not there yet lock nothing
SELECT id
  FROM employee
 WHERE id = :employee
   FOR UPDATE;

-- absence_clash(employee id, first day, last day) -> id id: a row in force on one of these days
SELECT id
  FROM absence
 WHERE employee = :employee AND live = 1 AND last >= :first AND first <= :last
 ORDER BY last, id
 LIMIT 1;

-- absence_may(employee id, substitute id) -> id id: whether colleagues() names somebody
SELECT e.id
  FROM employee e
 WHERE e.id = :substitute AND e.state = 'active' AND e.id <> :employee
   AND {work_together(:employee, e.id)}
   AND NOT {reads_no_cases(e.id)};

-- absence_add(employee id, substitute id?, first day, last day, at instant, by id?) -> id id: somebody is away from the first day to the last
INSERT INTO absence (employee, substitute, first, last, made, made_by)
VALUES (:employee, :substitute, :first, :last, :at, :by)
RETURNING id;

-- absence_row(id id, employee id) -> substitute id?, first day, last day: one absence of hers that has not ended
SELECT substitute, first, last
  FROM absence
 WHERE id = :id AND employee = :employee AND live = 1;

-- absence_cover(substitute id, id id, employee id): who stands in while somebody is away
UPDATE absence
   SET substitute = :substitute
 WHERE id = :id AND employee = :employee AND live = 1;

-- absence_end(at instant, id id, employee id): is not away after all, or is back before the last day
UPDATE absence
   SET ended = :at
 WHERE id = :id AND employee = :employee AND live = 1;

-- stands_in_for(substitute id, today day) ->* employee id, name text, last day: for whom somebody stands in today; no longer when she works elsewhere now, or must not read cases
SELECT s.employee, e.name, s.last
  FROM absence s
  JOIN employee e ON e.id = s.employee
 WHERE s.substitute = :substitute AND s.live = 1 AND s.last >= :today AND s.first <= :today
   AND {work_together(s.employee, s.substitute)}
   AND NOT {reads_no_cases(s.substitute)}
 ORDER BY e.name, e.id;

-- standing_now(employee id) -> substitute id, name text: who stands in for somebody when nobody else is named
SELECT s.substitute, e.name
  FROM standing_substitute s
  JOIN employee e ON e.id = s.substitute AND e.state = 'active'
 WHERE s.employee = :employee AND s.live = 1;

-- standing_for(substitute id) ->* name text: for whom somebody is named so
SELECT e.name
  FROM standing_substitute s
  JOIN employee e ON e.id = s.employee AND e.state = 'active'
 WHERE s.substitute = :substitute AND s.live = 1
 ORDER BY e.name, e.id;

-- standing_end(at instant, employee id): nobody is, any more
UPDATE standing_substitute
   SET until = :at
 WHERE employee = :employee AND live = 1;

-- standing_add(employee id, substitute id, at instant, by id): somebody is, from now on
INSERT INTO standing_substitute (employee, substitute, since, set_by)
VALUES (:employee, :substitute, :at, :by);
