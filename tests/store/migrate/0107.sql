-- Schema 107: a value as long as a map can have.
UPDATE directory_value SET text = REPEAT('x', 1000) WHERE place = 0;
