-- Tjenesteoversikt: who is around a family, of what, and how they are reached. It is used from
-- the day the coordinator has said yes, long before there is a plan (R39b, docs/decisions/0043).
CREATE TABLE service (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  kind     ENUM('gp','next_of_kin','office','other') NOT NULL COMMENT 'the first three have a row from the start',
  position INT NOT NULL COMMENT 'in which order they stand',
  role     VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'of other: place or role',
  name     VARCHAR(120) NOT NULL DEFAULT '',
  area     VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'what they are responsible for',
  contact  VARCHAR(300) NOT NULL DEFAULT '',
  contribution VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'what they do for the plan (point d of the regulation)',
  changed  DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  ended    DATETIME(6) NULL COMMENT 'no longer around the family',
  live     TINYINT AS (IF(ended IS NULL, 1, NULL)) PERSISTENT,
  once     TINYINT AS (IF(ended IS NULL AND kind <> 'other', 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  KEY service_order (casefile, live, position, id),
  UNIQUE KEY service_once (casefile, kind, once),
  CONSTRAINT service_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT service_changer FOREIGN KEY (changed_by) REFERENCES employee (id),
  CONSTRAINT service_role CHECK (kind <> 'other' OR role <> '')
);

ALTER TABLE letter
  MODIFY kind ENUM('card','feedback','receipt','interim','decision','complaint_receipt','complaint_forwarded','service_overview') NOT NULL;
