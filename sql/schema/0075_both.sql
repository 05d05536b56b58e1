-- Where somebody coordinates and another has the baton, whoever has the baton says whether the log
-- ends or goes on, and why (R58, docs/decisions/0054).
CREATE TABLE both_choice (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL COMMENT 'the baton',
  choice   ENUM('ends','goes_on') NOT NULL,
  reason   VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'who does what from now on',
  goals    INT NOT NULL COMMENT 'how many went over to the plan',
  chosen   DATETIME(6) NOT NULL,
  chosen_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY both_choice_of (strand, id),
  CONSTRAINT both_choice_log FOREIGN KEY (strand) REFERENCES baton_log (strand),
  CONSTRAINT both_choice_by FOREIGN KEY (chosen_by) REFERENCES employee (id),
  CONSTRAINT both_choice_says CHECK (choice = 'ends' OR reason <> '')
);

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint','ask_after_complaint','follow_complaint','approve_decision','start_up','renew_consent','follow_withdrawal','prepare_birthday','make_plan','evaluate_plan','hold_meeting','order_interpreter','follow_agreement','close_case','send_to_archive','decide_level','settle_same_person','follow_measure','answer_contact_form','follow_advice','choose_both') NOT NULL;
