-- The office sees what no coordinator has said yes to, first deadline first.

ALTER TABLE strand
  ADD KEY strand_state_due (state, next_due, id);
