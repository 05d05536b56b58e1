-- case_lock(number text): taken for a write: the row is locked and its version bumped before anything else of the case, so that writers queue and Galera sees the conflict
UPDATE casefile
   SET version = version + 1
 WHERE number = :number;

-- several_cases(strands text) ->* casefile id: of which cases those strands are, given as [id, id, ...], in the order in which everybody locks them
SELECT DISTINCT s.casefile
  FROM JSON_TABLE(:strands, '$[*]' COLUMNS (id BIGINT PATH '$')) j
  JOIN strand s ON s.id = j.id
 ORDER BY s.casefile;

-- case_find(number text) -> id id, number text, journal text?, received day, version i32, block address_block, name text, birth day?, registered instant, registrar text?, imported bool: the case by its number; nothing of it is shown before it is known how its shields stand to who asks (case_shield)
SELECT c.id, c.number, c.journal, c.received, c.version, c.address_block,
       p.name, p.birth, c.registered, r.name, c.batch IS NOT NULL
  FROM casefile c
  JOIN person p ON p.id = c.person
  LEFT JOIN employee r ON r.id = c.registered_by
 WHERE c.number = :number;

-- case_shield(casefile id, employee id, at instant) -> near bool, unwanted bool, named bool, acute bool: how the shields of a case stand to somebody from whom one was ever hidden, or of one with a blocked address to anybody; what is acute lifts a shield that stood when she said so; where nobody of the office is named, here and free to see it, all of it is (docs/decisions/0018)
SELECT EXISTS (SELECT 1 FROM case_hidden h
                WHERE h.casefile = c.id AND h.employee = :employee AND h.live = 1 AND h.why <> 'asked'),
       EXISTS (SELECT 1 FROM case_hidden h
                WHERE h.casefile = c.id AND h.employee = :employee AND h.live = 1 AND h.why = 'asked'),
       EXISTS (SELECT 1 FROM case_named n WHERE n.casefile = c.id AND n.employee = :employee AND n.live = 1)
       OR (c.address_block <> 'none'
           AND EXISTS (SELECT 1 FROM seat t WHERE t.employee = :employee AND t.kind = 'office' AND t.live = 1)
           AND NOT EXISTS (SELECT 1 FROM case_named n
                             JOIN employee e ON e.id = n.employee AND e.state = 'active'
                             JOIN seat t ON t.employee = e.id AND t.kind = 'office' AND t.live = 1
                            WHERE n.casefile = c.id AND n.live = 1
                              AND NOT EXISTS (SELECT 1 FROM case_hidden h WHERE h.casefile = c.id AND h.employee = e.id AND h.live = 1))),
       EXISTS (SELECT 1 FROM case_opened o
                 JOIN case_hidden h ON h.casefile = o.casefile AND h.employee = o.employee AND h.live = 1 AND h.why = 'asked' AND h.since <= o.since
                WHERE o.casefile = c.id AND o.employee = :employee AND o.until > :at AND o.why = 'acute')
  FROM casefile c
 WHERE c.id = :casefile;

-- case_any(casefile id) -> helped bool, said bool, claimed bool, applied bool, complained bool, handed bool, changed bool: of what most cases have nothing of, whether there may be any: to ask for each of them costs more
SELECT EXISTS (SELECT 1 FROM strand s FORCE INDEX (strand_of_case) JOIN helper h FORCE INDEX (helper_live) ON h.strand = s.id AND h.live = 1 WHERE s.casefile = :casefile),
       EXISTS (SELECT 1 FROM strand s FORCE INDEX (strand_of_case) JOIN case_said c FORCE INDEX (case_said_strand) ON c.strand = s.id WHERE s.casefile = :casefile),
       EXISTS (SELECT 1 FROM claim m WHERE m.casefile = :casefile),
       EXISTS (SELECT 1 FROM application a WHERE a.casefile = :casefile),
       EXISTS (SELECT 1 FROM complaint k WHERE k.casefile = :casefile),
       EXISTS (SELECT 1 FROM strand s FORCE INDEX (strand_of_case) JOIN handover h FORCE INDEX (handover_strand) ON h.strand = s.id WHERE s.casefile = :casefile)
       OR EXISTS (SELECT 1 FROM strand s FORCE INDEX (strand_of_case) JOIN closing c ON c.strand = s.id WHERE s.casefile = :casefile),
       EXISTS (SELECT 1 FROM contact_person p FORCE INDEX (contact_person_of) WHERE p.casefile = :casefile)
       OR EXISTS (SELECT 1 FROM address_change x WHERE x.casefile = :casefile)
       OR EXISTS (SELECT 1 FROM person_change y WHERE y.casefile = :casefile)
       OR EXISTS (SELECT 1 FROM disclosure d WHERE d.casefile = :casefile)
       OR EXISTS (SELECT 1 FROM archiving r WHERE r.casefile = :casefile)
       OR EXISTS (SELECT 1 FROM case_joined j WHERE j.goes_on = :casefile);

