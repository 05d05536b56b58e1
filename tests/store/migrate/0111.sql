-- Schema 111: an e-mail that says something of each of two kinds.
INSERT INTO mail_line (mail, kind, n, due, subject, alerts, unit)
VALUES (1, 'overdue', 3, '2026-11-04', 1, 2, NULL), (1, 'left', 2, NULL, 2, 1, 1);
