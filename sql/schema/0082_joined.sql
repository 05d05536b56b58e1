-- Two cases of one child made one (R58). What belonged to the later one belongs to the other from
-- then on, and its own row goes: nothing can be written in a case that is empty. What is left of it
-- is this row, by which its number is found, and its log of looks, which only grows. The moving is
-- done by the triggers of sql/routine/join.sql, so that no program may move a row by itself.
CREATE TABLE case_joined (
  was      BIGINT NOT NULL COMMENT 'casefile.id of the case that is no more; its log of looks has it',
  number   VARCHAR(16) CHARACTER SET ascii NOT NULL,
  person   BIGINT NOT NULL COMMENT 'whose it was: written down twice, and once from now on',
  journal  VARCHAR(40) NULL,
  received DATE NOT NULL,
  registered DATETIME(6) NOT NULL,
  registered_by BIGINT NULL,
  goes_on  BIGINT NOT NULL COMMENT 'the case it is part of now',
  pair     BIGINT NOT NULL COMMENT 'same_person.id, by which it was found',
  found    DATETIME(6) NOT NULL,
  wanted   DATE NOT NULL COMMENT 'when the family said yes to who had it',
  wanted_there DATE NOT NULL COMMENT 'and to who had the one that goes on',
  note     VARCHAR(500) NOT NULL COMMENT 'what was done to find out',
  joined   DATETIME(6) NOT NULL,
  joined_by BIGINT NOT NULL,
  PRIMARY KEY (was),
  UNIQUE KEY case_joined_number (number),
  UNIQUE KEY case_joined_pair (pair),
  KEY case_joined_into (goes_on, joined),
  KEY case_joined_journal (journal),
  CONSTRAINT case_joined_case FOREIGN KEY (goes_on) REFERENCES casefile (id),
  CONSTRAINT case_joined_joiner FOREIGN KEY (joined_by) REFERENCES employee (id),
  CONSTRAINT case_joined_two CHECK (was <> goes_on),
  CONSTRAINT case_joined_says CHECK (note <> '')
);

-- A measure goes where its goal goes.
-- The key's own index has a name of its own: after a backup was restored it would not go by itself.
ALTER TABLE plan_measure
  DROP FOREIGN KEY plan_measure_goal;
ALTER TABLE plan_measure
  DROP KEY IF EXISTS plan_measure_goal,
  ADD KEY plan_measure_of_goal (casefile, goal),
  ADD CONSTRAINT plan_measure_goal_of FOREIGN KEY (casefile, goal) REFERENCES plan_goal (casefile, id) ON UPDATE CASCADE;

ALTER TABLE same_person
  ADD KEY same_person_waits (answer, id);

ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told','standing_told','heard','shared','asked_contact','held_back','closes','joined') NOT NULL;
