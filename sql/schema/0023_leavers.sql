-- Whoever cannot log in any more holds nothing (R24, R93): what was hers is found by an
-- index, goes to the next in the chain, and its unit has its 14 days again.

ALTER TABLE strand
  ADD KEY strand_dropped (live, holder_state, holder);

ALTER TABLE offer
  MODIFY state ENUM('open','accepted','declined','withdrawn','lapsed') NOT NULL,
  ADD KEY offer_open (open_mark, employee);

ALTER TABLE receipt
  ADD COLUMN left_by BIGINT NULL COMMENT 'who held the case and left; NULL: it was given to the unit',
  ADD CONSTRAINT receipt_left_by FOREIGN KEY (left_by) REFERENCES employee (id);

ALTER TABLE job_run
  MODIFY job ENUM('directory','leavers','duties','housekeeping','retention','backup') NOT NULL;
