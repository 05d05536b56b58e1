-- What a database with problems may hold: one that waits, one that both have answered,
-- one that the leader handed over and nobody is told of, one that was taken back.
INSERT INTO unit (id, code, name, since) VALUES (25, 'problemene', 'Problemene', '2026-01-01');
INSERT INTO problem (id, version, reported, reported_by, kind, unit, leader_unit, text, state, ended, told, seen) VALUES
  (1, 1, '2026-01-05', 1, 'resources', 25, 25, 'Det mangler folk.', 'open', NULL, NULL, NULL),
  (2, 3, '2026-01-05', 2, 'cooperation', 25, 25, 'Vi når ikke fram.', 'closed', '2026-01-08', '2026-01-08', '2026-01-07'),
  (3, 2, '2026-01-06', 2, 'competence', 25, NULL, 'Ingen kan det.', 'open', NULL, '2026-01-07', '2026-01-08'),
  (4, 2, '2026-01-06', 1, 'competence', 25, 25, 'Var en misforståelse.', 'withdrawn', '2026-01-06', NULL, '2026-01-06');
INSERT INTO problem_answer (id, problem, seat, written, written_by, handed_over, text) VALUES
  (1, 2, 'leader', '2026-01-07', 1, 1, 'Gjelder flere enheter.'),
  (2, 2, 'system_owner', '2026-01-08', 1, 0, 'Tatt opp i ledermøtet.'),
  (3, 3, 'system_owner', '2026-01-07', 1, 0, 'Kurs i mars.');
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due) VALUES
  ('answer_problem', 1, 0, 'leader', 25, '2026-01-05', '2026-01-19'),
  ('follow_problem', 1, 0, 'system_owner', 0, '2026-01-05', '2026-01-19');
