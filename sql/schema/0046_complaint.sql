-- Complaints (R21-R23b). Each is of a strand, needs no decision, and goes its way once: it
-- comes in, is looked at anew, goes on to Statsforvalteren when not all of it is granted, and
-- comes back (docs/decisions/0038).

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint') NOT NULL;

UPDATE guideline
   SET opens = 1, days = COALESCE(days, 28), reminders = IF(reminders = '', '-14', reminders),
       source = IF(source = 'Forvaltningsloven § 33 (kontrolleres mot Lovdata). Egen begrunnelse.',
         'Forvaltningsloven § 33 (kontrolleres mot Lovdata). Egen begrunnelse. Fristen er foreslått.', source)
 WHERE guideline = 'reassess_complaint';

CREATE TABLE complaint (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  casefile BIGINT NOT NULL,
  strand   BIGINT NOT NULL COMMENT 'of the decision, when it is about one that is here',
  about    ENUM('decision','plan_not_made','no_coordinator','other') NOT NULL,
  decision BIGINT NULL COMMENT 'a decision that was sent; NULL: of none, or of one that is not here',
  received DATE NOT NULL,
  registered DATETIME(6) NOT NULL,
  registered_by BIGINT NOT NULL,
  came_way ENUM('post','digital','by_hand') NOT NULL,
  sent     DATE NOT NULL COMMENT 'counts (R21)',
  timing   ENUM('in_time','late','too_late') NOT NULL,
  sender   ENUM('plan_owner','guardian','relative','service','other') NOT NULL,
  sender_name VARCHAR(120) NOT NULL DEFAULT '',
  address  VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'where letters go; never one that is blocked (R73)',
  language ENUM('nb','nn','en','uk','pl','ar','se') NOT NULL COMMENT 'of what we write to them: nb or nn (R90)',
  text     VARCHAR(4000) NOT NULL COMMENT 'what it says',
  deferred ENUM('not_asked','waits','does_not_wait') NOT NULL COMMENT 'whether what was decided waits (R23b)',
  deferred_why VARCHAR(500) NOT NULL DEFAULT '',
  worker   BIGINT NOT NULL COMMENT 'should not be who decided (R23)',
  worker_why VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'why it is somebody who did',
  confirmed DATE NULL COMMENT 'in writing',
  state    ENUM('received','reassessed','forwarded','decided','followed_up') NOT NULL DEFAULT 'received',
  outcome  ENUM('upheld','partly','stands','rejected') NULL COMMENT 'as the municipality sees it now',
  reasons  VARCHAR(4000) NOT NULL DEFAULT '',
  forwarded DATE NULL,
  ruling   ENUM('upheld','partly','stands') NULL COMMENT 'of Statsforvalteren',
  ruled    DATE NULL,
  ruling_text VARCHAR(2000) NOT NULL DEFAULT '',
  follow_up VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'what was done of it',
  PRIMARY KEY (id),
  KEY complaint_case (casefile, id),
  CONSTRAINT complaint_casefile FOREIGN KEY (casefile) REFERENCES casefile (id),
  CONSTRAINT complaint_strand FOREIGN KEY (strand) REFERENCES strand (id),
  CONSTRAINT complaint_decision FOREIGN KEY (decision) REFERENCES decision (id),
  CONSTRAINT complaint_registered_by FOREIGN KEY (registered_by) REFERENCES employee (id),
  CONSTRAINT complaint_worker FOREIGN KEY (worker) REFERENCES employee (id),
  CONSTRAINT complaint_language CHECK (language IN ('nb', 'nn')),
  CONSTRAINT complaint_of_decision CHECK (decision IS NULL OR about = 'decision'),
  CONSTRAINT complaint_sent CHECK (sent <= received),
  CONSTRAINT complaint_deferred CHECK (deferred = 'not_asked' OR deferred_why <> ''),
  CONSTRAINT complaint_reassessed CHECK ((state = 'received') = (outcome IS NULL)),
  CONSTRAINT complaint_forwarded CHECK (forwarded IS NULL OR outcome IN ('partly', 'stands')),
  CONSTRAINT complaint_ruled CHECK (ruled IS NULL OR (ruling IS NOT NULL AND forwarded IS NOT NULL)),
  CONSTRAINT complaint_on_its_way CHECK (state <> 'forwarded' OR forwarded IS NOT NULL),
  CONSTRAINT complaint_decided CHECK (state <> 'decided' OR ruled IS NOT NULL)
);

-- Who did what when; only ever added to.
CREATE TABLE complaint_step (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  complaint BIGINT NOT NULL,
  at       DATETIME(6) NOT NULL,
  by_employee BIGINT NOT NULL,
  step     ENUM('registered','confirmed','taken','waits','does_not_wait','upheld','partly','stands','rejected','forwarded','ruled_upheld','ruled_partly','ruled_stands','followed_up') NOT NULL,
  note     VARCHAR(4000) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  KEY complaint_step_of (complaint, id),
  CONSTRAINT complaint_step_complaint FOREIGN KEY (complaint) REFERENCES complaint (id),
  CONSTRAINT complaint_step_by FOREIGN KEY (by_employee) REFERENCES employee (id)
);

ALTER TABLE letter
  MODIFY kind ENUM('card','feedback','receipt','interim','decision','complaint_receipt','complaint_forwarded') NOT NULL,
  ADD COLUMN complaint BIGINT NULL AFTER decision,
  ADD KEY letter_complaint (complaint, id),
  ADD CONSTRAINT letter_of_complaint FOREIGN KEY (complaint) REFERENCES complaint (id);
