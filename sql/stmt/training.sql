-- course_lock(id id): taken for a write, as a guideline is
UPDATE course
   SET version = version + 1
 WHERE id = :id;

-- course_add(kind course_kind, title text, held day, begins i32, ends i32, place text, seats i32, sign_up_by day, body text, at instant, by id) -> id id: the system owner makes a course
INSERT INTO course (kind, title, held, begins, ends, place, seats, sign_up_by, body, made, made_by)
VALUES (:kind, :title, :held, :begins, :ends, :place, :seats, :sign_up_by, :body, :at, :by)
RETURNING id;

-- course_change(kind course_kind, title text, held day, begins i32, ends i32, place text, seats i32, sign_up_by day, body text, id id): changed; what is called off stays so
UPDATE course
   SET kind = :kind, title = :title, held = :held, begins = :begins, ends = :ends, place = :place,
       seats = :seats, sign_up_by = :sign_up_by, body = :body
 WHERE id = :id AND called_off IS NULL;

-- course_call_off(at instant, by id, why text, id id): once
UPDATE course
   SET called_off = :at, called_off_by = :by, called_off_why = :why
 WHERE id = :id AND called_off IS NULL;

-- courses_past(today day) ->* id id, kind course_kind, title text, held day, called_off bool, people i64, present i64: the courses that have been, the newest first, with how many had a place and how many were there
SELECT c.id, c.kind, c.title, c.held, c.called_off IS NOT NULL,
       COALESCE((SELECT COUNT(*) FROM sign_up s WHERE s.course = c.id AND s.live = 1 AND s.state = 'placed'), 0) AS people,
       COALESCE((SELECT COUNT(*) FROM attendance a WHERE a.course = c.id AND a.live = 1), 0) AS present
  FROM course c
 WHERE c.held < :today
 ORDER BY c.held DESC, c.id DESC
 LIMIT 200;

-- sign_up_add(course id, employee id, state sign_up_state, at instant, by id) -> id id: somebody gets a place, or waits for one; refused as duplicate when she is signed up
INSERT INTO sign_up (course, employee, state, signed, signed_by)
VALUES (:course, :employee, :state, :at, :by)
RETURNING id;

-- sign_ups_tell(kind alert_kind, step i64, at instant, course id, actor id): everybody who is signed up hears of a course, but not of what she did herself
INSERT INTO alert (employee, kind, subject, step, n, due, made)
SELECT s.employee, :kind, c.id, :step, 1, c.held, :at
  FROM course c
  JOIN sign_up s ON s.course = c.id AND s.live = 1
 WHERE c.id = :course AND s.employee <> :actor
ON DUPLICATE KEY UPDATE alert.id = alert.id;

-- course_people(course id, from_name text, from_id i64, most i32) ->* id id, name text, title text, state i32, present bool: who is signed up to a course or was there, by name; state 2 has a place, 1 waits, 0 was not signed up
SELECT e.id, e.name, e.title, COALESCE(q.state, 0), q.present > 0
  FROM (SELECT s.employee, IF(s.state = 'placed', 2, 1) AS state,
               EXISTS (SELECT 1 FROM attendance a WHERE a.course = :course AND a.employee = s.employee AND a.live = 1) AS present
          FROM sign_up s
         WHERE s.course = :course AND s.live = 1
         UNION ALL
        SELECT a.employee, 0, 1
          FROM attendance a
         WHERE a.course = :course AND a.live = 1
           AND NOT EXISTS (SELECT 1 FROM sign_up s WHERE s.course = :course AND s.employee = a.employee AND s.live = 1)) q
  JOIN employee e ON e.id = q.employee
 WHERE e.name >= :from_name AND IF(e.name = :from_name, e.id > :from_id, 1)
 ORDER BY e.name, e.id
 LIMIT :most;

-- attendance_add(course id, employee id, at instant, by id): she was there; refused as duplicate when it is noted
INSERT INTO attendance (course, employee, noted, noted_by)
VALUES (:course, :employee, :at, :by);

-- attendance_end(at instant, by id, course id, employee id): it was noted by mistake
UPDATE attendance
   SET ended = :at, ended_by = :by
 WHERE course = :course AND employee = :employee AND live = 1;

-- attended(employee id) ->* id id, course id, kind course_kind, title text, held day: what somebody was at, the newest first
SELECT a.id, c.id, c.kind, c.title, c.held
  FROM attendance a
  JOIN course c ON c.id = a.course
 WHERE a.employee = :employee AND a.live = 1
 ORDER BY c.held DESC, c.id DESC
 LIMIT 200;

