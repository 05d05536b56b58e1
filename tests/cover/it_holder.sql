-- holder_faults() ->* strand id, fault text: every strand that breaks a promise about who holds it; one statement, so that it sees one instant
SELECT s.id, 'not one period in force' AS fault
  FROM strand s
 WHERE (SELECT COUNT(*) FROM holding h
         WHERE h.strand = s.id AND h.until = '9999-12-31') <> 1
 UNION ALL
SELECT s.id, 'holder is not who the period in force says'
  FROM strand s
  JOIN holding h ON h.strand = s.id AND h.until = '9999-12-31'
 WHERE s.holder <> h.employee OR s.held_as <> h.held_as OR s.held_since <> h.since
 UNION ALL
SELECT h.strand, 'a period that ends before it begins'
  FROM holding h
 WHERE h.until <= h.since
 UNION ALL
SELECT h.strand, 'a gap before a period'
  FROM holding h
 WHERE h.held_as <> 'registrar'
   AND NOT EXISTS (SELECT 1 FROM holding b WHERE b.strand = h.strand AND b.until = h.since)
 UNION ALL
SELECT a.strand, 'two periods at one instant'
  FROM holding a
  JOIN holding b ON b.strand = a.strand AND b.id > a.id
   AND b.since < a.until AND a.since < b.until
 UNION ALL
SELECT s.id, 'state does not fit the basis'
  FROM strand s
 WHERE s.state <> 'closed'
   AND s.held_as <> CASE s.state WHEN 'applied' THEN 'registrar'
                                 WHEN 'registered' THEN 'registrar'
                                 WHEN 'active' THEN 'accepted' ELSE 'interim' END
 UNION ALL
SELECT s.id, 'unit and receipt do not fit the state'
  FROM strand s
 WHERE (s.state <> 'closed'
   AND ((s.state IN ('applied', 'registered')) <> (s.unit IS NULL)
    OR (s.state IN ('applied', 'registered')) <> (s.receipt IS NULL)))
    OR s.receipt <> (SELECT MAX(r.id) FROM receipt r WHERE r.strand = s.id)
    OR s.unit <> (SELECT r.unit FROM receipt r WHERE r.id = s.receipt)
 UNION ALL
SELECT s.id, 'open offers do not fit the state'
  FROM strand s
 WHERE (SELECT COUNT(*) FROM offer o WHERE o.strand = s.id AND o.state = 'open')
    NOT IN (IF(s.state = 'offered', 1, 0), IF(s.state IN ('offered', 'active'), 1, 0))
 UNION ALL
SELECT o.strand, 'an offer and its answer duty differ'
  FROM offer o
 WHERE (SELECT COUNT(*) FROM duty d WHERE d.guideline = 'answer_offer'
           AND d.subject = o.id AND d.done IS NULL)
    <> IF(o.state = 'open', 1, 0)
 UNION ALL
SELECT s.id, 'the duty to distribute does not fit the state'
  FROM strand s
 WHERE (SELECT COUNT(*) FROM duty d WHERE d.guideline = 'distribute_to_unit'
           AND d.strand = s.id AND d.done IS NULL)
    <> IF(s.state = 'registered', 1, 0)
 UNION ALL
SELECT s.id, 'the 14-day duty does not fit the state'
  FROM strand s
 WHERE (SELECT COUNT(*) FROM duty d WHERE d.guideline = 'give_coordinator'
           AND d.strand = s.id AND d.done IS NULL)
    <> IF(s.state IN ('waiting', 'offered'), 1, 0)
 UNION ALL
SELECT s.id, 'the 14-day duty is not of the unit that has it'
  FROM strand s
  JOIN duty d ON d.guideline = 'give_coordinator' AND d.strand = s.id AND d.done IS NULL
 WHERE d.subject <> s.id OR d.occurrence <> s.receipt
    OR d.seat <> 'leader' OR d.seat_ref <> s.unit
 UNION ALL
SELECT s.id, 'the 14-day duty waits when it should not, or not when it should'
  FROM strand s
  JOIN duty d ON d.guideline = 'give_coordinator' AND d.strand = s.id AND d.done IS NULL
 WHERE (d.waiting_since IS NOT NULL) <> (s.state = 'offered')
 UNION ALL
SELECT s.id, 'the holder is not who accepted last'
  FROM strand s
 WHERE s.state = 'active'
   AND s.holder <> (SELECT o.employee FROM offer o WHERE o.id =
         (SELECT MAX(a.id) FROM offer a WHERE a.strand = s.id AND a.state = 'accepted'))
 UNION ALL
SELECT s.id, 'first contact is not owed once by who accepted'
  FROM strand s
 WHERE (SELECT COUNT(*) FROM duty d WHERE d.guideline = 'first_contact' AND d.strand = s.id
           AND d.done IS NULL AND d.seat = 'holder' AND d.seat_ref = s.id)
    <> IF(s.state = 'active', 1, 0)
 UNION ALL
SELECT s.id, 'distributed or accepted is not what happened first'
  FROM strand s
 WHERE (s.distributed IS NULL) <> (NOT EXISTS (SELECT 1 FROM offer o WHERE o.strand = s.id))
    OR (s.accepted IS NULL) <> (NOT EXISTS (SELECT 1 FROM offer o WHERE o.strand = s.id AND o.state = 'accepted'))
 UNION ALL
SELECT s.id, 'what a list shows of a strand is not what is true'
  FROM strand s
  JOIN casefile c ON c.id = s.casefile
  JOIN person p ON p.id = c.person
  JOIN employee e ON e.id = s.holder
 WHERE s.number <> c.number OR s.name <> p.name OR s.address_block <> c.address_block
    OR s.holder_name <> e.name OR s.holder_state <> e.state OR s.received <> c.received
    OR s.next_due <> COALESCE((SELECT MIN(d.due) FROM duty d
         WHERE d.strand = s.id AND d.done IS NULL), '9999-12-31');

-- holder_figures() -> cases i64, strands i64, periods i64, offers i64, receipts i64, active i64: what there is to be right about
SELECT (SELECT COUNT(*) FROM casefile) + 0 AS cases, (SELECT COUNT(*) FROM strand) + 0,
       (SELECT COUNT(*) FROM holding) + 0, (SELECT COUNT(*) FROM offer) + 0,
       (SELECT COUNT(*) FROM receipt) + 0,
       (SELECT COUNT(*) FROM strand WHERE state = 'active') + 0;

-- holder_bad_bump(id id): what a second mechanism beside strand_hold would do; to somebody else of the twenty, whoever holds it now
UPDATE strand
   SET holder = holder MOD 20 + 1
 WHERE id = :id;

-- holder_contacted(number text): whoever holds a case has been in contact
UPDATE strand s
   SET s.first_contact = '2026-01-01'
 WHERE s.casefile = (SELECT id FROM casefile WHERE number = :number);

-- holder_now(number text) -> holder id, contacted bool: who holds the coordinator strand of a case, and whether the first contact is noted
SELECT s.holder, s.first_contact IS NOT NULL
  FROM casefile c
  JOIN strand s ON s.casefile = c.id AND s.kind = 'coordinator'
 WHERE c.number = :number;

-- holder_came_back() -> faults i64: strands that came back from somebody who had not accepted them
SELECT COUNT(*) AS faults
  FROM receipt r
 WHERE r.left_by IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM holding h
                    WHERE h.strand = r.strand AND h.employee = r.left_by AND h.held_as = 'accepted');
