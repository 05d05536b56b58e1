-- plan_find(casefile id) -> state plan_state, version i32, phone text, first day?, last day?, evaluation day?, number i32, newest i32: the plan of a case as it stands, the number of the version that was approved and is in force (0: none is), and of the newest, which may be of when the case was closed
SELECT state, version, phone, first, last, evaluation, number, newest
  FROM plan
 WHERE casefile = :casefile;

-- plan_case_hold(number text) -> id id: the case of a plan that is approved, held until that is done
SELECT id
  FROM casefile
 WHERE number = :number
   FOR UPDATE;

-- plan_touch(number text, at instant, by id): somebody writes in the plan of that case, which is hers until she is done; the first who does begins it
INSERT INTO plan (casefile, version, began, changed, changed_by)
SELECT id, 2, :at, :at, :by
  FROM casefile
 WHERE number = :number
ON DUPLICATE KEY UPDATE version = plan.version + 1, changed = :at, changed_by = :by;

-- plan_point_lock(number text, point plan_point, at instant, by id): likewise one of its points, which is not written yet
INSERT INTO plan_point (casefile, point, version, changed, changed_by)
SELECT id, :point, 2, :at, :by
  FROM casefile
 WHERE number = :number
ON DUPLICATE KEY UPDATE version = plan_point.version + 1;

-- plan_goal_lock(id id, number text): likewise one of its goals, also one that was taken out meanwhile
UPDATE plan_goal g
  JOIN casefile c ON c.id = g.casefile AND c.number = :number
   SET g.version = g.version + 1
 WHERE g.id = :id;

-- plan_measure_lock(id id, number text): likewise one of its measures
UPDATE plan_measure m
  JOIN casefile c ON c.id = m.casefile AND c.number = :number
   SET m.version = m.version + 1
 WHERE m.id = :id;

-- plan_points(casefile id) ->* point plan_point, body text: what is written of each point
SELECT point, body
  FROM plan_point
 WHERE casefile = :casefile AND body <> '';

-- plan_point_find(casefile id, point plan_point) -> body text, version i32, changed instant, writer text: one of them, and who wrote it last
SELECT p.body, p.version, p.changed, e.name
  FROM plan_point p
  JOIN employee e ON e.id = p.changed_by
 WHERE p.casefile = :casefile AND p.point = :point;

-- plan_point_write(body text, at instant, by id, casefile id, point plan_point): as it is by now
UPDATE plan_point
   SET body = :body, changed = :at, changed_by = :by
 WHERE casefile = :casefile AND point = :point;

-- plan_frame_write(phone text, first day?, last day?, evaluation day?, casefile id): from when to when, when they go through it next, and the plan owner's telephone
UPDATE plan
   SET phone = :phone, first = :first, last = :last, evaluation = :evaluation
 WHERE casefile = :casefile;

-- plan_goals(casefile id) ->* id id, goal text, position i32: the goals of a plan, in their order
SELECT id, goal, position
  FROM plan_goal
 WHERE casefile = :casefile AND live = 1
 ORDER BY position, id;

-- plan_measures(casefile id) ->* id id, goal id, measure text, scope text, how text, schedule text, responsible text, evaluator text, decision text, conclusion text, approved i32, position i32: its measures, those of each goal together and in their order
SELECT id, goal, measure, scope, how, schedule, responsible, evaluator, decision, conclusion, COALESCE(approved, 0), position
  FROM plan_measure
 WHERE casefile = :casefile AND live = 1
 ORDER BY goal, position, id;

-- plan_goal_find(id id, casefile id) -> id id, goal text, version i32, changed instant, writer text, gone bool: one of them, and who wrote it last; gone: it was taken out; what stands in a log alone is not found
SELECT g.id, g.goal, g.version, g.changed, e.name, g.live IS NULL
  FROM plan_goal g
  JOIN employee e ON e.id = g.changed_by
 WHERE g.id = :id AND g.casefile = :casefile AND IF(g.in_plan = 1, 1, g.log IS NULL);

