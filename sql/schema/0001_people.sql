-- Units, employees and the dated rows that say who sits in which seat. Nobody is
-- ever deleted: the history and the access log need the name (R95).

CREATE TABLE unit (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  code     VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'in the URL and in units.map',
  name     VARCHAR(120) NOT NULL,
  service  VARCHAR(40) CHARACTER SET ascii NULL COMMENT 'kind of service, for statistics',
  parent   BIGINT NULL,
  since    DATETIME(6) NOT NULL,
  until    DATETIME(6) NULL COMMENT 'no longer in units.map',
  PRIMARY KEY (id),
  UNIQUE KEY unit_code (code),
  CONSTRAINT unit_parent FOREIGN KEY (parent) REFERENCES unit (id)
);

CREATE TABLE employee (
  id            BIGINT NOT NULL AUTO_INCREMENT,
  directory_key CHAR(36) CHARACTER SET ascii NOT NULL COMMENT 'entryUUID or objectGUID; never the DN or the name',
  username      VARCHAR(64) NOT NULL COMMENT 'may be used again by somebody else',
  name          VARCHAR(120) NOT NULL,
  mail          VARCHAR(254) NOT NULL,
  phone         VARCHAR(40) NOT NULL,
  title         VARCHAR(120) NOT NULL,
  state         ENUM('active','disabled','expired','gone') NOT NULL,
  expires       DATETIME(6) NULL,
  manager       BIGINT NULL,
  first_seen    DATETIME(6) NOT NULL,
  last_seen     DATETIME(6) NOT NULL COMMENT 'last complete sync that had the entry',
  missed        TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'complete syncs in a row without it',
  PRIMARY KEY (id),
  UNIQUE KEY employee_directory_key (directory_key),
  KEY employee_username (username),
  KEY employee_manager (manager),
  CONSTRAINT employee_manager FOREIGN KEY (manager) REFERENCES employee (id)
);

CREATE TABLE post (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  employee BIGINT NOT NULL,
  unit     BIGINT NOT NULL,
  since    DATETIME(6) NOT NULL,
  until    DATETIME(6) NULL,
  live     TINYINT AS (IF(until IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY post_live (employee, unit, live),
  KEY post_unit (unit, live),
  CONSTRAINT post_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT post_unit FOREIGN KEY (unit) REFERENCES unit (id)
);

CREATE TABLE seat (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  kind     ENUM('leader','office','system_owner','coordinator','coordinator_team','bti_team','operations') NOT NULL,
  unit     BIGINT NULL COMMENT 'leader: of which unit; otherwise NULL',
  employee BIGINT NOT NULL,
  source   ENUM('directory','hand') NOT NULL COMMENT 'hand: nettverkskontakt, set in the application',
  set_by   BIGINT NULL,
  since    DATETIME(6) NOT NULL,
  until    DATETIME(6) NULL,
  live     TINYINT AS (IF(until IS NULL, 1, NULL)) PERSISTENT,
  unit_key BIGINT AS (COALESCE(unit, 0)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY seat_live (employee, live, kind, unit_key, source),
  KEY seat_kind (kind, unit, live),
  CONSTRAINT seat_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT seat_unit FOREIGN KEY (unit) REFERENCES unit (id),
  CONSTRAINT seat_leader_of CHECK ((kind = 'leader') = (unit IS NOT NULL))
);
