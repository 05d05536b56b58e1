-- Schema 80: a post as coordinator, and the one before it.
INSERT INTO full_time_post (employee, title, room, said, said_by, ended, ended_by) VALUES
  (1, 'child', 25, '2026-12-20', 1, '2026-12-21', 1), (1, 'family', 30, '2026-12-21', 1, NULL, NULL);
