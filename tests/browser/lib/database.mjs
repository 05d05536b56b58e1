// What no page can bring about is put into the database with all rights.
import { execFileSync } from 'node:child_process';

const { DB_SOCKET, DB_NAME, DB_USER } = process.env;

export function sql(text) {
  return execFileSync('mariadb', ['--no-defaults', '--batch',
    '--skip-column-names', '--default-character-set=utf8mb4',
    `--socket=${DB_SOCKET}`, `--user=${DB_USER}`, DB_NAME],
  { input: text, encoding: 'utf-8' }).trim();
}

// The number of the first case that Kai holds.
export function firstOfKai() {
  return sql(`SELECT s.number FROM strand s JOIN employee e ON e.id = s.holder
    AND e.username = 'kai.koordinator' WHERE s.state = 'active' ORDER BY s.id LIMIT 1`);
}

// Names without a place to break them, as a register may have: of one who waits in Lise's unit,
// of somebody whom Kai coordinates, and of a colleague of his.
export function endlessNames() {
  const name = 'Ø'.repeat(100);
  sql(`
    SET @unit = (SELECT id FROM unit WHERE code = 'familietjenesten');
    SET @waits = (SELECT MIN(number) FROM strand WHERE unit = @unit AND state = 'waiting');
    SET @colleague = (SELECT MAX(s.holder) FROM strand s
      JOIN employee e ON e.id = s.holder AND e.username NOT LIKE '%.%'
     WHERE s.unit = @unit AND s.state = 'active');
    UPDATE person p JOIN casefile c ON c.person = p.id SET p.name = '${name}'
     WHERE c.number IN (@waits, '${firstOfKai()}');
    UPDATE employee SET name = '${name}' WHERE id = @colleague;`);
}

// As after an import: a coordinator on the list whom nobody in the directory is,
// for a case of Lise's unit, and the duty to look at it. The case's name is told.
export function unmatched(wanted = 'Kari fra listen') {
  return sql(`
    SET @unit = (SELECT id FROM unit WHERE code = 'familietjenesten');
    SET @strand = (SELECT s.id FROM strand s
      LEFT JOIN import_note n ON n.strand = s.id
      WHERE s.unit = @unit AND s.state = 'active' AND n.id IS NULL
      ORDER BY s.id LIMIT 1);
    INSERT INTO import_batch (at, as_of, digest, row_count, added)
      VALUES (UTC_TIMESTAMP(6), '2020-12-31', SHA2(UUID(), 256), 1, 1);
    UPDATE strand SET wanted_holder = ${quote(wanted)} WHERE id = @strand;
    INSERT INTO import_note (batch, strand, unit, note)
      VALUES (LAST_INSERT_ID(), @strand, @unit, 'coordinator_unknown');
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due)
      VALUES ('import_cleanup', @unit, UUID_SHORT(), 'leader', @unit,
        UTC_TIMESTAMP(6), CURRENT_DATE + INTERVAL 30 DAY);
    SELECT p.name FROM strand s JOIN casefile c ON c.id = s.casefile
      JOIN person p ON p.id = c.person WHERE s.id = @strand;`);
}

// What waits for an answer: a question of Kai's, one that was answered, and a
// claim of a case that he holds and has written a note about.
export function asked() {
  sql(`
    SET @kai = (SELECT id FROM employee WHERE username = 'kai.koordinator');
    SELECT id, casefile INTO @strand, @file FROM strand WHERE holder = @kai
      AND state = 'active' ORDER BY id LIMIT 1;
    INSERT INTO note (strand, written, written_by, text)
      VALUES (@strand, UTC_TIMESTAMP(6), @kai, 'Ringer mandag.');
    INSERT INTO question (asked, asked_by, page, text, state, ended, answer)
      VALUES (UTC_TIMESTAMP(6), @kai, '', 'Når da?', 'answered',
        UTC_TIMESTAMP(6), 'Nå.');
    INSERT INTO question (asked, asked_by, page, text)
      VALUES (UTC_TIMESTAMP(6), @kai, '', 'Hva nå?');
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due)
      VALUES ('answer_question', LAST_INSERT_ID(), 0, 'system_owner', 0,
        UTC_TIMESTAMP(6), CURRENT_DATE);
    INSERT INTO claim (casefile, kind, claimant, basis, received, text,
        registered, registered_by)
      VALUES (@file, 'access', 'plan_owner', '', CURRENT_DATE, 'Alt.',
        UTC_TIMESTAMP(6), @kai);
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile,
        opened, due)
      VALUES ('answer_request', LAST_INSERT_ID(), 0, 'office', 0, @file,
        UTC_TIMESTAMP(6), CURRENT_DATE);`);
}

