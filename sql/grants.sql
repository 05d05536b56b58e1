-- Least privilege for each program. holdfast-admin migrate takes from these
-- accounts what they had and runs this file, after the schema; accounts are made
-- by operations (or by bootstrap in the demo), as their passwords or unix_socket
-- names are theirs. @name@ is the database.

-- The one program that sees passwords cannot read a case.
GRANT SELECT (id, directory_key, state) ON @name@.employee TO hf_login;
GRANT SELECT (token), INSERT ON @name@.session TO hf_login;
GRANT DELETE ON @name@.session TO hf_login;
GRANT SELECT, INSERT, UPDATE, DELETE ON @name@.login_delay TO hf_login;
GRANT SELECT (employee, secret) ON @name@.breakglass TO hf_login;
GRANT INSERT ON @name@.access_log TO hf_login;
GRANT SELECT (name, version) ON @name@.own_page TO hf_login;
GRANT SELECT (name, language, text, live) ON @name@.own_text TO hf_login;
GRANT SELECT ON @name@.schema_version TO hf_login;

-- Screens: cases are read and written, the log of looks only grows, and who held
-- what cannot be written anew, only ended. Where all columns may be updated, ON
-- DUPLICATE KEY UPDATE asks for it, whatever it changes.
GRANT SELECT ON @name@.unit TO hf_staff;
GRANT SELECT, UPDATE (language, color_scheme, digest_hour, phone_hours)
   ON @name@.employee TO hf_staff;
GRANT SELECT ON @name@.post TO hf_staff;
GRANT SELECT, INSERT, UPDATE (until) ON @name@.seat TO hf_staff;
GRANT SELECT, UPDATE (seen), DELETE ON @name@.session TO hf_staff;
GRANT SELECT, INSERT ON @name@.form_key TO hf_staff;
GRANT SELECT, INSERT, UPDATE (writer, fields, saved), DELETE ON @name@.draft TO hf_staff;
GRANT SELECT, INSERT ON @name@.access_log TO hf_staff;
GRANT SELECT ON @name@.job_run TO hf_staff;
-- A version that has been in force stays as it was; one that has not may be taken back.
GRANT SELECT, INSERT (guideline, seat, position, opens, what, why, source, days,
       counted, reminders, leader_hears, owner_hears, families, valid_from,
       valid_to, changed_why, written, written_by),
   UPDATE (valid_to, version), DELETE
   ON @name@.guideline TO hf_staff;
GRANT SELECT, INSERT, UPDATE ON @name@.duty TO hf_staff;
GRANT SELECT (guideline, due, n) ON @name@.office_owes TO hf_staff;
GRANT SELECT, INSERT, UPDATE (name, birth) ON @name@.person TO hf_staff;
GRANT SELECT, INSERT ON @name@.person_change TO hf_staff;
GRANT SELECT, INSERT, UPDATE ON @name@.case_number TO hf_staff;
GRANT SELECT, INSERT, UPDATE (version, address_block)
   ON @name@.casefile TO hf_staff;
GRANT SELECT, INSERT ON @name@.address_change TO hf_staff;
GRANT SELECT, INSERT, UPDATE (stopped, stopped_by)
   ON @name@.disposal TO hf_staff;
GRANT SELECT, INSERT, UPDATE (state, kind, holder, held_as, held_since, unit,
       receipt, decided, distributed, accepted, first_contact, closed)
   ON @name@.strand TO hf_staff;
GRANT SELECT, INSERT, UPDATE (until) ON @name@.holding TO hf_staff;
GRANT SELECT, INSERT, UPDATE (until) ON @name@.case_hidden TO hf_staff;
GRANT SELECT, INSERT, UPDATE (until) ON @name@.case_named TO hf_staff;
GRANT SELECT, INSERT, UPDATE (until) ON @name@.contact_person TO hf_staff;
GRANT SELECT, INSERT ON @name@.case_opened TO hf_staff;
GRANT SELECT, INSERT, UPDATE (returned, returned_by, returned_why)
   ON @name@.receipt TO hf_staff;
GRANT SELECT, INSERT, UPDATE (state, ended, reason, impartial)
   ON @name@.offer TO hf_staff;
