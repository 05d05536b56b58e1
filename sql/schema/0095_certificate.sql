-- Until when the certificates are good of what people and we ourselves reach by TLS: asked by the
-- sweep twice a day, for operations to see in time.

CREATE TABLE certificate (
  owner    ENUM('site','directory','mail') NOT NULL COMMENT 'whose it is',
  host     VARCHAR(200) NOT NULL COMMENT 'as the settings say it',
  asked    DATETIME(6) NOT NULL,
  ends     DATETIME(6) NULL COMMENT 'NULL: nobody answered',
  PRIMARY KEY (owner, host)
);

ALTER TABLE job_run
  MODIFY job ENUM('directory','leavers','feedback','duties','outbox','housekeeping','retention','backup','letters','figures','looks','anchor','certificates') NOT NULL;
