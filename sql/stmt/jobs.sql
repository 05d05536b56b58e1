-- lease_take(name text, owner text, at instant, minutes i32): takes the lease unless another owner's is still good
INSERT INTO lease (name, owner, until)
VALUES (:name, :owner, :at + INTERVAL :minutes MINUTE)
ON DUPLICATE KEY UPDATE
       owner = IF(until <= :at, :owner, owner),
       until = IF(owner = :owner, :at + INTERVAL :minutes MINUTE, until);

-- lease_owner(name text) -> owner text, mine_until instant: who has the lease
SELECT owner, until
  FROM lease
 WHERE name = :name;

-- lease_release(name text, owner text): the next may begin at once
UPDATE lease
   SET until = UTC_TIMESTAMP(6)
 WHERE name = :name AND owner = :owner;

-- job_begin(job job, at instant): a run begins; what the last one left stays until it ends
INSERT INTO job_run (job, began, outcome, note)
VALUES (:job, :at, 'running', '')
ON DUPLICATE KEY UPDATE began = :at, ended = NULL, outcome = 'running', note = '';

-- job_end(at instant, outcome job_outcome, note text, succeeded instant?, job job): how a run went
UPDATE job_run
   SET ended = :at, outcome = :outcome, note = :note,
       succeeded = COALESCE(:succeeded, succeeded)
 WHERE job = :job;

-- accepted_count(first instant, last instant) -> accepted i64: how many took on a case
SELECT COUNT(*) AS accepted
  FROM offer
 WHERE state = 'accepted' AND ended >= :first AND ended < :last;

-- sessions_purge(): those that are over
DELETE FROM session
 WHERE ends < UTC_TIMESTAMP(6);

-- form_keys_purge(days i32): a form this old is sent again by nobody
DELETE FROM form_key
 WHERE made < UTC_TIMESTAMP(6) - INTERVAL :days DAY;

-- delays_purge(days i32): failures long forgotten
DELETE FROM login_delay
 WHERE last < UTC_TIMESTAMP(6) - INTERVAL :days DAY;

-- searches_purge(days i32): what was searched for is nobody's business for long
DELETE FROM search
 WHERE at < UTC_TIMESTAMP(6) - INTERVAL :days DAY;

-- drafts_purge(days i32): what was typed so long ago is sent by nobody
DELETE FROM draft
 WHERE saved < UTC_TIMESTAMP(6) - INTERVAL :days DAY;

-- drafts_of_gone(): those of people who do not work here any more
DELETE FROM draft
 WHERE employee IN (SELECT id FROM employee WHERE state = 'gone');

-- alerts_purge(days i32): what was told so long ago is told to nobody; who has read a guideline, or what the system owner told, is kept
DELETE FROM alert
 WHERE made < UTC_TIMESTAMP(6) - INTERVAL :days DAY AND kind NOT IN ('guideline', 'information')
 LIMIT 10000;

-- mails_purge(days i32): e-mails that ended so long ago, with what they said
DELETE FROM mail
 WHERE state IN ('sent', 'given_up') AND ended < UTC_TIMESTAMP(6) - INTERVAL :days DAY
 LIMIT 10000;

-- large_units() ->* unit id: those with more people than a picker shows
SELECT unit
  FROM post
 WHERE live = 1
 GROUP BY unit HAVING COUNT(*) > 60;

-- posts_carry(unit id) ->* id id, carries i64: of those who work in a unit, who carries something else than was counted last; read without locks, so that no page waits for it
SELECT x.id, x.carries
  FROM (SELECT p.id, p.carries AS was,
               IF(t.id IS NULL, 65535, COALESCE(h.n, 0) + COALESCE(o.n, 0)) AS carries
          FROM post p
          LEFT JOIN seat t ON t.employee = p.employee AND t.kind = 'coordinator' AND t.live = 1
          LEFT JOIN (SELECT s.holder, COUNT(*) AS n
                       FROM post a
                       JOIN strand s ON s.holder = a.employee AND s.live = 1 AND s.held_as = 'accepted'
                      WHERE a.unit = :unit AND a.live = 1
                      GROUP BY s.holder) h ON h.holder = p.employee
          LEFT JOIN (SELECT f.employee, COUNT(*) AS n
                       FROM post a
                       JOIN offer f ON f.employee = a.employee AND f.open_mark = 1
                      WHERE a.unit = :unit AND a.live = 1
                      GROUP BY f.employee) o ON o.employee = p.employee
         WHERE p.unit = :unit AND p.live = 1) x
 WHERE x.carries <> x.was;

