-- What a database at schema 5 may hold.
UPDATE strand SET first_contact = '2021-01-04' WHERE id = 2;
