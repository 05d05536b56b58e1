-- Schema 57: a consent that was taken back, one outside the municipality, and who took part.
SET @case = (SELECT MIN(id) FROM casefile), @strand = (SELECT MIN(id) FROM strand);
INSERT INTO consent (id, casefile, giver, giver_name, purposes, information, way, why, given, registered, registered_by) VALUES
  (57, @case, 'parent', 'Mor Æ', 'plan,collecting', 'Det som trengs', 'oral', 'Alene om ansvaret', '2026-12-01', '2026-12-01', 1);
INSERT INTO consent_service (id, consent, casefile, unit, name, answer, until, withdrawn, withdrawn_why, withdrawn_at, withdrawn_by) VALUES
  (57, 57, @case, 1, '', 'given', '2027-05-30', '2026-12-02', 'Vil ikke mer', '2026-12-02', 1),
  (58, 57, @case, NULL, 'Sykehuset', 'refused', NULL, NULL, '', NULL, NULL);
INSERT INTO participant (casefile, employee, unit, since, added_by, until, ended_by) VALUES
  (@case, 1, 1, '2026-12-01', 1, '2026-12-02', 1);
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due) VALUES
  ('follow_withdrawal', 57, 0, 'holder', @strand, @case, @strand, '2026-12-02', '2026-12-03'),
  ('prepare_birthday', @strand, 16, 'holder', @strand, @case, @strand, '2026-12-02', '2027-02-01');
