-- A signature a day over the log of looks (R72, docs/decisions/0067): what was signed stands in the
-- sweep's log as well, outside of the database. The table only grows.

CREATE TABLE log_anchor (
  dated    DATE NOT NULL,
  looks    BIGINT NOT NULL,
  digest   CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'of the day, its looks, and the digest of the day before',
  before_it VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'the digest of the day before; empty for the first',
  signature CHAR(128) CHARACTER SET ascii NOT NULL,
  made     DATETIME(6) NOT NULL,
  PRIMARY KEY (dated)
);

ALTER TABLE job_run
  MODIFY job ENUM('directory','leavers','feedback','duties','outbox','housekeeping','retention','backup','letters','figures','looks','anchor') NOT NULL;
