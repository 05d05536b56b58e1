-- departures_coming(until instant, now instant, until_day day) ->* employee id, unit id?, why departure_why, last day?, cause instant?, known id?, known_last day?, known_why departure_why: who has a case and will leave within the look-ahead, has been told to stop with the task, works elsewhere now, is coordinator no longer, or is employed in another way: for each unit of which she has one; last: her last day, or by when her leader looks at it; known: the row there is
SELECT q.employee, q.unit, q.why, q.last, q.cause, v.id, v.last, COALESCE(v.why, 'account_ends')
  FROM (
  (SELECT DISTINCT s.holder AS employee, s.unit, 'account_ends' AS why, CAST(NULL AS DATE) AS last, a.expires AS cause, 1 AS place
     FROM employee a
     JOIN strand s ON s.holder = a.id AND s.live = 1 AND s.held_as = 'accepted' AND s.unit IS NOT NULL
    WHERE a.state = 'active' AND a.expires > :now AND a.expires <= :until)
   UNION ALL
  (SELECT DISTINCT s.holder, s.unit, 'notice', b.first - INTERVAL 1 DAY, NULL, 2
     FROM absence b
     STRAIGHT_JOIN employee a ON a.id = b.employee AND a.state = 'active'
     STRAIGHT_JOIN strand s ON s.holder = a.id AND s.live = 1 AND s.held_as = 'accepted' AND s.unit IS NOT NULL
    WHERE b.live = 1 AND b.first <= :until_day AND b.last = '9999-12-31')
   UNION ALL
  (SELECT s.holder, s.unit, 'moved', NULL, MAX(p.until), 3
     FROM post p
     JOIN employee a ON a.id = p.employee AND a.state = 'active'
     JOIN strand s ON s.holder = a.id AND s.live = 1 AND s.held_as = 'accepted' AND s.unit = p.unit
    WHERE p.until > :now - INTERVAL 400 DAY AND p.until >= s.held_since
      AND NOT EXISTS (SELECT 1 FROM post o WHERE o.employee = p.employee AND o.unit = p.unit AND o.live = 1)
    GROUP BY s.holder, s.unit)
   UNION ALL
  (SELECT s.holder, s.unit, 'role_ended', NULL, MAX(t.until), 4
     FROM seat t
     JOIN employee a ON a.id = t.employee AND a.state = 'active'
     JOIN strand s ON s.holder = a.id AND s.live = 1 AND s.held_as = 'accepted' AND s.unit IS NOT NULL
    WHERE t.kind = 'coordinator' AND t.until > :now - INTERVAL 400 DAY AND t.until >= s.held_since
      AND NOT EXISTS (SELECT 1 FROM seat o WHERE o.employee = t.employee AND o.kind IN ('coordinator', 'coordinator_team') AND o.live = 1)
    GROUP BY s.holder, s.unit)
   UNION ALL
  (SELECT s.holder, s.unit, 'type_changed', NULL, a.type_since, 5
     FROM employee a
     JOIN strand s ON s.holder = a.id AND s.live = 1 AND s.held_as = 'accepted' AND s.unit IS NOT NULL
    WHERE a.state = 'active' AND a.type_since > :now - INTERVAL 400 DAY AND a.type_since >= s.held_since
    GROUP BY s.holder, s.unit, a.type_since)
  ) q
  LEFT JOIN departure v ON v.employee = q.employee AND v.unit = q.unit AND v.live = 1
 WHERE NOT EXISTS (SELECT 1 FROM departure k
                    WHERE k.employee = q.employee AND k.unit = q.unit AND k.why = q.why AND k.cause >= q.cause
                      AND k.ended IS NOT NULL AND q.place > 2)
 ORDER BY q.employee, q.unit, q.place;

-- departure_add(employee id, unit id, why departure_why, cause instant?, last day, at instant) -> id id: somebody will leave, or her leader is to look at what she holds
INSERT INTO departure (employee, unit, why, cause, last, noticed)
VALUES (:employee, :unit, :why, :cause, :last, :at)
RETURNING id;

-- departure_set(last day, why departure_why, cause instant?, id id): on another day than was known, or for another reason
UPDATE departure
   SET last = :last, why = :why, cause = :cause
 WHERE id = :id;

-- departures_past(until instant) ->* id id: those of whom nothing is left to give on there, or whose account is gone, or of whom it is no longer so
SELECT v.id
  FROM departure v
  JOIN employee e ON e.id = v.employee
 WHERE v.live = 1
   AND (e.state <> 'active'
        OR NOT EXISTS (SELECT 1 FROM strand s
                        WHERE s.holder = v.employee AND s.live = 1 AND s.unit = v.unit AND s.held_as = 'accepted')
        OR v.why = 'account_ends' AND (e.expires IS NULL OR e.expires > :until)
        OR v.why = 'notice' AND NOT EXISTS (SELECT 1 FROM absence b
                        WHERE b.employee = v.employee AND b.live = 1 AND b.last = '9999-12-31')
        OR v.why = 'moved' AND EXISTS (SELECT 1 FROM post p
                        WHERE p.employee = v.employee AND p.unit = v.unit AND p.live = 1)
        OR v.why = 'role_ended' AND EXISTS (SELECT 1 FROM seat t
                        WHERE t.employee = v.employee AND t.kind IN ('coordinator', 'coordinator_team') AND t.live = 1));

-- departure_end(at instant, id id): nothing is owed of it any more
UPDATE departure
   SET ended = :at
 WHERE id = :id AND live = 1;

-- departure_units(employee id) ->* unit id, cases i64: where somebody works now, and what she has from elsewhere
SELECT p.unit, COALESCE((SELECT COUNT(*) FROM strand s
                 WHERE s.holder = p.employee AND s.live = 1 AND s.held_as = 'accepted' AND s.unit <> p.unit), 0) AS cases
  FROM post p
 WHERE p.employee = :employee AND p.live = 1;

-- units_unled() ->* unit id: units with living cases that have no leader who can log in, and of which nobody is asked yet
SELECT u.id
  FROM unit u
 WHERE u.until IS NULL
   AND EXISTS (SELECT 1 FROM strand s WHERE s.unit = u.id AND s.live = 1)
   AND NOT EXISTS (SELECT 1 FROM seat t JOIN employee e ON e.id = t.employee AND e.state = 'active'
                    WHERE t.kind = 'leader' AND t.unit = u.id AND t.live = 1)
   AND NOT EXISTS (SELECT 1 FROM duty d WHERE d.guideline = 'name_leader' AND d.subject = u.id AND d.done_mark = 0);

-- units_led_again() ->* unit i64: those of whose leader the system owner is still asked, and that have one, or no case
SELECT d.subject
  FROM duty d
 WHERE d.guideline = 'name_leader' AND d.done_mark = 0
   AND (NOT EXISTS (SELECT 1 FROM strand s WHERE s.unit = d.subject AND s.live = 1)
        OR EXISTS (SELECT 1 FROM seat t JOIN employee e ON e.id = t.employee AND e.state = 'active'
                    WHERE t.kind = 'leader' AND t.unit = d.subject AND t.live = 1));
