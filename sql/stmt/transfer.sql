-- transfer_who(employee id, unit id) -> name text, state account_state, expires instant?: whose cases are to be given on: somebody who works in the unit, holds a case of it, or held one when she left
SELECT e.name, e.state, e.expires
  FROM employee e
 WHERE e.id = :employee
   AND (EXISTS (SELECT 1 FROM post p WHERE p.employee = e.id AND p.unit = :unit AND p.live = 1)
        OR EXISTS (SELECT 1 FROM strand s WHERE s.holder = e.id AND s.live = 1 AND s.unit = :unit)
        OR EXISTS (SELECT 1 FROM receipt r WHERE r.left_by = e.id AND r.unit = :unit));

-- transfer_cases(unit id, employee id) ->* id id, casefile id, number text, name text, kind strand_kind, state strand_state, block address_block, unit id?, wish text, holds bool, holder text, asked text?, due day?, family id?: what somebody holds in a unit, and what she held there when she left and nobody has accepted since
SELECT s.id, s.casefile, c.number, p.name, s.kind, s.state, s.address_block, s.unit, s.wish,
       COALESCE(s.holder = :employee, 0), h.name, t.name, d.due, f.family
  FROM (SELECT a.id
          FROM strand a
         WHERE a.holder = :employee AND a.live = 1 AND a.unit = :unit AND a.held_as = 'accepted'
         UNION
        SELECT w.id
          FROM receipt r
          JOIN strand w ON w.id = r.strand AND w.receipt = r.id AND w.live = 1
         WHERE r.left_by = :employee AND r.unit = :unit AND w.state IN ('waiting', 'offered')) q
  JOIN strand s ON s.id = q.id
  JOIN casefile c ON c.id = s.casefile
  JOIN person p ON p.id = c.person
  JOIN employee h ON h.id = s.holder
  LEFT JOIN offer o ON o.strand = s.id AND o.open_mark = 1
  LEFT JOIN employee t ON t.id = o.employee
  LEFT JOIN duty d ON d.guideline = 'give_coordinator' AND d.subject = s.id AND d.occurrence = s.receipt AND d.done IS NULL
  LEFT JOIN family_member f ON f.strand = s.id
 ORDER BY p.name, s.id
 LIMIT 150;

-- batons_of_holder(employee id) ->* as transfer_cases: the batons that somebody has
SELECT s.id, s.casefile, c.number, p.name, s.kind, s.state, s.address_block, s.unit, s.wish, 1, '', t.name, CAST(NULL AS DATE), CAST(NULL AS INT)
  FROM strand s
  JOIN casefile c ON c.id = s.casefile
  JOIN person p ON p.id = c.person
  LEFT JOIN offer o ON o.strand = s.id AND o.open_mark = 1
  LEFT JOIN employee t ON t.id = o.employee
 WHERE s.holder = :employee AND s.live = 1 AND s.held_as = 'accepted' AND s.kind = 'baton' AND s.state = 'active'
 ORDER BY p.name, s.id
 LIMIT 150;

-- family_beside(strand id) ->* as transfer_cases: the others of a family who are where that one is: with the same coordinator, or waiting for one
SELECT s.id, s.casefile, c.number, p.name, s.kind, s.state, s.address_block, s.unit, s.wish, 1, '', t.name, CAST(NULL AS DATE), NULLIF(o.family, 0)
  FROM family_member m
  JOIN strand x ON x.id = m.strand
  JOIN family_member o ON o.family = m.family AND o.strand <> m.strand
  JOIN strand s ON s.id = o.strand AND s.live = 1 AND s.holder = x.holder AND s.held_as = x.held_as AND s.unit = x.unit
  JOIN casefile c ON c.id = s.casefile
  JOIN person p ON p.id = c.person
  LEFT JOIN offer f ON f.strand = s.id AND f.open_mark = 1
  LEFT JOIN employee t ON t.id = f.employee
 WHERE m.strand = :strand
 ORDER BY p.name, s.id
 LIMIT 40;

