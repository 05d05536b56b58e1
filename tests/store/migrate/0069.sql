-- Schema 69: somebody with a power of attorney was given all that is written.
INSERT INTO disclosure (casefile, receiver, receiver_name, papers, left_out, why, made, made_by)
  SELECT MAX(id), 'other', 'Advokat Ås', 3, 0, '', '2026-12-01', 1 FROM casefile;
