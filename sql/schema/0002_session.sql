-- What carries a request: sessions, login delays, one-time form keys, the log of
-- looks, and the jobs' own state.

CREATE TABLE session (
  token    CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'hash of the cookie; the cookie itself is nowhere',
  employee BIGINT NOT NULL,
  began    DATETIME(6) NOT NULL,
  seen     DATETIME(6) NOT NULL,
  ends     DATETIME(6) NOT NULL COMMENT 'absolute end, whatever happens',
  PRIMARY KEY (token),
  KEY session_employee (employee),
  KEY session_ends (ends),
  CONSTRAINT session_employee FOREIGN KEY (employee) REFERENCES employee (id)
);

CREATE TABLE login_delay (
  scope    ENUM('account','address') NOT NULL,
  subject  CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'keyed hash: neither names nor addresses are kept',
  failures INT NOT NULL,
  last     DATETIME(6) NOT NULL,
  until    DATETIME(6) NOT NULL COMMENT 'before this the directory is not asked',
  PRIMARY KEY (scope, subject),
  KEY login_delay_last (last)
);

CREATE TABLE form_key (
  form     CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'hash of the one-time key in the form',
  employee BIGINT NOT NULL,
  made     DATETIME(6) NOT NULL,
  location VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'where the first answer led',
  PRIMARY KEY (form),
  KEY form_key_made (made)
);

CREATE TABLE access_log (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  at       DATETIME(6) NOT NULL,
  employee BIGINT NULL COMMENT 'NULL: nobody was logged in',
  action   VARCHAR(40) CHARACTER SET ascii NOT NULL,
  casefile BIGINT NULL,
  unit     BIGINT NULL,
  basis    VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'what gave the right; empty when refused',
  outcome  ENUM('allowed','refused') NOT NULL,
  state    VARCHAR(40) CHARACTER SET ascii NOT NULL,
  address  VARCHAR(45) CHARACTER SET ascii NOT NULL,
  request  VARCHAR(40) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (id),
  KEY access_log_casefile (casefile, at),
  KEY access_log_employee (employee, at)
);

CREATE TABLE job_run (
  job      ENUM('directory','duties','housekeeping') NOT NULL,
  began    DATETIME(6) NOT NULL,
  ended    DATETIME(6) NULL,
  outcome  ENUM('running','done','failed','refused') NOT NULL,
  note     VARCHAR(200) NOT NULL COMMENT 'figures or a reason; no personal data',
  succeeded DATETIME(6) NULL COMMENT 'end of the last run that was done',
  PRIMARY KEY (job)
);

CREATE TABLE lease (
  name     VARCHAR(40) CHARACTER SET ascii NOT NULL,
  owner    VARCHAR(80) NOT NULL,
  until    DATETIME(6) NOT NULL COMMENT 'a killed job gives way after this',
  PRIMARY KEY (name)
);
