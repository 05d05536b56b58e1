-- family_of(strand id) -> family id, begun day: the family that a strand belongs to, and since when there is one
SELECT family, begun
  FROM family_member
 WHERE strand = :strand;

-- family_member_add(strand id, family id, begun day, at instant): one more of a family; refused as duplicate when it belongs to one
INSERT INTO family_member (strand, family, begun, joined)
VALUES (:strand, :family, :begun, :at);

-- family_others(strand id, today day) ->* strand id, number text, name text, birth day?, holder id, holder_name text, holds bool, withdrawn day?: the others of a family with whom it goes on, the eldest first, each with whether somebody in her own coordinator's service may know of her today, and when that was last taken back
SELECT s.id, c.number, p.name, p.birth, s.holder, h.name,
       EXISTS (SELECT 1 FROM consent_service k WHERE k.casefile = s.casefile AND k.unit = s.unit AND k.live = 1
                  AND k.until >= :today AND FIND_IN_SET('coordination', k.purposes) > 0),
       (SELECT MAX(w.withdrawn) FROM consent_service w WHERE w.casefile = s.casefile AND w.unit = s.unit)
  FROM family_member m
  JOIN family_member o ON o.family = m.family AND o.strand <> m.strand
  JOIN strand s ON s.id = o.strand AND s.live = 1
  JOIN employee h ON h.id = s.holder
  JOIN casefile c ON c.id = s.casefile
  JOIN person p ON p.id = c.person
 WHERE m.strand = :strand
 ORDER BY p.birth IS NULL, p.birth, p.name, s.id
 LIMIT 40;

-- family_own(casefile id, employee id) -> id id, family id?: the strand of that kind in a case that somebody has said yes to herself, and its family
SELECT s.id, m.family
  FROM strand s
  LEFT JOIN family_member m ON m.strand = s.id
 WHERE s.casefile = :casefile AND s.kind = 'family_coordinator' AND s.live = 1
   AND s.holder = :employee AND s.held_as = 'accepted' AND s.state = 'active';

-- family_asked(strand id, employee id) ->* number text, name text: the others of a family that the same person is asked to take
SELECT c.number, p.name
  FROM family_member m
  JOIN family_member o ON o.family = m.family AND o.strand <> m.strand
  JOIN offer f ON f.strand = o.strand AND f.open_mark = 1 AND f.employee = :employee
  JOIN strand s ON s.id = o.strand
  JOIN casefile c ON c.id = s.casefile
  JOIN person p ON p.id = c.person
 WHERE m.strand = :strand
 ORDER BY p.name, s.id
 LIMIT 40;