// Problems that Kai has reported: one that waits for both, one that his leader has
// written about.
export function reported() {
  sql(`
    SET @kai = (SELECT id FROM employee WHERE username = 'kai.koordinator');
    SET @lise = (SELECT id FROM employee WHERE username = 'lise.leder');
    SET @unit = (SELECT id FROM unit WHERE code = 'familietjenesten');
    INSERT INTO problem (reported, reported_by, kind, unit, leader_unit, text, told)
      VALUES (UTC_TIMESTAMP(6), @kai, 'resources', @unit, @unit, 'Vi.',
        UTC_TIMESTAMP(6) + INTERVAL 1 SECOND);
    INSERT INTO problem_answer (problem, seat, written, written_by, handed_over,
        text) VALUES (LAST_INSERT_ID(), 'leader', UTC_TIMESTAMP(6), @lise, 1, 'Ja.');
    INSERT INTO problem (reported, reported_by, kind, unit, leader_unit, text)
      VALUES (UTC_TIMESTAMP(6), @kai, 'cooperation', @unit, @unit, 'De.');
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due)
      VALUES ('answer_problem', LAST_INSERT_ID(), 0, 'leader', @unit,
        UTC_TIMESTAMP(6), CURRENT_DATE),
      ('follow_problem', LAST_INSERT_ID(), 0, 'system_owner', 0,
        UTC_TIMESTAMP(6), CURRENT_DATE);`);
}

// What families have said, of Kai and of others: open, closed and held back; who asks to
// be contacted; and a card for a case of his. The newest of each is told.
export function heard() {
  sql(`
    SET @kai = (SELECT id FROM employee WHERE username = 'kai.koordinator');
    SET @unit = (SELECT id FROM unit WHERE code = 'familietjenesten');
    SELECT s.id, s.holder INTO @strand, @holder FROM strand s
      JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
      LEFT JOIN feedback_code f ON f.strand = s.id AND f.live = 1
     WHERE s.holder = @kai AND s.unit = @unit AND s.state = 'active' AND f.id IS NULL
     ORDER BY s.id LIMIT 1;
    INSERT INTO feedback_code (strand, coordinator, salt, hash, made, made_by)
      VALUES (@strand, @kai, LEFT(MD5(UUID()), 22), SHA2(UUID(), 256), UTC_TIMESTAMP(6), @kai);
    INSERT INTO feedback (reference, received, registered, came_by, language, about, code,
        strand, coordinator, sender, answer_by, contact, text, state, seat, seat_unit)
      VALUES (LEFT(MD5(UUID()), 10), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'form', 'nb',
        'coordinator', LAST_INSERT_ID(), @strand, @kai, 'relative', 'phone', '12345678',
        'Ja.', 'open', 'leader', @unit);
    SET @said = LAST_INSERT_ID();
    INSERT INTO feedback_mark (reference, question, mark)
      SELECT reference, 1, 'no' FROM feedback WHERE id = @said;
    INSERT INTO feedback_step (feedback, at, by_employee, kind, with_employee, text)
      VALUES (@said, UTC_TIMESTAMP(6), @kai, 'shared', @kai, 'Nei.');
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due)
      VALUES ('receive_feedback', @said, @unit, 'leader', @unit, UTC_TIMESTAMP(6),
        CURRENT_DATE);
    INSERT INTO feedback (reference, received, registered, came_by, language, about, sender,
        answer_by, text, state, seat, seat_unit)
      VALUES (LEFT(MD5(UUID()), 10), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'form', 'nb',
        'coordinator', 'untold', 'none', 'Ja.', 'held', 'leader', @unit);
    INSERT INTO inquiry (reference, received, language, about, concerns, name, reach,
        contact, state)
      VALUES (LEFT(MD5(UUID()), 10), UTC_TIMESTAMP(6), 'nb', 'plan', 'self', 'Jo',
        'phone', '12345678', 'open');
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due)
      VALUES ('contact_inquiry', LAST_INSERT_ID(), 0, 'office', 0, UTC_TIMESTAMP(6),
        CURRENT_DATE);`);
  const said = sql("SELECT MAX(id) FROM feedback WHERE state = 'open'");
  // What was printed of both, as if it had been just now.
  sql(`
    INSERT INTO letter (kind, strand, feedback, language, html, ordered, ordered_by,
        keep_until, state, made, pdf)
      SELECT x.kind, IF(x.kind IN ('feedback', 'figures'), NULL, f.strand), IF(x.kind = 'feedback', f.id, NULL), 'nb',
             '', UTC_TIMESTAMP(6), e.id, UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, 'made',
             UTC_TIMESTAMP(6), TO_BASE64('%PDF-1.7')
        FROM feedback f
        JOIN (SELECT 'card' AS kind, 'kai.koordinator' AS username
              UNION ALL SELECT 'service_overview', 'kai.koordinator'
              UNION ALL SELECT 'consent_form', 'kai.koordinator'
              UNION ALL SELECT 'figures', 'siri.systemansvarlig'
              UNION ALL SELECT 'feedback', 'lise.leder') x
        JOIN employee e ON e.username = x.username
       WHERE f.id = ${said}`);
  // And a certificate of each course that Kai was at.
  sql(`
    INSERT INTO letter (kind, attendance, language, html, ordered, ordered_by, keep_until, state, made, pdf)
      SELECT 'certificate', a.id, 'nb', '', UTC_TIMESTAMP(6), e.id, UTC_TIMESTAMP(6) + INTERVAL 1 HOUR,
             'made', UTC_TIMESTAMP(6), TO_BASE64('%PDF-1.7')
        FROM attendance a JOIN employee e ON e.id = a.employee
       WHERE e.username = 'kai.koordinator' AND a.live = 1`);
  // And who is around that family.
  sql(`
    INSERT INTO service (casefile, kind, position, role, changed, changed_by)
      SELECT s.casefile, 'other', x.position, x.role, UTC_TIMESTAMP(6), s.holder
        FROM feedback f JOIN strand s ON s.id = f.strand
        JOIN (SELECT 10 AS position, 'Skole' AS role UNION ALL SELECT 20, 'Lege') x
       WHERE f.id = ${said}`);
  return {
    said,
    service: sql(`SELECT CONCAT('/sak/', s.number, '/tjenester/', v.id) FROM feedback f
      JOIN strand s ON s.id = f.strand JOIN service v ON v.casefile = s.casefile
     WHERE f.id = ${said} ORDER BY v.id DESC LIMIT 1`),
    card: sql(`SELECT CONCAT('/sak/', s.number, '/', s.kind) FROM feedback f
      JOIN strand s ON s.id = f.strand WHERE f.id = ${said}`),
    inquiry: sql('SELECT MAX(id) FROM inquiry'),
  };
}

