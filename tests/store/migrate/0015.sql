-- What a database at the shield's schema may hold: a blocked case named itself
-- when it was registered, and a relation was told of before and after its case.
INSERT INTO person (id, name, birth) VALUES (3, 'Ola Sperret', '2014-05-17');
INSERT INTO near_person (employee, why, name, birth, since) VALUES
  (2, 'relation', 'Ola Sperret', '2014-05-17', '2026-01-05'),
  (2, 'own', 'Åse Ærlig', '2019-02-28', '2026-01-05');
INSERT INTO casefile (id, number, person, received, address_block, registered, registered_by) VALUES
  (3, '2026-00003', 3, '2026-01-05', 'confidential', '2026-01-05', 1);
INSERT INTO case_hidden (casefile, employee, why, reason, since, until, set_by) VALUES
  (2, 1, 'asked', 'Familien ba om det', '2026-01-05', NULL, 2),
  (2, 2, 'asked', 'Var en misforståelse', '2026-01-05', '2026-01-06', 2);
INSERT INTO case_opened (casefile, employee, why, reason, since, until) VALUES
  (2, 1, 'acute', 'Fare for liv', '2026-01-05', '2026-01-06');
UPDATE offer SET impartial = 1 WHERE state = 'accepted';
