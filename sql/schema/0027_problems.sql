-- Problems of cooperation, resources or competence (R32, A198): reported by anybody who
-- works here to the nearest leader and the system owner. Nothing of a case is in it.

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem') NOT NULL;

CREATE TABLE problem (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  version  INT NOT NULL DEFAULT 1,
  reported DATETIME(6) NOT NULL,
  reported_by BIGINT NOT NULL,
  kind     ENUM('cooperation','resources','competence') NOT NULL,
  unit     BIGINT NOT NULL COMMENT 'which it concerns',
  leader_unit BIGINT NULL COMMENT 'whose leader is told; NULL: there is nobody above who reported',
  text     VARCHAR(2000) NOT NULL,
  state    ENUM('open','closed','withdrawn') NOT NULL DEFAULT 'open',
  ended    DATETIME(6) NULL,
  told     DATETIME(6) NULL COMMENT 'when somebody else last wrote what was done',
  seen     DATETIME(6) NULL COMMENT 'when who reported last said that she has read it',
  unread   TINYINT AS (IF(told > COALESCE(seen, reported), 1, NULL)) PERSISTENT,
  ended_mark TINYINT AS (IF(ended IS NULL, 0, 1)) PERSISTENT,
  PRIMARY KEY (id),
  KEY problem_reported_by (reported_by, id),
  KEY problem_unread (reported_by, unread, id),
  KEY problem_leader (leader_unit, id),
  KEY problem_list (ended_mark, id DESC) COMMENT 'what is open first, the newest first',
  CONSTRAINT problem_reporter FOREIGN KEY (reported_by) REFERENCES employee (id),
  CONSTRAINT problem_unit FOREIGN KEY (unit) REFERENCES unit (id),
  CONSTRAINT problem_leader_of FOREIGN KEY (leader_unit) REFERENCES unit (id),
  CONSTRAINT problem_end CHECK ((state = 'open') = (ended IS NULL))
);

-- What each of the two did: written once, and never changed.
CREATE TABLE problem_answer (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  problem  BIGINT NOT NULL,
  seat     ENUM('leader','office','system_owner','coordinator','coordinator_team','bti_team','operations','holder','employee') NOT NULL,
  written  DATETIME(6) NOT NULL,
  written_by BIGINT NOT NULL,
  handed_over TINYINT NOT NULL COMMENT '1: the leader leaves it to the system owner',
  text     VARCHAR(4000) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY problem_answer_once (problem, seat),
  CONSTRAINT problem_answered FOREIGN KEY (problem) REFERENCES problem (id),
  CONSTRAINT problem_answerer FOREIGN KEY (written_by) REFERENCES employee (id),
  CONSTRAINT problem_answer_seat CHECK (seat IN ('leader', 'system_owner')),
  CONSTRAINT problem_answer_handed CHECK (handed_over = 0 OR seat = 'leader')
);
