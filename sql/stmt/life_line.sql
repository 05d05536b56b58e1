-- life_line(casefile id) ->* at instant, strand id?, what text, kind text?, who text?, by_name text?, unit_name text?, note text, only_day bool: what happened to who holds a case, and to its plan, newest first; of what is noted afterwards only the day is known
(SELECT h.since AS at, s.id AS strand, COALESCE(CONCAT('held_', h.held_as), '') AS what, CONVERT(s.kind USING ascii) AS kind, e.name AS who, NULL AS by_name, NULL AS unit_name, '' AS note, 0 AS only_day
   FROM strand s FORCE INDEX (strand_of_case) JOIN holding h ON h.strand = s.id JOIN employee e ON e.id = h.employee
  WHERE s.casefile = :casefile AND NOT {began_there(s, h.since)})
 UNION ALL
(SELECT r.at, s.id, IF(r.left_by IS NULL, 'received', 'holder_left'), s.kind, l.name, b.name, IF(r.left_by IS NULL, u.name, NULL), r.note, 0
   FROM strand s FORCE INDEX (strand_of_case) JOIN receipt r ON r.strand = s.id JOIN unit u ON u.id = r.unit
   LEFT JOIN employee b ON b.id = r.by_employee
   LEFT JOIN employee l ON l.id = r.left_by
  WHERE s.casefile = :casefile AND NOT {began_there(s, r.at)})
 UNION ALL
(SELECT o.made, s.id, 'offered', s.kind, t.name, m.name, NULL, '', 0
   FROM strand s FORCE INDEX (strand_of_case) JOIN offer o ON o.strand = s.id JOIN employee t ON t.id = o.employee
   JOIN employee m ON m.id = o.made_by
  WHERE s.casefile = :casefile)
 UNION ALL
(SELECT COALESCE(o.ended, o.made), s.id, COALESCE(CONCAT('offer_', o.state), ''), s.kind, t.name, IF(o.state = 'withdrawn', m.name, NULL), NULL, o.reason, 0
   FROM strand s FORCE INDEX (strand_of_case) JOIN offer o ON o.strand = s.id JOIN employee t ON t.id = o.employee
   JOIN employee m ON m.id = o.made_by
  WHERE s.casefile = :casefile AND o.state IN ('declined', 'withdrawn', 'lapsed'))
 UNION ALL
(SELECT COALESCE({late_on(s.first_contact)}, s.held_since), s.id, 'first_contact', s.kind, NULL, NULL, NULL, '', 1
   FROM strand s FORCE INDEX (strand_of_case) WHERE s.casefile = :casefile AND s.first_contact IS NOT NULL)
 UNION ALL
(SELECT v.approved, NULL, 'plan_approved', '', NULL, e.name, NULL, '', 0
   FROM plan_version v JOIN employee e ON e.id = v.approved_by WHERE v.casefile = :casefile AND v.at_closing = 0)
 UNION ALL
(SELECT COALESCE(r.returned, r.at), s.id, 'returned', s.kind, NULL, b.name, u.name, r.returned_why, 0
   FROM strand s FORCE INDEX (strand_of_case) JOIN receipt r ON r.strand = s.id JOIN unit u ON u.id = r.unit
   JOIN employee b ON b.id = r.returned_by
  WHERE s.casefile = :casefile AND r.returned IS NOT NULL)
 ORDER BY at DESC, what, strand
 LIMIT 200;

-- life_line_logs(as life_line) ->* as life_line: the same of its logs, and of the BTI team
(SELECT b.opened AS at, NULLIF(s.id, 0) AS strand, 'log_opened' AS what, CONVERT(s.kind USING ascii) AS kind, NULL AS who, NULLIF(e.name, '') AS by_name, NULL AS unit_name, '' AS note, 0 AS only_day
   FROM strand s FORCE INDEX (strand_of_case) JOIN baton_log b ON b.strand = s.id JOIN employee e ON e.id = b.opened_by WHERE s.casefile = :casefile)
 UNION ALL
(SELECT h.chosen, s.id, COALESCE(CONCAT('both_', h.choice), ''), s.kind, NULL, e.name, NULL, '', 0
   FROM strand s FORCE INDEX (strand_of_case) JOIN both_choice h ON h.strand = s.id JOIN employee e ON e.id = h.chosen_by WHERE s.casefile = :casefile)
 UNION ALL
(SELECT l.decided, s.id, IF(l.level = l.was, 'level_stays', COALESCE(CONCAT('level_', l.level), '')), s.kind, NULL, e.name, NULL, '', 0
   FROM strand s FORCE INDEX (strand_of_case) JOIN level_change l ON l.strand = s.id JOIN employee e ON e.id = l.decided_by
  WHERE s.casefile = :casefile)
 UNION ALL
