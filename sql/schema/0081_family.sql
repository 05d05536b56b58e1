-- Which cases are of one family that has one coordinator (familiekoordinator). Each person keeps a
-- case of her own, and her own strand in it gives the rights to it (docs/decisions/0057); this
-- table names nobody.
CREATE TABLE family_member (
  strand   BIGINT NOT NULL COMMENT 'a family_coordinator of one person',
  family   BIGINT NOT NULL COMMENT 'the strand with which the family began, as a number alone: its case may be gone',
  begun    DATE NOT NULL COMMENT 'the day the family began; the same in all its rows',
  joined   DATETIME(6) NOT NULL,
  PRIMARY KEY (strand),
  KEY family_member_of (family, strand),
  CONSTRAINT family_member_strand FOREIGN KEY (strand) REFERENCES strand (id)
);

-- Why only some of a family are given on.
ALTER TABLE offer
  ADD COLUMN apart_why VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'why not the rest of the family too';
