-- Schema 56: a start with a family, of which something is done.
SET @strand = (SELECT MIN(id) FROM strand), @case = (SELECT casefile FROM strand ORDER BY id LIMIT 1);
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due, done) VALUES
  ('start_up', @strand, 1, 'holder', @strand, @case, @strand, '2026-12-01', '2026-12-31', '2026-12-02');
INSERT INTO start_up (strand, offer, step, done, noted, noted_by) VALUES
  (@strand, 1, 'tell_who_leads', '2026-12-01', '2026-12-02', 1);
