-- Whoever is asked to take a baton may work in another service that takes part with the family's
-- yes; with hers the case is that service's.
ALTER TABLE offer
  ADD COLUMN unit BIGINT NULL COMMENT 'the service she takes it to, when it is another',
  ADD CONSTRAINT offer_unit FOREIGN KEY (unit) REFERENCES unit (id);
