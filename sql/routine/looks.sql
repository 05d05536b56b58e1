-- What the sweep may ask of a name, and nothing beside: whether somebody is called by the same
-- last name as the person of a case (R72). Every migration runs this file.
CREATE OR REPLACE FUNCTION same_surname(who BIGINT, looked_at BIGINT)
  RETURNS TINYINT READS SQL DATA SQL SECURITY DEFINER
RETURN (SELECT SUBSTRING_INDEX(TRIM(e.name), ' ', -1) = SUBSTRING_INDEX(TRIM(p.name), ' ', -1)
          FROM employee e
          JOIN casefile c ON c.id = looked_at
          JOIN person p ON p.id = c.person
         WHERE e.id = who);
