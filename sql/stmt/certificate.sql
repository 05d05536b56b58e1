-- certificates_asked() -> asked instant?: when they were asked last
SELECT MAX(asked)
  FROM certificate;

-- certificate_keep(owner certificate_owner, host text, asked instant, ends instant?): what one said; none: it did not answer
INSERT INTO certificate (owner, host, asked, ends)
VALUES (:owner, :host, :asked, :ends)
ON DUPLICATE KEY UPDATE asked = :asked, ends = :ends;

-- certificates_forget(before instant): those that the settings do not name any more
DELETE FROM certificate
 WHERE asked < :before;
