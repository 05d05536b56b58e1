-- Who led a unit last, where nobody does now, is found by a key (docs/decisions/0076).
ALTER TABLE seat
  ADD KEY seat_unit_until (kind, unit, until);
