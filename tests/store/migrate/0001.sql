-- What a database at schema 1 may hold.
INSERT INTO unit (id, code, name, service, parent, since, until) VALUES
  (1, 'helse', 'Helse og mestring', 'helse', NULL, '2019-01-01', NULL),
  (2, 'barnevern', 'Barneværn, gammelt navn', NULL, 1, '2019-01-01', '2024-01-01');
INSERT INTO employee (id, directory_key, username, name, mail, phone, title, state, expires, manager, first_seen, last_seen) VALUES
  (1, '11111111-1111-1111-1111-111111111111', 'lise', 'Lise Ødegård', 'lise@kommune.test', '90000001', 'Enhetsleder', 'active', NULL, NULL, '2019-01-01', '2026-01-01'),
  (2, '22222222-2222-2222-2222-222222222222', 'kai', 'Kai 👩‍👧 Å', 'kai@kommune.test', '', '', 'gone', '2025-06-30 22:00:00.000001', 1, '2019-01-01', '2025-06-30');
INSERT INTO post (employee, unit, since, until) VALUES
  (1, 1, '2019-01-01', NULL), (2, 1, '2019-01-01', '2025-06-30');
INSERT INTO seat (kind, unit, employee, source, set_by, since, until) VALUES
  ('leader', 1, 1, 'directory', NULL, '2019-01-01', NULL),
  ('coordinator', NULL, 2, 'directory', NULL, '2019-01-01', '2025-06-30'),
  ('leader', 1, 2, 'hand', 1, '2020-01-01', '2025-06-30');
