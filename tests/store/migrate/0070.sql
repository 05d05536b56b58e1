-- Schema 70: what a service is called follows its unit, also with an older consent.
UPDATE unit SET name = CONCAT(name, ' Nå') WHERE id = 1;
INSERT INTO consent_service (id, consent, casefile, unit, name, answer, until) VALUES
  (70, 57, (SELECT MIN(id) FROM casefile), 1, '', 'given', '2027-05-30');
INSERT INTO plan_version (casefile, number, content, hash, signed, approved, approved_by, letter) VALUES
  ((SELECT MIN(id) FROM casefile), 2, '{}', REPEAT('0', 64), '2026-12-01', '2026-12-01', 1, 5900);
