-- The figures of a day on paper.
ALTER TABLE letter
  MODIFY kind ENUM('card','feedback','receipt','interim','decision','complaint_receipt','complaint_forwarded','service_overview','complaint_rejected','consent_form','plan','meeting_call','meeting_minutes','everything','figures') NOT NULL;
