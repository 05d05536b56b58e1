-- What a database at schema 3 may hold.
INSERT INTO guideline (guideline, seat, position, what, why, source, opens, days, counted, reminders, valid_from, valid_to) VALUES
  ('our_own', 'holder', 9001, 'Vi ringer hver mandag.', 'Familien skal ikke lure.', 'Egen begrunnelse.', 0, NULL, 'municipal', '', '2020-01-01', NULL),
  ('our_old', 'holder', 9002, 'Vi sendte brev.', 'Det var slik.', 'Egen begrunnelse.', 0, 30, 'working', '-3', '2010-01-01', '2019-12-31');
UPDATE guideline SET why = 'Ingen familie skal lure.' WHERE guideline = 'our_own';
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due, waiting_since, done, done_by) VALUES
  ('give_coordinator', 1, 1, 'leader', 1, 1, 1, '2026-01-01', '2026-01-15', '2026-01-02', NULL, NULL),
  ('answer_offer', 1, 0, 'employee', 2, 1, 1, '2026-01-02', '2026-01-09', NULL, '2026-01-03', 2),
  ('weekly_acceptances', 20454, 0, 'system_owner', 0, NULL, NULL, '2026-01-05', NULL, NULL, NULL, NULL);
