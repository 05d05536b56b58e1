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
                      AND EXISTS (SELECT 1 FROM post p JOIN post q ON q.unit = p.unit AND q.live = 1
                                   WHERE p.employee = a.employee AND p.live = 1 AND q.employee = a.substitute));

-- stand_in_seats_begin(at instant, today day): the seats of who is away are her substitute's too
INSERT INTO seat (kind, unit, employee, source, instead, since)
SELECT t.kind, t.unit, a.substitute, 'substitute', MIN(a.employee), :at
  FROM absence a
  STRAIGHT_JOIN employee e ON e.id = a.substitute AND e.state = 'active'
  STRAIGHT_JOIN seat t ON t.employee = a.employee AND t.live = 1 AND t.source <> 'substitute'
       AND t.kind IN ('leader', 'office', 'system_owner', 'coordinator_team', 'bti_team')
 WHERE a.live = 1 AND a.first <= :today AND a.last >= :today
   AND EXISTS (SELECT 1 FROM post p JOIN post q ON q.unit = p.unit AND q.live = 1
                WHERE p.employee = a.employee AND p.live = 1 AND q.employee = a.substitute)
   AND NOT EXISTS (SELECT 1 FROM seat o
                    WHERE o.employee = a.substitute AND o.live = 1 AND o.kind = t.kind
                      AND o.unit_key = t.unit_key AND o.source = 'substitute')
 GROUP BY t.kind, t.unit, a.substitute;

-- absences_begin_anew(at instant, today day): whose substitute has left has nobody in her place from today: a row of its own, so that who stood in until then stays on record
INSERT INTO absence (employee, substitute, first, last, made, made_by)
SELECT a.employee, NULL, GREATEST(a.first, :today), a.last, :at, a.made_by
  FROM absence a
  STRAIGHT_JOIN employee e ON e.id = a.substitute AND e.state <> 'active'
 WHERE a.live = 1 AND a.last >= :today;

-- absences_deserted(at instant, today day): and the row in which she did ends
UPDATE absence a
  JOIN employee e ON e.id = a.substitute AND e.state <> 'active'
   SET a.ended = :at
 WHERE a.live = 1 AND a.last >= :today;

-- absences_bare(today day, until day) ->* id id, unit id?, first day: who will be away for a week or more before that day, or is, has cases, and has nobody who can stand in: for each unit of which she has some
SELECT DISTINCT a.id, s.unit, a.first
  FROM absence a
  STRAIGHT_JOIN employee w ON w.id = a.employee AND w.state = 'active'
  STRAIGHT_JOIN strand s ON s.holder = a.employee AND s.live = 1 AND s.held_as = 'accepted' AND s.unit IS NOT NULL
 WHERE a.live = 1 AND a.first <= :until AND a.last >= :today AND a.last < '9999-12-31'
   AND a.last >= a.first + INTERVAL 6 DAY
   AND a.substitute IS NULL;

-- absences_settled(today day) ->* id id, unit id: of whom a leader is still asked who stands in, and need not be: there is somebody, or no case, or it is over
SELECT d.subject, d.occurrence
  FROM duty d
  LEFT JOIN absence a ON a.id = d.subject
 WHERE d.guideline = 'plan_for_absence' AND d.done_mark = 0
   AND (a.live IS NULL OR a.last < :today
        OR a.substitute IS NOT NULL
        OR NOT EXISTS (SELECT 1 FROM strand s
                        WHERE s.holder = a.employee AND s.live = 1 AND s.held_as = 'accepted' AND s.unit = d.occurrence));
