-- A case comes to its end in steps (R48, docs/decisions/0048): why, when the family and the
-- services were told, and that it is closed. What nobody needs to read any more is read by
-- nobody: whoever took part takes part no longer, and what was consented to has ended.
CREATE TABLE closing (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL,
  reason   ENUM('not_needed','own_wish','moved','dead','replaced','of_age') NOT NULL,
  begun    DATETIME(6) NOT NULL,
  begun_by BIGINT NOT NULL,
  family_told DATE NULL,
  services_told DATE NULL,
  summary  VARCHAR(2000) NOT NULL DEFAULT '',
  ended    DATETIME(6) NULL,
  ended_by BIGINT NULL,
  given_up TINYINT NOT NULL DEFAULT 0 COMMENT 'it goes on after all',
  open_mark TINYINT AS (IF(ended IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY closing_one_open (strand, open_mark),
  CONSTRAINT closing_of FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT closing_beginner FOREIGN KEY (begun_by) REFERENCES employee (id),
  CONSTRAINT closing_ender FOREIGN KEY (ended_by) REFERENCES employee (id),
  CONSTRAINT closing_told CHECK (ended IS NULL OR given_up = 1 OR (family_told IS NOT NULL AND services_told IS NOT NULL))
);

-- What was sent to the archive, as the archive itself knows it.
CREATE TABLE archiving (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  strand   BIGINT NOT NULL COMMENT 'the last that was closed',
  sent     DATE NOT NULL,
  receipt  VARCHAR(60) NOT NULL COMMENT 'the number that the archive answered with',
  papers   INT NOT NULL COMMENT 'how many documents there were',
  noted    DATETIME(6) NOT NULL,
  noted_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY archiving_once (strand),
  KEY archiving_of (casefile, id),
  CONSTRAINT archiving_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT archiving_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT archiving_noter FOREIGN KEY (noted_by) REFERENCES employee (id),
  CONSTRAINT archiving_receipt CHECK (receipt <> '')
);

ALTER TABLE consent_service
  ADD COLUMN ended DATETIME(6) NULL COMMENT 'the case was closed' AFTER withdrawn_by,
  MODIFY live TINYINT AS (IF(answer = 'given' AND withdrawn_at IS NULL AND ended IS NULL, 1, NULL)) PERSISTENT;

ALTER TABLE plan_version
  ADD COLUMN at_closing TINYINT NOT NULL DEFAULT 0 COMMENT 'as it stood when the case was closed; nobody signed it';

ALTER TABLE feedback_code
  MODIFY end_why ENUM('renewed','changed','revoked','closed') NULL;

ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back','closes') NOT NULL;

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint','ask_after_complaint','follow_complaint','approve_decision','start_up','renew_consent','follow_withdrawal','prepare_birthday','make_plan','evaluate_plan','hold_meeting','order_interpreter','follow_agreement','close_case','send_to_archive') NOT NULL;
