-- What comes in at the one door (R9-R18). An application is a strand from its first day: in
-- the hands of a case worker, found, listed, shielded and handed on like any other; granted it
-- is distributed, refused it is closed (docs/decisions/0037).

ALTER TABLE strand
  DROP CONSTRAINT strand_has_unit,
  MODIFY state ENUM('applied','registered','waiting','offered','active','closed') NOT NULL,
  ADD CONSTRAINT strand_has_unit CHECK (state IN ('applied', 'registered', 'closed') OR unit IS NOT NULL);

ALTER TABLE receipt
  ADD COLUMN returned DATETIME(6) NULL COMMENT 'the unit sent it back (R18)',
  ADD COLUMN returned_by BIGINT NULL,
  ADD COLUMN returned_why VARCHAR(500) NOT NULL DEFAULT '',
  ADD CONSTRAINT receipt_returner FOREIGN KEY (returned_by) REFERENCES employee (id);

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision') NOT NULL;

UPDATE guideline
   SET opens = 1, days = COALESCE(days, 7), reminders = IF(reminders = '', '-2', reminders),
       source = IF(source = 'Arendal 2007, Tjenestekontoret (A36; hvorfor A48).',
         'Arendal 2007, Tjenestekontoret (A36; hvorfor A48). Fristen er foreslått.', source)
 WHERE guideline = 'confirm_application';
UPDATE guideline
   SET opens = 1, days = COALESCE(days, 1), reminders = IF(reminders = '', '-9,-2', reminders)
 WHERE guideline = 'interim_reply';
UPDATE guideline
   SET opens = 1, days = COALESCE(days, 30), reminders = IF(reminders = '', '-7', reminders),
       source = IF(source = 'Arendal 2007, Tjenestekontoret (A38; hvorfor A50).',
         'Arendal 2007, Tjenestekontoret (A38; hvorfor A50). Fristen er foreslått.', source)
 WHERE guideline = 'make_decision';

