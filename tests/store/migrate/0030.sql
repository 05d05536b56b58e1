INSERT INTO alert (employee, kind, subject, step, n, made, pending, unit)
VALUES (1, 'returned', 2, 1, 3, UTC_TIMESTAMP(6), NULL, 1);
