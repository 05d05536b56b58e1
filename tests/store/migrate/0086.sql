-- Schema 86: a guideline in other words from a day to come, and who has read that.
UPDATE guideline SET valid_to = '2027-02-28' WHERE guideline = 'give_coordinator';
INSERT INTO guideline (guideline, seat, position, what, why, source, opens, days, counted, reminders,
    valid_from, leader_hears, owner_hears, changed_why, written, written_by)
  SELECT guideline, seat, position, 'Gir hver sak en koordinator innen ti dager.', why, source, opens, 10,
         counted, reminders, '2027-03-01', leader_hears, owner_hears, 'Familiene venter for lenge.',
         '2026-12-21 10:00:00', 1
    FROM guideline WHERE guideline = 'give_coordinator';
INSERT INTO alert (employee, kind, subject, step, n, due, made, seen)
  SELECT 1, 'guideline', MAX(id), 0, 1, '2027-03-01', '2026-12-21 10:00:00', '2026-12-22' FROM guideline;
UPDATE duty SET worded = '2007-10-01' WHERE guideline = 'give_coordinator';
