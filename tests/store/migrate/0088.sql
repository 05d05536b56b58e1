-- Schema 88: a course, who has a place and who waits, and who was there.
INSERT INTO course (id, kind, title, held, begins, ends, place, seats, sign_up_by, body, made, made_by) VALUES
  (1, 'basic', 'Heldagskurs', '2026-12-20', 540, 930, 'Rådhuset', 1, '2026-12-10', '', '2026-12-01', 1);
INSERT INTO sign_up (course, employee, state, signed, signed_by) VALUES (1, 1, 'placed', '2026-12-02', 1);
INSERT INTO attendance (course, employee, noted, noted_by) VALUES (1, 1, '2026-12-21', 1);
