-- unit_leader(unit id?, here i32, today day, casefile id?) ->* unit id, employee id, leads id: who answers for a unit, 0 for all of them, in the order in which they are asked: its leader, else the nearest above that has one; nobody from whom the case is kept (R38, R65-R67), but the unit's own leader may know of a blocked address (0018); nobody who is away with a substitute, or for `here` days or more; 0: she too, after those of that unit who are here
{units_up(id = :unit OR (:unit IS NULL AND until IS NULL))}
SELECT COALESCE(q.unit, 0), q.id, COALESCE(q.leads, 0)
  FROM (SELECT up.unit, e.id, up.id AS leads, up.depth, t.source, t.since, t.id AS seat,
               {is_here(e.id, :here - 1)} AS present
          FROM up
          JOIN seat t ON t.kind = 'leader' AND t.unit = up.id AND t.live = 1
          JOIN employee e ON e.id = t.employee AND e.state = 'active'
         WHERE {may_know(e.id, :casefile)}
           AND IF(up.depth > 0, {may_know_address(e.id, :casefile)}, 1)) q
 WHERE IF(:here > 0, q.present, 1)
 ORDER BY q.unit, q.depth, q.present DESC, q.source, q.since, q.seat;

-- seat_now(kind seat_kind, here i32, today day, casefile id?) ->* employee id: who sits in a seat that is of no unit, the office or the system owner, who has sat longest first; but for some as in unit_leader
SELECT q.id
  FROM (SELECT e.id, t.since, t.id AS seat,
               {is_here(e.id, :here - 1)} AS present
          FROM seat t
          JOIN employee e ON e.id = t.employee AND e.state = 'active'
         WHERE t.kind = :kind AND t.unit IS NULL AND t.live = 1
           AND {may_know(e.id, :casefile)}
           AND {may_know_address(e.id, :casefile)}) q
 WHERE IF(:here > 0, q.present, 1)
 ORDER BY q.present DESC, q.since, q.seat;

-- handover_begin(strand id, left_by id, at instant): somebody who had a case has left; of one that nobody has taken yet there is one
INSERT INTO handover (strand, left_by, began)
SELECT s.id, :left_by, :at
  FROM strand s
 WHERE s.id = :strand
   AND NOT EXISTS (SELECT 1 FROM handover h WHERE h.strand = s.id AND h.open_mark = 1);

-- handover_of_strand(strand id) -> id id, taken instant?, informed day?, consents day?, partners day?, left_name text, taken_name text?: the newest change of who has a case
SELECT h.id, h.taken, h.informed, h.consents, h.partners, l.name, t.name
  FROM handover h
  JOIN employee l ON l.id = h.left_by
  LEFT JOIN employee t ON t.id = h.taken_by
 WHERE h.strand = :strand
 ORDER BY h.id DESC
 LIMIT 1;

-- last_resort(today day, username text?, casefile id?) ->* employee id, knows bool, chosen bool: who comes when nobody else of the chain is there: whom the system owner chose last, whom she had chosen before, and then, not chosen, who is named in the settings; one who has left, or may read no cases by now, is passed over, and one who may not know of the case, if it is of one, lets nobody pass
SELECT q.id,
       {may_know(q.id, :casefile)}
   AND {may_know_address(q.id, :casefile)},
       q.chosen
  FROM (SELECT e.id, l.valid_from AS began, l.id AS choice, 1 AS chosen
          FROM last_resort l
          JOIN employee e ON e.id = l.employee AND e.state = 'active'
         WHERE l.live = 1 AND l.valid_from <= :today
         UNION ALL
        SELECT e.id, '1000-01-01', e.id, 0
          FROM employee e
         WHERE e.username = :username AND e.state = 'active') q
 WHERE NOT {reads_no_cases(q.id)}
 ORDER BY q.began DESC, q.choice DESC;

-- last_resort_gone(today day, at instant): the system owner and operations are told, once, that whom she chose to be last has left, or may read no cases any more: the one of today, or one who was to come
INSERT INTO alert (employee, kind, subject, step, n, made)
SELECT DISTINCT t.employee, 'last_gone', l.id, 0, 1, :at
  FROM last_resort l
  JOIN employee g ON g.id = l.employee AND (g.state <> 'active' OR {reads_no_cases(g.id)})
  JOIN seat t ON t.kind IN ('system_owner', 'operations') AND t.unit IS NULL AND t.live = 1
  JOIN employee e ON e.id = t.employee AND e.state = 'active'
 WHERE l.live = 1
   AND NOT {last_followed(l)}
   AND NOT EXISTS (SELECT 1 FROM alert a
                    WHERE a.kind = 'last_gone' AND a.subject = l.id AND a.step = 0 AND a.employee = t.employee);

-- strand_unheld(strand id) -> id id: a strand that nobody has said yes to now
SELECT id
  FROM strand
 WHERE id = :strand AND state <> 'active';

-- holding_end(at instant, strand id): the period in force ends, at least a microsecond after it began: a clock set back must not stop a handover
UPDATE holding
   SET until = GREATEST(:at, since + INTERVAL 1 MICROSECOND)
 WHERE strand = :strand AND until = '9999-12-31';

-- holding_next(strand id, employee id, held_as hold_basis): the next period begins the instant the last one ended
INSERT INTO holding (strand, employee, held_as, since)
SELECT strand, :employee, :held_as, MAX(until)
  FROM holding
 WHERE strand = :strand
 GROUP BY strand;

