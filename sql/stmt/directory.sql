-- sync_lock() -> employees i64, active i64: how many entries the last complete sync had, and how many of them could log in
SELECT COUNT(*) AS employees, COUNT(IF(state = 'active', 1, NULL)) AS active
  FROM employee
 WHERE missed = 0 AND state <> 'gone' AND directory_key <> 'breakglass';

-- sync_confirmed(lost i64) -> id id: what operations said within a day of that many accounts or more, unless a sync has used it
SELECT id
  FROM sync_confirmation
 WHERE used IS NULL AND most >= :lost AND at > UTC_TIMESTAMP(6) - INTERVAL 1 DAY
 ORDER BY id
 LIMIT 1;

-- sync_confirmations_use(at instant): what was said is good for one sync in which accounts are lost, however many
UPDATE sync_confirmation
   SET used = :at
 WHERE used IS NULL;

-- sync_units() ->* id id, code text, name text, service text?, parent id?, live bool: units as they stand
SELECT id, code, name, service, parent, until IS NULL
  FROM unit;

-- sync_unit_put(code text, name text, service text?, parent id?, at instant): a unit of units.map, new, changed or back again
INSERT INTO unit (code, name, service, parent, since)
VALUES (:code, :name, :service, :parent, :at)
ON DUPLICATE KEY UPDATE name = :name, service = :service, parent = :parent, until = NULL;

-- sync_unit_end(at instant, id id): no longer in units.map
UPDATE unit
   SET until = :at
 WHERE id = :id AND until IS NULL;

-- sync_unit_case(unit id) -> there bool: whether a case lies with a unit; asked when the unit's row is locked
SELECT EXISTS (SELECT 1 FROM strand WHERE unit = :unit AND live = 1) AS there;

-- sync_unit_keep(id id): a unit with cases goes on
UPDATE unit
   SET until = NULL
 WHERE id = :id;

-- sync_employees() ->* id id, directory_key text, username text, name text, mail text, phone text, title text, type text, state account_state, expires instant?, manager id?, missed i32: everybody the directory has had, by key; the break-glass account is not from there
SELECT id, directory_key, username, name, mail, phone, title, type, state, expires, manager, missed
  FROM employee
 WHERE directory_key <> 'breakglass'
 ORDER BY directory_key;

-- sync_employees_add(rows text, at instant) ->* id id, directory_key text: those who are new, as [[key, username, name, mail, phone, title, state, expires, type], ...]; expires is microseconds since 1970 or null
INSERT INTO employee (directory_key, username, name, mail, phone, title, state, expires, type, first_seen, last_seen)
SELECT j.directory_key, j.username, j.name, j.mail, j.phone, j.title, j.state,
       '1970-01-01' + INTERVAL j.expires MICROSECOND, j.type, :at, :at
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
         directory_key VARCHAR(64) PATH '$[0]', username VARCHAR(64) PATH '$[1]',
         name VARCHAR(120) PATH '$[2]', mail VARCHAR(254) PATH '$[3]',
         phone VARCHAR(40) PATH '$[4]', title VARCHAR(120) PATH '$[5]',
         state VARCHAR(20) PATH '$[6]', expires BIGINT PATH '$[7]', type VARCHAR(60) PATH '$[8]')) j
RETURNING id, directory_key;

-- sync_employee_set(username text, name text, mail text, phone text, title text, state account_state, expires instant?, type text, at instant, id id): what the directory says has changed; that somebody is employed in another way is remembered (R93)
UPDATE employee
   SET type_since = IF(type IN ('', :type), type_since, :at), type = :type, username = :username, name = :name, mail = :mail, phone = :phone, title = :title, state = :state, expires = :expires, missed = 0
 WHERE id = :id;

-- sync_employees_seen(at instant): a complete sync ends; who was not in it stays one behind
UPDATE employee
   SET last_seen = :at
 WHERE missed = 0;

-- sync_employee_missed(id id): not in this sync; gone when it happens twice (R93)
UPDATE employee
   SET missed = LEAST(missed + 1, 100),
       state = IF(missed >= 2, 'gone', state)
 WHERE id = :id;

