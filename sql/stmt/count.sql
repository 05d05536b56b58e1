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

-- count_decisions(dated day, upto instant): decisions in force at the end of a day, by unit and kind
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'decision', q.unit, q.part, COUNT(*)
  FROM (SELECT {unit_then(s)} AS unit, s.kind + 0 AS part
          FROM strand s
         WHERE {in_force(s)}) q
 GROUP BY q.unit, q.part;

-- count_plans(dated day, upto instant): people with a decision in force and a plan that was approved, each once, by unit
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'plan', q.unit, 0, COUNT(*)
  FROM (SELECT {unit_then(s)} AS unit
          FROM strand s
         WHERE {in_force(s)} AND {is_first(s)} AND {has_plan(s)}) q
 GROUP BY q.unit;

-- count_without_plan(dated day, upto instant): and those without, by how long ago it was decided: at most 90 days (0), at most 180 (1), longer (2); not those of whom it was decided that they have none (R43)
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'no_plan', q.unit, q.part, COUNT(*)
  FROM (SELECT {unit_then(s)} AS unit, IF(s.decided >= :dated - INTERVAL 90 DAY, 0, IF(s.decided >= :dated - INTERVAL 180 DAY, 1, 2)) AS part
          FROM strand s
         WHERE {in_force(s)} AND {is_first(s)} AND NOT {has_plan(s)}
           AND COALESCE((SELECT d.plan FROM application a JOIN decision d ON d.application = a.id AND d.sent <= :dated
                          WHERE a.strand = s.id AND d.plan <> 'not_asked' ORDER BY d.id DESC LIMIT 1), 'granted') IN ('granted', 'partly')) q
 GROUP BY q.unit, q.part;

-- count_coordinators(dated day, upto instant): who had said yes to a case of a unit that was in force
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'coordinator', q.unit, 0, COUNT(*)
  FROM (SELECT DISTINCT h.employee, {unit_then(s)} AS unit
          FROM strand s
          JOIN holding h ON h.strand = s.id AND {coordinates(h)}
         WHERE {in_force(s)}) q
 GROUP BY q.unit;

-- count_loads(dated day, upto instant): how many of them had how many cases
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'load', 0, q.part, COUNT(*)
  FROM (SELECT h.employee, COUNT(*) AS part
          FROM strand s
          JOIN holding h ON h.strand = s.id AND {coordinates(h)}
         WHERE {in_force(s)}
         GROUP BY h.employee) q
 GROUP BY q.part;

-- count_held(dated day, upto instant): how many cases of each kind somebody coordinated
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'held', 0, q.part, COUNT(*)
  FROM (SELECT s.kind + 0 AS part
          FROM strand s
          JOIN holding h ON h.strand = s.id AND {coordinates(h)}
         WHERE {in_force(s)}) q
 GROUP BY q.part;

-- count_kinds(dated day, upto instant): and how many people did
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'kind', 0, q.part, COUNT(*)
  FROM (SELECT DISTINCT h.employee, s.kind + 0 AS part
          FROM strand s
          JOIN holding h ON h.strand = s.id AND {coordinates(h)}
         WHERE {in_force(s)}) q
 GROUP BY q.part;

-- count_people(dated day, since instant): how many people had a decision in force at some time since an instant, and up to the day
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'person', 0, 0, q.n
  FROM (SELECT COUNT(DISTINCT s.casefile) AS n
          FROM strand s
         WHERE s.kind <> 'baton' AND s.decided <= :dated AND (s.closed IS NULL OR s.closed >= :since)) q;

-- count_to_confirm(dated day, from day): days from receipt until an application was confirmed, of those of a year
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'to_confirm', 0, GREATEST(DATEDIFF(a.confirmed, a.received), 0), COUNT(*)
  FROM application a
 WHERE a.confirmed BETWEEN :from AND :dated
 GROUP BY 4;

-- count_to_decide(dated day, from day): until it was decided
{waited('to_decide', s.decided, s.decided BETWEEN :from AND :dated)};

-- count_to_offer(dated day, begin instant, upto instant): until somebody was asked to coordinate, the first time ever
{waited('to_offer', s.distributed, s.distributed >= :begin AND s.distributed < :upto)};

