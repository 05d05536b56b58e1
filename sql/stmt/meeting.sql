-- meeting_lock(id id, number text): a meeting of that case is somebody's until she is done
UPDATE meeting m
  JOIN casefile c ON c.id = m.casefile AND c.number = :number
   SET m.version = m.version + 1
 WHERE m.id = :id;

-- meeting_find(id id, casefile id) -> id id, kind meeting_kind, state meeting_state, caller text, met day, begins i32, ends i32, place text, chair text, agenda text, interpreter text, interpreter_asked i32, ordered bool, minutes text, uid text, organizer text, organizer_mail text, sequence i32, version i32: one meeting of a case
SELECT m.id, m.kind, m.state, m.caller, m.met, m.begins, m.ends, m.place, m.chair, m.agenda, m.interpreter, m.interpreter_asked,
       m.interpreter_ordered IS NOT NULL, m.minutes, m.uid, m.organizer, m.organizer_mail, m.sequence, m.version
  FROM meeting m
 WHERE m.id = :id AND m.casefile = :casefile;

-- meetings_of_case(casefile id) ->* id id, kind meeting_kind, state meeting_state, caller text, met day, begins i32, ends i32, place text, called bool: the meetings of a case, the last first; called: somebody has been called in
SELECT m.id, m.kind, m.state, m.caller, m.met, m.begins, m.ends, m.place,
       EXISTS (SELECT 1 FROM meeting_person p WHERE p.meeting = m.id AND p.live = 1 AND p.told IS NOT NULL)
  FROM meeting m
 WHERE m.casefile = :casefile
 ORDER BY m.met DESC, m.id DESC
 LIMIT 200;

-- meetings_coming(casefile id, today day) ->* id id, kind meeting_kind, met day, begins i32, ends i32, place text, log bool: the meetings of a case that whoever has it calls in and that are to come, the nearest first; log: whoever has the baton is to hold it
SELECT m.id, m.kind, m.met, m.begins, m.ends, m.place, COALESCE(s.kind = 'baton', 0)
  FROM meeting m
  LEFT JOIN duty d ON d.guideline = 'hold_meeting' AND d.subject = m.id AND d.occurrence = 0
  LEFT JOIN strand s ON s.id = d.strand
 WHERE m.casefile = :casefile AND m.met >= :today AND m.state = 'planned' AND m.caller = ''
 ORDER BY m.met, m.id
 LIMIT 20;

-- meetings_coming_people(casefile id, today day) ->* meeting id, name text, mail text: who is called in to those
SELECT p.meeting, p.name, p.mail
  FROM meeting m
  STRAIGHT_JOIN meeting_person p FORCE INDEX (meeting_person_of) ON p.meeting = m.id AND p.live = 1
 WHERE m.casefile = :casefile AND m.met >= :today AND m.state = 'planned' AND m.caller = ''
 ORDER BY m.met, m.id
 LIMIT 600;

-- meeting_add(casefile id, kind meeting_kind, caller text, met day, begins i32, ends i32, place text, chair text, agenda text, interpreter text, uid text, at instant, by id) -> id id: one more meeting
INSERT INTO meeting (casefile, kind, caller, met, begins, ends, place, chair, agenda, interpreter, uid, changed, changed_by)
VALUES (:casefile, :kind, :caller, :met, :begins, :ends, :place, :chair, :agenda, :interpreter, :uid, :at, :by)
RETURNING id;

-- meeting_change(kind meeting_kind, caller text, met day, begins i32, ends i32, place text, chair text, agenda text, interpreter text, sequence i32, at instant, by id, id id): as it is by now
UPDATE meeting
   SET kind = :kind, caller = :caller, met = :met, begins = :begins, ends = :ends, place = :place, chair = :chair,
       agenda = :agenda, interpreter = :interpreter, sequence = :sequence, changed = :at, changed_by = :by
 WHERE id = :id;

-- meeting_cancelled(sequence i32, at instant, by id, id id): it is not held
UPDATE meeting
   SET state = 'cancelled', sequence = :sequence, changed = :at, changed_by = :by
 WHERE id = :id;

-- meeting_minutes(minutes text, at instant, by id, id id): what was said, of a meeting that was held
UPDATE meeting
   SET minutes = :minutes, state = 'held', changed = :at, changed_by = :by
 WHERE id = :id;

-- meeting_interpreter(asked i32, ordered instant?, id id): which duty it is to order an interpreter, and when that was done
UPDATE meeting
   SET interpreter_asked = :asked, interpreter_ordered = :ordered
 WHERE id = :id;

-- meeting_people(meeting id, today day) ->* id id, name text, role text, mail text, told i32, told_at instant?, present bool, barred bool, participant id?, sending text?: who is called in, in the order they were; told: the sequence she was last told of, -1: none; barred: she comes for a service that the family lets know no more; sending: how far the e-mail came by which she was told, nothing when it was in another way
SELECT p.id, p.name, p.role, p.mail, COALESCE(p.told, -1), p.told_at, p.present,
       p.participant IS NOT NULL AND NOT EXISTS (SELECT 1 FROM participant t WHERE t.id = p.participant AND t.live = 1
         AND {consent_shares(t.casefile, t.unit)}), p.participant,
       (SELECT CONVERT(a.state USING ascii) FROM mail a WHERE a.called = p.id AND a.made >= p.told_at ORDER BY a.id DESC LIMIT 1)
  FROM meeting_person p
 WHERE p.meeting = :meeting AND p.live = 1
 ORDER BY p.id
 LIMIT 60;

