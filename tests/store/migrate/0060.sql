-- Schema 60: a meeting that was moved, who was called in, by e-mail and not, and what was agreed.
SET @case = (SELECT MIN(id) FROM casefile), @strand = (SELECT MIN(id) FROM strand);
INSERT INTO meeting (id, casefile, kind, state, caller, met, begins, ends, place, chair, agenda, interpreter, interpreter_asked, interpreter_ordered, minutes, uid, sequence, version, changed, changed_by) VALUES
  (600, @case, 'group', 'held', 'BUP', '2026-12-01', 540, 630, 'Rådhuset', 'Kai', 'Skolen', 'polsk', 1, '2026-11-20', 'Vi snakket', REPEAT('a', 32), 2, 5, '2026-12-01', 1);
INSERT INTO meeting_person (id, meeting, name, role, mail, told, told_at, present, ended) VALUES
  (600, 600, 'Anna', 'BUP', 'anna@eksempel.no', 1, '2026-11-20', 1, NULL), (601, 600, 'Bo', '', '', NULL, NULL, 0, '2026-11-21');
INSERT INTO agreement (casefile, meeting, measure, body, responsible, due, state, answer, planned, made, version, changed, changed_by) VALUES
  (@case, 600, (SELECT MIN(id) FROM plan_measure), 'Søke', 'Skolen', '2026-12-20', 'stopped', 'Venter', '2026-12-02', '2026-12-01', 2, '2026-12-02', 1);
INSERT INTO mail (called, address, answer_to, language, subject, body, calendar, cancels, made, due) VALUES
  (600, 'anna@eksempel.no', 'kai@eksempel.no', 'nn', 'Innkalling', 'Du er kalla inn', 'BEGIN:VCALENDAR', 0, '2026-11-20', '2026-11-20');
INSERT INTO letter (kind, strand, meeting, language, html, ordered, ordered_by) VALUES
  ('meeting_minutes', @strand, 600, 'nn', '<p>Referat</p>', '2026-12-01', 1), ('meeting_call', @strand, 600, 'en', '<p>Call</p>', '2026-11-20', 1);
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due) VALUES
  ('hold_meeting', 600, 0, 'holder', @strand, @case, @strand, '2026-11-20', '2026-12-01'),
  ('order_interpreter', 600, 1, 'holder', @strand, @case, @strand, '2026-11-20', '2026-11-20'),
  ('follow_agreement', 1, 0, 'holder', @strand, @case, @strand, '2026-12-01', '2026-12-20');
