-- What is thrown away of a case, row by row, those that name others first (R49). A table that is
-- not here stops the case's own row, which is last: nothing is half gone.

-- disposals_end(at instant): what was said of a case that has been taken up since, is restricted or was archived anew, is said of it no more; nobody stopped it
{unsaid(d.waits = 1)};

-- disposals_due(before instant) ->* id id, casefile id, number text: what somebody said so long ago may be thrown away
SELECT d.id, d.casefile, d.number
  FROM disposal d
 WHERE d.waits = 1 AND d.approved < :before;

-- disposal_due(id id) -> casefile id: one of them, when its case is locked and nobody can take it up any more
SELECT d.casefile
  FROM disposal d
 WHERE d.id = :id AND d.waits = 1 AND {stands(d)};

-- disposal_lock(casefile id) -> person id: the case, locked, and whose it is
SELECT person
  FROM casefile
 WHERE id = :casefile
   FOR UPDATE;

-- disposal_done(at instant, removed i32, id id): it is gone
UPDATE disposal
   SET done = :at, removed = :removed
 WHERE id = :id AND waits = 1;

-- gone_alerts(casefile id): who was told what is owed
{gone_of(duty, duty, alert)};

-- gone_calls(casefile id): who was called in by mail
DELETE t
  FROM meeting m
  JOIN meeting_person p ON p.meeting = m.id
  JOIN mail t ON t.called = p.id
 WHERE m.casefile = :casefile;

-- gone_contact_form(casefile id): what the BTI team was asked
{gone_of_case(contact_form)};

-- gone_both_choice(casefile id): whether a log went on beside a coordinator
{gone_of(strand, strand, both_choice)};

-- gone_measure_evaluation(casefile id): what came of a log's measures
{gone_of(strand, strand, measure_evaluation)};

-- gone_log_note(casefile id): what went well, and what a child said
{gone_of(strand, strand, log_note)};

-- gone_level_change(casefile id): what was decided of a baton's level
{gone_of(strand, strand, level_change)};

-- gone_same_duty(casefile id): what the system owner was to find out of it
UPDATE same_person p
  JOIN duty d ON d.guideline = 'settle_same_person' AND d.subject = p.id AND d.occurrence = 0
   SET d.done = UTC_TIMESTAMP(6)
 WHERE (p.casefile = :casefile OR p.earlier = :casefile) AND d.done IS NULL;

-- gone_same_person(casefile id): which other case may have been of the same person
DELETE FROM same_person
 WHERE casefile = :casefile OR earlier = :casefile;

-- gone_case_joined(casefile id): which cases were made part of it
DELETE FROM case_joined
 WHERE goes_on = :casefile;

-- gone_plan_copy(casefile id): copies of the plan
{gone_of_case(plan_copy)};

-- gone_plan_version(casefile id): the plan as it was approved
{gone_of_case(plan_version)};

-- gone_plan_change(casefile id): what was to be changed in it
{gone_of_case(plan_change)};

-- gone_case_scope(casefile id): how much there was to coordinate
{gone_of(strand, strand, case_scope)};

-- gone_helper(casefile id): who helped
{gone_of(strand, strand, helper)};

-- gone_plan_reason(casefile id): why it was not made
{gone_of_case(plan_reason)};

-- gone_agreement(casefile id): what was agreed on
{gone_of_case(agreement)};

-- gone_plan_measure(casefile id): measures
{gone_of_case(plan_measure)};

-- gone_plan_goal(casefile id): goals
{gone_of_case(plan_goal)};

-- gone_family_member(casefile id): that it belonged to a family
{gone_of(strand, strand, family_member)};

-- gone_baton_log(casefile id): the log of a baton
{gone_of(strand, strand, baton_log)};

-- gone_plan_point(casefile id): the points of the law
{gone_of_case(plan_point)};

-- gone_plan(casefile id): the plan itself
{gone_of_case(plan)};

-- gone_consent_service(casefile id): who could know
{gone_of_case(consent_service)};

-- gone_consent(casefile id): what was consented to
{gone_of_case(consent)};

-- gone_meeting_letters(casefile id): papers of meetings
{gone_of(meeting, meeting, letter)};

-- gone_complaint_letters(casefile id): papers of complaints
{gone_of(complaint, complaint, letter)};

-- gone_decision_letters(casefile id): decisions on paper
DELETE t
  FROM application p
  JOIN decision d ON d.application = p.id
  JOIN letter t ON t.decision = d.id
 WHERE p.casefile = :casefile;

-- gone_application_letters(casefile id): papers of applications
{gone_of(application, application, letter)};

