-- information_add(at instant, by id, audience audience, unit id?, title text, body text, shown_to day) -> id id: the system owner tells something
INSERT INTO information (sent, sent_by, audience, unit, title, body, shown_to)
VALUES (:at, :by, :audience, :unit, :title, :body, :shown_to)
RETURNING id;

-- information_tell(id i64, at instant, by id, seat seat_kind): everybody with a seat of that kind, or anybody for 'employee', has an alert of it until she has read it; but for who wrote it
INSERT INTO alert (employee, kind, subject, step, n, made)
SELECT e.id, 'information', :id, 0, 1, :at
  FROM employee e
 WHERE e.state = 'active' AND e.id <> :by
   AND (:seat = 'employee' OR EXISTS (SELECT 1 FROM seat t WHERE t.employee = e.id AND t.live = 1 AND t.kind = :seat)
     OR :seat = 'coordinator' AND {holds_a_case(e.id)});

-- information_tell_unit(id i64, at instant, unit id, by id): everybody who works in a unit has an alert of it until she has read it; but for who wrote it
INSERT INTO alert (employee, kind, subject, step, n, made)
SELECT p.employee, 'information', :id, 0, 1, :at
  FROM post p
  JOIN employee e ON e.id = p.employee AND e.state = 'active'
 WHERE p.unit = :unit AND p.live = 1 AND e.id <> :by;

-- information_lock(id id): taken for a write, as a problem is
UPDATE information
   SET version = version + 1
 WHERE id = :id;

-- information_find(id id, employee id) -> id id, version i32, sent instant, sender text, audience audience, unit_name text?, title text, body text, shown_to day, withdrawn instant?, unread bool, survey id?: what was told, whether somebody is to say that she has read it, and which survey it came of
SELECT i.id, i.version, i.sent, e.name, i.audience, u.name, i.title, i.body, i.shown_to, i.withdrawn,
       EXISTS (SELECT 1 FROM alert a WHERE a.kind = 'information' AND a.subject = i.id AND a.step = 0 AND a.employee = :employee AND a.seen IS NULL),
       v.id
  FROM information i
  JOIN employee e ON e.id = i.sent_by
  LEFT JOIN unit u ON u.id = i.unit
  LEFT JOIN survey v ON v.information = i.id
 WHERE i.id = :id;

-- information_withdraw(at instant, id id): it was wrong, and stands on no desk any more
UPDATE information
   SET withdrawn = :at
 WHERE id = :id AND withdrawn IS NULL;

-- information_readers(id i64) -> told i64, has_read i64: how many were told, and have read it; before it was taken back, for then nobody has it to read
SELECT COUNT(*) AS told, COUNT(IF(i.withdrawn IS NULL OR a.seen < i.withdrawn, a.seen, NULL)) AS has_read
  FROM alert a
  JOIN information i ON i.id = a.subject
 WHERE a.kind = 'information' AND a.subject = :id;

-- information_unread(employee id, today day) ->* id id, title text, sent instant: what somebody is told and has not said that she has read, for the desk
SELECT i.id, i.title, i.sent
  FROM alert a FORCE INDEX (alert_unseen)
  JOIN information i ON i.id = a.subject AND i.shown_to >= :today
 WHERE a.employee = :employee AND a.unseen = 1 AND a.kind = 'information'
 ORDER BY a.id
 LIMIT 20;

-- information_list(before i64, most i32) ->* id id, sent instant, sender text, audience audience, unit_name text?, title text, withdrawn bool: what was told, the newest first, from before a place in that order
SELECT STRAIGHT_JOIN i.id, i.sent, e.name, i.audience, u.name, i.title, i.withdrawn IS NOT NULL
  FROM information i
  JOIN employee e ON e.id = i.sent_by
  LEFT JOIN unit u ON u.id = i.unit
 WHERE i.id < :before
 ORDER BY i.id DESC
 LIMIT :most;
