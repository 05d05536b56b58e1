-- Schema 67: the name of who has an application follows her, that of a unit its leader's seat.
UPDATE employee SET name = CONCAT(name, ' Ny') WHERE id = 1;
UPDATE unit SET name = CONCAT(name, ' Ny') WHERE id = 1;
