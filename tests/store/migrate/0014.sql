-- Schema 14: somebody who has chosen, and substitutes.
UPDATE employee SET language = 'nn', color_scheme = 'dark', digest_hour = NULL
 WHERE id = 1;
INSERT INTO substitute (employee, substitute, first, last, made, ended) VALUES
  (1, 2, '2026-01-01', '2026-01-08', '2026-01-01', NULL),
  (2, 1, '2026-02-01', '2026-02-01', '2026-01-01', '2026-01-02');
