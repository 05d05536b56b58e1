-- law_in_force(at day) ->* reference law_reference, text_nb text, text_nn text, printable bool: how each is printed on that day, and whether somebody has seen that it is right
SELECT reference, text_nb, text_nn, needs_check = 0 OR checked IS NOT NULL
  FROM law_reference
 WHERE valid_from <= :at AND (valid_to IS NULL OR valid_to >= :at);

-- law_all(today day) ->* reference law_reference, text_nb text, text_nn text, valid_from day, needs_check bool, checked instant?, checker text?, coming day?, waits bool: each as it is today, and whether there are other words from a day to come, or any that wait to be checked
SELECT l.reference, l.text_nb, l.text_nn, l.valid_from, l.needs_check, l.checked, e.name,
       (SELECT MIN(n.valid_from) FROM law_reference n WHERE n.reference = l.reference AND n.valid_from > :today),
       EXISTS (SELECT 1 FROM law_reference n WHERE n.reference = l.reference AND n.needs_check = 1 AND n.checked IS NULL
                  AND (n.valid_to IS NULL OR n.valid_to >= :today))
  FROM law_reference l
  LEFT JOIN employee e ON e.id = l.checked_by
 WHERE l.valid_from <= :today AND (l.valid_to IS NULL OR l.valid_to >= :today)
 ORDER BY l.reference;

-- law_lock(reference law_reference): taken for a write, as a page in own words is
UPDATE law_reference
   SET version = version + 1
 WHERE reference = :reference
 ORDER BY valid_from
 LIMIT 1;

-- law_find(reference law_reference) -> reference law_reference, version i32: one of them
SELECT reference, version
  FROM law_reference
 WHERE reference = :reference
 ORDER BY valid_from
 LIMIT 1;

-- law_texts(reference law_reference, most i32) ->* id id, text_nb text, text_nn text, valid_from day, valid_to day?, needs_check bool, checked instant?, checker text?, written instant?, writer text?: its words, newest first
SELECT l.id, l.text_nb, l.text_nn, l.valid_from, l.valid_to, l.needs_check, l.checked, c.name, l.written, w.name
  FROM law_reference l
  LEFT JOIN employee c ON c.id = l.checked_by
  LEFT JOIN employee w ON w.id = l.written_by
 WHERE l.reference = :reference
 ORDER BY l.valid_from DESC
 LIMIT :most;

-- law_on(reference law_reference, at day) -> id id, text_nb text, text_nn text, valid_from day, valid_to day?, printable bool: its words on that day
SELECT id, text_nb, text_nn, valid_from, valid_to, needs_check = 0 OR checked IS NOT NULL
  FROM law_reference
 WHERE reference = :reference AND valid_from <= :at AND (valid_to IS NULL OR valid_to >= :at);

-- law_tick(at instant, by id, id id, reference law_reference, today day): these words are as on Lovdata
UPDATE law_reference
   SET checked = :at, checked_by = :by
 WHERE id = :id AND reference = :reference AND needs_check = 1 AND checked IS NULL AND (valid_to IS NULL OR valid_to >= :today);

-- law_end(valid_to day, id id): the last day of these words
UPDATE law_reference
   SET valid_to = :valid_to
 WHERE id = :id;

-- law_add(reference law_reference, text_nb text, text_nn text, valid_from day, valid_to day?, at instant, by id): and then these, which nobody has checked
INSERT INTO law_reference (reference, text_nb, text_nn, valid_from, valid_to, written, written_by)
VALUES (:reference, :text_nb, :text_nn, :valid_from, :valid_to, :at, :by);

-- law_mend(text_nb text, text_nn text, at instant, by id, id id): words that were never printed are put right where they stand
UPDATE law_reference
   SET text_nb = :text_nb, text_nn = :text_nn, written = :at, written_by = :by
 WHERE id = :id AND needs_check = 1 AND checked IS NULL;
