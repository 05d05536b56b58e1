-- What the municipality calls its office, its teams and its roles, beside the pages and the
-- letters it words itself. docs/decisions/0073.
-- The three tables hold each other by name: all of them learn the new one at once.

ALTER TABLE own_proposal DROP FOREIGN KEY own_proposal_page;
ALTER TABLE own_text DROP FOREIGN KEY own_text_page;
ALTER TABLE own_page
  MODIFY name ENUM('privacy','accessibility','receipt','interim','decision_granted','decision_refused','complaint_receipt','complaint_forwarded','complaint_rejected','names') NOT NULL;
ALTER TABLE own_proposal
  MODIFY name ENUM('privacy','accessibility','receipt','interim','decision_granted','decision_refused','complaint_receipt','complaint_forwarded','complaint_rejected','names') NOT NULL;
ALTER TABLE own_text
  MODIFY name ENUM('privacy','accessibility','receipt','interim','decision_granted','decision_refused','complaint_receipt','complaint_forwarded','complaint_rejected','names') NOT NULL;
ALTER TABLE own_proposal
  ADD CONSTRAINT own_proposal_page FOREIGN KEY (name) REFERENCES own_page (name);
ALTER TABLE own_text
  ADD CONSTRAINT own_text_page FOREIGN KEY (name) REFERENCES own_page (name);
INSERT INTO own_page (name) VALUES ('names');
