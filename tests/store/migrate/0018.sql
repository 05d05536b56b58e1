-- Schema 18: a nightly job of the administrator.
INSERT INTO job_run (job, began, ended, outcome, note, succeeded) VALUES
  ('retention', '2026-01-05', '2026-01-05', 'done', '', '2026-01-05');
