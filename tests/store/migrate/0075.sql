-- Schema 75: a log that goes on beside a coordinator, and a choice that is owed.
SET @case = (SELECT casefile FROM strand ORDER BY id LIMIT 1), @strand = (SELECT MIN(id) FROM strand);
INSERT INTO both_choice (strand, choice, reason, goals, chosen, chosen_by) VALUES
  (@strand, 'goes_on', 'Skolen følger dagen', 1, '2026-12-20', 1);
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due) VALUES
  ('choose_both', @strand, 1, 'holder', @strand, @case, @strand, '2026-12-20', '2027-01-03');
