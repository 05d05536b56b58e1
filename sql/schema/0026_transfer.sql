-- The cases of somebody who left go on from one page for each unit: what is told of
-- them leads there.

ALTER TABLE alert
  ADD COLUMN unit BIGINT NULL COMMENT 'left: of which the cases are',
  ADD CONSTRAINT alert_unit FOREIGN KEY (unit) REFERENCES unit (id);
