-- Who comes to work here is told what still stands on desks (docs/decisions/0066): what that is, and
-- who has come since it was told, each from an index.
ALTER TABLE information
  ADD KEY information_shown (shown_to, id);

ALTER TABLE post
  ADD KEY post_since (since);

ALTER TABLE seat
  ADD KEY seat_since (kind, since);
