-- desk_any(employee id) -> worded bool, unseen bool, answers bool, problems bool, proposals bool, signed_up bool, holds bool, closing bool: of what has tables of its own, whether there is anything for somebody's desk: to ask for each thing itself costs five times as much
SELECT EXISTS (SELECT 1 FROM guideline g WHERE g.written > '2000-01-01' AND g.opens = 1),
       EXISTS (SELECT 1 FROM alert a WHERE a.employee = :employee AND a.unseen = 1),
       EXISTS (SELECT 1 FROM question q FORCE INDEX (question_unread) WHERE q.asked_by = :employee AND q.unread = 1),
       EXISTS (SELECT 1 FROM problem p FORCE INDEX (problem_unread) WHERE p.reported_by = :employee AND p.unread = 1),
       EXISTS (SELECT 1 FROM proposal r WHERE r.made_by = :employee AND r.unread = 1),
       EXISTS (SELECT 1 FROM sign_up u WHERE u.employee = :employee AND u.live = 1),
       EXISTS (SELECT 1 FROM strand s FORCE INDEX (strand_holder) WHERE s.holder = :employee AND s.live = 1 AND s.held_as = 'accepted'),
       EXISTS (SELECT 1 FROM seat t FORCE INDEX (seat_live) JOIN case_said c ON c.unit = t.unit AND c.pace = 'closing'
                WHERE t.employee = :employee AND t.kind = 'leader' AND t.live = 1);

-- answers_unread(employee id) ->* id id, text text?, at instant: answers somebody has not read yet, for the desk
SELECT id, IF(CHAR_LENGTH(text) > 160, CONCAT(LEFT(text, 159), '…'), text), COALESCE(ended, asked)
  FROM question
 WHERE asked_by = :employee AND unread = 1
 ORDER BY id
 LIMIT 20;

-- problems_unread(employee id) ->* as answers_unread: problems of somebody's that were answered since she read them last, for the desk
SELECT id, IF(CHAR_LENGTH(text) > 160, CONCAT(LEFT(text, 159), '…'), text), COALESCE(told, reported)
  FROM problem
 WHERE reported_by = :employee AND unread = 1
 ORDER BY id
 LIMIT 20;

-- proposals_unread(employee id) ->* as answers_unread: proposals of somebody's of which something was written since she read them last, for the desk
SELECT id, IF(CHAR_LENGTH(text) > 160, CONCAT(LEFT(text, 159), '…'), text), COALESCE(told, made)
  FROM proposal
 WHERE made_by = :employee AND unread = 1
 ORDER BY id
 LIMIT 20;

-- proposals_waiting(employee id) ->* as answers_unread: proposals that wait for a decision, for the desk of a system owner
SELECT p.id, IF(CHAR_LENGTH(p.text) > 160, CONCAT(LEFT(p.text, 159), '…'), p.text), p.made
  FROM proposal p
 WHERE p.ended_mark = 0 AND p.state = 'open'
   AND EXISTS (SELECT 1 FROM seat t WHERE t.employee = :employee AND t.live = 1 AND t.kind = 'system_owner')
 ORDER BY p.id DESC
 LIMIT 20;

-- desk_held(employee id, held_as hold_basis) ->* id id, state strand_state, unit id?, number text, name text, block address_block, kind strand_kind, held_since instant, unit_name text?, due day?, next text?: cases somebody holds, with the next thing due on each
SELECT s.id, s.state, s.unit, c.number, p.name, c.address_block, s.kind, s.held_since,
       u.name, d.due, d.guideline
  FROM strand s FORCE INDEX (strand_holder)
  JOIN casefile c ON c.id = s.casefile
  JOIN person p ON p.id = c.person
  LEFT JOIN unit u ON u.id = s.unit
  LEFT JOIN duty d ON d.id = (SELECT n.id FROM duty n FORCE INDEX (duty_strand)
                               WHERE n.strand = s.id AND n.done_mark = 0
                                 AND n.seat = 'holder'
                               ORDER BY n.due, n.id LIMIT 1)
 WHERE s.holder = :employee AND s.live = 1 AND s.held_as = :held_as
   AND s.state <> 'registered'
 ORDER BY d.due IS NULL, d.due, s.id
 LIMIT 100;

