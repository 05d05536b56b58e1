-- Consent: what a family lets a service know, until when, and that they may take it back; one
-- signed form for several services. Whoever works in one of them reads what it allows when she
-- is entered as a participant herself, as long as it holds (R44, R46, docs/decisions/0045).
CREATE TABLE consent (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  giver    ENUM('self','parent','parents','guardian','child_welfare') NOT NULL,
  giver_name VARCHAR(160) NOT NULL,
  purposes SET('plan','coordination','plan_copy','collecting') NOT NULL,
  information VARCHAR(1000) NOT NULL COMMENT 'what may be told',
  way      ENUM('signed','oral','scanned') NOT NULL,
  why      VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'why this giver alone, where others would be asked first',
  given    DATE NOT NULL,
  registered DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY consent_casefile (casefile, id),
  CONSTRAINT consent_of_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT consent_registrar FOREIGN KEY (registered_by) REFERENCES employee (id),
  CONSTRAINT consent_names CHECK (giver_name <> '' AND purposes <> '')
);

CREATE TABLE consent_service (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  consent  BIGINT NOT NULL,
  casefile BIGINT NOT NULL,
  unit     BIGINT NULL COMMENT 'a service of the municipality; NULL: one outside it, by name',
  name     VARCHAR(120) NOT NULL DEFAULT '',
  answer   ENUM('given','refused') NOT NULL,
  until    DATE NULL COMMENT 'last day it holds; none of what was refused',
  withdrawn DATE NULL COMMENT 'the day the family said so',
  withdrawn_why VARCHAR(500) NOT NULL DEFAULT '',
  withdrawn_at DATETIME(6) NULL,
  withdrawn_by BIGINT NULL,
  live     TINYINT AS (IF(answer = 'given' AND withdrawn_at IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  KEY consent_service_holds (casefile, unit, live, until),
  KEY consent_service_of (consent, live, until),
  KEY consent_service_ends (live, until, id),
  CONSTRAINT consent_service_consent FOREIGN KEY (consent) REFERENCES consent (id),
  CONSTRAINT consent_service_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT consent_service_unit FOREIGN KEY (unit) REFERENCES unit (id),
  CONSTRAINT consent_service_by FOREIGN KEY (withdrawn_by) REFERENCES employee (id),
  CONSTRAINT consent_service_named CHECK ((unit IS NULL) = (name <> '')),
  CONSTRAINT consent_service_until CHECK ((answer = 'given') = (until IS NOT NULL))
);

CREATE TABLE participant (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  employee BIGINT NOT NULL,
  unit     BIGINT NOT NULL COMMENT 'the service she takes part for',
  since    DATETIME(6) NOT NULL,
  added_by BIGINT NOT NULL,
  until    DATETIME(6) NULL,
  ended_by BIGINT NULL,
  live     TINYINT AS (IF(until IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY participant_once (casefile, unit, employee, live),
  KEY participant_employee (employee, live, casefile),
  CONSTRAINT participant_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT participant_person FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT participant_unit FOREIGN KEY (unit) REFERENCES unit (id),
  CONSTRAINT participant_adder FOREIGN KEY (added_by) REFERENCES employee (id),
  CONSTRAINT participant_ender FOREIGN KEY (ended_by) REFERENCES employee (id)
);

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint','ask_after_complaint','follow_complaint','approve_decision','start_up','renew_consent','follow_withdrawal','prepare_birthday') NOT NULL;
