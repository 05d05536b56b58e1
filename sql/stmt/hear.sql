-- feedback_leader(unit id, about id?, below id?, casefile id?, received instant, known bool) -> unit id: the unit whose leader is to hear what a family says: that one or the nearest above it with a leader who may know of the case and can open it; never one that is led by whom it is about, or by who leads the unit below or led it when it was said
{units_up(id = :unit)}
SELECT COALESCE(up.id, 0)
  FROM up
 WHERE EXISTS (SELECT 1 FROM seat t JOIN employee e ON e.id = t.employee AND e.state = 'active'
                WHERE t.kind = 'leader' AND t.unit = up.id AND t.live = 1
                  AND {may_know(t.employee, :casefile)}
                  AND {seat_hears(up.id, :known)}
                  AND NOT EXISTS (SELECT 1 FROM seat m WHERE m.employee = t.employee AND m.kind = 'leader' AND m.unit = :below
                                     AND m.since <= :received AND COALESCE(m.until, :received) >= :received))
   AND NOT EXISTS (SELECT 1 FROM seat m WHERE m.kind = 'leader' AND m.unit = up.id AND m.live = 1
                                          AND m.employee = :about)
   AND NOT EXISTS (SELECT 1 FROM seat m JOIN seat n ON n.employee = m.employee AND n.kind = 'leader' AND n.live = 1
                    WHERE m.kind = 'leader' AND m.unit = up.id AND m.live = 1 AND n.unit = :below)
 ORDER BY up.depth
 LIMIT 1;

-- feedback_hearers(seat seat_kind, unit i64, about id?, casefile id?, today day) ->* employee id: who is told that something has come: who sits there in her own right and is here, never whom it is about or from whom the case is kept
SELECT DISTINCT t.employee
  FROM seat t
  JOIN employee e ON e.id = t.employee AND e.state = 'active'
 WHERE t.kind = :seat AND t.unit_key = :unit AND t.live = 1
   AND t.employee <> COALESCE(:about, 0) AND t.source <> 'substitute'
   AND {may_know(t.employee, :casefile)}
   AND {is_here(t.employee, 6)}
 ORDER BY t.employee;
