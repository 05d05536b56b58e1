-- person_twin(name text, birth day?) -> number text, id id, block address_block, strand id?, unit id?, state strand_state, holder id?: a living case of somebody with the same name and birth date, with one of its strands; one person, one life line
SELECT c.number, c.id, c.address_block, s.id, s.unit, COALESCE(s.state, 'registered'), s.holder
  FROM person p
  JOIN casefile c ON c.person = p.id
  LEFT JOIN strand s ON s.casefile = c.id
 WHERE p.name = :name AND p.birth <=> :birth
 ORDER BY c.id, s.live DESC, s.id
 LIMIT 1;

-- register_alone(): whoever registers queues here, so that two who register the same person at once see each other
INSERT INTO case_number (year, last)
VALUES (0, 0)
ON DUPLICATE KEY UPDATE last = 0;

-- person_add(name text, birth day?) -> id id: somebody the municipality has not met before
INSERT INTO person (name, birth)
VALUES (:name, :birth)
RETURNING id;

-- person_change_add(casefile id, why person_why, name text, birth day?, at instant, by id): somebody's name or birth date is put right (R60); what it was stays
INSERT INTO person_change (casefile, why, was_name, was_birth, name, birth, changed, changed_by)
SELECT c.id, :why, p.name, p.birth, :name, :birth, :at, :by
  FROM casefile c
  JOIN person p ON p.id = c.person
 WHERE c.id = :casefile;

-- person_set(name text, birth day?, casefile id): who a case is of is called so, and born then
UPDATE person
   SET name = :name, birth = :birth
 WHERE id = (SELECT c.person FROM casefile c WHERE c.id = :casefile);

-- case_number_next(year i32) -> last i32: the next number of a year; writers queue on the row
INSERT INTO case_number (year, last)
VALUES (:year, 1)
ON DUPLICATE KEY UPDATE last = last + 1
RETURNING last;

-- case_add(number text, person id, journal text?, received day, block address_block, at instant, by id?, batch id?) -> id id: a case is registered
INSERT INTO casefile (number, person, journal, received, address_block, registered, registered_by, batch)
VALUES (:number, :person, :journal, :received, :block, :at, :by, :batch)
RETURNING id;

-- claim_add(casefile id, kind claim_kind, claimant claimant, basis text, received day, text text, at instant, by id) -> id id: somebody claims to see, mend or keep back what is written (R60)
INSERT INTO claim (casefile, kind, claimant, basis, received, text, registered, registered_by)
VALUES (:casefile, :kind, :claimant, :basis, :received, :text, :at, :by)
RETURNING id;

-- claim_find(id id, casefile id) -> id id, kind claim_kind, claimant claimant, basis text, received day, text text, registered instant, registrar text, state claim_state, told day?, extended instant?, extender text?, reason text, due_before day?, answered day?, answer text, ender text?, due day?: a claim of a case as it stands, and until when it is to be answered
SELECT m.id, m.kind, m.claimant, m.basis, m.received, m.text, m.registered,
       r.name, m.state, m.told, m.extended, x.name, m.reason, m.due_before,
       m.answered, m.answer, e.name, d.due
  FROM claim m
  JOIN employee r ON r.id = m.registered_by
  LEFT JOIN employee x ON x.id = m.extended_by
  LEFT JOIN employee e ON e.id = m.ended_by
  LEFT JOIN duty d ON d.guideline = 'answer_request' AND d.subject = m.id AND d.occurrence = 0
 WHERE m.id = :id AND m.casefile = :casefile;

-- claim_extended(at instant, by id, told day, reason text, due day?, id id): they were told that it takes longer; once
UPDATE claim
   SET extended = :at, extended_by = :by, told = :told, reason = :reason,
       due_before = :due
 WHERE id = :id AND state = 'open' AND extended IS NULL;

-- claim_ended(state claim_state, at instant, by id, answered day, answer text, id id): answered or withdrawn; once
UPDATE claim
   SET state = :state, ended = :at, ended_by = :by, answered = :answered,
       answer = :answer
 WHERE id = :id AND state = 'open';
