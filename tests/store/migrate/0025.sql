INSERT INTO mail (employee, digest, made, state, attempts, due, reply, ended)
VALUES (1, '2026-11-02', UTC_TIMESTAMP(6), 'sent', 1, UTC_TIMESTAMP(6), 250, UTC_TIMESTAMP(6));
INSERT INTO alert (employee, kind, subject, step, n, due, made, pending, mail)
VALUES (1, 'soon', 1, 20000, 1, '2026-11-05', UTC_TIMESTAMP(6), NULL, 1);
INSERT INTO reminded (done, until, due, duty) VALUES ('2026-11-02', '2026-11-02', '2026-11-05', 1);