GRANT SELECT, UPDATE (settled) ON @name@.import_note TO hf_staff;
GRANT SELECT, INSERT ON @name@.search TO hf_staff;
GRANT SELECT ON @name@.person_word TO hf_staff;
GRANT SELECT ON @name@.strand_word TO hf_staff;
GRANT SELECT, INSERT, UPDATE, DELETE ON @name@.saved_choice TO hf_staff;
GRANT SELECT, INSERT ON @name@.list_export TO hf_staff;
GRANT SELECT, INSERT, UPDATE (extended, extended_by, told, reason, due_before,
       state, answered, answer, ended, ended_by)
   ON @name@.claim TO hf_staff;
GRANT SELECT, INSERT ON @name@.note TO hf_staff;
GRANT SELECT, INSERT ON @name@.start_up TO hf_staff;
GRANT SELECT, INSERT, UPDATE (family_told, services_told, summary, ended, ended_by, given_up)
   ON @name@.closing TO hf_staff;
GRANT SELECT, INSERT ON @name@.archiving TO hf_staff;
GRANT SELECT, INSERT ON @name@.disclosure TO hf_staff;
GRANT SELECT, INSERT, UPDATE (level, focus) ON @name@.baton_log TO hf_staff;
GRANT SELECT, INSERT ON @name@.level_change TO hf_staff;
GRANT SELECT, INSERT ON @name@.family_member TO hf_staff;
GRANT SELECT, INSERT ON @name@.measure_evaluation TO hf_staff;
GRANT SELECT, INSERT ON @name@.both_choice TO hf_staff;
GRANT SELECT, INSERT, UPDATE (state, meeting, outcome, answer, services, ended, ended_by)
   ON @name@.contact_form TO hf_staff;
GRANT SELECT, INSERT ON @name@.log_note TO hf_staff;
GRANT SELECT, INSERT, UPDATE (answer, note, settled, settled_by)
   ON @name@.same_person TO hf_staff;
-- Two cases are made one by a row of this; what moves is moved by its triggers.
GRANT SELECT, INSERT, UPDATE (goes_on) ON @name@.case_joined TO hf_staff;
GRANT SELECT, INSERT ON @name@.consent TO hf_staff;
GRANT SELECT, INSERT, UPDATE (until, until_said, withdrawn, withdrawn_why, withdrawn_at,
       withdrawn_by, ended)
   ON @name@.consent_service TO hf_staff;
GRANT SELECT, INSERT, UPDATE (until, ended_by) ON @name@.participant TO hf_staff;
GRANT SELECT, INSERT, UPDATE ON @name@.plan TO hf_staff;
GRANT SELECT, INSERT, UPDATE ON @name@.plan_point TO hf_staff;
GRANT SELECT, INSERT, UPDATE (position, goal, version, changed, changed_by, ended, in_plan)
   ON @name@.plan_goal TO hf_staff;
GRANT SELECT, INSERT, UPDATE (position, measure, scope, how, schedule, responsible, evaluator,
       decision, conclusion, approved, version, changed, changed_by, ended, in_plan, due,
       evaluation)
   ON @name@.plan_measure TO hf_staff;
GRANT SELECT, INSERT ON @name@.plan_version TO hf_staff;
GRANT SELECT, INSERT ON @name@.plan_change TO hf_staff;
GRANT SELECT, INSERT ON @name@.plan_reason TO hf_staff;
GRANT SELECT, INSERT, UPDATE (last, ended, ended_by) ON @name@.helper TO hf_staff;
GRANT SELECT, INSERT, UPDATE (taken, taken_by) ON @name@.last_resort TO hf_staff;
GRANT SELECT ON @name@.case_scope TO hf_staff;
GRANT SELECT, INSERT ON @name@.plan_copy TO hf_staff;
GRANT SELECT, INSERT, UPDATE (kind, state, caller, met, begins, ends, place, chair, agenda,
       interpreter, interpreter_asked, interpreter_ordered, minutes, organizer, organizer_mail,
       sequence, version, changed, changed_by)
   ON @name@.meeting TO hf_staff;
GRANT SELECT, INSERT, UPDATE (told, told_at, present, ended)
   ON @name@.meeting_person TO hf_staff;
GRANT SELECT, INSERT, UPDATE (measure, body, responsible, due, state, answer, planned, version,
       changed, changed_by)
   ON @name@.agreement TO hf_staff;
GRANT SELECT, INSERT, UPDATE (position, role, name, area, contact, contribution,
       changed, changed_by, ended)
   ON @name@.service TO hf_staff;
