-- Schema 50: a complaint that was asked after.
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, opened, due, done) VALUES
  ('ask_after_complaint', 1, 1, 'office', 0, 43, '2026-11-28', '2027-02-28', '2027-02-20');
