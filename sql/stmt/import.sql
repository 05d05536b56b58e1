-- import_units() ->* id id, parent id?, code text, name text: units a list may name
SELECT id, parent, code, name
  FROM unit
 WHERE until IS NULL;

-- import_people() ->* id id, username text, name text, state account_state: everybody a list may name, also those who have left
SELECT id, username, name, state
  FROM employee;

-- import_posts() ->* employee id, unit id: who works where
SELECT employee, unit
  FROM post
 WHERE live = 1;

-- import_known(key text) -> casefile id, number text: the case whose strand came of this row before
SELECT c.id, c.number
  FROM strand s
  JOIN casefile c ON c.id = s.casefile
 WHERE s.import_key = :key;

-- import_case(kind strand_kind, name text, birth day?) -> id id, number text, journal text?, block address_block, living bool: the case of somebody with that name and birth date, and whether it has a living strand of the kind
SELECT c.id, c.number, c.journal, c.address_block,
       EXISTS (SELECT 1 FROM strand s
                WHERE s.casefile = c.id AND s.kind = :kind AND s.live = 1)
  FROM person p
  JOIN casefile c ON c.person = p.id
 WHERE p.name = :name AND p.birth <=> :birth
 ORDER BY c.id
 LIMIT 1;

-- batch_add(at instant, as_of day, digest text, rows i32, added i32) -> id id: an import that adds something
INSERT INTO import_batch (at, as_of, digest, row_count, added)
VALUES (:at, :as_of, :digest, :rows, :added)
RETURNING id;

-- note_add(batch id, strand id, unit id, note import_note): something a leader must look at
INSERT INTO import_note (batch, strand, unit, note)
VALUES (:batch, :strand, :unit, :note);

-- units_to_clean(batch id) ->* unit id?: units with notes of this import, and no list yet
SELECT n.unit
  FROM import_note n
 WHERE n.batch = :batch AND n.unit IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM duty d
                    WHERE d.guideline = 'import_cleanup' AND d.subject = n.unit
                      AND d.done_mark = 0)
 GROUP BY n.unit;

-- active_as_of(end instant) -> strands i64, cases i64, accepted i64: strands in a unit's hands just before an instant, of how many cases, and how many of them somebody had accepted
SELECT COUNT(*), COUNT(DISTINCT s.casefile),
       COUNT(IF(h.held_as = 'accepted', 1, NULL))
  FROM holding h
  JOIN strand s ON s.id = h.strand
 WHERE h.held_as <> 'registrar' AND h.since < :end AND h.until >= :end
   AND (s.closed IS NULL OR s.closed >= :end);
