-- complaint_decisions(casefile id) ->* id id, strand id, kind strand_kind, sent day, bases text, written_by id, approved_by id?: what was decided in a case and sent, the newest first; somebody may complain of it
SELECT d.id, a.strand, d.kind, COALESCE(d.sent, a.received), COALESCE(CONVERT(d.bases USING ascii), ''), d.written_by, d.approved_by
  FROM application a
  JOIN decision d ON d.application = a.id AND d.state = 'sent'
 WHERE a.casefile = :casefile
 ORDER BY d.id DESC
 LIMIT 20;

-- complaint_sender(strand id) -> sender applicant, sender_name text, address text, language language: who applied for a strand last, for she may well be the one who complains
SELECT a.sender, a.sender_name, a.address, a.language
  FROM application a
 WHERE a.id = (SELECT MAX(z.id) FROM application z WHERE z.strand = :strand);

-- complaint_add(casefile id, strand id, about complaint_about, decision id?, received day, at instant, by id, came_way letter_way, sent day, timing complaint_time, sender applicant, sender_name text, address text, language language, text text, deferred deferred, deferred_why text, worker id, worker_why text) -> id id: a complaint is received (R22)
INSERT INTO complaint (casefile, strand, about, decision, received, registered, registered_by, came_way, sent, timing, sender, sender_name, address, language, text, deferred, deferred_why, worker, worker_why)
VALUES (:casefile, :strand, :about, :decision, :received, :at, :by, :came_way, :sent, :timing, :sender, :sender_name, :address, :language, :text, :deferred, :deferred_why, :worker, :worker_why)
RETURNING id;

-- complaint_find(id id, casefile id) -> id id, casefile id, strand id, about complaint_about, decision id?, decision_sent day?, decision_application id?, bases text, written_by id?, approved_by id?, received day, registered instant, registrar text, came_way letter_way, sent day, timing complaint_time, sender applicant, sender_name text, address text, language language, text text, deferred deferred, deferred_why text, worker id, worker_name text, worker_why text, confirmed day?, state complaint_state, outcome text?, reasons text, rejected day?, forwarded day?, ruling text?, ruled day?, ruling_text text, follow_up text, open bool: a complaint of a case as it stands, and who decided what it is about; open: somebody has something to do still
SELECT c.id, c.casefile, c.strand, c.about, c.decision, d.sent, d.application,
       COALESCE(CONVERT(d.bases USING ascii), ''), d.written_by, d.approved_by,
       c.received, c.registered, r.name, c.came_way, c.sent, c.timing, c.sender, c.sender_name,
       c.address, c.language, c.text, c.deferred, c.deferred_why, c.worker, w.name,
       c.worker_why, c.confirmed, c.state, CONVERT(c.outcome USING ascii), c.reasons,
       c.rejected, c.forwarded, CONVERT(c.ruling USING ascii), c.ruled, c.ruling_text, c.follow_up,
       c.state <> 'followed_up' AND c.rejected IS NULL
  FROM complaint c
  JOIN employee r ON r.id = c.registered_by
  JOIN employee w ON w.id = c.worker
  LEFT JOIN decision d ON d.id = c.decision
 WHERE c.id = :id AND c.casefile = :casefile;

-- complaints_of_case(casefile id) ->* id id, received day, about complaint_about, kind strand_kind, state complaint_state, worker_name text: what was ever complained of, the newest first
SELECT c.id, c.received, c.about, s.kind, c.state, w.name
  FROM complaint c
  JOIN strand s ON s.id = c.strand
  JOIN employee w ON w.id = c.worker
 WHERE c.casefile = :casefile
 ORDER BY c.id DESC
 LIMIT 20;

-- complaint_due(id id) -> guideline guideline, due day?, why text: what is owed of it now, until when, and why that matters
SELECT d.guideline, d.due, g.why
  FROM duty d
  JOIN guideline g ON {words_of(d)}
 WHERE {of_complaint(d.guideline)} AND d.subject = :id AND d.occurrence = 0 AND d.done_mark = 0;

-- complaint_confirmed(on day, id id): the sender has it in writing that it came; the first letter counts
UPDATE complaint
   SET confirmed = COALESCE(confirmed, :on)
 WHERE id = :id;

-- complaint_taken(worker id, why text, id id): somebody else has it from now on
UPDATE complaint
   SET worker = :worker, worker_why = :why
 WHERE id = :id;

-- complaint_deferred(deferred deferred, why text, id id): whether what was decided waits for the answer (R23b)
UPDATE complaint
   SET deferred = :deferred, deferred_why = :why
 WHERE id = :id;

-- complaint_reassessed(outcome complaint_outcome, reasons text, id id, was complaint_state): how the municipality sees it now (R23)
UPDATE complaint
   SET state = 'reassessed', outcome = :outcome, reasons = :reasons
 WHERE id = :id AND state = :was;

-- complaint_rejected(on day, id id): its sender has it in writing that it is rejected; once
UPDATE complaint
   SET rejected = :on
 WHERE id = :id AND outcome = 'rejected' AND rejected IS NULL;

-- complaint_forwarded(on day, id id, was complaint_state): it has gone on to Statsforvalteren
UPDATE complaint
   SET state = 'forwarded', forwarded = :on
 WHERE id = :id AND state = :was;

-- complaint_ruled(ruling complaint_ruling, on day, text text, id id, was complaint_state): Statsforvalteren has decided
UPDATE complaint
   SET state = 'decided', ruling = :ruling, ruled = :on, ruling_text = :text
 WHERE id = :id AND state = :was;

-- complaint_followed(text text, id id, was complaint_state): what came of it is done
UPDATE complaint
   SET state = 'followed_up', follow_up = :text
 WHERE id = :id AND state = :was;

-- complaint_note(complaint id, at instant, by id, step complaint_step, note text): who did what when
INSERT INTO complaint_step (complaint, at, by_employee, step, note)
VALUES (:complaint, :at, :by, :step, :note);

-- complaint_steps(complaint id) ->* at instant, by_name text, step complaint_step, note text: what was done with a complaint, the newest first
SELECT t.at, e.name, t.step, t.note
  FROM complaint_step t
  JOIN employee e ON e.id = t.by_employee
 WHERE t.complaint = :complaint
 ORDER BY t.id DESC
 LIMIT 50;
