-- The individual plan: what is written together with a family, row by row, each with a version
-- of its own; and what they signed, frozen (R39-R43, docs/decisions/0046). All of it hangs on
-- the row of the plan, which whoever writes holds until she is done.
CREATE TABLE plan (
  casefile BIGINT NOT NULL,
  state    ENUM('writing','approved','evaluating') NOT NULL DEFAULT 'writing',
  version  INT NOT NULL DEFAULT 1 COMMENT 'of all that is below it: what is approved is what was read',
  phone    VARCHAR(40) NOT NULL DEFAULT '' COMMENT 'of the plan owner (R40)',
  first    DATE NULL COMMENT 'the period of the plan (point g of the regulation)',
  last     DATE NULL,
  evaluation DATE NULL COMMENT 'when they go through it together next (R43)',
  began    DATETIME(6) NOT NULL,
  changed  DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  PRIMARY KEY (casefile),
  CONSTRAINT plan_of_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT plan_changer FOREIGN KEY (changed_by) REFERENCES employee (id)
);

CREATE TABLE plan_point (
  casefile BIGINT NOT NULL,
  point    ENUM('frame','important','resources','needs','contribution','cooperation','adaptation','child_view') NOT NULL COMMENT 'frame: the period and the telephone, which stand with the plan',
  body     TEXT NOT NULL DEFAULT '',
  version  INT NOT NULL,
  changed  DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  PRIMARY KEY (casefile, point),
  CONSTRAINT plan_point_of FOREIGN KEY (casefile) REFERENCES plan (casefile),
  CONSTRAINT plan_point_changer FOREIGN KEY (changed_by) REFERENCES employee (id)
);

CREATE TABLE plan_goal (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  position INT NOT NULL,
  goal     VARCHAR(1000) NOT NULL,
  version  INT NOT NULL DEFAULT 1,
  changed  DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  ended    DATETIME(6) NULL COMMENT 'no longer in the plan',
  live     TINYINT AS (IF(ended IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY plan_goal_case (casefile, id),
  KEY plan_goal_order (casefile, live, position, id),
  CONSTRAINT plan_goal_of FOREIGN KEY (casefile) REFERENCES plan (casefile),
  CONSTRAINT plan_goal_changer FOREIGN KEY (changed_by) REFERENCES employee (id),
  CONSTRAINT plan_goal_says CHECK (goal <> '')
);

CREATE TABLE plan_measure (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL COMMENT 'that of its goal, so that all are read at once',
  goal     BIGINT NOT NULL,
  position INT NOT NULL,
  measure  VARCHAR(1000) NOT NULL,
  scope    VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'how much, how often (point e)',
  how      VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'how it is carried out (point f)',
  schedule VARCHAR(200) NOT NULL DEFAULT '',
  responsible VARCHAR(160) NOT NULL DEFAULT '',
  evaluator VARCHAR(160) NOT NULL DEFAULT '',
  decision VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'the service''s own decision that it rests on',
  conclusion VARCHAR(1000) NOT NULL DEFAULT '',
  approved INT NULL COMMENT 'the version in which it first stood',
  version  INT NOT NULL DEFAULT 1,
  changed  DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  ended    DATETIME(6) NULL,
  live     TINYINT AS (IF(ended IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  KEY plan_measure_order (casefile, live, goal, position, id),
  CONSTRAINT plan_measure_goal FOREIGN KEY (casefile, goal) REFERENCES plan_goal (casefile, id),
  CONSTRAINT plan_measure_changer FOREIGN KEY (changed_by) REFERENCES employee (id),
  CONSTRAINT plan_measure_says CHECK (measure <> '')
);

CREATE TABLE plan_version (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  number   INT NOT NULL COMMENT '1 is the first plan',
  content  MEDIUMTEXT NOT NULL COMMENT 'all that stands in it, as JSON',
  hash     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'BLAKE2b of the content',
  signed   DATE NOT NULL,
  approved DATETIME(6) NOT NULL,
  approved_by BIGINT NOT NULL,
  letter   BIGINT NOT NULL COMMENT 'the same on paper',
  PRIMARY KEY (id),
  UNIQUE KEY plan_version_number (casefile, number),
  CONSTRAINT plan_version_of FOREIGN KEY (casefile) REFERENCES plan (casefile),
  CONSTRAINT plan_version_approver FOREIGN KEY (approved_by) REFERENCES employee (id),
  CONSTRAINT plan_version_letter FOREIGN KEY (letter) REFERENCES letter (id)
);

CREATE TABLE plan_change (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  number   INT NOT NULL COMMENT 'of the version it changes; it waits for the evaluation of that (R43)',
  body     VARCHAR(2000) NOT NULL,
  noted    DATETIME(6) NOT NULL,
  noted_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY plan_change_of (casefile, number, id),
  CONSTRAINT plan_change_plan FOREIGN KEY (casefile) REFERENCES plan (casefile),
  CONSTRAINT plan_change_by FOREIGN KEY (noted_by) REFERENCES employee (id)
);

ALTER TABLE letter
  MODIFY kind ENUM('card','feedback','receipt','interim','decision','complaint_receipt','complaint_forwarded','service_overview','complaint_rejected','consent_form','plan') NOT NULL;

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint','ask_after_complaint','follow_complaint','approve_decision','start_up','renew_consent','follow_withdrawal','prepare_birthday','make_plan','evaluate_plan') NOT NULL;

-- That a plan is gone through was something to know; now it is owed on the day that was agreed.
UPDATE guideline
   SET opens = 1, days = 0, reminders = '-30,-14,0'
 WHERE guideline = 'evaluate_plan' AND opens = 0;

-- Steps stand with commas between them; of this one only the first was read.
UPDATE guideline
   SET reminders = '-90,-30,-7'
 WHERE guideline = 'prepare_birthday' AND reminders = '-90 -30 -7';

-- Whoever was granted a plan and has somebody who said yes is to have it made.
CREATE TEMPORARY TABLE granted AS
SELECT s.casefile, MIN(s.id) AS strand
  FROM strand s
  JOIN application a ON a.strand = s.id
  JOIN decision d ON d.application = a.id AND d.state = 'sent' AND d.plan IN ('granted', 'partly')
 WHERE s.state = 'active' AND s.held_as = 'accepted'
   AND NOT EXISTS (SELECT 1 FROM application b JOIN decision e ON e.application = b.id AND e.state = 'sent' AND e.plan <> 'not_asked'
                    WHERE b.strand = s.id AND e.id > d.id)
 GROUP BY s.casefile;
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due)
SELECT 'make_plan', casefile, 0, 'holder', strand, casefile, strand, UTC_TIMESTAMP(6), CURRENT_DATE + INTERVAL 90 DAY
  FROM granted;
DROP TEMPORARY TABLE granted;
