INSERT INTO sync_confirmation (at, most, used) VALUES (UTC_TIMESTAMP(6), 40, NULL);
