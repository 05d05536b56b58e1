-- The BTI team and the system owner see how many logs there are and what needs a look, without
-- reading all strands for it.
ALTER TABLE strand
  ADD KEY strand_live_kind (live, kind, unit, casefile, holder, held_as);

ALTER TABLE baton_log
  ADD KEY baton_log_level (level, strand);
