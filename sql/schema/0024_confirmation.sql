-- So many accounts gone at once that the directory is not believed (R94): operations
-- say that it is true, once, for as many as they name.

CREATE TABLE sync_confirmation (
  id   BIGINT NOT NULL AUTO_INCREMENT,
  at   DATETIME(6) NOT NULL,
  most INT NOT NULL COMMENT 'accounts that may end at once',
  used DATETIME(6) NULL,
  PRIMARY KEY (id)
);
