-- Schema 54: somebody is in two others' places.
INSERT INTO absence (employee, substitute, first, last, made, made_by) VALUES
  (2, 1, '2026-11-20', '2026-11-30', '2026-11-20', 1);