-- baton_receivers(employee id, today day) ->* id id, name text, title text, unit_name text, cases i64, offers i64: who may have one of somebody's batons: in its service, or in another, which is named, that takes part and may know of the log
SELECT e.id, e.name, e.title, COALESCE(q.unit_name, ''),
       COALESCE((SELECT COUNT(*) FROM strand s WHERE s.holder = e.id AND s.live = 1 AND s.held_as = 'accepted'), 0) AS cases,
       COALESCE((SELECT COUNT(*) FROM offer f WHERE f.employee = e.id AND f.open_mark = 1), 0) AS offers
  FROM (SELECT r.id, MIN(r.unit_name) AS unit_name
          FROM (SELECT p.employee AS id, '' AS unit_name
                  FROM strand s
                  JOIN post p ON p.unit = s.unit AND p.live = 1
                  JOIN seat t ON t.employee = p.employee AND t.kind = 'coordinator' AND t.live = 1
                 WHERE s.holder = :employee AND s.live = 1 AND s.held_as = 'accepted' AND s.kind = 'baton'
                 UNION
                SELECT p.employee, u.name
                  FROM strand s
                  JOIN participant p ON p.casefile = s.casefile AND p.live = 1
                  JOIN unit u ON u.id = p.unit AND u.until IS NULL
                 WHERE s.holder = :employee AND s.live = 1 AND s.held_as = 'accepted' AND s.kind = 'baton'
                   AND {goes_alone(s)} AND {takes_baton(p)}) r
         GROUP BY r.id) q
  JOIN employee e ON e.id = q.id AND e.state = 'active'
 WHERE e.id <> :employee
 ORDER BY cases + offers, e.name, e.id
 LIMIT 90;

-- transfer_strand(strand id, unit id?, employee id, to id) -> casefile id, holder id, receipt id?, unit id?, state strand_state, held_as hold_basis: one of transfer_cases that nobody is asked to take yet, and that whoever is to be asked may know of
SELECT s.casefile, s.holder, s.receipt, s.unit, s.state, s.held_as
  FROM strand s
 WHERE s.id = :strand AND (:unit IS NULL OR s.unit = :unit) AND s.live = 1 AND NOT (s.holder = :to AND s.held_as = 'accepted')
   AND (s.holder = :employee AND s.state = 'active' AND s.held_as = 'accepted'
        OR s.state = 'waiting' AND :unit IS NULL AND s.holder = :employee
        OR s.state = 'waiting'
           AND EXISTS (SELECT 1 FROM receipt r WHERE r.id = s.receipt AND r.left_by = :employee))
   AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.strand = s.id AND o.open_mark = 1)
   AND NOT EXISTS (SELECT 1 FROM case_hidden h WHERE h.casefile = s.casefile AND h.employee = :to AND h.live = 1);

-- transfer_departure(employee id, unit id) -> id id, why departure_why, last day: why a leader is asked to look at what somebody holds
SELECT id, why, last
  FROM departure
 WHERE employee = :employee AND unit = :unit AND live = 1;

-- departure_keep(at instant, by id, id id): the cases stay with her, her leader says
UPDATE departure
   SET ended = :at, kept_by = :by
 WHERE id = :id AND live = 1 AND why IN ('moved', 'role_ended', 'type_changed');

-- transfer_apart(employee id, unit id, today day) ->* apart text, seat seat_kind, name text, n i64: what somebody who leaves has besides cases: seats, for whom of this unit she stands in, and what she has asked that is not answered; of who has left, what ended with that in the last sixty days too
SELECT 'seat', t.kind, COALESCE(u.name, ''), 1
  FROM seat t
  JOIN employee w ON w.id = t.employee
  LEFT JOIN unit u ON u.id = t.unit
 WHERE t.employee = :employee AND t.kind <> 'coordinator' AND t.source <> 'substitute'
   AND IF(t.live = 1, 1, w.state <> 'active' AND t.until > :today - INTERVAL 60 DAY)
 UNION
SELECT 'standing', 'employee', e.name, 1
  FROM standing_substitute s
  JOIN employee w ON w.id = s.substitute
  JOIN employee e ON e.id = s.employee AND e.state = 'active'
 WHERE s.substitute = :employee
   AND IF(s.live = 1, 1, w.state <> 'active' AND s.until > :today - INTERVAL 60 DAY)
   AND EXISTS (SELECT 1 FROM post p WHERE p.employee = e.id AND p.unit = :unit AND p.live = 1)
   AND NOT EXISTS (SELECT 1 FROM standing_substitute o WHERE o.employee = e.id AND o.live = 1 AND o.substitute <> s.substitute)
 UNION
SELECT 'stands_in', 'employee', e.name, 1
  FROM absence a
  JOIN employee w ON w.id = a.substitute
  JOIN employee e ON e.id = a.employee AND e.state = 'active'
 WHERE a.substitute = :employee AND a.last >= :today
   AND EXISTS (SELECT 1 FROM post p WHERE p.employee = e.id AND p.unit = :unit AND p.live = 1)
   AND IF(a.live = 1, 1, w.state <> 'active' AND a.ended > :today - INTERVAL 60 DAY
          AND EXISTS (SELECT 1 FROM absence o WHERE o.employee = e.id AND o.live = 1 AND o.last >= :today AND o.substitute IS NULL))
 UNION ALL
SELECT 'question', 'employee', '', COUNT(*)
  FROM question
 WHERE asked_by = :employee AND state = 'open'
HAVING COUNT(*) > 0;
