-- code_names(hash text) -> coordinator text?, unit text?: whom a card is of; nobody for a code that is wrong, over or used up
SELECT code_coordinator(:hash) AS coordinator, code_unit(:hash) AS unit;

-- services() ->* id id, name text: services of the municipality, for who has no card
SELECT id, name
  FROM unit
 WHERE until IS NULL
 ORDER BY name, id;

-- questions_asked(language language, today day) ->* id id, text text, other bool, now bool: what the form asks today, and what it asked until the day before yesterday: a form that was opened then is still good; in bokmål where it has no other words
SELECT q.id, COALESCE(t.text, b.text, ''), t.text IS NULL, COALESCE(q.valid_to >= :today, 1)
  FROM feedback_question q
  LEFT JOIN feedback_question_text t ON t.question = q.id AND t.language = :language
  LEFT JOIN feedback_question_text b ON b.question = q.id AND b.language = 'nb'
 WHERE q.valid_from <= :today AND (q.valid_to IS NULL OR q.valid_to >= :today - INTERVAL 2 DAY)
 ORDER BY q.position, q.id
 LIMIT 100;

-- feedback_send(reference text, at instant, language language, about feedback_about, hash text, unit id?, named text, sender feedback_sender, sender_name text, answer_by answer_way, contact text, text text): what somebody sent us; it cannot be read from here
INSERT INTO feedback (reference, received, registered, came_by, language, about, code, unit, named, sender, sender_name, answer_by, contact, text)
VALUES (:reference, :at, :at, 'form', :language, :about, code_id(:hash), :unit, :named, :sender, :sender_name, :answer_by, :contact, :text);

-- marks_send(reference text, marks text): what was answered, as [[question, mark], ...]
INSERT INTO feedback_mark (reference, question, mark)
SELECT :reference, j.question, j.mark
  FROM JSON_TABLE(:marks, '$[*]' COLUMNS (
         question BIGINT PATH '$[0]', mark VARCHAR(8) PATH '$[1]')) j;

-- received_at(reference text) -> at instant?: when what has this reference was received
SELECT feedback_received(:reference) AS at;

-- inquiry_send(reference text, at instant, language language, about inquiry_about, concerns inquiry_concerns, name text, reach answer_way, contact text, hours text, interpreter text, text text): somebody asks to be contacted
INSERT INTO inquiry (reference, received, language, about, concerns, name, reach, contact, hours, interpreter, text)
VALUES (:reference, :at, :language, :about, :concerns, :name, :reach, :contact, :hours, :interpreter, :text);

-- inquiry_received_at(reference text) -> at instant?: when the inquiry that has this reference was received
SELECT inquiry_received(:reference) AS at;

-- own_text_shown(name own_page, language language) -> own bool, text text: the municipality's own words for a page, in a language or in bokmål; that language first
SELECT COALESCE(language = :language, 0), text
  FROM own_text
 WHERE name = :name AND live = 1 AND language IN (:language, 'nb')
 ORDER BY language = :language DESC
 LIMIT 1;

-- guidelines_for_families(today day) ->* seat seat_kind, what text, why text, days i32?, counted counted: what is owed to families, in its order; the words of today, and nothing that is not for them
SELECT seat, what, why, days, counted
  FROM guideline FORCE INDEX (guideline_families)
 WHERE families = 1 AND valid_from <= :today AND (valid_to IS NULL OR valid_to >= :today)
 ORDER BY position, guideline;
