-- person_twin(name text, birth day?) -> number text: a living case of somebody with the same name and birth date; one person, one life line
SELECT c.number
  FROM person p
  JOIN casefile c ON c.person = p.id
 WHERE p.name = :name AND p.birth <=> :birth
 ORDER BY c.id
 LIMIT 1;

-- register_alone(): whoever registers queues here, so that two who register the same person at once see each other
INSERT INTO case_number (year, last)
VALUES (0, 0)
ON DUPLICATE KEY UPDATE last = 0;

-- person_add(name text, birth day?) -> id id: somebody the municipality has not met before
INSERT INTO person (name, birth)
VALUES (:name, :birth)
RETURNING id;

-- case_number_next(year i32) -> last i32: the next number of a year; writers queue on the row
INSERT INTO case_number (year, last)
VALUES (:year, 1)
ON DUPLICATE KEY UPDATE last = last + 1
RETURNING last;

-- case_add(number text, person id, journal text?, received day, block address_block, at instant, by id?, batch id?) -> id id: a case is registered
INSERT INTO casefile (number, person, journal, received, address_block, registered, registered_by, batch)
VALUES (:number, :person, :journal, :received, :block, :at, :by, :batch)
RETURNING id;
