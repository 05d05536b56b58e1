-- Schema 76: the logs in figures are found by their kind and their level.
UPDATE baton_log SET level = 1 WHERE strand = 0;
