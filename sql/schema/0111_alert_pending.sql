-- What is still to be put into an e-mail is a row that goes when it is, and an e-mail keeps what it
-- says: nothing of an alert changes when it leaves the house (docs/decisions/0025). A trigger adds
-- the row (sql/routine/alert.sql). That of an alert that is purged or disposed of meanwhile goes with
-- the next e-mail of its employee; a key to alert would cost more than all else of it together.
CREATE TABLE alert_pending (
  employee BIGINT NOT NULL,
  urgent   TINYINT NOT NULL COMMENT '1: cannot wait for the e-mail of the day',
  alert    BIGINT NOT NULL,
  PRIMARY KEY (employee, urgent, alert)
);
INSERT INTO alert_pending (employee, urgent, alert)
SELECT employee, urgent, id FROM alert WHERE pending = 1;

CREATE TABLE mail_line (
  mail    BIGINT NOT NULL,
  kind    ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back','closes','joined','guideline','course_place','course_queue','course_changed','course_off','information','mentor_given','mentee_given','survey','helper_given','helps','last_gone','groups_proposed','groups_approved','groups_refused') NOT NULL,
  n       BIGINT NOT NULL COMMENT 'how many cases or tasks',
  due     DATE NULL COMMENT 'the first of their deadlines',
  subject BIGINT NOT NULL COMMENT 'what a single one of them is about',
  alerts  BIGINT NOT NULL COMMENT 'of how many alerts',
  unit    BIGINT NULL,
  PRIMARY KEY (mail, kind),
  KEY mail_line_unit (unit),
  CONSTRAINT mail_line_mail FOREIGN KEY (mail) REFERENCES mail (id) ON DELETE CASCADE,
  CONSTRAINT mail_line_unit FOREIGN KEY (unit) REFERENCES unit (id)
);
INSERT INTO mail_line (mail, kind, n, due, subject, alerts, unit)
SELECT mail, kind, SUM(n), MIN(due), MIN(subject), COUNT(*), MIN(unit)
  FROM alert
 WHERE mail IS NOT NULL
 GROUP BY mail, kind;

ALTER TABLE alert
  DROP FOREIGN KEY alert_mail,
  DROP KEY alert_mail,
  DROP KEY alert_pending,
  DROP COLUMN urgent,
  DROP COLUMN pending,
  DROP COLUMN mail;