// Kai has a mentor of the coordinator team.
export function mentored() {
  sql(`
    INSERT IGNORE INTO mentoring (coordinator, mentor, since, given_by)
      SELECT k.id, f.id, UTC_TIMESTAMP(6), l.id
        FROM employee k JOIN employee f ON f.username = 'frida.fadder'
        JOIN employee l ON l.username = 'lise.leder'
       WHERE k.username = 'kai.koordinator';`);
}

// So many rounds more than she owes; 0: none of them any more.
export function owed(username, rounds) {
  sql(`
    SET @e = (SELECT id FROM employee WHERE username = '${username}');
    DELETE FROM duty WHERE guideline = 'confirm_cases' AND seat_ref = @e AND occurrence > 3000;
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due)
    SELECT 'confirm_cases', @e, 3000 + seq, 'employee', @e, UTC_TIMESTAMP(6), CURRENT_DATE + INTERVAL 60 DAY
      FROM seq_1_to_1000 WHERE seq <= ${rounds};`);
}

// Kai has a place at a course that is not called off.
export function signedUp() {
  sql(`
    INSERT INTO sign_up (course, employee, state, signed, signed_by)
    SELECT c.id, k.id, 'placed', UTC_TIMESTAMP(6), k.id
      FROM course c JOIN employee k ON k.username = 'kai.koordinator'
     WHERE c.held > CURRENT_DATE AND c.called_off IS NULL AND NOT EXISTS
           (SELECT 1 FROM sign_up s WHERE s.course = c.id AND s.employee = k.id AND s.live = 1)
     ORDER BY c.id LIMIT 1;`);
}

// Frida helps Kai with one of his cases.
export function helped() {
  sql(`
    INSERT INTO helper (strand, employee, since, last, given_by)
    SELECT s.id, f.id, UTC_TIMESTAMP(6), CURRENT_DATE + INTERVAL 30 DAY, l.id
      FROM strand s JOIN employee k ON k.id = s.holder AND k.username = 'kai.koordinator'
      JOIN employee f ON f.username = 'frida.fadder' JOIN employee l ON l.username = 'lise.leder'
     WHERE s.state = 'active' AND s.kind <> 'baton' ORDER BY s.id LIMIT 1;`);
}

