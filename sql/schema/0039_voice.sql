-- The card a family has in hand (R20, R25): what stood on it when it was given, so that
-- somebody is asked to give another when it is no longer true. docs/decisions/0035.

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card') NOT NULL;

-- One a strand: who gave which card before stands on the duty it fulfilled. Nothing is
-- known of cards from before; those become due with the next change of coordinator.
CREATE TABLE card (
  strand   BIGINT NOT NULL,
  says     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'names, numbers and code, as one hash',
  given    DATETIME(6) NOT NULL,
  given_by BIGINT NOT NULL,
  checked  DATE NOT NULL COMMENT 'when it was last held against what is so',
  PRIMARY KEY (strand),
  KEY card_checked (checked, strand),
  CONSTRAINT card_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT card_giver FOREIGN KEY (given_by) REFERENCES employee (id)
);

-- What is said of a leader stays away from her, also when she leads elsewhere by now.
ALTER TABLE feedback
  ADD COLUMN below BIGINT NULL COMMENT 'about a leader: of which unit, when it was said' AFTER coordinator,
  ADD CONSTRAINT feedback_below FOREIGN KEY (below) REFERENCES unit (id);
