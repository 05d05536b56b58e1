-- Schema 74: a contact form that is answered, one that was sent again, and a consent to the team.
SET @case = (SELECT casefile FROM strand ORDER BY id LIMIT 1), @strand = (SELECT MIN(id) FROM strand);
INSERT INTO consent_service (consent, casefile, name, team, answer, until)
SELECT MIN(id), casefile, 'BTI-teamet', 1, 'given', '2027-06-01' FROM consent GROUP BY casefile LIMIT 1;
INSERT INTO contact_form (casefile, strand, state, help, concern, tried, child_view, family_view, leader, asked, sent, sent_by, meeting, outcome, answer, services, ended, ended_by) VALUES
  (@case, @strand, 'answered', 'advice,holder', 'Sover på skolen', 'Fast leggetid', 'Vil ha katt', 'Vil ha ro', 'Lise Leder', '2026-12-05', '2026-12-06', 1, '2026-12-15', 'advice,services', 'Begynn med søvn', 'PPT', '2026-12-15', 1);
SET @form = LAST_INSERT_ID();
INSERT INTO contact_form (casefile, strand, earlier, help, concern, tried, child_view, family_view, news, leader, asked, sent, sent_by) VALUES
  (@case, @strand, @form, 'plan', 'Sover på skolen', 'Fast leggetid', '', '', 'Flyttet', 'Lise Leder', '2027-01-05', '2027-01-06', 1);
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due) VALUES
  ('answer_contact_form', LAST_INSERT_ID(), 0, 'bti_team', 0, @case, NULL, '2027-01-06', '2027-01-20'),
  ('follow_advice', @form, 0, 'holder', @strand, @case, @strand, '2026-12-15', '2026-12-29');