// A year of what families said, of two services, and of what they complained of: enough for
// figures to be told.
export function counted() {
  sql(`
    INSERT INTO feedback (reference, received, registered, came_by, language, about, unit,
        sender, answer_by, text, state, seat, ended, ended_by, outcome)
      SELECT LEFT(MD5(UUID()), 10), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'form', 'nb',
          IF(n.seq MOD 3, 'coordinator', 'system'), u.id, 'untold', 'none', '', 'closed',
          'system_owner', UTC_TIMESTAMP(6), e.id, 'thanks'
        FROM seq_1_to_24 n
        JOIN unit u ON u.code = IF(n.seq MOD 2, 'familietjenesten', 'nav') OR u.id = 2
        JOIN employee e ON e.username = 'siri.systemansvarlig';
    INSERT INTO feedback_mark (reference, question, mark)
      SELECT f.reference, 2, IF(f.id MOD 2, 'yes', 'no') FROM feedback f
        LEFT JOIN feedback_mark m ON m.reference = f.reference WHERE m.mark IS NULL;
    INSERT INTO complaint (casefile, strand, about, received, registered, registered_by,
        came_way, sent, timing, sender, language, text, deferred, worker, state, outcome)
      SELECT s.casefile, s.id, ELT(1 + n.seq MOD 2, 'decision', 'plan_not_made'),
          CURRENT_DATE, UTC_TIMESTAMP(6), e.id, 'post', CURRENT_DATE, 'in_time', 'plan_owner',
          'nb', 'Vi er ikke enige.', 'not_asked', e.id, 'reassessed',
          IF(n.seq < 11, 'upheld', 'rejected')
        FROM seq_1_to_24 n
        JOIN (SELECT * FROM strand WHERE state = 'closed' ORDER BY id LIMIT 1) s
        JOIN employee e ON e.username = 'tora.tjenestekontor';`);
}

// Other words for the page of privacy wait, and other names, of words that no page says
// (nynorsk says them as well); there were some before.
export function worded() {
  sql(`
    SET @siri = (SELECT id FROM employee WHERE username = 'siri.systemansvarlig');
    DELETE FROM own_proposal;
    INSERT INTO own_proposal (name, language, text) VALUES
      ('privacy', 'nb', '# Ansvar\nKommunen.'), ('privacy', 'nn', 'Kommunen.'),
      ('names', 'nb', 'office=Samordningsteamet\nmentor=ledsager\nthe_mentor=ledsageren');
    UPDATE own_page SET proposed = UTC_TIMESTAMP(6), proposed_by = @siri
     WHERE name IN ('privacy', 'names');
    INSERT INTO own_text (name, language, text, since, since_by, until, until_by)
      VALUES ('privacy', 'nb', 'Før.', UTC_TIMESTAMP(6), @siri, UTC_TIMESTAMP(6), @siri),
        ('names', 'nb', 'office=Inntakskontoret', UTC_TIMESTAMP(6), @siri, UTC_TIMESTAMP(6), @siri);`);
}

// The units have been changed on the page, so that it can be taken back, and one of them is empty;
// of the groups somebody proposes another.
export function remapped(username) {
  sql(`
    SET @who = (SELECT id FROM employee WHERE username = ${quote(username)});
    SET @siri = (SELECT id FROM employee WHERE username = 'siri.systemansvarlig');
    SET @was = (SELECT id FROM map_version WHERE map = 'units' ORDER BY number DESC LIMIT 1);
    SET @n = (SELECT MAX(number) + 1 FROM map_version WHERE map = 'units');
    INSERT INTO map_version (map, number, made, made_by, why, state, settled)
      VALUES ('units', @n, UTC_TIMESTAMP(6), @siri, 'Ny enhet', 'in_force', UTC_TIMESTAMP(6));
    SET @now = LAST_INSERT_ID();
    INSERT INTO map_unit SELECT @now, place, code, name, service, parent FROM map_unit WHERE version = @was;
    INSERT IGNORE INTO map_unit VALUES (@now, 900, 'tom-enhet', 'Tom enhet', '', '');
    INSERT INTO map_value SELECT @now, place, unit, text FROM map_value WHERE version = @was;
    SET @groups = (SELECT id FROM map_version WHERE map = 'groups' ORDER BY number DESC LIMIT 1);
    INSERT INTO map_version (map, made, made_by, why, state)
      VALUES ('groups', UTC_TIMESTAMP(6), @who, 'Ny gruppe', 'waiting');
    SET @waits = LAST_INSERT_ID();
    INSERT INTO map_group SELECT @waits, place, seat, dn FROM map_group WHERE version = @groups;
    INSERT INTO map_group VALUES (@waits, 900, 'bti_team', 'cn=ny,dc=test');`);
}

