-- guideline_lock(guideline text): taken for a write, as a reference to the law is
UPDATE guideline
   SET version = version + 1
 WHERE guideline = :guideline
 ORDER BY valid_from
 LIMIT 1;

-- guideline_find(guideline text) -> guideline text, version i32, seat seat_kind, opens bool: one of them
SELECT guideline, version, seat, opens
  FROM guideline
 WHERE guideline = :guideline
 ORDER BY valid_from
 LIMIT 1;

-- guideline_versions(guideline text, employee id, most i32) ->* id id?, what text, why text, source text, days i32?, counted counted, reminders text, leader_hears leader_hears, owner_hears i32?, families bool, valid_from day, valid_to day?, changed_why text, written instant?, writer text?, told bool, read instant?: its versions, newest first; and whether somebody was told of each, and has said that she has read it
SELECT g.id, g.what, g.why, g.source, g.days, g.counted, g.reminders, g.leader_hears, g.owner_hears,
       COALESCE(g.families, 0) = 1, g.valid_from, g.valid_to, g.changed_why, g.written, e.name, a.id IS NOT NULL, a.seen
  FROM guideline g
  LEFT JOIN employee e ON e.id = g.written_by
  LEFT JOIN alert a ON a.kind = 'guideline' AND a.subject = g.id AND a.step = 0 AND a.employee = :employee
 WHERE g.guideline = :guideline
 ORDER BY g.valid_from DESC
 LIMIT :most;

-- guideline_on(guideline text, at day) -> id id?, what text, why text, source text, days i32?, counted counted, reminders text, leader_hears leader_hears, owner_hears i32?, families bool, valid_from day, valid_to day?: its version on that day
SELECT id, what, why, source, days, counted, reminders, leader_hears, owner_hears, COALESCE(families, 0) = 1, valid_from, valid_to
  FROM guideline
 WHERE guideline = :guideline AND valid_from <= :at AND (valid_to IS NULL OR valid_to >= :at);

-- guideline_from(guideline text, from day) -> id id?, valid_from day, valid_to day?: its version that begins on that day
SELECT id, valid_from, valid_to
  FROM guideline
 WHERE guideline = :guideline AND valid_from = :from;

-- guideline_add(what text, why text, source text, days i32?, counted counted, reminders text, leader_hears leader_hears, owner_hears i32?, families bool, valid_from day, valid_to day?, changed_why text, at instant, by id, guideline text, was_from day): the version that follows one of before
INSERT INTO guideline (guideline, seat, position, opens, what, why, source, days, counted, reminders,
                       leader_hears, owner_hears, families, valid_from, valid_to, changed_why, written, written_by)
SELECT g.guideline, g.seat, g.position, g.opens, :what, :why, :source, :days, :counted, :reminders,
       :leader_hears, :owner_hears, :families, :valid_from, :valid_to, :changed_why, :at, :by
  FROM guideline g
 WHERE g.guideline = :guideline AND g.valid_from = :was_from;

-- guideline_end(valid_to day?, guideline text, valid_from day): the last day of a version
UPDATE guideline
   SET valid_to = :valid_to
 WHERE guideline = :guideline AND valid_from = :valid_from;

-- guideline_follow(was_to day, valid_to day?, guideline text): what ends before a version that is taken back has its days
UPDATE guideline
   SET valid_to = :valid_to
 WHERE guideline = :guideline AND valid_to = :was_to;

-- guideline_take(guideline text, valid_from day, today day): a version that has not begun is taken back
DELETE FROM guideline
 WHERE guideline = :guideline AND valid_from = :valid_from AND valid_from > :today;

-- guideline_effect(guideline text, since instant) -> opened i64, open i64: how many duties were opened of it since then, and how many are open
SELECT COALESCE((SELECT COUNT(*) FROM duty d WHERE d.guideline = CONVERT(:guideline USING ascii) AND d.opened >= :since), 0) AS opened,
       COALESCE((SELECT COUNT(*) FROM duty d WHERE d.guideline = CONVERT(:guideline USING ascii) AND d.done_mark = 0), 0) AS open;

-- guideline_tell(id i64, valid_from day, at instant, seat seat_kind, by id): everybody whose seat owes it is told of a version, until she has said that she has read it; but for who wrote it
INSERT INTO alert (employee, kind, subject, step, n, due, made)
SELECT e.id, 'guideline', :id, 0, 1, :valid_from, :at
  FROM employee e
 WHERE e.state = 'active' AND e.id <> :by
   AND (EXISTS (SELECT 1 FROM seat t WHERE t.employee = e.id AND t.live = 1 AND (t.kind = :seat OR :seat = 'employee'))
     OR :seat = 'holder' AND EXISTS (SELECT 1 FROM strand s WHERE s.holder = e.id AND s.live = 1));

-- guidelines_unread(employee id) ->* guideline text, what text, valid_from day: of which changed guidelines somebody has not said that she has read them
SELECT g.guideline, g.what, g.valid_from
  FROM alert a FORCE INDEX (alert_unseen)
  JOIN guideline g ON g.id = a.subject
 WHERE a.employee = :employee AND a.unseen = 1 AND a.kind = 'guideline'
 ORDER BY a.id
 LIMIT 20;

-- guideline_readers(id i64) ->* unit_name text?, told i64, has_read i64: how many were told of a version and have read it, by the unit where they work; no unit: they work in none
SELECT u.name, COUNT(*), COUNT(q.seen)
  FROM (SELECT a.seen, (SELECT MIN(p.unit) FROM post p WHERE p.employee = a.employee AND p.live = 1) AS unit
          FROM alert a
         WHERE a.kind = 'guideline' AND a.subject = :id) q
  LEFT JOIN unit u ON u.id = q.unit
 GROUP BY u.id, u.name
 ORDER BY u.name;

-- guidelines_worded() ->* guideline guideline, valid_from day, what text, why text: the versions that were written here, of which there are duties
SELECT guideline, valid_from, what, why
  FROM guideline
 WHERE written > '2000-01-01' AND opens = 1;
