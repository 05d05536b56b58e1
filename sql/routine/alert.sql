-- Whoever tells somebody of something has it put into an e-mail too, in the same transaction and
-- without a right of its own to what waits (docs/decisions/0025). What changes who is responsible
-- does not wait for the e-mail of the day. Every migration runs this file.
CREATE OR REPLACE TRIGGER alert_pending AFTER INSERT ON alert FOR EACH ROW
INSERT INTO alert_pending (employee, urgent, alert)
VALUES (NEW.employee, NEW.kind IN ('left', 'interim', 'offered', 'trouble'), NEW.id);
