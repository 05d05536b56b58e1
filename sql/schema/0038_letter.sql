-- What is to be printed: HTML frozen by the program that owns what it says, and the PDF that
-- holdfast-letter makes of it (docs/decisions/0036). The PDF is kept as base64, since every
-- value a statement gives and takes is text.

ALTER TABLE employee
  ADD COLUMN phone_hours VARCHAR(80) NOT NULL DEFAULT '' COMMENT 'when families may call; on their card';

CREATE TABLE letter (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  kind     ENUM('card','feedback') NOT NULL,
  strand   BIGINT NULL,
  feedback BIGINT NULL,
  language ENUM('nb','nn','en','uk','pl','ar','se') NOT NULL,
  html     MEDIUMTEXT NOT NULL,
  ordered  DATETIME(6) NOT NULL,
  ordered_by BIGINT NOT NULL,
  keep_until DATETIME(6) NULL COMMENT 'NULL: is kept',
  state    ENUM('ordered','making','made','failed') NOT NULL DEFAULT 'ordered',
  tries    INT NOT NULL DEFAULT 0,
  taken    DATETIME(6) NULL COMMENT 'when somebody last began with it',
  made     DATETIME(6) NULL,
  pdf      MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'base64',
  hash     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'BLAKE2b of the bytes',
  left_mark TINYINT AS (IF(state IN ('ordered','making'), 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  KEY letter_left (left_mark, tries, id),
  KEY letter_by (ordered_by, kind, id),
  KEY letter_keep (keep_until),
  CONSTRAINT letter_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT letter_feedback FOREIGN KEY (feedback) REFERENCES feedback (id) ON DELETE CASCADE,
  CONSTRAINT letter_ordered_by FOREIGN KEY (ordered_by) REFERENCES employee (id)
);