GRANT SELECT, INSERT, UPDATE (version, state, ended, ended_by, answer, seen)
   ON @name@.question TO hf_staff;
GRANT SELECT, INSERT, UPDATE (version, state, ended, told, seen)
   ON @name@.problem TO hf_staff;
GRANT SELECT, INSERT ON @name@.problem_answer TO hf_staff;
GRANT SELECT, INSERT, UPDATE (version, state, ended, told, seen)
   ON @name@.proposal TO hf_staff;
GRANT SELECT, INSERT ON @name@.proposal_said TO hf_staff;
GRANT SELECT ON @name@.case_round TO hf_staff;
GRANT SELECT, INSERT ON @name@.case_said TO hf_staff;
GRANT SELECT, INSERT, UPDATE (substitute, ended) ON @name@.absence TO hf_staff;
GRANT SELECT, INSERT, UPDATE (until) ON @name@.standing_substitute TO hf_staff;
GRANT SELECT, INSERT (called, address, answer_to, language, subject, body,
       calendar, cancels, made, due), UPDATE (state, attempts, ended)
   ON @name@.mail TO hf_staff;
GRANT SELECT, INSERT ON @name@.capacity TO hf_staff;
GRANT SELECT, INSERT, UPDATE (ended, ended_by) ON @name@.full_time_post TO hf_staff;
GRANT SELECT, INSERT, UPDATE (version, turn, kind, title, held, begins, ends, place, seats,
       sign_up_by, body, called_off, called_off_by, called_off_why)
   ON @name@.course TO hf_staff;
GRANT SELECT, INSERT, UPDATE (state, moved, ended, ended_by) ON @name@.sign_up TO hf_staff;
GRANT SELECT, INSERT, UPDATE (ended, ended_by) ON @name@.attendance TO hf_staff;
GRANT SELECT, INSERT, UPDATE (taken_by, taken, informed, informed_how,
       consents, partners)
   ON @name@.handover TO hf_staff;
GRANT SELECT, UPDATE (ended, kept_by) ON @name@.departure TO hf_staff;
GRANT SELECT, INSERT, UPDATE ON @name@.alert TO hf_staff;
GRANT SELECT, INSERT, UPDATE ON @name@.information TO hf_staff;
-- A version of a map is written once; of one that waits is written what became of it.
GRANT SELECT, UPDATE (version) ON @name@.map TO hf_staff;
GRANT SELECT, INSERT, UPDATE (number, state, settled, settled_by, answer)
   ON @name@.map_version TO hf_staff;
GRANT SELECT, INSERT ON @name@.map_unit TO hf_staff;
GRANT SELECT, INSERT ON @name@.map_value TO hf_staff;
GRANT SELECT, INSERT ON @name@.map_group TO hf_staff;
GRANT SELECT ON @name@.directory_value TO hf_staff;
GRANT SELECT, INSERT, UPDATE (ended, end_why) ON @name@.feedback_code TO hf_staff;
GRANT SELECT, INSERT, UPDATE ON @name@.card TO hf_staff;
GRANT SELECT, INSERT, UPDATE (version, position, valid_to)
   ON @name@.feedback_question TO hf_staff;
GRANT SELECT, INSERT, DELETE ON @name@.feedback_question_text TO hf_staff;
GRANT SELECT, INSERT ON @name@.feedback_question_change TO hf_staff;
GRANT SELECT, UPDATE (version, proposed, proposed_by)
   ON @name@.own_page TO hf_staff;
GRANT SELECT, INSERT, DELETE ON @name@.own_proposal TO hf_staff;
GRANT SELECT, INSERT, UPDATE (until, until_by) ON @name@.own_text TO hf_staff;
GRANT SELECT, INSERT, UPDATE (until, until_by) ON @name@.translation TO hf_staff;
-- What is written here waits to be checked: needs_check is not staff's to say.
GRANT SELECT, INSERT (reference, text_nb, text_nn, valid_from, valid_to, written,
       written_by),
   UPDATE (text_nb, text_nn, valid_to, checked, checked_by, written, written_by,
       version)
   ON @name@.law_reference TO hf_staff;
GRANT SELECT, INSERT, UPDATE (version, coordinator, state, released, discard,
       seat, seat_unit, ended, ended_by, outcome)
   ON @name@.feedback TO hf_staff;
