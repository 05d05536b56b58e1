-- Schema 62: a strand that was closed after all, a consent that ended with it, and its archive.
SET @case = (SELECT MIN(id) FROM casefile), @strand = (SELECT MIN(id) FROM strand);
INSERT INTO closing (strand, reason, begun, begun_by, family_told, services_told, summary, ended, ended_by, given_up) VALUES
  (@strand, 'own_wish', '2026-12-01', 1, NULL, NULL, '', '2026-12-02', 1, 1),
  (@strand, 'of_age', '2026-12-03', 1, '2026-12-03', '2026-12-04', 'Gikk bra', '2026-12-05', 1, 0),
  (@strand, 'dead', '2026-12-06', 1, NULL, NULL, '', NULL, NULL, 0);
INSERT INTO archiving (casefile, strand, sent, receipt, papers, noted, noted_by) VALUES
  (@case, @strand, '2026-12-06', '2026/1-2', 3, '2026-12-06', 1);
UPDATE consent_service SET ended = '2026-12-05' WHERE id = 58;
UPDATE plan_version SET at_closing = 1;
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due) VALUES
  ('close_case', @strand, 1, 'holder', @strand, @case, @strand, '2026-12-01', '2026-12-31'),
  ('send_to_archive', @case, @strand, 'office', 0, @case, @strand, '2026-12-05', '2027-01-04');
INSERT INTO alert (employee, kind, subject, step, n, made) VALUES (1, 'closes', @strand, 1, 1, '2026-12-01');