-- case_opened(casefile id, employee id, at instant) -> opened bool: whether somebody has given a reason to read the case, which holds; what was acute gives no right to
SELECT EXISTS (SELECT 1 FROM case_opened o
                WHERE o.casefile = :casefile AND o.employee = :employee AND o.until > :at AND o.why <> 'acute');

-- case_drawn(casefile id) -> drawn bool: whether the system owner is asked of an application of the case (R14)
SELECT EXISTS (SELECT 1 FROM application a JOIN question q ON q.application = a.id AND q.open_mark = 1
                WHERE a.casefile = :casefile);

-- strands_of_case(casefile id) ->* id id, kind strand_kind, state strand_state, holder id, holder_name text, holder_phone text, holder_mail text, held_as hold_basis, held_since instant, unit id?, unit_code text?, unit_name text?, receipt id?, decided day?, wish text, distributed instant?, accepted instant?, first_contact day?, offer id?, offered_by id?, offered_to id?, offered_name text?: the strands of a case, living ones first and then those that ended last, each with who holds it and its open offer
SELECT s.id, s.kind, s.state, s.holder, h.name, h.phone, h.mail, s.held_as,
       s.held_since, s.unit, u.code, u.name, s.receipt, s.decided, s.wish,
       s.distributed, s.accepted, s.first_contact, o.id, o.made_by, o.employee, t.name
  FROM strand s FORCE INDEX (strand_of_case)
  JOIN employee h ON h.id = s.holder
  LEFT JOIN unit u ON u.id = s.unit
  LEFT JOIN offer o FORCE INDEX (offer_one_open) ON o.strand = s.id AND o.open_mark = 1
  LEFT JOIN employee t ON t.id = o.employee
 WHERE s.casefile = :casefile
 ORDER BY s.live DESC, s.closed DESC, s.id
 LIMIT 7;

-- strand_led(strand id, today day) -> led bool: whether somebody leads the strand's unit who is here, as unit_leader says, and may know of it
SELECT {is_led(s.unit, s.casefile)}
  FROM strand s
 WHERE s.id = :strand;

-- unit_find(code text) -> id id, code text, name text: a unit by the code in its path
SELECT id, code, name
  FROM unit
 WHERE code = :code AND until IS NULL;

-- unit_choices() ->* id id, code text, name text: units that a case or a problem can be of: where somebody works; EXISTS would read every post
SELECT u.id, u.code, u.name
  FROM unit u
 WHERE u.until IS NULL
   AND (SELECT p.id FROM post p WHERE p.unit = u.id AND p.live = 1 LIMIT 1) IS NOT NULL
 ORDER BY u.name;

-- strand_add(casefile id, kind strand_kind, state strand_state, holder id, at instant, decided day?, wish text) -> id id: a strand begins in the hands of who registers it
INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, decided, wish)
VALUES (:casefile, :kind, :state, :holder, 'registrar', :at, :decided, :wish)
RETURNING id;

-- strand_bring(casefile id, kind strand_kind, holder id, held_as hold_basis, at instant, unit id, decided day?, wish text, distributed instant?, key text?, wanted text?) -> id id: a strand that began before the system, or begins now with whoever has it; refused as duplicate when it was brought in before
INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit, decided, wish, distributed, import_key, wanted_holder)
VALUES (:casefile, :kind, 'waiting', :holder, :held_as, :at, :unit, :decided, :wish, :distributed, :key, :wanted)
RETURNING id;

-- holding_first(strand id, employee id, held_as hold_basis, at instant): the first period of a strand's history
INSERT INTO holding (strand, employee, held_as, since)
VALUES (:strand, :employee, :held_as, :at);

-- unit_living(unit id) -> id id: a unit, unless it has ended
SELECT id
  FROM unit
 WHERE id = :unit AND until IS NULL;

-- strand_offered(at instant, id id): the first offer is what Arendal calls distributed; it is stored once
UPDATE strand
   SET state = 'offered', distributed = COALESCE(distributed, :at)
 WHERE id = :id;