-- plan_measure_find(id id, casefile id) -> id id, goal id, goal_text text, measure text, scope text, how text, schedule text, responsible text, evaluator text, decision text, conclusion text, stood i32, version i32, changed instant, writer text, gone bool: one of them, and who wrote it last; stood: the version in which it stood first, or 0; gone: it was taken out, or its goal was
SELECT m.id, m.goal, g.goal, m.measure, m.scope, m.how, m.schedule, m.responsible, m.evaluator, m.decision, m.conclusion,
       COALESCE(m.approved, 0), m.version, m.changed, e.name, m.live IS NULL OR g.live IS NULL
  FROM plan_measure m
  JOIN plan_goal g ON g.id = m.goal
  JOIN employee e ON e.id = m.changed_by
 WHERE m.id = :id AND m.casefile = :casefile AND IF(m.in_plan = 1, 1, m.log IS NULL);

-- plan_staying(casefile id, goal id, number i32) -> number i64: how many measures of a goal stood in that version first
SELECT COUNT(*) AS number
  FROM plan_measure
 WHERE casefile = :casefile AND live = 1 AND goal = :goal AND approved = :number;

-- plan_goal_add(casefile id, position i32, goal text, at instant, by id) -> id id: one more goal
INSERT INTO plan_goal (casefile, position, goal, changed, changed_by)
VALUES (:casefile, :position, :goal, :at, :by)
RETURNING id;

-- plan_goal_write(goal text, at instant, by id, id id): as it is by now
UPDATE plan_goal
   SET goal = :goal, changed = :at, changed_by = :by
 WHERE id = :id;

-- plan_goal_place(position i32, id id): where it stands in the order
UPDATE plan_goal
   SET position = :position
 WHERE id = :id;

-- plan_goal_end(at instant, by id, id id): no longer in the plan, and so none of its measures; a log that has it keeps it
UPDATE plan_goal
   SET ended = IF(log IS NULL, :at, NULL), in_plan = 0, changed = :at, changed_by = :by
 WHERE id = :id;

-- plan_measure_add(casefile id, goal id, position i32, measure text, scope text, how text, schedule text, responsible text, evaluator text, decision text, conclusion text, at instant, by id) -> id id: one more measure of a goal
INSERT INTO plan_measure (casefile, goal, position, measure, scope, how, schedule, responsible, evaluator, decision, conclusion, changed, changed_by)
VALUES (:casefile, :goal, :position, :measure, :scope, :how, :schedule, :responsible, :evaluator, :decision, :conclusion, :at, :by)
RETURNING id;

-- plan_measure_write(measure text, scope text, how text, schedule text, responsible text, evaluator text, decision text, conclusion text, at instant, by id, id id): as it is by now
UPDATE plan_measure
   SET measure = :measure, scope = :scope, how = :how, schedule = :schedule, responsible = :responsible,
       evaluator = :evaluator, decision = :decision, conclusion = :conclusion, changed = :at, changed_by = :by
 WHERE id = :id;

-- plan_measure_place(position i32, id id): where it stands in the order
UPDATE plan_measure
   SET position = :position
 WHERE id = :id;

-- plan_measure_end(at instant, by id, id id): no longer in the plan
UPDATE plan_measure
   SET ended = IF(log IS NULL, :at, NULL), in_plan = 0,
       approved = IF(log IS NULL, approved, NULL), conclusion = IF(log IS NULL, conclusion, ''), schedule = IF(log IS NULL, schedule, ''), changed = :at, changed_by = :by
 WHERE id = :id;

-- plan_measures_end(at instant, by id, casefile id, goal id): nor are any of that goal
UPDATE plan_measure
   SET ended = IF(log IS NULL, :at, NULL), in_plan = 0,
       approved = IF(log IS NULL, approved, NULL), conclusion = IF(log IS NULL, conclusion, ''), schedule = IF(log IS NULL, schedule, ''), changed = :at, changed_by = :by
 WHERE casefile = :casefile AND live = 1 AND goal = :goal;

-- plan_state_set(state plan_state, casefile id): approved, or gone through again
UPDATE plan
   SET state = :state
 WHERE casefile = :casefile;

-- plan_measures_stand(number i32, casefile id): what is new in that version stands in it first
UPDATE plan_measure
   SET approved = :number
 WHERE casefile = :casefile AND live = 1 AND approved IS NULL;

-- plan_conclusions_clear(casefile id): what the last evaluation concluded stands in its version; this one concludes anew
UPDATE plan_measure
   SET conclusion = ''
 WHERE casefile = :casefile AND live = 1;