GRANT SELECT ON @name@.feedback_mark TO hf_staff;
GRANT SELECT, INSERT ON @name@.feedback_step TO hf_staff;
GRANT SELECT, INSERT, UPDATE (undone, undone_by)
   ON @name@.feedback_discard TO hf_staff;
GRANT SELECT, INSERT, UPDATE (version, state, released, discard, contacted,
       ended, ended_by, outcome, answer)
   ON @name@.inquiry TO hf_staff;
GRANT SELECT, INSERT, UPDATE (sent, sent_by, sent_way, replaced)
   ON @name@.letter TO hf_staff;
GRANT SELECT, INSERT, UPDATE (worker, confirmed, expected, delay_why,
       address, state, ended, ended_by, ended_why)
   ON @name@.application TO hf_staff;
GRANT SELECT, INSERT, UPDATE ON @name@.assessment TO hf_staff;
GRANT SELECT, INSERT, UPDATE (state, plan, coordinator, kind, form, bases,
       main_basis, facts, reasons, written, written_by, approved, approved_by,
       dated, sent, complain_until)
   ON @name@.decision TO hf_staff;
GRANT SELECT, INSERT, UPDATE (confirmed, worker, worker_why, deferred, deferred_why,
       address, state, outcome, reasons, rejected, forwarded, ruling, ruled, ruling_text, follow_up)
   ON @name@.complaint TO hf_staff;
GRANT SELECT, INSERT ON @name@.complaint_step TO hf_staff;
-- Whom an employee stands near is told, and read by no page.
GRANT INSERT ON @name@.near_person TO hf_staff;
-- What was found in the log, and what was done about it, nobody changes afterwards.
GRANT SELECT ON @name@.look_day TO hf_staff;
GRANT SELECT, INSERT, UPDATE (until) ON @name@.mentoring TO hf_staff;
GRANT SELECT, INSERT ON @name@.guidance TO hf_staff;
-- What was answered in a survey nobody changes, and nobody takes out one by one.
GRANT SELECT, INSERT, UPDATE (asked, information, guideline) ON @name@.survey TO hf_staff;
GRANT SELECT, INSERT ON @name@.survey_question TO hf_staff;
GRANT SELECT, INSERT ON @name@.survey_answer TO hf_staff;
GRANT SELECT ON @name@.certificate TO hf_staff;
GRANT SELECT ON @name@.look_finding TO hf_staff;
GRANT SELECT, INSERT ON @name@.look_follow_up TO hf_staff;
GRANT SELECT ON @name@.figure_day TO hf_staff;
GRANT SELECT ON @name@.figure_made TO hf_staff;
GRANT SELECT ON @name@.schema_version TO hf_staff;

-- Whatever is broken in it, the public program cannot read a case.
GRANT SELECT ON @name@.job_run TO hf_public;
-- Not who changed one, nor why.
GRANT SELECT (guideline, seat, position, what, why, days, counted, valid_from,
       valid_to, families)
   ON @name@.guideline TO hf_public;
GRANT SELECT (id, name, until) ON @name@.unit TO hf_public;
GRANT SELECT ON @name@.feedback_question TO hf_public;
GRANT SELECT ON @name@.feedback_question_text TO hf_public;
GRANT SELECT (language, live) ON @name@.translation TO hf_public;
GRANT SELECT (name, version) ON @name@.own_page TO hf_public;
GRANT SELECT (name, language, text, live) ON @name@.own_text TO hf_public;
GRANT INSERT (reference, received, registered, came_by, language, about, code,
       unit, named, sender, sender_name, answer_by, contact, text)
   ON @name@.feedback TO hf_public;
GRANT INSERT ON @name@.feedback_mark TO hf_public;
GRANT EXECUTE ON FUNCTION @name@.code_id TO hf_public;
GRANT EXECUTE ON FUNCTION @name@.code_coordinator TO hf_public;
GRANT EXECUTE ON FUNCTION @name@.code_unit TO hf_public;
GRANT EXECUTE ON FUNCTION @name@.feedback_received TO hf_public;
GRANT INSERT (reference, received, language, about, concerns, name, reach,
       contact, hours, interpreter, text)
   ON @name@.inquiry TO hf_public;
GRANT EXECUTE ON FUNCTION @name@.inquiry_received TO hf_public;
GRANT SELECT ON @name@.schema_version TO hf_public;

