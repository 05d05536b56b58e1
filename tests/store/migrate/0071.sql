-- Schema 71: a log on level 2, and a second case of the same person.
SET @case = (SELECT MIN(id) FROM casefile), @last = (SELECT MAX(id) FROM casefile), @strand = (SELECT MIN(id) FROM strand);
INSERT INTO baton_log (strand, level, concern, focus, opened, opened_by) VALUES
  (@strand, 2, 'Sover på skolen', 'Per Lærer', '2026-12-01', 1);
INSERT INTO level_change (strand, decided, decided_by, choice, was, level, reason, wish, extent, need) VALUES
  (@strand, '2026-12-02', 1, 'extend', 1, 2, 'Hjalp ikke nok', 'Vil ha Per', 'To tjenester', 'Stort');
INSERT INTO same_person (casefile, earlier, found) VALUES (@last, @case, '2026-12-01');
UPDATE consent SET purposes = CONCAT(purposes, ',baton') WHERE id = 57;
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due) VALUES
  ('decide_level', @strand, 1, 'holder', @strand, @case, @strand, '2026-12-02', '2027-01-13'),
  ('settle_same_person', LAST_INSERT_ID(), 0, 'system_owner', 0, @case, NULL, '2026-12-02', '2026-12-05');
