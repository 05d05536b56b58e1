-- Schema 45: an employee has reported a need, with consent and without.
INSERT INTO inquiry (id, reference, received, language, about, concerns, name, reach, contact, text, state, reported_by, birth, consent, consent_why) VALUES
  (45, 'BBBBBBBB45', '2026-11-27', 'nb', 'unknown', 'other', 'Barn Æ', 'phone', '90000000', 'Trenger hjelp.', 'open', 1, '2015-01-01', 1, ''),
  (46, 'BBBBBBBB46', '2026-11-27', 'nn', 'plan', 'other', 'Vaksen Ø', 'none', '', 'Treng hjelp.', 'open', 1, NULL, 0, 'Får ikkje tak i henne.');
