-- Schema 101: how much there is to coordinate in a case.
INSERT INTO case_scope (strand, unit, services, measures, meetings, counted, piece)
SELECT MIN(id), NULL, 3, 2, 1, '2026-12-01', 2000 FROM strand HAVING MIN(id) IS NOT NULL;
