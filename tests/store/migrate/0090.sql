-- Schema 90: a proposal that was taken up, and what was said of it.
INSERT INTO proposal (id, made, made_by, origin, page, guideline, text, state, ended) VALUES
  (1, '2026-12-01', 1, 'council', '', 'give_coordinator', 'Spør familien først.', 'taken_up', '2026-12-03');
INSERT INTO proposal_said (proposal, step, said, said_by, guideline, text) VALUES
  (1, 'remark', '2026-12-02', 1, '', 'Det gjør vi alt.'),
  (1, 'taken_up', '2026-12-03', 1, 'give_coordinator', 'Det står i retningslinjen nå.');
