// What a family lets others know, and what follows from it, as if it had been said before.
import { sql } from './database.mjs';

// Of the newest case that Kai holds without a card: a service that may know, with somebody who takes part,
// one whose consent was taken back, and a start and a birthday that are owed.
export function consented() {
  sql(`
    SET @kai = (SELECT id FROM employee WHERE username = 'kai.koordinator');
    SELECT s.id, s.casefile INTO @strand, @file FROM strand s JOIN casefile c
      ON c.id = s.casefile AND c.address_block = 'none'
      JOIN person o ON o.id = c.person AND o.name NOT LIKE '% Vandrer%'
      LEFT JOIN feedback_code f ON f.strand = s.id AND f.live = 1
     WHERE s.holder = @kai AND s.state = 'active' AND f.id IS NULL ORDER BY s.id DESC LIMIT 1;
    SET @skole = (SELECT id FROM unit WHERE code = 'skole'), @nav = (SELECT id FROM unit
      WHERE code = 'nav');
    INSERT INTO consent (casefile, giver, giver_name, purposes, information, way, given,
        registered, registered_by)
      VALUES (@file, 'self', 'Jo', 'plan', 'Alt.', 'signed', CURRENT_DATE, UTC_TIMESTAMP(6), @kai);
    SET @consent = LAST_INSERT_ID();
    INSERT INTO consent_service (consent, casefile, unit, answer, until)
      VALUES (@consent, @file, @skole, 'given', CURRENT_DATE + INTERVAL 90 DAY);
    INSERT INTO participant (casefile, employee, unit, since, added_by)
      SELECT @file, p.employee, p.unit, UTC_TIMESTAMP(6), @kai FROM post p
       WHERE p.unit = @skole AND p.live = 1 AND NOT EXISTS (SELECT 1 FROM participant x
         WHERE x.casefile = @file AND x.live = 1) ORDER BY p.id LIMIT 1;
    INSERT INTO consent_service (consent, casefile, unit, answer, until, withdrawn,
        withdrawn_at, withdrawn_by)
      VALUES (@consent, @file, @nav, 'given', CURRENT_DATE + INTERVAL 90 DAY, CURRENT_DATE,
        UTC_TIMESTAMP(6), @kai);
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand,
        opened, due)
      VALUES ('follow_withdrawal', LAST_INSERT_ID(), 0, 'holder', @strand, @file, @strand,
        UTC_TIMESTAMP(6), CURRENT_DATE),
      ('start_up', @strand, UUID_SHORT(), 'holder', @strand, @file, @strand,
        UTC_TIMESTAMP(6), CURRENT_DATE);
    INSERT IGNORE INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand,
        opened, due)
      VALUES ('prepare_birthday', @file, 18, 'holder', @strand, @file, @strand,
        UTC_TIMESTAMP(6), CURRENT_DATE);`);
  const [page, id] = sql(`SELECT CONCAT('/sak/', c.number, '/samtykker'), s.id
      FROM consent_service s JOIN casefile c ON c.id = s.casefile
     WHERE s.live = 1 ORDER BY s.id DESC LIMIT 1`).split('\t');
  return { page, given: `${page}/${id}`, withdrawn: `${page}/${Number(id) + 1}`,
    birthday: page.replace('samtykker', 'bursdag') };
}
