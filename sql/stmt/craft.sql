-- question_add(at instant, by id, page text, application id?, text text) -> id id: somebody asks the system owner, perhaps of an application; refused as duplicate while another of that is open
INSERT INTO question (asked, asked_by, page, application, text)
VALUES (:at, :by, :page, :application, :text)
RETURNING id;

-- question_lock(id id): taken for a write, as a case is: whoever comes second sees that it has changed
UPDATE question
   SET version = version + 1
 WHERE id = :id;

-- question_find(id id, viewer id) -> id id, version i32, asked instant, asked_by id, asker text, asker_state account_state, page text, text text, state question_state, ended instant?, ender text?, answer text, unread bool, due day?, application id?, number text?, casefile id?, kept bool: a question as it stands, and until when it is to be answered; of an application, which, and whether its case is kept from who looks
SELECT q.id, q.version, q.asked, q.asked_by, a.name, a.state, q.page, q.text,
       q.state, q.ended, e.name, q.answer, q.unread IS NOT NULL, d.due,
       q.application, c.number, c.id, c.id IS NOT NULL AND NOT {may_know(:viewer, c.id)}
  FROM question q
  JOIN employee a ON a.id = q.asked_by
  LEFT JOIN employee e ON e.id = q.ended_by
  LEFT JOIN duty d ON d.guideline = IF(q.application IS NULL, 'answer_question', 'assess_when_asked') AND d.subject = q.id AND d.occurrence = 0
  LEFT JOIN application p ON p.id = q.application
  LEFT JOIN casefile c ON c.id = p.casefile
 WHERE q.id = :id;

-- question_end(state question_state, at instant, by id, answer text, id id): answered, or taken back by who asked; once
UPDATE question
   SET state = :state, ended = :at, ended_by = :by, answer = :answer
 WHERE id = :id AND state = 'open';

-- question_seen(at instant, id id): the asker has read the answer, and needs not be told of it any more
UPDATE question
   SET seen = :at
 WHERE id = :id AND unread = 1;

-- questions_of(employee id) ->* id id, asked instant, text text?, state question_state, unread bool: what somebody has asked, newest first
SELECT id, asked, IF(CHAR_LENGTH(text) > 160, CONCAT(LEFT(text, 159), '…'), text),
       state, unread IS NOT NULL
  FROM question
 WHERE asked_by = :employee
 ORDER BY id DESC
 LIMIT 100;

-- problem_home(employee id, unit id?) -> unit id: where somebody works or leads: that unit if it is one of hers, else the first
SELECT q.unit
  FROM (SELECT p.unit, 0 AS leads FROM post p WHERE p.employee = :employee AND p.live = 1
         UNION ALL
        SELECT COALESCE(t.unit, 0), 1 FROM seat t
         WHERE t.employee = :employee AND t.live = 1 AND t.kind = 'leader') q
 ORDER BY q.unit <=> :unit DESC, q.leads, q.unit
 LIMIT 1;

-- problem_leader(unit id, employee id) -> unit id: whose leader is told of what somebody of a unit reports: its own, else the nearest above that somebody leads; never one that she leads herself
{units_up(id = :unit)}
SELECT COALESCE(up.id, 0)
  FROM up
  JOIN seat t ON t.kind = 'leader' AND t.unit = up.id AND t.live = 1
  JOIN employee e ON e.id = t.employee AND e.state = 'active'
 WHERE NOT EXISTS (SELECT 1 FROM seat m WHERE m.employee = :employee AND m.live = 1
                                         AND m.kind = 'leader' AND m.unit = up.id)
 ORDER BY up.depth
 LIMIT 1;

-- problem_add(at instant, by id, kind problem_kind, unit id, leader_unit id?, text text) -> id id: somebody reports a problem
INSERT INTO problem (reported, reported_by, kind, unit, leader_unit, text)
VALUES (:at, :by, :kind, :unit, :leader_unit, :text)
RETURNING id;

-- problem_lock(id id): taken for a write, as a question is
UPDATE problem
   SET version = version + 1
 WHERE id = :id;

