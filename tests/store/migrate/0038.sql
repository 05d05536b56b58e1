-- Schema 38: a card that is to be printed, one that is there, and one that could not be.
INSERT INTO letter (id, kind, strand, feedback, language, html, ordered, ordered_by, keep_until, state, tries, taken, made, pdf, hash) VALUES
  (1, 'card', 1, NULL, 'nb', '<p>Æ</p>', '2026-11-27', 1, '2026-11-28', 'ordered', 0, NULL, NULL, NULL, NULL),
  (2, 'card', 1, NULL, 'ar', '<p>Æ</p>', '2026-11-27', 1, '2026-11-28', 'made', 1, '2026-11-27', '2026-11-27', 'JVBERg==', REPEAT('a', 64)),
  (3, 'feedback', NULL, 1, 'nn', '<p>Æ</p>', '2026-11-27', 1, NULL, 'failed', 3, '2026-11-27', NULL, NULL, NULL);
