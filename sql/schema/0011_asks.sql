-- Questions to the system owner (A9-10): asked by anybody who works here, owed by
-- her seat, answered where they were asked.

-- A guideline that was only words becomes a duty; what the municipality has
-- made of it stays. Its key is that of one duty, not of many.
UPDATE guideline
   SET guideline = 'answer_question', opens = 1,
       counted = IF(days IS NULL, 'working', counted), days = COALESCE(days, 5)
 WHERE guideline = 'answer_questions';

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question') NOT NULL;

CREATE TABLE question (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  version  INT NOT NULL DEFAULT 1,
  asked    DATETIME(6) NOT NULL,
  asked_by BIGINT NOT NULL,
  page     VARCHAR(120) CHARACTER SET ascii NOT NULL COMMENT 'path it was asked from, empty when not told; never one that names a case',
  text     VARCHAR(2000) NOT NULL,
  state    ENUM('open','answered','withdrawn') NOT NULL DEFAULT 'open',
  ended    DATETIME(6) NULL,
  ended_by BIGINT NULL,
  answer   VARCHAR(4000) NOT NULL DEFAULT '',
  seen     DATETIME(6) NULL COMMENT 'the asker has read the answer',
  unread   TINYINT AS (IF(state = 'answered' AND seen IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  KEY question_asked_by (asked_by, id),
  KEY question_unread (asked_by, unread, id),
  CONSTRAINT question_asker FOREIGN KEY (asked_by) REFERENCES employee (id),
  CONSTRAINT question_ender FOREIGN KEY (ended_by) REFERENCES employee (id),
  CONSTRAINT question_end CHECK ((state = 'open') = (ended IS NULL))
);