-- problem_find(id id) -> id id, version i32, reported instant, reported_by id, reporter text, reporter_state account_state, kind problem_kind, unit_name text, leader_unit id?, leader_unit_name text?, leader text?, text text, state problem_state, ended instant?, unread bool, led bool, leader_done bool, owner_done bool, leader_due day?, owner_due day?: a problem as it stands, who sits where it was reported to, which of the two have written what was done, and until when they are to
SELECT p.id, p.version, p.reported, p.reported_by, r.name, r.state, p.kind,
       u.name, p.leader_unit, v.name, l.name, p.text, p.state, p.ended,
       p.unread IS NOT NULL, l.id IS NOT NULL, p.leader_unit IS NULL OR a.id IS NOT NULL,
       o.id IS NOT NULL, d.due, f.due
  FROM problem p
  JOIN employee r ON r.id = p.reported_by
  JOIN unit u ON u.id = p.unit
  LEFT JOIN unit v ON v.id = p.leader_unit
  LEFT JOIN employee l ON l.id = (SELECT t.employee FROM seat t
                                    JOIN employee e ON e.id = t.employee AND e.state = 'active'
                                   WHERE t.kind = 'leader' AND t.unit = p.leader_unit AND t.live = 1
                                   ORDER BY t.source, t.since, t.id LIMIT 1)
  LEFT JOIN problem_answer a ON a.problem = p.id AND a.seat = 'leader'
  LEFT JOIN problem_answer o ON o.problem = p.id AND o.seat = 'system_owner'
  LEFT JOIN duty d ON d.guideline = 'answer_problem' AND d.subject = p.id AND d.occurrence = 0
  LEFT JOIN duty f ON f.guideline = 'follow_problem' AND f.subject = p.id AND f.occurrence = 0
 WHERE p.id = :id;

-- problem_owed(problem id, employee id) ->* seat seat_kind: as what somebody still owes an answer to a problem: as the leader, as the system owner, or both
SELECT d.seat
  FROM duty d
 WHERE d.guideline IN ('answer_problem', 'follow_problem') AND d.subject = :problem
   AND d.occurrence = 0 AND d.done_mark = 0
   AND EXISTS (SELECT 1 FROM seat t WHERE t.employee = :employee AND t.live = 1
                                      AND t.kind = d.seat AND t.unit_key = d.seat_ref);

-- problem_answer_add(problem id, seat seat_kind, at instant, by id, handed bool, text text): what was done about it, or that the leader leaves it to the system owner
INSERT INTO problem_answer (problem, seat, written, written_by, handed_over, text)
VALUES (:problem, :seat, :at, :by, :handed, :text);

-- problem_told(at instant, by id, id id): who reported is told that there is something to read, unless she wrote it
UPDATE problem
   SET told = :at
 WHERE id = :id AND reported_by <> :by;

-- problem_end(state problem_state, at instant, id id): everybody has written what was done, or it was taken back; once
UPDATE problem
   SET state = :state, ended = :at, seen = IF(:state = 'withdrawn', :at, seen)
 WHERE id = :id AND state = 'open';

-- problem_seen(at instant, id id): who reported has read what was written until now
UPDATE problem
   SET seen = :at
 WHERE id = :id AND unread = 1;

-- answers_of_problem(problem id) ->* seat seat_kind, written instant, writer text, handed bool, text text: what each of the two wrote
SELECT a.seat, a.written, e.name, a.handed_over, a.text
  FROM problem_answer a
  JOIN employee e ON e.id = a.written_by
 WHERE a.problem = :problem
 ORDER BY a.seat;

-- problems_of(employee id) ->* id id, reported instant, kind problem_kind, unit_name text, text text?, state problem_state, unread bool: what somebody has reported, newest first
SELECT p.id, p.reported, p.kind, u.name,
       IF(CHAR_LENGTH(p.text) > 160, CONCAT(LEFT(p.text, 159), '…'), p.text),
       p.state, p.unread IS NOT NULL
  FROM problem p
  JOIN unit u ON u.id = p.unit
 WHERE p.reported_by = :employee
 ORDER BY p.id DESC
 LIMIT 100;

-- problems_told(employee id) ->* as problems_of: what was reported to somebody as a leader, newest first
SELECT p.id, p.reported, p.kind, u.name,
       IF(CHAR_LENGTH(p.text) > 160, CONCAT(LEFT(p.text, 159), '…'), p.text),
       p.state, 0
  FROM problem p
  JOIN unit u ON u.id = p.unit
 WHERE p.leader_unit IN (SELECT t.unit FROM seat t
                          WHERE t.employee = :employee AND t.live = 1 AND t.kind = 'leader')
 ORDER BY p.id DESC
 LIMIT 100;

-- problem_place(id id) -> id id, ended bool: where in the list of all a problem stands
SELECT id, ended IS NOT NULL
  FROM problem
 WHERE id = :id;

-- problems_all(from_ended bool, from_id i64, kinds i64, states i64, unit id?, most i32) ->* id id, reported instant, reporter text, kind problem_kind, unit_name text, text text?, state problem_state, leader_done bool, owner_done bool, due day?: problems after a place in the list, what is open first, the newest first; kinds and states are sets, a bit a word
SELECT STRAIGHT_JOIN p.id, p.reported, r.name, p.kind, u.name,
       IF(CHAR_LENGTH(p.text) > 160, CONCAT(LEFT(p.text, 159), '…'), p.text),
       p.state, p.leader_unit IS NULL OR a.id IS NOT NULL, o.id IS NOT NULL,
       IF(f.done IS NULL, f.due, NULL)
  FROM problem p
  JOIN employee r ON r.id = p.reported_by
  JOIN unit u ON u.id = p.unit
  LEFT JOIN problem_answer a ON a.problem = p.id AND a.seat = 'leader'
  LEFT JOIN problem_answer o ON o.problem = p.id AND o.seat = 'system_owner'
  LEFT JOIN duty f ON f.guideline = 'follow_problem' AND f.subject = p.id AND f.occurrence = 0
 WHERE p.ended_mark >= :from_ended AND IF(p.ended_mark = :from_ended, p.id < :from_id, 1)
   AND :kinds >> (p.kind + 0) & 1 AND :states >> (p.state + 0) & 1
   AND (:unit IS NULL OR p.unit = :unit)
 ORDER BY p.ended_mark, p.id DESC
 LIMIT :most;

