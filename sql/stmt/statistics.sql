-- statistics_first() -> first day?: the first day that was counted
SELECT MIN(dated)
  FROM figure_made;

-- statistics_nearest(dated day) -> counted day, made instant: the day itself if it was counted, else the last one before it, and when
SELECT dated, made
  FROM figure_made
 WHERE dated <= :dated
 ORDER BY dated DESC
 LIMIT 1;

-- statistics_of(dated day) ->* figure figure, unit id?, unit_name text?, part i32, n i32: what was counted of a day
SELECT f.figure, NULLIF(f.unit, 0), u.name, f.part, f.n
  FROM figure_day f
  LEFT JOIN unit u ON u.id = f.unit
 WHERE f.dated = :dated
 ORDER BY f.dated, f.figure, f.unit, f.part;
