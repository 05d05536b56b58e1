-- Schema 77: who continues after the way onwards was decided.
UPDATE level_change SET hands_on = 1 WHERE id = 0;