// And it is taken back.
export function unproposed() {
  sql(`UPDATE map_version SET state = 'withdrawn', settled = UTC_TIMESTAMP(6), settled_by = made_by
    WHERE state = 'waiting';`);
}

// That reference to the law had other words before, and has others next year that nobody
// has compared with Lovdata.
export function unchecked(reference) {
  const words = `${quote(reference)}, 'loven § 15', 'lova § 15'`;
  sql(`
    SET @siri = (SELECT id FROM employee WHERE username = 'siri.systemansvarlig');
    DELETE FROM law_reference WHERE reference = ${quote(reference)};
    INSERT INTO law_reference (reference, text_nb, text_nn, valid_from, valid_to, checked,
        checked_by, written, written_by)
      VALUES (${words}, '2023-01-01', '2024-12-31', NULL, NULL, NULL, NULL),
        (${words}, '2025-01-01', CURRENT_DATE + INTERVAL 364 DAY, UTC_TIMESTAMP(6), @siri,
          UTC_TIMESTAMP(6), @siri),
        (${words}, CURRENT_DATE + INTERVAL 365 DAY, NULL, NULL, NULL, UTC_TIMESTAMP(6),
          @siri);`);
}

// The system owner has chosen who is the last in line, from today.
export function lastChosen() {
  sql(`
    INSERT INTO last_resort (employee, valid_from, reason, chosen, chosen_by, follows)
      SELECT MAX(IF(e.username = 'lars.leder', e.id, 0)), CURRENT_DATE, 'Kjenner alle enhetene',
          UTC_TIMESTAMP(6), MAX(IF(e.username = 'siri.systemansvarlig', e.id, 0)),
          (SELECT COALESCE(MAX(l.id), 0) FROM last_resort l)
        FROM employee e`);
}

// Versions are numbered by no order, so the newest is the one from the latest day.
// The leaders' guideline of that key has other words from a day to come, and Lise has not read that.
export function reworded(key) {
  sql(`
    SET @siri = (SELECT id FROM employee WHERE username = 'siri.systemansvarlig');
    SET @now = (SELECT id FROM guideline WHERE guideline = ${quote(key)}
      AND valid_from <= CURRENT_DATE ORDER BY valid_from DESC LIMIT 1);
    DELETE FROM guideline WHERE guideline = ${quote(key)} AND valid_from > CURRENT_DATE;
    UPDATE guideline SET valid_to = CURRENT_DATE + INTERVAL 19 DAY WHERE id = @now;
    INSERT INTO guideline (guideline, seat, position, opens, what, why, source, days, counted,
        reminders, leader_hears, owner_hears, valid_from, changed_why, written, written_by)
      SELECT guideline, seat, position, opens, CONCAT(what, ' Alltid.'), why, source, days, counted,
          reminders, leader_hears, owner_hears, CURRENT_DATE + INTERVAL 20 DAY, 'Det ble glemt.',
          UTC_TIMESTAMP(6), @siri FROM guideline WHERE id = @now;
    INSERT INTO alert (employee, kind, subject, step, n, due, made)
      SELECT e.id, 'guideline', g.id, 0, 1, g.valid_from, UTC_TIMESTAMP(6)
        FROM employee e, guideline g WHERE e.username = 'lise.leder'
         AND g.guideline = ${quote(key)} ORDER BY g.valid_from DESC LIMIT 1;`);
}