-- desk_late(unit id, employee id, today day) ->* id id, number text, name text, block address_block, kind strand_kind, state strand_state, unit id?, unit_name text, guideline guideline, by text, due day: the cases of a unit in which somebody else than this leader is over a deadline, most days first
SELECT s.id, s.number, s.name, s.address_block, s.kind, s.state, s.unit, u.name,
       d.guideline, COALESCE(a.name, s.holder_name), COALESCE(d.due, s.next_due)
  FROM strand s FORCE INDEX (strand_unit_due)
  JOIN duty d ON d.id = (SELECT o.id FROM duty o FORCE INDEX (duty_strand)
                          WHERE o.strand = s.id AND o.done_mark = 0
                            AND o.seat IN ('holder', 'employee') AND o.due < :today
                          ORDER BY o.due, o.id LIMIT 1)
  JOIN unit u ON u.id = s.unit
  LEFT JOIN employee a ON a.id = IF(d.seat = 'employee', d.seat_ref, NULL)
 WHERE s.unit = :unit AND s.live = 1 AND s.next_due < :today
   AND s.state IN ('offered', 'active') AND s.holder <> IF(d.seat = 'holder', :employee, 0)
 ORDER BY s.next_due, s.id
 LIMIT 6;

-- desk_given() ->* as desk_late: cases that were given to a unit and that no coordinator has said yes to, first deadline first
SELECT q.id, q.number, q.name, q.address_block, q.kind, q.state, q.unit, u.name,
       IF(q.state = 'offered', 'answer_offer', 'give_coordinator'),
       COALESCE(a.name, q.holder_name), q.next_due
  FROM (
  (SELECT id, number, name, address_block, kind, state, unit, holder_name, next_due
     FROM strand WHERE state = 'waiting' ORDER BY next_due, id LIMIT 11)
   UNION ALL
  (SELECT id, number, name, address_block, kind, state, unit, holder_name, next_due
     FROM strand WHERE state = 'offered' ORDER BY next_due, id LIMIT 11)
  ) q
  JOIN unit u ON u.id = q.unit
  LEFT JOIN offer o ON o.strand = q.id AND o.open_mark = 1
  LEFT JOIN employee a ON a.id = o.employee
 ORDER BY q.next_due, q.id
 LIMIT 11;

-- round_of_unit(unit id) -> asked i64, done i64: how many of those who work in a unit were asked about their cases in the newest round, and have gone through them
SELECT COUNT(*), COUNT(d.done)
  FROM post p
  JOIN duty d ON d.guideline = 'confirm_cases' AND d.subject = p.employee
   AND d.occurrence = (SELECT MAX(r.year) FROM case_round r)
 WHERE p.unit = :unit AND p.live = 1;

-- desk_closing(unit id) ->* id id, number text, name text, block address_block, kind strand_kind, state strand_state, unit id?, unit_name text, holder id, by text: living cases of a unit of which it was said last that they are to be closed, the newest first
SELECT s.id, s.number, s.name, s.address_block, s.kind, s.state, s.unit, u.name,
       s.holder, e.name
  FROM case_said c
  JOIN strand s ON s.id = c.strand AND s.unit = c.unit AND s.live = 1
  JOIN unit u ON u.id = s.unit
  JOIN employee e ON e.id = c.said_by
 WHERE c.unit = :unit AND c.pace = 'closing'
   AND NOT EXISTS (SELECT 1 FROM case_said x WHERE x.strand = c.strand AND x.id > c.id)
 ORDER BY c.id DESC
 LIMIT 20;

-- guideline_texts(today day) ->* guideline text, seat seat_kind, what text, why text, source text, days i32?, counted counted, coming day?, unsaid bool: the guidelines in force, in their order, and from when there are other words; unsaid: of one that holds or comes nobody has said whether families may read it
SELECT g.guideline, g.seat, g.what, g.why, g.source, g.days, g.counted,
       (SELECT MIN(n.valid_from) FROM guideline n WHERE n.guideline = g.guideline AND n.valid_from > :today),
       EXISTS (SELECT 1 FROM guideline n WHERE n.guideline = g.guideline AND n.families IS NULL AND (n.valid_to IS NULL OR n.valid_to >= :today))
  FROM guideline g
 WHERE g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to >= :today)
 ORDER BY g.position, g.guideline;

-- overdue_by_unit(today day) ->* code text, name text, waiting i64, overdue i64: where cases wait for a coordinator, worst first
SELECT u.code, u.name, q.waiting, q.overdue
  FROM (SELECT d.seat_ref, COUNT(*) AS waiting,
               COUNT(IF(d.due < :today, 1, NULL)) AS overdue
          FROM duty d
         WHERE d.guideline = 'give_coordinator' AND d.done_mark = 0
         GROUP BY d.seat_ref) q
  JOIN unit u ON u.id = q.seat_ref
 ORDER BY q.overdue DESC, q.waiting DESC, u.name;

