-- What a holder owes is of the strand held, and an index of a strand's duties tells whose each is
-- (docs/decisions/0012). Of a duty that says two strands, the one held counts.
UPDATE duty SET strand = seat_ref WHERE seat = 'holder' AND NOT strand <=> seat_ref;
ALTER TABLE duty
  ADD CONSTRAINT duty_of_holder CHECK (seat <> 'holder' OR strand <=> seat_ref),
  DROP KEY duty_strand,
  ADD KEY duty_strand (strand, done_mark, seat, seat_ref, due);
