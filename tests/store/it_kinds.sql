-- kind_add(i32 i32?, i64 i64?, flag bool, note text?, at_day day?, at instant?, word strand_state, ref id?) -> id id: one value of every type
INSERT INTO it_kind (i32, i64, flag, note, at_day, at, word, ref)
VALUES (:i32, :i64, :flag, :note, :at_day, :at, :word, :ref)
RETURNING id;

-- kind_find(id id) -> id id, i32 i32?, i64 i64?, flag bool, note text?, at_day day?, at instant?, word strand_state, ref id?: and back
SELECT id, i32, i64, flag, note, at_day, at, word, ref
  FROM it_kind
 WHERE id = :id;

-- kind_same(id id, i32 i32?, i64 i64?, note text?, at_day day?, at instant?, ref id?) -> same bool: whether the server has what was sent, NULL for NULL
SELECT i32 <=> :i32 AND i64 <=> :i64 AND BINARY note <=> BINARY :note
       AND at_day <=> :at_day AND at <=> :at AND ref <=> :ref
  FROM it_kind
 WHERE id = :id;

-- kinds() ->* id id, note text?: all of them, in order
SELECT id, note
  FROM it_kind
 ORDER BY id;

-- kind_note(note text?, id id): changes one
UPDATE it_kind
   SET note = :note
 WHERE id = :id;

-- kind_unknown_word() -> word strand_state: a word that the list does not have
SELECT 'sleeping' AS word;

-- kind_null() -> id id: NULL where the header promises a value
SELECT NULLIF(1, 1) AS id;

-- kind_two() -> id id: two rows where the header promises one
SELECT 1 AS id UNION SELECT 2;

-- kind_columns() -> id id, other id: fewer columns than the header says
SELECT 1 AS id;

-- unique_add(id id): refused the second time
INSERT INTO it_unique (id)
VALUES (:id);

-- unique_count() -> n i64: how many there are
SELECT COUNT(*) AS n
  FROM it_unique;

-- unique_note(note i32, id id): locks the row
UPDATE it_unique
   SET note = :note
 WHERE id = :id;

-- link_id() -> id i64: which connection this is
SELECT CONNECTION_ID() AS id;

-- link_session() ->* name text, value text?: how the session is set up
SELECT LOWER(VARIABLE_NAME) AS name, VARIABLE_VALUE
  FROM information_schema.SESSION_VARIABLES
 WHERE VARIABLE_NAME IN ('TIME_ZONE', 'TX_ISOLATION', 'CHARACTER_SET_CLIENT',
       'INNODB_LOCK_WAIT_TIMEOUT', 'MAX_STATEMENT_TIME', 'SQL_MODE')
 ORDER BY name;

-- wait_s(seconds i32) -> slept i64: takes that long
SELECT SLEEP(:seconds) AS slept;

-- enum_columns() ->* name text, words text?: every column of a closed list, whether it has one word of it or several, with its words
SELECT CONCAT(TABLE_NAME, '.', COLUMN_NAME) AS name, REGEXP_REPLACE(COLUMN_TYPE, '^set', 'enum')
  FROM information_schema.COLUMNS
 WHERE TABLE_SCHEMA = DATABASE() AND DATA_TYPE IN ('enum', 'set')
 ORDER BY TABLE_NAME, COLUMN_NAME;
