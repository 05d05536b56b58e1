-- What a job did has more parts than 200 bytes can say: the last of them were cut.
ALTER TABLE job_run
  MODIFY note VARCHAR(400) NOT NULL COMMENT 'figures or a reason; no personal data';