-- Jobs: the directory, duties and house-keeping; no plan text.
GRANT SELECT, INSERT, UPDATE ON @name@.unit TO hf_sweep;
GRANT SELECT, UPDATE (version) ON @name@.map TO hf_sweep;
GRANT SELECT, INSERT ON @name@.map_version TO hf_sweep;
GRANT SELECT, INSERT ON @name@.map_unit TO hf_sweep;
GRANT SELECT, INSERT ON @name@.map_value TO hf_sweep;
GRANT SELECT, INSERT ON @name@.map_group TO hf_sweep;
GRANT SELECT, INSERT, DELETE ON @name@.directory_value TO hf_sweep;
GRANT SELECT, INSERT, UPDATE (username, name, mail, phone, title, state,
       expires, manager, last_seen, missed, type, type_since)
   ON @name@.employee TO hf_sweep;
GRANT SELECT, INSERT, UPDATE (until, carries) ON @name@.post TO hf_sweep;
GRANT SELECT, INSERT, UPDATE (until) ON @name@.seat TO hf_sweep;
GRANT SELECT, DELETE ON @name@.session TO hf_sweep;
GRANT SELECT, DELETE ON @name@.login_delay TO hf_sweep;
GRANT SELECT, DELETE ON @name@.form_key TO hf_sweep;
GRANT SELECT (at), DELETE ON @name@.search TO hf_sweep;
GRANT SELECT (employee, saved), DELETE ON @name@.draft TO hf_sweep;
GRANT SELECT, INSERT, UPDATE ON @name@.job_run TO hf_sweep;
GRANT SELECT, INSERT, UPDATE ON @name@.lease TO hf_sweep;
GRANT SELECT (name, version) ON @name@.own_page TO hf_sweep;
GRANT SELECT (name, language, text, live) ON @name@.own_text TO hf_sweep;
GRANT SELECT ON @name@.guideline TO hf_sweep;
GRANT SELECT, INSERT, UPDATE ON @name@.duty TO hf_sweep;
GRANT SELECT, INSERT, UPDATE (folded), DELETE ON @name@.office_owes TO hf_sweep;
GRANT SELECT (id, strand, receipt, employee, made, state, ended, open_mark, unit),
       UPDATE (state, ended, reason, impartial)
   ON @name@.offer TO hf_sweep;
GRANT SELECT (id, casefile, kind, unit, receipt, state, live, holder,
       holder_state, held_as, held_since, decided, distributed, accepted,
       first_contact, closed),
       UPDATE (unit, receipt, state, holder, held_as, held_since)
   ON @name@.strand TO hf_sweep;
GRANT SELECT, INSERT, UPDATE ON @name@.case_round TO hf_sweep;
GRANT SELECT (id, strand, pace, said) ON @name@.case_said TO hf_sweep;
GRANT SELECT, INSERT, UPDATE (until) ON @name@.holding TO hf_sweep;
GRANT SELECT, INSERT ON @name@.receipt TO hf_sweep;
GRANT SELECT (strand, level, opened) ON @name@.baton_log TO hf_sweep;
GRANT SELECT (id, strand, decided, was, level) ON @name@.level_change TO hf_sweep;
GRANT SELECT (id, version, address_block, person, received, batch),
       UPDATE (version)
   ON @name@.casefile TO hf_sweep;
-- What it counts a day's figures from: when, and never what.
GRANT SELECT (casefile, strand, id, received, confirmed) ON @name@.application TO hf_sweep;
GRANT SELECT (id, application, plan, sent) ON @name@.decision TO hf_sweep;
GRANT SELECT (casefile, number, approved) ON @name@.plan_version TO hf_sweep;
GRANT SELECT (id, casefile, reason, said) ON @name@.plan_reason TO hf_sweep;
GRANT SELECT, INSERT, UPDATE, DELETE ON @name@.case_scope TO hf_sweep;
GRANT SELECT (casefile, kind, live) ON @name@.service TO hf_sweep;
GRANT SELECT (casefile, live) ON @name@.plan_measure TO hf_sweep;
GRANT SELECT (casefile, met, state) ON @name@.meeting TO hf_sweep;
GRANT SELECT (at) ON @name@.import_batch TO hf_sweep;
GRANT SELECT (received) ON @name@.complaint TO hf_sweep;
GRANT SELECT, INSERT, DELETE ON @name@.figure_day TO hf_sweep;
GRANT SELECT, INSERT, UPDATE ON @name@.figure_made TO hf_sweep;
-- Who looked at which case and why it was given; of names only whether two are the same.
GRANT SELECT (id, at, employee, action, casefile, unit, basis, outcome, state, request, instead)
   ON @name@.access_log TO hf_sweep;
