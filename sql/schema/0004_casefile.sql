-- The case: one life line per person, strands on it, and for each strand exactly
-- one holder at every instant (R3, R24, R54).

CREATE TABLE person (
  id    BIGINT NOT NULL AUTO_INCREMENT,
  name  VARCHAR(120) NOT NULL,
  birth DATE NULL COMMENT 'NULL: expected child',
  PRIMARY KEY (id),
  KEY person_name (name, birth)
);

CREATE TABLE case_number (
  year SMALLINT NOT NULL,
  last INT NOT NULL,
  PRIMARY KEY (year)
);

CREATE TABLE import_batch (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  at       DATETIME(6) NOT NULL,
  as_of    DATE NOT NULL COMMENT 'the list showed the state of this date',
  digest   CHAR(64) CHARACTER SET ascii NOT NULL,
  row_count INT NOT NULL,
  added    INT NOT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE casefile (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  number   VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT '2026-00412: the only name of a case outside',
  person   BIGINT NOT NULL,
  journal  VARCHAR(40) NULL COMMENT 'ID nr i journalsystem (R40)',
  received DATE NOT NULL,
  address_block ENUM('none','confidential') NOT NULL DEFAULT 'none',
  version  INT NOT NULL DEFAULT 1,
  registered DATETIME(6) NOT NULL,
  registered_by BIGINT NULL,
  batch    BIGINT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY casefile_number (number),
  UNIQUE KEY casefile_person (person) COMMENT 'one person, one life line',
  KEY casefile_journal (journal),
  CONSTRAINT casefile_person FOREIGN KEY (person) REFERENCES person (id),
  CONSTRAINT casefile_batch FOREIGN KEY (batch) REFERENCES import_batch (id)
);

CREATE TABLE strand (
  id        BIGINT NOT NULL AUTO_INCREMENT,
  casefile  BIGINT NOT NULL,
  kind      ENUM('coordinator','child_coordinator','everyday_coordinator','family_coordinator','baton') NOT NULL,
  state     ENUM('registered','waiting','offered','active','closed') NOT NULL,
  holder    BIGINT NOT NULL COMMENT 'the truth: one column holds neither two nor none',
  held_as   ENUM('registrar','interim','accepted') NOT NULL,
  held_since DATETIME(6) NOT NULL,
  unit      BIGINT NULL,
  receipt   BIGINT NULL COMMENT 'the unit''s current receipt: its 14 days',
  decided   DATE NULL COMMENT 'date of the decision',
  wish      VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'the plan owner''s wish (R26)',
  distributed DATETIME(6) NULL COMMENT 'first offer ever; never reset',
  accepted  DATETIME(6) NULL COMMENT 'first acceptance; never reset',
  closed    DATETIME(6) NULL,
  live      TINYINT AS (IF(closed IS NULL, 1, NULL)) PERSISTENT,
  import_key CHAR(64) CHARACTER SET ascii NULL COMMENT 'the same row loaded again adds nothing',
  wanted_holder VARCHAR(120) NULL COMMENT 'imported coordinator who is not in the directory',
  PRIMARY KEY (id),
  UNIQUE KEY strand_kind (casefile, kind, live),
  UNIQUE KEY strand_import (import_key),
  KEY strand_holder (holder, live, id),
  KEY strand_unit (unit, live, id),
  KEY strand_state (state, id),
  CONSTRAINT strand_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT strand_employee FOREIGN KEY (holder) REFERENCES employee (id),
  CONSTRAINT strand_unit FOREIGN KEY (unit) REFERENCES unit (id),
  CONSTRAINT strand_has_unit CHECK (state IN ('registered', 'closed') OR unit IS NOT NULL)
);

CREATE TABLE holding (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL,
  employee BIGINT NOT NULL,
  held_as  ENUM('registrar','interim','accepted') NOT NULL,
  since    DATETIME(6) NOT NULL,
  until    DATETIME(6) NOT NULL DEFAULT '9999-12-31',
  PERIOD FOR held (since, until),
  PRIMARY KEY (id),
  UNIQUE KEY one_holder (strand, held WITHOUT OVERLAPS),
  KEY holding_employee (employee, until),
  CONSTRAINT holding_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT holding_employee FOREIGN KEY (employee) REFERENCES employee (id)
);

CREATE TABLE receipt (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL,
  unit     BIGINT NOT NULL,
  received DATE NOT NULL COMMENT 'day 0 of the unit''s 14 days (R19)',
  at       DATETIME(6) NOT NULL,
  by_employee BIGINT NULL,
  note     VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  KEY receipt_strand (strand, id),
  CONSTRAINT receipt_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT receipt_unit FOREIGN KEY (unit) REFERENCES unit (id)
);

CREATE TABLE offer (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  strand   BIGINT NOT NULL,
  receipt  BIGINT NOT NULL,
  employee BIGINT NOT NULL COMMENT 'to whom',
  made     DATETIME(6) NOT NULL,
  made_by  BIGINT NOT NULL,
  hours    SMALLINT NOT NULL COMMENT 'hours a month set aside (A107, A233)',
  clarified TINYINT NOT NULL COMMENT 'the leader has clarified the task with the coordinator (A95-101)',
  message  VARCHAR(1000) NOT NULL,
  wish_followed TINYINT NOT NULL,
  wish_reason VARCHAR(500) NOT NULL,
  state    ENUM('open','accepted','declined','withdrawn') NOT NULL,
  ended    DATETIME(6) NULL,
  reason   VARCHAR(500) NOT NULL DEFAULT '',
  open_mark TINYINT AS (IF(state = 'open', 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY offer_one_open (strand, open_mark),
  KEY offer_employee (employee, open_mark, id),
  KEY offer_strand (strand, id),
  KEY offer_ended (state, ended),
  CONSTRAINT offer_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT offer_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT offer_clarified CHECK (clarified = 1)
);

CREATE TABLE import_note (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  batch    BIGINT NOT NULL,
  strand   BIGINT NOT NULL,
  unit     BIGINT NULL,
  note     ENUM('coordinator_unknown','coordinator_gone','unit_unknown','no_coordinator') NOT NULL,
  settled  DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY import_note_unit (unit, settled, id),
  UNIQUE KEY import_note_strand (strand, note),
  CONSTRAINT import_note_batch FOREIGN KEY (batch) REFERENCES import_batch (id),
  CONSTRAINT import_note_strand FOREIGN KEY (strand) REFERENCES strand (id)
);