-- meeting_person_add(meeting id, name text, role text, mail text, participant id?): somebody is to be called in
INSERT INTO meeting_person (meeting, name, role, mail, participant)
VALUES (:meeting, :name, :role, :mail, :participant);

-- meeting_person_end(at instant, id id, meeting id): and is not any more
UPDATE meeting_person
   SET ended = :at
 WHERE id = :id AND meeting = :meeting AND live = 1;

-- meeting_person_told(sequence i32, at instant, id id, meeting id): she knows when and where
UPDATE meeting_person
   SET told = :sequence, told_at = :at
 WHERE id = :id AND meeting = :meeting AND live = 1;

-- meeting_absent(meeting id): nobody was there, until it is said who was
UPDATE meeting_person
   SET present = 0
 WHERE meeting = :meeting AND live = 1;

-- meeting_present(id id, meeting id): she was there
UPDATE meeting_person
   SET present = 1
 WHERE id = :id AND meeting = :meeting AND live = 1;

-- meeting_partners(casefile id, today day) ->* id id, name text, mail text, unit_name text: who takes part in the case for a service that may know of it today
SELECT p.id, e.name, e.mail, u.name
  FROM participant p
  JOIN employee e ON e.id = p.employee AND e.state = 'active'
  JOIN unit u ON u.id = p.unit
 WHERE p.casefile = :casefile AND p.live = 1
   AND EXISTS (SELECT 1 FROM post w WHERE w.employee = p.employee AND w.unit = p.unit AND w.live = 1)
   AND {consent_shares(p.casefile, p.unit)}
 ORDER BY u.name, e.name, p.id
 LIMIT 100;

-- meeting_mail(called id, address text, answer_to text, language language, subject text, body text, calendar text, cancels bool, at instant): she is called in, or told that she need not come
INSERT INTO mail (called, address, answer_to, language, subject, body, calendar, cancels, made, due)
VALUES (:called, :address, :answer_to, :language, :subject, :body, :calendar, :cancels, :at, :at);

-- agreement_lock(id id, number text): what was agreed in that case is somebody's until she is done
UPDATE agreement a
  JOIN casefile c ON c.id = a.casefile AND c.number = :number
   SET a.version = a.version + 1
 WHERE a.id = :id;

-- agreement_find(id id, casefile id) -> id id, meeting id?, body text, responsible text, due day, state agreement_state, answer text, planned bool, version i32: one agreement of a case
SELECT id, meeting, body, responsible, due, state, answer, planned IS NOT NULL, version
  FROM agreement
 WHERE id = :id AND casefile = :casefile;

-- agreements_of_case(casefile id, open i32) ->* id id, meeting id?, body text, responsible text, due day, state agreement_state, answer text, planned bool, measure id?: what somebody is to do or answer, the first due first; or what came of the rest
SELECT id, meeting, body, responsible, due, state, answer, planned IS NOT NULL, measure
  FROM agreement
 WHERE casefile = :casefile AND open_mark = :open
 ORDER BY due, id
 LIMIT 300;

-- agreements_of_meeting(meeting id) ->* as agreements_of_case: what was agreed at a meeting
SELECT id, meeting, body, responsible, due, state, answer, planned IS NOT NULL, measure
  FROM agreement
 WHERE meeting = :meeting
 ORDER BY id
 LIMIT 100;

-- agreement_add(casefile id, meeting id?, measure id?, body text, responsible text, due day, at instant, by id) -> id id: somebody is to do or answer something by that day
INSERT INTO agreement (casefile, meeting, measure, body, responsible, due, made, changed, changed_by)
VALUES (:casefile, :meeting, :measure, :body, :responsible, :due, :at, :at, :by)
RETURNING id;

-- agreement_change(body text, responsible text, due day, state agreement_state, answer text, at instant, by id, id id): as it is by now
UPDATE agreement
   SET body = :body, responsible = :responsible, due = :due, state = :state, answer = :answer, changed = :at, changed_by = :by
 WHERE id = :id;

-- agreement_planned(measure id?, at instant, id id): it was taken into the plan, as a measure or as a change that waits
UPDATE agreement
   SET measure = COALESCE(:measure, measure), planned = :at
 WHERE id = :id;

-- meeting_caller(id id) -> name text, mail text, phone text: how whoever calls in is reached
SELECT name, mail, phone
  FROM employee
 WHERE id = :id;

-- meeting_interpreter_known(casefile id) -> language text: into which language the last meeting had an interpreter, or else who applied needed one; empty: none that is known
SELECT COALESCE((SELECT m.interpreter FROM meeting m WHERE m.casefile = :casefile ORDER BY m.met DESC, m.id DESC LIMIT 1),
                (SELECT a.interpreter FROM application a WHERE a.casefile = :casefile ORDER BY a.id DESC LIMIT 1), '') AS language;

-- meeting_organizer(name text, mail text, id id): who called in first; calendars know it by her from then on
UPDATE meeting
   SET organizer = :name, organizer_mail = :mail
 WHERE id = :id AND organizer = '';

-- meeting_mail_end(at instant, called id): what was to tell her before, and did not yet, is overtaken (no attempt counts below none)
UPDATE mail
   SET state = 'given_up', attempts = -1, ended = :at
 WHERE called = :called AND waits = 1;

-- meeting_language(called id) -> language language: in which language somebody was called in
SELECT COALESCE((SELECT a.language FROM mail a WHERE a.called = :called ORDER BY a.id DESC LIMIT 1), 'nb') AS language;
