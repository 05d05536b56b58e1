-- A coordinator's mentor, of the coordinator team (A280): who follows her, and what they spoke of.
-- Nothing of a case stands here; what they spoke of goes two years after it ended.

CREATE TABLE mentoring (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  coordinator BIGINT NOT NULL,
  mentor   BIGINT NOT NULL,
  since    DATETIME(6) NOT NULL,
  given_by BIGINT NOT NULL COMMENT 'a leader of hers',
  until    DATETIME(6) NULL,
  live     TINYINT AS (IF(until IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY mentoring_live (coordinator, live),
  KEY mentoring_for (mentor, live, coordinator),
  KEY mentoring_until (until),
  CONSTRAINT mentoring_coordinator FOREIGN KEY (coordinator) REFERENCES employee (id),
  CONSTRAINT mentoring_mentor FOREIGN KEY (mentor) REFERENCES employee (id),
  CONSTRAINT mentoring_given_by FOREIGN KEY (given_by) REFERENCES employee (id),
  CONSTRAINT mentoring_other CHECK (coordinator <> mentor)
);

CREATE TABLE guidance (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  mentoring BIGINT NOT NULL,
  held     DATE NOT NULL,
  strengths VARCHAR(500) NOT NULL COMMENT 'what she is good at, and what matters to her (A280)',
  agreed   VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'what she tries until next time',
  noted    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY guidance_of (mentoring, held, id),
  CONSTRAINT guidance_mentoring FOREIGN KEY (mentoring) REFERENCES mentoring (id),
  CONSTRAINT guidance_says CHECK (strengths <> '')
);
