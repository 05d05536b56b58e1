-- Courses, who signs up for them, and who was there (R30, A64-A68, A257; docs/decisions/0062).
-- What somebody was at is her record; until when it is valid is counted from the day, and kept
-- nowhere.

CREATE TABLE course (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  version  INT NOT NULL DEFAULT 1,
  turn     INT NOT NULL DEFAULT 0 COMMENT 'counted on by whoever takes or gives up a place, so that they queue',
  kind     ENUM('basic','digital','guidance','gathering') NOT NULL,
  title    VARCHAR(120) NOT NULL,
  held     DATE NOT NULL,
  begins   SMALLINT NOT NULL COMMENT 'minutes after midnight, on the wall',
  ends     SMALLINT NOT NULL,
  place    VARCHAR(200) NOT NULL,
  seats    SMALLINT NOT NULL,
  sign_up_by DATE NOT NULL COMMENT 'the last day to sign up',
  body     VARCHAR(2000) NOT NULL,
  made     DATETIME(6) NOT NULL,
  made_by  BIGINT NOT NULL,
  called_off DATETIME(6) NULL,
  called_off_by BIGINT NULL,
  called_off_why VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  KEY course_held (held, id),
  KEY course_next (kind, held, id),
  CONSTRAINT course_made_by FOREIGN KEY (made_by) REFERENCES employee (id),
  CONSTRAINT course_called_off_by FOREIGN KEY (called_off_by) REFERENCES employee (id),
  CONSTRAINT course_hours CHECK (begins BETWEEN 0 AND 1439 AND ends BETWEEN 0 AND 1439 AND begins < ends),
  CONSTRAINT course_seats CHECK (seats BETWEEN 1 AND 500),
  CONSTRAINT course_sign_up CHECK (sign_up_by <= held),
  CONSTRAINT course_off CHECK ((called_off IS NULL) = (called_off_by IS NULL))
);

CREATE TABLE sign_up (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  course   BIGINT NOT NULL,
  employee BIGINT NOT NULL,
  state    ENUM('placed','waiting') NOT NULL,
  signed   DATETIME(6) NOT NULL,
  signed_by BIGINT NOT NULL,
  moved    DATETIME(6) NULL COMMENT 'when she got a place that another gave up',
  ended    DATETIME(6) NULL,
  ended_by BIGINT NULL COMMENT 'NULL: nobody, she has left',
  live     TINYINT AS (IF(ended IS NULL, 1, NULL)) STORED,
  PRIMARY KEY (id),
  UNIQUE KEY sign_up_once (course, employee, live),
  KEY sign_up_queue (course, live, state, id),
  KEY sign_up_of (employee, live),
  CONSTRAINT sign_up_course FOREIGN KEY (course) REFERENCES course (id),
  CONSTRAINT sign_up_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT sign_up_by FOREIGN KEY (signed_by) REFERENCES employee (id),
  CONSTRAINT sign_up_ended_by FOREIGN KEY (ended_by) REFERENCES employee (id)
);

CREATE TABLE attendance (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  course   BIGINT NOT NULL,
  employee BIGINT NOT NULL,
  noted    DATETIME(6) NOT NULL,
  noted_by BIGINT NOT NULL,
  ended    DATETIME(6) NULL COMMENT 'noted by mistake',
  ended_by BIGINT NULL,
  live     TINYINT AS (IF(ended IS NULL, 1, NULL)) STORED,
  PRIMARY KEY (id),
  UNIQUE KEY attendance_once (course, employee, live),
  KEY attendance_of (employee, live, course),
  CONSTRAINT attendance_course FOREIGN KEY (course) REFERENCES course (id),
  CONSTRAINT attendance_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT attendance_noted_by FOREIGN KEY (noted_by) REFERENCES employee (id),
  CONSTRAINT attendance_ended_by FOREIGN KEY (ended_by) REFERENCES employee (id),
  CONSTRAINT attendance_end CHECK ((ended IS NULL) = (ended_by IS NULL))
);

-- Who is signed up hears of what changes.
ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back','closes','joined','guideline','course_place','course_queue','course_changed','course_off') NOT NULL;
