-- What a database at schema 9 may hold.
INSERT INTO search (id, employee, at, text) VALUES (1, 1, '2026-11-25', 'Åse Ærlig 28.2.2019');
INSERT INTO saved_choice (employee, name, address, made) VALUES (1, 'Uten koordinator', '/enhet/helse?tilstand=uten', '2026-11-25');
INSERT INTO list_export (at, employee, unit, address, reason, row_count) VALUES ('2026-11-25', 1, NULL, '/saker/alle', 'Møte', 417);
