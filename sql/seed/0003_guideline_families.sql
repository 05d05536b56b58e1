-- Which guidelines families may read without logging in (7.4): those whose duty is owed to a
-- family, so that they would notice if it were not done. How the house works inside, with its
-- courses, meetings, papers and reports, is its own.
--
-- What the municipality has written itself nobody has read for families yet, and it would stand on
-- the open web: it stays unsaid (NULL, not shown), and the system owner is told which those are.
--
-- Every migration runs this file again. It is said once for each: what the system owner has said
-- since stays.

UPDATE guideline
   SET families = IF(guideline IN (
       'receive_application', 'contact_inquiry', 'inform_about_plan', 'confirm_application',
       'interim_reply', 'assess_as_a_whole', 'offer_coordinator', 'offer_child_coordinator',
       'make_decision', 'distribute_to_unit', 'state_complaint_right', 'receive_complaint',
       'reassess_complaint', 'follow_complaint', 'answer_request', 'acute_control',
       'give_coordinator', 'transfer_case', 'inform_family', 'plan_for_absence',
       'name_contact_person', 'receive_feedback', 'name_baton_holder', 'choose_near_child',
       'first_contact', 'finish_handover', 'start_up', 'give_card', 'keep_main_responsibility',
       'be_contact_person', 'start_from_child', 'work_by_consent', 'renew_consent',
       'follow_withdrawal', 'prepare_birthday', 'clarify_expectations', 'tell_who_leads',
       'start_service_overview', 'build_cooperation', 'give_correct_information', 'be_available',
       'share_by_agreement', 'call_meetings', 'hold_meeting', 'order_interpreter',
       'follow_agreement', 'restart_measures', 'let_rest', 'secure_progress', 'consent_at_16',
       'child_coordinator_until_18', 'tell_organisations', 'make_plan', 'write_what_matters',
       'sign_plan_together', 'plan_owner_keeps_original', 'keep_documents_locked',
       'copies_by_consent', 'keep_plan_current', 'evaluate_plan', 'close_case', 'follow_measure',
       'baton_involve_family', 'baton_keep_contact', 'clarify_next_holder', 'keep_baton',
       'decide_level', 'widen_openly', 'choose_both', 'hear_family_on_holder',
       'consider_coordinator', 'listen_to_families'), IF(written_by IS NULL, 1, NULL), 0)
 WHERE families IS NULL;
