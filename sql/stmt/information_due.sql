-- information_shown(today day) ->* id id, sent instant, audience audience, unit id?: what was told and still stands on desks, what goes first at the beginning
SELECT i.id, i.sent, i.audience, i.unit
  FROM information i FORCE INDEX (information_shown)
 WHERE i.shown_to >= :today AND i.withdrawn IS NULL
 ORDER BY i.shown_to, i.id
 LIMIT 200;

-- information_stands(id id) -> id id: held for this transaction as it is: it was not taken back, and nobody takes it back in between
SELECT id
  FROM information
 WHERE id = :id AND withdrawn IS NULL
  LOCK IN SHARE MODE;

-- information_tell_posts(id i64, at instant, sent instant, unit id?): whoever has come to work here since, or in a unit, has an alert of it
INSERT INTO alert (employee, kind, subject, step, n, made)
SELECT DISTINCT e.id, 'information', :id, 0, 1, :at
  FROM post p FORCE INDEX (post_since)
  JOIN employee e ON e.id = p.employee
 WHERE p.since > :sent AND p.live = 1 AND COALESCE(:unit, p.unit) = p.unit AND {not_told(e, :id)};

-- information_tell_seats(id i64, at instant, sent instant, seat seat_kind): whoever has got a seat of that kind since has an alert of it
INSERT INTO alert (employee, kind, subject, step, n, made)
SELECT DISTINCT e.id, 'information', :id, 0, 1, :at
  FROM seat t FORCE INDEX (seat_since)
  JOIN employee e ON e.id = t.employee
 WHERE t.kind = :seat AND t.since > :sent AND t.live = 1 AND {not_told(e, :id)};