-- count_to_accept(dated day, begin instant, upto instant): until somebody had said yes, the first time
{waited('to_accept', s.accepted, s.accepted >= :begin AND s.accepted < :upto)};

-- count_to_contact(dated day, from day): until the family heard from her
{waited('to_contact', s.first_contact, s.first_contact BETWEEN :from AND :dated)};

-- count_to_plan(dated day, begin instant, upto instant): until there was a plan
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'to_plan', 0, GREATEST(q.days, 0), COUNT(*)
  FROM (SELECT DATEDIFF(v.approved, {asked_on(s)}) AS days
          FROM plan_version v
          JOIN casefile c ON c.id = v.casefile
          JOIN strand s ON s.casefile = c.id AND s.kind <> 'baton'
         WHERE v.number = 1 AND v.approved >= :begin AND v.approved < :upto
           AND NOT EXISTS (SELECT 1 FROM strand o WHERE o.casefile = s.casefile AND o.kind <> 'baton' AND o.id < s.id)) q
 WHERE q.days IS NOT NULL
 GROUP BY 4;

-- count_fortnights(dated day, from day, ripe day): of what each unit received between those days, how often somebody was asked, and had said yes, within fourteen days (R19)
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, f.figure, q.unit, 0, CASE f.figure WHEN 'received' THEN q.received WHEN 'asked' THEN q.asked ELSE q.accepted END
  FROM (SELECT p.unit, COUNT(*) AS received, SUM(p.asked) AS asked, SUM(p.accepted) AS accepted
          FROM (SELECT r.unit,
                       COALESCE((SELECT MIN(o.made) FROM offer o WHERE o.strand = r.strand AND o.receipt = r.id) < r.received + INTERVAL 15 DAY, 0) AS asked,
                       COALESCE((SELECT MIN(o.ended) FROM offer o WHERE o.strand = r.strand AND o.receipt = r.id AND o.state = 'accepted') < r.received + INTERVAL 15 DAY, 0) AS accepted
                  FROM receipt r
                 WHERE r.received BETWEEN :from AND :ripe) p
         GROUP BY p.unit) q
  JOIN (SELECT 'received' AS figure UNION ALL SELECT 'asked' UNION ALL SELECT 'accepted') f;

-- count_handovers(dated day, begin instant, upto instant): how often in a year somebody took a case over from another, by unit
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'handover', q.unit, 0, COUNT(*)
  FROM (SELECT {unit_then(s)} AS unit
          FROM holding h
          JOIN strand s ON s.id = h.strand AND s.kind <> 'baton'
         WHERE h.held_as = 'accepted' AND h.since >= :begin AND h.since < :upto
           AND EXISTS (SELECT 1 FROM holding p WHERE p.strand = h.strand AND p.held_as = 'accepted' AND p.since < h.since AND p.employee <> h.employee)) q
 GROUP BY q.unit;

-- count_interim(dated day, begin instant, upto instant): on how many days of a year a case that had a coordinator before had none, by unit
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'interim', q.unit, 0, SUM(q.days)
  FROM (SELECT {unit_then(s)} AS unit, DATEDIFF(LEAST(h.until, :upto), GREATEST(h.since, :begin)) AS days
          FROM holding h
          JOIN strand s ON s.id = h.strand AND s.kind <> 'baton'
         WHERE h.held_as = 'interim' AND h.since < :upto AND h.until > :begin
           AND EXISTS (SELECT 1 FROM holding p WHERE p.strand = h.strand AND p.held_as = 'accepted' AND p.since < h.since)) q
 GROUP BY q.unit;

-- count_evaluations(dated day, from day): how many evaluations of a plan were due in a year
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'evaluation', 0, 0, q.n
  FROM (SELECT COUNT(*) AS n
          FROM duty d
         WHERE d.guideline = 'evaluate_plan' AND d.due BETWEEN :from AND :dated) q;

-- count_evaluated(dated day, from day): and how many of them were made by then
INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT :dated, 'evaluated', 0, 0, q.n
  FROM (SELECT COUNT(*) AS n
          FROM duty d
         WHERE d.guideline = 'evaluate_plan' AND d.due BETWEEN :from AND :dated
           AND d.done < d.due + INTERVAL 1 DAY) q;
