-- The law that letters name, as it is printed, by the days on which it is so. A paragraph that
-- nobody has compared with Lovdata is not printed; what stood there before stays.

CREATE TABLE law_reference (
  id         BIGINT NOT NULL AUTO_INCREMENT,
  reference  ENUM('plan_health','coordinator_health','child_coordinator_health','plan_nav','plan_social','plan_child_welfare','complaint_health','complaint_general','reasons','see_file','interim_reply','guidance','late_complaint','deferred','reassessment','withheld') NOT NULL,
  text_nb    VARCHAR(200) NOT NULL,
  text_nn    VARCHAR(200) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to   DATE NULL COMMENT 'last day',
  needs_check TINYINT NOT NULL DEFAULT 1 COMMENT 'not printed until it is checked',
  checked    DATETIME(6) NULL COMMENT 'compared with Lovdata',
  checked_by BIGINT NULL,
  written    DATETIME(6) NULL COMMENT 'NULL: came with Holdfast',
  written_by BIGINT NULL,
  version    INT NOT NULL DEFAULT 1 COMMENT 'on its first row: of the reference',
  PRIMARY KEY (id),
  UNIQUE KEY law_reference_from (reference, valid_from),
  CONSTRAINT law_reference_checked_by FOREIGN KEY (checked_by) REFERENCES employee (id),
  CONSTRAINT law_reference_written_by FOREIGN KEY (written_by) REFERENCES employee (id),
  CONSTRAINT law_reference_checked CHECK ((checked IS NULL) = (checked_by IS NULL)),
  CONSTRAINT law_reference_written CHECK ((written IS NULL) = (written_by IS NULL)),
  CONSTRAINT law_reference_days CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
