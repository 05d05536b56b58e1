-- Schema 92: what leaders were told, and what was taken back.
INSERT INTO information (id, sent, sent_by, audience, title, body, shown_to, withdrawn) VALUES
  (1, '2026-12-01', 1, 'leaders', 'Fellessamling', 'I rådhuset.', '2026-12-20', NULL),
  (2, '2026-12-01', 1, 'everybody', 'Feil dag', 'Se den neste.', '2026-12-20', '2026-12-02');
INSERT INTO alert (employee, kind, subject, step, n, made) VALUES
  (1, 'information', 1, 0, 1, '2026-12-01');
