-- Who stands in for somebody whenever nobody else is named (R27). Whoever carries as many
-- cases as a full post always has one: her leader sees to it.

CREATE TABLE standing_substitute (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  employee BIGINT NOT NULL,
  substitute BIGINT NOT NULL,
  since    DATETIME(6) NOT NULL,
  set_by   BIGINT NOT NULL COMMENT 'herself or her leader',
  until    DATETIME(6) NULL,
  live     TINYINT AS (IF(until IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY standing_substitute_live (employee, live),
  KEY standing_substitute_for (substitute, live),
  CONSTRAINT standing_substitute_of FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT standing_substitute_is FOREIGN KEY (substitute) REFERENCES employee (id),
  CONSTRAINT standing_substitute_set_by FOREIGN KEY (set_by) REFERENCES employee (id),
  CONSTRAINT standing_substitute_other CHECK (employee <> substitute)
);

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute') NOT NULL;

-- Whom it is about, and who is to stand in, hear of it.
ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told') NOT NULL;

-- Who is away is found by the last day: most rows have begun long ago.
ALTER TABLE absence
  DROP KEY absence_days,
  ADD KEY absence_days (live, last);
