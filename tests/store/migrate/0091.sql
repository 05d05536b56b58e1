-- Schema 91: the figures of a day, on paper.
INSERT INTO letter (kind, language, html, ordered, ordered_by, keep_until) VALUES
  ('figures', 'nb', '<p>417</p>', '2026-12-01', 1, '2026-12-02');
