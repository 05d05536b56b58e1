-- The office's queue is read by its clock and by its steps, and its steps are counted on
-- every page of it: from an index alone. Whoever was named to know of a blocked address is
-- kept out of nothing by that; her lists ask no more than others' (docs/decisions/0039).
ALTER TABLE duty
  ADD KEY duty_step (seat, seat_ref, done_mark, guideline, due, id);

ALTER TABLE employee
  ADD COLUMN kept_out TINYINT NOT NULL DEFAULT 0 COMMENT '1: a case was once hidden from her; never taken back';

UPDATE employee
   SET kept_out = 1
 WHERE id IN (SELECT employee FROM case_hidden);

DROP TRIGGER case_hidden_apart;

CREATE TRIGGER case_hidden_apart AFTER INSERT ON case_hidden FOR EACH ROW
UPDATE employee SET apart = 1, kept_out = 1 WHERE id = NEW.employee AND kept_out = 0;

-- The letter that confirms informs as well; what was written of it before stays.
ALTER TABLE application
  MODIFY informed DATE NULL COMMENT 'of what a plan is and is not (R10); until schema 46, then it is confirmed',
  MODIFY confirmed DATE NULL COMMENT 'in writing, and informed of what a plan is and is not (R10, R11)';
