-- Proposals for doing things better, what is said of each, and what the system owner decides
-- (A70, A196, A253, A266, A278; docs/decisions/0064).

CREATE TABLE proposal (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  version  INT NOT NULL DEFAULT 1,
  made     DATETIME(6) NOT NULL,
  made_by  BIGINT NOT NULL,
  unit     BIGINT NULL COMMENT 'where she worked; NULL: in none',
  origin   ENUM('own','council','feedback') NOT NULL COMMENT 'whose thought it is',
  page     VARCHAR(120) NOT NULL COMMENT 'from which page; empty: not told',
  guideline VARCHAR(48) CHARACTER SET ascii NOT NULL COMMENT 'about which; empty: about none',
  text     VARCHAR(4000) NOT NULL,
  state    ENUM('open','later','taken_up','declined') NOT NULL DEFAULT 'open',
  ended    DATETIME(6) NULL,
  told     DATETIME(6) NULL COMMENT 'when something was last written that who proposed is to read',
  seen     DATETIME(6) NULL COMMENT 'when she last said that she has read it',
  unread   TINYINT AS (IF(told > COALESCE(seen, made), 1, NULL)) PERSISTENT,
  ended_mark TINYINT AS (IF(ended IS NULL, 0, 1)) PERSISTENT,
  PRIMARY KEY (id),
  KEY proposal_unread (made_by, unread, id),
  KEY proposal_list (ended_mark, id DESC) COMMENT 'what is not decided first, the newest first',
  KEY proposal_guideline (guideline, id),
  CONSTRAINT proposal_maker FOREIGN KEY (made_by) REFERENCES employee (id),
  CONSTRAINT proposal_unit FOREIGN KEY (unit) REFERENCES unit (id),
  CONSTRAINT proposal_end CHECK ((state IN ('open', 'later')) = (ended IS NULL))
);

-- What was said of one, and what was decided: written once, and never changed.
CREATE TABLE proposal_said (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  proposal BIGINT NOT NULL,
  step     ENUM('remark','later','taken_up','declined') NOT NULL,
  said     DATETIME(6) NOT NULL,
  said_by  BIGINT NOT NULL,
  guideline VARCHAR(48) CHARACTER SET ascii NOT NULL COMMENT 'which was changed; empty: none',
  text     VARCHAR(4000) NOT NULL,
  PRIMARY KEY (id),
  KEY proposal_said_of (proposal, id),
  CONSTRAINT proposal_said_proposal FOREIGN KEY (proposal) REFERENCES proposal (id),
  CONSTRAINT proposal_said_who FOREIGN KEY (said_by) REFERENCES employee (id),
  CONSTRAINT proposal_said_guideline CHECK (guideline = '' OR step = 'taken_up')
);
