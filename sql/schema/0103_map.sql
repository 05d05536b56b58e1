-- The two maps between directory and Holdfast, as whole, numbered versions: which units there are
-- and what the directory calls them, and which group gives which seat (docs/decisions/0074).

-- What a form of a map was made from.
CREATE TABLE map (
  name     ENUM('units','groups') NOT NULL,
  version  INT NOT NULL DEFAULT 1,
  PRIMARY KEY (name)
);
INSERT INTO map (name) VALUES ('units'), ('groups');

-- A version is written once. Of its own accord nobody's is in force but what the file says, and
-- units; which group gives which seat is seen by two.
CREATE TABLE map_version (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  map      ENUM('units','groups') NOT NULL,
  number   INT NULL COMMENT 'from when it is in force; the highest is',
  made     DATETIME(6) NOT NULL,
  made_by  BIGINT NULL COMMENT 'NULL: what the file said at a sync',
  why      VARCHAR(500) NOT NULL,
  state    ENUM('waiting','in_force','withdrawn','refused') NOT NULL,
  settled  DATETIME(6) NULL,
  settled_by BIGINT NULL COMMENT 'who looked at it; NULL: nobody had to',
  answer   VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'why it was refused',
  waits    TINYINT AS (IF(state = 'waiting', 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY map_version_number (map, number),
  UNIQUE KEY map_version_waits (map, waits) COMMENT 'one at a time',
  KEY map_version_list (map, id),
  CONSTRAINT map_version_of FOREIGN KEY (map) REFERENCES map (name),
  CONSTRAINT map_version_maker FOREIGN KEY (made_by) REFERENCES employee (id),
  CONSTRAINT map_version_settler FOREIGN KEY (settled_by) REFERENCES employee (id),
  CONSTRAINT map_version_state CHECK ((state = 'in_force') = (number IS NOT NULL) AND (state = 'waiting') = (settled IS NULL)),
  CONSTRAINT map_version_seen_by_two CHECK (map = 'units' OR made_by IS NULL OR state <> 'in_force' OR COALESCE(settled_by <> made_by, 0))
);

CREATE TABLE map_unit (
  version  BIGINT NOT NULL,
  place    INT NOT NULL COMMENT 'parents before children',
  code     VARCHAR(40) CHARACTER SET ascii NOT NULL,
  name     VARCHAR(120) NOT NULL,
  service  VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'empty: none',
  parent   VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'a code; empty: none',
  PRIMARY KEY (version, place),
  UNIQUE KEY map_unit_code (version, code),
  CONSTRAINT map_unit_version FOREIGN KEY (version) REFERENCES map_version (id)
);

CREATE TABLE map_value (
  version  BIGINT NOT NULL,
  place    INT NOT NULL,
  unit     INT NOT NULL COMMENT 'the place of its unit',
  text     VARCHAR(1000) NOT NULL,
  PRIMARY KEY (version, place),
  CONSTRAINT map_value_unit FOREIGN KEY (version, unit) REFERENCES map_unit (version, place)
);

CREATE TABLE map_group (
  version  BIGINT NOT NULL,
  place    INT NOT NULL,
  seat     ENUM('leader','office','system_owner','coordinator','coordinator_team','bti_team','operations') NOT NULL,
  dn       VARCHAR(1000) NOT NULL,
  PRIMARY KEY (version, place),
  CONSTRAINT map_group_version FOREIGN KEY (version) REFERENCES map_version (id)
);

-- On how many entries of the directory each value stood at the last sync: what a change of units
-- will do is told by it. Of whom is not kept.
CREATE TABLE directory_value (
  place    INT NOT NULL,
  text     VARCHAR(255) NOT NULL,
  people   INT NOT NULL,
  PRIMARY KEY (place)
);
