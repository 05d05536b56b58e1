-- Schema 66: an address that was blocked afterwards.
INSERT INTO address_change (casefile, block, why, changed, changed_by)
  SELECT MAX(id), 'confidential', 'Trusler', '2026-12-01', 1 FROM casefile;
