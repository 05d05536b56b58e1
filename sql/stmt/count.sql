-- figure_first() -> decided day?: the first day of which there is a decision
SELECT MIN(decided)
  FROM strand
 WHERE decided IS NOT NULL;

-- figure_imported() -> at instant?: when a list was brought along last: of the days before it there is more to count since
SELECT MAX(at)
  FROM import_batch;

-- figures_made() ->* dated day, made instant: the days that were counted
SELECT dated, made
  FROM figure_made
 ORDER BY dated;

-- figure_clear(dated day): a day is counted anew
DELETE FROM figure_day
 WHERE dated = :dated;

-- figure_mark(dated day, at instant): a day was counted
INSERT INTO figure_made (dated, made)
VALUES (:dated, :at)
ON DUPLICATE KEY UPDATE made = :at;

-- figure_add(dated day, rows text): what was counted of it, as [[figure, unit, part, n], ...]
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, j.figure, j.unit, j.part, j.n
  FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
         figure VARCHAR(20) PATH '$[0]', unit BIGINT PATH '$[1]',
         part INT PATH '$[2]', n INT PATH '$[3]')) j;

-- count_piece(after i64, most i32) -> last i64?: where a piece of so many cases ends that begins after one; none: there are no more
SELECT MAX(q.id)
  FROM (SELECT c.id
          FROM casefile c
         WHERE c.id > :after
         ORDER BY c.id
         LIMIT :most) q;

-- count_strands(after i64, last i64) ->* strand id, casefile id, kind strand_kind, decided day?, closed instant?, distributed instant?, accepted instant?, first_contact day?, received day?: each coordinator, decided or not, of a piece, and when the case was received; none: it came on a list, which does not know
SELECT s.id, c.id, s.kind, s.decided, s.closed, s.distributed, s.accepted, s.first_contact,
       IF(c.batch IS NULL, c.received, NULL)
  FROM casefile c
  JOIN strand s ON s.casefile = c.id
 WHERE c.id > :after AND c.id <= :last
 ORDER BY c.id, s.id;

-- count_applied(after i64, last i64) ->* strand id, applied day?: when the family asked for it
SELECT a.strand, MIN(a.received)
  FROM application a
 WHERE a.casefile > :after AND a.casefile <= :last
 GROUP BY a.casefile, a.strand
 ORDER BY a.casefile, a.strand;

-- count_planned(after i64, last i64) ->* casefile id, planned instant: when the first plan was approved
SELECT v.casefile, v.approved
  FROM plan_version v
 WHERE v.casefile > :after AND v.casefile <= :last AND v.number = 1
 ORDER BY v.casefile;

-- count_receipts(after i64, last i64, since instant, from day) ->* strand id, unit id, received day, returned instant?, asked instant?, accepted instant?: which units had them, in their order, of what was not closed before, or was received since a day; and of these when somebody was asked, and said yes, the first time after
SELECT s.id, r.unit, r.received, r.returned,
       IF(r.received >= :from, (SELECT MIN(o.made) FROM offer o WHERE o.strand = r.strand AND o.receipt = r.id), NULL),
       IF(r.received >= :from, (SELECT MIN(o.ended) FROM offer o WHERE o.strand = r.strand AND o.receipt = r.id AND o.state = 'accepted'), NULL)
  FROM casefile c
  JOIN strand s ON s.casefile = c.id
  JOIN receipt r ON r.strand = s.id
 WHERE c.id > :after AND c.id <= :last
   AND (s.closed IS NULL OR s.closed >= :since OR r.received >= :from)
 ORDER BY c.id, s.id, r.id;

-- count_holdings(after i64, last i64, since instant) ->* strand id, employee id, accepted bool, again bool, since instant, until instant: who had said yes to them, and where nobody had, of what was not closed nor over before; and whether somebody else had said yes earlier, or anybody where nobody has now
SELECT s.id, h.employee, h.held_as = 'accepted',
       COALESCE(IF(h.held_as = 'interim' OR h.since >= :since,
          EXISTS (SELECT 1 FROM holding p WHERE p.strand = h.strand AND p.held_as = 'accepted' AND p.since < h.since
                     AND (h.held_as = 'interim' OR p.employee <> h.employee)), 0), 0),
       h.since, h.until
  FROM casefile c
  JOIN strand s ON s.casefile = c.id
  JOIN holding h ON h.strand = s.id
 WHERE c.id > :after AND c.id <= :last AND s.kind <> 'baton' AND h.held_as <> 'registrar'
   AND h.until >= :since AND (s.closed IS NULL OR s.closed >= :since)
 ORDER BY c.id, s.id;

-- count_outcomes(after i64, last i64) ->* strand id, sent day?, granted bool: whether there was to be a plan, in the order in which it was decided, where one was asked for
SELECT a.strand, d.sent, d.plan IN ('granted', 'partly')
  FROM application a
  JOIN decision d ON d.application = a.id
 WHERE a.casefile > :after AND a.casefile <= :last AND d.sent IS NOT NULL AND d.plan <> 'not_asked'
 ORDER BY a.casefile, a.strand, d.id;

-- count_levels(after i64, last i64) ->* strand id, at instant, level i32: which level a log was on, from when, in their order
SELECT q.strand, q.at, q.level
  FROM (SELECT s.casefile, l.strand, 0 AS step, l.opened AS at,
               COALESCE((SELECT f.was FROM level_change f WHERE f.strand = l.strand ORDER BY f.id LIMIT 1), l.level) AS level
          FROM strand s
          JOIN baton_log l ON l.strand = s.id
         WHERE s.casefile > :after AND s.casefile <= :last
         UNION ALL
        SELECT s.casefile, v.strand, v.id, v.decided, v.level
          FROM strand s
          JOIN level_change v ON v.strand = s.id
         WHERE s.casefile > :after AND s.casefile <= :last) q
 ORDER BY q.casefile, q.strand, q.step;

-- count_reasons(after i64, last i64) ->* casefile id, said instant, reason plan_reason: why there was no plan, each time it was said
SELECT r.casefile, r.said, r.reason
  FROM plan_reason r
 WHERE r.casefile > :after AND r.casefile <= :last
 ORDER BY r.casefile, r.id;

-- count_complaints(from day, until day) ->* received day, n i64: complaints, by when they were received
SELECT k.received, COUNT(*)
  FROM complaint k
 WHERE k.received BETWEEN :from AND :until
 GROUP BY k.received;

-- count_confirmed(from day, until day) ->* confirmed day?, days i64, n i64: applications, by when they were confirmed and how many days after receipt
SELECT a.confirmed, CAST(COALESCE(GREATEST(DATEDIFF(a.confirmed, a.received), 0), 0) AS SIGNED), COUNT(*)
  FROM application a
 WHERE a.confirmed BETWEEN :from AND :until
 GROUP BY 1, 2;

-- count_evaluations(from day, until day) ->* due day?, n i64, made i64: evaluations of a plan, by when they were due, and how many of them were made by then
SELECT d.due, COUNT(*), CAST(COALESCE(SUM(d.done < d.due + INTERVAL 1 DAY), 0) AS SIGNED)
  FROM duty d
 WHERE d.guideline = 'evaluate_plan' AND d.due BETWEEN :from AND :until
 GROUP BY d.due;
