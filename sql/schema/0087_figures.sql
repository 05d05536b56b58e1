-- What there was at the end of each day, counted once by the sweep (docs/decisions/0061): a day's
-- figures are read from here whatever has happened since, and among however many cases. Nobody
-- is named, and no case: what was disposed of stays counted. Only the sweep's job writes here.
CREATE TABLE figure_day (
  dated    DATE NOT NULL,
  figure   ENUM('decision','plan','coordinator','load','held','kind','person','to_confirm','to_decide','to_offer','to_accept','to_contact','to_plan','received','asked','accepted','no_plan','handover','interim','evaluation','evaluated') NOT NULL,
  unit     BIGINT NOT NULL COMMENT 'unit.id; 0: none has it, or it is of the whole municipality',
  part     INT NOT NULL COMMENT 'what is told apart: a kind, a number of cases or of days; else 0',
  n        INT NOT NULL,
  PRIMARY KEY (dated, figure, unit, part)
);

CREATE TABLE figure_made (
  dated    DATE NOT NULL,
  made     DATETIME(6) NOT NULL COMMENT 'when the day was counted last',
  PRIMARY KEY (dated)
);

-- The first day there is anything to count of, and what a unit got in a year.
ALTER TABLE strand
  ADD KEY strand_decided (decided);
ALTER TABLE receipt
  ADD KEY receipt_received (received, unit);

ALTER TABLE job_run
  MODIFY job ENUM('directory','leavers','feedback','duties','outbox','housekeeping','retention','backup','letters','figures') NOT NULL;
