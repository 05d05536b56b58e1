-- reminded() -> done day, until day, due day, duty i64: how far the reminders have come
SELECT done, until, due, duty
  FROM reminded
 WHERE one = 1;

-- reminded_set(done day, until day, due day, duty i64): so far now
INSERT INTO reminded (one, done, until, due, duty)
VALUES (1, :done, :until, :due, :duty)
ON DUPLICATE KEY UPDATE done = :done, until = :until, due = :due, duty = :duty;

-- duties_open(from_due day, from_id i64, today day, most i32) ->* id id, guideline guideline, subject id, occurrence i64, seat seat_kind, seat_ref i64, strand id?, opened instant, due day?, waits bool, reminders text, leader_hears leader_hears, owner_hears i32?: duties with a deadline that are not done, after a place in that order
SELECT q.id, q.guideline, q.subject, q.occurrence, q.seat, q.seat_ref, q.strand,
       q.opened, q.due, q.waiting_since IS NOT NULL,
       COALESCE(g.reminders, ''), COALESCE(g.leader_hears, 'overdue'), g.owner_hears
  FROM (SELECT d.id, d.guideline, d.subject, d.occurrence, d.seat, d.seat_ref, d.strand, d.opened, d.due, d.waiting_since
          FROM duty d
         WHERE d.done_mark = 0 AND d.due >= :from_due AND IF(d.due = :from_due, d.id > :from_id, 1)
         ORDER BY d.due, d.id
         LIMIT :most) q
  LEFT JOIN guideline g ON g.guideline = CONVERT(q.guideline USING ascii)
   AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to >= :today)
 ORDER BY q.due, q.id;

-- seat_people(seat seat_kind, ref i64, today day) ->* employee id: who sits in a seat today; for somebody who is away, who stands in for her, and else nobody (R27)
SELECT DISTINCT COALESCE(i.id, q.employee) AS employee
  FROM ((SELECT s.holder AS employee
           FROM strand s
          WHERE :seat = 'holder' AND s.id = :ref AND s.live = 1)
         UNION ALL
        (SELECT e.id
           FROM employee e
          WHERE :seat = 'employee' AND e.id = :ref AND e.state = 'active')
         UNION ALL
        (SELECT t.employee
           FROM seat t
           JOIN employee e ON e.id = t.employee AND e.state = 'active'
          WHERE t.kind = :seat AND t.unit <=> NULLIF(:ref, 0) AND t.live = 1)) q
  LEFT JOIN absence b ON b.employee = q.employee AND b.live = 1 AND b.first <= :today AND b.last >= :today
  LEFT JOIN employee i ON i.id = b.substitute AND i.state = 'active'
 WHERE b.id IS NULL OR i.id IS NOT NULL;

-- unit_over(seat seat_kind, ref i64, strand id?) -> unit id?: whose leader stands above who sits in a seat: of a strand or a person her unit, of a leader the unit above
SELECT CASE :seat WHEN 'leader' THEN (SELECT u.parent FROM unit u WHERE u.id = :ref)
                  WHEN 'holder' THEN (SELECT s.unit FROM strand s WHERE s.id = :ref)
                  WHEN 'employee' THEN COALESCE((SELECT s.unit FROM strand s WHERE s.id = :strand),
                                                (SELECT MIN(p.unit) FROM post p WHERE p.employee = :ref AND p.live = 1))
       END AS unit;

-- pending_people(after i64, most i32) ->* id id, state account_state, mail text, hour i32?: who has something to be put in an e-mail
SELECT e.id, e.state, e.mail, e.digest_hour
  FROM (SELECT DISTINCT a.employee
          FROM alert a
         WHERE a.pending = 1 AND a.employee > :after
         ORDER BY a.employee
         LIMIT :most) q
  JOIN employee e ON e.id = q.employee
 ORDER BY e.id;

-- pending_moot(employee id): what was looked at, or done, meanwhile is no news
UPDATE alert a
  LEFT JOIN duty d ON d.id = a.duty
   SET a.pending = NULL
 WHERE a.pending = 1 AND a.employee = :employee
   AND (a.seen IS NOT NULL OR d.done_mark = 1);

-- pending_counts(employee id) -> urgent i64, daily i64: what is left, and cannot or can wait for the e-mail of the day
SELECT COUNT(IF(urgent = 1, 1, NULL)) AS urgent, COUNT(IF(urgent = 0, 1, NULL)) AS daily
  FROM alert
 WHERE pending = 1 AND employee = :employee;

-- mail_add(employee id, digest day?, at instant) -> id id: an e-mail to somebody; the one of a day is made once
INSERT INTO mail (employee, digest, made, due)
VALUES (:employee, :digest, :at, :at)
RETURNING id;

-- gather_urgent(mail id, employee id): what could not wait
UPDATE alert
   SET mail = :mail, pending = NULL
 WHERE pending = 1 AND employee = :employee AND urgent = 1;

-- gather_daily(mail id?, employee id): the rest; into no e-mail, for who wants none
UPDATE alert
   SET mail = :mail, pending = NULL
 WHERE pending = 1 AND employee = :employee AND urgent = 0;

-- gather_none(employee id): who has left, or has no address, is sent nothing
UPDATE alert
   SET pending = NULL
 WHERE pending = 1 AND employee = :employee;

-- mails_due(at instant, most i32) ->* id id, address text, language language, digest day?, made instant, attempts i32: to be sent now; without an address, to who has left
SELECT m.id, IF(e.state = 'active', e.mail, ''), COALESCE(e.language, 'nb'), m.digest, m.made, m.attempts
  FROM mail m
  JOIN employee e ON e.id = m.employee
 WHERE m.waits = 1 AND m.due <= :at
 ORDER BY m.due, m.id
 LIMIT :most;

-- mail_lines(mail id) ->* kind alert_kind, n i64, due day?, subject i64, alerts i64, unit_code text?: what an e-mail says: how many of each kind, and the first deadline
SELECT a.kind, COALESCE(CAST(SUM(a.n) AS SIGNED), 0) AS n, MIN(a.due) AS due, COALESCE(MIN(a.subject), 0) AS subject, COUNT(*) AS alerts, MIN(u.code) AS unit_code
  FROM alert a
  LEFT JOIN unit u ON u.id = a.unit
 WHERE a.mail = :mail
 GROUP BY a.kind
 ORDER BY a.kind;

-- mail_ended(state mail_state, at instant, reply i32, id id): sent, or never to be
UPDATE mail
   SET state = :state, ended = :at, reply = :reply, attempts = attempts + 1
 WHERE id = :id AND state = 'waiting';

-- mail_later(at instant, reply i32, id id): the server will be asked again then
UPDATE mail
   SET due = :at, reply = :reply, attempts = attempts + 1
 WHERE id = :id AND state = 'waiting';

-- mails_left() -> waiting i64, oldest instant?: what is still to be sent
SELECT COUNT(*) AS waiting, MIN(made) AS oldest
  FROM mail
 WHERE waits = 1;
