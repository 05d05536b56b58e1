-- question_add(at instant, by id, page text, text text) -> id id: somebody asks the system owner
INSERT INTO question (asked, asked_by, page, text)
VALUES (:at, :by, :page, :text)
RETURNING id;

-- question_lock(id id): taken for a write, as a case is: whoever comes second sees that it has changed
UPDATE question
   SET version = version + 1
 WHERE id = :id;

-- question_find(id id) -> id id, version i32, asked instant, asked_by id, asker text, asker_state account_state, page text, text text, state question_state, ended instant?, ender text?, answer text, unread bool, due day?: a question as it stands, and until when it is to be answered
SELECT q.id, q.version, q.asked, q.asked_by, a.name, a.state, q.page, q.text,
       q.state, q.ended, e.name, q.answer, q.unread IS NOT NULL, d.due
  FROM question q
  JOIN employee a ON a.id = q.asked_by
  LEFT JOIN employee e ON e.id = q.ended_by
  LEFT JOIN duty d ON d.guideline = 'answer_question' AND d.subject = q.id AND d.occurrence = 0
 WHERE q.id = :id;

-- question_end(state question_state, at instant, by id, answer text, id id): answered, or taken back by who asked; once
UPDATE question
   SET state = :state, ended = :at, ended_by = :by, answer = :answer
 WHERE id = :id AND state = 'open';

-- question_seen(at instant, id id): the asker has read the answer, and needs not be told of it any more
UPDATE question
   SET seen = :at
 WHERE id = :id AND unread = 1;

-- questions_of(employee id) ->* id id, asked instant, text text?, state question_state, unread bool: what somebody has asked, newest first
SELECT id, asked, IF(CHAR_LENGTH(text) > 160, CONCAT(LEFT(text, 159), '…'), text),
       state, unread IS NOT NULL
  FROM question
 WHERE asked_by = :employee
 ORDER BY id DESC
 LIMIT 100;

-- answers_unread(employee id) ->* id id, text text?, ended instant: answers somebody has not read yet, for the desk
SELECT id, IF(CHAR_LENGTH(text) > 160, CONCAT(LEFT(text, 159), '…'), text), COALESCE(ended, asked)
  FROM question
 WHERE asked_by = :employee AND unread = 1
 ORDER BY id
 LIMIT 20;
