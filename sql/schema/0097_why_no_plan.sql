-- Why there is no plan ninety days after it was decided: each time the coordinator says so; the
-- newest counts, and on an earlier day the newest by then (B242, R43). And who is told of a mentor.
CREATE TABLE plan_reason (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  reason   ENUM('family_waits','family_declines','consent_missing','services_missing','needs_unclear','new_coordinator','no_time','under_way') NOT NULL,
  said     DATETIME(6) NOT NULL,
  said_by  BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY plan_reason_of (casefile, id),
  CONSTRAINT plan_reason_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT plan_reason_by FOREIGN KEY (said_by) REFERENCES employee (id)
);

ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back','closes','joined','guideline','course_place','course_queue','course_changed','course_off','information','mentor_given','mentee_given') NOT NULL;

ALTER TABLE figure_day
  MODIFY figure ENUM('decision','plan','coordinator','load','held','kind','person','to_confirm','to_decide','to_offer','to_accept','to_contact','to_plan','received','asked','accepted','no_plan','handover','interim','evaluation','evaluated','baton','complaint','reason','stopped') NOT NULL;
