-- Schema 51: a complaint that was rejected, and whose sender has it in writing.
UPDATE complaint SET rejected = '2027-01-05' WHERE id = 48;
INSERT INTO complaint_step (id, complaint, at, by_employee, step, note) VALUES
  (49, 48, '2027-01-05', 1, 'rejection_sent', '');
INSERT INTO letter (id, kind, complaint, language, html, ordered, ordered_by, state, tries, dated) VALUES
  (49, 'complaint_rejected', 48, 'nb', '<p>Æ</p>', '2027-01-05', 1, 'ordered', 0, '2027-01-05');
