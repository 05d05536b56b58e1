-- Whether what waits to be printed is printed: operations sees it beside the other jobs.

ALTER TABLE job_run
  MODIFY job ENUM('directory','leavers','feedback','duties','outbox','housekeeping','retention','backup','letters') NOT NULL;
