-- guideline_terms(guideline guideline, today day) -> days i32?, counted counted, valid_from day: the deadline a guideline gives today, and since when it has
SELECT days, counted, valid_from
  FROM guideline
 WHERE guideline = :guideline
   AND valid_from <= :today AND (valid_to IS NULL OR valid_to >= :today)
 ORDER BY valid_from DESC
 LIMIT 1;
