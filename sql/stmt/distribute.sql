-- receivers() ->* id id, name text, room i32?, said instant?, given i64: units a case can be given to, those with most room first, with how many more cases each could take (R29), when that was told, and how many it was given since
SELECT q.id, q.name, q.room, q.said, q.given
  FROM (SELECT u.id, u.name, c.room, c.said,
               COALESCE((SELECT COUNT(*) FROM receipt r WHERE r.unit = u.id AND r.at > c.said AND r.left_by IS NULL AND r.returned IS NULL), 0) AS given
          FROM unit u
          LEFT JOIN capacity c ON c.id = (SELECT MAX(x.id) FROM capacity x WHERE x.unit = u.id)
         WHERE u.until IS NULL
           AND (SELECT p.id FROM post p WHERE p.unit = u.id AND p.live = 1 LIMIT 1) IS NOT NULL) q
 ORDER BY GREATEST(COALESCE(CAST(q.room AS SIGNED) - q.given, 0), 0) DESC, q.name;

-- receivers_known(strands text) ->* strand id, unit id, has bool, had bool, named bool, returned instant?: units that whoever those strands are of knows already (R18), given as [id, id, ...]: that have or had a strand of theirs, that somebody there said yes to where it is this one, or that an application names; and when one sent this strand back
SELECT q.strand, q.unit, MAX(q.has) AS has, MAX(q.had), MAX(q.named), MAX(q.returned)
  FROM (SELECT s.id AS strand, o.unit AS unit, IF(o.live = 1 AND o.id <> s.id, 1, 0) AS has, 0 AS had, 0 AS named, NULL AS returned
          FROM JSON_TABLE(:strands, '$[*]' COLUMNS (id BIGINT PATH '$')) j
          JOIN strand s ON s.id = j.id
          JOIN strand o ON o.casefile = s.casefile
         WHERE o.unit IS NOT NULL
         UNION ALL
        SELECT s.id, r.unit, 0, IF(r.returned IS NULL AND (o.id <> s.id OR s.accepted IS NOT NULL), 1, 0), 0, IF(o.id = s.id, r.returned, NULL)
          FROM JSON_TABLE(:strands, '$[*]' COLUMNS (id BIGINT PATH '$')) j
          JOIN strand s ON s.id = j.id
          JOIN strand o ON o.casefile = s.casefile
          JOIN receipt r ON r.strand = o.id
         UNION ALL
        SELECT s.id, u.id, 0, 0, 1, NULL
          FROM JSON_TABLE(:strands, '$[*]' COLUMNS (id BIGINT PATH '$')) j
          JOIN strand s ON s.id = j.id
          JOIN application a ON a.casefile = s.casefile
          JOIN unit u ON u.until IS NULL AND CONCAT_WS(' ', a.sender_name, a.text) REGEXP CONCAT('(*UCP)\\b\\Q', REPLACE(u.name, '\\E', '\\E\\\\E\\Q'), '\\Es?\\b')) q
 GROUP BY q.strand, q.unit;

-- strand_application(strand id) -> id id: what was applied for last of a strand
SELECT MAX(id) AS id
  FROM application
 WHERE strand = :strand
HAVING MAX(id) IS NOT NULL;

-- to_distribute(most i32) ->* id id, casefile id, version i32, number text, name text, kind strand_kind, state strand_state, block address_block, holder id, held_as hold_basis, unit id?, receipt id?, wish text, unit_name text?, by_name text?, due day?: what the office owes to give to a unit, next due first
SELECT s.id, s.casefile, c.version, s.number, s.name, s.kind, s.state, s.address_block, s.holder, s.held_as, s.unit, s.receipt, s.wish,
       NULL, NULL, d.due
  FROM duty d
  JOIN strand s ON s.id = d.strand AND s.state = 'registered'
  JOIN casefile c ON c.id = s.casefile
 WHERE d.seat = 'office' AND d.seat_ref = 0 AND d.done_mark = 0 AND d.guideline = 'distribute_to_unit'
 ORDER BY d.due, d.id
 LIMIT :most;

-- chosen_to_distribute(strands text) ->* as to_distribute: those strands, given as [id, id, ...], whatever has become of them: which unit has each, and who gave it
SELECT s.id, s.casefile, c.version, s.number, s.name, s.kind, s.state, s.address_block, s.holder, s.held_as, s.unit, s.receipt, s.wish,
       u.name, b.name, NULL
  FROM JSON_TABLE(:strands, '$[*]' COLUMNS (id BIGINT PATH '$')) j
  JOIN strand s ON s.id = j.id
  JOIN casefile c ON c.id = s.casefile
  LEFT JOIN unit u ON u.id = s.unit
  LEFT JOIN receipt r ON r.id = s.receipt
  LEFT JOIN employee b ON b.id = r.by_employee;

-- receiver_lock(unit id) -> id id: as long as it is given cases, so that of two who do so the second counts its room after the first
SELECT id
  FROM unit
 WHERE id = :unit
   FOR UPDATE;
