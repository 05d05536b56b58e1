-- Schema 87: a day that was counted.
INSERT INTO figure_day (dated, figure, unit, part, n) VALUES ('2026-11-30', 'decision', 1, 1, 7);
INSERT INTO figure_made (dated, made) VALUES ('2026-11-30', '2026-12-01 03:00:00');
