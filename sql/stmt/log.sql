-- log_goals(strand id) ->* id id, goal text, shared bool: the goals of a log, the first first; shared: the plan has it too
SELECT id, goal, in_plan
  FROM plan_goal
 WHERE log = :strand AND ended IS NULL
 ORDER BY id
 LIMIT 60;

-- log_measures(strand id) ->* id id, goal id, measure text, responsible text, due day?, evaluation day?, shared bool: its measures, those of each goal together
SELECT id, goal, measure, responsible, due, evaluation, in_plan
  FROM plan_measure
 WHERE log = :strand AND ended IS NULL
 ORDER BY goal, id
 LIMIT 200;

-- log_evaluations(strand id) ->* measure id, effect measure_effect, conclusion text, evaluated instant, evaluator text: each time they looked at one of them, the last first
SELECT v.measure, v.effect, v.conclusion, v.evaluated, e.name
  FROM measure_evaluation v
  JOIN employee e ON e.id = v.evaluated_by
 WHERE v.strand = :strand
 ORDER BY v.id DESC
 LIMIT 400;

-- log_notes(strand id) ->* kind log_note_kind, body text, noted instant, writer text: what went well and what the child says, the last first
SELECT n.kind, n.body, n.noted, e.name
  FROM log_note n
  JOIN employee e ON e.id = n.noted_by
 WHERE n.strand = :strand
 ORDER BY n.id DESC
 LIMIT 200;

-- log_child_said(strand id) -> body text: what the child said last; no row when nobody has written it down
SELECT body
  FROM log_note
 WHERE strand = :strand AND kind = 'child_view'
 ORDER BY id DESC
 LIMIT 1;

-- log_round(strand id, casefile id, unit id?, today day) -> partners i64, measures i64, begun i64, unseen i64: how far those who help together have come since the way onwards was decided last: other services that may know, what is to be done, what of it has begun, and what nobody has looked at yet
SELECT COALESCE((SELECT COUNT(DISTINCT k.unit) FROM consent_service k
         WHERE k.casefile = :casefile AND k.live = 1 AND k.until >= :today AND k.unit <> COALESCE(:unit, 0)
           AND FIND_IN_SET('baton', k.purposes) > 0), 0) AS partners,
       COALESCE((SELECT COUNT(*) FROM plan_measure m WHERE m.log = :strand AND m.ended IS NULL), 0),
       COALESCE((SELECT COUNT(*) FROM plan_measure m
         WHERE m.log = :strand AND m.ended IS NULL
           AND (m.due <= :today OR EXISTS (SELECT 1 FROM measure_evaluation v WHERE v.measure = m.id))), 0),
       COALESCE((SELECT COUNT(*) FROM plan_measure m
         WHERE m.log = :strand AND m.ended IS NULL
           AND NOT EXISTS (SELECT 1 FROM measure_evaluation v
                            WHERE v.measure = m.id AND v.evaluated > COALESCE(
                                  (SELECT MAX(l.decided) FROM level_change l WHERE l.strand = :strand), '1970-01-01'))), 0);

-- log_goal_find(id id, strand id) -> id id, goal text, shared bool: one of its goals
SELECT id, goal, in_plan
  FROM plan_goal
 WHERE id = :id AND log = :strand AND ended IS NULL;

-- log_measure_find(id id, strand id) -> id id, goal id, goal_text text, measure text, responsible text, due day?, evaluation day?, shared bool, looks i64: one of its measures, and how often they looked at it
SELECT m.id, m.goal, g.goal, m.measure, m.responsible, m.due, m.evaluation, m.in_plan,
       COALESCE((SELECT COUNT(*) FROM measure_evaluation v WHERE v.measure = m.id), 0)
  FROM plan_measure m
  JOIN plan_goal g ON g.id = m.goal
 WHERE m.id = :id AND m.log = :strand AND m.ended IS NULL;

-- log_goal_add(casefile id, strand id, goal text, at instant, by id) -> id id: one more goal, which no plan has
INSERT INTO plan_goal (casefile, log, in_plan, position, goal, changed, changed_by)
VALUES (:casefile, :strand, 0, 0, :goal, :at, :by)
RETURNING id;

-- log_goal_end(at instant, by id, id id): no longer in the log
UPDATE plan_goal
   SET ended = :at, changed = :at, changed_by = :by
 WHERE id = :id;

-- log_measure_add(casefile id, strand id, goal id, position i32, measure text, responsible text, due day?, evaluation day, at instant, by id) -> id id: one more measure of a goal
INSERT INTO plan_measure (casefile, log, in_plan, goal, position, measure, responsible, due, evaluation, changed, changed_by)
VALUES (:casefile, :strand, 0, :goal, :position, :measure, :responsible, :due, :evaluation, :at, :by)
RETURNING id;

-- log_measure_write(measure text, responsible text, due day?, evaluation day, at instant, by id, id id): as it is by now
UPDATE plan_measure
   SET measure = :measure, responsible = :responsible, due = :due, evaluation = :evaluation, changed = :at, changed_by = :by
 WHERE id = :id;

-- log_measure_next(evaluation day?, id id): when they look at it again
UPDATE plan_measure
   SET evaluation = :evaluation
 WHERE id = :id;

-- log_measure_end(at instant, by id, id id): no longer in the log
UPDATE plan_measure
   SET ended = :at, changed = :at, changed_by = :by
 WHERE id = :id;

-- log_measures_of(strand id, goal id) ->* id id: the measures of a goal
SELECT id
  FROM plan_measure
 WHERE log = :strand AND goal = :goal AND ended IS NULL
 LIMIT 200;

