-- What a person was called, and when she was said to be born, until it was put right (R60): an
-- expected child is born, something was written wrong, or a name has changed. Only ever added to;
-- what is shown and searched follows the person by the triggers of 0008, 0009, 0015 and 0020.
CREATE TABLE person_change (
  id        BIGINT NOT NULL AUTO_INCREMENT,
  casefile  BIGINT NOT NULL,
  why       ENUM('born','wrong','changed') NOT NULL,
  was_name  VARCHAR(120) NOT NULL,
  was_birth DATE NULL COMMENT 'NULL: expected child',
  name      VARCHAR(120) NOT NULL COMMENT 'from now on',
  birth     DATE NULL,
  changed   DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY person_change_of (casefile, id),
  CONSTRAINT person_change_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT person_change_by FOREIGN KEY (changed_by) REFERENCES employee (id),
  CONSTRAINT person_change_once_born CHECK (was_birth IS NULL OR birth IS NOT NULL),
  CONSTRAINT person_change_born CHECK ((why = 'born') = (was_birth IS NULL AND birth IS NOT NULL))
);

-- By another birth date somebody else may have been to ask: what was said ends earlier (R46).
ALTER TABLE consent_service
  ADD COLUMN until_said DATE NULL COMMENT 'as the form had it, before a birth date was put right' AFTER until;
