-- Meetings around a family (A164, A165): who is called in and was told of which time and place,
-- what was said, and what was agreed there. What somebody is to do or answer by a day is an
-- agreement (R31), whether a meeting made it or not; see docs/decisions/0047.
CREATE TABLE meeting (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  kind     ENUM('group','start','evaluation','other') NOT NULL,
  state    ENUM('planned','held','cancelled') NOT NULL DEFAULT 'planned',
  caller   VARCHAR(160) NOT NULL DEFAULT '' COMMENT 'who calls it, when that is somebody else (A165)',
  met      DATE NOT NULL,
  begins   INT NOT NULL COMMENT 'minutes after midnight, by the clock on the wall',
  ends     INT NOT NULL,
  place    VARCHAR(200) NOT NULL,
  chair    VARCHAR(160) NOT NULL DEFAULT '',
  agenda   VARCHAR(4000) NOT NULL DEFAULT '',
  interpreter VARCHAR(60) NOT NULL DEFAULT '' COMMENT 'into which language (R92)',
  interpreter_asked INT NOT NULL DEFAULT 0 COMMENT 'which duty it is: the version in which one was asked for',
  interpreter_ordered DATETIME(6) NULL,
  minutes  MEDIUMTEXT NOT NULL DEFAULT '',
  uid      CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what calendars know it by',
  organizer VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'who called in first; calendars know it by her',
  organizer_mail VARCHAR(254) NOT NULL DEFAULT '',
  sequence INT NOT NULL DEFAULT 0 COMMENT 'one more each time that those called in must know of',
  version  INT NOT NULL DEFAULT 1,
  changed  DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY meeting_uid (uid),
  KEY meeting_of (casefile, met, id),
  CONSTRAINT meeting_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT meeting_changer FOREIGN KEY (changed_by) REFERENCES employee (id),
  CONSTRAINT meeting_time CHECK (begins >= 0 AND begins < ends AND ends <= 1440)
);

CREATE TABLE meeting_person (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  meeting  BIGINT NOT NULL,
  name     VARCHAR(160) NOT NULL,
  role     VARCHAR(160) NOT NULL DEFAULT '',
  mail     VARCHAR(254) NOT NULL DEFAULT '' COMMENT 'none: is told by letter or by word',
  participant BIGINT NULL COMMENT 'comes for a service, as long as it may know',
  told     INT NULL COMMENT 'the sequence she was last told of; NULL: not called in yet',
  told_at  DATETIME(6) NULL,
  present  TINYINT NOT NULL DEFAULT 0,
  ended    DATETIME(6) NULL COMMENT 'is called in no more',
  live     TINYINT AS (IF(ended IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  KEY meeting_person_of (meeting, live, id),
  CONSTRAINT meeting_person_meeting FOREIGN KEY (meeting) REFERENCES meeting (id),
  CONSTRAINT meeting_person_participant FOREIGN KEY (participant) REFERENCES participant (id),
  CONSTRAINT meeting_person_name CHECK (name <> '')
);

CREATE TABLE agreement (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  meeting  BIGINT NULL COMMENT 'where it was made',
  measure  BIGINT NULL COMMENT 'of the plan, that it is about or became',
  body     VARCHAR(1000) NOT NULL,
  responsible VARCHAR(160) NOT NULL,
  due      DATE NOT NULL,
  state    ENUM('open','stopped','done','dropped') NOT NULL DEFAULT 'open',
  answer   VARCHAR(2000) NOT NULL DEFAULT '' COMMENT 'what came of it',
  planned  DATETIME(6) NULL COMMENT 'when it was taken into the plan',
  made     DATETIME(6) NOT NULL,
  version  INT NOT NULL DEFAULT 1,
  changed  DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  open_mark TINYINT AS (IF(state IN ('open','stopped'), 1, 0)) PERSISTENT,
  PRIMARY KEY (id),
  KEY agreement_of (casefile, open_mark, due, id),
  KEY agreement_made_at (meeting, id),
  CONSTRAINT agreement_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT agreement_meeting FOREIGN KEY (meeting) REFERENCES meeting (id),
  CONSTRAINT agreement_measure FOREIGN KEY (measure) REFERENCES plan_measure (id),
  CONSTRAINT agreement_changer FOREIGN KEY (changed_by) REFERENCES employee (id),
  CONSTRAINT agreement_says CHECK (body <> '' AND responsible <> '')
);

-- Whoever is called in gets the same post as employees do: one queue, one way to try again.
-- What it says is frozen with it; holdfast-sweep reads no meeting.
ALTER TABLE mail
  MODIFY employee BIGINT NULL COMMENT 'who is told of her tasks; NULL: it calls somebody in',
  ADD COLUMN called BIGINT NULL COMMENT 'who is called in to a meeting',
  ADD COLUMN address VARCHAR(254) NOT NULL DEFAULT '' COMMENT 'of who is called in',
  ADD COLUMN answer_to VARCHAR(254) NOT NULL DEFAULT '' COMMENT 'who calls',
  ADD COLUMN language ENUM('nb','nn','en','uk','pl','ar','se') NULL COMMENT 'of a call; an employee has her own',
  ADD COLUMN subject VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN body TEXT NOT NULL DEFAULT '',
  ADD COLUMN calendar TEXT NULL COMMENT 'what a calendar takes in (RFC 5545)',
  ADD COLUMN cancels TINYINT NOT NULL DEFAULT 0,
  ADD KEY mail_called (called, id),
  ADD CONSTRAINT mail_called FOREIGN KEY (called) REFERENCES meeting_person (id),
  ADD CONSTRAINT mail_to CHECK ((employee IS NULL) = (called IS NOT NULL)),
  ADD CONSTRAINT mail_call CHECK ((called IS NULL) = (calendar IS NULL));

ALTER TABLE letter
  ADD COLUMN meeting BIGINT NULL,
  ADD CONSTRAINT letter_meeting FOREIGN KEY (meeting) REFERENCES meeting (id),
  MODIFY kind ENUM('card','feedback','receipt','interim','decision','complaint_receipt','complaint_forwarded','service_overview','complaint_rejected','consent_form','plan','meeting_call','meeting_minutes') NOT NULL;

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint','ask_after_complaint','follow_complaint','approve_decision','start_up','renew_consent','follow_withdrawal','prepare_birthday','make_plan','evaluate_plan','hold_meeting','order_interpreter','follow_agreement') NOT NULL;
