-- A guideline is changed by a new version of it (docs/decisions/0060): who wrote it, and why it is
-- otherwise now. What has been in force stays, and each duty knows under which words it was opened.

SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE guideline
  ADD COLUMN version INT NOT NULL DEFAULT 1 WITHOUT SYSTEM VERSIONING COMMENT 'on its first row: of the guideline',
  ADD COLUMN changed_why VARCHAR(400) NOT NULL DEFAULT '' COMMENT 'why it is otherwise than before',
  ADD COLUMN written DATETIME(6) NULL COMMENT 'NULL: came with Holdfast',
  ADD COLUMN written_by BIGINT NULL,
  ADD COLUMN id BIGINT AS (CRC32(guideline) * 2147483648 + (TO_DAYS(valid_from) * 1000003 + COALESCE(TO_SECONDS(written) * 1000 + MICROSECOND(written) DIV 1000, 0)) MOD 2147483648) PERSISTENT COMMENT 'of this version: a table whose rows have a history takes no AUTO_INCREMENT',
  ADD UNIQUE KEY guideline_id (id),
  ADD KEY guideline_written (written),
  ADD CONSTRAINT guideline_written_by FOREIGN KEY (written_by) REFERENCES employee (id),
  ADD CONSTRAINT guideline_written_who CHECK ((written IS NULL) = (written_by IS NULL)),
  ADD CONSTRAINT guideline_valid CHECK (valid_to IS NULL OR valid_to >= valid_from);
SET SESSION system_versioning_alter_history = ERROR;

ALTER TABLE duty
  ADD COLUMN worded DATE NULL COMMENT 'first day of the version of its guideline under which it was opened; NULL: opened before this was kept',
  ADD KEY duty_opened (guideline, opened);

ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back','closes','joined','guideline') NOT NULL;
