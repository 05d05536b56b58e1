-- What the municipality words itself in the letters of the office, beside the pages that
-- everybody may read. docs/decisions/0069.
-- The three tables hold each other by name: all of them learn the new ones at once.

ALTER TABLE own_proposal DROP FOREIGN KEY own_proposal_page;
ALTER TABLE own_text DROP FOREIGN KEY own_text_page;
ALTER TABLE own_page
  MODIFY name ENUM('privacy','accessibility','receipt','interim','decision_granted','decision_refused','complaint_receipt','complaint_forwarded','complaint_rejected') NOT NULL;
ALTER TABLE own_proposal
  MODIFY name ENUM('privacy','accessibility','receipt','interim','decision_granted','decision_refused','complaint_receipt','complaint_forwarded','complaint_rejected') NOT NULL;
ALTER TABLE own_text
  MODIFY name ENUM('privacy','accessibility','receipt','interim','decision_granted','decision_refused','complaint_receipt','complaint_forwarded','complaint_rejected') NOT NULL;
ALTER TABLE own_proposal
  ADD CONSTRAINT own_proposal_page FOREIGN KEY (name) REFERENCES own_page (name);
ALTER TABLE own_text
  ADD CONSTRAINT own_text_page FOREIGN KEY (name) REFERENCES own_page (name);
INSERT INTO own_page (name) VALUES
  ('receipt'), ('interim'), ('decision_granted'), ('decision_refused'),
  ('complaint_receipt'), ('complaint_forwarded'), ('complaint_rejected');