-- jobs_now() ->* job job, began instant, ended instant?, outcome job_outcome, note text, succeeded instant?, at instant: how each job of the sweep went last
SELECT job, began, ended, outcome, note, succeeded, UTC_TIMESTAMP(6) AS at
  FROM job_run
 ORDER BY job;

-- acceptances_between(first instant, last instant) ->* at instant, unit_name text?, coordinator text, kind strand_kind: who took on a case; no name of the plan owner, for the system owner does not read cases (R25)
SELECT COALESCE(o.ended, o.made), u.name, e.name, s.kind
  FROM offer o
  JOIN strand s ON s.id = o.strand
  JOIN employee e ON e.id = o.employee
  LEFT JOIN unit u ON u.id = s.unit
 WHERE o.state = 'accepted' AND o.ended >= :first AND o.ended < :last
 ORDER BY o.ended
 LIMIT 500;

-- settled_notes(at instant, unit id, note id): an imported row was looked at
UPDATE import_note
   SET settled = :at
 WHERE id = :note AND unit = :unit AND settled IS NULL;

-- cleanup_alone(unit id): two who settle the last rows of a list at once see each other
UPDATE duty
   SET waiting_since = NULL
 WHERE guideline = 'import_cleanup' AND subject = :unit AND done_mark = 0;

-- note_open(note id, unit id) -> id id: an imported row that is not settled, of a case that the unit still has
SELECT n.id
  FROM import_note n
  JOIN strand s ON s.id = n.strand AND s.unit = n.unit
 WHERE n.id = :note AND n.unit = :unit AND n.settled IS NULL;

-- strand_noted(strand id) -> unit id?: in whose list an imported strand still is to be looked at
SELECT unit
  FROM import_note
 WHERE strand = :strand AND settled IS NULL
 LIMIT 1;

-- strand_settled(at instant, strand id): what an import left to look at of a strand was answered by what became of it
UPDATE import_note
   SET settled = :at
 WHERE strand = :strand AND settled IS NULL;

-- cleanup_left(unit id) -> id id: whether a unit still has imported rows to look at, shown or not
SELECT n.id
  FROM import_note n
  JOIN strand s ON s.id = n.strand AND s.unit = n.unit
 WHERE n.unit = :unit AND n.settled IS NULL
 LIMIT 1;

-- note_strand(note id) -> id id, casefile id, unit id?, receipt id?, state strand_state: the strand of an imported row
SELECT s.id, s.casefile, s.unit, s.receipt, s.state
  FROM import_note n
  JOIN strand s ON s.id = n.strand
 WHERE n.id = :note;

-- cleanup_notes(unit id) ->* id id, strand id, unit id?, state strand_state, block address_block, number text, name text, kind strand_kind, note import_note, wanted text?, holder_name text: imported rows that a leader must look at; none of a case that the unit no longer has
SELECT n.id, s.id, s.unit, s.state, s.address_block, c.number, p.name, s.kind, n.note, s.wanted_holder, h.name
  FROM import_note n
  JOIN strand s ON s.id = n.strand AND s.unit = n.unit
  JOIN casefile c ON c.id = s.casefile
  JOIN person p ON p.id = c.person
  JOIN employee h ON h.id = s.holder
 WHERE n.unit = :unit AND n.settled IS NULL
 ORDER BY n.id
 LIMIT 200;

-- duties_of_case(casefile id) ->* strand id, guideline guideline, subject id, due day?, waiting_since instant?, what text, why text, worded day, own bool: what is owed on the strands of a case, with its reason, in the words it was opened under, and whether they were written here; a word of an ENUM finds a key only when it is made text
SELECT s.id, d.guideline, d.subject, d.due, d.waiting_since, g.what, g.why, g.valid_from, g.written IS NOT NULL
  FROM strand s FORCE INDEX (strand_of_case)
  JOIN duty d FORCE INDEX (duty_strand) ON d.strand = s.id AND d.done_mark = 0
  JOIN guideline g ON {words_of(d)}
 WHERE s.casefile = :casefile
 ORDER BY d.due IS NULL, d.due, d.id;

-- breakglass_uses() ->* at instant, address text: when the break-glass account was last let in, and from where (R75)
SELECT l.at, l.address
  FROM access_log l
 WHERE l.employee = (SELECT id FROM employee WHERE directory_key = 'breakglass')
   AND l.at > UTC_TIMESTAMP(6) - INTERVAL 30 DAY
   AND l.action = 'login' AND l.outcome = 'allowed'
 ORDER BY l.at DESC
 LIMIT 20;
