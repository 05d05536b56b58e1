-- Schema 31: somebody who is away with nobody in her place, one who stops with the task,
-- and who sits in a seat meanwhile.
INSERT INTO absence (employee, substitute, first, last, made, made_by) VALUES
  (1, NULL, '2026-12-01', '2026-12-24', '2026-11-20', 1),
  (2, 1, '2027-01-01', '9999-12-31', '2026-11-20', 1);
INSERT INTO seat (kind, unit, employee, source, instead, since) VALUES
  ('leader', 1, 2, 'substitute', 1, '2026-12-01');
UPDATE employee SET type = 'fast', type_since = '2026-11-01' WHERE id = 1;
UPDATE departure SET why = 'moved', cause = '2026-11-01', kept_by = 1 WHERE ended IS NOT NULL;
