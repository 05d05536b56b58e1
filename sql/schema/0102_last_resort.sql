-- Who has the cases when nobody else of the chain is there (R24): chosen by the system owner, from
-- a day on; until she chooses, who is named in the settings (docs/decisions/0076).
CREATE TABLE last_resort (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  employee   BIGINT NOT NULL,
  valid_from DATE NOT NULL COMMENT 'until the next one',
  reason     VARCHAR(400) NOT NULL,
  chosen     DATETIME(6) NOT NULL,
  chosen_by  BIGINT NOT NULL,
  follows    BIGINT NOT NULL COMMENT 'the newest choice when it was made, 0: none; two at once cannot follow the same',
  taken      DATETIME(6) NULL COMMENT 'back: it never was, from then on',
  taken_by   BIGINT NULL,
  live       TINYINT AS (IF(taken IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY last_resort_follows (follows),
  KEY last_resort_live (live, valid_from),
  CONSTRAINT last_resort_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT last_resort_chosen_by FOREIGN KEY (chosen_by) REFERENCES employee (id),
  CONSTRAINT last_resort_taken_by FOREIGN KEY (taken_by) REFERENCES employee (id),
  CONSTRAINT last_resort_taken CHECK ((taken IS NULL) = (taken_by IS NULL))
);

ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back','closes','joined','guideline','course_place','course_queue','course_changed','course_off','information','mentor_given','mentee_given','survey','helper_given','helps','last_gone') NOT NULL;
