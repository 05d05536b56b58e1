// Logs of BTI as if they had been opened before.
import { sql } from './database.mjs';

// What is done on it, who coordinates beside it, and what the BTI team is asked of it.
function worked(strand) {
  const rows = sql(`
    SET @strand = ${strand}, @now = UTC_TIMESTAMP(6);
    SELECT casefile, holder, unit INTO @file, @stian, @unit FROM strand WHERE id = @strand;
    INSERT INTO plan_goal (casefile, log, in_plan, position, goal, changed, changed_by)
      SELECT @file, @strand, 0, 0, 'Sove godt.', @now, @stian FROM DUAL
       WHERE NOT EXISTS (SELECT 1 FROM plan_goal WHERE log = @strand);
    SELECT MIN(id) INTO @goal FROM plan_goal WHERE log = @strand;
    INSERT INTO plan_measure (casefile, log, in_plan, goal, position, measure, responsible, evaluation,
        changed, changed_by)
      SELECT @file, @strand, 0, @goal, 0, 'Fast leggetid.', 'Mor', CURRENT_DATE, @now, @stian FROM DUAL
       WHERE NOT EXISTS (SELECT 1 FROM plan_measure WHERE log = @strand);
    SELECT MIN(id) INTO @measure FROM plan_measure WHERE log = @strand;
    INSERT INTO measure_evaluation (strand, measure, effect, conclusion, evaluated, evaluated_by)
      VALUES (@strand, @measure, 'some', 'Sover litt mer.', @now, @stian);
    INSERT INTO log_note (strand, kind, body, noted, noted_by)
      VALUES (@strand, 'bright_spot', 'Lo hele dagen.', @now, @stian);
    INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit)
      SELECT @file, 'coordinator', 'active', @stian, 'accepted', @now, @unit FROM DUAL
       WHERE NOT EXISTS (SELECT 1 FROM strand WHERE casefile = @file AND kind = 'coordinator');
    INSERT INTO holding (strand, employee, held_as, since, until)
      SELECT s.id, s.holder, 'accepted', s.held_since, '9999-12-31' FROM strand s
       WHERE s.casefile = @file AND s.kind = 'coordinator'
         AND NOT EXISTS (SELECT 1 FROM holding h WHERE h.strand = s.id);
    INSERT INTO meeting (casefile, kind, met, begins, ends, place, uid, changed, changed_by)
      SELECT @file, 'group', CURRENT_DATE + INTERVAL n.d DAY, 540, 600, 'Rom 2', MD5(CONCAT(@strand, n.d)),
             @now, @stian FROM (SELECT 9 AS d UNION SELECT 16) n
       WHERE NOT EXISTS (SELECT 1 FROM meeting WHERE casefile = @file AND state = 'planned');
    INSERT INTO meeting_person (meeting, name, mail)
      SELECT m.id, 'Skolen', 'skole@eksempel.no' FROM meeting m WHERE m.casefile = @file AND m.place = 'Rom 2'
         AND NOT EXISTS (SELECT 1 FROM meeting_person p WHERE p.meeting = m.id);
    SELECT MIN(id) INTO @beside FROM strand WHERE casefile = @file AND kind = 'coordinator';
    INSERT IGNORE INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due)
      SELECT 'hold_meeting', m.id, 0, 'holder', w.id, @file, w.id, @now, m.met FROM meeting m
        JOIN (SELECT @strand AS id, 0 AS later UNION SELECT @beside, 1) w
          ON w.later = (m.met > CURRENT_DATE + INTERVAL 12 DAY)
       WHERE m.casefile = @file AND m.place = 'Rom 2' AND m.state = 'planned';
    INSERT INTO consent (casefile, giver, giver_name, purposes, information, way, why, given, registered,
        registered_by)
      VALUES (@file, 'parents', 'Mor', 'baton', 'Loggen', 'signed', '', CURRENT_DATE, @now, @stian);
    INSERT INTO consent_service (consent, casefile, name, team, answer, until)
      VALUES (LAST_INSERT_ID(), @file, 'BTI-teamet', 1, 'given', CURRENT_DATE + INTERVAL 90 DAY);
    INSERT INTO contact_form (casefile, strand, state, help, concern, tried, child_view, family_view,
        leader, asked, sent, sent_by, outcome, answer, ended, ended_by)
      SELECT @file, @strand, 'answered', 'advice', 'Vil ha venner.', 'Fast leggetid.', 'Vil ha katt.',
        'Vil ha ro.', 'Lise', CURRENT_DATE, @now, @stian, 'advice', 'Begynn med søvn.', @now, @stian
        FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM contact_form WHERE casefile = @file);
    SELECT MIN(id) INTO @answered FROM contact_form WHERE casefile = @file;
    INSERT IGNORE INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due)
      VALUES ('follow_advice', @answered, 0, 'holder', @strand, @file, @strand, @now,
        CURRENT_DATE + INTERVAL 14 DAY);
    SELECT @goal, @measure, @answered;`).trim().split('\t');
  return rows;
}

