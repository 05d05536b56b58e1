-- Schema 100: one who helps with a case, and one who did.
INSERT INTO helper (strand, employee, since, last, given_by, ended, ended_by)
SELECT MIN(id), 1, '2026-12-01 10:00:00', '2027-03-01', 2, NULL, NULL FROM strand HAVING MIN(id) IS NOT NULL
UNION ALL
SELECT MIN(id), 1, '2026-11-01 10:00:00', '2026-12-01', 2, '2026-11-15 10:00:00', 2 FROM strand HAVING MIN(id) IS NOT NULL;
