-- Schema 82: a case that became part of another.
INSERT INTO case_joined (was, number, person, received, registered, goes_on, pair, found, wanted, wanted_there, note, joined, joined_by)
SELECT 900078, '2025-90078', 900078, '2026-12-01', '2026-12-01', MIN(id), 900078, '2026-12-01', '2026-12-02', '2026-12-03', 'Ringte begge', '2026-12-04', 1
  FROM casefile;
INSERT INTO alert (employee, kind, subject, step, n, made)
SELECT 1, 'joined', MIN(id), 900078, 1, '2026-12-04' FROM strand;
