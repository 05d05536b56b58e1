-- post_issue(kind letter_kind, application id?, decision id?, complaint id?, language language, html text, dated day, at instant, by id) -> id id: what is to go out of the house is frozen, to be printed, and kept
INSERT INTO letter (kind, application, decision, complaint, language, html, dated, ordered, ordered_by)
VALUES (:kind, :application, :decision, :complaint, :language, :html, :dated, :at, :by)
RETURNING id;

-- post_replaced(at instant, application id, kind letter_kind): what was made of one kind for an application and not sent is not to be
UPDATE letter
   SET replaced = :at
 WHERE application = :application AND kind = :kind AND sent IS NULL AND replaced IS NULL;

-- post_replaced_of_complaint(at instant, complaint id, kind letter_kind): likewise, for a complaint
UPDATE letter
   SET replaced = :at
 WHERE complaint = :complaint AND kind = :kind AND sent IS NULL AND replaced IS NULL;

-- post_dropped(at instant, application id): what was made and not sent is not to be, for the application has ended
UPDATE letter
   SET replaced = :at
 WHERE application = :application AND sent IS NULL AND replaced IS NULL;

-- post_of_application(application id) ->* id id, kind letter_kind, language language, state letter_state, dated day?, ordered instant, sent day?, sent_way text?, sender text?, replaced instant?: what was written to the sender of an application, the newest first
SELECT l.id, l.kind, l.language, l.state, l.dated, l.ordered, l.sent, CONVERT(l.sent_way USING ascii), e.name, l.replaced
  FROM letter l
  LEFT JOIN employee e ON e.id = l.sent_by
 WHERE l.application = :application
 ORDER BY l.id DESC
 LIMIT 50;

-- post_of_complaint(complaint id) ->* as post_of_application: what was written of a complaint, the newest first
SELECT l.id, l.kind, l.language, l.state, l.dated, l.ordered, l.sent, CONVERT(l.sent_way USING ascii), e.name, l.replaced
  FROM letter l
  LEFT JOIN employee e ON e.id = l.sent_by
 WHERE l.complaint = :complaint
 ORDER BY l.id DESC
 LIMIT 50;

-- post_find(id id, application id?, complaint id?) -> id id, kind letter_kind, language language, state letter_state, dated day?, ordered instant, sent day?, sent_way text?, sender text?, replaced instant?, hash text?, decision id?: one of them, of that application or of that complaint
SELECT l.id, l.kind, l.language, l.state, l.dated, l.ordered, l.sent, CONVERT(l.sent_way USING ascii),
       e.name, l.replaced, l.hash, l.decision
  FROM letter l
  LEFT JOIN employee e ON e.id = l.sent_by
 WHERE l.id = :id AND l.application <=> :application AND l.complaint <=> :complaint
   AND l.dated IS NOT NULL;

-- post_sent(on day, by id, way letter_way, id id): it has gone out; once, and only what was made and not replaced
UPDATE letter
   SET sent = :on, sent_by = :by, sent_way = :way
 WHERE id = :id AND sent IS NULL AND state = 'made' AND replaced IS NULL;
