-- Complaints of a year are counted by what they are about and what came of them.
ALTER TABLE complaint
  ADD KEY complaint_received (received, about, outcome, ruling);
