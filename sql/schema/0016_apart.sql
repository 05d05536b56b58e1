-- Whether a list must ask at all: somebody from whom no case ever was hidden, and
-- who never was named to know of one, stands apart to none. Her session reads it on
-- her own row, and her lists save a statement (docs/decisions/0018). What adds to
-- these tables must not read employee in the same statement: its trigger writes it.

ALTER TABLE employee
  ADD COLUMN apart TINYINT NOT NULL DEFAULT 0 COMMENT '1: a case was once hidden from her, or she was named; never taken back';

UPDATE employee
   SET apart = 1
 WHERE id IN (SELECT employee FROM case_hidden UNION SELECT employee FROM case_named);

CREATE TRIGGER case_hidden_apart AFTER INSERT ON case_hidden FOR EACH ROW
UPDATE employee SET apart = 1 WHERE id = NEW.employee AND apart = 0;

CREATE TRIGGER case_named_apart AFTER INSERT ON case_named FOR EACH ROW
UPDATE employee SET apart = 1 WHERE id = NEW.employee AND apart = 0;

-- As before, but it reads no table that the trigger above writes.
DROP TRIGGER casefile_named;

CREATE TRIGGER casefile_named AFTER INSERT ON casefile FOR EACH ROW
INSERT INTO case_named (casefile, employee, since, set_by)
SELECT NEW.id, NEW.registered_by, NEW.registered, NEW.registered_by
  FROM DUAL
 WHERE NEW.address_block <> 'none' AND NEW.registered_by IS NOT NULL;
