-- letter_order(kind letter_kind, strand id?, feedback id?, language language, html text, at instant, by id, minutes i32): frozen, to be printed; it goes when somebody has had the time to fetch it
INSERT INTO letter (kind, strand, feedback, language, html, ordered, ordered_by, keep_until)
VALUES (:kind, :strand, :feedback, :language, :html, :at, :by, :at + INTERVAL :minutes MINUTE);

-- letter_now(kind letter_kind, strand id?, feedback id?, by id, at instant) -> id id, state letter_state, language language: what somebody last had printed of one thing
SELECT id, state, language
  FROM letter
 WHERE ordered_by = :by AND kind = :kind AND strand <=> :strand AND feedback <=> :feedback
   AND keep_until > :at
 ORDER BY id DESC
 LIMIT 1;

-- letter_pdf(id id) -> pdf text?: what was made of it
SELECT pdf
  FROM letter
 WHERE id = :id AND state = 'made';
