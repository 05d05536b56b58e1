INSERT INTO departure (employee, unit, last, noticed, ended) VALUES
  (1, 1, '2026-12-31', '2026-11-02', NULL), (2, 1, '2026-06-30', '2026-05-02', '2026-06-01');
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due) VALUES
  ('transfer_case', 1, 0, 'leader', 1, '2026-11-02', '2026-12-31');
