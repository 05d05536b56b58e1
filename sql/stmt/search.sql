-- Search in what somebody may open: as holder, as leader of the unit, as who is
-- asked, or as the service office. What is hers alone is few cases, so that is where
-- it begins, whatever people are called; the first unit one leads has a branch of its
-- own, for what is known before is a range of an index. Of few rows a word is asked for
-- one by one (LIMIT 1): as EXISTS it would be made a list of everybody who is called
-- so, which is less work where they are many. What is shielded from who searches is
-- taken away afterwards (cover/shields.h). What begins with a word lies before that
-- word and U+FFFF, which comes after every letter.

-- search_add(employee id, at instant, text text) -> id id: what is searched for, so that the address need not say it
INSERT INTO search (employee, at, text)
VALUES (:employee, :at, :text)
RETURNING id;

-- search_find(id id, employee id) -> text text: what somebody searched for
SELECT text
  FROM search
 WHERE id = :id AND employee = :employee;

-- search_exact(text text, employee id, everything bool) ->* id id, number text, name text, block address_block, birth day?, kind strand_kind, state strand_state, holder id, holder_name text, unit id?, unit_name text?: cases with that number, of their own, in the journal, or of what was made part of them
SELECT s.id, s.number, s.name, s.address_block, p.birth, s.kind, s.state,
       s.holder, s.holder_name, s.unit, u.name
  FROM (
  (SELECT c.id, c.person FROM casefile c WHERE c.number = CONVERT(:text USING ascii))
   UNION
  (SELECT c.id, c.person FROM casefile c WHERE c.journal = :text ORDER BY c.id LIMIT 20)
   UNION
  (SELECT c.id, c.person FROM case_joined j JOIN casefile c ON c.id = j.goes_on WHERE j.number = CONVERT(:text USING ascii))
   UNION
  (SELECT c.id, c.person FROM case_joined j JOIN casefile c ON c.id = j.goes_on WHERE j.journal = :text ORDER BY c.id LIMIT 20)
  ) f
  JOIN strand s ON s.casefile = f.id AND s.live = 1
  JOIN person p ON p.id = f.person
  LEFT JOIN unit u ON u.id = s.unit
 WHERE (:everything OR s.holder = :employee
        OR EXISTS (SELECT 1 FROM offer o WHERE o.strand = s.id AND o.open_mark = 1 AND o.employee = :employee)
        OR EXISTS (SELECT 1 FROM seat l WHERE l.employee = :employee AND l.live = 1 AND l.kind = 'leader' AND l.unit = s.unit))
 LIMIT 51;

-- search_birth(birth day, first text?, second text?, third text?, employee id, everything bool) ->* as search_exact: cases of those who were born on a day, and whose name has words that begin like these
SELECT s.id, s.number, s.name, s.address_block, p.birth, s.kind, s.state,
       s.holder, s.holder_name, s.unit, u.name
  FROM person p
  JOIN casefile c ON c.person = p.id
  JOIN strand s ON s.casefile = c.id AND s.live = 1
  LEFT JOIN unit u ON u.id = s.unit
 WHERE p.birth = :birth
   AND (:first IS NULL OR (SELECT 1 FROM person_word x USE INDEX (person_word_person) WHERE x.person = p.id AND x.word >= :first AND x.word < CONCAT(:first, CHAR(0xEFBFBF USING utf8mb4)) LIMIT 1) = 1)
   AND (:second IS NULL OR (SELECT 1 FROM person_word x USE INDEX (person_word_person) WHERE x.person = p.id AND x.word >= :second AND x.word < CONCAT(:second, CHAR(0xEFBFBF USING utf8mb4)) LIMIT 1) = 1)
   AND (:third IS NULL OR (SELECT 1 FROM person_word x USE INDEX (person_word_person) WHERE x.person = p.id AND x.word >= :third AND x.word < CONCAT(:third, CHAR(0xEFBFBF USING utf8mb4)) LIMIT 1) = 1)
   AND (:everything OR s.holder = :employee
        OR EXISTS (SELECT 1 FROM offer o WHERE o.strand = s.id AND o.open_mark = 1 AND o.employee = :employee)
        OR EXISTS (SELECT 1 FROM seat l WHERE l.employee = :employee AND l.live = 1 AND l.kind = 'leader' AND l.unit = s.unit))
 ORDER BY p.id
 LIMIT 51 ROWS EXAMINED 20000;

