-- Search in what one holds or leads begins at those cases, not at everybody who is
-- called the same: the words of living strands by their unit. What a coordinator
-- carries, and where cases wait, is counted in an index.

ALTER TABLE strand
  DROP KEY strand_holder,
  ADD KEY strand_holder (holder, live, held_as);

ALTER TABLE duty
  ADD KEY duty_waiting (guideline, done_mark, seat_ref, due);

CREATE TABLE strand_word (
  strand BIGINT NOT NULL,
  word   VARCHAR(60) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  unit   BIGINT NULL,
  PRIMARY KEY (strand, word),
  KEY strand_word_unit (unit, word),
  CONSTRAINT strand_word_strand FOREIGN KEY (strand) REFERENCES strand (id)
);

INSERT INTO strand_word (strand, word, unit)
SELECT s.id, w.word, s.unit
  FROM strand s
  JOIN casefile c ON c.id = s.casefile
  JOIN person_word w ON w.person = c.person
 WHERE s.live = 1;

-- As in 0008: what has not changed asks for the row NULL.
CREATE TRIGGER strand_word_add AFTER INSERT ON strand FOR EACH ROW
INSERT INTO strand_word (strand, word, unit)
SELECT NEW.id, w.word, NEW.unit
  FROM casefile c
  JOIN person_word w ON w.person = c.person
 WHERE c.id = IF(NEW.live = 1, NEW.casefile, NULL);

CREATE TRIGGER strand_word_move AFTER UPDATE ON strand FOR EACH ROW
UPDATE strand_word
   SET unit = NEW.unit
 WHERE strand = IF(NEW.unit <=> OLD.unit, NULL, NEW.id);

CREATE TRIGGER strand_word_end AFTER UPDATE ON strand FOR EACH ROW FOLLOWS strand_word_move
DELETE FROM strand_word
 WHERE strand = IF(NEW.live <=> OLD.live, NULL, NEW.id);

CREATE TRIGGER strand_word_gone AFTER UPDATE ON person FOR EACH ROW FOLLOWS person_word_again
DELETE w
  FROM strand_word w
  JOIN strand s ON s.id = w.strand
  JOIN casefile c ON c.id = s.casefile
 WHERE c.person = IF(BINARY NEW.name = BINARY OLD.name, NULL, NEW.id);

CREATE TRIGGER strand_word_again AFTER UPDATE ON person FOR EACH ROW FOLLOWS strand_word_gone
INSERT INTO strand_word (strand, word, unit)
SELECT s.id, w.word, s.unit
  FROM casefile c
  JOIN strand s ON s.casefile = c.id AND s.live = 1
  JOIN person_word w ON w.person = c.person
 WHERE c.person = IF(BINARY NEW.name = BINARY OLD.name, NULL, NEW.id);
