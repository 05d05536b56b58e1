-- What a leader is told about an imported case. A unit that nobody knows is a
-- fault of the list, so no case is imported without one.

ALTER TABLE import_note
  MODIFY note ENUM('no_coordinator','coordinator_unknown','coordinator_elsewhere','coordinator_gone','coordinator_ambiguous') NOT NULL;
