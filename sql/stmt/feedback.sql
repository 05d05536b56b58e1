-- code_add(strand id, coordinator id, salt text, hash text, at instant, by id): a code for a new card
INSERT INTO feedback_code (strand, coordinator, salt, hash, made, made_by)
VALUES (:strand, :coordinator, :salt, :hash, :at, :by);

-- code_now(strand id) -> made instant, salt text: the code in force of a strand
SELECT made, salt
  FROM feedback_code
 WHERE strand = :strand AND live = 1;

-- card_people(strand id, today day) -> holder text, phone text, hours text, unit text?, substitute text?, substitute_phone text?, leader text?, leader_phone text?, says text, given instant?, giver text?: whom a family can call: who has the case, who stands in for her today or whenever she is away, and who leads; and when the family was given a card last
SELECT h.name, h.phone, h.phone_hours, u.name, i.name, i.phone, l.name, l.phone,
       COALESCE({card_says(s.id)}, ''), k.given, r.name
  FROM strand s
  JOIN employee h ON h.id = s.holder
  LEFT JOIN unit u ON u.id = s.unit
  LEFT JOIN absence b ON b.id = (SELECT MIN(a.id) FROM absence a
                                  WHERE a.employee = s.holder AND a.live = 1 AND a.first <= :today AND a.last >= :today)
  LEFT JOIN standing_substitute t ON t.employee = s.holder AND t.live = 1
  LEFT JOIN employee i ON i.id = COALESCE(b.substitute, t.substitute) AND i.state = 'active'
  LEFT JOIN employee l ON l.id = {card_leader(s.unit, s.holder)}
  LEFT JOIN card k ON k.strand = s.id
  LEFT JOIN employee r ON r.id = k.given_by
 WHERE s.id = :strand;

-- card_given(strand id, says text, at instant, by id, today day): the family has it in hand
INSERT INTO card (strand, says, given, given_by, checked)
VALUES (:strand, :says, :at, :by, :today)
ON DUPLICATE KEY UPDATE says = :says, given = :at, given_by = :by, checked = :today;

-- feedback_add(reference text, received instant, at instant, by id, came_by feedback_channel, language language, about feedback_about, unit id?, named text, sender feedback_sender, sender_name text, answer_by answer_way, contact text, text text) -> id id: what somebody who works here was told, in the family's own words (A266)
INSERT INTO feedback (reference, received, registered, registered_by, came_by, language, about, unit, named, sender, sender_name, answer_by, contact, text)
VALUES (:reference, :received, :at, :by, :came_by, :language, :about, :unit, :named, :sender, :sender_name, :answer_by, :contact, :text)
RETURNING id;

-- feedback_lock(id id): taken for a write, as a problem is
UPDATE feedback
   SET version = version + 1
 WHERE id = :id;

-- feedback_find(id id, employee id) -> id id, version i32, reference text, received instant, came_by feedback_channel, language language, registrar text?, about feedback_about, unit id?, unit_name text?, named text, sender feedback_sender, sender_name text, answer_by answer_way, contact text, text text, state feedback_state, strand id?, casefile id?, case_number text?, case_name text?, kind strand_kind, strand_state strand_state, coordinator id?, coordinator_name text?, seat seat_kind, seat_unit id?, seat_name text?, ended instant?, outcome text?, due day?, led bool, case_unit id?, below id?, barred bool: what was received, whose it is to answer, and until when; of the case no more than the list of it says; barred: somebody never hears it, wherever she sits
SELECT f.id, f.version, f.reference, f.received, f.came_by, f.language, r.name, f.about, f.unit, u.name,
       f.named, f.sender, f.sender_name, f.answer_by, f.contact, f.text, f.state,
       f.strand, s.casefile, s.number, s.name, COALESCE(s.kind, 'coordinator'),
       COALESCE(s.state, 'closed'), f.coordinator, c.name, COALESCE(f.seat, 'operations'),
       f.seat_unit, v.name, f.ended, CONVERT(f.outcome USING ascii),
       (SELECT MIN(d.due) FROM duty d
         WHERE d.guideline IN ('receive_feedback', 'listen_to_families', 'receive_complaint')
           AND d.subject = f.id AND d.done_mark = 0),
       EXISTS (SELECT 1 FROM seat l JOIN employee x ON x.id = l.employee AND x.state = 'active'
                WHERE l.kind = 'leader' AND l.unit = f.seat_unit AND l.live = 1 AND l.source = 'directory'),
       s.unit, f.below, COALESCE({barred(:employee)}, 0)
  FROM feedback f
  LEFT JOIN employee r ON r.id = f.registered_by
  LEFT JOIN unit u ON u.id = f.unit
  LEFT JOIN strand s ON s.id = f.strand
  LEFT JOIN employee c ON c.id = f.coordinator
  LEFT JOIN unit v ON v.id = f.seat_unit
 WHERE f.id = :id;

