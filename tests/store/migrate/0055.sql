-- Schema 55: a decision that waits for somebody who approves it.
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, opened, due, done) VALUES
  ('approve_decision', 1, 1, 'office', 0, 43, '2026-12-01', '2026-12-03', '2026-12-02');
