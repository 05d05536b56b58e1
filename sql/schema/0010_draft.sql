-- What somebody has typed and not sent yet (R76): one draft a person and form.
-- It is read by nobody else, and only through its form's own right.

CREATE TABLE draft (
  employee BIGINT NOT NULL,
  path     VARCHAR(256) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the form, with case and strand',
  writer   CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'one-time key of the page it was typed in: another page of the same form is told, and writes nothing over',
  fields   MEDIUMTEXT CHARACTER SET ascii NOT NULL COMMENT 'as a browser sends them, without the dispatcher''s own',
  saved    DATETIME(6) NOT NULL,
  PRIMARY KEY (employee, path),
  KEY draft_employee (employee, saved),
  KEY draft_saved (saved),
  CONSTRAINT draft_employee FOREIGN KEY (employee) REFERENCES employee (id)
);
