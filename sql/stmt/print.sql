-- print_next(at instant, stuck instant) -> id id, tries i32, html text: the oldest that nobody is making, or whose maker has been at it since before `stuck`; locked, and passed over by others
SELECT id, tries, html
  FROM letter
 WHERE left_mark = 1 AND (state = 'ordered' OR taken < :stuck) AND COALESCE(keep_until, :at) >= :at
 ORDER BY tries, id
 LIMIT 1
   FOR UPDATE SKIP LOCKED;

-- print_take(at instant, id id): somebody begins with it
UPDATE letter
   SET state = 'making', tries = tries + 1, taken = :at
 WHERE id = :id;

-- print_made(at instant, pdf text, hash text, id id, tries i32): it is there; nothing when another has begun meanwhile
UPDATE letter
   SET state = 'made', made = :at, pdf = :pdf, hash = :hash
 WHERE id = :id AND state = 'making' AND tries = :tries;

-- print_back(state letter_state, tried i32, id id, tries i32): it waits once more, or is given up; so often it was tried
UPDATE letter
   SET state = :state, tries = :tried
 WHERE id = :id AND state = 'making' AND tries = :tries;

-- print_purge(at instant): what nobody fetched in time, or has fetched long ago
DELETE FROM letter
 WHERE keep_until < :at;

-- print_ran(at instant, note text): whoever prints is there, for operations to see
INSERT INTO job_run (job, began, ended, outcome, note, succeeded)
VALUES ('letters', :at, :at, 'done', :note, :at)
ON DUPLICATE KEY UPDATE began = :at, ended = :at, outcome = 'done', note = :note, succeeded = :at;

-- print_waiting() -> letters i64: how many wait
SELECT COUNT(*) AS letters
  FROM letter
 WHERE left_mark = 1;
