-- Two cases of one child made one (R58). What moves is moved by sql/routine/join.sql.

-- join_lock(casefile id) -> number text, person id, journal text?, received day, registered instant, registrar id?: one of two cases, which nobody writes in until this is done
SELECT number, person, journal, received, registered, registered_by
  FROM casefile
 WHERE id = :casefile
   FOR UPDATE;

-- join_hindered(was id, goes_on id, today day) -> people bool, both_have i64, plans bool, forms bool, restricted bool, blocks bool, thrown bool, meeting bool, offer bool, unwanted bool, said_no bool: what stands in the way of making two cases one: they are of people with other names or birth dates; both have somebody for the same (one more than its strand_kind; 0: not), both have a plan, both ask the team; one is restricted, has a blocked address alone, is to be thrown away, meets today, or asks somebody to take it; one is kept from who has the other; a family said no in one to a service after the last yes to it in the other
SELECT NOT (n.name = m.name AND n.birth <=> m.birth),
       COALESCE((SELECT MIN(x.kind + 0) FROM strand x JOIN strand y ON y.casefile = :goes_on AND y.kind = x.kind AND y.live = 1
         WHERE x.casefile = :was AND x.live = 1), 0),
       EXISTS (SELECT 1 FROM plan WHERE casefile = :was) AND EXISTS (SELECT 1 FROM plan WHERE casefile = :goes_on),
       EXISTS (SELECT 1 FROM contact_form WHERE casefile = :was AND open_mark = 1)
       AND EXISTS (SELECT 1 FROM contact_form WHERE casefile = :goes_on AND open_mark = 1),
       a.address_block = 'restricted' OR b.address_block = 'restricted',
       a.address_block <> b.address_block,
       EXISTS (SELECT 1 FROM disposal WHERE casefile IN (:was, :goes_on) AND waits = 1),
       EXISTS (SELECT 1 FROM meeting WHERE casefile IN (:was, :goes_on) AND met = :today AND state = 'planned'),
       EXISTS (SELECT 1 FROM strand s JOIN offer o ON o.strand = s.id AND o.open_mark = 1
                WHERE s.casefile IN (:was, :goes_on) AND s.live = 1),
       EXISTS (SELECT 1 FROM strand s JOIN case_hidden h ON h.casefile = IF(s.casefile = :was, :goes_on, :was)
                  AND h.employee = s.holder AND h.live = 1
                WHERE s.casefile IN (:was, :goes_on) AND s.live = 1),
       EXISTS (SELECT 1 FROM consent_service n
                 JOIN consent_service y ON y.casefile = IF(n.casefile = :was, :goes_on, :was)
                  AND y.unit <=> n.unit AND y.service = n.service AND y.live = 1 AND y.until >= :today
                WHERE n.casefile IN (:was, :goes_on) AND COALESCE(n.withdrawn, IF(n.answer = 'refused', n.given, '1000-01-01')) >= y.given
                  AND NOT EXISTS (SELECT 1 FROM consent_service z
                                   WHERE z.casefile IN (:was, :goes_on) AND z.unit <=> n.unit AND z.service = n.service AND z.live = 1
                                     AND z.given > COALESCE(n.withdrawn, n.given)))
  FROM casefile a
  JOIN person n ON n.id = a.person
  JOIN casefile b ON b.id = :goes_on
  JOIN person m ON m.id = b.person
 WHERE a.id = :was;

-- joined_on(goes_on id, was id): what was made part of a case goes with it
UPDATE case_joined
   SET goes_on = :goes_on
 WHERE goes_on = :was;

-- join_add(was id, number text, person id, journal text?, received day, registered instant, registrar id?, goes_on id, pair id, found instant, wanted day, wanted_there day, note text, at instant, by id): a case is part of another from now on, with all that belonged to it
INSERT INTO case_joined (was, number, person, journal, received, registered, registered_by, goes_on, pair, found, wanted, wanted_there, note, joined, joined_by)
VALUES (:was, :number, :person, :journal, :received, :registered, :registrar, :goes_on, :pair, :found, :wanted, :wanted_there, :note, :at, :by);

-- joined_pair(pair id) -> was id: whether two were made one
SELECT was
  FROM case_joined
 WHERE pair = :pair;

-- joined_number(number text) -> number text: the number of the case that another is part of now
SELECT c.number
  FROM case_joined j
  JOIN casefile c ON c.id = j.goes_on
 WHERE j.number = :number;

-- joined_of_case(goes_on id) ->* was id, number text, joined instant, joiner text: what was made part of a case, the last first
SELECT j.was, j.number, j.joined, e.name
  FROM case_joined j
  JOIN employee e ON e.id = j.joined_by
 WHERE j.goes_on = :goes_on
 ORDER BY j.joined DESC
 LIMIT 20;

-- join_holders(casefile id) ->* strand id, holder id, log bool: who has something of a case, to be told, and whether it is a log
SELECT s.id, s.holder, EXISTS (SELECT 1 FROM baton_log b WHERE b.strand = s.id)
  FROM strand s
 WHERE s.casefile = :casefile AND s.live = 1;

-- same_pairs_open() ->* id id, found instant, settled instant?, number text, block address_block, strand id, unit id?, state strand_state, earlier_number text, earlier_block address_block, earlier_strand id, earlier_unit id?, earlier_state strand_state: two that may be of one child and that nobody has found out of, the last first
SELECT p.id, p.found, p.settled, x.number, x.address_block, x.id, x.unit, x.state, y.number, y.address_block, y.id, y.unit, y.state
  FROM same_person p
  JOIN strand x ON x.id = (SELECT MAX(s.id) FROM strand s WHERE s.casefile = p.casefile)
  JOIN strand y ON y.id = (SELECT MAX(s.id) FROM strand s WHERE s.casefile = p.earlier)
 WHERE p.answer IS NULL
 ORDER BY p.id DESC
 LIMIT 60;

-- same_pairs_apart() ->* as same_pairs_open: two that are of one child and stayed two
SELECT p.id, p.found, p.settled, x.number, x.address_block, x.id, x.unit, x.state, y.number, y.address_block, y.id, y.unit, y.state
  FROM same_person p
  JOIN strand x ON x.id = (SELECT MAX(s.id) FROM strand s WHERE s.casefile = p.casefile)
  JOIN strand y ON y.id = (SELECT MAX(s.id) FROM strand s WHERE s.casefile = p.earlier)
 WHERE p.answer = 'same'
 ORDER BY p.id DESC
 LIMIT 60;

-- joined_lately() ->* was_number text, number text, block address_block, strand id, unit id?, state strand_state, joined instant: what was made one, the last first
SELECT j.number, s.number, s.address_block, s.id, s.unit, s.state, j.joined
  FROM case_joined j
  JOIN strand s ON s.id = (SELECT MAX(t.id) FROM strand t WHERE t.casefile = j.goes_on)
 ORDER BY j.joined DESC
 LIMIT 30;
