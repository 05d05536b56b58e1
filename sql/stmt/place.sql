-- course_hold(id id): held for this transaction by whoever takes or gives up a place: they queue, and the second sees what the first did
UPDATE course
   SET turn = turn + 1
 WHERE id = :id;

-- course_find(id id, employee id) -> id id, version i32, kind course_kind, title text, held day, begins i32, ends i32, place text, seats i32, sign_up_by day, body text, made instant, called_off instant?, called_off_why text, taken i64, waiting i64, joined bool, placed bool: a course, how many have a place and wait, and how somebody stands to it
{course_of(:employee)}
 WHERE c.id = :id;

-- sign_ups_of_gone(today day) ->* course id, employee id: what those are signed up to who cannot log in any more
SELECT STRAIGHT_JOIN s.course, s.employee
  FROM course c
  JOIN sign_up s FORCE INDEX (sign_up_queue) ON s.course = c.id AND s.live = 1
  JOIN employee e ON e.id = s.employee AND e.state <> 'active'
 WHERE c.held >= :today
 ORDER BY c.held, c.id
 LIMIT 200;

-- sign_up_find(course id, employee id) -> id id, state sign_up_state: how somebody is signed up
SELECT id, state
  FROM sign_up
 WHERE course = :course AND employee = :employee AND live = 1;

-- sign_up_end(at instant, by id?, id id): she gives it up; by nobody when she has left
UPDATE sign_up
   SET ended = :at, ended_by = :by
 WHERE id = :id AND live = 1;

-- sign_up_first(course id) -> id id, employee id: who has waited longest and is here still
SELECT s.id, s.employee
  FROM sign_up s
  JOIN employee e ON e.id = s.employee AND e.state = 'active'
 WHERE s.course = :course AND s.live = 1 AND s.state = 'waiting'
 ORDER BY s.id
 LIMIT 1;

-- sign_up_place(at instant, id id): she has a place now
UPDATE sign_up
   SET state = 'placed', moved = :at
 WHERE id = :id AND live = 1;

-- courses_coming(employee id, today day) ->* as course_find: the courses to come, the first first, with those that are called off
{course_of(:employee)}
 WHERE c.held >= :today
 ORDER BY c.held, c.id
 LIMIT 100;
