-- What every page of a case asks for stands in its order: the living strands and then what ended
-- last, and the consents that hold. Sorting two rows costs more than finding them.
ALTER TABLE strand
  ADD KEY strand_of_case (casefile, live DESC, closed DESC, id);

-- With each service of a consent stands for what it was given, when, and what the service is
-- called. As in 0008, triggers alone write the copies.
ALTER TABLE consent_service
  ADD COLUMN service VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'what it is called: a copy of its unit''s, or its own name',
  ADD COLUMN purposes SET('plan','coordination','plan_copy','collecting') NOT NULL DEFAULT '' COMMENT 'a copy',
  ADD COLUMN given DATE NOT NULL DEFAULT '1000-01-01' COMMENT 'a copy',
  ADD KEY consent_service_shown (casefile, live, id);

UPDATE consent_service s
  JOIN consent c ON c.id = s.consent
  LEFT JOIN unit u ON u.id = s.unit
   SET s.service = COALESCE(u.name, s.name), s.purposes = c.purposes, s.given = c.given;

CREATE TRIGGER consent_service_shown_add BEFORE INSERT ON consent_service FOR EACH ROW
SET NEW.service = COALESCE((SELECT name FROM unit WHERE id = NEW.unit LOCK IN SHARE MODE), NEW.name),
    NEW.purposes = (SELECT purposes FROM consent WHERE id = NEW.consent),
    NEW.given = (SELECT given FROM consent WHERE id = NEW.consent);

CREATE TRIGGER consent_service_shown_again AFTER UPDATE ON unit FOR EACH ROW FOLLOWS unit_shown
UPDATE consent_service
   SET service = NEW.name
 WHERE unit = IF(BINARY NEW.name = BINARY OLD.name, NULL, NEW.id);

CREATE TRIGGER consent_shown AFTER UPDATE ON consent FOR EACH ROW
UPDATE consent_service
   SET purposes = NEW.purposes, given = NEW.given
 WHERE consent = NEW.id;

-- With a plan stands which version is in force, and which is the newest.
ALTER TABLE plan
  ADD COLUMN number INT NOT NULL DEFAULT 0 COMMENT 'of the version in force; 0: none is',
  ADD COLUMN newest INT NOT NULL DEFAULT 0 COMMENT 'which may be of when the case was closed';

UPDATE plan p
  JOIN plan_version v ON v.casefile = p.casefile
   AND v.number = (SELECT MAX(n.number) FROM plan_version n WHERE n.casefile = p.casefile)
   SET p.number = IF(v.at_closing = 0, v.number, 0), p.newest = v.number;

CREATE TRIGGER plan_newest AFTER INSERT ON plan_version FOR EACH ROW
UPDATE plan
   SET number = IF(NEW.at_closing = 0, NEW.number, 0), newest = NEW.number
 WHERE casefile = NEW.casefile;