-- strand_hold(employee id, held_as hold_basis, id id): the truth follows its history, in the same transaction
UPDATE strand s
   SET s.holder = :employee, s.held_as = :held_as,
       s.held_since = (SELECT MAX(h.since) FROM holding h WHERE h.strand = s.id)
 WHERE s.id = :id;

-- code_end(at instant, why code_end_why, strand id): the family's card is no longer good
UPDATE feedback_code
   SET ended = :at, end_why = :why
 WHERE strand = :strand AND live = 1;

-- receipt_add(strand id, unit id, received day, at instant, by id?, note text, left_by id?) -> id id: a unit receives a case, or has it back from a holder who left; its 14 days begin (R19, R24)
INSERT INTO receipt (strand, unit, received, at, by_employee, note, left_by)
VALUES (:strand, :unit, :received, :at, :by, :note, :left_by)
RETURNING id;

-- strand_receive(unit id, receipt id, id id): the strand lies with a unit and waits for a coordinator
UPDATE strand
   SET unit = :unit, receipt = :receipt, state = 'waiting'
 WHERE id = :id;

-- offer_end(state offer_state, at instant, reason text, id id, strand id, employee id?): answered, by who was asked, or withdrawn; who says yes has confirmed not to be near (R38); nothing changes when it was ended before
UPDATE offer
   SET state = :state, ended = :at, reason = :reason, impartial = IF(:state = 'accepted', 1, NULL)
 WHERE id = :id AND strand = :strand AND state = 'open'
   AND (:employee IS NULL OR employee = :employee);

-- offer_unit(id id) -> unit id?: the service to which somebody takes a case, when it is another
SELECT unit
  FROM offer
 WHERE id = :id;

-- strand_waits(id id): the offer came to nothing; the leader still holds it
UPDATE strand
   SET state = 'waiting'
 WHERE id = :id;

-- strand_open_offer(strand id) -> id id: the offer of a strand that nobody has answered yet
SELECT id
  FROM offer
 WHERE strand = :strand AND open_mark = 1;

-- strand_asked(id id): somebody is asked already
UPDATE strand
   SET state = 'offered'
 WHERE id = :id;

-- stand_in(employee id?, casefile id?, today day) ->* absent id, employee id: first in the fallback chain: the substitute of who left, 0 of all who are away, unless she is away herself or a shield keeps the case from her (R27, R38, R65-R67)
SELECT b.employee, e.id
  FROM absence b
  JOIN employee e ON e.id = b.substitute AND e.state = 'active'
 WHERE (b.employee = :employee OR :employee IS NULL)
   AND b.live = 1 AND b.first <= :today AND b.last >= :today
   AND {is_free(e.id)}
   AND {may_know(e.id, :casefile)}
   AND {may_know_address(e.id, :casefile)}
 ORDER BY b.employee, b.id;

-- leavers() ->* id id: who cannot log in any more and still holds a case or is asked to take one
SELECT s.holder AS id
  FROM strand s
 WHERE s.live = 1 AND s.holder_state IN ('disabled', 'expired', 'gone')
 UNION
SELECT f.employee
  FROM offer f
  JOIN employee e ON e.id = f.employee AND e.state <> 'active'
 WHERE f.open_mark = 1
 ORDER BY id;

-- returned() ->* employee id?, unit id?, cases i64, step i64: who had left and can log in again, for each unit in which what was theirs has no coordinator yet; step tells one leaving from the next
SELECT r.left_by, s.unit, COUNT(*) AS cases, COALESCE(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', MAX(r.at)) + s.unit, 0) AS step
  FROM strand s
  JOIN receipt r ON r.id = s.receipt
  JOIN employee e ON e.id = r.left_by AND e.state = 'active'
 WHERE s.state IN ('waiting', 'offered')
 GROUP BY r.left_by, s.unit;

-- leaver_cases(employee id) ->* casefile id: what one of them holds or is asked to take, in the order in which they are locked
SELECT s.casefile
  FROM strand s
 WHERE s.holder = :employee AND s.live = 1
 UNION
SELECT s.casefile
  FROM offer f
  JOIN strand s ON s.id = f.strand
 WHERE f.employee = :employee AND f.open_mark = 1
 ORDER BY casefile;

-- leaver_lock(casefile id): as case_lock, by the key
UPDATE casefile
   SET version = version + 1
 WHERE id = :casefile;

-- leaver_strands(casefile id, employee id) ->* id id, holder id, unit id?, receipt id?, state strand_state, held_as hold_basis, due day?, offer id?: of a case that is locked, what is still theirs who left; due: of the coordinator it waits for; offer: the one they are asked by
SELECT s.id, s.holder, s.unit, s.receipt, s.state, s.held_as,
       (SELECT MIN(d.due) FROM duty d WHERE d.strand = s.id AND d.done_mark = 0 AND d.guideline = 'give_coordinator'),
       f.id
  FROM strand s
  JOIN employee e ON e.id = :employee AND e.state <> 'active'
  LEFT JOIN offer f ON f.strand = s.id AND f.open_mark = 1 AND f.employee = e.id
 WHERE s.casefile = :casefile AND s.live = 1
   AND (s.holder = e.id OR f.id IS NOT NULL)
 ORDER BY s.id;

-- baton_beside(casefile id, strand id) -> id id: a baton of the case that somebody has and keeps a log of, beside that strand; 0: none
SELECT COALESCE(MIN(b.id), 0) AS id
  FROM strand b
  JOIN baton_log l ON l.strand = b.id
 WHERE b.casefile = :casefile AND b.live = 1 AND b.id <> :strand;
