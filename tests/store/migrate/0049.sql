-- Schema 49: a complaint that is counted with those of its year.
INSERT INTO complaint (id, casefile, strand, about, received, registered, registered_by, came_way, sent, timing, sender, language, text, deferred, worker, state, outcome, reasons) VALUES
  (48, 43, 43, 'no_coordinator', '2026-12-31', '2026-12-31', 1, 'post', '2026-12-30', 'in_time', 'plan_owner', 'nb', 'Æ', 'not_asked', 1, 'reassessed', 'rejected', 'Fordi.');
