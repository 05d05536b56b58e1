-- Schema 96: one who has a mentor, one who had, and what they spoke of.
INSERT INTO mentoring (id, coordinator, mentor, since, given_by, until) VALUES
  (1, 1, 2, '2026-12-01', 3, NULL),
  (2, 2, 1, '2026-11-01', 3, '2026-12-01');
INSERT INTO guidance (mentoring, held, strengths, agreed, noted) VALUES
  (1, '2026-12-02', 'Hun er rolig i møter.', 'Leder neste møte selv.', '2026-12-02 10:00:00');
