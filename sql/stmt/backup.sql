-- backup_tables() ->* name text, versioned bool, columns text: every table whose rows are dumped, and what a row says, each value in quotes or NULL
SELECT t.table_name AS name, t.table_type = 'SYSTEM VERSIONED' AS versioned,
       COALESCE(CAST(GROUP_CONCAT('QUOTE(`', c.column_name, '`)' ORDER BY c.ordinal_position) AS CHAR(10000)), '') AS columns
  FROM information_schema.tables t
  JOIN information_schema.columns c
    ON c.table_schema = t.table_schema AND c.table_name = t.table_name
 WHERE t.table_schema = DATABASE() AND t.table_name <> 'schema_version' AND
       c.is_generated = 'NEVER'
 GROUP BY t.table_name, t.table_type
 ORDER BY t.table_name;

-- backup_versions() ->* version i32, file text, began instant, done instant?: which migrations have run
SELECT version, file, began, done
  FROM schema_version
 ORDER BY version;

-- restore_target(name text) -> holds i64, history bool: how much is in a database; 0 too when there is none; whether we may write earlier versions of rows
SELECT COALESCE((SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = :name), 0) +
       COALESCE((SELECT COUNT(*) FROM information_schema.routines WHERE routine_schema = :name), 0) AS holds,
       COALESCE(@@secure_timestamp, '') = 'NO' OR EXISTS (SELECT 1 FROM information_schema.user_privileges
         WHERE privilege_type IN ('SUPER', 'BINLOG REPLAY')) AS history;

-- restore_begun(): no program works on the database, and no migration runs, while this stands
INSERT INTO schema_version (version, file, began)
VALUES (0, 'restore', UTC_TIMESTAMP(6));

-- restore_version(version i32, file text, began instant, done instant): a migration that had run when the backup was taken
INSERT INTO schema_version (version, file, began, done)
VALUES (:version, :file, :began, :done);

-- restore_done(): all is there, as it was
DELETE FROM schema_version
 WHERE version = 0;

-- backup_letters(): what lies there for an hour is not kept for a month: a card has its code in words (docs/decisions/0035)
DELETE FROM letter
 WHERE keep_until IS NOT NULL;
