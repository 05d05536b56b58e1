-- sync_confirm(most i32): operations have seen in the directory that so many accounts are gone; good for a day and one sync
INSERT INTO sync_confirmation (at, most)
VALUES (UTC_TIMESTAMP(6), :most);