-- post_carries(carries i64, id id): for the order of candidates
UPDATE post
   SET carries = :carries
 WHERE id = :id;

-- round_add(year i32, at instant): the round of a year begins; once
INSERT INTO case_round (year, began)
VALUES (:year, :at)
ON DUPLICATE KEY UPDATE year = year;

-- round_now() -> year i32, began instant, reached i64, finished instant?: the newest round, and how far it has come
SELECT year, began, reached, finished
  FROM case_round
 ORDER BY year DESC
 LIMIT 1;

-- round_holders(after i64, began instant, most i32) ->* id id: the next of those who held a case before the round began; EXISTS would read every strand
SELECT e.id
  FROM employee e
 WHERE e.id > :after AND e.state = 'active'
   AND (SELECT s.id FROM strand s
         WHERE s.holder = e.id AND s.live = 1 AND s.held_as = 'accepted'
           AND s.state = 'active' AND s.held_since < :began LIMIT 1) IS NOT NULL
 ORDER BY e.id
 LIMIT :most;

-- round_reached(reached i64, finished instant?, year i32): everybody up to here was asked
UPDATE case_round
   SET reached = :reached, finished = :finished
 WHERE year = :year;

-- round_idle(year i32, began instant) ->* id id: who was asked and has nothing left to say anything of, two hundred at most
SELECT d.subject
  FROM duty d
 WHERE d.guideline = 'confirm_cases' AND d.done_mark = 0 AND d.occurrence = :year
   AND (SELECT s.id FROM strand s
         WHERE s.holder = d.subject AND s.live = 1 AND s.held_as = 'accepted'
           AND s.state = 'active' AND s.held_since < :began
           AND NOT EXISTS (SELECT 1 FROM case_said c WHERE c.strand = s.id AND c.said >= :began)
         LIMIT 1) IS NULL
 LIMIT 200;

-- office_owes_mend(): what is counted and what is owed at one instant, and by how much they differ: nothing, unless duties came while a migration began to count
INSERT INTO office_owes (guideline, due, n)
SELECT x.guideline, x.due, SUM(x.n)
  FROM (SELECT CONVERT(d.guideline USING ascii) AS guideline, d.due, 1 AS n
          FROM duty d
         WHERE d.seat = 'office' AND d.seat_ref = 0 AND d.done_mark = 0
         UNION ALL
        SELECT o.guideline, o.due, -o.n
          FROM office_owes o) x
 GROUP BY x.guideline, x.due HAVING SUM(x.n) <> 0;

-- office_owes_mark(): what has come and gone by now is to be one row of each kind and day; who adds one meanwhile waits for nobody
UPDATE office_owes
   SET folded = 1
 WHERE folded = 0;

-- office_owes_fold(): and is
INSERT INTO office_owes (guideline, due, n)
SELECT guideline, due, SUM(n)
  FROM office_owes
 WHERE folded = 1
 GROUP BY guideline, due HAVING SUM(n) <> 0;

-- office_owes_folded(): what it was made of is not counted twice
DELETE FROM office_owes
 WHERE folded = 1;

-- guidance_purge(days i32): what a mentor and her coordinator spoke of, so long after it ended
DELETE g
  FROM mentoring m
  JOIN guidance g ON g.mentoring = m.id
 WHERE m.until < UTC_TIMESTAMP(6) - INTERVAL :days DAY;

-- survey_texts_purge(before day): what coordinators wrote in a survey that was over so long ago
UPDATE survey s
  JOIN survey_answer a ON a.survey = s.id
   SET a.text = ''
 WHERE s.last < :before AND a.text <> '';

-- survey_untell(at instant, today day): a survey that is over asks nobody any more
UPDATE survey s
  JOIN alert a ON a.kind = 'survey' AND a.subject = s.id AND a.seen IS NULL
   SET a.seen = :at
 WHERE s.last < :today;
