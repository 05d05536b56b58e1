-- What a database at schema 6 may hold.
INSERT INTO import_note (batch, strand, unit, note) VALUES (1, 2, 1, 'coordinator_ambiguous');
