// Cases as if they had come to their end before.
import { sql } from './database.mjs';

// A case of a unit that nobody walks in was closed: @strand, @file, @number and @by tell which, and
// who had it.
const SHUT = `
    SET @strand = (SELECT s.id FROM strand s JOIN casefile c ON c.id = s.casefile
        AND c.address_block = 'none' JOIN unit u ON u.id = s.unit AND u.code <> 'familietjenesten'
      WHERE s.state = 'active' AND s.kind = 'coordinator' AND NOT EXISTS (SELECT 1 FROM strand o
        WHERE o.casefile = s.casefile AND o.id <> s.id) ORDER BY s.id DESC LIMIT 1);
    SELECT casefile, number, holder INTO @file, @number, @by FROM strand WHERE id = @strand;
    UPDATE duty SET done = UTC_TIMESTAMP(6) WHERE casefile = @file AND done IS NULL;
    UPDATE holding SET until = UTC_TIMESTAMP(6) WHERE strand = @strand AND until > UTC_TIMESTAMP(6);
    UPDATE strand SET state = 'closed', closed = UTC_TIMESTAMP(6) WHERE id = @strand;`;

// Two cases that the archive has had for so long that they may be thrown away; of the first
// somebody has said so.
function disposable() {
  for (const said of [true, false])
    sql(`${SHUT}
    INSERT INTO archiving (casefile, strand, sent, receipt, papers, noted, noted_by)
      VALUES (@file, @strand, '2010-01-0${said ? 1 : 2}', 'A-1', 3, UTC_TIMESTAMP(6), @by);
    ${said ? `INSERT INTO disposal (casefile, number, receipt, sent, basis, approved, approved_by)
      VALUES (@file, @number, 'A-1', '2010-01-01', 'Planen, punkt 4', UTC_TIMESTAMP(6), @by);` : ''}`);
}

// The papers of such a case wait for the archive; one that Kai holds is to be closed. Their pages
// are told.
export function closed() {
  const path = (number, kind) => `/sak/${number}/${kind}`;
  disposable();
  sql(`${SHUT}
    INSERT INTO closing (strand, reason, begun, begun_by, family_told, services_told, ended,
        ended_by)
      VALUES (@strand, 'own_wish', UTC_TIMESTAMP(6), @by, CURRENT_DATE, CURRENT_DATE,
        UTC_TIMESTAMP(6), @by);
    INSERT INTO letter (kind, strand, language, html, ordered, ordered_by, state, pdf)
      VALUES ('plan', @strand, 'nb', '<p>x</p>', UTC_TIMESTAMP(6), @by, 'made', 'JVBERg==');
    INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened,
        due)
      VALUES ('send_to_archive', @file, @strand, 'office', 0, @file, @strand, UTC_TIMESTAMP(6),
        CURRENT_DATE + INTERVAL 30 DAY);
    INSERT IGNORE INTO closing (strand, reason, begun, begun_by)
      SELECT s.id, 'moved', UTC_TIMESTAMP(6), s.holder FROM strand s
        JOIN employee e ON e.id = s.holder AND e.username = 'kai.koordinator'
       WHERE s.state = 'active' AND s.kind = 'coordinator' ORDER BY s.id LIMIT 1;`);
  const archive = sql(`SELECT CONCAT('/sak/', c.number, '/arkiv') FROM duty d
      JOIN casefile c ON c.id = d.casefile
     WHERE d.guideline = 'send_to_archive' AND d.done IS NULL ORDER BY d.id DESC LIMIT 1`);
  const steps = path(sql(`SELECT c.number FROM closing l JOIN strand s ON s.id = l.strand
      JOIN employee e ON e.id = s.holder AND e.username = 'kai.koordinator'
      JOIN casefile c ON c.id = s.casefile
     WHERE l.open_mark = 1 AND s.kind = 'coordinator' ORDER BY s.id LIMIT 1`),
  'koordinator/avslutning/steg');
  const begin = path(sql(`SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile
      JOIN employee e ON e.id = s.holder AND e.username = 'kai.koordinator'
     WHERE s.state = 'active' AND s.kind = 'child_coordinator' ORDER BY s.id LIMIT 1`),
  'barnekoordinator/avslutning');
  return { archive, begin, restrict: archive.replace('/arkiv', '/sperr'), steps };
}
