-- operations_state() -> server text, place text, mails i64, mail_since instant?, letters i64: which database this is, where it has its data, and what waits to be sent and printed
SELECT VERSION() AS server, COALESCE(@@datadir, '') AS place,
       COALESCE((SELECT COUNT(*) FROM mail m WHERE m.waits = 1), 0) AS mails,
       (SELECT MIN(m.made) FROM mail m WHERE m.waits = 1) AS mail_since,
       COALESCE((SELECT COUNT(*) FROM letter l WHERE l.left_mark = 1), 0) AS letters;

-- certificates() ->* owner certificate_owner, host text, asked instant, ends instant?: until when they are good
SELECT c.owner, c.host, c.asked, c.ends
  FROM certificate c
 ORDER BY c.owner, c.host;
