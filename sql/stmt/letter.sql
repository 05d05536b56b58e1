-- letter_order(kind letter_kind, strand id?, feedback id?, meeting id?, attendance id?, language language, html text, dated day?, at instant, by id, minutes i32): frozen, to be printed; it goes when somebody has had the time to fetch it
INSERT INTO letter (kind, strand, feedback, meeting, attendance, language, html, dated, ordered, ordered_by, keep_until)
VALUES (:kind, :strand, :feedback, :meeting, :attendance, :language, :html, :dated, :at, :by, :at + INTERVAL :minutes MINUTE);

-- letters_waiting(by id) -> letters i64: how many somebody has ordered that are not made
SELECT COUNT(*) AS letters
  FROM letter
 WHERE ordered_by = :by AND left_mark = 1;

-- letter_now(kind letter_kind, strand id?, feedback id?, meeting id?, attendance id?, by id, at instant) -> id id, state letter_state, language language, ordered instant, dated day?: what somebody last had printed of one thing; no card whose code has ended since
SELECT l.id, l.state, l.language, l.ordered, l.dated
  FROM letter l
 WHERE l.ordered_by = :by AND l.kind = :kind AND l.strand <=> :strand AND l.feedback <=> :feedback AND l.meeting <=> :meeting
   AND l.attendance <=> :attendance
   AND l.keep_until > :at
   AND NOT EXISTS (SELECT 1 FROM feedback_code c WHERE c.strand = l.strand AND c.ended >= l.ordered)
 ORDER BY l.id DESC
 LIMIT 1;

-- letter_same(kind letter_kind, attendance id?, by id, at instant, html text) -> id id: whether the very same is there, or is being made
SELECT id
  FROM letter
 WHERE ordered_by = :by AND kind = :kind AND attendance <=> :attendance AND state <> 'failed' AND keep_until > :at AND html = :html
 ORDER BY id DESC
 LIMIT 1;

-- letter_pdf(id id) -> pdf text?: what was made of it
SELECT pdf
  FROM letter
 WHERE id = :id AND state = 'made';
