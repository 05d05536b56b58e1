INSERT INTO draft (employee, path, writer, fields, saved)
SELECT MIN(id), '/sak/ny', REPEAT('a', 22), 'onske=Noen+som+kan+samisk', UTC_TIMESTAMP(6)
  FROM employee;
