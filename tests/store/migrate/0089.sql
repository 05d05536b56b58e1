-- Schema 89: a day of looks gone through, what was found, and what was done about it.
INSERT INTO look_day (dated, made) VALUES ('2026-11-28', '2026-11-29 00:20:00');
INSERT INTO look_finding (id, hearer, dated, reason, employee, look, at, last, n) VALUES
  (1, 'system_owner', '2026-11-28', 'hours', 1, 1, '2026-11-28 02:00:00', '2026-11-28 02:00:00', 1);
INSERT INTO look_follow_up (finding, step, note, noted, noted_by) VALUES (1, 'asked', '', '2026-12-01 08:00:00', 1);
