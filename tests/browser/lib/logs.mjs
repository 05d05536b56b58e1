// Logs of BTI as if they had been opened before.
import { sql } from './database.mjs';

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
    SELECT number, @pair FROM strand WHERE id IN (@strand, @other) ORDER BY id;`).trim().split('\n');
  const [[log, pair], [other]] = rows.map(row => row.split('\t'));
  return { log: `/sak/${log}/logg`, elsewhere: `/sak/${other}/logg`,
    pair: `/samme-barn/${pair}` };
}
