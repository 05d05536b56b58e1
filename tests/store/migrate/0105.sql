-- Schema 105: a certificate, on paper.
INSERT INTO letter (kind, attendance, language, html, ordered, ordered_by, keep_until)
SELECT 'certificate', MIN(id), 'nn', '<p>Kursbevis</p>', '2026-12-01', 1, '2026-12-02' FROM attendance;
