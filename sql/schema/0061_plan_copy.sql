-- Copies of an approved plan that a service was given (R47): numbered, to whom, and by which
-- consent. What was handed out is kept as it was printed.
CREATE TABLE plan_copy (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  number   INT NOT NULL COMMENT 'stands on it; counted within a case',
  version  INT NOT NULL COMMENT 'of the plan',
  consent  BIGINT NOT NULL COMMENT 'the service on a form that lets it have one',
  service  VARCHAR(200) NOT NULL COMMENT 'its name on that day',
  given    DATETIME(6) NOT NULL,
  given_by BIGINT NOT NULL,
  letter   BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY plan_copy_number (casefile, number),
  CONSTRAINT plan_copy_of FOREIGN KEY (casefile) REFERENCES plan (casefile),
  CONSTRAINT plan_copy_consent FOREIGN KEY (consent) REFERENCES consent_service (id),
  CONSTRAINT plan_copy_giver FOREIGN KEY (given_by) REFERENCES employee (id),
  CONSTRAINT plan_copy_letter FOREIGN KEY (letter) REFERENCES letter (id)
);
