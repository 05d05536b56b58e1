-- The start with a family: five things, each with a day on which it was done, of whoever has
-- just said yes; the next coordinator begins anew (R25).
ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint','ask_after_complaint','follow_complaint','approve_decision','start_up') NOT NULL;

CREATE TABLE start_up (
  strand   BIGINT NOT NULL,
  offer    BIGINT NOT NULL COMMENT 'that was said yes to: the occurrence of the duty',
  step     ENUM('get_to_know','clarify_expectations','tell_who_leads','be_available','meet_partners') NOT NULL COMMENT 'the guideline it carries out',
  done     DATE NOT NULL,
  noted    DATETIME(6) NOT NULL,
  noted_by BIGINT NOT NULL,
  PRIMARY KEY (strand, offer, step),
  CONSTRAINT start_up_of_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT start_up_by FOREIGN KEY (noted_by) REFERENCES employee (id)
);