CREATE TABLE application (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  strand   BIGINT NOT NULL COMMENT 'what is applied for, or what the person has already',
  plan     TINYINT NOT NULL COMMENT 'an individual plan is asked for as well',
  received DATE NOT NULL,
  registered DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  late_why VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'why it was not registered the day it came',
  came_by  ENUM('form','phone','letter','meeting','service') NOT NULL,
  sender   ENUM('plan_owner','guardian','relative','service','other') NOT NULL,
  sender_name VARCHAR(120) NOT NULL DEFAULT '',
  contact  VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'telephone or e-mail',
  address  VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'where letters go; never one that is blocked (R73)',
  language ENUM('nb','nn','en','uk','pl','ar','se') NOT NULL COMMENT 'of what we write to them: nb or nn (R90)',
  interpreter VARCHAR(60) NOT NULL DEFAULT '' COMMENT 'in which language (R92)',
  text     VARCHAR(4000) NOT NULL COMMENT 'what it says',
  inquiry  BIGINT NULL COMMENT 'who asked to be contacted before',
  worker   BIGINT NOT NULL COMMENT 'case worker; while the strand is applied for she holds it, too',
  informed DATE NULL COMMENT 'of what a plan is and is not (R10)',
  confirmed DATE NULL COMMENT 'in writing (R11)',
  expected DATE NULL COMMENT 'when they were told to expect the decision (R12)',
  delay_why VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'why it takes longer, as they were told',
  state    ENUM('open','decided','withdrawn') NOT NULL DEFAULT 'open',
  ended    DATETIME(6) NULL,
  ended_by BIGINT NULL,
  ended_why VARCHAR(500) NOT NULL DEFAULT '',
  open_mark TINYINT AS (IF(state = 'open', 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY application_open (strand, open_mark) COMMENT 'one at a time',
  KEY application_case (casefile, id),
  KEY application_inquiry (inquiry),
  CONSTRAINT application_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT application_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT application_registered_by FOREIGN KEY (registered_by) REFERENCES employee (id),
  CONSTRAINT application_worker FOREIGN KEY (worker) REFERENCES employee (id),
  CONSTRAINT application_ended_by FOREIGN KEY (ended_by) REFERENCES employee (id),
  CONSTRAINT application_of_inquiry FOREIGN KEY (inquiry) REFERENCES inquiry (id) ON DELETE SET NULL,
  CONSTRAINT application_language CHECK (language IN ('nb', 'nn')),
  CONSTRAINT application_end CHECK ((state = 'open') = (ended IS NULL))
);

-- The four criteria of R1, each as far as it goes, and in words; none of them stops anything.
CREATE TABLE assessment (
  application BIGINT NOT NULL,
  lasting  ENUM('yes','partly','no','unclear') NULL COMMENT 'need expected to last for some time',
  several  ENUM('yes','partly','no','unclear') NULL COMMENT 'two or more services that must work together',
  free     ENUM('yes','partly','no','unclear') NULL COMMENT 'seen apart from age, diagnosis and function',
  whole    ENUM('yes','partly','no','unclear') NULL COMMENT 'other sectors, and as a whole',
  text     VARCHAR(4000) NOT NULL DEFAULT '',
  written  DATETIME(6) NOT NULL,
  written_by BIGINT NOT NULL,
  PRIMARY KEY (application),
  CONSTRAINT assessment_application FOREIGN KEY (application) REFERENCES application (id),
  CONSTRAINT assessment_written_by FOREIGN KEY (written_by) REFERENCES employee (id)
);

-- Plan and coordinator are two outcomes of one decision (R2, R16). What was sent is not
-- changed: another decision refers to it.
CREATE TABLE decision (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  application BIGINT NOT NULL,
  state    ENUM('draft','proposed','approved','sent') NOT NULL DEFAULT 'draft',
  plan     ENUM('not_asked','granted','partly','refused','declined') NOT NULL,
  coordinator ENUM('not_asked','granted','partly','refused','declined') NOT NULL,
  kind     ENUM('coordinator','child_coordinator','everyday_coordinator','family_coordinator','baton') NOT NULL,
  form     ENUM('individual_decision','appealable','allocation') NOT NULL,
  bases    SET('plan_health','coordinator_health','child_coordinator_health','plan_nav','plan_social','plan_child_welfare') NOT NULL,
  main_basis ENUM('plan_health','coordinator_health','child_coordinator_health','plan_nav','plan_social','plan_child_welfare') NOT NULL,
  facts    VARCHAR(4000) NOT NULL DEFAULT '',
  reasons  VARCHAR(4000) NOT NULL DEFAULT '',
  written  DATETIME(6) NOT NULL,
  written_by BIGINT NOT NULL,
  approved DATETIME(6) NULL,
  approved_by BIGINT NULL,
  dated    DATE NULL COMMENT 'the day of the letter',
  sent     DATE NULL,
  complain_until DATE NULL COMMENT 'as the letter says',
  open_mark TINYINT AS (IF(state = 'sent', NULL, 1)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY decision_open (application, open_mark) COMMENT 'one at a time',
  KEY decision_application (application, id),
  CONSTRAINT decision_of_application FOREIGN KEY (application) REFERENCES application (id),
  CONSTRAINT decision_written_by FOREIGN KEY (written_by) REFERENCES employee (id),
  CONSTRAINT decision_approved_by FOREIGN KEY (approved_by) REFERENCES employee (id),
  CONSTRAINT decision_has_basis CHECK (FIND_IN_SET(main_basis, bases) > 0),
  CONSTRAINT decision_has_reasons CHECK (reasons <> '' OR (plan NOT IN ('partly', 'refused') AND coordinator NOT IN ('partly', 'refused')) OR state = 'draft'),
  CONSTRAINT decision_sent CHECK ((state = 'sent') = (sent IS NOT NULL) AND (state <> 'sent' OR (approved IS NOT NULL AND complain_until IS NOT NULL)))
);

-- What goes out of the house: the bytes that were sent, with their hash, for good.
ALTER TABLE letter
  MODIFY kind ENUM('card','feedback','receipt','interim','decision') NOT NULL,
  ADD COLUMN application BIGINT NULL AFTER feedback,
  ADD COLUMN decision BIGINT NULL AFTER application,
  ADD COLUMN dated DATE NULL COMMENT 'the day it says',
  ADD COLUMN sent DATE NULL,
  ADD COLUMN sent_by BIGINT NULL,
  ADD COLUMN sent_way ENUM('post','digital','by_hand') NULL,
  ADD COLUMN replaced DATETIME(6) NULL COMMENT 'made anew before it was sent',
  ADD COLUMN current_mark TINYINT AS (IF(replaced IS NULL, 1, NULL)) PERSISTENT,
  ADD KEY letter_application (application, id),
  ADD UNIQUE KEY letter_of_decision (decision, current_mark),
  ADD CONSTRAINT letter_of_application FOREIGN KEY (application) REFERENCES application (id),
  ADD CONSTRAINT letter_decision FOREIGN KEY (decision) REFERENCES decision (id),
  ADD CONSTRAINT letter_sent_by FOREIGN KEY (sent_by) REFERENCES employee (id),
  ADD CONSTRAINT letter_sent CHECK (sent IS NULL OR (state = 'made' AND hash IS NOT NULL AND replaced IS NULL AND sent_way IS NOT NULL));

-- What was sent stays as it was, whoever writes: its key becomes nothing, which is refused.
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision FOR EACH ROW
  SET NEW.id = IF(OLD.state = 'sent', NULL, NEW.id);
CREATE TRIGGER letter_stays BEFORE UPDATE ON letter FOR EACH ROW
  SET NEW.id = IF(OLD.sent IS NOT NULL, NULL, NEW.id);
