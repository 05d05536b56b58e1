-- What a database may hold in the middle of a year's round.
INSERT INTO case_round (year, began, reached, finished) VALUES
  (2025, '2025-10-01 04:00:00', 2, '2025-10-01 04:00:01'),
  (2026, '2026-10-01 04:00:00', 1, NULL);
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due) VALUES
  ('confirm_cases', 1, 2026, 'employee', 1, '2026-10-01', '2026-11-12');
INSERT INTO case_said (id, strand, unit, pace, said, said_by) VALUES
  (1, 1, 25, 'active', '2025-10-02', 1), (2, 1, 25, 'resting', '2026-10-02', 1),
  (3, 2, 25, 'closing', '2026-10-03', 2);
