-- Schema 78: what the kinds of coordinator have of their own.
SET @case = (SELECT casefile FROM strand ORDER BY id LIMIT 1), @strand = (SELECT MIN(id) FROM strand);
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due) VALUES
  ('child_coordinator_until_18', @strand, 0, 'holder', @strand, @case, @strand, '2026-12-20', '2027-06-03');
INSERT INTO start_up (strand, offer, step, done, noted, noted_by) VALUES
  (@strand, 78, 'tell_organisations', '2026-12-20', '2026-12-20', 1);
INSERT INTO address_change (casefile, block, was, everyday, why, changed, changed_by) VALUES
  (@case, 'confidential', 'none', 1, '', '2026-12-20', 1);
