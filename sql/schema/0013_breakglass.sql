-- The break-glass account (R75): one, local, for operations alone, when the
-- directory is away (docs/decisions/0021). Its name in logs and sessions is a row
-- of employee with the key 'breakglass', made when the password is set.

CREATE TABLE breakglass (
  id       TINYINT NOT NULL COMMENT 'there is one',
  employee BIGINT NOT NULL,
  secret   VARCHAR(128) CHARACTER SET ascii NOT NULL COMMENT 'argon2id, as libsodium writes it',
  made     DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT breakglass_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT breakglass_one CHECK (id = 1)
);
