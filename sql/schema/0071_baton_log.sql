-- BTI: what is known of a baton beside who holds it. Its level, why it was opened, who sees to the
-- child between the meetings, and each time the way onwards was decided (R52, R53, R55, R57,
-- docs/decisions/0051).
CREATE TABLE baton_log (
  strand   BIGINT NOT NULL,
  level    TINYINT NOT NULL DEFAULT 1,
  concern  VARCHAR(1000) NOT NULL COMMENT 'what somebody sees, and what they want to come of it',
  focus    VARCHAR(160) NOT NULL DEFAULT '' COMMENT 'who sees to the child between the meetings (R52)',
  opened   DATETIME(6) NOT NULL,
  opened_by BIGINT NOT NULL,
  PRIMARY KEY (strand),
  CONSTRAINT baton_log_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT baton_log_opener FOREIGN KEY (opened_by) REFERENCES employee (id),
  CONSTRAINT baton_log_level CHECK (level BETWEEN 1 AND 3),
  CONSTRAINT baton_log_says CHECK (concern <> ''),
  CONSTRAINT baton_log_focus CHECK (level = 1 OR focus <> '')
);

CREATE TABLE level_change (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL,
  decided  DATETIME(6) NOT NULL,
  decided_by BIGINT NOT NULL,
  choice   ENUM('finish','change','extend') NOT NULL,
  was      TINYINT NOT NULL,
  level    TINYINT NOT NULL COMMENT 'from then on',
  reason   VARCHAR(1000) NOT NULL COMMENT 'what helped, or did not',
  wish     VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'of the child and the family (R53)',
  extent   VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'of the measures',
  need     VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'of coordination',
  leader   VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'who was asked before level 3',
  asked    DATE NULL COMMENT 'when she was',
  PRIMARY KEY (id),
  KEY level_change_of (strand, id),
  CONSTRAINT level_change_log FOREIGN KEY (strand) REFERENCES baton_log (strand),
  CONSTRAINT level_change_by FOREIGN KEY (decided_by) REFERENCES employee (id),
  CONSTRAINT level_change_says CHECK (reason <> ''),
  CONSTRAINT level_change_steps CHECK (level BETWEEN 1 AND 3 AND
      (choice <> 'extend' OR level = was + 1) AND (choice <> 'finish' OR level = 1)),
  CONSTRAINT level_change_asked CHECK (level < 3 OR choice <> 'extend' OR (leader <> '' AND asked IS NOT NULL))
);

-- Two cases that may be of one person: whoever opened the second may not know of the first, so
-- neither of them is told; the system owner finds out.
CREATE TABLE same_person (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL COMMENT 'the second',
  earlier  BIGINT NOT NULL,
  found    DATETIME(6) NOT NULL,
  answer   ENUM('same','different') NULL,
  note     VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'what was done',
  settled  DATETIME(6) NULL,
  settled_by BIGINT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY same_person_once (casefile, earlier),
  KEY same_person_earlier (earlier),
  CONSTRAINT same_person_second FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT same_person_first FOREIGN KEY (earlier) REFERENCES casefile (id),
  CONSTRAINT same_person_settler FOREIGN KEY (settled_by) REFERENCES employee (id),
  CONSTRAINT same_person_settled CHECK ((answer IS NULL) = (settled IS NULL))
);

ALTER TABLE consent
  MODIFY purposes SET('plan','coordination','plan_copy','collecting','baton') NOT NULL;
ALTER TABLE consent_service
  MODIFY purposes SET('plan','coordination','plan_copy','collecting','baton') NOT NULL DEFAULT '' COMMENT 'a copy';

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint','ask_after_complaint','follow_complaint','approve_decision','start_up','renew_consent','follow_withdrawal','prepare_birthday','make_plan','evaluate_plan','hold_meeting','order_interpreter','follow_agreement','close_case','send_to_archive','decide_level','settle_same_person') NOT NULL;
