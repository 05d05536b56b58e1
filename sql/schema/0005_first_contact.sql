-- The day the family first heard from the coordinator who holds the case (R20).

ALTER TABLE strand
  ADD COLUMN first_contact DATE NULL AFTER accepted;
