-- What is closed may be kept from everybody who is not named (R51), and is thrown away when its
-- time is over and somebody has said so (R49, docs/decisions/0050).
ALTER TABLE casefile
  MODIFY address_block ENUM('none','confidential','restricted') NOT NULL DEFAULT 'none';
ALTER TABLE strand
  MODIFY address_block ENUM('none','confidential','restricted') NOT NULL DEFAULT 'none';
ALTER TABLE address_change
  MODIFY block ENUM('none','confidential','restricted') NOT NULL COMMENT 'from now on',
  ADD COLUMN was ENUM('none','confidential','restricted') NULL COMMENT 'until then, since it is written down';

-- A case that may be thrown away. It outlives the case, so it has no key to it and no name in it.
CREATE TABLE disposal (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  number   VARCHAR(16) CHARACTER SET ascii NOT NULL,
  receipt  VARCHAR(60) NOT NULL COMMENT 'by which the archive knows it',
  sent     DATE NOT NULL COMMENT 'to the archive',
  basis    VARCHAR(300) NOT NULL COMMENT 'what says that it is not to be kept',
  approved DATETIME(6) NOT NULL,
  approved_by BIGINT NOT NULL,
  stopped  DATETIME(6) NULL COMMENT 'it is to be kept after all',
  stopped_by BIGINT NULL,
  done     DATETIME(6) NULL COMMENT 'it is gone',
  removed  INT NULL COMMENT 'rows',
  waits    TINYINT AS (IF(stopped IS NULL AND done IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY disposal_once (casefile, waits),
  KEY disposal_waits (waits, approved),
  CONSTRAINT disposal_approver FOREIGN KEY (approved_by) REFERENCES employee (id),
  CONSTRAINT disposal_stopper FOREIGN KEY (stopped_by) REFERENCES employee (id),
  CONSTRAINT disposal_says CHECK (basis <> ''),
  CONSTRAINT disposal_ends CHECK (stopped IS NULL OR done IS NULL)
);

ALTER TABLE archiving
  ADD KEY archiving_sent (sent, id);
ALTER TABLE duty
  ADD KEY duty_casefile (casefile, done_mark);