-- strand_accepted(at instant, id id): a coordinator has accepted, and owes the first contact, whoever had the case before
UPDATE strand
   SET state = 'active', accepted = COALESCE(accepted, :at), first_contact = NULL
 WHERE id = :id;

-- candidates(unit id, casefile id?, ordinary i64, today day) ->* id id, name text, title text, expires instant?, cases i64, offers i64, post post_title, room i64, away day?: coordinators of a unit who are still here and may know of the case, if it is one, with what they carry now and until when they are away, the sixty who carry least, in the order of how much of their room is taken: of a full-time post's, else `ordinary` cases; who they are in a unit of more was counted by posts_carry
SELECT c.id, c.name, c.title, c.expires, c.cases, c.offers, COALESCE(f.title, 'family'), COALESCE(f.room, 0),
       (SELECT MAX(b.last) FROM absence b
         WHERE b.employee = c.id AND b.live = 1 AND b.first <= :today AND b.last >= :today)
  FROM (SELECT e.id, p.name, e.title, e.expires,
               COALESCE((SELECT COUNT(*) FROM strand s
                 WHERE s.holder = p.employee AND s.live = 1 AND s.held_as = 'accepted'), 0) AS cases,
               COALESCE((SELECT COUNT(*) FROM offer f
                 WHERE f.employee = p.employee AND f.open_mark = 1), 0) AS offers
          FROM post p
          JOIN employee e ON e.id = p.employee AND e.state = 'active'
          JOIN seat t ON t.employee = p.employee AND t.kind = 'coordinator' AND t.live = 1
         WHERE p.unit = :unit AND p.live = 1
           AND p.employee NOT IN (SELECT n.employee FROM case_hidden n
                                   WHERE n.casefile = :casefile AND n.live = 1)
         ORDER BY p.carries, p.name, p.employee
         LIMIT 60) c LEFT JOIN full_time_post f ON f.employee = c.id AND f.live = 1
 ORDER BY (c.cases + c.offers) / COALESCE(f.room, :ordinary), c.name, c.id;

-- candidate(unit id, casefile id, employee id) -> id id: whether somebody is one of them, shown or not
SELECT e.id
  FROM post p
  JOIN employee e ON e.id = p.employee AND e.state = 'active'
  JOIN seat t ON t.employee = e.id AND t.kind = 'coordinator' AND t.live = 1
 WHERE p.employee = :employee AND p.unit = :unit AND p.live = 1
   AND NOT EXISTS (SELECT 1 FROM case_hidden h
                    WHERE h.casefile = :casefile AND h.employee = :employee AND h.live = 1)
 LIMIT 1;

-- offer_add(strand id, receipt id, employee id, at instant, by id, hours i32, message text, followed bool, reason text, apart text, unit id?) -> id id: asks one coordinator; refused as duplicate while another offer is open
INSERT INTO offer (strand, receipt, employee, made, made_by, hours, clarified, message, wish_followed, wish_reason, apart_why, unit, state)
VALUES (:strand, :receipt, :employee, :at, :by, :hours, 1, :message, :followed, :reason, :apart, :unit, 'open')
RETURNING id;

-- offer_open(strand id) -> id id, employee id, employee_name text, made instant, made_by id, maker text, maker_phone text, hours i32, message text, followed bool, reason text, apart text: the open offer of a strand
SELECT o.id, o.employee, t.name, o.made, o.made_by, m.name, m.phone, o.hours,
       o.message, o.wish_followed, o.wish_reason, o.apart_why
  FROM offer o
  JOIN employee t ON t.id = o.employee
  JOIN employee m ON m.id = o.made_by
 WHERE o.strand = :strand AND o.open_mark = 1;

