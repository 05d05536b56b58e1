-- helper_choices(strand id, by id) ->* id id, name text, unit_name text?: who of the coordinator team can help with it: not who has it or leads the unit that does, nor whom it is kept from, and nobody names herself; with a baton nobody does
SELECT e.id, e.name,
       (SELECT MIN(u.name) FROM post p JOIN unit u ON u.id = p.unit WHERE p.employee = e.id AND p.live = 1)
  FROM strand s
  JOIN seat t ON t.kind = 'coordinator_team' AND t.live = 1
  JOIN employee e ON e.id = t.employee AND e.state = 'active' AND e.id <> s.holder AND e.id <> :by
 WHERE s.id = :strand AND s.kind <> 'baton'
   AND NOT EXISTS (SELECT 1 FROM seat l WHERE l.employee = e.id AND l.kind = 'leader' AND l.unit = s.unit AND l.live = 1)
   AND NOT {reads_no_cases(e.id)}
   AND {may_know(e.id, s.casefile)}
   AND {may_know_address(e.id, s.casefile)}
 GROUP BY e.id, e.name
 ORDER BY e.name, e.id
 LIMIT 200;

-- helper_now(strand id, employee id, today day) -> id id, last day: whether somebody helps with it already, and until when; held until this is done
SELECT id, last
  FROM helper
 WHERE strand = :strand AND employee = :employee AND live = 1 AND last >= :today
   FOR UPDATE;

-- helper_move(last day, id id): she helps until another day
UPDATE helper
   SET last = :last
 WHERE id = :id;

-- helper_lapse(at instant, by id, strand id, employee id, today day): what was over by itself makes room for a new time
UPDATE helper
   SET ended = :at, ended_by = :by
 WHERE strand = :strand AND employee = :employee AND live = 1 AND last < :today;

-- helper_add(strand id, employee id, at instant, last day, by id) -> id id: from now on she helps; refused as duplicate when she does already
INSERT INTO helper (strand, employee, since, last, given_by)
VALUES (:strand, :employee, :at, :last, :by)
RETURNING id;

-- helper_end(at instant, by id, strand id, employee id): she helps no more
UPDATE helper
   SET ended = :at, ended_by = :by
 WHERE strand = :strand AND employee = :employee AND live = 1;

-- helpers_of_case(casefile id, today day) ->* strand id, employee id, name text, phone text, last day: who helps with a case today, and until when
SELECT h.strand, h.employee, e.name, e.phone, h.last
  FROM strand s
  JOIN helper h FORCE INDEX (helper_live) ON h.strand = s.id
  JOIN employee e ON e.id = h.employee AND e.state = 'active'
 WHERE s.casefile = :casefile
   AND {helps_now(h, s)}
 ORDER BY h.strand, e.name, h.id;

-- helps_with(casefile id, employee id, today day) ->* strand id: with which strands of a case somebody helps today
SELECT h.strand
  FROM strand s
  JOIN helper h ON h.strand = s.id AND h.employee = :employee
 WHERE s.casefile = :casefile
   AND {helps_now(h, s)};

-- cases_helped(employee id, today day) ->* number text, name text, holder_name text, holder_phone text, last day: with which cases somebody helps today, those that end first at the top
SELECT c.number, n.name, e.name, e.phone, h.last
  FROM helper h
  JOIN strand s ON s.id = h.strand AND s.state = 'active'
  JOIN casefile c ON c.id = s.casefile
  JOIN person n ON n.id = c.person
  JOIN employee e ON e.id = s.holder
 WHERE h.employee = :employee
   AND {helps_now(h, s)}
 ORDER BY h.last, h.id
 LIMIT 100;
