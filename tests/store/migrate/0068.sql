-- Schema 68: a case that may be thrown away.
INSERT INTO disposal (casefile, number, receipt, sent, basis, approved, approved_by)
  SELECT MAX(c.id), '2099-00001', 'A-1', '2026-01-01', 'Planen, punkt 4', '2026-12-01', 1 FROM casefile c;
