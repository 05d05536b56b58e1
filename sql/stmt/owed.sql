-- owed_by_person(employee id, today day, most i32) ->* id id, guideline guideline, seat seat_kind, due day?, waiting_since instant?, number text?, name text?, kind strand_kind, unit_code text?, unit_name text?, waits_for text?, subject id, stands_in bool, strand id?, unit id?, state strand_state, block address_block, worded day?: what somebody who leads no unit owes by name, and on the cases that are hers, next due first
SELECT {owed_shown(q)}
  FROM (
  {owed_own(0)}
  ) q
{owed_beside(q)};

-- owed_by_leader(employee id, unit id, today day, most i32) ->* as owed_by_person: the same of who leads a unit, and what she owes as its leader: one statement, for six tables are weighed once
SELECT {owed_shown(q)}
  FROM (
  {owed_own(:unit)}
   UNION ALL
  {owed_of('leader', :unit)}
  ) q
{owed_beside(q)};

-- owed_by_unit(unit id, most i32) ->* as owed_by_person: what she owes as the leader of another unit
SELECT {owed_shown(q)}
  FROM (
  {owed_of('leader', :unit)}
  ) q
{owed_beside(q)};

-- owed_by_office(today day, most i32) ->* as owed_by_person: what the office owes; an interim reply is nobody's task before the month is nearly over
SELECT {owed_shown(q)}
  FROM (
  SELECT d.id, d.guideline, d.seat, d.seat_ref, d.due, d.waiting_since, d.casefile,
         COALESCE(d.strand, (SELECT k.strand FROM complaint k WHERE k.id = IF({of_complaint(d.guideline)}, d.subject, NULL))) AS strand,
         d.subject, d.worded, 0 AS stands_in
     FROM duty d FORCE INDEX (duty_seat)
    WHERE d.seat = 'office' AND d.seat_ref = 0 AND d.done_mark = 0
      AND IF(d.guideline IN ('interim_reply', 'ask_after_complaint'), d.due <= :today + INTERVAL 9 DAY, 1)
    ORDER BY d.due, d.id LIMIT :most
  ) q
{owed_beside(q)};

-- owed_by_system_owner(most i32) ->* as owed_by_person: what the system owner owes
SELECT {owed_shown(q)}
  FROM (
  {owed_of('system_owner', 0)}
  ) q
{owed_beside(q)};

-- owed_by_bti_team(today day, most i32) ->* as owed_by_person: what the BTI team owes, of the logs that a family lets it know of
SELECT {owed_shown(q)}
  FROM (
  {owed_row(0)}
     FROM duty d FORCE INDEX (duty_seat)
    WHERE d.seat = 'bti_team' AND d.seat_ref = 0 AND d.done_mark = 0
      AND {team_may_know(d.casefile)}
    ORDER BY d.due, d.id LIMIT :most
  ) q
{owed_beside(q)};

-- owed_about(duties text) ->* id id, asker text?, excerpt text?, claim text?, problem text?, leaver id?, departure text?, stopped bool, unit_code text?, unit_name text?: what duties are about that say more than which case (says_more[] of desk/owed.c has these guidelines), given as [id, id, ...]
SELECT q.id, COALESCE(x.name, g.responsible),
       IF(CHAR_LENGTH(COALESCE(a.text, b.text, g.body)) > 160,
          CONCAT(LEFT(COALESCE(a.text, b.text, g.body), 159), '…'), COALESCE(a.text, b.text, g.body)),
       CONVERT(m.kind USING ascii), CONVERT(b.kind USING ascii), IF(q.guideline = 'name_substitute', q.subject, COALESCE(v.employee, y.employee)), CONVERT(v.why USING ascii),
       COALESCE(g.state, 'open') = 'stopped', u.code, u.name
  FROM JSON_TABLE(:duties, '$[*]' COLUMNS (id BIGINT PATH '$')) j
  JOIN duty q ON q.id = j.id
  LEFT JOIN question a ON a.id = IF(q.guideline IN ('answer_question', 'assess_when_asked'), q.subject, NULL)
  LEFT JOIN claim m ON m.id = IF(q.guideline = 'answer_request', q.subject, NULL)
  LEFT JOIN problem b ON b.id = IF(q.guideline IN ('answer_problem', 'follow_problem'), q.subject, NULL)
  LEFT JOIN agreement g ON g.id = IF(q.guideline = 'follow_agreement', q.subject, NULL)
  LEFT JOIN departure v ON v.id = IF(q.guideline = 'transfer_case', q.subject, NULL)
  LEFT JOIN absence y ON y.id = IF(q.guideline = 'plan_for_absence', q.subject, NULL)
  LEFT JOIN unit u ON u.id = IF(q.seat = 'leader', NULL,
                             CASE q.guideline WHEN 'name_leader' THEN q.subject
                                              WHEN 'plan_for_absence' THEN COALESCE((SELECT MIN(p.unit) FROM post p WHERE p.employee = y.employee AND p.live = 1),
                                                                                     (SELECT MIN(l.unit) FROM seat l WHERE l.employee = y.employee AND l.kind = 'leader' AND l.live = 1))
                             END)
  LEFT JOIN employee x ON x.id = COALESCE(a.asked_by, b.reported_by, v.employee, y.employee, IF(q.guideline = 'name_substitute', q.subject, NULL))
 ORDER BY q.id;
