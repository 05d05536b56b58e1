-- largest_of_all(employee id, today day, most i32) ->* number text, name text, kind strand_kind, unit_name text?, holder_name text, in_team bool, helper_name text?, services i32, measures i32, meetings i32: the cases with most to coordinate, but for those that are kept from somebody or have a blocked address; helper: who of the team helps today
SELECT {large(g, s, u)}
  FROM case_scope g FORCE INDEX (case_scope_all)
  JOIN strand s ON s.id = g.strand AND s.state = 'active' AND s.address_block = 'none'
  LEFT JOIN unit u ON u.id = s.unit
 WHERE g.scope > 0
   AND {may_know(:employee, s.casefile)}
 ORDER BY g.scope DESC, g.strand DESC
 LIMIT :most;

-- largest_of_unit(unit id, employee id, today day, most i32) ->* as largest_of_all: the same of one unit
SELECT {large(g, s, u)}
  FROM case_scope g FORCE INDEX (case_scope_unit)
  JOIN strand s ON s.id = g.strand AND s.state = 'active' AND s.unit = :unit AND s.address_block = 'none'
  LEFT JOIN unit u ON u.id = s.unit
 WHERE g.unit = :unit AND g.scope > 0
   AND {may_know(:employee, s.casefile)}
 ORDER BY g.scope DESC, g.strand DESC
 LIMIT :most;
