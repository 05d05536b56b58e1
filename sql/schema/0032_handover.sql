-- A change of coordinator is an event with its own record (R28): who had the case and who
-- took it, when and how the family was told, when consents were gone through and partners
-- told. The leader tells the family when somebody leaves; the rest is the new holder's.

CREATE TABLE handover (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL,
  left_by  BIGINT NOT NULL COMMENT 'who had the case',
  began    DATETIME(6) NOT NULL,
  taken_by BIGINT NULL,
  taken    DATETIME(6) NULL COMMENT 'NULL: nobody has said yes yet',
  informed DATE NULL COMMENT 'when the family was told',
  informed_how ENUM('phone','meeting','letter') NULL,
  consents DATE NULL COMMENT 'when they were gone through with the family (R44)',
  partners DATE NULL COMMENT 'when those who work together were told',
  open_mark TINYINT AS (IF(taken IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY handover_open (strand, open_mark),
  KEY handover_strand (strand, id),
  CONSTRAINT handover_of FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT handover_left_by FOREIGN KEY (left_by) REFERENCES employee (id),
  CONSTRAINT handover_taken_by FOREIGN KEY (taken_by) REFERENCES employee (id),
  CONSTRAINT handover_taken CHECK ((taken IS NULL) = (taken_by IS NULL)),
  CONSTRAINT handover_how CHECK ((informed IS NULL) = (informed_how IS NULL))
);

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover') NOT NULL;
