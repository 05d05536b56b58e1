-- log_months() ->* name text, bound day?: the parts of the log of looks, oldest first; the last takes what no other does
SELECT COALESCE(partition_name, '') AS name,
       CAST(NULLIF(REPLACE(partition_description, '''', ''), 'MAXVALUE') AS DATE) AS bound
  FROM information_schema.partitions
 WHERE table_schema = DATABASE() AND table_name = 'access_log' AND partition_name IS NOT NULL
 ORDER BY partition_ordinal_position;

-- log_first() -> at instant?: the oldest look there is
SELECT MIN(at) AS at
  FROM access_log;

-- addresses_clear(first instant, last instant): looks of that time no longer say from where (R83)
UPDATE access_log
   SET address = ''
 WHERE at >= :first AND at < :last AND address <> '';

-- old_follow_ups(before day): what was done about looks of those days
DELETE t
  FROM look_finding f
  JOIN look_follow_up t ON t.finding = f.id
 WHERE f.hearer IN ('system_owner', 'privacy_officer') AND f.dated < :before;

-- old_findings(before day): what was found among looks that are no longer kept
DELETE FROM look_finding
 WHERE hearer IN ('system_owner', 'privacy_officer') AND dated < :before;

-- old_marks(before instant): answers of feedback that was closed before then
DELETE m
  FROM feedback f
  JOIN feedback_mark m ON m.reference = f.reference
 WHERE f.ended < :before;

-- old_steps(before instant): what was done about it
DELETE t
  FROM feedback f
  JOIN feedback_step t ON t.feedback = f.id
 WHERE f.ended < :before;

-- old_feedback(before instant): what families said, two years after it was closed
DELETE FROM feedback
 WHERE ended < :before;

-- old_inquiries(before instant): who asked to be contacted, two years after
DELETE FROM inquiry
 WHERE ended < :before;

-- old_held_marks(before instant): answers of what was held back and never let through
DELETE m
  FROM feedback f
  JOIN feedback_mark m ON m.reference = f.reference
 WHERE f.state = 'held' AND f.received < :before;

-- old_held(before instant): and what it says
DELETE FROM feedback
 WHERE state = 'held' AND received < :before;

-- old_held_inquiries(before instant): who asked among many others, and was never let through
DELETE FROM inquiry
 WHERE state = 'held' AND received < :before;

-- discarded_marks(before instant): answers of what operations threw away so long ago
DELETE m
  FROM feedback_discard d
  JOIN feedback f ON f.discard = d.id AND f.state = 'discarded'
  JOIN feedback_mark m ON m.reference = f.reference
 WHERE d.at < :before;

-- discarded(before instant): and what it says
DELETE f
  FROM feedback_discard d
  JOIN feedback f ON f.discard = d.id AND f.state = 'discarded'
 WHERE d.at < :before;

-- discarded_inquiries(before instant): and who asked among many others
DELETE i
  FROM feedback_discard d
  JOIN inquiry i ON i.discard = d.id AND i.state = 'discarded'
 WHERE d.at < :before;
