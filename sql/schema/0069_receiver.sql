-- Who has all that is written in somebody's place is called by name, on the paper and afterwards (R36).
ALTER TABLE disclosure
  ADD COLUMN receiver_name VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'of another than the plan owner and the guardians';
