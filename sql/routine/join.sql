-- What belongs to a case that becomes part of another (R58, docs/decisions/0058), table by table:
-- a row of case_joined moves it all, in the transaction that adds the row, and with the owner's
-- rights: no program may take a row from one case to another. Each trigger is called after the
-- table that it moves, so that a test finds the table that a later schema adds and nobody moves
-- (tests/baton/log_join.py); keys between tables refuse the last one, which deletes the empty
-- case, while anything is left of it. Every migration runs this file, in this order.

-- A duty that another transaction opens in that very moment goes to the case that goes on: it
-- waits here until the joining is done or is not.
CREATE OR REPLACE TRIGGER duty_follows_case BEFORE INSERT ON duty FOR EACH ROW
SET NEW.casefile = COALESCE((SELECT j.goes_on FROM case_joined j WHERE j.was = NEW.casefile LOCK IN SHARE MODE), NEW.casefile),
    NEW.subject = IF(NEW.guideline IN ('make_plan', 'evaluate_plan', 'prepare_birthday', 'send_to_archive', 'acute_control'), NEW.casefile, NEW.subject);

-- Who must not see one of them must not see the joined one; once is enough.
CREATE OR REPLACE TRIGGER joined_case_hidden_twice AFTER INSERT ON case_joined FOR EACH ROW
UPDATE case_hidden h
  JOIN case_hidden k ON k.casefile = NEW.goes_on AND k.employee = h.employee AND k.why = h.why AND k.live = 1
   SET h.until = NEW.joined
 WHERE h.casefile = NEW.was AND h.live = 1;
CREATE OR REPLACE TRIGGER joined_case_hidden AFTER INSERT ON case_joined FOR EACH ROW
UPDATE case_hidden SET casefile = NEW.goes_on WHERE casefile = NEW.was;

CREATE OR REPLACE TRIGGER joined_case_named_twice AFTER INSERT ON case_joined FOR EACH ROW
UPDATE case_named n
  JOIN case_named k ON k.casefile = NEW.goes_on AND k.employee = n.employee AND k.live = 1
   SET n.until = NEW.joined
 WHERE n.casefile = NEW.was AND n.live = 1;
CREATE OR REPLACE TRIGGER joined_case_named AFTER INSERT ON case_joined FOR EACH ROW
UPDATE case_named SET casefile = NEW.goes_on WHERE casefile = NEW.was;

-- Whom the family turns to is who was named in the case that goes on, if anybody was.
CREATE OR REPLACE TRIGGER joined_contact_person_twice AFTER INSERT ON case_joined FOR EACH ROW
UPDATE contact_person p
  JOIN contact_person k ON k.casefile = NEW.goes_on AND k.live = 1
   SET p.until = NEW.joined
 WHERE p.casefile = NEW.was AND p.live = 1;
CREATE OR REPLACE TRIGGER joined_contact_person AFTER INSERT ON case_joined FOR EACH ROW
UPDATE contact_person SET casefile = NEW.goes_on WHERE casefile = NEW.was;

-- A reason to read one of them is none to read both.
CREATE OR REPLACE TRIGGER joined_case_opened_ends AFTER INSERT ON case_joined FOR EACH ROW
UPDATE case_opened SET until = GREATEST(since, NEW.joined)
 WHERE casefile IN (NEW.was, NEW.goes_on) AND until > NEW.joined;
CREATE OR REPLACE TRIGGER joined_case_opened AFTER INSERT ON case_joined FOR EACH ROW
UPDATE case_opened SET casefile = NEW.goes_on WHERE casefile = NEW.was;

-- Who has what, and since when, stays as it is; what is copied from the case is that case's.
CREATE OR REPLACE TRIGGER joined_strand AFTER INSERT ON case_joined FOR EACH ROW
UPDATE strand s
  JOIN casefile c ON c.id = NEW.goes_on
  JOIN person p ON p.id = c.person
   SET s.casefile = c.id, s.number = c.number, s.name = p.name,
       s.address_block = c.address_block, s.received = c.received
 WHERE s.casefile = NEW.was;

CREATE OR REPLACE TRIGGER joined_application AFTER INSERT ON case_joined FOR EACH ROW
UPDATE application SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_complaint AFTER INSERT ON case_joined FOR EACH ROW
UPDATE complaint SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_claim AFTER INSERT ON case_joined FOR EACH ROW
UPDATE claim SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_disclosure AFTER INSERT ON case_joined FOR EACH ROW
UPDATE disclosure SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_archiving AFTER INSERT ON case_joined FOR EACH ROW
UPDATE archiving SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_disposal AFTER INSERT ON case_joined FOR EACH ROW
UPDATE disposal SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_address_change AFTER INSERT ON case_joined FOR EACH ROW
UPDATE address_change SET casefile = NEW.goes_on WHERE casefile = NEW.was;

