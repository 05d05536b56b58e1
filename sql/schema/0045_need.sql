-- Whoever works here reports a need (R7): it comes in at the same door as what families ask.

ALTER TABLE inquiry
  DROP CONSTRAINT inquiry_reached,
  ADD COLUMN reported_by BIGINT NULL COMMENT 'an employee who sees a need; NULL: they asked themselves',
  ADD COLUMN birth DATE NULL COMMENT 'of whom it is about, when an employee reports it',
  ADD COLUMN consent TINYINT NULL COMMENT 'whether they know and want it, when an employee reports it',
  ADD COLUMN consent_why VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'why not',
  ADD CONSTRAINT inquiry_reporter FOREIGN KEY (reported_by) REFERENCES employee (id),
  ADD CONSTRAINT inquiry_reached CHECK (reach IN ('phone', 'mail') OR (reach = 'none' AND reported_by IS NOT NULL)),
  ADD CONSTRAINT inquiry_consent CHECK ((reported_by IS NULL) = (consent IS NULL) AND (COALESCE(consent, 1) = 1 OR consent_why <> ''));
