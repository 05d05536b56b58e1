-- What the system owner words herself: the questions on the families' form, and the
-- municipality's own pages of privacy and accessibility. docs/decisions/0035.

ALTER TABLE feedback_question
  ADD version INT NOT NULL DEFAULT 1 AFTER id,
  ADD replaces BIGINT NULL COMMENT 'the same question in its earlier words',
  ADD CONSTRAINT feedback_question_replaces FOREIGN KEY (replaces) REFERENCES feedback_question (id);

-- Who changed what of them, and when; never written anew.
CREATE TABLE feedback_question_change (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  question BIGINT NOT NULL,
  at       DATETIME(6) NOT NULL,
  by_employee BIGINT NOT NULL,
  kind     ENUM('added','reworded','translated','moved','ended') NOT NULL,
  language ENUM('nb','nn','en','uk','pl','ar','se') NOT NULL COMMENT 'of the words that were changed',
  was      VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'what stood there until then',
  PRIMARY KEY (id),
  KEY feedback_question_change_of (question, id),
  CONSTRAINT feedback_question_change_question FOREIGN KEY (question) REFERENCES feedback_question (id),
  CONSTRAINT feedback_question_change_by FOREIGN KEY (by_employee) REFERENCES employee (id)
);

-- The pages that a municipality may word itself, and whether other words wait to be looked at.
CREATE TABLE own_page (
  name     ENUM('privacy','accessibility') NOT NULL,
  version  INT NOT NULL DEFAULT 1,
  proposed DATETIME(6) NULL,
  proposed_by BIGINT NULL,
  PRIMARY KEY (name),
  CONSTRAINT own_page_proposed_by FOREIGN KEY (proposed_by) REFERENCES employee (id),
  CONSTRAINT own_page_proposed CHECK ((proposed IS NULL) = (proposed_by IS NULL))
);
INSERT INTO own_page (name) VALUES ('privacy'), ('accessibility');

-- What it will say when it is published; a language that is not here gets no words.
CREATE TABLE own_proposal (
  name     ENUM('privacy','accessibility') NOT NULL,
  language ENUM('nb','nn','en','uk','pl','ar','se') NOT NULL,
  text     VARCHAR(8000) NOT NULL,
  PRIMARY KEY (name, language),
  CONSTRAINT own_proposal_page FOREIGN KEY (name) REFERENCES own_page (name)
);

-- Its words in a language; what was shown before stays.
CREATE TABLE own_text (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  name     ENUM('privacy','accessibility') NOT NULL,
  language ENUM('nb','nn','en','uk','pl','ar','se') NOT NULL,
  text     VARCHAR(8000) NOT NULL,
  since    DATETIME(6) NOT NULL,
  since_by BIGINT NOT NULL,
  until    DATETIME(6) NULL,
  until_by BIGINT NULL,
  live     TINYINT AS (IF(until IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY own_text_live (name, live, language),
  KEY own_text_of (name, id),
  CONSTRAINT own_text_page FOREIGN KEY (name) REFERENCES own_page (name),
  CONSTRAINT own_text_since_by FOREIGN KEY (since_by) REFERENCES employee (id),
  CONSTRAINT own_text_until_by FOREIGN KEY (until_by) REFERENCES employee (id),
  CONSTRAINT own_text_end CHECK ((until IS NULL) = (until_by IS NULL))
);

-- Numbers are of one year.
ALTER TABLE feedback
  ADD KEY feedback_received (received);