// The team is asked again; of the second case it may be.
function asked(strand, second) {
  return sql(`
    SET @strand = ${strand}, @now = UTC_TIMESTAMP(6);
    SELECT casefile, holder INTO @file, @stian FROM strand WHERE id = @strand;
    INSERT INTO contact_form (casefile, strand, help, concern, tried, child_view, family_view, leader,
        asked, sent, sent_by)
      SELECT @file, @strand, 'advice', 'Uro.', 'Samtaler.', 'Vil ha ro.', 'Vil ha råd.', 'Lise',
        CURRENT_DATE, @now, @stian FROM DUAL
       WHERE NOT EXISTS (SELECT 1 FROM contact_form WHERE casefile = @file AND open_mark = 1);
    SELECT id INTO @form FROM contact_form WHERE casefile = @file AND open_mark = 1;
    INSERT IGNORE INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due)
      VALUES ('answer_contact_form', @form, 0, 'bti_team', 0, @file, @strand, @now,
        CURRENT_DATE + INTERVAL 14 DAY);
    INSERT INTO consent (casefile, giver, giver_name, purposes, information, way, why, given, registered,
        registered_by)
      SELECT casefile, 'parents', 'Mor', 'baton', 'Loggen', 'signed', '', CURRENT_DATE, @now, @stian
        FROM strand WHERE id = ${second};
    INSERT INTO consent_service (consent, casefile, name, team, answer, until)
      SELECT LAST_INSERT_ID(), casefile, 'BTI-teamet', 1, 'given', CURRENT_DATE + INTERVAL 90 DAY
        FROM strand WHERE id = ${second};
    SELECT @form;`).trim();
}

// One of Stian's batons has a log and is to be looked at, another came from elsewhere; and two cases
// may be of one child. Their pages are told.
export function logged() {
  const rows = sql(`
    SET @stian = (SELECT id FROM employee WHERE username = 'stian.stafettholder');
    SELECT MIN(s.id), MAX(s.id) INTO @strand, @other FROM strand s JOIN casefile c
      ON c.id = s.casefile AND c.address_block = 'none'
     WHERE s.holder = @stian AND s.kind = 'baton' AND s.state = 'active'
       AND s.name NOT LIKE '% Vandrer%';
    SELECT casefile INTO @file FROM strand WHERE id = @strand;
    SELECT casefile INTO @earlier FROM strand WHERE id = @other;
    INSERT IGNORE INTO baton_log (strand, level, concern, focus, opened, opened_by)
      VALUES (@strand, 2, 'Vil ha venner.', 'Per Lærer', UTC_TIMESTAMP(6), @stian);
    INSERT INTO level_change (strand, decided, decided_by, choice, was, level, reason, wish, extent,
        need)
      VALUES (@strand, UTC_TIMESTAMP(6), @stian, 'extend', 1, 2, 'Hjalp litt.', 'Vil ha Per.',
        'Samtaler.', 'To tjenester.');
    INSERT IGNORE INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand,
        opened, due)
      VALUES ('decide_level', @strand, 1, 'holder', @strand, @file, @strand, UTC_TIMESTAMP(6),
        CURRENT_DATE + INTERVAL 42 DAY);
    INSERT IGNORE INTO same_person (casefile, earlier, found)
      VALUES (@file, @earlier, UTC_TIMESTAMP(6));
    SELECT id INTO @pair FROM same_person WHERE casefile = @file AND earlier = @earlier;
    INSERT IGNORE INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, opened, due)
      VALUES ('settle_same_person', @pair, 0, 'system_owner', 0, @file, UTC_TIMESTAMP(6),
        CURRENT_DATE + INTERVAL 3 DAY);
    SELECT number, @pair, id FROM strand WHERE id IN (@strand, @other) ORDER BY id;`).trim().split('\n');
  const [[log, pair, strand], [other, , second]] = rows.map(row => row.split('\t'));
  const [goal, measure, answered] = worked(strand);
  return { log: `/sak/${log}/logg`, elsewhere: `/sak/${other}/logg`,
    pair: `/samme-barn/${pair}`, goal: `/sak/${log}/logg/mal/${goal}`,
    measure: `/sak/${log}/logg/tiltak/${measure}`,
    ask: `/sak/${other}/stafettholder/kontaktskjema`,
    answered: `/sak/${log}/kontaktskjema/${answered}`,
    open: `/sak/${log}/kontaktskjema/${asked(strand, second)}` };
}
