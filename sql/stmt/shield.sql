-- shields(strands text, viewer id) ->* place i64, near bool, unwanted bool, named bool, holds bool, asked bool, leads_waiting bool: how somebody stands to the case behind each of many strands, given as [id, id, ...], apart from all rights; rules/shield.h says what follows; named as in cover.case_shield
SELECT COALESCE(j.place, 0),
       EXISTS (SELECT 1 FROM case_hidden h WHERE h.casefile = s.casefile AND h.employee = :viewer AND h.live = 1 AND h.why <> 'asked'),
       EXISTS (SELECT 1 FROM case_hidden h WHERE h.casefile = s.casefile AND h.employee = :viewer AND h.live = 1 AND h.why = 'asked'),
       EXISTS (SELECT 1 FROM case_named n WHERE n.casefile = s.casefile AND n.employee = :viewer AND n.live = 1)
       OR (s.address_block <> 'none'
           AND EXISTS (SELECT 1 FROM seat t WHERE t.employee = :viewer AND t.kind = 'office' AND t.live = 1)
           AND NOT EXISTS (SELECT 1 FROM case_named n
                             JOIN employee e ON e.id = n.employee AND e.state = 'active'
                             JOIN seat t ON t.employee = e.id AND t.kind = 'office' AND t.live = 1
                            WHERE n.casefile = s.casefile AND n.live = 1
                              AND NOT EXISTS (SELECT 1 FROM case_hidden h WHERE h.casefile = s.casefile AND h.employee = e.id AND h.live = 1))),
       EXISTS (SELECT 1 FROM strand a WHERE a.casefile = s.casefile AND a.live = 1 AND a.holder = :viewer),
       EXISTS (SELECT 1 FROM strand a JOIN offer o ON o.strand = a.id AND o.open_mark = 1
                WHERE a.casefile = s.casefile AND a.live = 1 AND o.employee = :viewer),
       EXISTS (SELECT 1 FROM strand a JOIN seat l ON l.kind = 'leader' AND l.unit = a.unit AND l.live = 1
                WHERE a.casefile = s.casefile AND a.live = 1 AND a.state IN ('waiting', 'offered') AND l.employee = :viewer)
  FROM JSON_TABLE(:strands, '$[*]' COLUMNS (place FOR ORDINALITY, id BIGINT PATH '$')) j
  JOIN strand s ON s.id = j.id;

-- hidden_of_case(casefile id) ->* id id, name text, title text, why hidden_why, reason text, since instant, by text?, himself bool: who must not see a case now, and who said so
SELECT h.id, e.name, e.title, h.why, h.reason, h.since, b.name, COALESCE(h.set_by = h.employee, 0)
  FROM case_hidden h
  JOIN employee e ON e.id = h.employee
  LEFT JOIN employee b ON b.id = h.set_by
 WHERE h.casefile = :casefile AND h.live = 1
 ORDER BY h.id;

-- hidden_add(casefile id, employee id, why hidden_why, reason text, at instant, by id): from now on she must not see the case; refused as duplicate when that stands already
INSERT INTO case_hidden (casefile, employee, why, reason, since, set_by)
VALUES (:casefile, :employee, :why, :reason, :at, :by);

-- hidden_end(at instant, id id, casefile id): she may see it again, if she has a basis
UPDATE case_hidden
   SET until = :at
 WHERE id = :id AND casefile = :casefile AND live = 1;

-- named_of_case(casefile id) ->* id id, name text, title text, reason text, since instant, by text?, himself bool: who is named to know of a case whose address is blocked
SELECT n.id, e.name, e.title, n.reason, n.since, b.name, COALESCE(n.set_by = n.employee, 0)
  FROM case_named n
  JOIN employee e ON e.id = n.employee
  LEFT JOIN employee b ON b.id = n.set_by
 WHERE n.casefile = :casefile AND n.live = 1
 ORDER BY n.id;

-- named_add(casefile id, employee id, reason text, at instant, by id): from now on she may know of the case; refused as duplicate when that stands already
INSERT INTO case_named (casefile, employee, reason, since, set_by)
VALUES (:casefile, :employee, :reason, :at, :by);

-- named_end(at instant, id id, casefile id): she may not know of it any more
UPDATE case_named
   SET until = :at
 WHERE id = :id AND casefile = :casefile AND live = 1;

-- employee_called(name text) ->* id id: who has that user name or that name and works here; more than one is nobody
SELECT e.id
  FROM employee e
 WHERE e.username = :name AND e.state = 'active'
 UNION
SELECT e.id
  FROM employee e
 WHERE e.name = :name AND e.state = 'active'
 LIMIT 2;

-- opened_add(casefile id, employee id, why opened_why, reason text, at instant, until instant): she said why she must read the content (R65)
INSERT INTO case_opened (casefile, employee, why, reason, since, until)
VALUES (:casefile, :employee, :why, :reason, :at, :until);

-- acute_add(employee id, reason text, at instant, until instant, number text) -> id id, casefile id: lifts what was asked for, if there is such a case and it was asked of her (R68)
INSERT INTO case_opened (casefile, employee, why, reason, since, until)
SELECT c.id, :employee, 'acute', :reason, :at, :until
  FROM casefile c
 WHERE c.number = :number
   AND EXISTS (SELECT 1 FROM case_hidden h
                WHERE h.casefile = c.id AND h.employee = :employee AND h.live = 1 AND h.why = 'asked')
