-- migration_lock(seconds i32) -> got bool: one migration at a time; released with the connection
SELECT COALESCE(GET_LOCK('holdfast migrate', :seconds), 0) AS got;

-- migration_unfinished() -> version i32, file text: a migration that began and never ended; 0 is a restore
SELECT version, file
  FROM schema_version
 WHERE done IS NULL
 ORDER BY version
 LIMIT 1;

-- migration_begin(version i32, file text): noted before the first statement, for DDL cannot be rolled back
INSERT INTO schema_version (version, file, began)
VALUES (:version, :file, UTC_TIMESTAMP(6));

-- migration_done(version i32): the whole file ran
UPDATE schema_version
   SET done = UTC_TIMESTAMP(6)
 WHERE version = :version;

-- migration_routines() ->* name text: every function of the database
SELECT COALESCE(routine_name, '') AS name
  FROM information_schema.routines
 WHERE routine_schema = DATABASE() AND routine_type = 'FUNCTION'
 ORDER BY routine_name;

-- migration_tables() ->* name text: every table there is
SELECT table_name AS name
  FROM information_schema.tables
 WHERE table_schema = DATABASE()
 ORDER BY table_name;
