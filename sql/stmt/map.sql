-- map_lock(map map_name): taken for a write, as a page in own words is
UPDATE map
   SET version = version + 1
 WHERE name = :map;

-- map_newest(map map_name) -> id id, number i32?, made instant, maker text?, of_page bool, why text, settled instant?, settler text?: the version in force
SELECT v.id, v.number, v.made, e.name, v.made_by IS NOT NULL, v.why, v.settled, s.name
  FROM map_version v
  LEFT JOIN employee e ON e.id = v.made_by
  LEFT JOIN employee s ON s.id = v.settled_by
 WHERE v.map = :map AND v.number > 0
 ORDER BY v.number DESC
 LIMIT 1;

-- map_version_add(map map_name, number i32?, at instant, by id?, why text, state map_state, settled instant?) -> id id: a version more
INSERT INTO map_version (map, number, made, made_by, why, state, settled)
VALUES (:map, :number, :at, :by, :why, :state, :settled)
RETURNING id;

-- map_units_of(version id) ->* place i32, code text, name text, service text, parent text: the units of a version
SELECT place, code, name, service, parent
  FROM map_unit
 WHERE version = :version
 ORDER BY place;

-- map_values_of(version id) ->* unit i32, text text: what the directory calls them
SELECT unit, text
  FROM map_value
 WHERE version = :version
 ORDER BY place;

-- map_groups_of(version id) ->* seat seat_kind, dn text: the groups of a version
SELECT seat, dn
  FROM map_group
 WHERE version = :version
 ORDER BY place;

-- map_units_add(version id, rows text): its units, as [[place, code, name, service, parent], ...]
INSERT INTO map_unit (version, place, code, name, service, parent)
SELECT :version, j.place, j.code, j.name, j.service, j.parent
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
         place INT PATH '$[0]', code VARCHAR(40) PATH '$[1]', name VARCHAR(120) PATH '$[2]',
         service VARCHAR(40) PATH '$[3]', parent VARCHAR(40) PATH '$[4]')) j;

-- map_values_add(version id, rows text): its values, as [[place, unit, text], ...]
INSERT INTO map_value (version, place, unit, text)
SELECT :version, j.place, j.unit, j.text
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
         place INT PATH '$[0]', unit INT PATH '$[1]', text VARCHAR(1000) PATH '$[2]')) j;

-- map_groups_add(version id, rows text): its groups, as [[place, seat, dn], ...]
INSERT INTO map_group (version, place, seat, dn)
SELECT :version, j.place, j.seat, j.dn
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
         place INT PATH '$[0]', seat VARCHAR(40) PATH '$[1]', dn VARCHAR(1000) PATH '$[2]')) j;

-- directory_values() ->* text text, people i32: on how many entries of the directory each value stood at the last sync
SELECT text, people
  FROM directory_value
 ORDER BY place;
