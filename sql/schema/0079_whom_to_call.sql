-- Whom the office calls when an employee tells of a child, where that is known (R7, R56).
ALTER TABLE inquiry
  ADD COLUMN who VARCHAR(160) NOT NULL DEFAULT '' COMMENT 'who of the family let it be told';
