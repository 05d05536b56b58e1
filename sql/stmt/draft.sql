-- draft_again(writer text, fields text, at instant, employee id, path text, force bool, origin text): the same page writes on, or one that began with what is kept; none is changed when another page keeps something else
UPDATE draft
   SET writer = :writer, fields = :fields, saved = :at
 WHERE employee = :employee AND path = :path
   AND (:force OR writer = :writer OR writer = :origin);

-- draft_add(employee id, path text, writer text, fields text, at instant): the first that is kept of this form; refused as duplicate when another page was first
INSERT INTO draft (employee, path, writer, fields, saved)
VALUES (:employee, :path, :writer, :fields, :at);

-- draft_find(employee id, path text) -> writer text, fields text, saved instant: what is kept of a form
SELECT writer, fields, saved
  FROM draft
 WHERE employee = :employee AND path = :path;

-- draft_sent(employee id, path text, writer text, origin text): the form it was kept for is sent; what another page of it keeps stays
DELETE FROM draft
 WHERE employee = :employee AND path = :path
   AND (writer = :writer OR writer = :origin);

-- draft_drop(employee id, path text): thrown away by who wrote it
DELETE FROM draft
 WHERE employee = :employee AND path = :path;

-- drafts_of(employee id) -> drafts i64: how many one person has
SELECT COUNT(*) AS drafts
  FROM draft
 WHERE employee = :employee;

-- draft_oldest_end(employee id): makes room for a new one
DELETE FROM draft
 WHERE employee = :employee
 ORDER BY saved
 LIMIT 1;

-- draft_lapsed(token text) -> employee id, at instant: whose session it was that lay unused for too long, or ended a moment ago in no other way; asked only when a form comes too late
SELECT s.employee, UTC_TIMESTAMP(6) AS at
  FROM session s
  JOIN employee e ON e.id = s.employee
 WHERE s.token = :token
   AND s.ends > UTC_TIMESTAMP(6)
   AND e.state = 'active';
