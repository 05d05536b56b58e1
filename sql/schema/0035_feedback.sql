-- What families say of their coordinator, the leader or how it works (R23c; A110-112,
-- A266). A program that can read neither this nor a case puts it in; the sweep finds out
-- who is to answer. docs/decisions/0035.

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint') NOT NULL;

-- From now on the programs open these; what a municipality has written of them stays.
UPDATE guideline
   SET opens = 1, days = COALESCE(days, 10), counted = 'working'
 WHERE guideline IN ('receive_feedback', 'listen_to_families');
UPDATE guideline
   SET opens = 1, days = COALESCE(days, 28), reminders = IF(reminders = '', '-14', reminders)
 WHERE guideline = 'receive_complaint';

ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared') NOT NULL;

ALTER TABLE job_run
  MODIFY job ENUM('directory','leavers','feedback','duties','outbox','housekeeping','retention','backup') NOT NULL;

-- Printed on the family's card. Only what a code becomes is kept here, and what it is made
-- from; without the key in a file, nobody can read a card out of a backup. Whether it is good is one look at one key, found or
-- not: a wrong code, one that is over and one that is used up take the same time.
CREATE TABLE feedback_code (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL,
  coordinator BIGINT NOT NULL COMMENT 'on whose card it stands',
  salt     CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'with a key that holdfast-staff alone has, it is the code again',
  hash     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made     DATETIME(6) NOT NULL,
  made_by  BIGINT NOT NULL,
  ended    DATETIME(6) NULL,
  end_why  ENUM('renewed','changed','revoked') NULL,
  used     SMALLINT NOT NULL DEFAULT 0 COMMENT 'how often on that day (UTC)',
  used_on  DATE NULL,
  live     TINYINT AS (IF(ended IS NULL, 1, NULL)) PERSISTENT,
  open_mark TINYINT AS (IF(ended IS NULL AND used < 5, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY feedback_code_open (hash, open_mark) COMMENT 'no key on hash alone: a code that is over would be read by it, and take longer',
  UNIQUE KEY feedback_code_live (strand, live),
  KEY feedback_code_used (used_on),
  CONSTRAINT feedback_code_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT feedback_code_coordinator FOREIGN KEY (coordinator) REFERENCES employee (id),
  CONSTRAINT feedback_code_maker FOREIGN KEY (made_by) REFERENCES employee (id),
  CONSTRAINT feedback_code_end CHECK ((ended IS NULL) = (end_why IS NULL))
);

-- What is asked on the form, in the languages it is asked in.
CREATE TABLE feedback_question (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  position SMALLINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  PRIMARY KEY (id)
);

CREATE TABLE feedback_question_text (
  question BIGINT NOT NULL,
  language ENUM('nb','nn','en') NOT NULL,
  text     VARCHAR(200) NOT NULL,
  PRIMARY KEY (question, language),
  CONSTRAINT feedback_question_text_of FOREIGN KEY (question) REFERENCES feedback_question (id)
);

INSERT INTO feedback_question (id, position, valid_from)
VALUES (1, 10, '2026-01-01'), (2, 20, '2026-01-01'), (3, 30, '2026-01-01'), (4, 40, '2026-01-01');
INSERT INTO feedback_question_text (question, language, text)
VALUES (1, 'nb', 'Får du tak i koordinatoren når du trenger det?'),
       (1, 'nn', 'Får du tak i koordinatoren når du treng det?'),
       (1, 'en', 'Can you reach the coordinator when you need to?'),
       (2, 'nb', 'Gjør koordinatoren det dere er blitt enige om?'),
       (2, 'nn', 'Gjer koordinatoren det de er blitt samde om?'),
       (2, 'en', 'Does the coordinator do what you have agreed on?'),
       (3, 'nb', 'Lytter koordinatoren til det dere mener?'),
       (3, 'nn', 'Lyttar koordinatoren til det de meiner?'),
       (3, 'en', 'Does the coordinator listen to what you think?'),
       (4, 'nb', 'Har dere fått vite hvem som er lederen til koordinatoren?'),
       (4, 'nn', 'Har de fått vite kven som er leiaren til koordinatoren?'),
       (4, 'en', 'Have you been told who the coordinator’s leader is?');

CREATE TABLE feedback (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  version  INT NOT NULL DEFAULT 1,
  reference CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what the sender was given',
  received DATETIME(6) NOT NULL,
  came_by  ENUM('form','phone','text_message','letter','meeting') NOT NULL,
  registered DATETIME(6) NOT NULL,
  registered_by BIGINT NULL,
  language ENUM('nb','nn','en') NOT NULL,
  about    ENUM('coordinator','leader','system') NOT NULL,
  code     BIGINT NULL,
  unit     BIGINT NULL COMMENT 'the service the sender chose',
  named    VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'the coordinator, as the sender knows the name',
  sender   ENUM('untold','plan_owner','relative','other') NOT NULL,
  sender_name VARCHAR(120) NOT NULL DEFAULT '',
  answer_by ENUM('none','phone','mail','letter') NOT NULL,
  contact  VARCHAR(200) NOT NULL DEFAULT '',
  text     VARCHAR(4000) NOT NULL DEFAULT '',
  state    ENUM('received','held','open','closed') NOT NULL DEFAULT 'received',
  released DATETIME(6) NULL COMMENT 'held back with many others, and let through by operations',
  strand   BIGINT NULL,
  coordinator BIGINT NULL COMMENT 'whom it is about, by its code or as the leader finds',
  seat     ENUM('leader','office','system_owner','coordinator','coordinator_team','bti_team','operations','holder','employee') NULL COMMENT 'who is to answer',
  seat_unit BIGINT NULL,
  ended    DATETIME(6) NULL,
  ended_by BIGINT NULL,
  outcome  ENUM('clarified','mended','changed','thanks','no_answer') NULL,
  fresh    TINYINT AS (IF(state = 'received', 1, NULL)) PERSISTENT,
  ended_mark TINYINT AS (IF(state = 'closed', 1, 0)) PERSISTENT,
  seat_unit_key BIGINT AS (IF(seat = 'leader', COALESCE(seat_unit, 0), 0)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY feedback_reference (reference),
  KEY feedback_fresh (fresh, id),
  KEY feedback_list (seat, seat_unit_key, ended_mark, id),
  KEY feedback_recent (seat, seat_unit_key, received),
  KEY feedback_state (state, id),
  KEY feedback_ended (ended),
  KEY feedback_registered_by (registered_by, id),
  CONSTRAINT feedback_code_of FOREIGN KEY (code) REFERENCES feedback_code (id),
  CONSTRAINT feedback_unit FOREIGN KEY (unit) REFERENCES unit (id),
  CONSTRAINT feedback_registrar FOREIGN KEY (registered_by) REFERENCES employee (id),
  CONSTRAINT feedback_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT feedback_coordinator FOREIGN KEY (coordinator) REFERENCES employee (id),
  CONSTRAINT feedback_seat_unit FOREIGN KEY (seat_unit) REFERENCES unit (id),
  CONSTRAINT feedback_ender FOREIGN KEY (ended_by) REFERENCES employee (id),
  CONSTRAINT feedback_end CHECK ((state = 'closed') = (ended IS NOT NULL)),
  CONSTRAINT feedback_contact CHECK ((answer_by = 'none') = (contact = '')),
  CONSTRAINT feedback_registrar_known CHECK ((came_by = 'form') = (registered_by IS NULL)),
  CONSTRAINT feedback_seated CHECK (state IN ('received', 'held') OR seat IS NOT NULL)
);

-- Beside its reference, for who puts it in cannot look it up.
CREATE TABLE feedback_mark (
  reference CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  question BIGINT NOT NULL,
  mark     ENUM('yes','partly','no') NOT NULL,
  PRIMARY KEY (reference, question),
  CONSTRAINT feedback_mark_of FOREIGN KEY (reference) REFERENCES feedback (reference),
  CONSTRAINT feedback_mark_question FOREIGN KEY (question) REFERENCES feedback_question (id)
);

-- What was done about it: written once, and never changed.
CREATE TABLE feedback_step (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  feedback BIGINT NOT NULL,
  at       DATETIME(6) NOT NULL,
  by_employee BIGINT NOT NULL,
  kind     ENUM('family_met','coordinator_met','sender_answered','shared','shared_as_is','matched','to_leader','to_owner','to_office','closed') NOT NULL,
  with_employee BIGINT NULL COMMENT 'with whom it was shared, or about whom it is',
  text     VARCHAR(4000) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  KEY feedback_step_of (feedback, id),
  KEY feedback_step_with (with_employee, id),
  CONSTRAINT feedback_step_feedback FOREIGN KEY (feedback) REFERENCES feedback (id),
  CONSTRAINT feedback_step_by FOREIGN KEY (by_employee) REFERENCES employee (id),
  CONSTRAINT feedback_step_with_whom FOREIGN KEY (with_employee) REFERENCES employee (id)
);
