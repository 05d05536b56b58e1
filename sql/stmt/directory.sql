-- directory_count() -> employees i64: how many entries the last complete sync had
SELECT COUNT(*) AS employees
  FROM employee
 WHERE state <> 'gone';
