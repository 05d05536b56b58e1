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

-- feedback_opened(state feedback_state, strand id?, coordinator id?, seat seat_kind, unit id?, id id): whose it is to answer, or would be
UPDATE feedback
   SET state = :state, strand = :strand, coordinator = :coordinator, seat = :seat, seat_unit = :unit
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
