-- Schema 108: one who led a unit and does not any more.
INSERT INTO seat (kind, unit, employee, source, since, until)
SELECT 'leader', MIN(u.id), 2, 'directory', '2020-01-01', '2021-01-01' FROM unit u;
