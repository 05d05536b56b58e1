-- The log of looks by month, so that what is too old goes as a whole (R71).
-- holdfast-admin retention makes the months ahead of time and takes them away;
-- a look that no month was made for is kept all the same.

ALTER TABLE access_log
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (id, at)
  PARTITION BY RANGE COLUMNS (at) (PARTITION later VALUES LESS THAN (MAXVALUE));
