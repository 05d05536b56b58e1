-- Who is asked first: of a unit's coordinators those who carry least. A picker shows
-- sixty with figures of now; which sixty, where there are more, is what housekeeping
-- counted last, so that opening it does not count a unit of a thousand.

ALTER TABLE post
  ADD COLUMN carries SMALLINT UNSIGNED NOT NULL DEFAULT 0
      COMMENT 'cases held and offers open when last counted; 65535: no coordinator',
  ADD KEY post_unit_carries (unit, live, carries, name, employee);
