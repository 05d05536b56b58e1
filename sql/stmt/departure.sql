-- departures_coming(until instant, now instant) ->* employee id, unit id?, expires instant?, known id?, last day?: whose account will end within the look-ahead and who has a case, for each unit of which she has; known: her row, as it is
SELECT h.holder, h.unit, e.expires, v.id, v.last
  FROM employee e
  JOIN (SELECT DISTINCT s.holder, s.unit
          FROM employee a
          JOIN strand s ON s.holder = a.id AND s.live = 1 AND s.held_as = 'accepted' AND s.unit IS NOT NULL
         WHERE a.state = 'active' AND a.expires > :now AND a.expires <= :until) h ON h.holder = e.id
  LEFT JOIN departure v ON v.employee = h.holder AND v.unit = h.unit AND v.live = 1;

-- departure_add(employee id, unit id, last day, at instant) -> id id: somebody will leave
INSERT INTO departure (employee, unit, last, noticed)
VALUES (:employee, :unit, :last, :at)
RETURNING id;

-- departure_set(last day, id id): on another day than was known
UPDATE departure
   SET last = :last
 WHERE id = :id;

-- departures_past(until instant) ->* id id: those of whom nothing is left to give on there, or whose account is gone or will not end so soon
SELECT v.id
  FROM departure v
  JOIN employee e ON e.id = v.employee
 WHERE v.live = 1
   AND (e.state <> 'active' OR e.expires IS NULL OR e.expires > :until
        OR NOT EXISTS (SELECT 1 FROM strand s
                        WHERE s.holder = v.employee AND s.live = 1 AND s.unit = v.unit AND s.held_as = 'accepted'));

-- departure_end(at instant, id id): nothing is owed of it any more
UPDATE departure
   SET ended = :at
 WHERE id = :id AND live = 1;
