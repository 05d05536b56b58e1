-- What is thrown away of a case, row by row, those that name others first (R49). A table that is
-- not here stops the case's own row, which is last: nothing is half gone.

-- disposals_end(at instant): what was said of a case that has been taken up since, is restricted or was archived anew, is said of it no more; nobody stopped it
UPDATE disposal d
   SET d.stopped = :at
 WHERE d.waits = 1 AND NOT ({stands(d)});

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
DELETE t
  FROM duty p
  JOIN alert t ON t.duty = p.id
 WHERE p.casefile = :casefile;

-- gone_calls(casefile id): who was called in by mail
DELETE t
  FROM meeting m
  JOIN meeting_person p ON p.meeting = m.id
  JOIN mail t ON t.called = p.id
 WHERE m.casefile = :casefile;

-- gone_plan_copy(casefile id): copies of the plan
DELETE FROM plan_copy
 WHERE casefile = :casefile;

-- gone_plan_version(casefile id): the plan as it was approved
DELETE FROM plan_version
 WHERE casefile = :casefile;

-- gone_plan_change(casefile id): what was to be changed in it
DELETE FROM plan_change
 WHERE casefile = :casefile;

-- gone_agreement(casefile id): what was agreed on
DELETE FROM agreement
 WHERE casefile = :casefile;

-- gone_plan_measure(casefile id): measures
DELETE FROM plan_measure
 WHERE casefile = :casefile;

-- gone_plan_goal(casefile id): goals
DELETE FROM plan_goal
 WHERE casefile = :casefile;

-- gone_plan_point(casefile id): the points of the law
DELETE FROM plan_point
 WHERE casefile = :casefile;

-- gone_plan(casefile id): the plan itself
DELETE FROM plan
 WHERE casefile = :casefile;

-- gone_consent_service(casefile id): who could know
DELETE FROM consent_service
 WHERE casefile = :casefile;

-- gone_consent(casefile id): what was consented to
DELETE FROM consent
 WHERE casefile = :casefile;

-- gone_meeting_letters(casefile id): papers of meetings
DELETE t
  FROM meeting p
  JOIN letter t ON t.meeting = p.id
 WHERE p.casefile = :casefile;

-- gone_complaint_letters(casefile id): papers of complaints
DELETE t
  FROM complaint p
  JOIN letter t ON t.complaint = p.id
 WHERE p.casefile = :casefile;

-- gone_decision_letters(casefile id): decisions on paper
DELETE t
  FROM application p
  JOIN decision d ON d.application = p.id
  JOIN letter t ON t.decision = d.id
 WHERE p.casefile = :casefile;

-- gone_application_letters(casefile id): papers of applications
DELETE t
  FROM application p
  JOIN letter t ON t.application = p.id
 WHERE p.casefile = :casefile;

-- gone_letters(casefile id): all other papers
DELETE t
  FROM strand s
  JOIN letter t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_meeting_person(casefile id): who was at meetings
DELETE t
  FROM meeting p
  JOIN meeting_person t ON t.meeting = p.id
 WHERE p.casefile = :casefile;

-- gone_meeting(casefile id): meetings
DELETE FROM meeting
 WHERE casefile = :casefile;

-- gone_complaint_step(casefile id): how a complaint went
DELETE t
  FROM complaint p
  JOIN complaint_step t ON t.complaint = p.id
 WHERE p.casefile = :casefile;

-- gone_complaint(casefile id): complaints
DELETE FROM complaint
 WHERE casefile = :casefile;

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
DELETE t
  FROM strand s
  JOIN feedback t ON t.strand = s.id
 WHERE s.casefile = :casefile;

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
DELETE t
  FROM application p
  JOIN question t ON t.application = p.id
 WHERE p.casefile = :casefile;

-- gone_assessment(casefile id): how it was assessed
DELETE t
  FROM application p
  JOIN assessment t ON t.application = p.id
 WHERE p.casefile = :casefile;

-- gone_decision(casefile id): decisions
DELETE t
  FROM application p
  JOIN decision t ON t.application = p.id
 WHERE p.casefile = :casefile;

-- gone_application(casefile id): applications
DELETE FROM application
 WHERE casefile = :casefile;

-- gone_participant(casefile id): who took part
DELETE FROM participant
 WHERE casefile = :casefile;

-- gone_service(casefile id): who was around the family
DELETE FROM service
 WHERE casefile = :casefile;

-- gone_address_change(casefile id): that an address was blocked
DELETE FROM address_change
 WHERE casefile = :casefile;

-- gone_archiving(casefile id): what the archive answered; the disposal says it, too
DELETE FROM archiving
 WHERE casefile = :casefile;

-- gone_case_hidden(casefile id): who was not to know of it
DELETE FROM case_hidden
 WHERE casefile = :casefile;

-- gone_case_named(casefile id): who could
DELETE FROM case_named
 WHERE casefile = :casefile;

-- gone_case_opened(casefile id): who said why she read it
DELETE FROM case_opened
 WHERE casefile = :casefile;

-- gone_claim(casefile id): what they asked to see
DELETE FROM claim
 WHERE casefile = :casefile;

-- gone_disclosure(casefile id): what they were given
DELETE FROM disclosure
 WHERE casefile = :casefile;

-- gone_card(casefile id): who had the card
DELETE t
  FROM strand s
  JOIN card t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_case_said(casefile id): what was said of it when all cases were gone through
DELETE t
  FROM strand s
  JOIN case_said t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_closing(casefile id): how it came to its end
DELETE t
  FROM strand s
  JOIN closing t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_feedback_code(casefile id): cards
DELETE t
  FROM strand s
  JOIN feedback_code t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_handover(casefile id): changes of coordinator
DELETE t
  FROM strand s
  JOIN handover t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_holding(casefile id): who had it
DELETE t
  FROM strand s
  JOIN holding t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_import_note(casefile id): what an import could not tell
DELETE t
  FROM strand s
  JOIN import_note t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_corrections(casefile id): a note names the one that it corrects
UPDATE strand s
  JOIN note n ON n.strand = s.id
   SET n.corrects = NULL
 WHERE s.casefile = :casefile;

-- gone_note(casefile id): notes
DELETE t
  FROM strand s
  JOIN note t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_offer(casefile id): who was asked to take it
DELETE t
  FROM strand s
  JOIN offer t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_receipt(casefile id): which units had it
DELETE t
  FROM strand s
  JOIN receipt t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_start_up(casefile id): how it began
DELETE t
  FROM strand s
  JOIN start_up t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_strand_word(casefile id): by which words it was found
DELETE t
  FROM strand s
  JOIN strand_word t ON t.strand = s.id
 WHERE s.casefile = :casefile;

-- gone_duty(casefile id): what was owed
DELETE FROM duty
 WHERE casefile = :casefile;

-- gone_strand(casefile id): its strands
DELETE FROM strand
 WHERE casefile = :casefile;

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
