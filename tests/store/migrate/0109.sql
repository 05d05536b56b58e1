-- Schema 109: a proposal of groups that somebody was told of.
INSERT INTO alert (employee, kind, subject, step, n, made)
VALUES (1, 'groups_proposed', 1, 0, 1, '2026-12-01 10:00:00'), (2, 'groups_refused', 1, 0, 1, '2026-12-01 11:00:00');
