-- Schema 48: who is around a family, one of them no longer.
INSERT INTO service (id, casefile, kind, position, role, name, area, contact, contribution, changed, changed_by, ended) VALUES
  (1, 43, 'gp', 10, '', 'Dr. Æ', 'Henviser', '900 00 111', 'Møter', '2026-11-27', 1, NULL),
  (2, 43, 'other', 20, 'Skole Å', 'Per', '', '', '', '2026-11-27', 1, '2026-11-28');
