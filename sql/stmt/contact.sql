-- team_may_know(casefile id, today day) -> may bool: whether the family lets the BTI team know of the log today
SELECT {team_may_know(:casefile)} AS may;

-- team_told_by(casefile id, today day) -> giver_name text: who of the family let the team know of the log last; no row when nobody has
SELECT c.giver_name
  FROM consent_service k
  JOIN consent c ON c.id = k.consent
 WHERE k.casefile = :casefile AND k.team = 1 AND k.live = 1 AND k.until >= :today AND FIND_IN_SET('baton', k.purposes) > 0
 ORDER BY k.id DESC
 LIMIT 1;

-- contact_team() ->* name text, phone text: who sits in the team, to be called for advice
SELECT e.name, e.phone
  FROM seat t
  JOIN employee e ON e.id = t.employee AND e.state = 'active'
 WHERE t.kind = 'bti_team' AND t.unit IS NULL AND t.live = 1 AND t.source <> 'substitute'
 ORDER BY e.name, e.id
 LIMIT 20;

-- contact_forms_of_case(casefile id) ->* id id, sent instant, sender text, state contact_form_state: what the team was asked of a case, the last first
SELECT f.id, f.sent, e.name, f.state
  FROM contact_form f
  JOIN employee e ON e.id = f.sent_by
 WHERE f.casefile = :casefile
 ORDER BY f.id DESC
 LIMIT 20;

-- contact_form_find(id id, casefile id) -> id id, strand id, earlier id?, state contact_form_state, help i64, concern text, tried text, child_view text, family_view text, urgent text, news text, leader text, asked day, sent instant, sender text, meeting day?, outcome i64, answer text, services text, ended instant?, ender text?: one of them
SELECT f.id, f.strand, f.earlier, f.state, f.help + 0, f.concern, f.tried, f.child_view, f.family_view,
       f.urgent, f.news, f.leader, f.asked, f.sent, s.name, NULLIF(f.meeting, '9999-12-31'), f.outcome + 0, f.answer, f.services,
       f.ended, e.name
  FROM contact_form f
  JOIN employee s ON s.id = f.sent_by
  LEFT JOIN employee e ON e.id = f.ended_by
 WHERE f.id = :id AND f.casefile = :casefile;

-- contact_form_add(casefile id, strand id, earlier id?, help i64, concern text, tried text, child_view text, family_view text, urgent text, news text, leader text, asked day, at instant, by id) -> id id: the team is asked; refused as duplicate when it is already
INSERT INTO contact_form (casefile, strand, earlier, help, concern, tried, child_view, family_view, urgent, news, leader, asked, sent, sent_by)
VALUES (:casefile, :strand, :earlier, :help, :concern, :tried, :child_view, :family_view, :urgent, :news, :leader, :asked, :at, :by)
RETURNING id;

-- contact_form_meet(meeting day, id id): when the team takes it up
UPDATE contact_form
   SET meeting = :meeting
 WHERE id = :id AND open_mark = 1;

-- contact_form_end(state contact_form_state, outcome i64, answer text, services text, at instant, by id, id id): answered, or taken back; once
UPDATE contact_form
   SET state = :state, outcome = :outcome, answer = :answer, services = :services, ended = :at, ended_by = :by
 WHERE id = :id AND open_mark = 1;

-- contact_forms_end(at instant, by id, strand id): what was asked of a strand that is closed is asked no more
UPDATE contact_form
   SET state = 'withdrawn', ended = :at, ended_by = :by
 WHERE casefile = (SELECT casefile FROM strand WHERE id = :strand) AND strand = :strand AND open_mark = 1;

-- contact_inbox(employee id, today day) ->* id id, number text, name text, block address_block, sent instant, sender text, urgent text, meeting day?, help i64, due day?: what the team is asked of what goes on, of families who let it know and of cases that are not kept from this one; what has a meeting first, in its order
SELECT f.id, c.number, p.name, c.address_block, f.sent, e.name, f.urgent, NULLIF(f.meeting, '9999-12-31'), f.help + 0, d.due
  FROM contact_form f
  JOIN duty d ON d.guideline = 'answer_contact_form' AND d.subject = f.id AND d.occurrence = 0 AND d.done_mark = 0
  JOIN casefile c ON c.id = f.casefile
  JOIN person p ON p.id = c.person
  JOIN employee e ON e.id = f.sent_by
 WHERE f.open_mark = 1 AND {team_may_know(f.casefile)}
   AND {may_know(:employee, f.casefile)} AND {may_know_address(:employee, f.casefile)}
 ORDER BY f.meeting, f.id
 LIMIT 100;

-- contact_meeting_days(employee id, today day, since day) ->* meeting day, cases i64: the days from that one on for which the team has something to take up, the first first, and how many cases; counted is what contact_agenda names
SELECT f.meeting, COUNT(*)
  FROM contact_form f
 WHERE f.meeting >= :since AND f.meeting < '9999-12-31' AND f.state <> 'withdrawn' AND {team_may_know(f.casefile)}
   AND {may_know(:employee, f.casefile)} AND {may_know_address(:employee, f.casefile)}
 GROUP BY f.meeting
 ORDER BY f.meeting
 LIMIT 120;

-- contact_agenda(employee id, today day, meeting day) ->* id id, casefile id, number text, name text, birth day?, sent instant, sender text, service text?, holder text, help i64, urgent text, news text, state contact_form_state, answer text, before_sent instant?, before_help i64, before_outcome i64, before_answer text?: what the team takes up on a day, as it was sent, of families who let it know and of cases that are not kept from this one; answer: what was said since; before: what was asked before and answered
SELECT f.id, f.casefile, c.number, p.name, p.birth, f.sent, e.name, u.name, h.name, f.help + 0, f.urgent, f.news, f.state, f.answer,
       b.sent, COALESCE(b.help + 0, 0), COALESCE(b.outcome + 0, 0), b.answer
  FROM contact_form f
  JOIN casefile c ON c.id = f.casefile
  JOIN person p ON p.id = c.person
  JOIN employee e ON e.id = f.sent_by
  JOIN strand s ON s.id = f.strand
  JOIN employee h ON h.id = s.holder
  LEFT JOIN unit u ON u.id = s.unit
  LEFT JOIN contact_form b ON b.id = f.earlier
 WHERE f.meeting = :meeting AND f.state <> 'withdrawn' AND {team_may_know(f.casefile)}
   AND {may_know(:employee, f.casefile)} AND {may_know_address(:employee, f.casefile)}
 ORDER BY f.id
 LIMIT 100;

-- log_tried(strand id) ->* measure text, responsible text, effect text?, conclusion text?: the measures of a log, and what came of each the last time they looked
SELECT m.measure, m.responsible, CONVERT(v.effect USING ascii), v.conclusion
  FROM plan_measure m
  LEFT JOIN measure_evaluation v ON v.id = (SELECT MAX(x.id) FROM measure_evaluation x WHERE x.measure = m.id)
 WHERE m.log = :strand AND m.ended IS NULL
 ORDER BY m.goal, m.id
 LIMIT 40;

-- log_heard(strand id) -> wish text?, leader text?, asked day?: what the family said last, and which leader was asked before level 3
SELECT (SELECT wish FROM level_change WHERE strand = :strand AND wish <> '' ORDER BY id DESC LIMIT 1) AS wish,
       (SELECT leader FROM level_change WHERE strand = :strand AND leader <> '' ORDER BY id DESC LIMIT 1) AS leader,
       (SELECT asked FROM level_change WHERE strand = :strand AND leader <> '' ORDER BY id DESC LIMIT 1) AS asked;
