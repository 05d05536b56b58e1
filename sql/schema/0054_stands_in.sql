-- Whether somebody is in another's place is asked on each page of a case, and few ever are:
-- her own row says until when she may be, and comes with the session (docs/decisions/0040).
ALTER TABLE employee
  ADD COLUMN stands_in DATE NULL COMMENT 'on no day after it she is in somebody''s place; never earlier than it was';

-- Who is nobody's substitute asks for the row NULL. BEFORE: her row is taken for writing
-- before the foreign key looks at it; of two who name the same one, one waits.
CREATE TRIGGER absence_stands_in_add BEFORE INSERT ON absence FOR EACH ROW
UPDATE employee
   SET stands_in = GREATEST(COALESCE(stands_in, NEW.last), NEW.last)
 WHERE id = IF(NEW.ended IS NULL, NEW.substitute, NULL);

CREATE TRIGGER absence_stands_in_again BEFORE UPDATE ON absence FOR EACH ROW
UPDATE employee
   SET stands_in = GREATEST(COALESCE(stands_in, NEW.last), NEW.last)
 WHERE id = IF(NEW.ended IS NULL, NEW.substitute, NULL);

UPDATE employee e
  JOIN (SELECT substitute, MAX(last) AS last FROM absence WHERE live = 1 GROUP BY substitute) a ON a.substitute = e.id
   SET e.stands_in = GREATEST(COALESCE(e.stands_in, a.last), a.last);
