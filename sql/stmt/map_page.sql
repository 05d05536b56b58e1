-- map_find(map map_name) -> name map_name, version i32, waiting id?, waiting_by id?: a map, and what somebody proposes it to be
SELECT m.name, m.version, v.id, v.made_by
  FROM map m
  LEFT JOIN map_version v ON v.map = m.name AND v.waits = 1
 WHERE m.name = :map;

-- map_numbered(map map_name, number i32) -> id id, number i32?, made instant, maker text?, of_page bool, why text, settled instant?, settler text?: a version that is or was in force; the one before it has the number before
SELECT v.id, v.number, v.made, e.name, v.made_by IS NOT NULL, v.why, v.settled, s.name
  FROM map_version v
  LEFT JOIN employee e ON e.id = v.made_by
  LEFT JOIN employee s ON s.id = v.settled_by
 WHERE v.map = :map AND v.number = :number;

-- map_versions(map map_name, most i32) ->* id id, number i32?, made instant, maker text?, why text, settled instant?, settler text?: those that are or were in force, newest first
SELECT v.id, v.number, v.made, e.name, v.why, v.settled, s.name
  FROM map_version v
  LEFT JOIN employee e ON e.id = v.made_by
  LEFT JOIN employee s ON s.id = v.settled_by
 WHERE v.map = :map AND v.number IS NOT NULL
 ORDER BY v.number DESC
 LIMIT :most;

-- map_breakglass(employee id) -> id id: whether somebody is the break-glass account, which nobody knows who is behind
SELECT id
  FROM employee
 WHERE id = :employee AND directory_key = 'breakglass';

-- map_version_find(id id) -> id id, made instant, maker text?, why text: one that waits, or that became something
SELECT v.id, v.made, e.name, v.why
  FROM map_version v
  LEFT JOIN employee e ON e.id = v.made_by
 WHERE v.id = :id;

-- map_settle(number i32?, state map_state, at instant, by id, answer text, id id): what became of one that waited
UPDATE map_version
   SET number = :number, state = :state, settled = :at, settled_by = :by, answer = :answer
 WHERE id = :id AND state = 'waiting';

-- groups_tell(at instant, by id): who may look at the proposal of groups that waits is to hear of it: operations and the system owner, but for who made it and the break-glass account
INSERT INTO alert (employee, kind, subject, step, n, made)
SELECT DISTINCT e.id, 'groups_proposed', v.id, 0, 1, :at
  FROM map_version v
  JOIN seat t ON t.kind IN ('system_owner', 'operations') AND t.unit IS NULL AND t.live = 1
  JOIN employee e ON e.id = t.employee AND e.state = 'active' AND e.id <> :by AND e.directory_key <> 'breakglass'
 WHERE v.map = 'groups' AND v.waits = 1
ON DUPLICATE KEY UPDATE alert.id = alert.id;

-- map_history(map map_name, most i32) ->* id id, number i32?, made instant, maker text?, why text, state map_state, settled instant?, settler text?, answer text: all versions, also those that came to nothing, newest first
SELECT v.id, v.number, v.made, e.name, v.why, v.state, v.settled, s.name, v.answer
  FROM map_version v FORCE INDEX (map_version_list)
  LEFT JOIN employee e ON e.id = v.made_by
  LEFT JOIN employee s ON s.id = v.settled_by
 WHERE v.map = :map
 ORDER BY v.id DESC
 LIMIT :most;

-- map_seated() ->* kind seat_kind, people i64: how many sit in each kind of seat; none where none do
SELECT kind, COALESCE(COUNT(DISTINCT employee), 0) AS people
  FROM seat FORCE INDEX (seat_until)
 WHERE kind IN ('leader', 'office', 'system_owner', 'coordinator', 'coordinator_team', 'bti_team', 'operations') AND until IS NULL
 GROUP BY kind;

-- unit_of_code(code text) -> name text: the unit that has or ever had that code
SELECT name
  FROM unit
 WHERE code = :code;

-- units_now() ->* id id, code text, name text, since instant, people i64, cases i64, leaders text?: what the sync has made of the units, with who leads each and how much lies with it
SELECT u.id, u.code, u.name, u.since,
       COALESCE((SELECT COUNT(*) FROM post p WHERE p.unit = u.id AND p.live = 1), 0),
       COALESCE((SELECT COUNT(DISTINCT s.casefile) FROM strand s WHERE s.unit = u.id AND s.live = 1), 0),
       (SELECT GROUP_CONCAT(DISTINCT e.name ORDER BY e.name SEPARATOR ', ')
          FROM seat t JOIN employee e ON e.id = t.employee
         WHERE t.kind = 'leader' AND t.unit = u.id AND t.live = 1)
  FROM unit u
 WHERE u.until IS NULL;

-- directory_read() -> ended instant?, succeeded instant?, outcome job_outcome, note text: when the directory was last read to its end, and how it went the last time
SELECT ended, succeeded, outcome, note
  FROM job_run
 WHERE job = 'directory';