-- unit_coordinators(unit id, from_name text, from_id i64, most i32, today day) ->* id id, name text, title text, phone text, state account_state, expires instant?, cases i64, offers i64, post post_title, room i64, away day?, substitute text?: a unit's coordinators by name, after a place in that order, with what they carry; it is counted for those shown alone
SELECT e.id, e.name, e.title, e.phone, e.state, e.expires,
       COALESCE((SELECT COUNT(*) FROM strand s FORCE INDEX (strand_holder)
         WHERE s.holder = e.id AND s.live = 1 AND s.held_as = 'accepted'), 0) AS cases,
       COALESCE((SELECT COUNT(*) FROM offer o FORCE INDEX (offer_open)
         WHERE o.employee = e.id AND o.open_mark = 1), 0) AS offers,
       COALESCE(f.title, 'family'), COALESCE(f.room, 0), b.last, i.name
  FROM (SELECT p.employee, p.name
          FROM post p FORCE INDEX (post_unit_name)
          JOIN seat t FORCE INDEX (seat_live) ON t.employee = p.employee AND t.kind = 'coordinator' AND t.live = 1
         WHERE p.unit = :unit AND p.live = 1
           AND p.name >= :from_name AND IF(p.name = :from_name, p.employee > :from_id, 1)
         ORDER BY p.name, p.employee
         LIMIT :most) q
  JOIN employee e ON e.id = q.employee LEFT JOIN full_time_post f ON f.employee = e.id AND f.live = 1
  LEFT JOIN absence b ON b.id = (SELECT MAX(a.id) FROM absence a FORCE INDEX (absence_employee)
                                  WHERE a.employee = e.id AND a.live = 1 AND a.first <= :today AND a.last >= :today)
  LEFT JOIN employee i ON i.id = b.substitute AND i.state = 'active'
 ORDER BY q.name, q.employee;

-- strand_due(strand id, guideline guideline) -> due day?, why text: what is left of the time for one duty on a strand, and why it matters
SELECT d.due, g.why
  FROM duty d
  JOIN guideline g ON {words_of(d)}
 WHERE d.strand = :strand AND d.done_mark = 0 AND d.guideline = :guideline
 ORDER BY d.id DESC
 LIMIT 1;

-- first_contact_set(at day, id id): when the family first heard from this coordinator; once
UPDATE strand
   SET first_contact = :at
 WHERE id = :id AND first_contact IS NULL;

-- unit_people(unit id, by id) ->* id id, name text, title text, contact bool, leader bool: who works in a unit, and who of them is nettverkskontakt or leader; not those whom network_add refuses
SELECT e.id, e.name, e.title,
       EXISTS (SELECT 1 FROM seat t WHERE t.employee = e.id AND t.unit = p.unit AND t.kind = 'leader' AND t.live = 1 AND t.source = 'hand') AS contact,
       EXISTS (SELECT 1 FROM seat t WHERE t.employee = e.id AND t.unit = p.unit AND t.kind = 'leader' AND t.live = 1 AND t.source = 'directory') AS leader
  FROM post p
  JOIN employee e ON e.id = p.employee AND e.state = 'active'
 WHERE p.unit = :unit AND p.live = 1 AND e.id <> :by
   AND NOT EXISTS (SELECT 1 FROM seat t WHERE t.employee = e.id AND t.kind IN ('system_owner', 'operations') AND t.live = 1)
 ORDER BY e.name, e.id;

-- network_add(unit id, by id, at instant, employee id): somebody who works there becomes nettverkskontakt; not the leader, who would stay one when another takes her place; and nobody lets herself in, or those who must not read cases
INSERT INTO seat (kind, unit, employee, source, set_by, since)
SELECT 'leader', p.unit, e.id, 'hand', :by, :at
  FROM post p
  JOIN employee e ON e.id = p.employee AND e.state = 'active'
 WHERE p.unit = :unit AND p.live = 1 AND e.id = :employee AND e.id <> :by
   AND NOT EXISTS (SELECT 1 FROM seat t WHERE t.employee = e.id AND t.kind IN ('system_owner', 'operations') AND t.live = 1)
   AND NOT EXISTS (SELECT 1 FROM seat t WHERE t.employee = e.id AND t.unit = p.unit AND t.kind = 'leader' AND t.live = 1);

-- network_end(at instant, unit id, employee id): no longer nettverkskontakt
UPDATE seat
   SET until = :at
 WHERE employee = :employee AND kind = 'leader' AND unit = :unit AND source = 'hand' AND live = 1;

-- claims_of_case(casefile id) ->* id id, kind claim_kind, claimant claimant, received day, state claim_state, due_before day?, answered day?, due day?: what was claimed of what is written in a case, newest first; what is not answered has its day
SELECT m.id, m.kind, m.claimant, m.received, m.state, m.due_before,
       m.answered, IF(m.state = 'open', d.due, NULL)
  FROM claim m
  LEFT JOIN duty d ON d.guideline = 'answer_request' AND d.subject = m.id AND d.occurrence = 0
 WHERE m.casefile = :casefile
 ORDER BY m.id DESC
 LIMIT 50;

