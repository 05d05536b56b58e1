-- Schema 58: the form of a consent, printed.
INSERT INTO letter (kind, strand, language, html, ordered, ordered_by, keep_until, state, made, pdf)
SELECT 'consent_form', MIN(s.id), 'nb', '', '2026-12-01', 1, '2026-12-01 01:00:00', 'made', '2026-12-01', TO_BASE64('%PDF-1.7')
  FROM strand s;
