-- Once a year the system owner asks the coordinators a few questions (A72), and tells what came of
-- it. Whoever is asked has an alert until she has answered: who answered is known there. What was
-- answered is known here, and nothing here leads to whom: no name, no time, no day, ids by chance,
-- and the answers of one person hang together by nothing (docs/decisions/0070).
CREATE TABLE survey (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  year     SMALLINT NOT NULL COMMENT 'in which it was opened: one a year',
  opened   DATETIME(6) NOT NULL,
  opened_by BIGINT NOT NULL,
  last     DATE NOT NULL COMMENT 'the last day to answer',
  asked    INT NOT NULL DEFAULT 0 COMMENT 'how many',
  information BIGINT NULL COMMENT 'what came of it, as it was told',
  guideline VARCHAR(48) NOT NULL DEFAULT '' COMMENT 'that was changed because of it',
  PRIMARY KEY (id),
  UNIQUE KEY survey_year (year),
  UNIQUE KEY survey_told (information),
  KEY survey_last (last),
  CONSTRAINT survey_opener FOREIGN KEY (opened_by) REFERENCES employee (id),
  CONSTRAINT survey_told FOREIGN KEY (information) REFERENCES information (id)
);

CREATE TABLE survey_question (
  survey   BIGINT NOT NULL,
  position TINYINT NOT NULL,
  text     VARCHAR(200) NOT NULL,
  PRIMARY KEY (survey, position),
  CONSTRAINT survey_question_of FOREIGN KEY (survey) REFERENCES survey (id),
  CONSTRAINT survey_question_few CHECK (position BETWEEN 1 AND 5)
);

CREATE TABLE survey_answer (
  id       BIGINT NOT NULL COMMENT 'by chance',
  survey   BIGINT NOT NULL,
  position TINYINT NOT NULL,
  mark     ENUM('disagree','rather_disagree','both','rather_agree','agree') NOT NULL,
  text     VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'two years',
  PRIMARY KEY (id),
  KEY survey_answer_of (survey, position, mark),
  CONSTRAINT survey_answer_to FOREIGN KEY (survey, position) REFERENCES survey_question (survey, position)
);

ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back','closes','joined','guideline','course_place','course_queue','course_changed','course_off','information','mentor_given','mentee_given','survey') NOT NULL;