RETURNING id, casefile;

-- opened_lately(viewer id) ->* number text, name text, why opened_why, at instant: the cases that somebody said why she opened, newest first; not those whose address is blocked, nor those hidden from who looks
SELECT c.number, e.name, o.why, o.since
  FROM (SELECT id, casefile, employee, why, since
          FROM case_opened
         ORDER BY id DESC
         LIMIT 30) o
  JOIN casefile c ON c.id = o.casefile AND c.address_block = 'none'
  JOIN employee e ON e.id = o.employee
 WHERE NOT EXISTS (SELECT 1 FROM case_hidden h
                    WHERE h.casefile = o.casefile AND h.employee = :viewer AND h.live = 1)
 ORDER BY o.id DESC;

-- acute_of_case(casefile id) ->* id id, name text, reason text, at instant, owed bool: who said it was acute, newest first, and whether somebody is still to look at it
SELECT o.id, e.name, o.reason, o.since,
       EXISTS (SELECT 1 FROM duty d
                WHERE d.guideline = 'acute_control' AND d.subject = o.casefile AND d.occurrence = o.id AND d.done_mark = 0)
  FROM case_opened o
  JOIN employee e ON e.id = o.employee
 WHERE o.casefile = :casefile AND o.why = 'acute'
 ORDER BY o.id DESC
 LIMIT 20;

-- near_add(employee id, why hidden_why, name text, birth day, at instant): an employee told whom she stands near; refused as duplicate when she did already, and whether there is a case no program learns
INSERT INTO near_person (employee, why, name, birth, since)
VALUES (:employee, :why, :name, :birth, :at);

-- look_at(id id, casefile id) -> at instant: when one look at a case was
SELECT at
  FROM access_log
 WHERE id = :id AND casefile = :casefile;

-- looks_of_case(casefile id, goes_on id, at instant, id i64, most i32) ->* id id, at instant, who text?, unit text?, action text, basis text, outcome outcome, address text, instead text?, reason text?: who looked at a case before that look, newest first, with the unit they worked in then and the reasons they gave that day, which stand with the case that it is part of now
SELECT l.id, l.at, e.name,
       (SELECT MIN(u.name) FROM post p JOIN unit u ON u.id = p.unit
         WHERE p.employee = l.employee AND p.since <= l.at AND (p.until IS NULL OR p.until > l.at)),
       l.action, l.basis, l.outcome, l.address, i.name,
       (SELECT GROUP_CONCAT(o.reason SEPARATOR ' / ') FROM case_opened o
         WHERE o.employee = l.employee AND o.casefile = :goes_on AND o.since <= l.at AND o.until > l.at)
  FROM access_log l
  LEFT JOIN employee e ON e.id = l.employee
  LEFT JOIN employee i ON i.id = l.instead
 WHERE l.casefile = :casefile AND l.at <= :at AND (l.at < :at OR l.id < :id)
 ORDER BY l.at DESC, l.id DESC
 LIMIT :most;

-- looks_shown(casefile id, at instant, id i64, most i32) ->* id id, at instant, who text?, unit text?, action text, basis text, instead text?: who has seen a case before that look, newest first, as its plan owner may have it (R70)
SELECT l.id, l.at, e.name,
       (SELECT MIN(u.name) FROM post p JOIN unit u ON u.id = p.unit
         WHERE p.employee = l.employee AND p.since <= l.at AND (p.until IS NULL OR p.until > l.at)),
       l.action, l.basis, i.name
  FROM access_log l
  LEFT JOIN employee e ON e.id = l.employee
  LEFT JOIN employee i ON i.id = l.instead
 WHERE l.casefile = :casefile AND l.outcome = 'allowed'
   AND l.at <= :at AND (l.at < :at OR l.id < :id)
 ORDER BY l.at DESC, l.id DESC
 LIMIT :most;

-- address_block_set(block address_block, casefile id): from now on the address is blocked, or is not
UPDATE casefile
   SET address_block = :block
 WHERE id = :casefile;

-- address_block_now(casefile id) -> block address_block: as whom it may be known
SELECT address_block
  FROM casefile
 WHERE id = :casefile;

-- address_change_add(casefile id, block address_block, was address_block, everyday bool, why text, at instant, by id): who said so, and why
INSERT INTO address_change (casefile, block, was, everyday, why, changed, changed_by)
VALUES (:casefile, :block, :was, :everyday, :why, :at, :by);

-- restricted_was(casefile id) -> was address_block: how it was with the address when a case was last kept from all but the named
SELECT COALESCE(x.was, 'none')
  FROM address_change x
 WHERE x.casefile = :casefile AND x.block = 'restricted'
 ORDER BY x.id DESC
 LIMIT 1;

-- address_forget(casefile id): where letters went is written nowhere any more (R73)
UPDATE application
   SET address = ''
 WHERE casefile = :casefile;

-- address_forget_complaint(casefile id): nor where those about a complaint went
UPDATE complaint
   SET address = ''
 WHERE casefile = :casefile;
