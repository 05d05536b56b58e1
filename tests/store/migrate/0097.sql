-- Schema 97: said twice why there is no plan; somebody is told of her mentor; and two figures.
INSERT INTO plan_reason (casefile, reason, said, said_by)
SELECT MIN(id), 'needs_unclear', '2026-12-01 10:00:00', 1 FROM casefile HAVING MIN(id) IS NOT NULL
UNION ALL
SELECT MIN(id), 'under_way', '2026-12-02 10:00:00', 1 FROM casefile HAVING MIN(id) IS NOT NULL;
INSERT INTO alert (employee, kind, subject, step, n, made) VALUES
  (1, 'mentor_given', 2, 1, 1, '2026-12-01 10:00:00'),
  (2, 'mentee_given', 1, 1, 1, '2026-12-01 10:00:00');
INSERT INTO figure_day (dated, figure, unit, part, n) VALUES
  ('2026-12-02', 'reason', 0, 8, 1),
  ('2026-12-02', 'stopped', 0, 0, 1);
