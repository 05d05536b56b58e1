-- The sweep goes through a day's looks (R72, docs/decisions/0063).

-- control_last() -> dated day?: the last day whose looks were gone through
SELECT MAX(dated)
  FROM look_day;

-- control_day(dated day, at instant): a day is gone through, once
INSERT INTO look_day (dated, made)
VALUES (:dated, :at);

-- control_assignment(dated day, begin instant, upto instant): looks that nobody's task gave: by a leader who said why, past a shield because it was acute, by whoever has the house and not the case; and by the office, of a case that a unit has, when it did nothing in it that day and owed nothing of it
{found('assignment')}
   AND (l.basis NOT IN ('holder', 'substitute', 'interim', 'offered', 'leader_of_strand', 'leader_of_unit', 'drawn_in', 'participant', 'plan_participant', 'baton_holder', 'log_participant', 'team_asked', 'helper', 'asker', 'reporter', 'leader_told', 'employee', 'office')
   OR EXISTS (SELECT 1 FROM case_opened o
               WHERE o.employee = l.employee AND o.casefile = l.casefile AND o.why = 'acute' AND o.since <= l.at AND o.until > l.at)
   OR (l.basis = 'office' AND l.state IN ('active', 'handover', 'closed')
       AND NOT EXISTS (SELECT 1 FROM access_log w
                        WHERE w.casefile = l.casefile AND w.at >= :begin AND w.at < :upto AND w.employee = l.employee
                          AND w.action NOT LIKE '%_view' AND w.outcome = 'allowed')
       AND NOT EXISTS (SELECT 1 FROM strand s JOIN duty d ON d.strand = s.id AND d.seat = 'office'
                        WHERE s.casefile = l.casefile AND d.opened <= l.at AND (d.done IS NULL OR d.done > l.at))))
 {each_case(:begin, :upto)};

-- control_hours(dated day, begin instant, upto instant, opens instant, closes instant): looks before or after the hours in which people work
{found('hours')}
   AND (l.at < :opens OR l.at >= :closes)
 {each_case(:begin, :upto)};

-- control_surname(dated day, begin instant, upto instant, month day): looks at the case of somebody of the same last name, each case once a month
{found('surname')}
 {each_case(:begin, :upto)}
 WHERE same_surname(q.employee, q.casefile)
   AND NOT EXISTS (SELECT 1 FROM look_finding o JOIN access_log b ON b.id = o.look AND b.at = o.at
                    WHERE o.employee = q.employee AND o.reason = 'surname' AND o.dated >= :month AND o.dated < :dated
                      AND b.casefile = q.casefile);

-- control_busy(begin instant, upto instant, many i32) ->* employee id: who looked at so many cases that day
SELECT e.id AS employee
  FROM employee e
  STRAIGHT_JOIN access_log l ON l.employee = e.id AND l.at >= :begin AND l.at < :upto
 WHERE l.casefile IS NOT NULL AND l.outcome = 'allowed'
 GROUP BY e.id
HAVING COUNT(DISTINCT l.casefile) >= :many;

-- control_looks(employee id, begin instant, upto instant) ->* id id, at instant, casefile id?, request text: what she looked at, in that order
SELECT l.id, l.at, l.casefile, l.request
  FROM access_log l
 WHERE l.employee = :employee AND l.at >= :begin AND l.at < :upto AND l.casefile IS NOT NULL AND l.outcome = 'allowed'
 ORDER BY l.at, l.id;

-- control_many(employee id, look id, at instant, last instant, n i32, dated day): many cases in short time
INSERT INTO look_finding (hearer, dated, reason, employee, unit, look, at, last, n)
VALUES ({controlled_by(:employee, :at)}, :dated, 'many', :employee, {worked_in(:employee, :at)}, :look, :at, :last, :n);
