-- closing_find(strand id) -> id id, reason closing_reason, begun instant, family_told day?, services_told day?, summary text: how far a strand has come that is to be closed
SELECT id, reason, begun, family_told, services_told, summary
  FROM closing
 WHERE strand = :strand AND open_mark = 1;

-- closing_left(casefile id, strand id) -> others i64, applications i64, unconcluded i64, meetings i64, services i64: how many others of a case go on; what stands in the way of closing it: applications that are not decided, of this strand or, when no other goes on, of any; measures that were approved and have no conclusion; meetings that are still to be held or called off; and how many services may know of the family today
SELECT COALESCE((SELECT COUNT(*) FROM strand s WHERE s.casefile = :casefile AND s.live = 1 AND s.id <> :strand AND s.state <> 'applied'), 0) AS others,
       COALESCE((SELECT COUNT(*) FROM application a WHERE a.casefile = :casefile AND a.state = 'open'
                    AND (a.strand = :strand OR NOT EXISTS (SELECT 1 FROM strand s WHERE s.casefile = :casefile AND s.live = 1 AND s.id <> :strand AND s.state <> 'applied'))), 0) AS applications,
       COALESCE((SELECT COUNT(*) FROM plan_measure m WHERE m.casefile = :casefile AND m.live = 1 AND m.conclusion = '' AND m.approved IS NOT NULL), 0) AS unconcluded,
       COALESCE((SELECT COUNT(*) FROM meeting t WHERE t.casefile = :casefile AND t.state = 'planned'), 0) AS meetings,
       COALESCE((SELECT COUNT(*) FROM consent_service c WHERE c.casefile = :casefile AND c.live = 1), 0) AS services;

-- closing_begin(strand id, reason closing_reason, at instant, by id) -> id id: it is to be closed; refused as duplicate when it is already
INSERT INTO closing (strand, reason, begun, begun_by)
VALUES (:strand, :reason, :at, :by)
RETURNING id;

-- closing_note(family_told day?, services_told day?, summary text, id id): what is done of it
UPDATE closing
   SET family_told = :family_told, services_told = :services_told, summary = :summary
 WHERE id = :id AND open_mark = 1;

-- closing_end(at instant, by id, given_up bool, id id): it is closed, or goes on after all
UPDATE closing
   SET ended = :at, ended_by = :by, given_up = :given_up
 WHERE id = :id AND open_mark = 1;

-- strand_heir(casefile id, strand id) -> id id, accepted bool: another strand of a case that goes on, first one that somebody has said yes to
SELECT s.id, s.state = 'active' AND s.held_as = 'accepted'
  FROM strand s
 WHERE s.casefile = :casefile AND s.live = 1 AND s.id <> :strand AND s.state <> 'applied'
 ORDER BY s.state = 'active' AND s.held_as = 'accepted' DESC, s.id
 LIMIT 1;

-- duties_to_heir(heir id, strand id): what is owed to the family as a whole is owed on by whoever has the other strand
UPDATE duty
   SET strand = :heir, seat_ref = IF(seat = 'holder', :heir, seat_ref)
 WHERE strand = :strand AND done_mark = 0
   AND guideline IN ('renew_consent', 'follow_withdrawal', 'prepare_birthday', 'make_plan', 'evaluate_plan', 'hold_meeting', 'order_interpreter', 'follow_agreement');

-- duties_of_ended(at instant, by id?, strand id): whoever had it owes nothing on it any more; what the office and the system owner answer for goes on
UPDATE duty
   SET done = :at, done_by = :by, waiting_since = NULL
 WHERE strand = :strand AND done_mark = 0 AND seat IN ('holder', 'leader', 'employee', 'bti_team');

-- participants_end(at instant, by id?, casefile id): nobody takes part any longer
UPDATE participant
   SET until = :at, ended_by = :by
 WHERE casefile = :casefile AND live = 1;

-- consents_end(at instant, casefile id, today day): what a family let services know has ended with the case; what had run out before did so on its own day
UPDATE consent_service
   SET ended = :at
 WHERE casefile = :casefile AND live = 1 AND until >= :today;

-- agreements_end(at instant, by id, casefile id): what was agreed and not done falls away
UPDATE agreement
   SET state = 'dropped', changed = :at, changed_by = :by, version = version + 1
 WHERE casefile = :casefile AND open_mark = 1;

-- archive_due(casefile id) -> strand id, closed instant, sent day?, receipt text?, others i64: the strand with which a case was closed last, what was sent to the archive after that, and how many strands live now
SELECT s.id, COALESCE(s.closed, s.held_since) AS closed, a.sent, a.receipt,
       COALESCE((SELECT COUNT(*) FROM strand l WHERE l.casefile = :casefile AND l.live = 1), 0)
  FROM duty d
  JOIN strand s ON s.id = d.occurrence AND s.closed IS NOT NULL
  LEFT JOIN archiving a ON a.strand = s.id
 WHERE d.guideline = 'send_to_archive' AND d.subject = :casefile
 ORDER BY d.occurrence DESC
 LIMIT 1;

-- archive_papers(casefile id, until instant) ->* id id, kind letter_kind, dated day?, ordered instant, sent bool, state letter_state, size i64, worker text: what was kept on paper of a case up to then, the oldest first; what was made anew, or never sent to the family, is no paper of it
SELECT l.id, l.kind, l.dated, l.ordered, l.sent IS NOT NULL, l.state, COALESCE(LENGTH(l.pdf), 0), e.name
  FROM ((SELECT p.id FROM strand s JOIN letter p ON p.strand = s.id AND p.keep_until IS NULL WHERE s.casefile = :casefile)
         UNION
        (SELECT p.id FROM application a JOIN letter p ON p.application = a.id AND p.sent IS NOT NULL WHERE a.casefile = :casefile)
         UNION
        (SELECT p.id FROM complaint c JOIN letter p ON p.complaint = c.id AND p.sent IS NOT NULL WHERE c.casefile = :casefile)) q
  JOIN letter l ON l.id = q.id AND l.ordered <= :until
  JOIN employee e ON e.id = l.ordered_by
 ORDER BY l.id
 LIMIT 500;

-- archiving_add(casefile id, strand id, sent_on day, receipt text, papers i32, at instant, by id): the archive has it; refused as duplicate when it is noted
INSERT INTO archiving (casefile, strand, sent, receipt, papers, noted, noted_by)
VALUES (:casefile, :strand, :sent_on, :receipt, :papers, :at, :by);
