-- When the way onwards is decided, it is clarified who continues (R53).
ALTER TABLE level_change
  ADD COLUMN hands_on TINYINT NOT NULL DEFAULT 0 COMMENT 'another should have the baton from then on';
