-- What is done for a child on a log is a goal and a measure like those of a plan, so that a plan
-- takes them over as they stand (R57, R58, docs/decisions/0052). A row stands in the log, in the
-- plan, or in both; live says what it always did: whether it stands in the plan.
ALTER TABLE plan_goal
  DROP FOREIGN KEY plan_goal_of,
  ADD COLUMN log BIGINT NULL COMMENT 'the baton in whose log it stands',
  ADD COLUMN in_plan TINYINT NOT NULL DEFAULT 1,
  MODIFY live TINYINT AS (IF(ended IS NULL AND in_plan = 1, 1, NULL)) PERSISTENT,
  ADD KEY plan_goal_log (log, id),
  ADD CONSTRAINT plan_goal_of_case FOREIGN KEY (casefile) REFERENCES casefile (id),
  ADD CONSTRAINT plan_goal_of_log FOREIGN KEY (log) REFERENCES baton_log (strand),
  ADD CONSTRAINT plan_goal_somewhere CHECK (in_plan = 1 OR log IS NOT NULL OR ended IS NOT NULL);

ALTER TABLE plan_measure
  ADD COLUMN log BIGINT NULL COMMENT 'that of its goal',
  ADD COLUMN in_plan TINYINT NOT NULL DEFAULT 1 COMMENT 'as its goal',
  ADD COLUMN due DATE NULL COMMENT 'until when it is to be done',
  ADD COLUMN evaluation DATE NULL COMMENT 'when they look together at what came of it',
  MODIFY live TINYINT AS (IF(ended IS NULL AND in_plan = 1, 1, NULL)) PERSISTENT,
  ADD KEY plan_measure_log (log, goal, id),
  ADD CONSTRAINT plan_measure_of_log FOREIGN KEY (log) REFERENCES baton_log (strand),
  ADD CONSTRAINT plan_measure_somewhere CHECK (in_plan = 1 OR log IS NOT NULL OR ended IS NOT NULL);

-- Each time they looked: what was said before stands.
CREATE TABLE measure_evaluation (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL COMMENT 'the log of the measure, so that all are read at once',
  measure  BIGINT NOT NULL,
  effect   ENUM('none','some','wanted') NOT NULL,
  conclusion VARCHAR(500) NOT NULL,
  evaluated DATETIME(6) NOT NULL,
  evaluated_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY measure_evaluation_log (strand, id),
  KEY measure_evaluation_of (measure, id),
  CONSTRAINT measure_evaluation_strand FOREIGN KEY (strand) REFERENCES baton_log (strand),
  CONSTRAINT measure_evaluation_measure FOREIGN KEY (measure) REFERENCES plan_measure (id),
  CONSTRAINT measure_evaluation_by FOREIGN KEY (evaluated_by) REFERENCES employee (id),
  CONSTRAINT measure_evaluation_says CHECK (conclusion <> '')
);

-- What went well, and what the child says: short, and nobody changes it afterwards.
CREATE TABLE log_note (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL,
  kind     ENUM('bright_spot','child_view') NOT NULL,
  body     VARCHAR(500) NOT NULL,
  noted    DATETIME(6) NOT NULL,
  noted_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY log_note_of (strand, id),
  CONSTRAINT log_note_log FOREIGN KEY (strand) REFERENCES baton_log (strand),
  CONSTRAINT log_note_by FOREIGN KEY (noted_by) REFERENCES employee (id),
  CONSTRAINT log_note_says CHECK (body <> '')
);

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint','ask_after_complaint','follow_complaint','approve_decision','start_up','renew_consent','follow_withdrawal','prepare_birthday','make_plan','evaluate_plan','hold_meeting','order_interpreter','follow_agreement','close_case','send_to_archive','decide_level','settle_same_person','follow_measure') NOT NULL;
