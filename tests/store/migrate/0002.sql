-- What a database at schema 2 may hold.
INSERT INTO session (token, employee, began, seen, ends) VALUES
  (REPEAT('a', 64), 1, '2026-01-01', '2026-01-01', '2026-01-01 10:00:00');
INSERT INTO login_delay (scope, subject, failures, last, until) VALUES
  ('address', REPEAT('b', 64), 3, '2026-01-01', '2026-01-01 00:00:30');
INSERT INTO form_key (form, employee, made, location) VALUES
  (REPEAT('c', 64), 1, '2026-01-01', '/sak/2026-00001');
INSERT INTO access_log (at, employee, action, casefile, unit, basis, outcome, state, address, request) VALUES
  ('2026-01-01', 1, 'case_view', 1, NULL, 'office', 'allowed', '', '127.0.0.1', 'r1'),
  ('2026-01-01', NULL, 'login', NULL, NULL, '', 'refused', '', '::1', 'r2');
INSERT INTO job_run (job, began, ended, outcome, note, succeeded) VALUES
  ('directory', '2026-01-01', '2026-01-01 00:00:01', 'done', '130 employees', '2026-01-01 00:00:01');
INSERT INTO lease (name, owner, until) VALUES ('directory', 'host:1', '2026-01-01');
