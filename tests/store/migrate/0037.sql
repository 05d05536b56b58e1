-- Schema 37: a language that somebody has read through, and one that was taken back.
INSERT INTO translation (id, language, reader, since, since_by, until, until_by) VALUES
  (1, 'uk', 'Olena Kovalenko', '2026-11-27', 1, NULL, NULL),
  (2, 'pl', 'Anna Nowak', '2026-11-27', 1, '2026-11-28', 2);