(SELECT f.sent, s.id, 'team_asked', s.kind, NULL, e.name, NULL, '', 0
   FROM strand s FORCE INDEX (strand_of_case) JOIN contact_form f ON f.casefile = s.casefile AND f.strand = s.id JOIN employee e ON e.id = f.sent_by WHERE s.casefile = :casefile)
 UNION ALL
(SELECT COALESCE(f.ended, f.sent), s.id, COALESCE(CONCAT('team_', f.state), ''), s.kind, NULL, e.name, NULL, '', 0
   FROM strand s FORCE INDEX (strand_of_case) JOIN contact_form f ON f.casefile = s.casefile AND f.strand = s.id JOIN employee e ON e.id = f.ended_by WHERE s.casefile = :casefile)
 ORDER BY at DESC, what, strand
 LIMIT 200;

-- life_line_claims(as life_line) ->* as life_line: the same of what was claimed
(SELECT m.registered AS at, CAST(NULL AS INT) AS strand, COALESCE(CONCAT('claim_', m.kind), '') AS what, CONVERT('' USING ascii) AS kind, NULL AS who, NULLIF(r.name, '') AS by_name, NULL AS unit_name, '' AS note, 0 AS only_day
   FROM claim m JOIN employee r ON r.id = m.registered_by WHERE m.casefile = :casefile)
 UNION ALL
(SELECT COALESCE(m.extended, m.registered), NULL, 'claim_extended', '', NULL, x.name, NULL, '', 0
   FROM claim m JOIN employee x ON x.id = m.extended_by WHERE m.casefile = :casefile AND m.extended IS NOT NULL)
 UNION ALL
(SELECT COALESCE(m.ended, m.registered), NULL, COALESCE(CONCAT('claim_', m.state), ''), '', NULL, e.name, NULL, '', 0
   FROM claim m JOIN employee e ON e.id = m.ended_by
  WHERE m.casefile = :casefile AND m.state <> 'open')
 ORDER BY at DESC, what, strand
 LIMIT 200;

-- life_line_applications(as life_line) ->* as life_line: the same of what was applied for
(SELECT LEAST(COALESCE({late_on(a.received)}, a.registered), a.registered) AS at, NULLIF(a.strand, 0) AS strand, IF(a.changes IS NULL, 'applied', 'change_begun') AS what, CONVERT(s.kind USING ascii) AS kind, NULL AS who, NULL AS by_name, NULL AS unit_name, '' AS note, 1 AS only_day
   FROM application a JOIN strand s ON s.id = a.strand
  WHERE a.casefile = :casefile)
 UNION ALL
(SELECT COALESCE(a.ended, a.registered), a.strand, IF(a.changes IS NULL, IF(a.state = 'decided', 'decided', 'application_withdrawn'), IF(a.state = 'decided', 'decision_changed', 'change_dropped')), s.kind, NULL, e.name, NULL, '', 0
   FROM application a JOIN strand s ON s.id = a.strand JOIN employee e ON e.id = a.ended_by
  WHERE a.casefile = :casefile AND a.state <> 'open')
 ORDER BY at DESC, what, strand
 LIMIT 200;

-- life_line_complaints(as life_line) ->* as life_line: the same of what was complained of
(SELECT LEAST(COALESCE({late_on(k.received)}, k.registered), k.registered) AS at, NULLIF(k.strand, 0) AS strand, 'complaint_registered' AS what, CONVERT(s.kind USING ascii) AS kind, NULL AS who, NULL AS by_name, NULL AS unit_name, '' AS note, 1 AS only_day
   FROM complaint k JOIN strand s ON s.id = k.strand
  WHERE k.casefile = :casefile)
 UNION ALL
(SELECT t.at, k.strand, COALESCE(CONCAT('complaint_', t.step), ''), s.kind, NULL, e.name, NULL, '', 0
   FROM complaint k JOIN complaint_step t ON t.complaint = k.id AND t.step <> 'registered'
   JOIN strand s ON s.id = k.strand JOIN employee e ON e.id = t.by_employee
  WHERE k.casefile = :casefile)
 ORDER BY at DESC, what, strand
 LIMIT 200;

