-- Whose a strand is stands on it, as what a list shows of it does (0008): search in
-- what one holds or leads begins at those strands, not at everybody who is called
-- the same. What a coordinator carries, and where cases wait, is counted in an index.

ALTER TABLE strand
  ADD COLUMN person BIGINT NOT NULL DEFAULT 0 COMMENT 'of its case, by trigger; that never changes',
  DROP KEY strand_holder,
  ADD KEY strand_holder (holder, live, held_as),
  ADD KEY strand_unit_person (unit, live, person);

UPDATE strand s
  JOIN casefile c ON c.id = s.casefile
   SET s.person = c.person;

ALTER TABLE duty
  ADD KEY duty_waiting (guideline, done_mark, seat_ref, due);

CREATE OR REPLACE TRIGGER strand_shown_add BEFORE INSERT ON strand FOR EACH ROW
SET NEW.number = (SELECT number FROM casefile WHERE id = NEW.casefile LOCK IN SHARE MODE),
    NEW.address_block = (SELECT address_block FROM casefile WHERE id = NEW.casefile),
    NEW.person = (SELECT person FROM casefile WHERE id = NEW.casefile),
    NEW.name = (SELECT p.name FROM casefile c JOIN person p ON p.id = c.person WHERE c.id = NEW.casefile LOCK IN SHARE MODE),
    NEW.holder_name = (SELECT name FROM employee WHERE id = NEW.holder LOCK IN SHARE MODE),
    NEW.holder_state = (SELECT state FROM employee WHERE id = NEW.holder),
    NEW.next_due = COALESCE((SELECT MIN(due) FROM duty WHERE strand = NEW.id AND done_mark = 0), '9999-12-31');