GRANT SELECT (casefile, employee, why, since, until) ON @name@.case_opened TO hf_sweep;
GRANT EXECUTE ON FUNCTION @name@.same_surname TO hf_sweep;
GRANT SELECT, INSERT ON @name@.look_day TO hf_sweep;
GRANT SELECT, INSERT ON @name@.look_finding TO hf_sweep;
GRANT SELECT, INSERT ON @name@.log_anchor TO hf_sweep;
GRANT SELECT (id, until) ON @name@.mentoring TO hf_sweep;
GRANT SELECT (mentoring), DELETE ON @name@.guidance TO hf_sweep;
GRANT SELECT (id, sent, sent_by, audience, unit, shown_to, withdrawn)
   ON @name@.information TO hf_sweep;
GRANT SELECT (id, last) ON @name@.survey TO hf_sweep;
GRANT SELECT, UPDATE (turn) ON @name@.course TO hf_sweep;
GRANT SELECT, UPDATE (state, moved, ended, ended_by) ON @name@.sign_up
   TO hf_sweep;
GRANT SELECT (id, employee, valid_from, live) ON @name@.last_resort TO hf_sweep;
GRANT SELECT (survey, text), UPDATE (text) ON @name@.survey_answer TO hf_sweep;
GRANT SELECT, INSERT, UPDATE, DELETE ON @name@.certificate TO hf_sweep;
GRANT SELECT (casefile, employee, live) ON @name@.case_named TO hf_sweep;
GRANT SELECT, INSERT, UPDATE, DELETE ON @name@.alert TO hf_sweep;
GRANT SELECT, DELETE ON @name@.alert_pending TO hf_sweep;
GRANT SELECT, INSERT ON @name@.mail_line TO hf_sweep;
GRANT SELECT, INSERT, UPDATE (state, attempts, due, reply, ended), DELETE
   ON @name@.mail TO hf_sweep;
GRANT SELECT, INSERT, UPDATE ON @name@.reminded TO hf_sweep;
GRANT SELECT, INSERT ON @name@.handover TO hf_sweep;
GRANT SELECT, INSERT, UPDATE (last, why, cause, ended) ON @name@.departure TO hf_sweep;
GRANT SELECT, UPDATE (used) ON @name@.sync_confirmation TO hf_sweep;
GRANT SELECT, INSERT, UPDATE (substitute, ended) ON @name@.absence TO hf_sweep;
GRANT SELECT (employee, substitute, live), UPDATE (until)
   ON @name@.standing_substitute TO hf_sweep;
GRANT SELECT (casefile, employee, live) ON @name@.case_hidden TO hf_sweep;
GRANT SELECT (id, strand, coordinator, live, used_on),
       UPDATE (ended, end_why, used, used_on)
   ON @name@.feedback_code TO hf_sweep;
GRANT SELECT (strand, says, given, checked), UPDATE (checked)
   ON @name@.card TO hf_sweep;
-- Whose it is to answer, and nothing of what it says.
GRANT SELECT (id, received, about, came_by, code, unit, released, state, strand,
       coordinator, below, seat, seat_unit, seat_unit_key, fresh),
       UPDATE (state, strand, coordinator, below, seat, seat_unit)
   ON @name@.feedback TO hf_sweep;
GRANT SELECT (id, received, released, state, fresh), UPDATE (state)
   ON @name@.inquiry TO hf_sweep;
GRANT SELECT (id, casefile, unit, name, live, until, purposes)
   ON @name@.consent_service TO hf_sweep;
GRANT SELECT (id, birth) ON @name@.person TO hf_sweep;
GRANT SELECT ON @name@.schema_version TO hf_sweep;

-- What is to be printed and how far it has come; not of whom it is, nor who asked.
GRANT SELECT (id, html, state, tries, taken, left_mark, keep_until),
       UPDATE (state, tries, taken, made, pdf, hash), DELETE
   ON @name@.letter TO hf_letter;
GRANT SELECT, INSERT, UPDATE ON @name@.job_run TO hf_letter;
GRANT SELECT ON @name@.schema_version TO hf_letter;