// Two applications that are late: one to be decided by Tora, and one of Elen's, whose
// decision waits for a colleague and whose confirmation is made; the paths of all.
export function applied() {
  const add = (who, guideline, confirmed) => `
    SET @who = (SELECT id FROM employee WHERE username = ${quote(who)});
    INSERT INTO person (name, birth) VALUES (CONCAT('Søkt ', UUID_SHORT()), '2014-09-03');
    INSERT INTO casefile (number, person, received, registered)
      VALUES (CONCAT('2002-', 10000 + LAST_INSERT_ID()), LAST_INSERT_ID(), CURRENT_DATE,
        UTC_TIMESTAMP(6));
    SET @file = LAST_INSERT_ID();
    INSERT INTO strand (casefile, kind, state, holder, held_as, held_since)
      VALUES (@file, 'coordinator', 'applied', @who, 'registrar', UTC_TIMESTAMP(6));
    SET @strand = LAST_INSERT_ID();
    INSERT INTO holding (strand, employee, held_as, since)
      VALUES (@strand, @who, 'registrar', UTC_TIMESTAMP(6));
    INSERT INTO application (casefile, strand, plan, received, registered, registered_by,
        came_by, sender, language, text, worker, confirmed)
      VALUES (@file, @strand, 1, CURRENT_DATE, UTC_TIMESTAMP(6), @who, 'letter',
        'plan_owner', 'nb', 'Hjelp.', @who, ${confirmed});
    SET @application = LAST_INSERT_ID();
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand,
        opened, due) VALUES (${quote(guideline)}, @application, 0, 'office', 0, @file,
        @strand, UTC_TIMESTAMP(6), CURRENT_DATE - INTERVAL 30 DAY);
    INSERT INTO assessment (application, lasting, text, written, written_by)
      VALUES (@application, 'yes', 'Ja.', UTC_TIMESTAMP(6), @who);`;
  const path = "CONCAT('/sak/', c.number, '/soknad/', a.id)";
  const of = `FROM application a JOIN casefile c ON c.id = a.casefile`;
  sql(add('tora.tjenestekontor', 'make_decision', 'CURRENT_DATE'));
  sql(`${add('elen.malik', 'confirm_application', 'NULL')}
    INSERT INTO letter (kind, application, language, html, dated, ordered, ordered_by, state,
        made, pdf, hash)
      VALUES ('receipt', @application, 'nb', '', CURRENT_DATE, UTC_TIMESTAMP(6), @who, 'made',
        UTC_TIMESTAMP(6), TO_BASE64('%PDF-1.7'), SHA2('', 256));
    INSERT INTO decision (application, state, plan, coordinator, kind, form, bases, main_basis,
        facts, written, written_by)
      VALUES (@application, 'proposed', 'granted', 'granted', 'coordinator',
        'individual_decision', 'plan_health', 'plan_health', 'Ja.', UTC_TIMESTAMP(6), @who);`);
  // One that was decided, and is to be distributed.
  sql(`${add('knut.muller', 'confirm_application', 'NULL')}
    UPDATE duty SET guideline = 'distribute_to_unit', subject = @strand WHERE strand = @strand;
    UPDATE strand SET state = 'registered' WHERE id = @strand;
    UPDATE application SET state = 'decided', ended = UTC_TIMESTAMP(6), ended_by = @who
     WHERE id = @application;
    INSERT INTO decision (application, state, plan, coordinator, kind, form, bases, main_basis,
        facts, written, written_by, approved, approved_by, dated, sent, complain_until)
      VALUES (@application, 'sent', 'granted', 'granted', 'coordinator',
        'individual_decision', 'plan_health', 'plan_health', 'Ja.', UTC_TIMESTAMP(6), @who,
        UTC_TIMESTAMP(6), @who, CURRENT_DATE, CURRENT_DATE, CURRENT_DATE + INTERVAL 30 DAY);`);
  return {
    decided: sql(`SELECT ${path} ${of} WHERE c.number LIKE '2002-%' AND a.state = 'decided'
      ORDER BY a.id DESC LIMIT 1`),
    open: sql(`SELECT ${path} ${of} WHERE c.number LIKE '2002-%'
      AND a.confirmed IS NOT NULL ORDER BY a.id DESC LIMIT 1`),
    proposed: sql(`SELECT ${path} ${of} JOIN decision d ON d.application = a.id
        AND d.state = 'proposed' WHERE c.number LIKE '2002-%' ORDER BY a.id DESC LIMIT 1`),
    letter: sql(`SELECT CONCAT(${path}, '/brev/', l.id) ${of}
      JOIN letter l ON l.application = a.id WHERE c.number LIKE '2002-%'
      ORDER BY l.id DESC LIMIT 1`),
  };
}

