-- Where the need is in doubt, the system owner is drawn in (R14): a question of an application,
-- with a time of its own, for as long as which she reads that one case.

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked') NOT NULL;

UPDATE guideline
   SET opens = 1, days = COALESCE(days, 7), reminders = IF(reminders = '', '-2', reminders),
       source = IF(source = 'Arendal 2007, Tjenestekontoret (A37; hvorfor A48).',
         'Arendal 2007, Tjenestekontoret (A37; hvorfor A48). Fristen er foreslått.', source)
 WHERE guideline = 'assess_when_asked';

ALTER TABLE question
  ADD COLUMN application BIGINT NULL COMMENT 'whose need is in doubt; NULL: of no case' AFTER page,
  ADD COLUMN open_mark TINYINT AS (IF(state = 'open', 1, NULL)) PERSISTENT,
  ADD UNIQUE KEY question_application (application, open_mark) COMMENT 'one at a time',
  ADD CONSTRAINT question_of_application FOREIGN KEY (application) REFERENCES application (id);
