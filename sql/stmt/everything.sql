-- everything_of_case(casefile id, blocked bool, log bool) ->* number i64, part text, at instant, who text?, body text, kept_why text: all that is written of somebody in a case, in its parts and the oldest first; the number is that of its row and its part; how the next of kin and a contact person are reached is not told when the address is blocked, and a log only with `log`
SELECT q.number, q.part, q.at, q.who, q.body, q.kept_why
  FROM ((SELECT a.id * 32 + 0 AS number, 'application' AS part, a.registered AS at, w.name AS who, a.text AS body, '' AS kept_why, 0 AS place
   FROM application a JOIN employee w ON w.id = a.worker
  WHERE a.casefile = :casefile)
 UNION ALL
(SELECT a.id * 32 + 1, 'assessment', t.written, w.name, t.text, '', 1
   FROM application a JOIN assessment t ON t.application = a.id JOIN employee w ON w.id = t.written_by
  WHERE a.casefile = :casefile AND t.text <> '')
 UNION ALL
(SELECT d.id * 32 + 2, 'decision', d.written, w.name, COALESCE(CONCAT_WS('\n\n', NULLIF(d.facts, ''), NULLIF(d.reasons, '')), ''), '', 2
   FROM application a JOIN decision d ON d.application = a.id AND d.state = 'sent' JOIN employee w ON w.id = d.written_by
  WHERE a.casefile = :casefile)
 UNION ALL
(SELECT r.id * 32 + 3, 'received', r.at, w.name, COALESCE(CONCAT_WS('\n\n', NULLIF(r.note, ''), NULLIF(r.returned_why, '')), ''), '', 3
   FROM strand s JOIN receipt r ON r.strand = s.id AND (r.note <> '' OR r.returned_why <> '') LEFT JOIN employee w ON w.id = r.by_employee
  WHERE s.casefile = :casefile)
 UNION ALL
(SELECT o.id * 32 + 4, 'offer', o.made, w.name, COALESCE(CONCAT_WS('\n\n', NULLIF(o.message, ''), NULLIF(o.reason, '')), ''), '', 4
   FROM strand s JOIN offer o ON o.strand = s.id AND (o.message <> '' OR o.reason <> '') JOIN employee w ON w.id = o.made_by
  WHERE s.casefile = :casefile)
 UNION ALL
(SELECT v.id * 32 + 5, 'service', v.changed, w.name, COALESCE(CONCAT_WS(' · ', NULLIF(v.role, ''), NULLIF(v.name, ''), NULLIF(v.area, ''), IF(:blocked AND v.kind = 'next_of_kin', NULL, NULLIF(v.contact, '')), NULLIF(v.contribution, '')), ''), '', 5
   FROM service v JOIN employee w ON w.id = v.changed_by
  WHERE v.casefile = :casefile)
 UNION ALL
(SELECT c.id * 32 + 6, 'consent', c.registered, w.name, COALESCE(CONCAT_WS(' · ', c.giver_name, c.information, NULLIF(c.why, '')), ''), '', 6
   FROM consent c JOIN employee w ON w.id = c.registered_by
  WHERE c.casefile = :casefile)
 UNION ALL
(SELECT p.point + 0 * 16 + 7, 'plan_point', p.changed, w.name, p.body, '', 7
   FROM plan_point p JOIN employee w ON w.id = p.changed_by
  WHERE p.casefile = :casefile AND p.body <> '')
 UNION ALL
(SELECT m.id * 32 + 8, 'plan_measure', m.changed, w.name, COALESCE(CONCAT_WS(' · ', g.goal, m.measure, NULLIF(m.scope, ''), NULLIF(m.how, ''), NULLIF(m.schedule, ''), NULLIF(m.responsible, ''), NULLIF(m.evaluator, ''), NULLIF(m.decision, ''), NULLIF(m.conclusion, '')), ''), '', 8
   FROM plan_measure m JOIN plan_goal g ON g.id = m.goal JOIN employee w ON w.id = m.changed_by
  WHERE m.casefile = :casefile AND IF(m.in_plan = 1, 1, m.log IS NULL))
 UNION ALL
(SELECT h.id * 32 + 9, 'plan_change', h.noted, w.name, h.body, '', 9
   FROM plan_change h JOIN employee w ON w.id = h.noted_by
  WHERE h.casefile = :casefile)
 UNION ALL
(SELECT t.id * 32 + 10, 'meeting', t.changed, w.name, COALESCE(CONCAT_WS('\n\n', NULLIF(t.agenda, ''), NULLIF(t.minutes, '')), ''), '', 10
   FROM meeting t JOIN employee w ON w.id = t.changed_by
  WHERE t.casefile = :casefile AND (t.agenda <> '' OR t.minutes <> ''))
 UNION ALL
(SELECT a.id * 32 + 11, 'agreement', a.changed, w.name, COALESCE(CONCAT_WS(' · ', a.body, a.responsible, NULLIF(a.answer, '')), ''), '', 11
   FROM agreement a JOIN employee w ON w.id = a.changed_by
  WHERE a.casefile = :casefile)
 UNION ALL
(SELECT n.id * 32 + 12, 'note', n.written, w.name, n.text, n.kept_why, 12
   FROM strand s JOIN note n ON n.strand = s.id JOIN employee w ON w.id = n.written_by
  WHERE s.casefile = :casefile)
 UNION ALL
(SELECT k.id * 32 + 13, 'claim', k.registered, w.name, COALESCE(CONCAT_WS('\n\n', k.text, NULLIF(k.answer, '')), ''), '', 13
   FROM claim k JOIN employee w ON w.id = k.registered_by
  WHERE k.casefile = :casefile)
 UNION ALL
(SELECT l.id * 32 + 14, 'closing', l.begun, w.name, l.summary, '', 14
   FROM strand s JOIN closing l ON l.strand = s.id AND l.summary <> '' JOIN employee w ON w.id = l.begun_by
  WHERE s.casefile = :casefile)
 UNION ALL
(SELECT b.strand * 32 + 15, 'log', b.opened, w.name, COALESCE(CONCAT_WS(' · ', b.concern, NULLIF(b.focus, '')), ''), '', 15
   FROM strand s JOIN baton_log b ON b.strand = s.id JOIN employee w ON w.id = b.opened_by
  WHERE s.casefile = :casefile AND :log)
 UNION ALL
(SELECT l.id * 32 + 16, 'level', l.decided, w.name, COALESCE(CONCAT_WS(' · ', l.reason, NULLIF(l.wish, ''), NULLIF(l.extent, ''), NULLIF(l.need, '')), ''), '', 16
   FROM strand s JOIN level_change l ON l.strand = s.id JOIN employee w ON w.id = l.decided_by
  WHERE s.casefile = :casefile AND :log)
 UNION ALL
(SELECT g.id * 32 + 17, 'log_goal', g.changed, w.name, g.goal, '', 17
   FROM plan_goal g JOIN employee w ON w.id = g.changed_by
  WHERE g.casefile = :casefile AND g.in_plan = 0 AND g.log IS NOT NULL AND :log)
 UNION ALL
(SELECT m.id * 32 + 18, 'log_measure', m.changed, w.name, COALESCE(CONCAT_WS(' · ', m.measure, NULLIF(m.responsible, '')), ''), '', 18
   FROM plan_measure m JOIN employee w ON w.id = m.changed_by
  WHERE m.casefile = :casefile AND m.in_plan = 0 AND m.log IS NOT NULL AND :log)
 UNION ALL
(SELECT v.id * 32 + 19, 'evaluation', v.evaluated, w.name, v.conclusion, '', 19
   FROM strand s JOIN measure_evaluation v ON v.strand = s.id JOIN employee w ON w.id = v.evaluated_by
  WHERE s.casefile = :casefile AND :log)
 UNION ALL
(SELECT n.id * 32 + 20, 'log_note', n.noted, w.name, n.body, '', 20
   FROM strand s JOIN log_note n ON n.strand = s.id JOIN employee w ON w.id = n.noted_by
  WHERE s.casefile = :casefile AND :log)
 UNION ALL
(SELECT f.id * 32 + 21, 'contact_form', f.sent, w.name, COALESCE(CONCAT_WS(' · ', f.concern, f.tried, f.child_view, f.family_view, NULLIF(f.urgent, ''), NULLIF(f.news, '')), ''), '', 21
   FROM contact_form f JOIN employee w ON w.id = f.sent_by
  WHERE f.casefile = :casefile AND :log)
 UNION ALL
(SELECT f.id * 32 + 22, 'contact_answer', COALESCE(f.ended, f.sent), w.name, COALESCE(CONCAT_WS(' · ', f.answer, NULLIF(f.services, '')), ''), '', 22
   FROM contact_form f JOIN employee w ON w.id = f.ended_by
  WHERE f.casefile = :casefile AND f.state = 'answered' AND :log)
 UNION ALL
(SELECT h.id * 32 + 23, 'both', h.chosen, w.name, h.reason, '', 23
   FROM strand s JOIN both_choice h ON h.strand = s.id AND h.reason <> '' JOIN employee w ON w.id = h.chosen_by
  WHERE s.casefile = :casefile AND :log)
 UNION ALL
(SELECT k.id * 32 + 24, 'contact_person', k.since, w.name, COALESCE(CONCAT_WS(' · ', COALESCE(e.name, k.name), IF(:blocked, NULL, NULLIF(k.service, '')), IF(:blocked, NULL, NULLIF(k.phone, ''))), ''), '', 24
   FROM contact_person k JOIN employee w ON w.id = k.set_by LEFT JOIN employee e ON e.id = k.employee
  WHERE k.casefile = :casefile)
 UNION ALL
(SELECT n.id * 32 + 25, 'person_change', n.changed, w.name, COALESCE(CONCAT_WS(' · ', n.was_name, DATE_FORMAT(n.was_birth, '%d.%m.%Y')), ''), '', 25
   FROM person_change n JOIN employee w ON w.id = n.changed_by
  WHERE n.casefile = :casefile)) q
 ORDER BY q.place, q.at, q.number
 LIMIT 2000;

-- disclosure_last(casefile id) -> receiver claimant, receiver_name text, made instant, left_out i32: for whom it was last put on paper
SELECT d.receiver, d.receiver_name, d.made, d.left_out
  FROM disclosure d
 WHERE d.casefile = :casefile
 ORDER BY d.id DESC
 LIMIT 1;

-- disclosure_add(casefile id, receiver claimant, receiver_name text, papers i32, left_out i32, why text, at instant, by id): what was put on paper for whom
INSERT INTO disclosure (casefile, receiver, receiver_name, papers, left_out, why, made, made_by)
VALUES (:casefile, :receiver, :receiver_name, :papers, :left_out, :why, :at, :by);
