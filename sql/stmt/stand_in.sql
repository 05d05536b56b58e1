-- stand_in_seats_end(at instant, today day): nobody sits in a seat any more in place of somebody who is back, has lost it, or has another substitute now; nor when they do not work together any more, as in stands_in_for
UPDATE seat t
   SET t.until = :at
 WHERE t.source = 'substitute' AND t.live = 1
   AND NOT EXISTS (SELECT 1
                     FROM absence a
                     JOIN employee e ON e.id = a.substitute AND e.state = 'active'
                     JOIN seat o ON o.employee = a.employee AND o.live = 1 AND o.source <> 'substitute'
                    WHERE a.employee = t.instead AND a.substitute = t.employee AND a.live = 1
                      AND a.first <= :today AND a.last >= :today
                      AND o.kind = t.kind AND o.unit_key = t.unit_key
                      AND {work_together(a.employee, a.substitute)});

-- stand_in_seats_begin(at instant, today day): the seats of who is away are her substitute's too
INSERT INTO seat (kind, unit, employee, source, instead, since)
SELECT t.kind, t.unit, a.substitute, 'substitute', MIN(a.employee), :at
  FROM absence a
  STRAIGHT_JOIN employee e ON e.id = a.substitute AND e.state = 'active'
  STRAIGHT_JOIN seat t ON t.employee = a.employee AND t.live = 1 AND t.source <> 'substitute'
       AND t.kind IN ('leader', 'office', 'system_owner', 'coordinator_team', 'bti_team')
 WHERE a.live = 1 AND a.first <= :today AND a.last >= :today
   AND {work_together(a.employee, a.substitute)}
   AND NOT EXISTS (SELECT 1 FROM seat o
                    WHERE o.employee = a.substitute AND o.live = 1 AND o.kind = t.kind
                      AND o.unit_key = t.unit_key AND o.source = 'substitute')
 GROUP BY t.kind, t.unit, a.substitute;

-- absences_deserted(at instant, today day) ->* id id, employee id, first day, last day, made_by id?: whose substitute has left, has worked elsewhere for a day or must not read cases, as in stands_in_for
SELECT a.id, a.employee, a.first, a.last, a.made_by
  FROM absence a
  STRAIGHT_JOIN employee e ON e.id = a.substitute
 WHERE a.live = 1 AND a.last >= :today
   AND {stands_in_no_more(a.employee)};

-- standing_wanted(today day) ->* id id, substitute id: whoever has a standing substitute and is away from today, when nobody else is named and she is here
SELECT a.id, s.substitute
  FROM absence a
  JOIN standing_substitute s ON s.employee = a.employee AND s.live = 1
  JOIN employee e ON e.id = s.substitute AND e.state = 'active'
 WHERE a.live = 1 AND a.last >= :today AND a.first <= :today AND a.last < '9999-12-31' AND a.substitute IS NULL
   AND {is_free(s.substitute)};

-- standing_fills(substitute id, id id): has her in her place, unless somebody was named meanwhile
UPDATE absence
   SET substitute = :substitute
 WHERE id = :id AND substitute IS NULL AND live = 1;

-- standing_ends(at instant): nobody stands in who has left, must not read cases, or has worked elsewhere for a day, as in stands_in_for: a sync may err
UPDATE standing_substitute s
  JOIN employee e ON e.id = s.substitute
   SET s.until = :at
 WHERE s.live = 1
   AND {stands_in_no_more(s.employee)};

-- standing_missing(cases i64) ->* employee id, unit id: who has said yes to as many cases as a full post and has no standing substitute, and where she works with somebody who could be; once asked for, not again
SELECT q.holder, COALESCE(MIN(p.unit), 0) AS unit
  FROM (SELECT s.holder
          FROM strand s
         WHERE s.live = 1 AND s.held_as = 'accepted'
         GROUP BY s.holder
        HAVING COUNT(*) >= :cases) q
  JOIN employee e ON e.id = q.holder AND e.state = 'active'
  JOIN post p ON p.employee = e.id AND p.live = 1
 WHERE NOT EXISTS (SELECT 1 FROM standing_substitute t WHERE t.employee = e.id AND t.live = 1)
   AND NOT EXISTS (SELECT 1 FROM duty d WHERE d.guideline = 'name_substitute' AND d.subject = e.id AND d.done_mark = 0)
   AND EXISTS (SELECT 1 FROM post o JOIN employee c ON c.id = o.employee AND c.state = 'active'
                WHERE o.unit = p.unit AND o.live = 1 AND c.id <> e.id
                  AND NOT {reads_no_cases(c.id)})
 GROUP BY q.holder;

