-- A name is parted into words at whatever is neither letter nor digit, as what is
-- searched for is: O'Hara is found by hara, and Ann-Kristin (Anki) by anki.

DROP TRIGGER person_word_add;
DROP TRIGGER person_word_again;

DELETE FROM person_word;

INSERT IGNORE INTO person_word (word, person)
SELECT LEFT(j.word, 60), p.id
  FROM person p,
       JSON_TABLE(CONCAT('["', REPLACE(REPLACE(REPLACE(TRIM(REGEXP_REPLACE(LOWER(p.name), '[^\\p{L}\\p{M}\\p{N}]+', ' ')), 'aa', 'å'), 'ä', 'æ'), ' ', '","'), '"]'),
         '$[*]' COLUMNS (word VARCHAR(120) PATH '$')) j
 WHERE j.word <> '';

CREATE TRIGGER person_word_add AFTER INSERT ON person FOR EACH ROW
INSERT IGNORE INTO person_word (word, person)
SELECT LEFT(j.word, 60), NEW.id
  FROM JSON_TABLE(CONCAT('["', REPLACE(REPLACE(REPLACE(TRIM(REGEXP_REPLACE(LOWER(NEW.name), '[^\\p{L}\\p{M}\\p{N}]+', ' ')), 'aa', 'å'), 'ä', 'æ'), ' ', '","'), '"]'),
         '$[*]' COLUMNS (word VARCHAR(120) PATH '$')) j
 WHERE j.word <> '';

CREATE TRIGGER person_word_again AFTER UPDATE ON person FOR EACH ROW FOLLOWS person_word_end
INSERT IGNORE INTO person_word (word, person)
SELECT LEFT(j.word, 60), NEW.id
  FROM JSON_TABLE(CONCAT('["', REPLACE(REPLACE(REPLACE(TRIM(REGEXP_REPLACE(LOWER(NEW.name), '[^\\p{L}\\p{M}\\p{N}]+', ' ')), 'aa', 'å'), 'ä', 'æ'), ' ', '","'), '"]'),
         '$[*]' COLUMNS (word VARCHAR(120) PATH '$')) j
 WHERE j.word <> '' AND BINARY NEW.name <> BINARY OLD.name;
