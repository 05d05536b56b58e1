-- reminded() -> done day, until day, due day, duty i64: how far the reminders have come
SELECT done, until, due, duty
  FROM reminded
 WHERE one = 1;

-- reminded_set(done day, until day, due day, duty i64): so far now
INSERT INTO reminded (one, done, until, due, duty)
VALUES (1, :done, :until, :due, :duty)
ON DUPLICATE KEY UPDATE done = :done, until = :until, due = :due, duty = :duty;

-- duties_open(from_due day, from_id i64, today day, most i32) ->* id id, guideline guideline, seat seat_kind, seat_ref i64, opened instant, due day?, waits bool, reminders text, leader_hears leader_hears, owner_hears i32?, person id?, over id?, rests bool: duties with a deadline that are not done, after a place in that order; person is who holds the strand or owes it herself, or who has it for a leader who is away or must not know of it, over is the unit whose leader stands above who owes it: of a strand or a person her unit, of a leader the unit above; rests: whoever has it lets the case rest, and it is not one of what they agreed on or of what somebody else has just said
SELECT q.id, q.guideline, q.seat, q.seat_ref, q.opened, q.due, q.waiting_since IS NOT NULL,
       COALESCE(g.reminders, ''), COALESCE(g.leader_hears, 'overdue'), g.owner_hears,
       CASE q.seat WHEN 'holder' THEN IF(s.live = 1, s.holder, NULL)
                   WHEN 'employee' THEN IF(e.state = 'active', e.id, NULL)
                   WHEN 'leader' THEN IF(s.live = 1 AND s.held_as = 'interim'
                     AND NOT {is_led(q.seat_ref, s.casefile)}, s.holder, NULL)
       END,
       CASE q.seat WHEN 'leader' THEN u.parent
                   WHEN 'holder' THEN s.unit
                   WHEN 'employee' THEN COALESCE(s.unit, (SELECT MIN(p.unit) FROM post p WHERE p.employee = q.seat_ref AND p.live = 1))
       END,
       COALESCE(q.guideline IN ('start_up', 'give_card', 'make_plan', 'follow_agreement') AND s.state = 'active'
         AND (SELECT c.pace = 'resting' AND c.said >= s.held_since FROM case_said c WHERE c.strand = s.id ORDER BY c.id DESC LIMIT 1), 0)
  FROM (SELECT d.id, d.guideline, d.seat, d.seat_ref, d.strand, d.opened, d.due, d.waiting_since, d.worded
          FROM duty d
         WHERE d.done_mark = 0 AND d.due >= :from_due AND IF(d.due = :from_due, d.id > :from_id, 1)
         ORDER BY d.due, d.id
         LIMIT :most) q
  LEFT JOIN guideline g ON {words_of(q)}
  LEFT JOIN strand s ON s.id = IF(q.seat = 'holder', q.seat_ref, q.strand)
  LEFT JOIN employee e ON e.id = IF(q.seat = 'employee', q.seat_ref, NULL)
  LEFT JOIN unit u ON u.id = IF(q.seat = 'leader', q.seat_ref, NULL)
 ORDER BY q.due, q.id;

-- seats_now() ->* seat seat_kind, ref i64, employee id: who sits where, seat by seat; who does in place of somebody is found by way of her
SELECT DISTINCT t.kind, COALESCE(t.unit, 0) AS ref, t.employee
  FROM seat t
  JOIN employee e ON e.id = t.employee AND e.state = 'active'
 WHERE t.live = 1 AND t.source <> 'substitute'
 ORDER BY t.kind + 0, ref, t.employee;

-- away_now(today day) ->* employee id, instead id?: who is away today, and who stands in for her, when they work together (R27)
SELECT b.employee, MIN(i.id) AS instead
  FROM absence b
  LEFT JOIN employee i ON i.id = b.substitute AND i.state = 'active'
   AND {work_together(b.employee, b.substitute)}
 WHERE b.live = 1 AND b.last >= :today AND b.first <= :today
 GROUP BY b.employee
 ORDER BY b.employee;

-- pending_people(after i64, most i32, today day) ->* id id, state account_state, mail text, hour i32?, urgent bool, gathered bool: who has something to be put in an e-mail, whether some of it cannot wait, and whether the e-mail of today is made
SELECT e.id, e.state, e.mail, e.digest_hour, COALESCE(q.urgent, 0), m.id IS NOT NULL
  FROM (SELECT a.employee, MAX(a.urgent) AS urgent
          FROM alert_pending a
         WHERE a.employee > :after
         GROUP BY a.employee
         ORDER BY a.employee
         LIMIT :most) q
  JOIN employee e ON e.id = q.employee
  LEFT JOIN mail m ON m.employee = e.id AND m.digest = :today
 ORDER BY e.id;

-- pending_take(employee id, urgent bool) ->* alert i64: waits no more; whatever is told meanwhile is not among them
DELETE FROM alert_pending
 WHERE employee = :employee AND urgent = :urgent
RETURNING alert;

-- pending_drop(employee id): who has left, or has no address, is sent nothing
DELETE FROM alert_pending
 WHERE employee = :employee;

-- pending_lines(alerts text) ->* kind alert_kind, n i64, due day?, subject i64, alerts i64, unit id?: what those of [id, ...] say in an e-mail: how many of each kind, and the first deadline; what was looked at, or done, meanwhile is no news
SELECT a.kind, COALESCE(CAST(SUM(a.n) AS SIGNED), 0) AS n, MIN(a.due) AS due, COALESCE(MIN(a.subject), 0) AS subject, COUNT(*) AS alerts, MIN(a.unit) AS unit
  FROM JSON_TABLE(:alerts, '$[*]' COLUMNS (id BIGINT PATH '$')) j
  JOIN alert a ON a.id = j.id
  LEFT JOIN duty d ON d.id = a.duty
 WHERE a.seen IS NULL AND COALESCE(d.done_mark, 0) = 0
 GROUP BY a.kind
 ORDER BY a.kind;

-- mail_add(employee id, digest day?, at instant) -> id id: an e-mail to somebody; the one of a day is made once
INSERT INTO mail (employee, digest, made, due)
VALUES (:employee, :digest, :at, :at)
RETURNING id;

-- mail_line_add(mail id, kind alert_kind, n i64, due day?, subject i64, alerts i64, unit id?): what it says of one kind
INSERT INTO mail_line (mail, kind, n, due, subject, alerts, unit)
VALUES (:mail, :kind, :n, :due, :subject, :alerts, :unit);

-- mails_due(at instant, most i32) ->* id id, address text, language language, digest day?, made instant, attempts i32, answer_to text, subject text, body text, calendar text?, cancels bool: to be sent now; without an address, to who has left; with a calendar, to who is called in to a meeting
SELECT m.id, COALESCE(IF(m.called IS NOT NULL, m.address, IF(e.state = 'active', e.mail, '')), ''), COALESCE(m.language, e.language, 'nb'), m.digest, m.made, m.attempts,
       m.answer_to, m.subject, m.body, m.calendar, m.cancels
  FROM mail m
  LEFT JOIN employee e ON e.id = m.employee
 WHERE m.waits = 1 AND m.due <= :at
 ORDER BY m.due, m.id
 LIMIT :most;

-- mail_lines(mail id) ->* kind alert_kind, n i64, due day?, subject i64, alerts i64, unit_code text?: what an e-mail says: how many of each kind, and the first deadline
SELECT l.kind, l.n, l.due, l.subject, l.alerts, u.code
  FROM mail_line l
  LEFT JOIN unit u ON u.id = l.unit
 WHERE l.mail = :mail
 ORDER BY l.kind;

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
