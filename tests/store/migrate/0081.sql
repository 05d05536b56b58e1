-- Schema 81: two cases of one family, and why one of them is given on alone.
SET @strand = (SELECT MIN(id) FROM strand), @other = (SELECT MAX(id) FROM strand);
INSERT INTO family_member (strand, family, begun, joined) VALUES
  (@strand, @strand, '2026-12-01', '2026-12-01'), (@other, @strand, '2026-12-01', '2026-12-20');
UPDATE offer SET apart_why = 'Far flytter' WHERE id = 0;
