-- Schema 44: the system owner was asked how she sees the need, and is asked again.
INSERT INTO question (id, asked, asked_by, page, application, text, state, ended, ended_by, answer) VALUES
  (44, '2026-11-20', 1, '', 1, 'Trenger hun koordinator?', 'answered', '2026-11-21', 1, 'Ja.'),
  (45, '2026-11-22', 1, '', 1, 'Og plan?', 'open', NULL, NULL, '');
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due) VALUES
  ('assess_when_asked', 45, 0, 'system_owner', 0, 43, 43, '2026-11-22', '2026-11-29');