-- feedback_marks(id id, language language) ->* text text, other bool, mark feedback_mark: what was answered, with the question in a language, or in bokmål
SELECT COALESCE(t.text, b.text, ''), t.text IS NULL, m.mark
  FROM feedback f
  JOIN feedback_mark m ON m.reference = f.reference
  JOIN feedback_question q ON q.id = m.question
  LEFT JOIN feedback_question_text t ON t.question = q.id AND t.language = :language
  LEFT JOIN feedback_question_text b ON b.question = q.id AND b.language = 'nb'
 WHERE f.id = :id
 ORDER BY q.position, q.id;

-- feedback_steps(id id) ->* at instant, by_name text, kind feedback_step, with_name text?, text text: what was done about it, first to last
SELECT t.at, b.name, t.kind, w.name, t.text
  FROM feedback_step t
  JOIN employee b ON b.id = t.by_employee
  LEFT JOIN employee w ON w.id = t.with_employee
 WHERE t.feedback = :id
 ORDER BY t.id;

-- feedback_step_add(feedback id, at instant, by id, kind feedback_step, with id?, text text): something was done about it
INSERT INTO feedback_step (feedback, at, by_employee, kind, with_employee, text)
VALUES (:feedback, :at, :by, :kind, :with, :text);

-- feedback_times(id id) -> times i64: how often it was handed on
SELECT COUNT(*) AS times
  FROM feedback_step
 WHERE feedback = :id AND kind IN ('to_leader', 'to_owner', 'to_office');

-- feedback_match(coordinator id, id id): the leader has found out whom it is about
UPDATE feedback
   SET coordinator = :coordinator
 WHERE id = :id AND state = 'open';

-- feedback_seat(seat seat_kind, unit id?, id id): somebody else is to answer
UPDATE feedback
   SET seat = :seat, seat_unit = :unit
 WHERE id = :id AND state = 'open';

-- feedback_end(at instant, by id, outcome feedback_outcome, id id): answered, or nobody to answer; once
UPDATE feedback
   SET state = 'closed', ended = :at, ended_by = :by, outcome = :outcome
 WHERE id = :id AND state = 'open';

