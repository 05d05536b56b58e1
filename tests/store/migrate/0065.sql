-- Schema 65: a duty that went to another strand.
SET @last = (SELECT MAX(id) FROM strand);
UPDATE duty SET strand = @last, seat_ref = @last WHERE guideline = 'close_case';
