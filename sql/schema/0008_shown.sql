-- What a list shows of a strand stands on the strand: a list reads one table,
-- and can be sorted and cut by an index whatever it shows (docs/decisions/0014).
-- The triggers are the only writers of these columns, and one statement each, so
-- that no program can forget them.

ALTER TABLE strand
  ADD COLUMN number VARCHAR(16) CHARACTER SET ascii NOT NULL DEFAULT '',
  ADD COLUMN name VARCHAR(120) NOT NULL DEFAULT '',
  ADD COLUMN address_block ENUM('none','confidential') NOT NULL DEFAULT 'none',
  ADD COLUMN holder_name VARCHAR(120) NOT NULL DEFAULT '',
  ADD COLUMN holder_state ENUM('active','disabled','expired','gone') NOT NULL DEFAULT 'active',
  ADD COLUMN next_due DATE NOT NULL DEFAULT '9999-12-31' COMMENT 'first open duty; as late as can be when there is none',
  DROP KEY strand_unit,
  ADD KEY strand_unit (unit, live, id);

UPDATE strand s
  JOIN casefile c ON c.id = s.casefile
  JOIN person p ON p.id = c.person
  JOIN employee e ON e.id = s.holder
   SET s.number = c.number, s.name = p.name, s.address_block = c.address_block,
       s.holder_name = e.name, s.holder_state = e.state,
       s.next_due = COALESCE((SELECT MIN(d.due) FROM duty d
         WHERE d.strand = s.id AND d.done_mark = 0), '9999-12-31');

-- What has not changed asks for the row NULL, which reads and locks none.
-- LOCK IN SHARE MODE: a name that changes at the same instant waits, and then
-- finds this strand too.
CREATE TRIGGER strand_shown_add BEFORE INSERT ON strand FOR EACH ROW
SET NEW.number = (SELECT number FROM casefile WHERE id = NEW.casefile LOCK IN SHARE MODE),
    NEW.address_block = (SELECT address_block FROM casefile WHERE id = NEW.casefile),
    NEW.name = (SELECT p.name FROM casefile c JOIN person p ON p.id = c.person WHERE c.id = NEW.casefile LOCK IN SHARE MODE),
    NEW.holder_name = (SELECT name FROM employee WHERE id = NEW.holder LOCK IN SHARE MODE),
    NEW.holder_state = (SELECT state FROM employee WHERE id = NEW.holder),
    NEW.next_due = COALESCE((SELECT MIN(due) FROM duty WHERE strand = NEW.id AND done_mark = 0), '9999-12-31');

CREATE TRIGGER strand_shown_hold BEFORE UPDATE ON strand FOR EACH ROW
SET NEW.holder_name = IF(NEW.holder = OLD.holder, NEW.holder_name,
      (SELECT name FROM employee WHERE id = NEW.holder LOCK IN SHARE MODE)),
    NEW.holder_state = IF(NEW.holder = OLD.holder, NEW.holder_state,
      (SELECT state FROM employee WHERE id = NEW.holder));

CREATE TRIGGER employee_shown AFTER UPDATE ON employee FOR EACH ROW
UPDATE strand
   SET holder_name = NEW.name, holder_state = NEW.state
 WHERE holder = IF(BINARY NEW.name = BINARY OLD.name AND NEW.state = OLD.state, NULL, NEW.id);

CREATE TRIGGER person_shown AFTER UPDATE ON person FOR EACH ROW
UPDATE strand
   SET name = NEW.name
 WHERE casefile = (SELECT id FROM casefile WHERE person = IF(BINARY NEW.name = BINARY OLD.name, NULL, NEW.id));

CREATE TRIGGER casefile_shown AFTER UPDATE ON casefile FOR EACH ROW
UPDATE strand
   SET number = NEW.number, address_block = NEW.address_block
 WHERE casefile = IF(NEW.number = OLD.number AND NEW.address_block = OLD.address_block, NULL, NEW.id);

CREATE TRIGGER duty_shown_add AFTER INSERT ON duty FOR EACH ROW
UPDATE strand
   SET next_due = LEAST(next_due, COALESCE(NEW.due, '9999-12-31'))
 WHERE id = IF(NEW.done IS NULL, NEW.strand, NULL);

CREATE TRIGGER duty_shown_end AFTER UPDATE ON duty FOR EACH ROW
UPDATE strand
   SET next_due = COALESCE((SELECT MIN(due) FROM duty WHERE strand = NEW.strand AND done_mark = 0), '9999-12-31')
 WHERE id = IF(NEW.done_mark = OLD.done_mark AND NEW.due <=> OLD.due, NULL, NEW.strand);
