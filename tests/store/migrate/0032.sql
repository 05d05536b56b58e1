-- Schema 32: one change of coordinator that is under way, and one that is done.
INSERT INTO handover (strand, left_by, began, taken_by, taken, informed, informed_how, consents, partners) VALUES
  (1, 1, '2026-11-01', NULL, NULL, '2026-11-02', 'phone', NULL, NULL),
  (1, 2, '2026-10-01', 1, '2026-10-09', '2026-10-02', 'letter', '2026-10-20', '2026-10-21');
