// Plans as if they had been written and signed before.
import { execFileSync } from 'node:child_process';
import { sql } from './database.mjs';

// What a version consists of, as the programs freeze it.
const CONTENT = JSON.stringify({
  goals: [{ goal: 'Mål 1', measures: [{ measure: 'Tiltak 1' }] }],
  points: { important: 'Skolen' }, name: 'Plan', signer: 'parents', signer_name: 'Mor og Far',
  place: 'Havnsund', signed_on: '2026-11-01',
});
const HASH = execFileSync('b2sum', ['-l', '256'], { input: CONTENT, encoding: 'utf-8' })
  .split(' ')[0];

// Of the two newest cases that Kai holds and no walk has made for itself (lib/cases.mjs names
// those): a plan that is written, and one that was approved,
// both with a goal and two measures; what is printed of them is there to be fetched.
export function planned() {
  sql(`
    SET @kai = (SELECT id FROM employee WHERE username = 'kai.koordinator');
    CREATE TEMPORARY TABLE kais AS SELECT MIN(s.id) AS strand, s.casefile FROM strand s
      JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
      JOIN person p ON p.id = c.person AND p.name NOT LIKE '% Vandrer%'
     WHERE s.holder = @kai AND s.state = 'active' GROUP BY s.casefile
     ORDER BY s.casefile DESC LIMIT 2;
    SET @writes = (SELECT MAX(casefile) FROM kais), @signed = (SELECT MIN(casefile) FROM kais);
    SET @strand = (SELECT strand FROM kais WHERE casefile = @signed);
    REPLACE INTO service (casefile, kind, position, role, name, changed, changed_by)
      SELECT casefile, 'other', 500, 'Skole', 'Per Lærer', UTC_TIMESTAMP(6), @kai FROM kais;
    INSERT INTO plan (casefile, state, phone, first, last, evaluation, began, changed, changed_by)
      SELECT casefile, IF(casefile = @signed, 'approved', 'writing'), '900 00 333', CURRENT_DATE,
        CURRENT_DATE + INTERVAL 300 DAY, CURRENT_DATE + INTERVAL 180 DAY, UTC_TIMESTAMP(6),
        UTC_TIMESTAMP(6), @kai FROM kais
      ON DUPLICATE KEY UPDATE state = VALUES(state);
    INSERT IGNORE INTO plan_point (casefile, point, body, version, changed, changed_by)
      SELECT casefile, p.point, 'Skolen', 2, UTC_TIMESTAMP(6), @kai FROM kais
        JOIN (SELECT 'important' AS point UNION SELECT 'child_view') p;
    INSERT INTO consent (casefile, giver, giver_name, purposes, information, way, given,
        registered, registered_by)
      SELECT casefile, 'self', 'Jo', 'plan,plan_copy', 'Alt.', 'signed', CURRENT_DATE, UTC_TIMESTAMP(6),
        @kai FROM kais;
    INSERT INTO consent_service (consent, casefile, name, answer, until)
      SELECT MAX(c.id), c.casefile, 'Sykehuset', 'given', CURRENT_DATE + INTERVAL 90 DAY
        FROM consent c JOIN kais ON kais.casefile = c.casefile GROUP BY c.casefile;
    INSERT INTO plan_goal (casefile, position, goal, changed, changed_by)
      SELECT casefile, seq, CONCAT('Mål ', seq), UTC_TIMESTAMP(6), @kai
        FROM kais JOIN seq_1_to_2;
    INSERT INTO plan_measure (casefile, goal, position, measure, responsible, changed, changed_by)
      SELECT g.casefile, g.id, seq, CONCAT('Tiltak ', seq), 'Mor', UTC_TIMESTAMP(6), @kai
        FROM plan_goal g JOIN kais ON kais.casefile = g.casefile JOIN seq_1_to_2;
    INSERT INTO letter (kind, strand, language, html, ordered, ordered_by, state, pdf)
      VALUES ('plan', @strand, 'nb', '<p>x</p>', UTC_TIMESTAMP(6), @kai, 'made', 'JVBERg==');
    SET @content = '${CONTENT}';
    INSERT IGNORE INTO plan_version (casefile, number, content, hash, signed, approved, approved_by,
        letter)
      VALUES (@signed, 1, @content,
        '${HASH}', CURRENT_DATE, UTC_TIMESTAMP(6), @kai, LAST_INSERT_ID());
    INSERT IGNORE INTO plan_copy (casefile, number, version, consent, service, given, given_by,
        letter)
      SELECT @signed, 1, 1, MAX(s.id), 'Sykehuset', UTC_TIMESTAMP(6), @kai,
        (SELECT MAX(id) FROM letter WHERE kind = 'plan' AND state = 'made')
        FROM consent_service s WHERE s.casefile = @signed;
    INSERT INTO plan_change (casefile, number, body, noted, noted_by)
      VALUES (@signed, 1, 'Ny støttekontakt', UTC_TIMESTAMP(6), @kai);
    INSERT IGNORE INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand,
        opened, due)
      VALUES ('evaluate_plan', @signed, 1, 'holder', @strand, @signed, @strand, UTC_TIMESTAMP(6),
        CURRENT_DATE + INTERVAL 180 DAY);
    INSERT INTO meeting (casefile, kind, state, met, begins, ends, place, chair, agenda, interpreter,
        minutes, uid, changed, changed_by)
      SELECT casefile, 'group', IF(seq = 1, 'planned', 'held'),
        CURRENT_DATE + INTERVAL IF(seq = 1, 10, -10) DAY, 540, 630, 'Rådhuset', 'Kai', 'Skolen',
        IF(seq = 1, 'polsk', ''), IF(seq = 1, '', 'Vi snakket'), MD5(RAND()), UTC_TIMESTAMP(6), @kai
        FROM kais JOIN seq_1_to_2;
    INSERT INTO meeting_person (meeting, name, role, mail, told, told_at)
      SELECT m.id, IF(seq = 1, 'Anna', 'Bo'), 'BUP', IF(seq = 1, 'anna@eksempel.no', ''),
        IF(seq = 1, NULL, 0), IF(seq = 1, NULL, UTC_TIMESTAMP(6))
        FROM meeting m JOIN kais ON kais.casefile = m.casefile JOIN seq_1_to_2;
    INSERT INTO agreement (casefile, meeting, body, responsible, due, made, changed, changed_by)
      SELECT m.casefile, m.id, 'Søke om støttekontakt', 'Bo', CURRENT_DATE + INTERVAL 9 DAY,
        UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), @kai
        FROM meeting m JOIN kais ON kais.casefile = m.casefile AND m.state = 'held';
    INSERT IGNORE INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand,
        opened, due)
      SELECT 'follow_agreement', a.id, 0, 'holder', k.strand, a.casefile, k.strand,
        UTC_TIMESTAMP(6), a.due FROM agreement a JOIN kais k ON k.casefile = a.casefile;
    INSERT INTO letter (kind, strand, meeting, language, html, ordered, ordered_by, keep_until,
        state, pdf)
      SELECT IF(m.state = 'held', 'meeting_minutes', 'meeting_call'), k.strand, m.id, 'nb',
        '<p>x</p>', UTC_TIMESTAMP(6), @kai, UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, 'made', 'JVBERg=='
        FROM meeting m JOIN kais k ON k.casefile = m.casefile;
    SET @other = (SELECT strand FROM kais WHERE casefile = @writes);
    INSERT INTO letter (kind, strand, language, html, ordered, ordered_by, keep_until, state, pdf)
      VALUES ('plan', @other, 'nb', '<p>x</p>', UTC_TIMESTAMP(6), @kai,
        UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, 'made', 'JVBERg=='),
      ('everything', @other, 'nb', '<p>x</p>', UTC_TIMESTAMP(6), @kai,
        UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, 'made', 'JVBERg==');
    INSERT IGNORE INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand,
        opened, due)
      VALUES ('make_plan', @writes, 0, 'holder', @other, @writes, @other, UTC_TIMESTAMP(6),
        CURRENT_DATE);`);
  const [writes, goal, measure] = sql(`SELECT CONCAT('/sak/', c.number, '/plan'), g.id, m.id
      FROM plan p JOIN casefile c ON c.id = p.casefile JOIN plan_goal g ON g.casefile = c.id
      JOIN plan_measure m ON m.goal = g.id
      JOIN person o ON o.id = c.person AND o.name NOT LIKE '% Vandrer%'
     WHERE p.state = 'writing' ORDER BY c.id DESC, g.id DESC, m.id DESC LIMIT 1`).split('\t');
  const signed = sql(`SELECT CONCAT('/sak/', c.number, '/plan') FROM plan_version v
      JOIN casefile c ON c.id = v.casefile
      JOIN person o ON o.id = c.person AND o.name NOT LIKE '% Vandrer%'
     ORDER BY v.id DESC LIMIT 1`);
  const meeting = state => sql(`SELECT m.id FROM meeting m JOIN casefile c ON c.id = m.casefile
      AND CONCAT('/sak/', c.number, '/plan') = '${writes}' WHERE m.state = '${state}'
     ORDER BY m.id DESC LIMIT 1`);
  const file = writes.replace('/plan', '');
  const agreement = sql(`SELECT id FROM agreement WHERE meeting = ${meeting('held')}`);
  return { file, coming: `${file}/moter/${meeting('planned')}`,
    held: `${file}/moter/${meeting('held')}`, agreement: `${file}/avtaler/${agreement}`,
    writes, signed, goal: `${writes}/mal/${goal}`, measure: `${writes}/tiltak/${measure}` };
}

