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
