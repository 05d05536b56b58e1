INSERT INTO alert (employee, kind, subject, step, n, due, made, pending, unit)
VALUES (1, 'left', 2, 1, 3, '2026-11-05', UTC_TIMESTAMP(6), NULL, 1);