-- feedback_told(employee id, ended bool, before id, most i32) ->* id id, received instant, about feedback_about, unit_name text?, coordinator_name text?, state feedback_state, excerpt text?, due day?: what the seats of somebody are to answer, or have answered, newest first; one branch a seat, so that each uses its index
SELECT q.id, q.received, q.about, u.name, c.name, q.state,
       IF(CHAR_LENGTH(q.text) > 160, CONCAT(LEFT(q.text, 159), '…'), q.text),
       (SELECT MIN(d.due) FROM duty d
         WHERE d.guideline IN ('receive_feedback', 'listen_to_families', 'receive_complaint')
           AND d.subject = q.id AND d.done_mark = 0)
  FROM (
  (SELECT f.id, f.received, f.about, COALESCE(f.unit, f.seat_unit) AS unit, f.coordinator, f.state, f.text
     FROM seat t JOIN feedback f ON f.seat = 'leader' AND f.seat_unit_key = t.unit_key AND f.ended_mark = :ended AND f.state IN ('open', 'closed')
    WHERE t.employee = :employee AND t.live = 1 AND t.kind = 'leader' AND f.id < :before
      AND NOT {barred(:employee)}
      AND {seat_hears(f.seat_unit, (f.about = 'system' OR (f.about = 'coordinator' AND f.coordinator IS NOT NULL)))}
    ORDER BY f.id DESC LIMIT :most)
   UNION ALL
  (SELECT f.id, f.received, f.about, COALESCE(f.unit, f.seat_unit), f.coordinator, f.state, f.text
     FROM feedback f
    WHERE f.seat = 'system_owner' AND f.seat_unit_key = (SELECT MIN(0) FROM seat t WHERE t.employee = :employee AND t.live = 1 AND t.kind = 'system_owner' AND t.source <> 'substitute')
      AND f.ended_mark = :ended AND f.state IN ('open', 'closed') AND f.id < :before
      AND NOT {barred(:employee)}
    ORDER BY f.id DESC LIMIT :most)
   UNION ALL
  (SELECT f.id, f.received, f.about, COALESCE(f.unit, f.seat_unit), f.coordinator, f.state, f.text
     FROM feedback f
    WHERE f.seat = 'office' AND f.seat_unit_key = (SELECT MIN(0) FROM seat t WHERE t.employee = :employee AND t.live = 1 AND t.kind = 'office' AND t.source <> 'substitute')
      AND f.ended_mark = :ended AND f.state IN ('open', 'closed') AND f.id < :before
      AND NOT {barred(:employee)}
    ORDER BY f.id DESC LIMIT :most)
  ) q
  LEFT JOIN unit u ON u.id = q.unit
  LEFT JOIN employee c ON c.id = q.coordinator
 ORDER BY q.id DESC
 LIMIT :most;

-- feedback_shared_with(employee id) ->* id id, at instant, by_name text, kind feedback_step, text text, received instant: what leaders have shown somebody of what families say of her, newest first
SELECT f.id, t.at, b.name, t.kind, IF(t.kind = 'shared_as_is', f.text, t.text), f.received
  FROM feedback_step t
  JOIN feedback f ON f.id = t.feedback
  JOIN employee b ON b.id = t.by_employee
 WHERE t.with_employee = :employee AND t.kind IN ('shared', 'shared_as_is')
 ORDER BY t.id DESC
 LIMIT 100;

-- feedback_taken_down(employee id) ->* id id, reference text, registered instant, came_by feedback_channel, state feedback_state: what somebody has registered for others, newest first; what it says is for who answers it
SELECT id, reference, registered, came_by, state
  FROM feedback
 WHERE registered_by = :employee
 ORDER BY id DESC
 LIMIT 50;

-- feedback_held() -> held i64: how much waits for operations to let it through
SELECT COALESCE((SELECT COUNT(*) FROM feedback f WHERE f.state = 'held')
              + (SELECT COUNT(*) FROM inquiry i WHERE i.state = 'held'), 0) AS held;

-- feedback_release(at instant): everything that is held back goes on
UPDATE feedback
   SET state = 'received', released = :at
 WHERE state = 'held';

-- inquiries_release(at instant): and everybody who waits with it
UPDATE inquiry
   SET state = 'received', released = :at
 WHERE state = 'held';

-- held_bursts() ->* hour instant?, seat seat_kind, unit i64, unit_name text?, n i64: what waits for operations, by the hour and whose it would be; to the office come those who ask to be contacted
SELECT q.hour, q.seat, q.unit, u.name, q.n
  FROM (SELECT CAST(DATE_FORMAT(f.received, '%Y-%m-%d %H:00:00') AS DATETIME(6)) AS hour, COALESCE(f.seat, 'operations') AS seat, COALESCE(f.seat_unit_key, 0) AS unit, COUNT(*) AS n
          FROM feedback f
         WHERE f.state = 'held'
         GROUP BY hour, f.seat, f.seat_unit_key
         UNION ALL
        SELECT CAST(DATE_FORMAT(i.received, '%Y-%m-%d %H:00:00') AS DATETIME(6)) AS hour, 'office', 0, COUNT(*)
          FROM inquiry i
         WHERE i.state = 'held'
         GROUP BY hour) q
  LEFT JOIN unit u ON u.id = q.unit
 ORDER BY q.hour DESC, q.seat, q.unit
 LIMIT 200;

