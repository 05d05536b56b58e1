-- How much there is to coordinate in a case, counted by the sweep once a day: the largest ones are
-- the coordinator team's first (A276), and a number of cases does not tell of it.
CREATE TABLE case_scope (
  strand   BIGINT NOT NULL,
  unit     BIGINT NULL COMMENT 'that has it, when it was counted',
  services INT NOT NULL COMMENT 'around the family, beside its doctor, its kin and the office',
  measures INT NOT NULL COMMENT 'in the plan',
  meetings INT NOT NULL COMMENT 'held within a year',
  scope    INT AS (services + measures + meetings) PERSISTENT,
  counted  DATE NOT NULL,
  piece    BIGINT NOT NULL COMMENT 'up to which case was counted with it: from there the next run goes on',
  PRIMARY KEY (strand),
  KEY case_scope_all (scope, strand),
  KEY case_scope_unit (unit, scope, strand),
  KEY case_scope_counted (counted, piece),
  CONSTRAINT case_scope_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT case_scope_of_unit FOREIGN KEY (unit) REFERENCES unit (id)
);

ALTER TABLE job_run
  MODIFY job ENUM('directory','leavers','feedback','duties','outbox','housekeeping','retention','backup','letters','figures','looks','anchor','certificates','scope') NOT NULL;
