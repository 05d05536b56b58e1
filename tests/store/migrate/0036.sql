-- Schema 36: who waits to be contacted, who is held back with many others, who was reached.
INSERT INTO inquiry (id, reference, received, language, about, concerns, name, reach, contact, hours, interpreter, text, state, contacted, ended, ended_by, outcome, answer) VALUES
  (1, 'BBBBBBBBB2', '2026-11-20', 'nb', 'unknown', 'child', 'Mor', 'phone', '12345678', 'Etter 15', 'ukrainsk', 'Vi vet ikke.', 'received', NULL, NULL, NULL, NULL, ''),
  (2, 'BBBBBBBBB3', '2026-11-20', 'nn', 'plan', 'self', 'Eg', 'mail', 'eg@eksempel.no', '', '', '', 'held', NULL, NULL, NULL, NULL, ''),
  (3, 'BBBBBBBBB4', '2026-11-18', 'nb', 'coordinator', 'relative', 'Far', 'phone', '87654321', '', '', '', 'closed', '2026-11-19', '2026-11-19', 1, 'applies', 'De søker.');
