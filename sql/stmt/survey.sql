-- survey_open(year i32, at instant, by id, last day) -> id id: the system owner asks the coordinators something, once a year
INSERT INTO survey (year, opened, opened_by, last)
VALUES (:year, :at, :by, :last)
RETURNING id;

-- survey_question_add(survey id, position i32, text text): what is asked
INSERT INTO survey_question (survey, position, text)
VALUES (:survey, :position, :text);

-- survey_tell(id i64, at instant, by id): whoever has a case now has an alert of it until she has answered; but for who asks
INSERT INTO alert (employee, kind, subject, step, n, made)
SELECT e.id, 'survey', :id, 0, 1, :at
  FROM employee e
 WHERE e.state = 'active' AND e.id <> :by
   AND {holds_a_case(e.id)};

-- survey_asked(asked i32, id id): how many were
UPDATE survey
   SET asked = :asked
 WHERE id = :id;

-- survey_newest() -> id id, year i32, last day: the one that was opened last
SELECT s.id, s.year, s.last
  FROM survey s
 ORDER BY s.year DESC
 LIMIT 1;

-- survey_years() ->* id id, year i32, last day: those there are, the newest first
SELECT s.id, s.year, s.last
  FROM survey s
 ORDER BY s.year DESC
 LIMIT 50;

-- survey_find(id i64) -> id id, year i32, last day, asked i32, guideline text, information id?, outcome text?, told instant?: one of them, and what came of it as it was told and not taken back
SELECT s.id, s.year, s.last, s.asked, s.guideline, i.id, i.body, i.sent
  FROM survey s
  LEFT JOIN information i ON i.id = s.information AND i.withdrawn IS NULL
 WHERE s.id = :id;

-- survey_questions(survey i64) ->* position i32, text text: what is asked
SELECT q.position, q.text
  FROM survey_question q
 WHERE q.survey = :survey
 ORDER BY q.position;

-- survey_marks(survey i64) ->* position i32, mark survey_mark, n i64: how many answered what
SELECT a.position, a.mark, COUNT(*) AS n
  FROM survey_answer a
 WHERE a.survey = :survey
 GROUP BY a.position, a.mark;

-- survey_texts(survey i64) ->* position i32, text text: what they wrote, in an order by chance
SELECT a.position, a.text
  FROM survey_answer a
 WHERE a.survey = :survey AND a.text <> ''
 ORDER BY a.position, a.id
 LIMIT 5000;

-- survey_mine(employee id, today day) -> id id, last day, open bool, answered bool: the one that somebody was asked in last, which may be over
SELECT s.id, s.last, COALESCE(s.last >= :today, 0), a.seen IS NOT NULL
  FROM survey s
  JOIN alert a ON a.kind = 'survey' AND a.subject = s.id AND a.step = 0 AND a.employee = :employee
 ORDER BY s.year DESC
 LIMIT 1;

-- survey_answer_add(survey id, position i32, mark survey_mark, text text): an answer to a question, of nobody
INSERT INTO survey_answer (id, survey, position, mark, text)
VALUES (CONV(HEX(RANDOM_BYTES(7)), 16, 10), :survey, :position, :mark, :text);

-- survey_conclude(information id, guideline text, id id): what came of it; once, unless what was told was taken back
UPDATE survey s
   SET s.information = :information, s.guideline = :guideline
 WHERE s.id = :id
   AND (s.information IS NULL OR EXISTS (SELECT 1 FROM information i WHERE i.id = s.information AND i.withdrawn IS NOT NULL));

-- survey_waiting(employee id, today day, days i32) -> id id, year i32, last day: one that has been over for so long, and nothing is told of it, for the desk of a system owner
SELECT s.id, s.year, s.last
  FROM survey s
 WHERE s.last < :today - INTERVAL :days DAY
   AND NOT EXISTS (SELECT 1 FROM information i WHERE i.id = s.information AND i.withdrawn IS NULL)
   AND EXISTS (SELECT 1 FROM seat t WHERE t.employee = :employee AND t.live = 1 AND t.kind = 'system_owner')
 ORDER BY s.last DESC
 LIMIT 1;
