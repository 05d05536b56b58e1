-- Schema 102: who is the last one, and one who was taken back.
INSERT INTO last_resort (employee, valid_from, reason, chosen, chosen_by, follows, taken, taken_by)
VALUES (1, '2026-12-01', 'Alltid til stede', '2026-11-20 10:00:00', 2, 0, NULL, NULL),
       (2, '2027-02-01', 'Ny stilling', '2026-11-25 10:00:00', 1, 1, '2026-11-26 10:00:00', 1);