// Complaints of a case that was refused, one in each state, the first with a letter.
export function complained() {
  const add = (about, state, more) => `
    INSERT INTO complaint (casefile, strand, about, received, registered, registered_by,
        came_way, sent, timing, sender, language, text, deferred, worker, state, outcome,
        reasons, forwarded, ruling, ruled)
      VALUES (@file, @strand, '${about}', CURRENT_DATE, UTC_TIMESTAMP(6), @who, 'post',
        CURRENT_DATE, 'in_time', 'plan_owner', 'nb', 'Nei.', 'not_asked', @who, '${state}',
        ${more});
    INSERT INTO complaint_step (complaint, at, by_employee, step)
      VALUES (LAST_INSERT_ID(), UTC_TIMESTAMP(6), @who, 'registered');`;
  sql(`SET @who = (SELECT id FROM employee WHERE username = 'tora.tjenestekontor');
    SELECT c.id, s.id INTO @file, @strand FROM casefile c JOIN strand s ON s.casefile = c.id
      WHERE c.number LIKE '2002-%' ORDER BY c.id DESC LIMIT 1;
    ${add('plan_not_made', 'received', "NULL, '', NULL, NULL, NULL")}
    SET @complaint = (SELECT MAX(id) FROM complaint);
    INSERT INTO letter (kind, complaint, language, html, dated, ordered, ordered_by, state,
        made, pdf, hash)
      VALUES ('complaint_receipt', @complaint, 'nb', '', CURRENT_DATE, UTC_TIMESTAMP(6), @who,
        'made', UTC_TIMESTAMP(6), TO_BASE64('%PDF-1.7'), SHA2('', 256));
    ${add('no_coordinator', 'reassessed', "'stands', 'Ja.', NULL, NULL, NULL")}
    ${add('other', 'reassessed', "'rejected', 'For sent.', NULL, NULL, NULL")}
    ${add('other', 'forwarded', "'stands', 'Ja.', CURRENT_DATE, NULL, NULL")}
    ${add('plan_not_made', 'decided',
    "'stands', 'Ja.', CURRENT_DATE, 'upheld', CURRENT_DATE")}`);
  const [received, reassessed, rejected, forwarded, decided] = sql(`SELECT CONCAT('/sak/', c.number,
    '/klage/', k.id) FROM complaint k JOIN casefile c ON c.id = k.casefile
    WHERE c.number LIKE '2002-%' ORDER BY k.id DESC LIMIT 5`).split('\n').reverse();
  return { received, reassessed, rejected, forwarded, decided,
    letter: sql(`SELECT CONCAT('${received}/brev/', id) FROM letter
      WHERE complaint = ${received.split('/').pop()}`),
    strand: `${received.split('/klage/')[0]}/koordinator` };
}

// Whether somebody has compared every text of that reference with Lovdata.
export function compared(reference, yes) {
  sql(`
    UPDATE law_reference SET checked = ${yes ? 'UTC_TIMESTAMP(6)' : 'NULL'},
        checked_by = ${yes ? "(SELECT id FROM employee WHERE username = 'siri.systemansvarlig')" :
    'NULL'}
     WHERE reference = ${quote(reference)};`);
}

// What nobody waits for: a letter of that case is as the printer or the days left it.
export function letterIs(name, state, { minutes = 0, days = 0 } = {}) {
  sql(`
    UPDATE letter l JOIN application a ON a.id = l.application
        JOIN casefile c ON c.id = a.casefile JOIN person p ON p.id = c.person
       SET l.state = ${quote(state)}, l.taken = '2099-01-01',
           l.ordered = l.ordered - INTERVAL ${minutes} MINUTE,
           l.dated = l.dated - INTERVAL ${days} DAY
     WHERE p.name = ${quote(name)} AND l.sent IS NULL AND l.replaced IS NULL;`);
}

// A round through all cases that began an hour ago and asks somebody, whatever the
// day is.
export function round(username) {
  sql(`
    SET @who = (SELECT id FROM employee WHERE username = ${quote(username)});
    DELETE FROM case_said WHERE said_by = @who;
    INSERT INTO case_round (year, began, finished) VALUES (YEAR(UTC_TIMESTAMP()),
        UTC_TIMESTAMP(6) - INTERVAL 1 HOUR, UTC_TIMESTAMP(6))
      ON DUPLICATE KEY UPDATE began = VALUES(began);
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due)
      VALUES ('confirm_cases', @who, YEAR(UTC_TIMESTAMP()), 'employee', @who,
        UTC_TIMESTAMP(6), CURRENT_DATE + INTERVAL 40 DAY)
      ON DUPLICATE KEY UPDATE done = NULL, due = VALUES(due);`);
}