-- discard_add(at instant, by id, n i64, reason text) -> id id: a burst is thrown away
INSERT INTO feedback_discard (at, by_employee, n, reason)
VALUES (:at, :by, :n, :reason)
RETURNING id;

-- feedback_discard(discard id, hour instant, seat seat_kind, unit i64): what was held of it
UPDATE feedback
   SET state = 'discarded', discard = :discard
 WHERE state = 'held' AND seat = :seat AND seat_unit_key = :unit
   AND received >= :hour AND received < :hour + INTERVAL 1 HOUR;

-- inquiries_discard(discard id, hour instant): and who asked to be contacted with it
UPDATE inquiry
   SET state = 'discarded', discard = :discard
 WHERE state = 'held' AND received >= :hour AND received < :hour + INTERVAL 1 HOUR;

-- discards() ->* id id, at instant, by_name text, n i64, reason text, undone instant?, undone_name text?: what was thrown away and is kept still, or was taken back, newest first
SELECT d.id, d.at, e.name, d.n, d.reason, d.undone, r.name
  FROM feedback_discard d
  JOIN employee e ON e.id = d.by_employee
  LEFT JOIN employee r ON r.id = d.undone_by
 WHERE d.at > UTC_TIMESTAMP(6) - INTERVAL 30 DAY
 ORDER BY d.id DESC
 LIMIT 50;

-- discard_undo(at instant, by id, id id): taken back, once
UPDATE feedback_discard
   SET undone = :at, undone_by = :by
 WHERE id = :id AND undone IS NULL;

-- feedback_undiscard(id id): it is held again
UPDATE feedback
   SET state = 'held', discard = NULL
 WHERE discard = :id AND state = 'discarded';

-- inquiries_undiscard(id id): and who asked with it
UPDATE inquiry
   SET state = 'held', discard = NULL
 WHERE discard = :id AND state = 'discarded';

-- inquiry_lock(id id): taken for a write, as feedback is
UPDATE inquiry
   SET version = version + 1
 WHERE id = :id;

-- inquiry_find(id id) -> id id, version i32, reference text, received instant, about inquiry_about, concerns inquiry_concerns, name text, reach answer_way, contact text, hours text, interpreter text, text text, state feedback_state, contacted day?, outcome text?, answer text, ender text?, due day?, reporter text?, birth day?, consent bool, consent_why text, who text: who asks to be contacted, or is reported by an employee, and how it ended; who: whom of the family to call, "" where nobody has said
SELECT i.id, i.version, i.reference, i.received, i.about, i.concerns, i.name, i.reach, i.contact,
       i.hours, i.interpreter, i.text, i.state, i.contacted, CONVERT(i.outcome USING ascii),
       i.answer, e.name, d.due, r.name, i.birth, COALESCE(i.consent, 1), i.consent_why, i.who
  FROM inquiry i
  LEFT JOIN employee e ON e.id = i.ended_by
  LEFT JOIN employee r ON r.id = i.reported_by
  LEFT JOIN duty d ON d.guideline = 'contact_inquiry' AND d.subject = i.id AND d.occurrence = 0 AND d.done IS NULL
 WHERE i.id = :id;

-- inquiries(ended bool, before id, most i32) ->* id id, received instant, name text, about inquiry_about, concerns inquiry_concerns, due day?, outcome text?: who waits for the office, or was reached, newest first
SELECT i.id, i.received, i.name, i.about, i.concerns, d.due, CONVERT(i.outcome USING ascii)
  FROM inquiry i
  LEFT JOIN duty d ON d.guideline = 'contact_inquiry' AND d.subject = i.id AND d.occurrence = 0 AND d.done IS NULL
 WHERE i.ended_mark = :ended AND i.id < :before AND i.state IN ('open', 'closed')
 ORDER BY i.id DESC
 LIMIT :most;

-- inquiry_end(at instant, by id, contacted day, outcome inquiry_outcome, answer text, id id): contact was made, or tried; once
UPDATE inquiry
   SET state = 'closed', ended = :at, ended_by = :by, contacted = :contacted, outcome = :outcome, answer = :answer
 WHERE id = :id AND state = 'open';

