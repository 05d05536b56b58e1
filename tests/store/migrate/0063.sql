-- Schema 63: a note that guardians are not to read.
INSERT INTO note (strand, written, written_by, text, kept_why)
  SELECT MIN(id), '2026-12-01', 1, 'Sa det i fortrolighet.', 'Ba om det selv' FROM strand;
