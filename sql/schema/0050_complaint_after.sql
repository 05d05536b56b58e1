-- What is left when a complaint has gone on, or is decided, is owed by the office like all
-- else: to ask after it, and to do what was decided (docs/decisions/0038).
ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader','inform_family','finish_handover','name_substitute','receive_feedback','listen_to_families','receive_complaint','contact_inquiry','give_card','confirm_application','interim_reply','make_decision','assess_when_asked','reassess_complaint','ask_after_complaint','follow_complaint') NOT NULL;

INSERT IGNORE INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, opened, due)
SELECT 'ask_after_complaint', id, 0, 'office', 0, casefile, UTC_TIMESTAMP(6), forwarded + INTERVAL 3 MONTH
  FROM complaint
 WHERE state = 'forwarded';

INSERT IGNORE INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, opened, due)
SELECT 'follow_complaint', id, 0, 'office', 0, casefile, UTC_TIMESTAMP(6), CURRENT_DATE + INTERVAL 14 DAY
  FROM complaint
 WHERE state = 'decided' OR (state = 'reassessed' AND outcome = 'upheld');
