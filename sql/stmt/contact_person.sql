-- Whom a family turns to while nobody coordinates (B26; docs/decisions/0056).

-- contact_person_of(casefile id) -> employee id?, name text, service text, phone text, here bool, since instant, by text: who is set now; of one of ours the directory knows where she works, or else as what, and how she is reached, and `here` whether she still does
SELECT c.employee, COALESCE(e.name, c.name),
       COALESCE(IF(c.employee IS NULL, c.service,
          (SELECT MIN(u.name) FROM post p JOIN unit u ON u.id = p.unit WHERE p.employee = c.employee AND p.live = 1)), e.title, ''),
       COALESCE(e.phone, c.phone), COALESCE(e.state = 'active', 1), c.since, b.name
  FROM contact_person c
  JOIN employee b ON b.id = c.set_by
  LEFT JOIN employee e ON e.id = c.employee
 WHERE c.casefile = :casefile AND c.live = 1;

-- contact_person_end(at instant, casefile id): whoever is, is so no more; the row stays
UPDATE contact_person
   SET until = :at
 WHERE casefile = :casefile AND live = 1;

-- contact_person_add(casefile id, employee id?, name text, service text, phone text, at instant, by id): from now on she is, or whoever that is; refused as duplicate while somebody else is
INSERT INTO contact_person (casefile, employee, name, service, phone, since, set_by)
VALUES (:casefile, :employee, :name, :service, :phone, :at, :by);