-- plan_points_end(at instant, by id, casefile id): what stood in the plan stands in its last version
UPDATE plan_point
   SET body = '', version = version + 1, changed = :at, changed_by = :by
 WHERE casefile = :casefile;

-- plan_goals_end(at instant, by id, casefile id): and its goals
UPDATE plan_goal
   SET ended = IF(log IS NULL, :at, NULL), in_plan = 0, changed = :at, changed_by = :by
 WHERE casefile = :casefile AND live = 1;

-- plan_rows_end(at instant, by id, casefile id): and its measures
UPDATE plan_measure
   SET ended = IF(log IS NULL, :at, NULL), in_plan = 0,
       approved = IF(log IS NULL, approved, NULL), conclusion = IF(log IS NULL, conclusion, ''), schedule = IF(log IS NULL, schedule, ''), changed = :at, changed_by = :by
 WHERE casefile = :casefile AND live = 1;

-- plan_anew(at instant, by id, casefile id): a new period begins with an empty plan
UPDATE plan
   SET state = 'writing', phone = '', first = NULL, last = NULL, evaluation = NULL, changed = :at, changed_by = :by
 WHERE casefile = :casefile;

-- plan_written(casefile id) -> written instant?: when something in the plan was last written, or what the overview says of who is around them
SELECT CAST(GREATEST(COALESCE((SELECT MAX(changed) FROM plan_point WHERE casefile = :casefile), '1000-01-01'),
                COALESCE((SELECT MAX(changed) FROM plan_goal WHERE casefile = :casefile AND IF(in_plan = 1, 1, log IS NULL)), '1000-01-01'),
                COALESCE((SELECT MAX(changed) FROM plan_measure WHERE casefile = :casefile AND IF(in_plan = 1, 1, log IS NULL)), '1000-01-01'),
                COALESCE((SELECT MAX(changed) FROM service WHERE casefile = :casefile), '1000-01-01')) AS DATETIME(6)) AS written;

-- plan_letter(strand id, language language, html text, at instant, by id) -> id id: a version on paper, which is kept
INSERT INTO letter (kind, strand, language, html, ordered, ordered_by)
VALUES ('plan', :strand, :language, :html, :at, :by)
RETURNING id;

-- plan_version_add(casefile id, number i32, content text, hash text, signed_on day, at instant, by id, letter id, at_closing bool): what was signed, or stood when the case was closed, frozen; refused as duplicate when there is one of that number
INSERT INTO plan_version (casefile, number, content, hash, signed, approved, approved_by, letter, at_closing)
VALUES (:casefile, :number, :content, :hash, :signed_on, :at, :by, :letter, :at_closing);

-- plan_versions(casefile id) ->* id id, number i32, signed_on day, approved instant, approver text, at_closing bool: what was approved, or stood when the case was closed, the newest first
SELECT v.id, v.number, v.signed, v.approved, e.name, v.at_closing
  FROM plan_version v
  JOIN employee e ON e.id = v.approved_by
 WHERE v.casefile = :casefile
 ORDER BY v.number DESC
 LIMIT 100;

-- plan_version_find(number i32, casefile id) -> id id, number i32, content text, hash text, approved instant, approver text, letter id, state letter_state, newest bool, at_closing bool: one of them
SELECT v.id, v.number, v.content, v.hash, v.approved, e.name, v.letter, l.state,
       COALESCE(v.number = (SELECT MAX(n.number) FROM plan_version n WHERE n.casefile = v.casefile), 0), v.at_closing
  FROM plan_version v
  JOIN employee e ON e.id = v.approved_by
  JOIN letter l ON l.id = v.letter
 WHERE v.casefile = :casefile AND v.number = :number;

-- plan_change_add(casefile id, number i32, body text, at instant, by id): something changed meanwhile; it waits for the evaluation of that version
INSERT INTO plan_change (casefile, number, body, noted, noted_by)
VALUES (:casefile, :number, :body, :at, :by);

-- plan_changes(casefile id, number i32) ->* body text, noted instant, writer text: what changed since that version, in the order in which it was noted
SELECT c.body, c.noted, e.name
  FROM plan_change c
  JOIN employee e ON e.id = c.noted_by
 WHERE c.casefile = :casefile AND c.number = :number
 ORDER BY c.id
 LIMIT 200;

