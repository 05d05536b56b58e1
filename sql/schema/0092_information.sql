-- What the system owner tells everybody, those with one kind of work, or a unit (A255). Whoever is
-- told has an alert of it until she says that she has read it.
CREATE TABLE information (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  version  INT NOT NULL DEFAULT 1,
  sent     DATETIME(6) NOT NULL,
  sent_by  BIGINT NOT NULL,
  audience ENUM('everybody','coordinators','leaders','unit') NOT NULL,
  unit     BIGINT NULL,
  title    VARCHAR(120) NOT NULL,
  body     VARCHAR(4000) NOT NULL,
  shown_to DATE NOT NULL COMMENT 'the last day it stands on desks',
  withdrawn DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY information_unit (unit),
  CONSTRAINT information_sender FOREIGN KEY (sent_by) REFERENCES employee (id),
  CONSTRAINT information_for FOREIGN KEY (unit) REFERENCES unit (id),
  CONSTRAINT information_whose CHECK ((audience = 'unit') = (unit IS NOT NULL))
);

ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back','closes','joined','guideline','course_place','course_queue','course_changed','course_off','information') NOT NULL;
