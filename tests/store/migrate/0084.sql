-- Schema 84: whom a family turns to while nobody coordinates.
SET @case = (SELECT MIN(id) FROM casefile);
INSERT INTO contact_person (casefile, employee, since, until, set_by) VALUES
  (@case, 1, '2026-12-20', '2026-12-21', 1);
INSERT INTO contact_person (casefile, name, service, phone, since, set_by) VALUES
  (@case, 'Helga Helsesøster', 'Helsestasjonen', '37 00 00 00', '2026-12-21', 1);
