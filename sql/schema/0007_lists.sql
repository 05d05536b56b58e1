-- A unit's list reads what it shows of a strand from the index alone: fifty
-- look-ups of whole rows less.

ALTER TABLE strand
  DROP KEY strand_unit,
  ADD KEY strand_unit (unit, live, id, casefile, kind, state, holder, held_as, held_since, receipt);
