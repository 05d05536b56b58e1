-- Schema 65: a duty that went to another strand.
UPDATE duty SET strand = (SELECT MAX(id) FROM strand) WHERE guideline = 'close_case';