-- figures_first() -> first instant?, complaint day?: when the first of all that is kept was received, and the first complaint
SELECT (SELECT MIN(received) FROM feedback), (SELECT MIN(received) FROM complaint);

-- figures_complaints(from day, to day) ->* about complaint_about, became i64, n i64: how many complaints came on these days, by what they are about and what came of them: all of it granted (0), part of it (1), nothing (2), dismissed (3), not decided yet (4)
SELECT c.about,
       COALESCE(CASE WHEN c.outcome = 'rejected' THEN 3
                     WHEN c.outcome = 'upheld' OR c.ruling = 'upheld' THEN 0
                     WHEN c.ruling IS NULL THEN 4
                     WHEN c.outcome = 'partly' OR c.ruling = 'partly' THEN 1
                     ELSE 2 END, 4) AS became, COUNT(*) AS n
  FROM complaint c
 WHERE c.received BETWEEN :from AND :to
 GROUP BY c.about, became;

-- figures_services(employee id, everything bool) ->* id id, name text: whose numbers are told: of all that there are, or of those that somebody leads
SELECT u.id, u.name
  FROM unit u
 WHERE u.until IS NULL
   AND IF(:everything, 1, EXISTS (SELECT 1 FROM seat t WHERE t.employee = :employee AND t.kind = 'leader' AND t.unit = u.id AND t.live = 1))
 ORDER BY u.name, u.id;

-- figures_counted(employee id, everything bool, from instant, second instant, third instant, fourth instant, to instant) ->* unit id?, unit_name text?, about feedback_about, quarter i64, n i64: how much came in a year, by service, what it is about and quarter from 0
SELECT q.unit, u.name, q.about, COALESCE(q.quarter, 0), q.n
  FROM (SELECT {service_of(f, s)} AS unit, f.about,
               IF(f.received >= :second, 1, 0) + IF(f.received >= :third, 1, 0) + IF(f.received >= :fourth, 1, 0) AS quarter, COUNT(*) AS n
          FROM feedback f
          LEFT JOIN strand s ON s.id = f.strand
         WHERE f.received >= :from AND f.received < :to AND f.state IN ('open', 'closed')
           AND {counts_for(f, s, :employee, :everything)}
         GROUP BY 1, 2, 3) q
  LEFT JOIN unit u ON u.id = q.unit;

-- figures_answers(employee id, everything bool, from instant, to instant) ->* question id, unit id?, mark feedback_mark, n i64: what was answered in a year, by question and service
SELECT m.question, {service_of(f, s)}, m.mark, COUNT(*)
  FROM feedback f
  JOIN feedback_mark m ON m.reference = f.reference
  LEFT JOIN strand s ON s.id = f.strand
 WHERE f.received >= :from AND f.received < :to AND f.state IN ('open', 'closed')
   AND {counts_for(f, s, :employee, :everything)}
 GROUP BY 1, 2, 3;

-- figures_questions(language language) ->* id id, text text, other bool: what was asked, in a language or in bokmål
SELECT q.id, COALESCE(t.text, b.text, ''), t.text IS NULL
  FROM feedback_question q
  LEFT JOIN feedback_question_text t ON t.question = q.id AND t.language = :language
  LEFT JOIN feedback_question_text b ON b.question = q.id AND b.language = 'nb'
 ORDER BY q.position, q.id
 LIMIT 200;

-- figures_times(employee id, everything bool, from instant, to instant, most i32) ->* unit id?, received instant, answered instant?, ended instant?: how long each took that came in a year
SELECT {service_of(f, s)}, f.received,
       (SELECT MIN(a.at) FROM feedback_step a WHERE a.feedback = f.id AND a.kind = 'sender_answered'), f.ended
  FROM feedback f
  LEFT JOIN strand s ON s.id = f.strand
 WHERE f.received >= :from AND f.received < :to AND f.state IN ('open', 'closed')
   AND {counts_for(f, s, :employee, :everything)}
 LIMIT :most;
