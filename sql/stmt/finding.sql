-- What was found in the log of looks, for who is to look into it (R72).

-- finding_gone_through() -> dated day?: the last day whose looks were gone through
SELECT MAX(dated)
  FROM look_day;

-- finding_counts(hearer look_hearer, first day, next day) ->* reason look_reason, n i64, left i64: how much was found in a month, and of how much nothing is noted
SELECT f.reason, COUNT(*) AS n, COALESCE(CAST(SUM(s.id IS NULL) AS SIGNED), 0) AS without
  FROM look_finding f
  LEFT JOIN look_follow_up s ON s.finding = f.id
   AND s.id = (SELECT MIN(x.id) FROM look_follow_up x WHERE x.finding = f.id)
 WHERE f.hearer = :hearer AND f.dated >= :first AND f.dated < :next
 GROUP BY f.reason
 ORDER BY f.reason + 0;

-- finding_left(first day, next day, late day) -> n i64, late i64: what was found for the system owner and of which nothing is noted, and how much of it is from before that day
SELECT COUNT(*) AS n, COALESCE(CAST(SUM(f.dated < :late) AS SIGNED), 0) AS late
  FROM look_finding f
  LEFT JOIN look_follow_up s ON s.finding = f.id
 WHERE f.hearer = 'system_owner' AND f.dated >= :first AND f.dated < :next AND s.id IS NULL;

-- finding_list(viewer id, hearer look_hearer, first day, next day, reason look_reason, every bool, after id?, most i32) ->* id id, reason look_reason, who text, unit text?, at instant, last instant, n i32, action text, basis text, number text?, step text?: what was found in a month, the first first, after that one
{finding_of(:viewer)}
 WHERE f.hearer = :hearer AND f.dated >= :first AND f.dated < :next
   AND (:every OR f.reason = :reason) AND f.id > COALESCE(:after, 0)
 ORDER BY f.dated, f.id
 LIMIT :most;

-- finding_find(viewer id, id id) -> as finding_list: one of those the system owner controls
{finding_of(:viewer)}
 WHERE f.id = :id AND f.hearer = 'system_owner';

-- finding_steps(finding id) ->* step look_step, note text, noted instant, who text: what was done about it
SELECT s.step, s.note, s.noted, e.name
  FROM look_follow_up s
  JOIN employee e ON e.id = s.noted_by
 WHERE s.finding = :finding
 ORDER BY s.id
 LIMIT 100;

-- finding_step_add(finding id, step look_step, note text, at instant, by id): something was done about it
INSERT INTO look_follow_up (finding, step, note, noted, noted_by)
VALUES (:finding, :step, :note, :at, :by);

-- finding_of_owner(first day, next day) ->* reason look_reason, who text, at instant, last instant, n i32, action text, number text?: what was found in a month in the system owner's own looks
SELECT f.reason, e.name, f.at, f.last, f.n, COALESCE(l.action, ''),
       IF(f.reason <> 'many' AND c.address_block = 'none', c.number, NULL)
  FROM look_finding f
  JOIN employee e ON e.id = f.employee
  LEFT JOIN access_log l ON l.id = f.look AND l.at = f.at
  LEFT JOIN casefile c ON c.id = l.casefile
 WHERE f.hearer = 'privacy_officer' AND f.dated >= :first AND f.dated < :next
 ORDER BY f.dated, f.id;
