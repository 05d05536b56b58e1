-- alerts_unseen(employee id) -> n i64: how many somebody has not looked at; of a duty that is done, and of several offers of which none is open, there is nothing to hear
SELECT COUNT(DISTINCT q.id) AS n
  FROM (SELECT a.id, a.duty, a.made, a.kind = 'offered' AND a.duty IS NULL AS several
          FROM alert a
         WHERE a.employee = :employee AND a.unseen = 1
         ORDER BY a.id DESC
         LIMIT 100) q
  LEFT JOIN duty d ON d.id = q.duty
  LEFT JOIN offer o ON q.several = 1 AND o.employee = :employee AND o.open_mark = 1 AND o.made = q.made
 WHERE COALESCE(d.done_mark, 0) = 0 AND (q.several = 0 OR o.id IS NOT NULL);

-- inbox(employee id, before i64, most i32) ->* id id, kind alert_kind, subject i64, n i64, due day?, made instant, seen instant?, done bool, unit_code text?, about text?, number text?, task text?: what somebody was told, newest first, from before a place in that order
SELECT q.id, q.kind, q.subject, q.n, q.due, q.made, q.seen,
       COALESCE(d.done_mark, 0) = 1
       OR q.kind = 'offered' AND q.duty IS NULL
          AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.employee = :employee AND o.open_mark = 1 AND o.made = q.made),
       u.code, COALESCE(e.name, g.what, k.title, i.title), s.number, CONVERT(d.guideline USING ascii)
  FROM (SELECT a.id, a.kind, a.subject, a.n, a.due, a.duty, a.made, a.seen, a.unit
          FROM alert a
         WHERE a.employee = :employee AND a.id < :before
         ORDER BY a.id DESC
         LIMIT :most) q
  LEFT JOIN duty d ON d.id = q.duty
  LEFT JOIN unit u ON u.id = q.unit
  LEFT JOIN employee e ON e.id = IF(q.kind IN ('left', 'interim', 'returned', 'moved_in', 'mentor_given', 'mentee_given'), q.subject, NULL)
  LEFT JOIN guideline g ON g.id = IF(q.kind = 'guideline', q.subject, NULL)
  LEFT JOIN strand s ON s.id = IF(q.kind IN ('closes', 'joined', 'helper_given', 'helps'), q.subject, NULL)
  LEFT JOIN course k ON k.id = IF(q.kind IN ('course_place', 'course_queue', 'course_changed', 'course_off', 'course_signed_off'), q.subject, NULL)
  LEFT JOIN information i ON i.id = IF(q.kind = 'information', q.subject, NULL)
 ORDER BY q.id DESC;

-- inbox_seen(at instant, employee id, last id): everything up to there was looked at; of a guideline, and of what the system owner tells, she says on its own page that she has read it, and a survey she answers
UPDATE alert
   SET seen = :at
 WHERE employee = :employee AND unseen = 1 AND id <= :last AND kind NOT IN ('guideline', 'information', 'survey');

-- alert_read(at instant, kind alert_kind, subject i64, employee id): somebody says that she has read what it tells; once
UPDATE alert
   SET seen = :at
 WHERE kind = :kind AND subject = :subject AND step = 0 AND employee = :employee AND seen IS NULL;

-- alert_untell(at instant, kind alert_kind, subject i64): nobody is told any more of what was taken back
UPDATE alert
   SET seen = :at
 WHERE kind = :kind AND subject = :subject AND seen IS NULL;

-- mails_given_up() ->* name text, at instant?, reply i32: to whom no e-mail could be sent of late, and what the mail server said; no name: somebody who was called in to a meeting
SELECT COALESCE(e.name, ''), m.ended, m.reply
  FROM mail m
  LEFT JOIN employee e ON e.id = m.employee
 WHERE m.state = 'given_up' AND m.attempts >= 0 AND m.ended > UTC_TIMESTAMP(6) - INTERVAL 30 DAY
 ORDER BY m.ended DESC
 LIMIT 50;
