-- A duty that goes from one strand to another counts for both in what is due next.
DROP TRIGGER duty_shown_end;
CREATE TRIGGER duty_shown_end AFTER UPDATE ON duty FOR EACH ROW PRECEDES duty_owed_less
UPDATE strand s
   SET s.next_due = COALESCE((SELECT MIN(d.due) FROM duty d WHERE d.strand = s.id AND d.done_mark = 0), '9999-12-31')
 WHERE s.id IN (IF(NEW.done_mark = OLD.done_mark AND NEW.due <=> OLD.due AND NEW.strand <=> OLD.strand, NULL, NEW.strand),
                IF(NEW.strand <=> OLD.strand, NULL, OLD.strand));
