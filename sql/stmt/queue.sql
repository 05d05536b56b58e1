-- queue_all(seen bool, after day, after_id i64, most i32) ->* id id, guideline guideline, subject id, due day?, casefile id?, number text?, name text?, kind strand_kind, block address_block, strand id?, unit id?, state strand_state, received day?, owner text?, plan bool: what the office owes, next due first, and whose it is; that somebody said it was acute (R68) stands on the desk alone; from after the last row seen on, where `seen`. What is of no strand has no name here: queue_others knows it
{queued(d.guideline <> 'acute_control', duty_seat)};

-- queue_step(guideline guideline, seen bool, after day, after_id i64, most i32) ->* as queue_all: the same of one kind
{queued(d.guideline = :guideline, duty_step)};

-- queue_others(duties text) ->* place i64, number text?, name text?, kind strand_kind, block address_block, strand id?, unit id?, state strand_state, received day?, owner text?, claim text?: whom those duties of the office are about that are of no strand, given as [id, id, ...]
SELECT COALESCE(j.place, 0), c.number, COALESCE(p.name, i.name), COALESCE(s.kind, 'coordinator'), COALESCE(c.address_block, 'none'),
       s.id, s.unit, COALESCE(s.state, 'registered'), COALESCE(k.received, m.received, c.received, DATE(i.received)),
       IF(k.id IS NULL AND s.state IN ('applied', 'registered'), s.holder_name, w.name), CONVERT(m.kind USING ascii)
  FROM JSON_TABLE(:duties, '$[*]' COLUMNS (place FOR ORDINALITY, id BIGINT PATH '$')) j
  JOIN duty d ON d.id = j.id
  LEFT JOIN casefile c ON c.id = d.casefile
  LEFT JOIN person p ON p.id = c.person
  LEFT JOIN complaint k ON k.id = IF({of_complaint(d.guideline)}, d.subject, NULL)
  LEFT JOIN claim m ON m.id = IF(d.guideline = 'answer_request', d.subject, NULL)
  LEFT JOIN inquiry i ON i.id = IF(d.guideline = 'contact_inquiry', d.subject, NULL)
  LEFT JOIN strand s ON s.id = COALESCE(d.strand, k.strand, (SELECT MIN(z.id) FROM strand z WHERE z.casefile = d.casefile))
  LEFT JOIN employee w ON w.id = k.worker;

-- queue_counts(today day) ->* guideline guideline, n i64, late i64: how many the office owes of each kind, and how many of them are over their time; as they came and went, not by reading them (docs/decisions/0044)
SELECT guideline, CAST(SUM(n) AS SIGNED), CAST(SUM(IF(due < :today, n, 0)) AS SIGNED)
  FROM office_owes
 GROUP BY guideline HAVING SUM(n) > 0;
