-- Schema 85: a name that was written wrong.
INSERT INTO person_change (casefile, why, was_name, was_birth, name, birth, changed, changed_by)
  SELECT MAX(id), 'wrong', 'Kari Nordman', '2015-09-03', 'Kari Nordmann', '2015-09-03',
         '2026-12-01', 1 FROM casefile;
UPDATE consent_service SET until_said = until WHERE id = (SELECT MIN(id) FROM consent_service);
