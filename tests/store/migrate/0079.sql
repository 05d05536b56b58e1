-- Schema 79: whom of a family the office is to call.
UPDATE inquiry SET who = 'Mor og far' WHERE id = 0;
