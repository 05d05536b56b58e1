-- alert_add(employee id, kind alert_kind, subject i64, step i64, n i64, due day?, unit id?, at instant): somebody is to hear of something; the same is told once
INSERT INTO alert (employee, kind, subject, step, n, due, unit, made)
VALUES (:employee, :kind, :subject, :step, :n, :due, :unit, :at)
ON DUPLICATE KEY UPDATE id = id;

-- alert_duty(employee id, kind alert_kind, step i64, at instant, guideline guideline, subject id, occurrence i64): somebody is to hear of a duty, until it is done
INSERT INTO alert (employee, kind, subject, step, n, due, duty, made)
SELECT :employee, :kind, d.id, :step, 1, d.due, d.id, :at
  FROM duty d
 WHERE d.guideline = :guideline AND d.subject = :subject AND d.occurrence = :occurrence AND d.done IS NULL
ON DUPLICATE KEY UPDATE alert.id = alert.id;

-- alert_duties(rows text, at instant): the same for many, as [[employee, kind, step, duty], ...]
INSERT INTO alert (employee, kind, subject, step, n, due, duty, made)
SELECT j.employee, j.kind, d.id, j.step, 1, d.due, d.id, :at
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
         employee BIGINT PATH '$[0]', kind VARCHAR(20) PATH '$[1]',
         step BIGINT PATH '$[2]', duty BIGINT PATH '$[3]')) j
  JOIN duty d ON d.id = j.duty AND d.done IS NULL
ON DUPLICATE KEY UPDATE alert.id = alert.id;

-- alert_trouble(job job, step i64, at instant): operations are to look at a job that refused to do its work, or has not done it for an hour; once a day
INSERT INTO alert (employee, kind, subject, step, n, made)
SELECT DISTINCT t.employee, 'trouble', j.job + 0, :step, 1, :at
  FROM job_run j
  JOIN seat t ON t.kind = 'operations' AND t.unit IS NULL AND t.live = 1
  JOIN employee e ON e.id = t.employee AND e.state = 'active'
 WHERE j.job = :job
   AND (j.outcome = 'refused'
        OR j.outcome = 'failed' AND COALESCE(j.succeeded, '2000-01-01') < :at - INTERVAL 1 HOUR)
ON DUPLICATE KEY UPDATE alert.id = alert.id;
