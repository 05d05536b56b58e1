-- Somebody who left is back: the leader sees it, and nothing is taken back by itself.

ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned') NOT NULL;