-- log_evaluation_add(strand id, measure id, effect measure_effect, conclusion text, at instant, by id): they looked at it
INSERT INTO measure_evaluation (strand, measure, effect, conclusion, evaluated, evaluated_by)
VALUES (:strand, :measure, :effect, :conclusion, :at, :by);

-- log_note_add(strand id, kind log_note_kind, body text, at instant, by id): something went well, or the child said something
INSERT INTO log_note (strand, kind, body, noted, noted_by)
VALUES (:strand, :kind, :body, :at, :by);

-- coordinator_beside(casefile id, strand id) -> id id, name text: who coordinates in the case beside that strand, for now or because she said yes
SELECT s.id, s.holder_name
  FROM strand s
 WHERE s.casefile = :casefile AND s.kind <> 'baton' AND s.live = 1 AND IF(s.held_as = 'accepted', 1, s.accepted IS NOT NULL) AND s.id <> :strand
 ORDER BY s.id
 LIMIT 1;

-- log_goal_share(position i32, at instant, by id, id id, strand id): the plan has it too from now on
UPDATE plan_goal
   SET in_plan = 1, position = :position, changed = :at, changed_by = :by
 WHERE id = :id AND log = :strand AND in_plan = 0 AND ended IS NULL;

-- log_measures_share(at instant, by id, goal id, strand id): and its measures; until when they are to be done is what the plan has of time
UPDATE plan_measure
   SET in_plan = 1, schedule = IF(schedule = '' AND due IS NOT NULL, DATE_FORMAT(due, '%e.%c.%Y'), schedule), changed = :at, changed_by = :by
 WHERE log = :strand AND goal = :goal AND ended IS NULL;

-- both_choice_add(strand id, choice both_choice, reason text, goals i32, at instant, by id): whether the log ends or goes on beside a coordinator
INSERT INTO both_choice (strand, choice, reason, goals, chosen, chosen_by)
VALUES (:strand, :choice, :reason, :goals, :at, :by);

-- both_choice_last(strand id) -> choice both_choice, reason text, chosen instant, chooser text: what was said of it last
SELECT h.choice, h.reason, h.chosen, e.name
  FROM both_choice h
  JOIN employee e ON e.id = h.chosen_by
 WHERE h.strand = :strand
 ORDER BY h.id DESC
 LIMIT 1;

-- batons_by_age(today day) ->* years i64, level i64, batons i64: how many batons go on of children of each age, on each level; years: -1 is not born yet; level: 0 has no log here
SELECT q.years, q.level, COUNT(*) AS batons
  FROM (SELECT COALESCE(TIMESTAMPDIFF(YEAR, IF(p.birth > :today, NULL, p.birth), :today), -1) AS years,
               COALESCE(b.level, 0) AS level
          FROM strand s
          LEFT JOIN baton_log b ON b.strand = s.id
          JOIN casefile c ON c.id = s.casefile
          JOIN person p ON p.id = c.person
         WHERE s.live = 1 AND s.kind = 'baton') q
 GROUP BY q.years, q.level;

-- batons_by_unit(today day, since day) ->* unit_name text, batons i64, unheld i64, leaving i64, no_effect i64, no_meeting i64, late i64: how many of each service go on, and of how many nobody has said yes to it, its holder leaves, a measure led to nothing when they looked last, nobody met since that day though there are several services, or something is late
SELECT u.name, COUNT(*), COUNT(NULLIF(q.unheld, 0)), COUNT(NULLIF(q.leaving, 0)), COUNT(NULLIF(q.no_effect, 0)),
       COUNT(NULLIF(q.no_meeting, 0)), COUNT(NULLIF(q.late, 0))
  FROM (SELECT s.unit, s.held_as <> 'accepted' AS unheld,
               EXISTS (SELECT 1 FROM departure v WHERE v.employee = s.holder AND v.unit = s.unit AND v.live = 1) AS leaving,
               EXISTS (SELECT 1 FROM plan_measure m
                        WHERE m.log = s.id AND m.ended IS NULL
                          AND (SELECT v.effect FROM measure_evaluation v
                                WHERE v.measure = m.id ORDER BY v.id DESC LIMIT 1) = 'none') AS no_effect,
               COALESCE(b.level, 0) > 1 AND b.opened < :since
               AND NOT EXISTS (SELECT 1 FROM meeting t
                                WHERE t.casefile = s.casefile AND t.met >= :since AND t.state <> 'cancelled') AS no_meeting,
               EXISTS (SELECT 1 FROM duty d WHERE d.strand = s.id AND d.done_mark = 0 AND d.due < :today) AS late
          FROM strand s
          LEFT JOIN baton_log b ON b.strand = s.id
         WHERE s.live = 1 AND s.kind = 'baton') q
  JOIN unit u ON u.id = q.unit
 GROUP BY u.id, u.name
 ORDER BY u.name;

-- batons_on_three() ->* baton bool, coordinator bool, cases i64: of the cases on level 3, or whose log ended there, how many have a holder, a coordinator, or both
SELECT q.baton, q.coordinator, COUNT(*) AS cases
  FROM (SELECT DISTINCT s.casefile,
               EXISTS (SELECT 1 FROM strand o WHERE o.casefile = s.casefile AND o.kind = 'baton' AND o.live = 1) AS baton,
               EXISTS (SELECT 1 FROM strand o WHERE o.casefile = s.casefile AND o.kind <> 'baton' AND o.live = 1
                          AND IF(o.held_as = 'accepted', 1, o.accepted IS NOT NULL)) AS coordinator
          FROM baton_log b
          JOIN strand s ON s.id = b.strand
         WHERE b.level = 3) q
 GROUP BY q.baton, q.coordinator;
