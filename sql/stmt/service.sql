-- services_around(casefile id) ->* id id, kind service_kind, position i32, role text, name text, area text, contact text, contribution text: who is around a family, in the order they chose
SELECT id, kind, position, role, name, area, contact, contribution
  FROM service
 WHERE casefile = :casefile AND live = 1
 ORDER BY position, id
 LIMIT 100;

-- service_find(id id, casefile id) -> as services_around: one of them, as long as it is around
SELECT id, kind, position, role, name, area, contact, contribution
  FROM service
 WHERE id = :id AND casefile = :casefile AND live = 1;

-- service_add(casefile id, kind service_kind, position i32, role text, name text, area text, contact text, contribution text, at instant, by id): one more; refused as duplicate when the gp, the next of kin or the office is there already
INSERT INTO service (casefile, kind, position, role, name, area, contact, contribution, changed, changed_by)
VALUES (:casefile, :kind, :position, :role, :name, :area, :contact, :contribution, :at, :by);

-- service_change(role text, name text, area text, contact text, contribution text, at instant, by id, id id, casefile id): as it is by now
UPDATE service
   SET role = :role, name = :name, area = :area, contact = :contact, contribution = :contribution,
       changed = :at, changed_by = :by
 WHERE id = :id AND casefile = :casefile AND live = 1;

-- service_place(position i32, id id): where it stands in the order
UPDATE service
   SET position = :position
 WHERE id = :id AND live = 1;

-- service_end(at instant, by id, id id, casefile id): no longer around the family
UPDATE service
   SET ended = :at, changed = :at, changed_by = :by
 WHERE id = :id AND casefile = :casefile AND live = 1;
