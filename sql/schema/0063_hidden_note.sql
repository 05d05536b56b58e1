-- A note may be kept from the guardians, for a reason that is written with it (R46).
ALTER TABLE note
  ADD COLUMN kept_why VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'why the guardians are not to read it; none: they may';
