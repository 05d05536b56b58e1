-- Control of the log of looks (R72, docs/decisions/0063): what the sweep found in each day's
-- looks, and what was done about it. No case is named: the first of the looks is, and it stands
-- with its case in the log. Both tables only grow.

CREATE TABLE look_day (
  dated    DATE NOT NULL,
  made     DATETIME(6) NOT NULL COMMENT 'when the looks of the day were gone through',
  PRIMARY KEY (dated)
);

CREATE TABLE look_finding (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  hearer   ENUM('system_owner','privacy_officer') NOT NULL COMMENT 'who controls it: nobody her own looks',
  dated    DATE NOT NULL,
  reason   ENUM('assignment','hours','many','surname') NOT NULL,
  employee BIGINT NOT NULL COMMENT 'who looked',
  unit     BIGINT NULL COMMENT 'where she worked then',
  look     BIGINT NOT NULL COMMENT 'access_log.id: the first of them',
  at       DATETIME(6) NOT NULL COMMENT 'and when it was',
  last     DATETIME(6) NOT NULL,
  n        INT NOT NULL COMMENT 'how many looks; many: how many cases',
  PRIMARY KEY (id),
  UNIQUE KEY look_finding_once (look, reason),
  KEY look_finding_list (hearer, dated, id),
  KEY look_finding_employee (employee, reason, dated),
  CONSTRAINT look_finding_day FOREIGN KEY (dated) REFERENCES look_day (dated),
  CONSTRAINT look_finding_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT look_finding_unit FOREIGN KEY (unit) REFERENCES unit (id)
);

CREATE TABLE look_follow_up (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  finding  BIGINT NOT NULL,
  step     ENUM('seen','asked','passed_on','incident') NOT NULL,
  note     VARCHAR(300) NOT NULL,
  noted    DATETIME(6) NOT NULL,
  noted_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY look_follow_up_finding (finding, id),
  CONSTRAINT look_follow_up_finding FOREIGN KEY (finding) REFERENCES look_finding (id),
  CONSTRAINT look_follow_up_by FOREIGN KEY (noted_by) REFERENCES employee (id)
);

ALTER TABLE job_run
  MODIFY job ENUM('directory','leavers','feedback','duties','outbox','housekeeping','retention','backup','letters','figures','looks') NOT NULL;
