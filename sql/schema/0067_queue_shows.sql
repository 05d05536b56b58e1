-- What the office's queue shows of a strand and of an application stands there: when it came,
-- and who has it; and with a seat stands what its unit is called, which every request asks for.
-- As in 0008, triggers alone write the copies.

ALTER TABLE strand
  ADD COLUMN received DATE NOT NULL DEFAULT '9999-12-31' COMMENT 'when the case came; a copy, for it never changes';
ALTER TABLE application
  ADD COLUMN worker_name VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'a copy of the case worker''s';

UPDATE strand s
  JOIN casefile c ON c.id = s.casefile
   SET s.received = c.received;
UPDATE application a
  JOIN employee e ON e.id = a.worker
   SET a.worker_name = e.name;

CREATE TRIGGER strand_received BEFORE INSERT ON strand FOR EACH ROW FOLLOWS strand_shown_add
SET NEW.received = (SELECT received FROM casefile WHERE id = NEW.casefile);

CREATE TRIGGER application_shown_add BEFORE INSERT ON application FOR EACH ROW
SET NEW.worker_name = (SELECT name FROM employee WHERE id = NEW.worker LOCK IN SHARE MODE);

CREATE TRIGGER application_shown_hand BEFORE UPDATE ON application FOR EACH ROW
SET NEW.worker_name = IF(NEW.worker = OLD.worker, NEW.worker_name,
      (SELECT name FROM employee WHERE id = NEW.worker LOCK IN SHARE MODE));

CREATE TRIGGER application_shown_again AFTER UPDATE ON employee FOR EACH ROW FOLLOWS employee_shown
UPDATE application
   SET worker_name = NEW.name
 WHERE worker = IF(BINARY NEW.name = BINARY OLD.name, NULL, NEW.id);

ALTER TABLE seat
  ADD COLUMN unit_code VARCHAR(40) CHARACTER SET ascii NULL COMMENT 'a copy; NULL of a unit that has ended',
  ADD COLUMN unit_name VARCHAR(120) NULL;

UPDATE seat t
  JOIN unit u ON u.id = t.unit AND u.until IS NULL
   SET t.unit_code = u.code, t.unit_name = u.name;

CREATE TRIGGER seat_shown_add BEFORE INSERT ON seat FOR EACH ROW
SET NEW.unit_code = (SELECT code FROM unit WHERE id = NEW.unit AND until IS NULL LOCK IN SHARE MODE),
    NEW.unit_name = (SELECT name FROM unit WHERE id = NEW.unit AND until IS NULL LOCK IN SHARE MODE);

CREATE TRIGGER unit_shown AFTER UPDATE ON unit FOR EACH ROW
UPDATE seat
   SET unit_code = IF(NEW.until IS NULL, NEW.code, NULL), unit_name = IF(NEW.until IS NULL, NEW.name, NULL)
 WHERE unit = IF(NEW.code = OLD.code AND BINARY NEW.name = BINARY OLD.name AND (NEW.until IS NULL) = (OLD.until IS NULL), NULL, NEW.id);
