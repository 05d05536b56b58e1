-- Schema 94: logs on a level, and that there were no complaints.
INSERT INTO figure_day (dated, figure, unit, part, n) VALUES
  ('2026-11-30', 'baton', 0, 2, 6),
  ('2026-11-30', 'complaint', 0, 0, 0);
