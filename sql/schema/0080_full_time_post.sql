-- Whoever has a full-time post as coordinator has room for more than who does it beside other work
-- (B81-B90). A post is room and no kind of coordinator; what was told before stays.
CREATE TABLE full_time_post (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  employee BIGINT NOT NULL,
  title    ENUM('family','child','adult') NOT NULL COMMENT 'what the post is called',
  room     SMALLINT NOT NULL COMMENT 'for how many cases',
  said     DATETIME(6) NOT NULL,
  said_by  BIGINT NOT NULL,
  ended    DATETIME(6) NULL,
  ended_by BIGINT NULL,
  live     TINYINT AS (IF(ended IS NULL, 1, NULL)) STORED,
  PRIMARY KEY (id),
  UNIQUE KEY full_time_post_one (employee, live),
  CONSTRAINT full_time_post_of FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT full_time_post_said_by FOREIGN KEY (said_by) REFERENCES employee (id),
  CONSTRAINT full_time_post_ended_by FOREIGN KEY (ended_by) REFERENCES employee (id),
  CONSTRAINT full_time_post_room CHECK (room BETWEEN 1 AND 99)
);
