-- Lists in every order, both ways, from an index; search by any part of a name;
-- choices of a list kept by name; and what was taken out of the house, and why.

ALTER TABLE strand
  ADD KEY strand_unit_due (unit, live, next_due, id),
  ADD KEY strand_unit_name (unit, live, name, id),
  ADD KEY strand_holder_due (holder, live, next_due, id),
  ADD KEY strand_holder_name (holder, live, name, id),
  ADD KEY strand_live (live, id),
  ADD KEY strand_live_due (live, next_due, id),
  ADD KEY strand_live_name (live, name, id);

ALTER TABLE person
  ADD KEY person_birth (birth, id);

-- The words of a name, for search by the beginning of any of them. The collation
-- knows neither case nor accents, and takes ø for o, å for a, æ for ae; aa and ä
-- are made alike before.
CREATE TABLE person_word (
  word   VARCHAR(60) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  person BIGINT NOT NULL,
  PRIMARY KEY (word, person),
  KEY person_word_person (person),
  CONSTRAINT person_word_person FOREIGN KEY (person) REFERENCES person (id)
);

-- As in 0014: triggers write the copies, so that no program can forget them.
INSERT IGNORE INTO person_word (word, person)
SELECT LEFT(j.word, 60), p.id
  FROM person p,
       JSON_TABLE(CONCAT('[', REPLACE(JSON_QUOTE(REPLACE(REPLACE(REPLACE(LOWER(p.name), '-', ' '), 'aa', 'å'), 'ä', 'æ')), ' ', '","'), ']'),
         '$[*]' COLUMNS (word VARCHAR(120) PATH '$')) j
 WHERE j.word <> '';

CREATE TRIGGER person_word_add AFTER INSERT ON person FOR EACH ROW
INSERT IGNORE INTO person_word (word, person)
SELECT LEFT(j.word, 60), NEW.id
  FROM JSON_TABLE(CONCAT('[', REPLACE(JSON_QUOTE(REPLACE(REPLACE(REPLACE(LOWER(NEW.name), '-', ' '), 'aa', 'å'), 'ä', 'æ')), ' ', '","'), ']'),
         '$[*]' COLUMNS (word VARCHAR(120) PATH '$')) j
 WHERE j.word <> '';

CREATE TRIGGER person_word_end AFTER UPDATE ON person FOR EACH ROW
DELETE FROM person_word
 WHERE person = IF(BINARY NEW.name = BINARY OLD.name, NULL, NEW.id);

CREATE TRIGGER person_word_again AFTER UPDATE ON person FOR EACH ROW
INSERT IGNORE INTO person_word (word, person)
SELECT LEFT(j.word, 60), NEW.id
  FROM JSON_TABLE(CONCAT('[', REPLACE(JSON_QUOTE(REPLACE(REPLACE(REPLACE(LOWER(NEW.name), '-', ' '), 'aa', 'å'), 'ä', 'æ')), ' ', '","'), ']'),
         '$[*]' COLUMNS (word VARCHAR(120) PATH '$')) j
 WHERE j.word <> '' AND BINARY NEW.name <> BINARY OLD.name;

-- What somebody searched for, so that no address carries a name: /sok/17.
CREATE TABLE search (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  employee BIGINT NOT NULL,
  at       DATETIME(6) NOT NULL,
  text     VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  KEY search_at (at),
  CONSTRAINT search_employee FOREIGN KEY (employee) REFERENCES employee (id)
);

-- A choice of a list that somebody comes back to.
CREATE TABLE saved_choice (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  employee BIGINT NOT NULL,
  name     VARCHAR(60) NOT NULL,
  address  VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'path and query of the list',
  made     DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY saved_choice_name (employee, name),
  CONSTRAINT saved_choice_employee FOREIGN KEY (employee) REFERENCES employee (id)
);

-- Who took a list out of the house, which, and why; only ever added to (R69).
CREATE TABLE list_export (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  at       DATETIME(6) NOT NULL,
  employee BIGINT NOT NULL,
  unit     BIGINT NULL,
  address  VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'path and query of the list',
  reason   VARCHAR(200) NOT NULL,
  row_count INT NOT NULL,
  PRIMARY KEY (id),
  KEY list_export_employee (employee, at),
  CONSTRAINT list_export_employee FOREIGN KEY (employee) REFERENCES employee (id)
);
