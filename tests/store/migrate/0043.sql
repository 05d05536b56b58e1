-- Schema 43: what is applied for, what was decided of it, its letters, and a case sent back.
INSERT INTO person (id, name, birth) VALUES (43, 'Søker Æ', '2015-01-01');
INSERT INTO casefile (id, number, person, received, registered) VALUES (43, '2026-00043', 43, '2026-11-01', '2026-11-01');
INSERT INTO strand (id, casefile, kind, state, holder, held_as, held_since, closed) VALUES
  (43, 43, 'coordinator', 'applied', 1, 'registrar', '2026-11-01', NULL),
  (44, 43, 'child_coordinator', 'closed', 1, 'registrar', '2026-11-01', '2026-11-20');
INSERT INTO holding (strand, employee, held_as, since, until) VALUES
  (43, 1, 'registrar', '2026-11-01', '9999-12-31'), (44, 1, 'registrar', '2026-11-01', '2026-11-20');
INSERT INTO application (id, casefile, strand, plan, received, registered, registered_by, came_by, sender, language, text, worker, state, ended, ended_by, expected, delay_why) VALUES
  (1, 43, 43, 1, '2026-11-01', '2026-11-01', 1, 'letter', 'guardian', 'nn', 'Ho treng hjelp.', 1, 'open', NULL, NULL, '2027-01-15', 'Vi ventar på legen.'),
  (2, 43, 44, 0, '2026-11-01', '2026-11-01', 1, 'phone', 'plan_owner', 'nb', 'Han trenger hjelp.', 1, 'decided', '2026-11-20', 1, NULL, '');
INSERT INTO assessment (application, lasting, text, written, written_by) VALUES (1, 'unclear', 'Vi vet ikke.', '2026-11-10', 1);
INSERT INTO decision (id, application, state, plan, coordinator, kind, form, bases, main_basis, facts, reasons, written, written_by, approved, approved_by, dated, sent, complain_until) VALUES
  (1, 1, 'draft', 'granted', 'partly', 'coordinator', 'individual_decision', 'plan_health,coordinator_health', 'plan_health', '', '', '2026-11-15', 1, NULL, NULL, NULL, NULL, NULL),
  (2, 2, 'sent', 'not_asked', 'refused', 'child_coordinator', 'allocation', 'plan_nav', 'plan_nav', 'Æ', 'Fordi.', '2026-11-15', 1, '2026-11-18', 1, '2026-11-20', '2026-11-20', '2026-12-14');
INSERT INTO letter (id, kind, application, decision, language, html, ordered, ordered_by, state, tries, made, pdf, hash, dated, sent, sent_by, sent_way, replaced) VALUES
  (43, 'receipt', 1, NULL, 'nn', '<p>Æ</p>', '2026-11-02', 1, 'made', 1, '2026-11-02', 'JVBERg==', REPEAT('b', 64), '2026-11-02', '2026-11-02', 1, 'post', NULL),
  (44, 'decision', 2, 2, 'nb', '<p>Æ</p>', '2026-11-20', 1, 'ordered', 0, NULL, NULL, NULL, '2026-11-20', NULL, NULL, NULL, '2026-11-20'),
  (45, 'decision', 2, 2, 'nb', '<p>Æ</p>', '2026-11-20', 1, 'made', 1, '2026-11-20', 'JVBERg==', REPEAT('c', 64), '2026-11-20', '2026-11-20', 1, 'digital', NULL);
UPDATE receipt SET returned = '2026-11-27', returned_by = 1, returned_why = 'Feil enhet.' ORDER BY id LIMIT 1;
