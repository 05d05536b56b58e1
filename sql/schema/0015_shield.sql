-- Who must not know of a case, who alone may, and who said why she opened one
-- (R38, R65, R67, R68, R73; docs/decisions/0018).

CREATE TABLE case_hidden (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  employee BIGINT NOT NULL COMMENT 'who must not see it',
  why      ENUM('own','relation','asked') NOT NULL,
  reason   VARCHAR(500) NOT NULL DEFAULT '',
  since    DATETIME(6) NOT NULL,
  until    DATETIME(6) NULL,
  live     TINYINT AS (IF(until IS NULL, 1, NULL)) PERSISTENT,
  set_by   BIGINT NULL COMMENT 'herself, when she told of a relation',
  PRIMARY KEY (id),
  UNIQUE KEY case_hidden_live (casefile, employee, live, why),
  KEY case_hidden_employee (employee, live, casefile),
  CONSTRAINT case_hidden_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT case_hidden_employee FOREIGN KEY (employee) REFERENCES employee (id)
);

CREATE TABLE case_named (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  employee BIGINT NOT NULL COMMENT 'who may know of a case whose address is blocked',
  reason   VARCHAR(500) NOT NULL DEFAULT '',
  since    DATETIME(6) NOT NULL,
  until    DATETIME(6) NULL,
  live     TINYINT AS (IF(until IS NULL, 1, NULL)) PERSISTENT,
  set_by   BIGINT NULL COMMENT 'herself, when she registered the case',
  PRIMARY KEY (id),
  UNIQUE KEY case_named_live (casefile, employee, live),
  KEY case_named_employee (employee, live, casefile),
  CONSTRAINT case_named_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT case_named_employee FOREIGN KEY (employee) REFERENCES employee (id)
);

CREATE TABLE case_opened (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  employee BIGINT NOT NULL,
  why      ENUM('handover','feedback','help','acute') NOT NULL,
  reason   VARCHAR(500) NOT NULL,
  since    DATETIME(6) NOT NULL,
  until    DATETIME(6) NOT NULL COMMENT 'the end of that day; only ever added to',
  PRIMARY KEY (id),
  KEY case_opened_employee (employee, casefile, until),
  KEY case_opened_casefile (casefile, id),
  CONSTRAINT case_opened_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT case_opened_employee FOREIGN KEY (employee) REFERENCES employee (id)
);

CREATE TABLE near_person (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  employee BIGINT NOT NULL COMMENT 'who told of it',
  why      ENUM('own','relation','asked') NOT NULL,
  name     VARCHAR(120) NOT NULL,
  birth    DATE NOT NULL,
  since    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY near_person_once (name, birth, employee),
  CONSTRAINT near_person_employee FOREIGN KEY (employee) REFERENCES employee (id)
);

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control') NOT NULL;

-- The office writes a name; there are thousands.
ALTER TABLE employee
  ADD KEY employee_name (name);

-- A case's looks are read newest first; in a table of months an index has no key of
-- its own behind it.
ALTER TABLE access_log
  DROP KEY access_log_casefile,
  ADD KEY access_log_casefile (casefile, at, id);

ALTER TABLE offer
  ADD COLUMN impartial TINYINT NULL COMMENT '1: who said yes confirmed it (R38); NULL: was not asked';

-- Who registered a case is named, or nobody could give it to a unit.
INSERT INTO case_named (casefile, employee, since, set_by)
SELECT id, registered_by, registered, registered_by
  FROM casefile
 WHERE address_block <> 'none' AND registered_by IS NOT NULL;

CREATE TRIGGER casefile_named AFTER INSERT ON casefile FOR EACH ROW
INSERT INTO case_named (casefile, employee, since, set_by)
SELECT NEW.id, e.id, NEW.registered, e.id
  FROM employee e
 WHERE e.id = IF(NEW.address_block = 'none', NULL, NEW.registered_by);

-- The same whether the relation was told of first or the case came first; no
-- program learns which of them there was.
CREATE TRIGGER casefile_near AFTER INSERT ON casefile FOR EACH ROW
INSERT INTO case_hidden (casefile, employee, why, since, set_by)
SELECT NEW.id, n.employee, n.why, NEW.registered, n.employee
  FROM person p
  JOIN near_person n ON n.name = p.name AND n.birth = p.birth
 WHERE p.id = NEW.person;

CREATE TRIGGER person_near AFTER UPDATE ON person FOR EACH ROW
INSERT INTO case_hidden (casefile, employee, why, since, set_by)
SELECT c.id, n.employee, n.why, UTC_TIMESTAMP(6), n.employee
  FROM near_person n
  JOIN casefile c ON c.person = NEW.id
 WHERE n.name = IF(NEW.name = OLD.name AND NEW.birth <=> OLD.birth, NULL, NEW.name)
   AND n.birth = NEW.birth
    ON DUPLICATE KEY UPDATE until = case_hidden.until;

CREATE TRIGGER near_person_told AFTER INSERT ON near_person FOR EACH ROW
INSERT INTO case_hidden (casefile, employee, why, since, set_by)
SELECT c.id, NEW.employee, NEW.why, NEW.since, NEW.employee
  FROM person p
  JOIN casefile c ON c.person = p.id
 WHERE p.name = NEW.name AND p.birth = NEW.birth
    ON DUPLICATE KEY UPDATE until = case_hidden.until;
