-- Schema 83: what the team takes up on a day.
UPDATE contact_form SET meeting = '2026-11-30' WHERE id = 0;
