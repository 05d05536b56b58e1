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

-- A burst that operations have thrown away, of one hour and seat: by how many, and not what
-- it says. Thirty days long it can be taken back.
CREATE TABLE feedback_discard (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  at       DATETIME(6) NOT NULL,
  by_employee BIGINT NOT NULL,
  n        INT NOT NULL,
  reason   VARCHAR(300) NOT NULL,
  undone   DATETIME(6) NULL,
  undone_by BIGINT NULL,
  PRIMARY KEY (id),
  CONSTRAINT feedback_discard_by FOREIGN KEY (by_employee) REFERENCES employee (id),
  CONSTRAINT feedback_discard_undone_by FOREIGN KEY (undone_by) REFERENCES employee (id)
);

ALTER TABLE feedback
  MODIFY state ENUM('received','held','open','closed','discarded') NOT NULL DEFAULT 'received',
  ADD COLUMN discard BIGINT NULL,
  ADD KEY feedback_discard (discard),
  ADD CONSTRAINT feedback_discard_of FOREIGN KEY (discard) REFERENCES feedback_discard (id);

ALTER TABLE inquiry
  MODIFY state ENUM('received','held','open','closed','discarded') NOT NULL DEFAULT 'received',
  ADD COLUMN discard BIGINT NULL,
  ADD KEY inquiry_discard (discard),
  ADD CONSTRAINT inquiry_discard_of FOREIGN KEY (discard) REFERENCES feedback_discard (id);
