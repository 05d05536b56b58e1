-- A certificate on paper, of a course that somebody was at.
ALTER TABLE letter
  MODIFY kind ENUM('card','feedback','receipt','interim','decision','complaint_receipt','complaint_forwarded','service_overview','complaint_rejected','consent_form','plan','meeting_call','meeting_minutes','everything','figures','certificate') NOT NULL,
  ADD COLUMN attendance BIGINT NULL AFTER meeting,
  ADD CONSTRAINT letter_attendance FOREIGN KEY (attendance) REFERENCES attendance (id);
