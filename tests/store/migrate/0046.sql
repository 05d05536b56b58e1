-- Schema 46: complaints on their way, with what was done of them and a letter.
INSERT INTO complaint (id, casefile, strand, about, decision, received, registered, registered_by, came_way, sent, timing, sender, sender_name, address, language, text, deferred, deferred_why, worker, worker_why, confirmed, state, outcome, reasons, forwarded, ruling, ruled, ruling_text, follow_up) VALUES
  (1, 43, 44, 'decision', 2, '2026-11-26', '2026-11-27', 1, 'post', '2026-11-25', 'in_time', 'guardian', 'Mor Æ', 'Solveien 3', 'nn', 'Vi er ikkje samde.', 'waits', 'Ho mistar hjelpa.', 1, 'Ingen andre er her.', '2026-11-27', 'followed_up', 'partly', 'Fordi.', '2026-11-28', 'upheld', '2026-12-20', 'De skal ha plan.', 'Nytt vedtak.'),
  (2, 43, 43, 'plan_not_made', NULL, '2026-11-26', '2026-11-27', 1, 'digital', '2026-11-26', 'late', 'plan_owner', '', '', 'nb', 'Hvor blir planen av?', 'not_asked', '', 1, '', NULL, 'received', NULL, '', NULL, NULL, NULL, '', '');
INSERT INTO complaint_step (id, complaint, at, by_employee, step, note) VALUES
  (1, 1, '2026-11-27', 1, 'registered', ''), (2, 1, '2026-11-28', 1, 'partly', 'Fordi.');
INSERT INTO letter (id, kind, complaint, language, html, ordered, ordered_by, state, tries, dated) VALUES
  (46, 'complaint_receipt', 1, 'nn', '<p>Æ</p>', '2026-11-27', 1, 'ordered', 0, '2026-11-27');
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, opened, due) VALUES
  ('reassess_complaint', 2, 0, 'office', 0, 43, '2026-11-27', '2026-12-24');