// A case that waits in that unit came back from somebody who left, and one that
// `username` holds had another holder before.
export function changed(code, username) {
  sql(`
    SET @unit = (SELECT id FROM unit WHERE code = ${quote(code)});
    SET @who = (SELECT id FROM employee WHERE username = ${quote(username)});
    SELECT id, casefile INTO @a, @file FROM strand WHERE unit = @unit
      AND state = 'waiting' ORDER BY id LIMIT 1;
    SELECT id, casefile INTO @b, @held FROM strand WHERE holder = @who
      AND state = 'active' ORDER BY id LIMIT 1;
    DELETE FROM handover WHERE strand IN (@a, @b);
    INSERT INTO handover (strand, left_by, began)
      VALUES (@a, @who, UTC_TIMESTAMP(6));
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile,
        strand, opened, due) VALUES ('inform_family', LAST_INSERT_ID(), 0, 'leader',
        @unit, @file, @a, UTC_TIMESTAMP(6), CURRENT_DATE + INTERVAL 2 DAY);
    INSERT INTO handover (strand, left_by, began, taken_by, taken)
      VALUES (@b, @who, UTC_TIMESTAMP(6), @who, UTC_TIMESTAMP(6));
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile,
        strand, opened, due) VALUES ('finish_handover', LAST_INSERT_ID(), 0, 'holder',
        @b, @held, @b, UTC_TIMESTAMP(6), CURRENT_DATE + INTERVAL 14 DAY);`);
}

// Somebody of that unit, with cases there, is employed in another way now: no sweep
// that comes between finds that it is not so.
export function moved(code) {
  sql(`
    SET @unit = (SELECT id FROM unit WHERE code = ${quote(code)});
    SET @who = (SELECT MAX(holder) FROM strand WHERE unit = @unit AND live = 1
      AND held_as = 'accepted');
    UPDATE departure SET ended = UTC_TIMESTAMP(6) WHERE employee = @who AND live = 1;
    INSERT INTO departure (employee, unit, why, cause, last, noticed) VALUES (@who,
      @unit, 'type_changed', UTC_TIMESTAMP(6), CURRENT_DATE + INTERVAL 14 DAY,
      UTC_TIMESTAMP(6));
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due)
      VALUES ('transfer_case', LAST_INSERT_ID(), 0, 'leader', @unit,
        UTC_TIMESTAMP(6), CURRENT_DATE + INTERVAL 14 DAY);`);
}

// Somebody has a case that must not be known to `username`; his name is told.
export function shielded(username) {
  return sql(`
    SET @name = CONCAT('Skjult ', UUID_SHORT());
    SET @who = (SELECT id FROM employee WHERE username = ${quote(username)});
    INSERT INTO person (name, birth) VALUES (@name, '2015-09-03');
    INSERT INTO casefile (number, person, received, registered) VALUES
      (CONCAT('2001-', 10000 + LAST_INSERT_ID()), LAST_INSERT_ID(),
       '2001-01-01', UTC_TIMESTAMP(6));
    INSERT INTO case_hidden (casefile, employee, why, since) VALUES
      (LAST_INSERT_ID(), @who, 'relation', UTC_TIMESTAMP(6));
    SELECT @name;`);
}

// Cases that were opened with a reason, one of them shielded, one with a blocked
// address, so that every page about that has something to show.
export function opened() {
  return sql(`
    SET @tora = (SELECT id FROM employee WHERE username = 'tora.tjenestekontor');
    SET @kai = (SELECT id FROM employee WHERE username = 'kai.koordinator');
    SET @kari = (SELECT id FROM employee WHERE username = 'kari.koordinator');
    SET @case = (SELECT casefile FROM strand WHERE holder = @kai
      AND state = 'active' AND address_block = 'none' ORDER BY id LIMIT 1);
    INSERT IGNORE INTO case_hidden (casefile, employee, why, since)
      VALUES (@case, @kari, 'asked', UTC_TIMESTAMP(6));
    INSERT INTO case_opened (casefile, employee, why, reason, since, until)
      VALUES (@case, @kai, 'acute', 'Barnet er alene', UTC_TIMESTAMP(6),
        UTC_TIMESTAMP(6));
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile,
      opened) VALUES ('acute_control', @case, LAST_INSERT_ID(), 'office', 0, @case,
      UTC_TIMESTAMP(6));
    INSERT IGNORE INTO case_named (casefile, employee, since)
      VALUES (@case, @kari, UTC_TIMESTAMP(6));`);
}

export function quote(text) {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
