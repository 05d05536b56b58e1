-- application_add(casefile id, strand id, plan bool, received day, at instant, by id, late_why text, came_by came_by, sender applicant, sender_name text, contact text, address text, language language, interpreter text, text text, inquiry id?) -> id id: an application is received (R9), and is its registrar's until another takes it; refused as duplicate when one of the strand is open
INSERT INTO application (casefile, strand, plan, received, registered, registered_by, late_why, came_by, sender, sender_name, contact, address, language, interpreter, text, inquiry, worker)
VALUES (:casefile, :strand, :plan, :received, :at, :by, :late_why, :came_by, :sender, :sender_name, :contact, :address, :language, :interpreter, :text, :inquiry, :by)
RETURNING id;

-- application_find(id id, casefile id) -> id id, strand id, plan bool, received day, registered instant, late_why text, came_by came_by, sender applicant, sender_name text, contact text, address text, language language, interpreter text, text text, inquiry id?, changes id?, changes_sent day?, changes_application id?, worker id, worker_name text, confirmed day?, expected day?, delay_why text, state application_state, ended instant?, ended_why text: an application of a case as it stands; whose it is: who holds the strand while it is applied for
SELECT a.id, a.strand, a.plan, a.received, a.registered, a.late_why,
       a.came_by, a.sender, a.sender_name, a.contact, a.address, a.language,
       a.interpreter, a.text, a.inquiry, a.changes, x.sent, x.application, IF(s.state = 'applied', s.holder, a.worker),
       IF(s.state = 'applied', s.holder_name, a.worker_name), a.confirmed,
       a.expected, a.delay_why, a.state, a.ended, a.ended_why
  FROM application a
  JOIN strand s ON s.id = a.strand
  LEFT JOIN decision x ON x.id = a.changes
 WHERE a.id = :id AND a.casefile = :casefile;

-- application_people(id id) -> registrar text, ender text?: who registered it, and who ended it; its own page alone says so
SELECT r.name, e.name
  FROM application a
  JOIN employee r ON r.id = a.registered_by
  LEFT JOIN employee e ON e.id = a.ended_by
 WHERE a.id = :id;

-- application_change(application id, strand id, today day, at instant, by id, why text, decision id) -> id id: a decision is to be changed: for whom and where to is as with the application that it was of; refused as duplicate when one of the strand is open
INSERT INTO application (casefile, strand, plan, received, registered, registered_by, came_by, sender, sender_name, contact, address, language, interpreter, text, changes, worker, confirmed)
SELECT a.casefile, :strand, a.plan, :today, :at, :by, a.came_by, a.sender, a.sender_name, a.contact, a.address, a.language, a.interpreter, :why, :decision, :by, :today
  FROM application a
 WHERE a.id = :application
RETURNING id;

-- application_changing(decision id) -> id id, state application_state, ended instant?: what changes a decision, or is about to
SELECT a.id, a.state, a.ended
  FROM application a
 WHERE a.id = (SELECT MAX(z.id) FROM application z WHERE z.changes = :decision AND z.state <> 'withdrawn');

-- applications_of_case(casefile id) ->* id id, received day, state application_state, kind strand_kind, plan bool, worker_name text, ended instant?, change bool: what was ever applied for, the newest first
SELECT a.id, a.received, a.state, s.kind, a.plan, IF(s.state = 'applied', s.holder_name, a.worker_name), a.ended, a.changes IS NOT NULL
  FROM application a
  JOIN strand s ON s.id = a.strand
 WHERE a.casefile = :casefile
 ORDER BY a.id DESC
 LIMIT 20;

-- application_worker(worker id, id id): somebody has it from now on
UPDATE application
   SET worker = :worker
 WHERE id = :id AND state = 'open';

-- application_confirmed(confirmed day, id id): the sender has it in writing that it came (R10, R11); the first letter counts
UPDATE application
   SET confirmed = COALESCE(confirmed, :confirmed)
 WHERE id = :id AND state = 'open';

-- application_delayed(expected day, why text, id id): when they are told to expect the decision, and why not before (R12)
UPDATE application
   SET expected = :expected, delay_why = :why
 WHERE id = :id AND state = 'open';

-- application_ended(state application_state, at instant, by id, why text, id id): decided or withdrawn; once
UPDATE application
   SET state = :state, ended = :at, ended_by = :by, ended_why = :why
 WHERE id = :id AND state = 'open';

-- application_duties(id id) ->* guideline guideline, seat seat_kind, due day?, waiting_since instant?, what text, why text: what is owed on an application, with its reason
SELECT d.guideline, d.seat, d.due, d.waiting_since, g.what, g.why
  FROM duty d
  JOIN guideline g ON {words_of(d)}
 WHERE d.subject = :id AND {of_application(d.guideline)} AND d.done_mark = 0
 ORDER BY d.due IS NULL, d.due, d.id;

-- assessment_find(application id) -> lasting text?, several text?, free text?, whole text?, text text, written instant, writer text: how the need was seen
SELECT CONVERT(m.lasting USING ascii), CONVERT(m.several USING ascii), CONVERT(m.free USING ascii), CONVERT(m.whole USING ascii), m.text, m.written, w.name
  FROM assessment m
  JOIN employee w ON w.id = m.written_by
 WHERE m.application = :application;

-- assessment_put(application id, lasting text?, several text?, free text?, whole text?, text text, at instant, by id): how the need is seen now
INSERT INTO assessment (application, lasting, several, free, whole, text, written, written_by)
VALUES (:application, :lasting, :several, :free, :whole, :text, :at, :by)
ON DUPLICATE KEY UPDATE lasting = :lasting, several = :several, free = :free, whole = :whole,
   text = :text, written = :at, written_by = :by;

-- application_questions(application id) ->* id id, asked instant, asker text, text text, state question_state, ended instant?, ender text?, answer text: what the system owner was asked of it, the newest first
SELECT q.id, q.asked, a.name, q.text, q.state, q.ended, e.name, q.answer
  FROM question q
  JOIN employee a ON a.id = q.asked_by
  LEFT JOIN employee e ON e.id = q.ended_by
 WHERE q.application = :application AND q.state <> 'withdrawn'
 ORDER BY q.id DESC
 LIMIT 20;

-- office_workers(casefile id) ->* id id, name text: who sits in the office and may know of the case, by name
SELECT e.id, e.name
  FROM seat t
  JOIN employee e ON e.id = t.employee AND e.state = 'active'
 WHERE t.kind = 'office' AND t.unit IS NULL AND t.live = 1 AND t.source <> 'substitute'
   AND {may_know(e.id, :casefile)} AND {may_know_address(e.id, :casefile)}
 ORDER BY e.name, e.id
 LIMIT 400;

-- need_report(reference text, at instant, by id, language language, about inquiry_about, name text, birth day?, reach answer_way, contact text, text text, consent bool, why text, who text) -> id id: an employee reports a need (R7); nobody is told whether there is a case; who: whom of the family to call, "" where that is not known
INSERT INTO inquiry (reference, received, language, about, concerns, name, birth, reach, contact, text, state, reported_by, consent, consent_why, who)
VALUES (:reference, :at, :language, :about, 'other', :name, :birth, :reach, :contact, :text, 'open', :by, :consent, :why, :who)
RETURNING id;
