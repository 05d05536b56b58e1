-- What somebody decides for herself stands on her own row: the session reads it
-- at every request without another table. Who stands in for her while she is away
-- are rows of their own (R27).

ALTER TABLE employee
  ADD COLUMN language ENUM('nb','nn','en') NULL COMMENT 'NULL: has not chosen',
  ADD COLUMN color_scheme ENUM('auto','light','dark') NOT NULL DEFAULT 'auto',
  ADD COLUMN digest_hour TINYINT NULL DEFAULT 7 COMMENT 'when the e-mail of the day is to come; NULL: never',
  ADD CONSTRAINT employee_digest_hour CHECK (digest_hour BETWEEN 6 AND 18);

CREATE TABLE substitute (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  employee   BIGINT NOT NULL COMMENT 'who is away',
  substitute BIGINT NOT NULL COMMENT 'who sees her cases meanwhile',
  first      DATE NOT NULL,
  last       DATE NOT NULL,
  made       DATETIME(6) NOT NULL,
  ended      DATETIME(6) NULL COMMENT 'taken back before its last day',
  live       TINYINT AS (IF(ended IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  KEY substitute_employee (employee, live, last),
  KEY substitute_substitute (substitute, live, last),
  CONSTRAINT substitute_of FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT substitute_who FOREIGN KEY (substitute) REFERENCES employee (id),
  CONSTRAINT substitute_days CHECK (first <= last),
  CONSTRAINT substitute_other CHECK (employee <> substitute)
);
