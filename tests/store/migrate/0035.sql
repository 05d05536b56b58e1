-- Schema 35: a card whose code is over and one in force; what came in by each, by no card,
-- what is held back, and what the leader has closed.
INSERT INTO feedback_code (id, strand, coordinator, salt, hash, made, made_by, ended, end_why, used, used_on)
SELECT 1, s.id, s.holder, 'AAAAAAAAAAAAAAAAAAAAAA', REPEAT('a', 64), '2026-10-01', s.holder, '2026-11-01', 'changed', 0, NULL
  FROM strand s ORDER BY s.id LIMIT 1;
INSERT INTO feedback_code (id, strand, coordinator, salt, hash, made, made_by, used, used_on)
SELECT 2, s.id, s.holder, 'BBBBBBBBBBBBBBBBBBBBBB', REPEAT('b', 64), '2026-11-01', s.holder, 1, '2026-11-20'
  FROM strand s ORDER BY s.id LIMIT 1;
INSERT INTO feedback (id, reference, received, came_by, registered, registered_by, language, about, code, unit, sender, answer_by, contact, text, state, strand, coordinator, seat, seat_unit, ended, ended_by, outcome) VALUES
  (1, 'AAAAAAAAA2', '2026-11-20', 'form', '2026-11-20', NULL, 'nb', 'coordinator', 2, NULL, 'relative', 'phone', '12345678', 'Ingen svarer.', 'received', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  (2, 'AAAAAAAAA3', '2026-11-20', 'form', '2026-11-20', NULL, 'nn', 'leader', NULL, 25, 'untold', 'none', '', '', 'held', NULL, NULL, 'leader', 25, NULL, NULL, NULL),
  (3, 'AAAAAAAAA4', '2026-11-19', 'phone', '2026-11-20', 1, 'nb', 'system', NULL, NULL, 'other', 'none', '', 'Bra.', 'closed', NULL, 1, 'system_owner', NULL, '2026-11-21', 1, 'thanks');
INSERT INTO feedback_mark (reference, question, mark) VALUES ('AAAAAAAAA2', 1, 'no'), ('AAAAAAAAA2', 4, 'partly');
INSERT INTO feedback_step (feedback, at, by_employee, kind, with_employee, text) VALUES
  (3, '2026-11-20', 1, 'shared', 1, 'Takk.'), (3, '2026-11-21', 1, 'closed', NULL, 'Ros.');
