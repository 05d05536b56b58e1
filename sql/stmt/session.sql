-- session_find(token text, idle i32, door language) ->* employee id, name text, language language, scheme color_scheme, seen instant, at instant, kind seat_kind, unit id?, unit_code text?, unit_name text?, by_hand bool, instead id?, apart bool, kept_out bool, stands_in day?, names i32: the live session behind a cookie, if the account is still active; a row for each seat, at least that of an employee; who never chose a language has that of the door; a unit that has ended has no code here; and as which version the municipality's own names are
SELECT s.employee, e.name, COALESCE(e.language, :door, 'nb') AS language, e.color_scheme,
       s.seen, UTC_TIMESTAMP(6) AS at, COALESCE(t.kind, 'employee') AS kind, t.unit, t.unit_code, t.unit_name,
       COALESCE(t.source = 'hand', 0) AS by_hand, t.instead, e.apart, e.kept_out, e.stands_in,
       COALESCE((SELECT p.version FROM own_page p WHERE p.name = 'names'), 0) AS names
  FROM session s FORCE INDEX (PRIMARY)
  JOIN employee e ON e.id = s.employee
  LEFT JOIN seat t FORCE INDEX (seat_live) ON t.employee = s.employee AND t.live = 1
 WHERE s.token = :token
   AND s.ends > UTC_TIMESTAMP(6)
   AND s.seen > UTC_TIMESTAMP(6) - INTERVAL :idle MINUTE
   AND e.state = 'active';

-- session_touch(at instant, token text): used just now
UPDATE session
   SET seen = :at
 WHERE token = :token;

-- session_end(token text): logged out
DELETE FROM session
 WHERE token = :token;

-- form_key_take(form text, employee id, at instant, location text): the form is used; refused as duplicate when it was already
INSERT INTO form_key (form, employee, made, location)
VALUES (:form, :employee, :at, :location);

-- form_key_first(form text, employee id) -> location text: where the first answer to this form led
SELECT location
  FROM form_key
 WHERE form = :form AND employee = :employee;

-- look_add(employee id?, action text, casefile id?, unit id?, basis text, outcome outcome, state text, address text, request text, instead id?): who looked at what, on which basis, and in whose place (R27, R69)
INSERT INTO access_log (at, employee, action, casefile, unit, basis, outcome, state, address, request, instead)
VALUES (UTC_TIMESTAMP(6), :employee, :action, :casefile, :unit, :basis, :outcome, :state, :address, :request, :instead);