-- search_mine(first text, second text?, third text?, employee id) ->* as search_exact: cases somebody holds, is asked to take or leads, of those whose name has words that begin like these
SELECT s.id, s.number, s.name, s.address_block, p.birth, s.kind, s.state,
       s.holder, s.holder_name, s.unit, u.name
  FROM (
  (SELECT w.strand FROM strand s
     JOIN strand_word w ON w.strand = s.id AND w.word >= :first AND w.word < CONCAT(:first, CHAR(0xEFBFBF USING utf8mb4))
    WHERE s.holder = :employee AND s.live = 1
      AND (:second IS NULL OR (SELECT 1 FROM strand_word x USE INDEX (PRIMARY) WHERE x.strand = w.strand AND x.word >= :second AND x.word < CONCAT(:second, CHAR(0xEFBFBF USING utf8mb4)) LIMIT 1) = 1)
      AND (:third IS NULL OR (SELECT 1 FROM strand_word x USE INDEX (PRIMARY) WHERE x.strand = w.strand AND x.word >= :third AND x.word < CONCAT(:third, CHAR(0xEFBFBF USING utf8mb4)) LIMIT 1) = 1)
    LIMIT 51)
   UNION
  (SELECT w.strand FROM offer o
     JOIN strand_word w ON w.strand = o.strand AND w.word >= :first AND w.word < CONCAT(:first, CHAR(0xEFBFBF USING utf8mb4))
    WHERE o.employee = :employee AND o.open_mark = 1
      AND (:second IS NULL OR (SELECT 1 FROM strand_word x USE INDEX (PRIMARY) WHERE x.strand = w.strand AND x.word >= :second AND x.word < CONCAT(:second, CHAR(0xEFBFBF USING utf8mb4)) LIMIT 1) = 1)
      AND (:third IS NULL OR (SELECT 1 FROM strand_word x USE INDEX (PRIMARY) WHERE x.strand = w.strand AND x.word >= :third AND x.word < CONCAT(:third, CHAR(0xEFBFBF USING utf8mb4)) LIMIT 1) = 1)
    LIMIT 51)
   UNION
  (SELECT w.strand FROM strand_word w
    WHERE w.unit = (SELECT MIN(l.unit) FROM seat l WHERE l.employee = :employee AND l.live = 1 AND l.kind = 'leader')
      AND w.word >= :first AND w.word < CONCAT(:first, CHAR(0xEFBFBF USING utf8mb4))
      AND (:second IS NULL OR (SELECT 1 FROM strand_word x USE INDEX (PRIMARY) WHERE x.strand = w.strand AND x.word >= :second AND x.word < CONCAT(:second, CHAR(0xEFBFBF USING utf8mb4)) LIMIT 1) = 1)
      AND (:third IS NULL OR (SELECT 1 FROM strand_word x USE INDEX (PRIMARY) WHERE x.strand = w.strand AND x.word >= :third AND x.word < CONCAT(:third, CHAR(0xEFBFBF USING utf8mb4)) LIMIT 1) = 1)
    LIMIT 51)
   UNION
  (SELECT w.strand FROM seat l
     JOIN strand_word w ON w.unit = l.unit AND w.word >= :first AND w.word < CONCAT(:first, CHAR(0xEFBFBF USING utf8mb4))
    WHERE l.employee = :employee AND l.live = 1 AND l.kind = 'leader'
      AND l.unit > (SELECT MIN(l.unit) FROM seat l WHERE l.employee = :employee AND l.live = 1 AND l.kind = 'leader')
      AND (:second IS NULL OR (SELECT 1 FROM strand_word x USE INDEX (PRIMARY) WHERE x.strand = w.strand AND x.word >= :second AND x.word < CONCAT(:second, CHAR(0xEFBFBF USING utf8mb4)) LIMIT 1) = 1)
      AND (:third IS NULL OR (SELECT 1 FROM strand_word x USE INDEX (PRIMARY) WHERE x.strand = w.strand AND x.word >= :third AND x.word < CONCAT(:third, CHAR(0xEFBFBF USING utf8mb4)) LIMIT 1) = 1)
    LIMIT 51)
  ) f
  JOIN strand s ON s.id = f.strand AND s.live = 1
  JOIN casefile c ON c.id = s.casefile
  JOIN person p ON p.id = c.person
  LEFT JOIN unit u ON u.id = s.unit
 ORDER BY s.name, s.id
 LIMIT 51 ROWS EXAMINED 50000;

-- search_all(first text, second text?, third text?) ->* as search_exact: cases of everybody whose name has words that begin like these
SELECT s.id, s.number, s.name, s.address_block, p.birth, s.kind, s.state,
       s.holder, s.holder_name, s.unit, u.name
  FROM person_word w
  JOIN person p ON p.id = w.person
  JOIN casefile c ON c.person = p.id
  JOIN strand s ON s.casefile = c.id AND s.live = 1
  LEFT JOIN unit u ON u.id = s.unit
 WHERE w.word >= :first AND w.word < CONCAT(:first, CHAR(0xEFBFBF USING utf8mb4))
   AND (:second IS NULL OR EXISTS (SELECT 1 FROM person_word x WHERE x.person = p.id AND x.word >= :second AND x.word < CONCAT(:second, CHAR(0xEFBFBF USING utf8mb4))))
   AND (:third IS NULL OR EXISTS (SELECT 1 FROM person_word x WHERE x.person = p.id AND x.word >= :third AND x.word < CONCAT(:third, CHAR(0xEFBFBF USING utf8mb4))))
 ORDER BY w.word, w.person
 LIMIT 51 ROWS EXAMINED 20000;