CREATE OR REPLACE TRIGGER joined_person_change AFTER INSERT ON case_joined FOR EACH ROW
UPDATE person_change SET casefile = NEW.goes_on WHERE casefile = NEW.was;

CREATE OR REPLACE TRIGGER joined_consent AFTER INSERT ON case_joined FOR EACH ROW
UPDATE consent SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_consent_service AFTER INSERT ON case_joined FOR EACH ROW
UPDATE consent_service SET casefile = NEW.goes_on WHERE casefile = NEW.was;
-- Who takes part in both takes part once.
CREATE OR REPLACE TRIGGER joined_participant_twice AFTER INSERT ON case_joined FOR EACH ROW
UPDATE participant p
  JOIN participant k ON k.casefile = NEW.goes_on AND k.unit = p.unit AND k.employee = p.employee AND k.live = 1
   SET p.until = NEW.joined, p.ended_by = NEW.joined_by
 WHERE p.casefile = NEW.was AND p.live = 1;
CREATE OR REPLACE TRIGGER joined_participant AFTER INSERT ON case_joined FOR EACH ROW
UPDATE participant SET casefile = NEW.goes_on WHERE casefile = NEW.was;

-- The general practitioner, the next of kin and the office have one row each. What nobody filled
-- in goes; where both are filled in, the second is one more of those around the family.
CREATE OR REPLACE TRIGGER joined_service_empty AFTER INSERT ON case_joined FOR EACH ROW
UPDATE service v
  JOIN service k ON k.casefile = IF(v.casefile = NEW.was, NEW.goes_on, NEW.was) AND k.kind = v.kind AND k.once = 1
   SET v.ended = NEW.joined
 WHERE v.casefile IN (NEW.was, NEW.goes_on) AND v.once = 1
   AND v.name = '' AND v.area = '' AND v.contact = '' AND v.contribution = ''
   AND (v.casefile = NEW.was OR CONCAT(k.name, k.area, k.contact, k.contribution) <> '');
CREATE OR REPLACE TRIGGER joined_service_twice AFTER INSERT ON case_joined FOR EACH ROW
UPDATE service v
  JOIN service k ON k.casefile = NEW.goes_on AND k.kind = v.kind AND k.once = 1
   SET v.role = IF(v.role <> '', v.role, ELT(v.kind + 0, 'Fastlege', 'Nærmeste pårørende', 'Tjenestekontor')),
       v.kind = 'other'
 WHERE v.casefile = NEW.was AND v.once = 1;
CREATE OR REPLACE TRIGGER joined_service AFTER INSERT ON case_joined FOR EACH ROW
UPDATE service SET casefile = NEW.goes_on WHERE casefile = NEW.was;

CREATE OR REPLACE TRIGGER joined_meeting AFTER INSERT ON case_joined FOR EACH ROW
UPDATE meeting SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_agreement AFTER INSERT ON case_joined FOR EACH ROW
UPDATE agreement SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_contact_form AFTER INSERT ON case_joined FOR EACH ROW
UPDATE contact_form SET casefile = NEW.goes_on WHERE casefile = NEW.was;

-- Of two cases one may have a plan: what names it follows the copy, and then the first goes.
CREATE OR REPLACE TRIGGER joined_plan AFTER INSERT ON case_joined FOR EACH ROW
INSERT INTO plan (casefile, state, version, phone, first, last, evaluation, began, changed, changed_by, number, newest)
SELECT NEW.goes_on, state, version + 1, phone, first, last, evaluation, began, changed, changed_by, number, newest
  FROM plan WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_plan_point AFTER INSERT ON case_joined FOR EACH ROW
UPDATE plan_point SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_plan_version AFTER INSERT ON case_joined FOR EACH ROW
UPDATE plan_version SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_plan_change AFTER INSERT ON case_joined FOR EACH ROW
UPDATE plan_change SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_plan_reason AFTER INSERT ON case_joined FOR EACH ROW
UPDATE plan_reason SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_plan_copy AFTER INSERT ON case_joined FOR EACH ROW
UPDATE plan_copy SET casefile = NEW.goes_on WHERE casefile = NEW.was;
-- plan_measure goes with its goals, by its key.
CREATE OR REPLACE TRIGGER joined_plan_goal AFTER INSERT ON case_joined FOR EACH ROW
UPDATE plan_goal SET casefile = NEW.goes_on WHERE casefile = NEW.was;
CREATE OR REPLACE TRIGGER joined_plan_gone AFTER INSERT ON case_joined FOR EACH ROW
DELETE FROM plan WHERE casefile = NEW.was;

