-- What is the kinds' own: the right to a coordinator for children ends at 18, and its start has one
-- thing more; with an everyday coordinator the case is kept close (docs/decisions/0056).
ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint','ask_after_complaint','follow_complaint','approve_decision','start_up','renew_consent','follow_withdrawal','prepare_birthday','make_plan','evaluate_plan','hold_meeting','order_interpreter','follow_agreement','close_case','send_to_archive','decide_level','settle_same_person','follow_measure','answer_contact_form','follow_advice','choose_both','child_coordinator_until_18') NOT NULL;

UPDATE guideline
   SET opens = 1, days = 0, reminders = '-90,-30,-7', source = CONCAT(source, ' Fristen er foreslått.')
 WHERE guideline = 'child_coordinator_until_18' AND opens = 0;

ALTER TABLE start_up
  MODIFY step ENUM('get_to_know','clarify_expectations','tell_who_leads','be_available','meet_partners','tell_organisations') NOT NULL COMMENT 'the guideline it carries out';

ALTER TABLE address_change
  ADD COLUMN everyday TINYINT NOT NULL DEFAULT 0 COMMENT '1: for the child has an everyday coordinator',
  DROP CONSTRAINT address_change_says,
  ADD CONSTRAINT address_change_gives CHECK (why <> '' OR everyday = 1);

CREATE TEMPORARY TABLE kept_close AS
SELECT DISTINCT s.casefile
  FROM strand s
 WHERE s.kind = 'everyday_coordinator' AND s.live = 1 AND s.address_block = 'none';

INSERT INTO address_change (casefile, block, was, everyday, why, changed, changed_by)
SELECT c.id, 'confidential', 'none', 1, '', UTC_TIMESTAMP(6), c.registered_by
  FROM casefile c
 WHERE c.id IN (SELECT casefile FROM kept_close) AND c.registered_by IS NOT NULL;

UPDATE casefile SET address_block = 'confidential' WHERE id IN (SELECT casefile FROM kept_close);

DROP TEMPORARY TABLE kept_close;
