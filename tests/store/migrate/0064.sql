-- Schema 64: all that is written of somebody, on paper.
INSERT INTO disclosure (casefile, receiver, papers, left_out, why, made, made_by)
  SELECT MIN(id), 'guardian', 4, 1, 'Gjelder en annen', '2026-12-01', 1 FROM casefile;
INSERT INTO letter (kind, strand, language, html, ordered, ordered_by, keep_until)
  SELECT 'everything', MIN(id), 'nb', '', '2026-12-01', 1, '2026-12-01 01:00:00' FROM strand;
