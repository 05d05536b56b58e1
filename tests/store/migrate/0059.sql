-- Schema 59: a plan that was approved and is gone through, with what changed meanwhile.
SET @case = (SELECT MIN(id) FROM casefile), @strand = (SELECT MIN(id) FROM strand);
INSERT INTO plan (casefile, state, version, phone, first, last, evaluation, began, changed, changed_by) VALUES
  (@case, 'evaluating', 7, '900 00 000', '2026-12-01', '2027-11-30', '2027-06-01', '2026-12-01', '2026-12-02', 1);
INSERT INTO plan_point (casefile, point, body, version, changed, changed_by) VALUES
  (@case, 'important', 'Æ vil på skole', 3, '2026-12-01', 1);
INSERT INTO plan_goal (id, casefile, position, goal, version, changed, changed_by, ended) VALUES
  (59, @case, 10, 'Skole', 2, '2026-12-01', 1, NULL), (60, @case, 20, 'Borte', 1, '2026-12-01', 1, '2026-12-02');
INSERT INTO plan_measure (casefile, goal, position, measure, scope, how, schedule, responsible, evaluator, decision, conclusion, approved, version, changed, changed_by) VALUES
  (@case, 59, 10, 'Følges', 'Hver dag', 'Til fots', 'Fra januar', 'Mor', 'Kai', 'Vedtak 1', 'Virker', 1, 4, '2026-12-01', 1);
INSERT INTO letter (id, kind, strand, language, html, ordered, ordered_by) VALUES
  (5900, 'plan', @strand, 'nn', '<p>Plan</p>', '2026-12-01', 1);
INSERT INTO plan_version (casefile, number, content, hash, signed, approved, approved_by, letter) VALUES
  (@case, 1, '{}', REPEAT('0', 64), '2026-12-01', '2026-12-01', 1, 5900);
INSERT INTO plan_change (casefile, number, body, noted, noted_by) VALUES
  (@case, 1, 'Ny støttekontakt', '2026-12-02', 1);
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due) VALUES
  ('evaluate_plan', @case, 1, 'holder', @strand, @case, @strand, '2026-12-01', '2027-06-01'),
  ('make_plan', @case, 0, 'holder', @strand, @case, @strand, '2026-12-01', '2027-03-01');
