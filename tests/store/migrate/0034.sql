-- Schema 34: a standing substitute who was, and one who is.
INSERT INTO standing_substitute (employee, substitute, since, set_by, until) VALUES
  (1, 2, '2026-10-01', 1, '2026-11-01'), (1, 3, '2026-11-01', 1, NULL);
