-- How many duties the office owes of each kind, by their day: the steps of its queue are
-- counted on every page of it (docs/decisions/0044). A row says how many more, or less, there
-- are than before it; rows are only added, so that nobody waits for another. Housekeeping
-- makes one of those of a kind and a day. Only triggers and housekeeping write here.
CREATE TABLE office_owes (
  guideline VARCHAR(48) CHARACTER SET ascii NOT NULL,
  id        BIGINT NOT NULL AUTO_INCREMENT,
  due       DATE NULL,
  n         INT NOT NULL,
  folded    TINYINT NOT NULL DEFAULT 0 COMMENT '1: about to be one row with others of its kind and day',
  PRIMARY KEY (guideline, id),
  KEY office_owes_id (id)
);

INSERT INTO office_owes (guideline, due, n)
SELECT guideline, due, COUNT(*)
  FROM duty
 WHERE seat = 'office' AND seat_ref = 0 AND done_mark = 0
 GROUP BY guideline, due;

CREATE TRIGGER duty_owed_add AFTER INSERT ON duty FOR EACH ROW FOLLOWS duty_shown_add
INSERT INTO office_owes (guideline, due, n)
SELECT NEW.guideline, NEW.due, 1 FROM DUAL
 WHERE NEW.seat = 'office' AND NEW.seat_ref = 0 AND NEW.done IS NULL;

CREATE TRIGGER duty_owed_less AFTER UPDATE ON duty FOR EACH ROW FOLLOWS duty_shown_end
INSERT INTO office_owes (guideline, due, n)
SELECT OLD.guideline, OLD.due, -1 FROM DUAL
 WHERE OLD.seat = 'office' AND OLD.seat_ref = 0 AND OLD.done IS NULL
   AND NOT (NEW.done IS NULL AND NEW.seat = OLD.seat AND NEW.seat_ref = 0 AND NEW.guideline = OLD.guideline AND NEW.due <=> OLD.due);

CREATE TRIGGER duty_owed_more AFTER UPDATE ON duty FOR EACH ROW FOLLOWS duty_owed_less
INSERT INTO office_owes (guideline, due, n)
SELECT NEW.guideline, NEW.due, 1 FROM DUAL
 WHERE NEW.seat = 'office' AND NEW.seat_ref = 0 AND NEW.done IS NULL
   AND NOT (OLD.done IS NULL AND OLD.seat = NEW.seat AND OLD.seat_ref = 0 AND OLD.guideline = NEW.guideline AND NEW.due <=> OLD.due);

CREATE TRIGGER duty_owed_gone AFTER DELETE ON duty FOR EACH ROW
INSERT INTO office_owes (guideline, due, n)
SELECT OLD.guideline, OLD.due, -1 FROM DUAL
 WHERE OLD.seat = 'office' AND OLD.seat_ref = 0 AND OLD.done IS NULL;
