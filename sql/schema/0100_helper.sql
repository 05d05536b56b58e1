-- Somebody of the coordinator team helps a coordinator with one case until a day (A276, A280): she
-- reads what the coordinator reads of it, and writes nothing.
CREATE TABLE helper (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL,
  employee BIGINT NOT NULL,
  since    DATETIME(6) NOT NULL,
  last     DATE NOT NULL COMMENT 'the last day on which she helps',
  given_by BIGINT NOT NULL COMMENT 'a leader of the strand',
  ended    DATETIME(6) NULL COMMENT 'before that day',
  ended_by BIGINT NULL,
  live     TINYINT AS (IF(ended IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY helper_live (strand, employee, live),
  KEY helper_of (employee, live, last),
  CONSTRAINT helper_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT helper_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT helper_given_by FOREIGN KEY (given_by) REFERENCES employee (id),
  CONSTRAINT helper_ended_by FOREIGN KEY (ended_by) REFERENCES employee (id),
  CONSTRAINT helper_ends CHECK ((ended IS NULL) = (ended_by IS NULL))
);

ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back','closes','joined','guideline','course_place','course_queue','course_changed','course_off','information','mentor_given','mentee_given','survey','helper_given','helps') NOT NULL;