// The plan of a case of Kai's that nobody else uses, with this many measures in goals of ten;
// told is its path. There it may be asked for again, with more.
export function grown(measures) {
  sql(`
    SET @kai = (SELECT id FROM employee WHERE username = 'kai.koordinator');
    SET @file = COALESCE((SELECT p.casefile FROM plan p WHERE p.phone = '900 00 200'),
      (SELECT MIN(s.casefile) FROM strand s LEFT JOIN plan p ON p.casefile = s.casefile
        JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
        WHERE s.holder = @kai AND s.state = 'active' AND p.casefile IS NULL));
    INSERT IGNORE INTO plan (casefile, state, phone, first, last, evaluation, began, changed,
        changed_by)
      VALUES (@file, 'writing', '900 00 200', CURRENT_DATE, CURRENT_DATE + INTERVAL 300 DAY,
        CURRENT_DATE + INTERVAL 180 DAY, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), @kai);
    SET @goals = (SELECT COUNT(*) FROM plan_goal WHERE casefile = @file);
    INSERT INTO plan_goal (casefile, position, goal, changed, changed_by)
      SELECT @file, seq, CONCAT('Mål ', seq, ': skolen skal gå bra, og fritiden også'),
        UTC_TIMESTAMP(6), @kai FROM seq_1_to_60 WHERE seq > @goals AND seq <= ${measures} / 10;
    INSERT INTO plan_measure (casefile, goal, position, measure, scope, schedule, responsible, how,
        evaluator, changed, changed_by)
      SELECT @file, g.id, seq, CONCAT('Tiltak ', seq, ': assistent i de fagene som er vanskelige'),
        'Ti timer i uken', 'Fra høsten til jul', 'Kontaktlæreren på skolen',
        'Læreren og assistenten planlegger uken sammen hver fredag, og foreldrene får vite det.',
        'Rektor', UTC_TIMESTAMP(6), @kai
        FROM plan_goal g JOIN seq_1_to_10 LEFT JOIN plan_measure m ON m.goal = g.id
        WHERE g.casefile = @file AND m.id IS NULL;`);
  return sql(`SELECT CONCAT('/sak/', c.number, '/plan') FROM plan p
    JOIN casefile c ON c.id = p.casefile WHERE p.phone = '900 00 200'`);
}