-- plan_consents(casefile id, today day) ->* service text, until day?, given day: which services the family lets know of the plan today
SELECT service, until, given
  FROM consent_service FORCE INDEX (consent_service_shown)
 WHERE casefile = :casefile AND live = 1 AND until >= :today AND FIND_IN_SET('plan', purposes) > 0
 ORDER BY id
 LIMIT 300;

-- plan_granted(strand id) -> number i64, period i64: whether the last decision about a plan that was sent to the family of that strand gave one, and none was made yet, or not since the case was closed; period: the strand that was closed last, or 0
SELECT COUNT(*) AS number,
       COALESCE((SELECT MAX(o.occurrence) FROM strand s JOIN duty o ON o.guideline = 'send_to_archive' AND o.subject = s.casefile
                  WHERE s.id = :strand), 0) AS period
  FROM application a
  JOIN decision d ON d.application = a.id AND d.state = 'sent' AND d.plan IN ('granted', 'partly')
 WHERE a.strand = :strand
   AND NOT EXISTS (SELECT 1 FROM application b JOIN decision e ON e.application = b.id AND e.state = 'sent' AND e.plan <> 'not_asked'
                    WHERE b.strand = a.strand AND e.id > d.id)
   AND NOT EXISTS (SELECT 1 FROM plan_version v WHERE v.casefile = a.casefile AND v.at_closing = 0
                    AND v.number > COALESCE((SELECT MAX(c.number) FROM plan_version c WHERE c.casefile = a.casefile AND c.at_closing = 1), 0));

-- plan_unmade(casefile id) -> decided day?: since when there is to be a plan that was never made: the first decision in force, where it was not decided since that there is to be none
SELECT MIN(s.decided)
  FROM strand s
 WHERE s.casefile = :casefile AND s.live = 1 AND s.kind <> 'baton'
   AND NOT EXISTS (SELECT 1 FROM plan_version v WHERE v.casefile = s.casefile)
   AND COALESCE((SELECT d.plan IN ('granted', 'partly') FROM application a
         JOIN decision d ON d.application = a.id AND d.sent IS NOT NULL AND d.plan <> 'not_asked'
        WHERE a.strand = s.id ORDER BY d.id DESC LIMIT 1), 1) = 1;

-- plan_reason_add(casefile id, reason plan_reason, at instant, by id): why it was not made yet
INSERT INTO plan_reason (casefile, reason, said, said_by)
VALUES (:casefile, :reason, :at, :by);

-- plan_reason_last(casefile id) -> reason plan_reason, said instant, sayer text: what was said of it last
SELECT r.reason, r.said, e.name
  FROM plan_reason r
  JOIN employee e ON e.id = r.said_by
 WHERE r.casefile = :casefile
 ORDER BY r.id DESC
 LIMIT 1;

-- plan_copy_services(casefile id, today day) ->* id id, service text, until day?: services that the family lets have a copy today
SELECT id, service, until
  FROM consent_service FORCE INDEX (consent_service_shown)
 WHERE casefile = :casefile AND live = 1 AND until >= :today AND FIND_IN_SET('plan_copy', purposes) > 0
 ORDER BY id
 LIMIT 300;

-- plan_copies(casefile id) ->* number i32, version i32, service text, given instant, giver text, state letter_state: copies that were handed out, the last first
SELECT p.number, p.version, p.service, p.given, e.name, l.state
  FROM plan_copy p
  JOIN employee e ON e.id = p.given_by
  JOIN letter l ON l.id = p.letter
 WHERE p.casefile = :casefile
 ORDER BY p.number DESC
 LIMIT 300;

-- plan_copy_last(casefile id) -> number i32: how many there are
SELECT COALESCE(MAX(number), 0)
  FROM plan_copy
 WHERE casefile = :casefile;

-- plan_copy_find(number i32, casefile id) -> letter id: one of them as it was printed
SELECT letter
  FROM plan_copy
 WHERE casefile = :casefile AND number = :number;

-- plan_copy_add(casefile id, number i32, version i32, at instant, by id, letter id, consent id, today day): one more, to a service that may have it today
INSERT INTO plan_copy (casefile, number, version, consent, service, given, given_by, letter)
SELECT casefile, :number, :version, id, service, :at, :by, :letter
  FROM consent_service
 WHERE id = :consent AND casefile = :casefile AND live = 1 AND until >= :today AND FIND_IN_SET('plan_copy', purposes) > 0;
