-- baton_units(employee id) ->* id id, name text: services in which somebody works who may have cases
SELECT u.id, u.name
  FROM post p
  JOIN unit u ON u.id = p.unit AND u.until IS NULL
 WHERE p.employee = :employee AND p.live = 1 AND NOT {reads_no_cases(:employee)}
 ORDER BY p.id;

-- person_cases(name text, birth day?, employee id?, kind strand_kind) ->* id id, number text, lives bool, hers bool, has bool: the cases of somebody with that name and birth date: whether anything goes on in it, she has some of it, and there is a strand of that kind; what goes on and is hers first, the newest first
SELECT c.id, c.number,
       EXISTS (SELECT 1 FROM strand s WHERE s.casefile = c.id AND s.live = 1),
       EXISTS (SELECT 1 FROM strand s WHERE s.casefile = c.id AND s.live = 1 AND s.holder = :employee),
       EXISTS (SELECT 1 FROM strand s WHERE s.casefile = c.id AND s.live = 1 AND s.kind = :kind)
  FROM person p
  JOIN casefile c ON c.person = p.id
 WHERE p.name = :name AND p.birth <=> :birth
 ORDER BY 3 DESC, 4 DESC, c.id DESC
 LIMIT 20;

-- kept_from(casefile id, employee id) -> id id: whether a case is kept from somebody, as one that is near is from its first moment
SELECT id
  FROM case_hidden
 WHERE casefile = :casefile AND employee = :employee AND live = 1;

-- baton_log_add(strand id, concern text, at instant, by id): a log begins, on level 1
INSERT INTO baton_log (strand, concern, opened, opened_by)
VALUES (:strand, :concern, :at, :by);

-- baton_log_find(strand id) -> level i32, concern text, focus text, opened instant, opener text: the log of a baton as it stands
SELECT b.level, b.concern, b.focus, b.opened, e.name
  FROM baton_log b
  JOIN employee e ON e.id = b.opened_by
 WHERE b.strand = :strand;

-- baton_log_move(level i32, focus text, strand id): on which level it is from now on, and who sees to the child
UPDATE baton_log
   SET level = :level, focus = :focus
 WHERE strand = :strand;

-- level_change_add(strand id, at instant, by id, choice level_choice, was i32, level i32, reason text, wish text, extent text, need text, leader text, asked day?, hands_on bool) -> id id: the way onwards was decided
INSERT INTO level_change (strand, decided, decided_by, choice, was, level, reason, wish, extent, need, leader, asked, hands_on)
VALUES (:strand, :at, :by, :choice, :was, :level, :reason, :wish, :extent, :need, :leader, :asked, :hands_on)
RETURNING id;

-- level_changes(strand id) ->* decided instant, decider text, choice level_choice, was i32, level i32, reason text, wish text, extent text, need text, leader text, asked day?, hands_on bool: each time it was, the last first
SELECT l.decided, e.name, l.choice, l.was, l.level, l.reason, l.wish, l.extent, l.need, l.leader, l.asked, l.hands_on
  FROM level_change l
  JOIN employee e ON e.id = l.decided_by
 WHERE l.strand = :strand
 ORDER BY l.id DESC
 LIMIT 100;

-- same_person_add(casefile id, earlier id, at instant) -> id id: two cases that may be of one person; none when it was asked of these two before, whichever of them came first
INSERT INTO same_person (casefile, earlier, found)
SELECT :casefile, :earlier, :at
  FROM DUAL
 WHERE NOT EXISTS (SELECT 1 FROM same_person p WHERE p.casefile = :casefile AND p.earlier = :earlier)
   AND NOT EXISTS (SELECT 1 FROM same_person p WHERE p.casefile = :earlier AND p.earlier = :casefile)
RETURNING id;

-- same_person_find(id id) -> casefile id, number text, received day, block address_block, strand id, unit id?, state strand_state, holder_id id, holder text, phone text, unit_name text?, earlier id, earlier_number text, earlier_received day, earlier_block address_block, earlier_strand id, earlier_unit id?, earlier_state strand_state, earlier_holder_id id, earlier_holder text, earlier_phone text, earlier_unit_name text?, name text, birth day?, found instant, due day?, apart bool, note text, settled instant?: two of them, who has each, and what was found out
SELECT p.casefile, a.number, a.received, a.address_block, x.id, x.unit, x.state, x.holder, x.holder_name, xe.phone, xu.name,
       p.earlier, b.number, b.received, b.address_block, y.id, y.unit, y.state, y.holder, y.holder_name, ye.phone, yu.name, n.name, n.birth, p.found, IF(d.done IS NULL, d.due, NULL), COALESCE(p.answer = 'same', 0), p.note, p.settled
  FROM same_person p
  JOIN casefile a ON a.id = p.casefile
  JOIN person n ON n.id = a.person
  JOIN casefile b ON b.id = p.earlier
  JOIN strand x ON x.id = (SELECT MAX(s.id) FROM strand s WHERE s.casefile = p.casefile)
  JOIN employee xe ON xe.id = x.holder
  LEFT JOIN unit xu ON xu.id = x.unit
  JOIN strand y ON y.id = (SELECT MAX(s.id) FROM strand s WHERE s.casefile = p.earlier)
  JOIN employee ye ON ye.id = y.holder
  LEFT JOIN unit yu ON yu.id = y.unit
  LEFT JOIN duty d ON d.guideline = 'settle_same_person' AND d.subject = p.id AND d.occurrence = 0
 WHERE p.id = :id;

-- same_person_settle(answer same_person_answer, note text, at instant, by id, id id): it was found out; two of one child that stayed two can be taken up again
UPDATE same_person
   SET answer = :answer, note = :note, settled = :at, settled_by = :by
 WHERE id = :id AND COALESCE(answer, 'same') = 'same';

-- baton_takers(casefile id, today day) ->* id id, name text, title text, unit_name text, cases i64, offers i64: who takes part in a case today for a service that the family has let know, with what they carry now
SELECT e.id, e.name, e.title, u.name,
       COALESCE((SELECT COUNT(*) FROM strand s WHERE s.holder = e.id AND s.live = 1 AND s.held_as = 'accepted'), 0),
       COALESCE((SELECT COUNT(*) FROM offer f WHERE f.employee = e.id AND f.open_mark = 1), 0)
  FROM participant p
  JOIN employee e ON e.id = p.employee AND e.state = 'active'
  JOIN unit u ON u.id = p.unit AND u.until IS NULL
 WHERE p.casefile = :casefile AND p.live = 1 AND {takes_baton(p)}
 ORDER BY e.name, e.id, p.id
 LIMIT 60;

-- baton_taker(strand id, employee id, unit id?, today day) -> unit id: the other service, that one if it is said, to which somebody may take a baton beside which nothing goes on
SELECT p.unit
  FROM strand s
  JOIN participant p ON p.casefile = s.casefile AND p.employee = :employee AND p.live = 1
  JOIN employee e ON e.id = p.employee AND e.state = 'active'
  JOIN unit u ON u.id = p.unit AND u.until IS NULL
 WHERE s.id = :strand AND s.kind = 'baton' AND {goes_alone(s)} AND {takes_baton(p)}
   AND (:unit IS NULL OR p.unit = :unit)
 ORDER BY p.id
 LIMIT 1;