-- What is owed of a case as a whole has it as its subject. What both owe is owed once.
CREATE OR REPLACE TRIGGER joined_duty_twice AFTER INSERT ON case_joined FOR EACH ROW
UPDATE duty d
  JOIN duty k ON k.guideline = d.guideline AND k.subject = NEW.goes_on AND k.occurrence = d.occurrence
   SET d.done = COALESCE(d.done, NEW.joined), d.done_by = COALESCE(d.done_by, NEW.joined_by)
 WHERE d.casefile = NEW.was AND d.subject = NEW.was
   AND d.guideline IN ('make_plan', 'evaluate_plan', 'prepare_birthday', 'send_to_archive', 'acute_control');
CREATE OR REPLACE TRIGGER joined_duty_subject AFTER INSERT ON case_joined FOR EACH ROW
UPDATE IGNORE duty SET subject = NEW.goes_on
 WHERE casefile = NEW.was AND subject = NEW.was
   AND guideline IN ('make_plan', 'evaluate_plan', 'prepare_birthday', 'send_to_archive', 'acute_control');
CREATE OR REPLACE TRIGGER joined_duty AFTER INSERT ON case_joined FOR EACH ROW
UPDATE duty SET casefile = NEW.goes_on WHERE casefile = NEW.was;

-- What else was to be found out of it is to be found out of the joined case, once.
CREATE OR REPLACE TRIGGER joined_same_person_told AFTER INSERT ON case_joined FOR EACH ROW
UPDATE same_person p
  JOIN duty d ON d.guideline = 'settle_same_person' AND d.subject = p.id
   SET d.done = NEW.joined, d.done_by = NEW.joined_by
 WHERE (p.casefile = NEW.was OR p.earlier = NEW.was) AND d.done IS NULL
   AND (NEW.goes_on IN (p.casefile, p.earlier)
        OR EXISTS (SELECT 1 FROM same_person k
                    WHERE NEW.goes_on IN (k.casefile, k.earlier)
                      AND IF(p.casefile = NEW.was, p.earlier, p.casefile) IN (k.casefile, k.earlier)));
CREATE OR REPLACE TRIGGER joined_same_person_gone AFTER INSERT ON case_joined FOR EACH ROW
DELETE p
  FROM same_person p
  LEFT JOIN same_person k ON k.id <> p.id AND NEW.goes_on IN (k.casefile, k.earlier)
        AND IF(p.casefile = NEW.was, p.earlier, p.casefile) IN (k.casefile, k.earlier)
 WHERE (p.casefile = NEW.was OR p.earlier = NEW.was)
   AND (NEW.goes_on IN (p.casefile, p.earlier) OR k.id IS NOT NULL);
CREATE OR REPLACE TRIGGER joined_same_person AFTER INSERT ON case_joined FOR EACH ROW
UPDATE same_person
   SET casefile = IF(casefile = NEW.was, NEW.goes_on, casefile), earlier = IF(earlier = NEW.was, NEW.goes_on, earlier)
 WHERE casefile = NEW.was OR earlier = NEW.was;

-- What somebody has typed and not sent is found on the page of the same name.
CREATE OR REPLACE TRIGGER joined_draft AFTER INSERT ON case_joined FOR EACH ROW
UPDATE IGNORE draft d
  JOIN casefile c ON c.id = NEW.goes_on
   SET d.path = CONCAT('/sak/', c.number, SUBSTRING(d.path, LENGTH(NEW.number) + 6))
 WHERE d.path LIKE CONCAT('/sak/', NEW.number, '/%');

-- The case and the person are there once; the journal's number goes on where there was none.
CREATE OR REPLACE TRIGGER joined_journal AFTER INSERT ON case_joined FOR EACH ROW
UPDATE casefile SET journal = COALESCE(journal, NEW.journal), version = version + 1 WHERE id = NEW.goes_on;
CREATE OR REPLACE TRIGGER joined_casefile AFTER INSERT ON case_joined FOR EACH ROW
DELETE FROM casefile WHERE id = NEW.was;
CREATE OR REPLACE TRIGGER joined_person_word AFTER INSERT ON case_joined FOR EACH ROW
DELETE FROM person_word WHERE person = NEW.person;
CREATE OR REPLACE TRIGGER joined_person AFTER INSERT ON case_joined FOR EACH ROW
DELETE FROM person WHERE id = NEW.person;
