-- Schema 41: a printer that ran.
INSERT INTO job_run (job, began, ended, outcome, note, succeeded) VALUES
  ('letters', '2026-11-27', '2026-11-27', 'done', '0 waiting', '2026-11-27');
