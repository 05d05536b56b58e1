-- Schema 33: a unit whose leader has told twice.
INSERT INTO capacity (unit, room, said, said_by) VALUES
  (1, 3, '2026-10-01', 1), (1, 0, '2026-11-01', 1);
