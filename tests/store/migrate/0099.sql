-- Schema 99: one that is closed, of which something came, and one that is open.
INSERT INTO survey (id, year, opened, opened_by, last, asked, information, guideline) VALUES
  (1, 2025, '2025-11-01', 1, '2025-11-22', 2, 1, 'give_feedback'),
  (2, 2026, '2026-12-01', 1, '2026-12-22', 1, NULL, '');
INSERT INTO survey_question (survey, position, text) VALUES
  (1, 1, 'Jeg har nok tid.'), (1, 2, 'Retningslinjene er til hjelp.'), (2, 1, 'Jeg har nok tid.');
INSERT INTO survey_answer (id, survey, position, mark, text) VALUES
  (7236, 1, 1, 'agree', ''), (911, 1, 2, 'both', 'For mange.');
INSERT INTO alert (employee, kind, subject, step, n, made) VALUES
  (1, 'survey', 2, 0, 1, '2026-12-01');