-- gone_letters(casefile id): all other papers
{gone_of(strand, strand, letter)};

-- gone_meeting_person(casefile id): who was at meetings
{gone_of(meeting, meeting, meeting_person)};

-- gone_meeting(casefile id): meetings
{gone_of_case(meeting)};

-- gone_complaint_step(casefile id): how a complaint went
{gone_of(complaint, complaint, complaint_step)};

-- gone_complaint(casefile id): complaints
{gone_of_case(complaint)};

-- gone_marks(casefile id): answers of the family
DELETE t
  FROM strand s
  JOIN feedback f ON f.strand = s.id
  JOIN feedback_mark t ON t.reference = f.reference
 WHERE s.casefile = :casefile;

-- gone_steps(casefile id): what was done about them
DELETE t
  FROM strand s
  JOIN feedback f ON f.strand = s.id
  JOIN feedback_step t ON t.feedback = f.id
 WHERE s.casefile = :casefile;

-- gone_feedback(casefile id): what the family said
{gone_of(strand, strand, feedback)};

-- gone_codes_said(casefile id): what was said with a card and of nobody by name stays, without the card
UPDATE feedback f
  JOIN feedback_code k ON k.id = f.code
  JOIN strand s ON s.id = k.strand
   SET f.code = NULL
 WHERE s.casefile = :casefile;

-- gone_changes(casefile id): an application names the decision that it is to change, and that one an application
UPDATE application
   SET changes = NULL
 WHERE casefile = :casefile;

-- gone_question(casefile id): what the system owner was asked
{gone_of(application, application, question)};

-- gone_assessment(casefile id): how it was assessed
{gone_of(application, application, assessment)};

-- gone_decision(casefile id): decisions
{gone_of(application, application, decision)};

-- gone_application(casefile id): applications
{gone_of_case(application)};

-- gone_participant(casefile id): who took part
{gone_of_case(participant)};

-- gone_service(casefile id): who was around the family
{gone_of_case(service)};

-- gone_address_change(casefile id): that an address was blocked
{gone_of_case(address_change)};

-- gone_archiving(casefile id): what the archive answered; the disposal says it, too
{gone_of_case(archiving)};

-- gone_case_hidden(casefile id): who was not to know of it
{gone_of_case(case_hidden)};

-- gone_case_named(casefile id): who could
{gone_of_case(case_named)};

-- gone_contact_person(casefile id): whom the family turned to
{gone_of_case(contact_person)};

-- gone_case_opened(casefile id): who said why she read it
{gone_of_case(case_opened)};

-- gone_person_change(casefile id): what the person was called before
{gone_of_case(person_change)};

-- gone_claim(casefile id): what they asked to see
{gone_of_case(claim)};

-- gone_disclosure(casefile id): what they were given
{gone_of_case(disclosure)};

-- gone_card(casefile id): who had the card
{gone_of(strand, strand, card)};

-- gone_case_said(casefile id): what was said of it when all cases were gone through
{gone_of(strand, strand, case_said)};

-- gone_closing(casefile id): how it came to its end
{gone_of(strand, strand, closing)};

-- gone_feedback_code(casefile id): cards
{gone_of(strand, strand, feedback_code)};

-- gone_handover(casefile id): changes of coordinator
{gone_of(strand, strand, handover)};

-- gone_holding(casefile id): who had it
{gone_of(strand, strand, holding)};

-- gone_import_note(casefile id): what an import could not tell
{gone_of(strand, strand, import_note)};

-- gone_corrections(casefile id): a note names the one that it corrects
UPDATE strand s
  JOIN note n ON n.strand = s.id
   SET n.corrects = NULL
 WHERE s.casefile = :casefile;

-- gone_note(casefile id): notes
{gone_of(strand, strand, note)};

-- gone_offer(casefile id): who was asked to take it
{gone_of(strand, strand, offer)};

-- gone_receipt(casefile id): which units had it
{gone_of(strand, strand, receipt)};

-- gone_start_up(casefile id): how it began
{gone_of(strand, strand, start_up)};

-- gone_strand_word(casefile id): by which words it was found
{gone_of(strand, strand, strand_word)};

-- gone_duty(casefile id): what was owed
{gone_of_case(duty)};

-- gone_strand(casefile id): its strands
{gone_of_case(strand)};

-- gone_words(casefile id): by which words the person was found
DELETE t
  FROM casefile c
  JOIN person_word t ON t.person = c.person
 WHERE c.id = :casefile;

-- gone_casefile(casefile id): the case
DELETE FROM casefile
 WHERE id = :casefile;

-- gone_person(id id): and whose it was
DELETE FROM person
 WHERE id = :id;
