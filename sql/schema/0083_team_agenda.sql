-- What the BTI team takes up on a day, also when it was answered since (R56).
ALTER TABLE contact_form
  ADD KEY contact_form_meeting (meeting, id);
