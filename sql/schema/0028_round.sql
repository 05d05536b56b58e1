-- Once a year whoever holds cases says of each whether it is active, rests, or is to be
-- closed (docs/decisions/0026). What was said stays, row by row.

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases') NOT NULL;

CREATE TABLE case_round (
  year     SMALLINT NOT NULL,
  began    DATETIME(6) NOT NULL COMMENT 'asked about is what was held before this',
  reached  BIGINT NOT NULL DEFAULT 0 COMMENT 'everybody up to this employee was asked',
  finished DATETIME(6) NULL COMMENT 'everybody was asked',
  PRIMARY KEY (year)
);

CREATE TABLE case_said (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL,
  unit     BIGINT NOT NULL COMMENT 'that had the case then: its leader is told',
  pace     ENUM('active','resting','closing') NOT NULL,
  said     DATETIME(6) NOT NULL,
  said_by  BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY case_said_strand (strand, id),
  KEY case_said_unit (unit, pace, id),
  CONSTRAINT case_said_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT case_said_unit FOREIGN KEY (unit) REFERENCES unit (id),
  CONSTRAINT case_said_by FOREIGN KEY (said_by) REFERENCES employee (id)
);
