-- The contact form to the BTI team (R56, docs/decisions/0053): what it was asked, as it was known
-- that day, and what it answered. Sent again it names the one before.
CREATE TABLE contact_form (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  strand   BIGINT NOT NULL COMMENT 'whose holder sent it',
  earlier  BIGINT NULL COMMENT 'the one before, of the same case',
  state    ENUM('open','answered','withdrawn') NOT NULL DEFAULT 'open',
  help     SET('advice','services','holder','plan') NOT NULL COMMENT 'what is asked for',
  concern  VARCHAR(1000) NOT NULL,
  tried    VARCHAR(2000) NOT NULL COMMENT 'and what came of it',
  child_view VARCHAR(1000) NOT NULL,
  family_view VARCHAR(1000) NOT NULL,
  urgent   VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'why it cannot wait; empty: it can',
  news     VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'since the one before',
  leader   VARCHAR(120) NOT NULL COMMENT 'who was asked before',
  asked    DATE NOT NULL COMMENT 'when she was',
  sent     DATETIME(6) NOT NULL,
  sent_by  BIGINT NOT NULL,
  meeting  DATE NOT NULL DEFAULT '9999-12-31' COMMENT 'when the team takes it up; that day: nobody has said',
  outcome  SET('advice','services','holder','plan','returned') NOT NULL DEFAULT '',
  answer   VARCHAR(2000) NOT NULL DEFAULT '',
  services VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'which are to come in',
  ended    DATETIME(6) NULL,
  ended_by BIGINT NULL,
  open_mark TINYINT AS (IF(state = 'open', 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY contact_form_one_open (casefile, open_mark) COMMENT 'one at a time',
  KEY contact_form_case (casefile, id),
  KEY contact_form_inbox (open_mark, meeting, id),
  KEY contact_form_ended (state, ended),
  CONSTRAINT contact_form_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT contact_form_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT contact_form_earlier FOREIGN KEY (earlier) REFERENCES contact_form (id) ON DELETE SET NULL,
  CONSTRAINT contact_form_sender FOREIGN KEY (sent_by) REFERENCES employee (id),
  CONSTRAINT contact_form_ender FOREIGN KEY (ended_by) REFERENCES employee (id),
  CONSTRAINT contact_form_asks CHECK (help <> '' AND concern <> '' AND leader <> ''),
  CONSTRAINT contact_form_end CHECK ((state = 'open') = (ended IS NULL)),
  CONSTRAINT contact_form_answers CHECK (state <> 'answered' OR (outcome <> '' AND answer <> ''))
);

-- People of many services meet in the team: it is none of the units, and is named on a consent
-- beside them.
ALTER TABLE consent_service
  ADD COLUMN team TINYINT NOT NULL DEFAULT 0 COMMENT 'it is the BTI team';

-- What comes of it may be long: an application begins with it.
ALTER TABLE inquiry
  MODIFY text VARCHAR(4000) NOT NULL DEFAULT '';

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint','ask_after_complaint','follow_complaint','approve_decision','start_up','renew_consent','follow_withdrawal','prepare_birthday','make_plan','evaluate_plan','hold_meeting','order_interpreter','follow_agreement','close_case','send_to_archive','decide_level','settle_same_person','follow_measure','answer_contact_form','follow_advice') NOT NULL;
