-- disposal_offered(before day) ->* casefile id, number text, receipt text, sent day, papers i32, strand id, unit id?, block address_block: cases whose papers the archive got before that day, and with which nobody has anything to do: they may be thrown away (R49), the oldest first; none that is restricted (R51); with what tells who may know of them
SELECT a.casefile, s.number, a.receipt, a.sent, a.papers, s.id, s.unit, s.address_block
  FROM archiving a
  JOIN strand s ON s.id = a.strand
 WHERE a.sent < :before AND {at_rest(a)}
   AND NOT EXISTS (SELECT 1 FROM disposal x WHERE x.casefile = a.casefile AND x.waits = 1 AND {stands(x)})
 ORDER BY a.sent, a.id
 LIMIT 51;

-- disposal_end(casefile id, at instant): what was said of it before it was taken up again is said no more
{unsaid(d.casefile = :casefile AND d.waits = 1)};

-- disposal_add(casefile id, before day, basis text, at instant, by id) -> id id: one of them is to be thrown away, as the archive knew it then; none when it is no such case any more; refused as duplicate when somebody has said so
INSERT INTO disposal (casefile, number, receipt, sent, basis, approved, approved_by)
SELECT a.casefile, c.number, a.receipt, a.sent, :basis, :at, :by
  FROM archiving a
  JOIN casefile c ON c.id = a.casefile
 WHERE a.casefile = :casefile AND a.sent < :before AND {at_rest(a)}
RETURNING id;

-- disposal_stop(at instant, by id, id id): it is kept after all
UPDATE disposal
   SET stopped = :at, stopped_by = :by
 WHERE id = :id AND waits = 1;

-- disposals_waiting() ->* id id, number text, basis text, approved instant, by_name text, strand id, unit id?, block address_block: what is to be thrown away, the first to go first
SELECT d.id, d.number, d.basis, d.approved, e.name, s.id, s.unit, s.address_block
  FROM disposal d
  STRAIGHT_JOIN employee e ON e.id = d.approved_by
  STRAIGHT_JOIN archiving a FORCE INDEX (archiving_of) ON a.casefile = d.casefile AND a.sent = d.sent AND a.receipt = d.receipt
  STRAIGHT_JOIN strand s ON s.id = a.strand
 WHERE d.waits = 1 AND {stands(d)}
 ORDER BY d.approved, d.id
 LIMIT 500;

-- disposals_ended() ->* number text, basis text, approved instant, by_name text, stopped instant?, stopped_by text?, done instant?: what became of those before, the newest first; nothing of a case that is known to few
SELECT d.number, d.basis, d.approved, e.name, d.stopped, s.name, d.done
  FROM disposal d
  JOIN employee e ON e.id = d.approved_by
  LEFT JOIN employee s ON s.id = d.stopped_by
 WHERE d.waits IS NULL
   AND NOT EXISTS (SELECT 1 FROM casefile c WHERE c.id = d.casefile AND c.address_block <> 'none')
 ORDER BY d.id DESC
 LIMIT 50;
