-- Schema 73: a goal and a measure of a log, what came of it, and what went well.
SET @case = (SELECT casefile FROM strand ORDER BY id LIMIT 1), @strand = (SELECT MIN(id) FROM strand);
INSERT INTO plan_goal (casefile, log, in_plan, position, goal, changed, changed_by) VALUES
  (@case, @strand, 0, 0, 'Sove godt', '2026-12-03', 1);
SET @goal = LAST_INSERT_ID();
INSERT INTO plan_measure (casefile, log, in_plan, goal, position, measure, responsible, due, evaluation, changed, changed_by) VALUES
  (@case, @strand, 0, @goal, 0, 'Fast leggetid', 'Mor', '2026-12-20', '2027-01-10', '2026-12-03', 1);
SET @measure = LAST_INSERT_ID();
INSERT INTO measure_evaluation (strand, measure, effect, conclusion, evaluated, evaluated_by) VALUES
  (@strand, @measure, 'some', 'Sover litt mer', '2027-01-10', 1);
INSERT INTO log_note (strand, kind, body, noted, noted_by) VALUES
  (@strand, 'bright_spot', 'Lo hele dagen', '2026-12-04', 1);
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due) VALUES
  ('follow_measure', @measure, 1, 'holder', @strand, @case, @strand, '2026-12-03', '2027-01-10');
