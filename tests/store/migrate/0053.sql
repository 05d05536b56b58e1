-- Schema 53: the office owes one thing more.
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, opened, due) VALUES
  ('follow_complaint', 1, 53, 'office', 0, 43, '2026-12-01', '2026-12-20');
