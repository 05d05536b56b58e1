-- Somebody else is to approve what is written: it is owed by the office like all else, with a
-- day of its own, and whoever wrote it need not go and ask (R16).
ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint','ask_after_complaint','follow_complaint','approve_decision') NOT NULL;

INSERT IGNORE INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due)
SELECT 'approve_decision', a.id, 0, 'office', 0, a.casefile, a.strand, UTC_TIMESTAMP(6), CURRENT_DATE + INTERVAL 2 DAY
  FROM decision d
  JOIN application a ON a.id = d.application AND a.state = 'open'
 WHERE d.state = 'proposed';
