-- Operations see on one page how the nightly jobs of the administrator went, too.

ALTER TABLE job_run
  MODIFY job ENUM('directory','duties','housekeeping','retention','backup') NOT NULL;
