-- Schema 47: somebody from whom a case is hidden.
INSERT INTO case_hidden (casefile, employee, why, reason, since, set_by) VALUES
  (43, 1, 'relation', 'Nabo Æ', '2026-11-27', 1);
