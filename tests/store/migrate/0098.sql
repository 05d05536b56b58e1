-- Schema 98: words of a letter, then, now and to come.
UPDATE own_page SET proposed = '2026-12-02', proposed_by = 1, version = 3 WHERE name = 'interim';
INSERT INTO own_proposal (name, language, text) VALUES ('interim', 'nn', 'Svaret kjem innan {frist}.');
INSERT INTO own_text (name, language, text, since, since_by, until, until_by) VALUES
  ('interim', 'nb', 'Svar: {frist}', '2026-12-01', 1, '2026-12-02', 1),
  ('interim', 'nb', 'Svaret kommer innen {frist}.', '2026-12-02', 1, NULL, NULL);
