-- feedback_new(most i32) ->* id id, received instant, about feedback_about, by_form bool, strand id?, casefile id?, coordinator id?, unit id?, released bool: what has been received and nobody is asked to answer yet, the oldest first; what it says is not read
SELECT f.id, f.received, f.about, f.came_by = 'form' AND f.code IS NULL, s.id, s.casefile,
       c.coordinator, COALESCE(s.unit, f.unit), f.released IS NOT NULL
  FROM feedback f
  LEFT JOIN feedback_code c ON c.id = f.code
  LEFT JOIN strand s ON s.id = c.strand
 WHERE f.fresh = 1
 ORDER BY f.id
 LIMIT :most;

-- feedback_recent(seat seat_kind, unit i64, since instant, most i32) -> n i64: how many have come to somebody since then without a card, and no more than so many
SELECT COUNT(*) AS n
  FROM (SELECT 1 FROM feedback
         WHERE seat = :seat AND seat_unit_key = :unit AND received >= :since
           AND state IN ('open', 'closed') AND came_by = 'form' AND code IS NULL
         ORDER BY received
         LIMIT :most) q;

-- feedback_opened(state feedback_state, strand id?, coordinator id?, below id?, seat seat_kind, unit id?, id id): whose it is to answer, or would be
UPDATE feedback
   SET state = :state, strand = :strand, coordinator = :coordinator, below = :below, seat = :seat, seat_unit = :unit
 WHERE id = :id AND fresh = 1;

-- inquiries_new(most i32) ->* id id, received instant, released bool: who asks to be contacted, and nobody is asked to yet
SELECT id, received, released IS NOT NULL
  FROM inquiry
 WHERE fresh = 1
 ORDER BY id
 LIMIT :most;

-- inquiries_recent(since instant, most i32) -> n i64: how many have asked since then, and no more than so many
SELECT COUNT(*) AS n
  FROM (SELECT 1 FROM inquiry
         WHERE received >= :since AND state IN ('open', 'closed')
         ORDER BY received
         LIMIT :most) q;

-- inquiry_opened(state feedback_state, id id): the office is to make contact, or would be
UPDATE inquiry
   SET state = :state
 WHERE id = :id AND fresh = 1;

-- codes_of_yesterday(at instant): a new day, and every code is good for as many again
UPDATE feedback_code
   SET used = 0, used_on = NULL
 WHERE used_on < DATE(:at);

-- cards_unchecked(today day, most i32) ->* strand id, casefile id, checked day, stale bool, owed bool, hers bool: cards that nobody has held against what is so today; stale: it is no longer what the family was told; owed: somebody is asked to give another; hers: it was given by who has the case now
SELECT k.strand, s.casefile, k.checked,
       s.state = 'active' AND s.held_as = 'accepted' AND NOT (k.says <=> {card_says(k.strand)}),
       EXISTS (SELECT 1 FROM duty d WHERE d.guideline = 'give_card' AND d.subject = k.strand AND d.done_mark = 0),
       k.given >= s.held_since
  FROM (SELECT strand, says, given, checked FROM card
         WHERE checked < :today
         ORDER BY checked, strand
         LIMIT :most) k
  JOIN strand s ON s.id = k.strand
 ORDER BY k.checked, k.strand;

-- cards_checked(today day, checked day, strand id): up to and with this one
UPDATE card
   SET checked = :today
 WHERE checked < :checked OR (checked = :checked AND strand <= :strand);

-- feedback_unheard(after i64, most i32) ->* id id, received instant, about feedback_about, casefile id?, coordinator id?, below id?, seat seat_kind, seat_unit id?: what is open and nobody can open any more, because who could has left, or the case is kept from her by now
SELECT f.id, f.received, f.about, s.casefile, f.coordinator, f.below, COALESCE(f.seat, 'operations'), f.seat_unit
  FROM feedback f
  LEFT JOIN strand s ON s.id = f.strand
 WHERE f.state = 'open' AND f.id > :after
   AND NOT EXISTS (SELECT 1 FROM seat t JOIN employee e ON e.id = t.employee AND e.state = 'active'
                    WHERE t.kind = f.seat AND t.unit_key = f.seat_unit_key AND t.live = 1
                      AND NOT {barred(t.employee)}
                      AND IF(f.seat = 'leader', {seat_hears(f.seat_unit, (f.about = 'system' OR (f.about = 'coordinator' AND f.coordinator IS NOT NULL)))},
                             t.source <> 'substitute'))
 ORDER BY f.id
 LIMIT :most;

-- feedback_heard_by(seat seat_kind, id id) -> employee id: somebody in a seat of no unit who can open it
SELECT t.employee
  FROM feedback f
  JOIN seat t ON t.kind = :seat AND t.unit IS NULL AND t.live = 1 AND t.source <> 'substitute'
  JOIN employee e ON e.id = t.employee AND e.state = 'active'
 WHERE f.id = :id AND NOT {barred(t.employee)}
 LIMIT 1;

-- feedback_moved(seat seat_kind, unit id?, id id): it is somebody else's to answer
UPDATE feedback
   SET seat = :seat, seat_unit = :unit
 WHERE id = :id AND state = 'open';

-- feedback_duty_moved(guideline guideline, seat seat_kind, ref i64, id id): and what is owed goes with it, due when it was
UPDATE duty
   SET guideline = :guideline, seat = :seat, seat_ref = :ref
 WHERE guideline IN ('receive_feedback', 'listen_to_families', 'receive_complaint')
   AND subject = :id AND done_mark = 0;

-- feedback_newly_seated(today day) ->* seat seat_kind, unit i64, employee id: who has come to a seat after something was said that is still to be answered there, and has not been told
SELECT DISTINCT COALESCE(f.seat, 'operations'), COALESCE(f.seat_unit_key, 0), t.employee
  FROM feedback f
  JOIN seat t ON t.kind = f.seat AND t.unit_key = f.seat_unit_key AND t.live = 1
   AND t.since > f.received AND t.source <> 'substitute'
  JOIN employee e ON e.id = t.employee AND e.state = 'active'
 WHERE f.state = 'open' AND NOT {barred(t.employee)}
   AND {is_here(t.employee, 6)}
   AND NOT EXISTS (SELECT 1 FROM alert a WHERE a.kind = 'heard' AND a.subject = f.seat_unit_key
                      AND a.employee = t.employee AND a.made >= t.since)
 LIMIT 500;
