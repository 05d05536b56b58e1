-- What a database at schema 11 may hold.
INSERT INTO question (id, version, asked, asked_by, page, text, state, ended, ended_by, answer, seen) VALUES
  (1, 3, '2026-01-05', 1, '/enhet/helse', 'Hvem tar saken når begge er på ferie?', 'answered', '2026-01-06', 2, 'Lederen på vakt.', '2026-01-07'),
  (2, 1, '2026-01-06', 2, '', 'Gjelder fristen også i jula?', 'open', NULL, NULL, '', NULL);
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due) VALUES
  ('answer_question', 2, 0, 'system_owner', 0, '2026-01-06', '2026-01-13');
INSERT INTO claim (id, casefile, kind, claimant, basis, received, text, registered, registered_by, extended, extended_by, told, reason, due_before, state, answered, answer, ended, ended_by) VALUES
  (1, 1, 'access', 'plan_owner', '', '2026-01-02', 'Vil se alt.', '2026-01-03', 1, '2026-01-20', 1, '2026-01-20', 'Mye å lese.', '2026-02-02', 'granted', '2026-03-01', '', '2026-03-01', 1),
  (2, 2, 'restriction', 'other', 'Verge, med fullmakt', '2026-01-04', 'Vis ikke adressen.', '2026-01-04', 1, NULL, NULL, NULL, '', NULL, 'open', NULL, '', NULL, NULL);
INSERT INTO note (id, strand, written, written_by, corrects, text) VALUES
  (1, 2, '2026-01-04', 2, NULL, 'Mor ringer på mandag.'), (2, 2, '2026-01-05', 2, 1, 'Tirsdag, ikke mandag.');
