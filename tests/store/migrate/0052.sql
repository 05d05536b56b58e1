-- Schema 52: an application that changes a decision.
INSERT INTO application (id, casefile, strand, plan, received, registered, registered_by, came_by, sender, language, text, changes, worker, state, ended, ended_by)
SELECT 52, a.casefile, a.strand, 1, '2026-12-01', '2026-12-01', 1, 'letter', 'guardian', 'nn', 'Medhald i klage Æ', d.id, 1, 'withdrawn', '2026-12-02', 1
  FROM decision d JOIN application a ON a.id = d.application WHERE d.state = 'sent' ORDER BY d.id LIMIT 1;