-- certificate_find(id id, employee id) -> kind course_kind, title text, held day, begins i32, ends i32, place text, body text: a course that just she was at
SELECT c.kind, c.title, c.held, c.begins, c.ends, c.place, c.body
  FROM attendance a
  JOIN course c ON c.id = a.course
 WHERE a.id = :id AND a.employee = :employee AND a.live = 1;

-- certificate_hold(id id, employee id) -> id id: held for this transaction while its paper is ordered: two who order it queue, and the second sees what the first did
SELECT id
  FROM attendance
 WHERE id = :id AND employee = :employee AND live = 1
   FOR UPDATE;

-- trained(employees text) ->* employee id, kind course_kind, held day: every course that each of those was at, given as [id, ...]
SELECT a.employee, c.kind, c.held
  FROM JSON_TABLE(:employees, '$[*]' COLUMNS (id BIGINT PATH '$')) j
  JOIN attendance a ON a.employee = j.id AND a.live = 1
  JOIN course c ON c.id = a.course;

-- declined_lately(employees text, since instant) ->* employee id, ended instant: when each of those, given as [id, ...], has said no to a case since then
SELECT o.employee, COALESCE(o.ended, o.made)
  FROM JSON_TABLE(:employees, '$[*]' COLUMNS (id BIGINT PATH '$')) j
  JOIN offer o ON o.employee = j.id AND o.open_mark IS NULL AND o.state = 'declined' AND o.ended >= :since;

-- unit_coordinator(employee id, unit id) -> name text: somebody who coordinates in a unit and is here
SELECT e.name
  FROM post p
  JOIN employee e ON e.id = p.employee AND e.state = 'active'
  JOIN seat t ON t.employee = e.id AND t.kind = 'coordinator' AND t.live = 1
 WHERE p.employee = :employee AND p.unit = :unit AND p.live = 1
 LIMIT 1;

-- unit_sign_ups(unit id, today day) ->* course id, title text, held day, employee id, employee_name text, placed bool: who of a unit is signed up to what is to come
SELECT STRAIGHT_JOIN c.id, c.title, c.held, p.employee, p.name, s.state = 'placed'
  FROM post p
  JOIN seat t ON t.employee = p.employee AND t.kind = 'coordinator' AND t.live = 1
  JOIN sign_up s ON s.employee = p.employee AND s.live = 1
  JOIN course c ON c.id = s.course AND c.held >= :today AND c.called_off IS NULL
 WHERE p.unit = :unit AND p.live = 1
 ORDER BY c.held, c.id, p.name
 LIMIT 200;

-- training_by_unit(today day, basic day, digital day, guidance day, gathering day) ->* code text, name text, people i64, with_basic i64, with_digital i64, with_guidance i64, with_gathering i64: of each unit's coordinators how many were at a course of each kind since then
SELECT u.code, u.name, COUNT(*) AS people,
       {were_at(p, 'basic', :basic)},
       {were_at(p, 'digital', :digital)},
       {were_at(p, 'guidance', :guidance)},
       {were_at(p, 'gathering', :gathering)}
  FROM seat t
  JOIN post p ON p.employee = t.employee AND p.live = 1
  JOIN employee e ON e.id = p.employee AND e.state = 'active'
  JOIN unit u ON u.id = p.unit AND u.until IS NULL
 WHERE t.kind = 'coordinator' AND t.unit IS NULL AND t.live = 1 AND t.source <> 'substitute'
 GROUP BY u.name, u.code
 ORDER BY u.name, u.code;

-- courses_near(employee id, today day, last day) ->* id id, title text, held day, begins i32: what somebody has a place at within those days, for the desk
SELECT c.id, c.title, c.held, c.begins
  FROM sign_up s
  JOIN course c ON c.id = s.course AND c.held >= :today AND c.held <= :last AND c.called_off IS NULL
 WHERE s.employee = :employee AND s.live = 1 AND s.state = 'placed'
 ORDER BY c.held, c.id
 LIMIT 5;

-- signed_for(employee id, kind course_kind, today day) -> id id: whether somebody is signed up to a course of that kind that is to come
SELECT s.id
  FROM sign_up s
  JOIN course c ON c.id = s.course AND c.kind = :kind AND c.held >= :today AND c.called_off IS NULL
 WHERE s.employee = :employee AND s.live = 1
 LIMIT 1;

-- course_next(kind course_kind, today day) -> id id, title text, held day: the next course of a kind that somebody may sign up to
SELECT id, title, held
  FROM course FORCE INDEX (course_next)
 WHERE kind = :kind AND held >= :today AND sign_up_by >= :today AND called_off IS NULL
 ORDER BY held, id
 LIMIT 1;
