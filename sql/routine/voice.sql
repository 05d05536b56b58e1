-- What holdfast-public may ask, and nothing beside: run with the owner's rights, so that
-- its own account needs none on the tables behind. Every migration runs this file.

-- The code in force that this is, or none: none once somebody else has the case, and never
-- where the address is blocked (R73).
CREATE OR REPLACE FUNCTION code_id(given CHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
  RETURNS BIGINT READS SQL DATA SQL SECURITY DEFINER
RETURN (SELECT c.id
          FROM feedback_code c
          JOIN strand s ON s.id = c.strand AND s.live = 1 AND s.holder = c.coordinator
          JOIN casefile f ON f.id = s.casefile AND f.address_block = 'none'
         WHERE c.hash = given AND c.open_mark = 1);

-- Whose card it stands on, and where she works for the family.
CREATE OR REPLACE FUNCTION code_coordinator(given CHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
  RETURNS VARCHAR(200) CHARACTER SET utf8mb4 READS SQL DATA SQL SECURITY DEFINER
RETURN (SELECT e.name
          FROM (SELECT code_id(given) AS id) good
          JOIN feedback_code c ON c.id = good.id
          JOIN employee e ON e.id = c.coordinator);

CREATE OR REPLACE FUNCTION code_unit(given CHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
  RETURNS VARCHAR(200) CHARACTER SET utf8mb4 READS SQL DATA SQL SECURITY DEFINER
RETURN (SELECT u.name
          FROM (SELECT code_id(given) AS id) good
          JOIN feedback_code c ON c.id = good.id
          JOIN strand s ON s.id = c.strand
          JOIN unit u ON u.id = s.unit);

-- When what has this reference was received; nothing else of it is told.
CREATE OR REPLACE FUNCTION feedback_received(given CHAR(10) CHARACTER SET ascii COLLATE ascii_bin)
  RETURNS DATETIME(6) READS SQL DATA SQL SECURITY DEFINER
RETURN (SELECT f.received FROM feedback f WHERE f.reference = given AND f.came_by = 'form');

CREATE OR REPLACE FUNCTION inquiry_received(given CHAR(10) CHARACTER SET ascii COLLATE ascii_bin)
  RETURNS DATETIME(6) READS SQL DATA SQL SECURITY DEFINER
RETURN (SELECT i.received FROM inquiry i WHERE i.reference = given);

-- A code is good for so many a day (feedback_code.open_mark).
CREATE OR REPLACE TRIGGER feedback_code_counts AFTER INSERT ON feedback FOR EACH ROW
UPDATE feedback_code
   SET used = IF(used_on = DATE(NEW.received), used, 0) + 1, used_on = DATE(NEW.received)
 WHERE id = NEW.code;
