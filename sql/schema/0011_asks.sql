-- Questions to the system owner (A9-10): asked by anybody who works here, owed by
-- her seat, answered where they were asked. Claims of what is written (R60).

-- A guideline that was only words becomes a duty; what the municipality has
-- made of it stays. Its key is that of one duty, not of many.
UPDATE guideline
   SET guideline = 'answer_question', opens = 1,
       counted = IF(days IS NULL, 'working', counted), days = COALESCE(days, 5)
 WHERE guideline = 'answer_questions';

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request') NOT NULL;

CREATE TABLE question (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  version  INT NOT NULL DEFAULT 1,
  asked    DATETIME(6) NOT NULL,
  asked_by BIGINT NOT NULL,
  page     VARCHAR(120) CHARACTER SET ascii NOT NULL COMMENT 'path it was asked from, empty when not told; never one that names a case',
  text     VARCHAR(2000) NOT NULL,
  state    ENUM('open','answered','withdrawn') NOT NULL DEFAULT 'open',
  ended    DATETIME(6) NULL,
  ended_by BIGINT NULL,
  answer   VARCHAR(4000) NOT NULL DEFAULT '',
  seen     DATETIME(6) NULL COMMENT 'the asker has read the answer',
  unread   TINYINT AS (IF(state = 'answered' AND seen IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  KEY question_asked_by (asked_by, id),
  KEY question_unread (asked_by, unread, id),
  CONSTRAINT question_asker FOREIGN KEY (asked_by) REFERENCES employee (id),
  CONSTRAINT question_ender FOREIGN KEY (ended_by) REFERENCES employee (id),
  CONSTRAINT question_end CHECK ((state = 'open') = (ended IS NULL))
);

-- A claim to see, mend or keep back what is written (R60): of a case, owed an
-- answer by the office. The text of the old guideline spoke of the first alone.
UPDATE guideline
   SET guideline = 'answer_request', opens = 1,
       counted = IF(days IS NULL, 'months', counted), days = COALESCE(days, 1),
       what = IF(what = 'Svarer innen en måned når noen ber om å få se hva kommunen har skrevet om dem.',
         'Svarer innen en måned når noen krever å få se, rette eller sperre det kommunen har skrevet om dem.', what)
 WHERE guideline = 'answer_access_request';

CREATE TABLE claim (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  kind     ENUM('access','rectification','restriction') NOT NULL,
  claimant ENUM('plan_owner','guardian','other') NOT NULL,
  basis    VARCHAR(200) NOT NULL COMMENT 'other: who, and on what ground',
  received DATE NOT NULL COMMENT 'day 0 of the month',
  text     VARCHAR(2000) NOT NULL,
  registered DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  extended DATETIME(6) NULL,
  extended_by BIGINT NULL,
  told     DATE NULL COMMENT 'when they were told that it takes longer',
  reason   VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'why it takes longer',
  due_before DATE NULL COMMENT 'what it was due before it was extended',
  state    ENUM('open','granted','partly','refused','withdrawn') NOT NULL DEFAULT 'open',
  answered DATE NULL,
  answer   VARCHAR(2000) NOT NULL DEFAULT '',
  ended    DATETIME(6) NULL,
  ended_by BIGINT NULL,
  PRIMARY KEY (id),
  KEY claim_casefile (casefile, id),
  CONSTRAINT claim_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT claim_registrar FOREIGN KEY (registered_by) REFERENCES employee (id),
  CONSTRAINT claim_extender FOREIGN KEY (extended_by) REFERENCES employee (id),
  CONSTRAINT claim_ender FOREIGN KEY (ended_by) REFERENCES employee (id),
  CONSTRAINT claim_other CHECK (claimant <> 'other' OR basis <> ''),
  CONSTRAINT claim_told CHECK ((extended IS NULL) = (told IS NULL)),
  CONSTRAINT claim_end CHECK ((state = 'open') = (ended IS NULL))
);

-- Notes of whoever holds a strand, for whoever holds it next (domain 2.3). Only
-- ever added: what was wrong is put right by a note of its own.
CREATE TABLE note (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL,
  written  DATETIME(6) NOT NULL,
  written_by BIGINT NOT NULL,
  corrects BIGINT NULL,
  text     VARCHAR(2000) NOT NULL,
  PRIMARY KEY (id),
  KEY note_strand (strand, id),
  UNIQUE KEY note_corrects (corrects) COMMENT 'a note is put right once; what puts it right can be put right itself',
  CONSTRAINT note_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT note_writer FOREIGN KEY (written_by) REFERENCES employee (id),
  CONSTRAINT note_corrected FOREIGN KEY (corrects) REFERENCES note (id)
);
