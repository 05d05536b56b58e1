-- A leader tells the service office how many more cases her unit can take (R29, A235). What
-- was told stays, row by row: the newest counts, and its age is shown.

CREATE TABLE capacity (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  unit     BIGINT NOT NULL,
  room     SMALLINT NOT NULL COMMENT 'how many more cases',
  said     DATETIME(6) NOT NULL,
  said_by  BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY capacity_unit (unit, id),
  CONSTRAINT capacity_of FOREIGN KEY (unit) REFERENCES unit (id),
  CONSTRAINT capacity_said_by FOREIGN KEY (said_by) REFERENCES employee (id),
  CONSTRAINT capacity_room CHECK (room BETWEEN 0 AND 99)
);

-- The foreign key's own index goes by itself only where it was never written down.
ALTER TABLE receipt
  ADD KEY receipt_unit_at (unit, at);
ALTER TABLE receipt
  DROP KEY IF EXISTS receipt_unit;

-- Who is said to be away by her leader hears of it.
ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in','away_told') NOT NULL;
