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

-- posts_carry(): counts what everybody carries where a unit has more than a picker shows, for its order (see candidates)
UPDATE post p
  JOIN (SELECT unit
          FROM post
         WHERE live = 1
         GROUP BY unit HAVING COUNT(*) > 60) large ON large.unit = p.unit
  LEFT JOIN seat t ON t.employee = p.employee AND t.kind = 'coordinator' AND t.live = 1
  LEFT JOIN (SELECT holder, COUNT(*) AS n
               FROM strand
              WHERE live = 1 AND held_as = 'accepted'
              GROUP BY holder) h ON h.holder = p.employee
  LEFT JOIN (SELECT employee, COUNT(*) AS n
               FROM offer
              WHERE open_mark = 1
              GROUP BY employee) o ON o.employee = p.employee
   SET p.carries = IF(t.id IS NULL, 65535, COALESCE(h.n, 0) + COALESCE(o.n, 0))
 WHERE p.live = 1
   AND p.carries <> IF(t.id IS NULL, 65535, COALESCE(h.n, 0) + COALESCE(o.n, 0));