-- standing_settled(cases i64) ->* subject id, occurrence i64: for whom a leader is still asked to find one, and need not: there is one, or she has fewer cases, has left, or works elsewhere
SELECT d.subject, d.occurrence
  FROM duty d
  JOIN employee e ON e.id = d.subject
 WHERE d.guideline = 'name_substitute' AND d.done_mark = 0
   AND (e.state <> 'active'
        OR NOT EXISTS (SELECT 1 FROM post p WHERE p.employee = e.id AND p.unit = d.seat_ref AND p.live = 1)
        OR EXISTS (SELECT 1 FROM standing_substitute t WHERE t.employee = e.id AND t.live = 1)
        OR (SELECT COUNT(*) FROM strand s WHERE s.holder = e.id AND s.live = 1 AND s.held_as = 'accepted') < :cases);

-- absences_bare(today day, until day) ->* id id, employee id, unit id?, first day: who will be away for a week or more before that day, or is, and has nobody who stands in, or one who is away too when it begins: with each unit of which she has cases, and for each seat that would be empty the unit she leads, or in which she works and is alone as the office or the system owner
WITH bare (id, employee, first, last) AS (
  SELECT a.id, a.employee, a.first, a.last
    FROM absence a
    JOIN employee w ON w.id = a.employee AND w.state = 'active'
    LEFT JOIN standing_substitute t ON t.employee = a.employee AND t.live = 1
   WHERE a.live = 1 AND a.first <= :until AND a.last >= :today AND a.last < '9999-12-31'
     AND a.last >= a.first + INTERVAL 6 DAY
     AND (COALESCE(a.substitute, t.substitute) IS NULL OR {away_too(COALESCE(a.substitute, t.substitute))}))
SELECT a.id, a.employee, s.unit, a.first
  FROM bare a
  JOIN strand s ON s.holder = a.employee AND s.live = 1 AND s.held_as = 'accepted' AND s.unit IS NOT NULL
 UNION
SELECT a.id, a.employee, COALESCE(l.unit, (SELECT MIN(p.unit) FROM post p WHERE p.employee = a.employee AND p.live = 1)), a.first
  FROM bare a
  JOIN seat l ON l.employee = a.employee AND l.live = 1 AND l.source <> 'substitute'
       AND l.kind IN ('leader', 'office', 'system_owner')
 WHERE NOT EXISTS (SELECT 1 FROM seat m JOIN employee e ON e.id = m.employee AND e.state = 'active'
                    WHERE m.kind = l.kind AND m.unit_key = l.unit_key AND m.live = 1 AND m.employee <> a.employee
                      AND NOT {away_too(e.id)});

-- absence_above(unit id, employee id, today day) -> unit id?: the nearest unit, from this one on upwards, that somebody else leads who is here, as unit_leader says of seven days, and does not do so in her place
{units_up(id = :unit)}
SELECT up.id
  FROM up
 WHERE EXISTS (SELECT 1 FROM seat t JOIN employee e ON e.id = t.employee AND e.state = 'active'
                WHERE t.kind = 'leader' AND t.unit = up.id AND t.live = 1 AND e.id <> :employee
                  AND COALESCE(t.instead, 0) <> :employee
                  AND {is_here(e.id, 6)})
 ORDER BY up.depth
 LIMIT 1;

-- absences_asked() ->* subject id, occurrence i64, seat_ref i64: for which absences somebody is still asked who stands in, and whose leader; 0 is the system owner
SELECT d.subject, d.occurrence, d.seat_ref
  FROM duty d
 WHERE d.guideline = 'plan_for_absence' AND d.done_mark = 0;
