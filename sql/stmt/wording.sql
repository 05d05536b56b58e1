-- asked_all(today day) ->* id id, version i32, valid_from day, valid_to day?, now bool, answered i64, at instant?, by_name text?, change text?: the questions on the families' form, those that are asked first and in their order, with how often each was answered and what was last done with it
SELECT q.id, q.version, q.valid_from, q.valid_to, COALESCE(q.valid_to >= :today, 1),
       COALESCE((SELECT COUNT(*) FROM feedback_mark m WHERE m.question = q.id), 0), c.at, e.name,
       CONVERT(c.kind USING ascii)
  FROM feedback_question q
  LEFT JOIN feedback_question_change c ON c.id = (SELECT MAX(x.id) FROM feedback_question_change x WHERE x.question = q.id)
  LEFT JOIN employee e ON e.id = c.by_employee
 ORDER BY IF(q.valid_to IS NULL OR q.valid_to >= :today, q.position, 32767), q.valid_to DESC, q.id
 LIMIT 100;

-- asked_texts() ->* question id, language language, text text: their words
SELECT question, language, text
  FROM feedback_question_text
 ORDER BY question, language
 LIMIT 1000;

-- asked_lock(id id): taken for a write, as feedback is
UPDATE feedback_question
   SET version = version + 1
 WHERE id = :id;

-- asked_find(id id, today day) -> id id, version i32, position i32, valid_from day, valid_to day?, now bool: one of them
SELECT id, version, position, valid_from, valid_to, COALESCE(valid_to >= :today, 1)
  FROM feedback_question
 WHERE id = :id;

-- asked_words(id id) ->* language language, text text: its words
SELECT language, text
  FROM feedback_question_text
 WHERE question = :id;

-- asked_now(today day) ->* id id, position i32: those that are asked, in their order, locked: of two forms at once the second sees what the first has done
SELECT id, position
  FROM feedback_question
 WHERE valid_to IS NULL OR valid_to >= :today
 ORDER BY position, id
   FOR UPDATE;

-- asked_add(position i32, valid_from day, valid_to day?, replaces id?) -> id id: one more is asked
INSERT INTO feedback_question (position, valid_from, valid_to, replaces)
VALUES (:position, :valid_from, :valid_to, :replaces)
RETURNING id;

-- asked_say(question id, language language, text text): in this language it has these words
INSERT INTO feedback_question_text (question, language, text)
VALUES (:question, :language, :text);

-- asked_unsay(question id, language language): and these no more; the log has them
DELETE FROM feedback_question_text
 WHERE question = :question AND language = :language;

-- asked_place(position i32, id id): it stands there
UPDATE feedback_question
   SET position = :position, version = version + 1
 WHERE id = :id;

-- asked_end(valid_to day, id id): the last day on which it is asked
UPDATE feedback_question
   SET valid_to = :valid_to
 WHERE id = :id;

-- asked_log(question id, at instant, by id, kind question_change, language language, was text): what was done with it, and by whom
INSERT INTO feedback_question_change (question, at, by_employee, kind, language, was)
VALUES (:question, :at, :by, :kind, :language, :was);

-- own_lock(name own_page): taken for a write, as a question is
UPDATE own_page
   SET version = version + 1
 WHERE name = :name;

-- own_find(name own_page) -> name own_page, version i32, proposed instant?, proposed_by text?: one of the pages that a municipality may word itself, and who has other words for it
SELECT p.name, p.version, p.proposed, e.name
  FROM own_page p
  LEFT JOIN employee e ON e.id = p.proposed_by
 WHERE p.name = :name;

-- own_propose(at instant, by id, name own_page): it has other words, which wait to be looked at
UPDATE own_page
   SET proposed = :at, proposed_by = :by
 WHERE name = :name;

-- own_settle(name own_page): none wait any more
UPDATE own_page
   SET proposed = NULL, proposed_by = NULL
 WHERE name = :name;

-- own_proposals(name own_page) ->* language language, text text: the words that wait
SELECT language, text
  FROM own_proposal
 WHERE name = :name;

-- own_unpropose(name own_page): they are gone
DELETE FROM own_proposal
 WHERE name = :name;

-- own_propose_text(name own_page, language language, text text): and these wait
INSERT INTO own_proposal (name, language, text)
VALUES (:name, :language, :text);

-- own_now(name own_page) ->* language language, text text, since instant, since_by text: its words now
SELECT t.language, t.text, t.since, e.name
  FROM own_text t
  JOIN employee e ON e.id = t.since_by
 WHERE t.name = :name AND t.live = 1;

-- own_earlier(name own_page, most i32) ->* id id, language language, text text, since instant, since_by text, until instant, until_by text: what it said before, newest first
SELECT t.id, t.language, t.text, t.since, s.name, COALESCE(t.until, t.since), u.name
  FROM own_text t
  JOIN employee s ON s.id = t.since_by
  JOIN employee u ON u.id = t.until_by
 WHERE t.name = :name AND t.until IS NOT NULL
 ORDER BY t.id DESC
 LIMIT :most;

-- own_text(id id, name own_page) -> language language, text text: what stood there once
SELECT language, text
  FROM own_text
 WHERE id = :id AND name = :name;

-- own_end(at instant, by id, name own_page, language language): these words are shown no more
UPDATE own_text
   SET until = :at, until_by = :by
 WHERE name = :name AND live = 1 AND language = :language;

-- own_say(name own_page, language language, text text, at instant, by id): but these
INSERT INTO own_text (name, language, text, since, since_by)
VALUES (:name, :language, :text, :at, :by);
