-- Schema 40: a question that was reworded and moved, and the words of a page, then and now.
INSERT INTO feedback_question (id, position, valid_from, replaces) VALUES (5, 10, '2026-11-20', 1);
INSERT INTO feedback_question_text (question, language, text) VALUES (5, 'nb', 'Får dere tak i koordinatoren?');
INSERT INTO feedback_question_change (question, at, by_employee, kind, language, was) VALUES
  (1, '2026-11-20', 1, 'reworded', 'nb', 'Får du tak i koordinatoren når du trenger det?'),
  (5, '2026-11-20', 1, 'added', 'nb', ''), (2, '2026-11-21', 1, 'moved', 'nb', '');
UPDATE own_page SET proposed = '2026-11-20', proposed_by = 1, version = 3 WHERE name = 'privacy';
INSERT INTO own_proposal (name, language, text) VALUES ('privacy', 'nb', 'Nytt.');
INSERT INTO own_text (name, language, text, since, since_by, until, until_by) VALUES
  ('privacy', 'nb', 'Kommunen har ansvaret.', '2026-11-01', 1, '2026-11-02', 1),
  ('privacy', 'nb', '# Ansvar', '2026-11-02', 1, NULL, NULL);
