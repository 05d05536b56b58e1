-- What a database at schema 4 may hold.
INSERT INTO person (id, name, birth) VALUES (1, 'Åse Ærlig', '2019-02-28'), (2, 'Ventet barn', NULL);
INSERT INTO case_number (year, last) VALUES (2026, 2);
INSERT INTO import_batch (id, at, as_of, digest, row_count, added) VALUES
  (1, '2026-01-01', '2020-12-31', REPEAT('d', 64), 417, 1);
INSERT INTO casefile (id, number, person, journal, received, address_block, version, registered, registered_by, batch) VALUES
  (1, '2026-00001', 1, 'J-1', '2026-01-01', 'confidential', 7, '2026-01-01', 1, NULL),
  (2, '2026-00002', 2, NULL, '2020-12-31', 'none', 1, '2026-01-01', NULL, 1);
INSERT INTO strand (id, casefile, kind, state, holder, held_as, held_since, unit, receipt, decided, wish, distributed, accepted, closed, import_key, wanted_holder) VALUES
  (1, 1, 'coordinator', 'offered', 1, 'interim', '2026-01-01', 1, 1, '2025-12-24', 'Helst noen vi kjenner', '2026-01-02', NULL, NULL, NULL, NULL),
  (2, 2, 'child_coordinator', 'active', 2, 'accepted', '2020-12-31', 1, 2, NULL, '', '2020-12-31', '2020-12-31', NULL, REPEAT('e', 64), NULL),
  (3, 2, 'baton', 'closed', 1, 'interim', '2020-12-31', 1, NULL, NULL, '', NULL, NULL, '2021-06-01', REPEAT('f', 64), 'Kari Nordmann');
INSERT INTO holding (strand, employee, held_as, since, until) VALUES
  (1, 1, 'registrar', '2025-12-31', '2026-01-01'), (1, 1, 'interim', '2026-01-01', '9999-12-31'),
  (2, 2, 'accepted', '2020-12-31', '9999-12-31'), (3, 1, 'interim', '2020-12-31', '9999-12-31');
INSERT INTO receipt (id, strand, unit, received, at, by_employee, note) VALUES
  (1, 1, 1, '2026-01-01', '2026-01-01', 1, 'Haster'), (2, 2, 1, '2020-12-31', '2026-01-01', NULL, '');
INSERT INTO offer (id, strand, receipt, employee, made, made_by, hours, clarified, message, wish_followed, wish_reason, state, ended, reason) VALUES
  (1, 1, 1, 2, '2026-01-02', 1, 8, 1, 'Kan du?', 1, '', 'declined', '2026-01-03', 'Full uke'),
  (2, 1, 1, 2, '2026-01-04', 1, 8, 1, 'Kan du nå?', 0, 'Ingen ledig', 'open', NULL, '');
INSERT INTO import_note (batch, strand, unit, note, settled) VALUES
  (1, 2, 1, 'coordinator_gone', NULL), (1, 3, 1, 'no_coordinator', '2026-01-02'),
  (1, 3, 1, 'coordinator_unknown', NULL);
