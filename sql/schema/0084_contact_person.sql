-- Whom a family turns to while nobody coordinates (B26; docs/decisions/0056).
CREATE TABLE contact_person (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  employee BIGINT NULL COMMENT 'one of ours; NULL: somebody else, by name',
  name     VARCHAR(120) NOT NULL DEFAULT '',
  service  VARCHAR(160) NOT NULL DEFAULT '',
  phone    VARCHAR(40) NOT NULL DEFAULT '',
  since    DATETIME(6) NOT NULL,
  until    DATETIME(6) NULL,
  live     TINYINT AS (IF(until IS NULL, 1, NULL)) PERSISTENT,
  set_by   BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY contact_person_live (casefile, live),
  KEY contact_person_of (casefile, since),
  CONSTRAINT contact_person_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT contact_person_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT contact_person_by FOREIGN KEY (set_by) REFERENCES employee (id),
  CONSTRAINT contact_person_is CHECK ((employee IS NULL) = (name <> '')),
  CONSTRAINT contact_person_reached CHECK ((name = '') = (service = '') AND (name = '') = (phone = ''))
);
