-- mentors() ->* id id, name text, unit_name text?, follows i64: who can be a mentor: the coordinator team, with how many each follows
SELECT e.id, e.name,
       (SELECT MIN(u.name) FROM post p JOIN unit u ON u.id = p.unit WHERE p.employee = e.id AND p.live = 1),
       COALESCE((SELECT COUNT(*) FROM mentoring m WHERE m.mentor = e.id AND m.live = 1), 0)
  FROM seat t
  JOIN employee e ON e.id = t.employee AND e.state = 'active'
 WHERE t.kind = 'coordinator_team' AND t.live = 1
 GROUP BY e.id, e.name
 ORDER BY e.name, e.id
 LIMIT 200;

-- mentor_find(employee id) -> name text: one of them
SELECT e.name
  FROM seat t
  JOIN employee e ON e.id = t.employee AND e.state = 'active'
 WHERE t.employee = :employee AND t.kind = 'coordinator_team' AND t.live = 1
 LIMIT 1;

-- mentored(employees text) ->* employee id, mentor_name text?, gone bool, since instant?, first instant?: whom each of those, given as [id, ...], has as her mentor, and when she had her first case; long ago if she came with a list
SELECT COALESCE(j.id, 0), e.name, COALESCE(e.state <> 'active', 0), m.since,
       (SELECT MIN(IF(c.batch IS NULL, h.since, c.received))
          FROM holding h JOIN strand s ON s.id = h.strand JOIN casefile c ON c.id = s.casefile
         WHERE h.employee = j.id AND h.held_as = 'accepted')
  FROM JSON_TABLE(:employees, '$[*]' COLUMNS (id BIGINT PATH '$')) j
  LEFT JOIN mentoring m ON m.coordinator = j.id AND m.live = 1
  LEFT JOIN employee e ON e.id = m.mentor;

-- mentoring_lock(coordinator id) -> id id, mentor id: whom she has now, for a write
SELECT m.id, m.mentor
  FROM mentoring m
 WHERE m.coordinator = :coordinator AND m.live = 1
   FOR UPDATE;

-- mentoring_give(coordinator id, mentor id, at instant, by id) -> id id: from now on she has a mentor
INSERT INTO mentoring (coordinator, mentor, since, given_by)
VALUES (:coordinator, :mentor, :at, :by)
RETURNING id;

-- mentoring_end(at instant, id id): from now on not, and at least a microsecond after it began
UPDATE mentoring
   SET until = GREATEST(:at, since + INTERVAL 1 MICROSECOND)
 WHERE id = :id AND until IS NULL;

-- mentoring_mine(coordinator id) -> id id, mentor_name text, mentor_state account_state, phone text, since instant: whom somebody has as her mentor
SELECT m.id, e.name, e.state, e.phone, m.since
  FROM mentoring m
  JOIN employee e ON e.id = m.mentor
 WHERE m.coordinator = :coordinator AND m.live = 1;

-- mentees(mentor id) ->* id id, coordinator id, name text, state account_state, phone text, since instant: whom somebody follows
SELECT m.id, m.coordinator, e.name, e.state, e.phone, m.since
  FROM mentoring m
  JOIN employee e ON e.id = m.coordinator
 WHERE m.mentor = :mentor AND m.live = 1
 ORDER BY m.coordinator
 LIMIT 200;

-- mentee_find(mentor id, coordinator id) -> id id, name text: one of whom somebody follows
SELECT m.id, e.name
  FROM mentoring m
  JOIN employee e ON e.id = m.coordinator
 WHERE m.mentor = :mentor AND m.live = 1 AND m.coordinator = :coordinator;

-- guidance_add(mentoring id, held day, strengths text, agreed text, at instant): what they spoke of
INSERT INTO guidance (mentoring, held, strengths, agreed, noted)
VALUES (:mentoring, :held, :strengths, :agreed, :at);

-- guidance_of(mentorings text) ->* mentoring id, held day, strengths text, agreed text: what was spoken of in each of those, given as [id, ...], the newest first
SELECT g.mentoring, g.held, g.strengths, g.agreed
  FROM JSON_TABLE(:mentorings, '$[*]' COLUMNS (id BIGINT PATH '$')) j
  JOIN guidance g ON g.mentoring = j.id
 ORDER BY g.held DESC, g.id DESC
 LIMIT 500;
