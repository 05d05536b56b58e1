-- How much there is to coordinate in each case, counted by the sweep once a day.

-- scope_reached(today day) -> piece i64?: up to which case it was counted today
SELECT MAX(piece)
  FROM case_scope
 WHERE counted = :today;

-- scope_count(after i64, last i64, since day, today day): each coordinator that somebody has, of a piece, with what is to be coordinated
INSERT INTO case_scope (strand, unit, services, measures, meetings, counted, piece)
SELECT s.id, s.unit,
       (SELECT COUNT(*) FROM service v WHERE v.casefile = s.casefile AND v.live = 1 AND v.kind = 'other'),
       (SELECT COUNT(*) FROM plan_measure m WHERE m.casefile = s.casefile AND m.live = 1),
       (SELECT COUNT(*) FROM meeting t WHERE t.casefile = s.casefile AND t.met >= :since AND t.state = 'held'),
       :today, :last
  FROM casefile c
  JOIN strand s ON s.casefile = c.id AND s.state = 'active' AND s.kind <> 'baton'
 WHERE c.id > :after AND c.id <= :last
ON DUPLICATE KEY UPDATE unit = VALUES(unit), services = VALUES(services), measures = VALUES(measures),
       meetings = VALUES(meetings), counted = VALUES(counted), piece = VALUES(piece);

-- scope_clear(today day): what was not counted today nobody coordinates any more
DELETE FROM case_scope
 WHERE counted < :today;
