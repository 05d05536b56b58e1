-- Those who work in a unit by name, from an index: a desk shows the first of them, and
-- must not read all of a large unit's for that. As in 0008, triggers write the copy.

ALTER TABLE post
  ADD COLUMN name VARCHAR(120) NOT NULL DEFAULT '',
  ADD KEY post_unit_name (unit, live, name, employee);

UPDATE post p
  JOIN employee e ON e.id = p.employee
   SET p.name = e.name;

CREATE TRIGGER post_name_add BEFORE INSERT ON post FOR EACH ROW
SET NEW.name = (SELECT name FROM employee WHERE id = NEW.employee LOCK IN SHARE MODE);

CREATE TRIGGER post_name_again AFTER UPDATE ON employee FOR EACH ROW FOLLOWS employee_shown
UPDATE post
   SET name = NEW.name
 WHERE employee = IF(BINARY NEW.name = BINARY OLD.name, NULL, NEW.id);
