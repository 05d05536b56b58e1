-- Schema 95: one that answered, and one that did not.
INSERT INTO certificate (owner, host, asked, ends) VALUES
  ('site', 'https://holdfast.kommune.example', '2026-11-30 03:00:00', '2027-02-01 12:00:00'),
  ('directory', 'ldaps://dc1.kommune.example', '2026-11-30 03:00:00', NULL);
