-- That an address is blocked, or is so no more, may be heard after the case was registered (R73).
CREATE TABLE address_change (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  block    ENUM('none','confidential') NOT NULL COMMENT 'from now on',
  why      VARCHAR(500) NOT NULL,
  changed  DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY address_change_of (casefile, id),
  CONSTRAINT address_change_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT address_change_by FOREIGN KEY (changed_by) REFERENCES employee (id),
  CONSTRAINT address_change_says CHECK (why <> '')
);
