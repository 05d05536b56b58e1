-- Schema 104: names that wait, and names in use.
UPDATE own_page SET proposed = '2026-12-02', proposed_by = 1, version = 3 WHERE name = 'names';
INSERT INTO own_proposal (name, language, text) VALUES ('names', 'nb', 'office=Inntakskontoret');
INSERT INTO own_text (name, language, text, since, since_by) VALUES
  ('names', 'nb', 'office=Koordinerende enhet', '2026-12-01', 1);
