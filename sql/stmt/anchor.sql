-- The log of looks is signed a day at a time (docs/decisions/0067).

-- anchor_last() -> dated day, digest text: the last day that was signed; no row before the first
SELECT dated, digest
  FROM log_anchor
 ORDER BY dated DESC
 LIMIT 1;

-- anchor_rows(begin instant, upto instant, after id?, most i32) ->* id id, at instant, line text: the looks of some days as they are signed, in the order of their numbers, after that one; not from where, which is cleared after some days (R83)
SELECT l.id, l.at,
       COALESCE(CONCAT_WS('|', l.id, DATE_FORMAT(l.at, '%Y-%m-%d %H:%i:%s.%f'), COALESCE(l.employee, ''), l.action, COALESCE(l.casefile, ''),
                 COALESCE(l.unit, ''), l.basis, l.outcome, l.state, l.request, COALESCE(l.instead, '')), '')
  FROM access_log l
 WHERE l.at >= :begin AND l.at < :upto AND l.id > COALESCE(:after, 0)
 ORDER BY l.id
 LIMIT :most;

-- anchor_add(dated day, looks i64, digest text, before text, signature text, at instant): a day is signed, once
INSERT INTO log_anchor (dated, looks, digest, before_it, signature, made)
VALUES (:dated, :looks, :digest, :before, :signature, :at);

-- anchors() ->* dated day, looks i64, digest text, before text, signature text: every day that was signed, the first first
SELECT dated, looks, digest, before_it, signature
  FROM log_anchor
 ORDER BY dated;
