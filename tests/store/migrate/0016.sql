-- Schema 16: who was told to stand apart was marked by the rows before; one more,
-- whose row is ended at once and who stays marked.
INSERT INTO case_named (casefile, employee, reason, since, until) VALUES
  (3, 2, 'Vikar i en uke', '2026-01-05', '2026-01-06');
