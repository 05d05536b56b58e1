-- A decision that was sent stays as it is. To change it is an application of the office's own,
-- which goes the way of all others to a decision of its own (docs/decisions/0041).
ALTER TABLE application
  ADD COLUMN changes BIGINT NULL COMMENT 'the decision that it is to change; its text says why' AFTER inquiry,
  ADD KEY application_changes (changes, id),
  ADD CONSTRAINT application_of_decision FOREIGN KEY (changes) REFERENCES decision (id);
