-- units_in_order(employee id) ->* id id, code text, name text, above text?, led bool, was text?, was_gone bool, was_until instant?: the units in the order of the tree; led: she leads it; was: who led it last in her own right and does not any more, where nobody does now; as deep as a map may be (MAP_DEPTH_MOST)
WITH RECURSIVE down (id, code, name, above, level, place) AS (
  SELECT u.id, u.code, u.name, CAST(NULL AS CHAR(120)), 0, CAST(CONCAT(u.name, '\t', u.id, '\t') AS CHAR(3000))
    FROM unit u
    LEFT JOIN unit p ON p.id = u.parent AND p.until IS NULL
   WHERE u.until IS NULL AND p.id IS NULL
   UNION ALL
  SELECT u.id, u.code, u.name, d.name, d.level + 1, CONCAT(d.place, u.name, '\t', u.id, '\t')
    FROM unit u JOIN down d ON d.id = u.parent
   WHERE u.until IS NULL AND d.level < 20)
SELECT COALESCE(d.id, 0), COALESCE(d.code, ''), COALESCE(d.name, ''), d.above,
       EXISTS (SELECT 1 FROM seat l WHERE l.employee = :employee AND l.live = 1 AND l.kind = 'leader' AND l.unit = d.id),
       e.name, COALESCE(e.state <> 'active', 0), w.until
  FROM down d
  LEFT JOIN seat w ON w.id = IF(EXISTS (SELECT 1 FROM seat o JOIN employee a ON a.id = o.employee AND a.state = 'active'
                                         WHERE o.kind = 'leader' AND o.unit = d.id AND o.live = 1 AND o.source <> 'substitute'),
                                NULL,
                                (SELECT t.id FROM seat t FORCE INDEX (seat_unit_until)
                                  WHERE t.kind = 'leader' AND t.unit = d.id AND t.live IS NULL AND t.source = 'directory'
                                  ORDER BY t.until DESC, t.id DESC
                                  LIMIT 1))
  LEFT JOIN employee e ON e.id = w.employee
 ORDER BY d.place;

-- seats_sat(today day) ->* kind seat_kind, unit id?, employee id, name text, source seat_source, away day?, standing text?: who leads each unit, sits in the office or is the system owner, and can log in, in her own right, the first of a unit first; until when she is away today; standing: who stands in for her when nobody else is named, and is here
SELECT t.kind, t.unit, e.id, e.name, t.source,
       (SELECT MAX(a.last) FROM absence a WHERE a.employee = e.id AND a.live = 1 AND a.first <= :today AND a.last >= :today),
       (SELECT f.name FROM standing_substitute s JOIN employee f ON f.id = s.substitute AND f.state = 'active'
         WHERE s.employee = e.id AND s.live = 1
           AND {is_free(f.id)})
  FROM seat t
  JOIN employee e ON e.id = t.employee AND e.state = 'active'
 WHERE t.kind IN ('leader', 'office', 'system_owner') AND t.live = 1 AND t.source <> 'substitute'
 ORDER BY t.kind, t.unit, t.source, t.since, t.id;

-- people_of(ids text) ->* id id, name text: some employees, given as [id, id, ...]
SELECT e.id, e.name
  FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT PATH '$')) j
  JOIN employee e ON e.id = j.id;

-- last_choices(today day, most i32) ->* id id, employee id, name text, gone bool, now bool, newest id, valid_from day, reason text, chosen instant, chooser text, taken instant?, taker text?: who was chosen to be the last one: the choice that counts today, those to come, and then the newest first; gone: has left, or may read no cases any more; newest: of all there are
SELECT l.id, l.employee, e.name, e.state <> 'active' OR {reads_no_cases(e.id)},
       COALESCE(l.taken IS NULL AND l.valid_from <= :today AND NOT {last_followed(l)}, 0) AS counts,
       COALESCE((SELECT MAX(m.id) FROM last_resort m), 0),
       l.valid_from, l.reason, l.chosen, c.name, l.taken, t.name
  FROM last_resort l
  JOIN employee e ON e.id = l.employee
  JOIN employee c ON c.id = l.chosen_by
  LEFT JOIN employee t ON t.id = l.taken_by
 ORDER BY counts DESC, l.taken IS NULL AND l.valid_from > :today DESC, l.id DESC
 LIMIT :most;

-- last_may_be(employee id, by id) -> employee id: whether somebody can be the last one: works here, may read cases, and is not who chooses
SELECT e.id
  FROM employee e
 WHERE e.id = :employee AND e.id <> :by AND e.state = 'active'
   AND NOT {reads_no_cases(e.id)};

-- last_choose(employee id, valid_from day, reason text, at instant, by id, follows i64) -> id id: the last one from a day on; refused as duplicate when another was chosen meanwhile, and nobody when she can not be
INSERT INTO last_resort (employee, valid_from, reason, chosen, chosen_by, follows)
SELECT e.id, :valid_from, :reason, :at, :by, :follows
  FROM employee e
 WHERE e.id = :employee AND e.id <> :by AND e.state = 'active'
   AND NOT {reads_no_cases(e.id)}
RETURNING id;

-- last_take(at instant, by id, id id): a choice is taken back
UPDATE last_resort
   SET taken = :at, taken_by = :by
 WHERE id = :id AND live = 1;
