-- Schema 103: the maps, by the file, by a page, and one that waits.
INSERT INTO map_version (id, map, number, made, made_by, why, state, settled, settled_by) VALUES
  (1, 'units', 1, '2026-12-01', NULL, '', 'in_force', '2026-12-01', NULL),
  (2, 'units', 2, '2026-12-02', 1, 'Nytt navn', 'in_force', '2026-12-02', NULL),
  (3, 'groups', 1, '2026-12-01', NULL, '', 'in_force', '2026-12-01', NULL),
  (4, 'groups', NULL, '2026-12-02', 1, 'Ny gruppe', 'waiting', NULL, NULL);
INSERT INTO map_unit (version, place, code, name, service, parent) VALUES
  (1, 0, 'helse', 'Helse', '', ''), (2, 0, 'helse', 'Helse og mestring', 'helse', '');
INSERT INTO map_value (version, place, unit, text) VALUES (2, 0, 0, 'Helse');
INSERT INTO map_group (version, place, seat, dn) VALUES (3, 0, 'operations', 'cn=drift,dc=test');
INSERT INTO directory_value (place, text, people) VALUES (0, 'Helse', 12);
