-- Whoever is signed off a course by her leader is told.
ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back','closes','joined','guideline','course_place','course_queue','course_changed','course_off','course_signed_off','information','mentor_given','mentee_given','survey','helper_given','helps','last_gone','groups_proposed','groups_approved','groups_refused') NOT NULL;

ALTER TABLE mail_line
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back','closes','joined','guideline','course_place','course_queue','course_changed','course_off','course_signed_off','information','mentor_given','mentee_given','survey','helper_given','helps','last_gone','groups_proposed','groups_approved','groups_refused') NOT NULL;
