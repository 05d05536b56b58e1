-- guideline_terms(guideline guideline, today day) -> days i32?, counted counted: the deadline a guideline gives today
SELECT days, counted
  FROM guideline
 WHERE guideline = :guideline
   AND valid_from <= :today AND (valid_to IS NULL OR valid_to >= :today)
 ORDER BY valid_from DESC
 LIMIT 1;