-- sync_people_told(kind alert_kind, rows text, step i64, at instant): leaders are told how many who hold cases have her as leader now (people_new), or no longer (people_lost), of those who had another, as sync_managers_set; added up over pieces
INSERT INTO alert (employee, kind, subject, step, n, made)
SELECT m.id, :kind, m.id, :step, COUNT(*), :at
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
         id BIGINT PATH '$[0]', manager BIGINT PATH '$[1]')) j
  JOIN employee e ON e.id = j.id AND e.state = 'active' AND e.manager IS NOT NULL
  JOIN employee m ON m.id = IF(:kind = 'people_new', j.manager, e.manager) AND m.state = 'active'
 WHERE EXISTS (SELECT 1 FROM strand s WHERE s.holder = e.id AND s.live = 1)
 GROUP BY m.id
ON DUPLICATE KEY UPDATE alert.n = alert.n + VALUES(n);

-- sync_managers_set(rows text): other leaders, as [[id, manager], ...]; null is nobody
UPDATE employee e
  JOIN JSON_TABLE(:rows, '$[*]' COLUMNS (
         id BIGINT PATH '$[0]', manager BIGINT PATH '$[1]')) j ON j.id = e.id
   SET e.manager = j.manager;

-- sync_posts() ->* id id, employee id, unit id: posts people have now; whoever a single sync lacked keeps hers until she is gone (R93)
SELECT p.id, p.employee, p.unit
  FROM post p
  JOIN employee e ON e.id = p.employee
 WHERE p.live = 1 AND (e.missed = 0 OR e.state = 'gone');

-- sync_posts_add(rows text, at instant): new posts, as [[employee, unit], ...]
INSERT INTO post (employee, unit, since)
SELECT j.employee, j.unit, :at
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
         employee BIGINT PATH '$[0]', unit BIGINT PATH '$[1]')) j;

-- sync_post_end(at instant, id id): a post ends
UPDATE post
   SET until = :at
 WHERE id = :id;

-- sync_seats() ->* id id, employee id, kind seat_kind, unit id?: seats that the directory gives now, person by person, with sync_posts' exception; those set by hand it neither gives nor renews
SELECT s.id, s.employee, s.kind, s.unit
  FROM seat s
  JOIN employee e ON e.id = s.employee
 WHERE s.live = 1 AND s.source = 'directory'
   AND (e.missed = 0 OR e.state = 'gone')
 ORDER BY s.employee;

-- sync_seats_add(rows text, at instant): who sits down, as [[kind, unit, employee], ...]; without a unit it is null
INSERT INTO seat (kind, unit, employee, source, since)
SELECT j.kind, j.unit, j.employee, 'directory', :at
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
         kind VARCHAR(40) PATH '$[0]', unit BIGINT PATH '$[1]',
         employee BIGINT PATH '$[2]')) j;

-- sync_seat_end(at instant, id id): somebody gets up
UPDATE seat
   SET until = :at
 WHERE id = :id;

-- sync_contacts_end(at instant): whoever has left a unit is not its nettverkskontakt any more; one that a single sync lacked may be back in the next
UPDATE seat s
  JOIN employee e ON e.id = s.employee
   SET s.until = :at
 WHERE s.source = 'hand' AND s.kind = 'leader' AND s.live = 1
   AND (e.state = 'gone' OR e.missed = 0)
   AND NOT EXISTS (SELECT 1 FROM post p WHERE p.employee = s.employee AND p.unit = s.unit AND p.live = 1);

-- sync_sessions_end(): who is no longer active is logged out at once (R93)
DELETE FROM session
 WHERE employee IN (SELECT id FROM employee WHERE state <> 'active');

-- sync_unit_id(code text) -> id id: the row of a unit that was just put
SELECT id
  FROM unit
 WHERE code = :code;

-- directory_values_clear(): before they are counted anew
DELETE FROM directory_value
 WHERE place >= 0;

-- directory_values_add(rows text): as [[place, text, people], ...]
INSERT INTO directory_value (place, text, people)
SELECT j.place, j.text, j.people
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
         place INT PATH '$[0]', text VARCHAR(1000) PATH '$[1]', people INT PATH '$[2]')) j;