-- case_note_add(strand id, at instant, by id, text text, kept_why text, old id?): a note of who holds a strand; one that puts another right does so in the same strand, and once
INSERT INTO note (strand, written, written_by, text, kept_why, corrects)
SELECT s.id, :at, :by, :text, :kept_why, o.id
  FROM strand s
  LEFT JOIN note o ON o.id = :old AND o.strand = s.id
 WHERE s.id = :strand
   AND (:old IS NULL OR o.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM note c WHERE c.corrects = o.id));

-- case_note_same(strand id, by id, text text) -> there bool: whether the newest note of a strand is that one, word for word, by the same hand
SELECT COALESCE(n.written_by = :by AND BINARY n.text = BINARY :text, 0)
  FROM note n
 WHERE n.strand = :strand
 ORDER BY n.id DESC
 LIMIT 1;

-- case_note_find(id id, strand id) -> id id, written instant, writer text, text text, kept_why text: a note that can be put right: of this strand, and not done before
SELECT n.id, n.written, e.name, n.text, n.kept_why
  FROM note n
  JOIN employee e ON e.id = n.written_by
 WHERE n.id = :id AND n.strand = :strand
   AND NOT EXISTS (SELECT 1 FROM note c WHERE c.corrects = n.id);

-- notes_of_strand(strand id, most i32) ->* id id, written instant, writer text, text text, kept_why text, corrects instant?, corrected bool: notes of a strand, newest first, each with when the one it puts right was written
SELECT n.id, n.written, e.name, n.text, n.kept_why, o.written,
       EXISTS (SELECT 1 FROM note c WHERE c.corrects = n.id)
  FROM note n
  JOIN employee e ON e.id = n.written_by
  LEFT JOIN note o ON o.id = n.corrects
 WHERE n.strand = :strand
 ORDER BY n.id DESC
 LIMIT :most;

-- round_newest(employee id) -> year i32, began instant, due day?: the newest round through all cases, and until when somebody is to have gone through hers
SELECT r.year, r.began, d.due
  FROM case_round r
  LEFT JOIN duty d ON d.guideline = 'confirm_cases' AND d.subject = :employee AND d.occurrence = r.year
 ORDER BY r.year DESC
 LIMIT 1;

-- cases_of_round(holder id, began instant, most i32) ->* id id, state strand_state, unit id?, number text, name text, block address_block, kind strand_kind, held_since instant, unit_name text?, pace text?, said instant?: cases somebody has said yes to, with what was said of each last since the round began; first those of which nothing was
SELECT s.id, s.state, s.unit, s.number, s.name, s.address_block, s.kind,
       s.held_since, u.name, CONVERT(c.pace USING ascii), c.said
  FROM strand s
  LEFT JOIN unit u ON u.id = s.unit
  LEFT JOIN case_said c ON c.id = (SELECT MAX(x.id) FROM case_said x
                                    WHERE x.strand = s.id AND x.said >= :began)
 WHERE s.holder = :holder AND s.live = 1 AND s.held_as = 'accepted' AND s.state = 'active'
 ORDER BY c.id IS NOT NULL, s.name, s.id
 LIMIT :most;

-- paces_of_case(casefile id) ->* strand id, pace case_pace: what whoever has a strand now said of it last, since she has it
SELECT s.id, c.pace
  FROM strand s
  JOIN case_said c ON c.id = (SELECT MAX(x.id) FROM case_said x WHERE x.strand = s.id)
 WHERE s.casefile = :casefile AND s.state = 'active' AND c.said >= s.held_since;

-- case_say(pace case_pace, at instant, by id, strand id): what whoever holds a case says of it; nothing is added when somebody else holds it now
INSERT INTO case_said (strand, unit, pace, said, said_by)
SELECT s.id, s.unit, :pace, :at, s.holder
  FROM strand s
 WHERE s.id = :strand AND s.holder = :by AND s.live = 1
   AND s.held_as = 'accepted' AND s.state = 'active';

-- handover_take(employee id, at instant, strand id): somebody has said yes
UPDATE handover
   SET taken_by = :employee, taken = :at
 WHERE strand = :strand AND open_mark = 1;

-- handover_record(informed day?, how informed_how, consents day?, partners day?, id id): what was done of a change of who has a case
UPDATE handover
   SET informed_how = IF(:informed IS NULL, informed_how, :how), informed = COALESCE(:informed, informed),
       consents = COALESCE(:consents, consents), partners = COALESCE(:partners, partners)
 WHERE id = :id;
