-- What somebody is to hear of: noted with its cause, in the same transaction, shown
-- in the application, and gathered into e-mail by the sweep. An e-mail says how many
-- and until when, never who (R79).

CREATE TABLE mail (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  employee BIGINT NOT NULL,
  digest   DATE NULL COMMENT 'the one of this day; NULL: what could not wait',
  made     DATETIME(6) NOT NULL,
  state    ENUM('waiting','sent','given_up') NOT NULL DEFAULT 'waiting',
  attempts SMALLINT NOT NULL DEFAULT 0,
  due      DATETIME(6) NOT NULL COMMENT 'not tried before',
  reply    SMALLINT NOT NULL DEFAULT 0 COMMENT 'what the mail server said last; 0: nothing',
  ended    DATETIME(6) NULL,
  waits    TINYINT AS (IF(state = 'waiting', 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY mail_digest (employee, digest),
  KEY mail_waits (waits, due, id),
  KEY mail_ended (state, ended),
  CONSTRAINT mail_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT mail_end CHECK ((state = 'waiting') = (ended IS NULL))
);

CREATE TABLE alert (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  employee BIGINT NOT NULL COMMENT 'who is told',
  kind     ENUM('left','interim','offered','soon','overdue','others','trouble') NOT NULL,
  subject  BIGINT NOT NULL COMMENT 'left, interim: who left; trouble: the job; else the duty',
  step     BIGINT NOT NULL COMMENT 'which time: the same is told once',
  n        INT NOT NULL COMMENT 'how many cases or tasks',
  due      DATE NULL,
  duty     BIGINT NULL COMMENT 'told as long as it is open',
  made     DATETIME(6) NOT NULL,
  seen     DATETIME(6) NULL,
  pending  TINYINT NULL DEFAULT 1 COMMENT '1: still to be put in an e-mail',
  mail     BIGINT NULL,
  unseen   TINYINT AS (IF(seen IS NULL, 1, NULL)) PERSISTENT,
  urgent   TINYINT AS (IF(kind IN ('left', 'interim', 'offered', 'trouble'), 1, 0)) PERSISTENT COMMENT 'cannot wait for the e-mail of the day',
  PRIMARY KEY (id),
  UNIQUE KEY alert_once (kind, subject, step, employee),
  KEY alert_pending (pending, employee, urgent),
  KEY alert_unseen (employee, unseen, id),
  KEY alert_mail (mail),
  KEY alert_made (made),
  CONSTRAINT alert_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT alert_duty FOREIGN KEY (duty) REFERENCES duty (id),
  CONSTRAINT alert_mail FOREIGN KEY (mail) REFERENCES mail (id)
);

-- How far the reminders of a day have come, so that a day that was missed, or begun
-- and cut off, is made good and none is done twice.
CREATE TABLE reminded (
  one   TINYINT NOT NULL DEFAULT 1,
  done  DATE NOT NULL COMMENT 'last day that is finished',
  until DATE NOT NULL COMMENT 'the day being done; the same: none',
  due   DATE NOT NULL COMMENT 'of it, everything up to this deadline',
  duty  BIGINT NOT NULL COMMENT 'and of that deadline, up to this duty',
  PRIMARY KEY (one),
  CONSTRAINT reminded_one CHECK (one = 1)
);

-- Who else hears of a duty: the leader of who owes it, from the deadline or from the
-- first reminder, and the system owner, so many days after the deadline.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE guideline
  ADD COLUMN leader_hears ENUM('overdue','always') NOT NULL DEFAULT 'overdue',
  ADD COLUMN owner_hears SMALLINT NULL COMMENT 'days after the deadline; NULL: never';
SET SESSION system_versioning_alter_history = ERROR;

UPDATE guideline SET owner_hears = 0 WHERE guideline = 'give_coordinator';
-- What comes after the deadline is the same for all (domain 9).
UPDATE guideline
   SET leader_hears = 'always',
       reminders = IF(reminders = '-4,0,7', '-4,0', reminders)
 WHERE guideline = 'answer_offer';

ALTER TABLE job_run
  MODIFY job ENUM('directory','leavers','duties','outbox','housekeeping','retention','backup') NOT NULL;