-- life_line_handed(as life_line) ->* as life_line: the same of how it went from one coordinator to the next, and came to an end
(SELECT COALESCE({late_on(h.informed)}, h.began) AS at, NULLIF(s.id, 0) AS strand, COALESCE(CONCAT('told_by_', h.informed_how), '') AS what, CONVERT(s.kind USING ascii) AS kind, NULL AS who, NULL AS by_name, NULL AS unit_name, '' AS note, 1 AS only_day
   FROM strand s FORCE INDEX (strand_of_case) JOIN handover h ON h.strand = s.id WHERE s.casefile = :casefile AND h.informed IS NOT NULL)
 UNION ALL
(SELECT COALESCE({late_on(h.consents)}, h.began), s.id, 'consents_reviewed', s.kind, NULL, NULL, NULL, '', 1
   FROM strand s FORCE INDEX (strand_of_case) JOIN handover h ON h.strand = s.id WHERE s.casefile = :casefile AND h.consents IS NOT NULL)
 UNION ALL
(SELECT COALESCE({late_on(h.partners)}, h.began), s.id, 'partners_told', s.kind, NULL, NULL, NULL, '', 1
   FROM strand s FORCE INDEX (strand_of_case) JOIN handover h ON h.strand = s.id WHERE s.casefile = :casefile AND h.partners IS NOT NULL)
 UNION ALL
(SELECT c.begun, s.id, 'closing_begun', s.kind, NULL, e.name, NULL, '', 0
   FROM strand s FORCE INDEX (strand_of_case) JOIN closing c ON c.strand = s.id JOIN employee e ON e.id = c.begun_by WHERE s.casefile = :casefile)
 UNION ALL
(SELECT COALESCE(c.ended, c.begun), s.id, IF(c.given_up, 'closing_given_up', COALESCE(CONCAT('closed_', c.reason), '')), s.kind, NULL, e.name, NULL, c.summary, 0
   FROM strand s FORCE INDEX (strand_of_case) JOIN closing c ON c.strand = s.id JOIN employee e ON e.id = c.ended_by
  WHERE s.casefile = :casefile)
 ORDER BY at DESC, what, strand
 LIMIT 200;

-- life_line_changed(as life_line) ->* as life_line: the same of the family's contact person, of what was changed of who the case is of and who may see it, and of where its papers went
(SELECT c.since AS at, CAST(NULL AS INT) AS strand, 'contact_named' AS what, CONVERT('' USING ascii) AS kind, COALESCE(e.name, c.name) AS who, b.name AS by_name, NULL AS unit_name, '' AS note, 0 AS only_day
   FROM contact_person c JOIN employee b ON b.id = c.set_by LEFT JOIN employee e ON e.id = c.employee WHERE c.casefile = :casefile)
 UNION ALL
(SELECT COALESCE(c.until, c.since), NULL, 'contact_removed', '', COALESCE(e.name, c.name), NULL, NULL, '', 0 FROM contact_person c LEFT JOIN employee e ON e.id = c.employee
  WHERE c.casefile = :casefile AND c.until IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contact_person n WHERE n.casefile = c.casefile AND n.since = c.until))
 UNION ALL
(SELECT x.changed, NULL, IF(x.block = 'restricted', 'case_restricted', IF(x.was <=> 'restricted', 'case_unrestricted', IF(x.block = 'none', 'address_open', IF(x.everyday, 'case_shielded', 'address_blocked')))), '', NULL, e.name, NULL, IF(x.block = 'restricted' OR x.was <=> 'restricted', x.why, ''), 0
   FROM address_change x JOIN employee e ON e.id = x.changed_by WHERE x.casefile = :casefile)
 UNION ALL
(SELECT x.changed, NULL, COALESCE(CONCAT('person_', x.why), ''), '', NULL, e.name, NULL, '', 0 FROM person_change x JOIN employee e ON e.id = x.changed_by WHERE x.casefile = :casefile)
 UNION ALL
(SELECT d.made, NULL, COALESCE(CONCAT('disclosed_', d.receiver), ''), '', NULL, e.name, NULL, '', 0
   FROM disclosure d JOIN employee e ON e.id = d.made_by WHERE d.casefile = :casefile)
 UNION ALL
(SELECT COALESCE(CAST(a.sent AS DATETIME(6)) + INTERVAL 22 HOUR, a.noted), NULL, 'archived', '', NULL, e.name, NULL, '', 1
   FROM archiving a JOIN employee e ON e.id = a.noted_by WHERE a.casefile = :casefile)
 UNION ALL
(SELECT j.joined, NULL, 'joined', '', NULL, e.name, NULL, '', 0
   FROM case_joined j JOIN employee e ON e.id = j.joined_by WHERE j.goes_on = :casefile)
 ORDER BY at DESC, what, strand
 LIMIT 200;
