-- translation_now(language language) -> id id, reader text, since instant, by text: who has read a language through, and since when families see it
SELECT t.id, t.reader, t.since, e.name
  FROM translation t
  JOIN employee e ON e.id = t.since_by
 WHERE t.live = 1 AND t.language = :language;

-- translation_set(language language, reader text, at instant, by id): from now on families see it
INSERT INTO translation (language, reader, since, since_by)
VALUES (:language, :reader, :at, :by);

-- translation_end(at instant, by id, id id, language language): it is a draft again
UPDATE translation
   SET until = :at, until_by = :by
 WHERE id = :id AND live = 1 AND language = :language;