-- area_now(unit id, today day) -> active i64, waiting i64, offered i64, people i64, away i64: the cases of a unit, and its coordinators
SELECT COALESCE((SELECT COUNT(*) FROM strand s WHERE s.unit = :unit AND s.live = 1 AND s.state = 'active'), 0) AS active,
       COALESCE((SELECT COUNT(*) FROM strand s WHERE s.unit = :unit AND s.live = 1 AND s.state = 'waiting'), 0),
       COALESCE((SELECT COUNT(*) FROM strand s WHERE s.unit = :unit AND s.live = 1 AND s.state = 'offered'), 0),
       COALESCE((SELECT COUNT(*) FROM post p JOIN seat t ON t.employee = p.employee AND t.kind = 'coordinator' AND t.live = 1
         WHERE p.unit = :unit AND p.live = 1), 0),
       COALESCE((SELECT COUNT(DISTINCT b.employee) FROM post p JOIN absence b ON b.employee = p.employee AND b.live = 1
               AND b.first <= :today AND b.last >= :today
         WHERE p.unit = :unit AND p.live = 1), 0);

-- area_fortnights(unit id, since instant, ripe day) -> received i64, asked i64, accepted i64: of what a unit received since then, fourteen days ago or more, how often somebody was asked, and had said yes, within fourteen days (R19)
SELECT COUNT(*) AS received,
       COUNT(IF((SELECT MIN(o.made) FROM offer o WHERE o.strand = r.strand AND o.receipt = r.id) < r.received + INTERVAL 15 DAY, 1, NULL)),
       COUNT(IF((SELECT MIN(o.ended) FROM offer o WHERE o.strand = r.strand AND o.receipt = r.id AND o.state = 'accepted') < r.received + INTERVAL 15 DAY, 1, NULL))
  FROM receipt r
 WHERE r.unit = :unit AND r.at >= :since AND r.received <= :ripe;

-- capacity_now(unit id) -> room i32, said instant, by_name text: how many more cases a unit can take, as its leader told last
SELECT c.room, c.said, e.name
  FROM capacity c
  JOIN employee e ON e.id = c.said_by
 WHERE c.unit = :unit
 ORDER BY c.id DESC
 LIMIT 1;

-- capacity_say(unit id, room i32, at instant, by id): told anew
INSERT INTO capacity (unit, room, said, said_by)
VALUES (:unit, :room, :at, :by);

-- full_time_find(employee id, unit id) -> name text, id i64, title post_title, room i32: a coordinator of a unit, and for how many cases her full-time post has room, if she has one (id 0: none)
SELECT e.name, COALESCE(f.id, 0), COALESCE(f.title, 'family'), COALESCE(f.room, 0)
  FROM post p
  JOIN employee e ON e.id = p.employee AND e.state = 'active'
  JOIN seat t ON t.employee = e.id AND t.kind = 'coordinator' AND t.live = 1
  LEFT JOIN full_time_post f ON f.employee = e.id AND f.live = 1
 WHERE p.employee = :employee AND p.unit = :unit AND p.live = 1
 LIMIT 1;

-- full_time_end(at instant, by id, id id): it holds no more
UPDATE full_time_post
   SET ended = :at, ended_by = :by
 WHERE id = :id AND live = 1;

-- full_time_add(employee id, title post_title, room i32, at instant, by id): told anew; refused as duplicate while another holds
INSERT INTO full_time_post (employee, title, room, said, said_by)
VALUES (:employee, :title, :room, :at, :by);

-- full_time_of_unit(unit id) -> room i64, cases i64: for how many cases the full-time posts of a unit have room, and how many those who have them carry
SELECT COALESCE((SELECT CAST(SUM(f.room) AS SIGNED) FROM post p JOIN full_time_post f ON f.employee = p.employee AND f.live = 1
                  WHERE p.unit = :unit AND p.live = 1), 0) AS room,
       COALESCE((SELECT COUNT(*) FROM post p JOIN full_time_post f ON f.employee = p.employee AND f.live = 1
                   JOIN strand s ON s.holder = p.employee AND s.live = 1 AND s.held_as = 'accepted'
                  WHERE p.unit = :unit AND p.live = 1), 0) AS cases;
