-- Guidelines as data, duties as their instances (design: a guideline is data, a
-- duty is its instance, a seat owes it). There is no other deadline anywhere.

CREATE TABLE guideline (
  guideline  VARCHAR(48) CHARACTER SET ascii NOT NULL COMMENT 'key; those in sql/words open duties',
  seat       ENUM('leader','office','system_owner','coordinator','coordinator_team','bti_team','operations','holder','employee') NOT NULL COMMENT 'who owes it',
  position   SMALLINT NOT NULL COMMENT 'order on the page of guidelines',
  what       VARCHAR(400) NOT NULL,
  why        VARCHAR(400) NOT NULL COMMENT 'why it matters to the family',
  source     VARCHAR(120) NOT NULL,
  opens      TINYINT NOT NULL COMMENT '1: the programs open duties of it',
  days       SMALLINT NULL COMMENT 'NULL: no deadline',
  counted    ENUM('municipal','statutory','months','working') NOT NULL,
  reminders  VARCHAR(40) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT 'days before (-) or after the deadline',
  valid_from DATE NOT NULL,
  valid_to   DATE NULL,
  PRIMARY KEY (guideline, valid_from)
) WITH SYSTEM VERSIONING;

CREATE TABLE duty (
  id        BIGINT NOT NULL AUTO_INCREMENT,
  guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup') NOT NULL,
  subject   BIGINT NOT NULL COMMENT 'strand, unit or week, as the guideline says',
  occurrence BIGINT NOT NULL COMMENT 'receipt, offer ...; opening twice opens once',
  seat      ENUM('leader','office','system_owner','coordinator','coordinator_team','bti_team','operations','holder','employee') NOT NULL,
  seat_ref  BIGINT NOT NULL COMMENT 'unit, strand or employee; 0 where there is one seat',
  casefile  BIGINT NULL,
  strand    BIGINT NULL,
  opened    DATETIME(6) NOT NULL,
  due       DATE NULL,
  waiting_since DATETIME(6) NULL COMMENT 'done for now, somebody else must answer',
  done      DATETIME(6) NULL,
  done_by   BIGINT NULL,
  done_mark TINYINT AS (IF(done IS NULL, 0, 1)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY duty_once (guideline, subject, occurrence),
  KEY duty_seat (seat, seat_ref, done_mark, due, id),
  KEY duty_strand (strand, done_mark),
  KEY duty_overdue (done_mark, due)
);
