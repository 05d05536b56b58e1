-- What a role owes a family can be read by families, without logging in (7.4). Which guidelines that
-- are, the seed says the first time; after that the system owner does, version by version, and a
-- version keeps what was said of it.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE guideline
  ADD COLUMN families TINYINT NULL WITHOUT SYSTEM VERSIONING COMMENT '1: families may read it, 0: not; NULL: nobody has said yet, and they may not',
  ADD KEY guideline_families (families, position, guideline);
SET SESSION system_versioning_alter_history = ERROR;
