-- The form of a consent on paper, to be signed (R44).
ALTER TABLE letter
  MODIFY kind ENUM('card','feedback','receipt','interim','decision','complaint_receipt','complaint_forwarded','service_overview','complaint_rejected','consent_form') NOT NULL;
