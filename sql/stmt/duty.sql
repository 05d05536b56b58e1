-- duty_add(guideline guideline, subject id, occurrence i64, seat seat_kind, seat_ref i64, casefile id?, strand id?, at instant, due day?, worded day): opens a duty, under the version of its guideline that begins on the day `worded`; opening it again changes nothing
INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due, worded)
VALUES (:guideline, :subject, :occurrence, :seat, :seat_ref, :casefile, :strand, :at, :due, :worded)
ON DUPLICATE KEY UPDATE id = id;

-- duty_wait(since instant?, guideline guideline, subject id, occurrence i64): somebody else must answer first, or no longer
UPDATE duty
   SET waiting_since = :since
 WHERE guideline = :guideline AND subject = :subject AND occurrence = :occurrence AND done IS NULL;

-- duty_wait_strand(since instant?, guideline guideline, strand id): likewise, every open duty of a guideline on a strand
UPDATE duty
   SET waiting_since = :since
 WHERE strand = :strand AND done_mark = 0 AND guideline = :guideline;

-- duty_move(due day, guideline guideline, subject id, occurrence i64): due on another day
UPDATE duty
   SET due = :due
 WHERE guideline = :guideline AND subject = :subject AND occurrence = :occurrence AND done IS NULL;

-- duty_terms(guideline guideline, subject id, occurrence i64) -> days i32?, counted counted: the deadline that the guideline gave when a duty that is open was opened
SELECT g.days, g.counted
  FROM duty d
  JOIN guideline g ON {words_of(d)}
 WHERE d.guideline = :guideline AND d.subject = :subject AND d.occurrence = :occurrence AND d.done IS NULL;

-- duty_end(at instant, by id?, guideline guideline, subject id, occurrence i64): fulfilled, or no longer owed
UPDATE duty
   SET done = :at, done_by = :by, waiting_since = NULL
 WHERE guideline = :guideline AND subject = :subject AND occurrence = :occurrence AND done IS NULL;

-- duty_end_strand(at instant, by id?, guideline guideline, strand id): every open duty of a guideline on a strand ends
UPDATE duty
   SET done = :at, done_by = :by, waiting_since = NULL
 WHERE strand = :strand AND done_mark = 0 AND guideline = :guideline;

-- duty_end_subject(at instant, by id?, guideline guideline, subject id): every open duty of a guideline on a subject ends, whichever time it was
UPDATE duty
   SET done = :at, done_by = :by, waiting_since = NULL
 WHERE guideline = :guideline AND subject = :subject AND done_mark = 0;

-- duty_forget(at instant, by id?, guideline guideline, subject id): of what was never so nothing is owed, nor was it; each gives up its place to one that is right
UPDATE duty
   SET done = COALESCE(done, :at), done_by = COALESCE(done_by, :by), waiting_since = NULL, occurrence = occurrence + 1000 * id
 WHERE guideline = :guideline AND subject = :subject AND occurrence < 1000;

-- opening_guidelines(today day) ->* guideline text: those whose duties the programs open; the start-up check holds them against the code
SELECT guideline
  FROM guideline
 WHERE opens = 1 AND valid_from <= :today AND (valid_to IS NULL OR valid_to >= :today);
