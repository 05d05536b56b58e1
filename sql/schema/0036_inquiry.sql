-- Who asks to be contacted about a plan or a coordinator (R81): put in by a program that
-- cannot read it, as feedback is, and the office's to answer within three working days.

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry') NOT NULL;

ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back') NOT NULL;

CREATE TABLE inquiry (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  version  INT NOT NULL DEFAULT 1,
  reference CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what the sender was given',
  received DATETIME(6) NOT NULL,
  language ENUM('nb','nn','en') NOT NULL,
  about    ENUM('plan','coordinator','child_coordinator','unknown') NOT NULL,
  concerns ENUM('self','child','relative','other') NOT NULL,
  name     VARCHAR(120) NOT NULL,
  reach    ENUM('none','phone','mail','letter') NOT NULL,
  contact  VARCHAR(200) NOT NULL,
  hours    VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'when it suits',
  interpreter VARCHAR(60) NOT NULL DEFAULT '' COMMENT 'in which language',
  text     VARCHAR(1000) NOT NULL DEFAULT '',
  state    ENUM('received','held','open','closed') NOT NULL DEFAULT 'received',
  released DATETIME(6) NULL,
  contacted DATE NULL,
  ended    DATETIME(6) NULL,
  ended_by BIGINT NULL,
  outcome  ENUM('applies','informed','elsewhere','not_reached') NULL,
  answer   VARCHAR(2000) NOT NULL DEFAULT '' COMMENT 'what was agreed',
  fresh    TINYINT AS (IF(state = 'received', 1, NULL)) PERSISTENT,
  ended_mark TINYINT AS (IF(state = 'closed', 1, 0)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY inquiry_reference (reference),
  KEY inquiry_fresh (fresh, id),
  KEY inquiry_list (ended_mark, id),
  KEY inquiry_received (received),
  KEY inquiry_state (state, id),
  KEY inquiry_ended (ended),
  CONSTRAINT inquiry_ender FOREIGN KEY (ended_by) REFERENCES employee (id),
  CONSTRAINT inquiry_end CHECK ((state = 'closed') = (ended IS NOT NULL)),
  CONSTRAINT inquiry_reached CHECK (reach IN ('phone', 'mail'))
);
