-- duty_now(guideline guideline, subject id, occurrence i64) -> n i64, due day?, waits bool, done instant?, done_by id?, seat seat_kind, seat_ref i64, opened instant: a duty as it stands
SELECT (SELECT COUNT(*) FROM duty x WHERE x.guideline = d.guideline
           AND x.subject = d.subject AND x.occurrence = d.occurrence) + 0 AS n,
       d.due, d.waiting_since IS NOT NULL, d.done, d.done_by, d.seat, d.seat_ref, d.opened
  FROM duty d
 WHERE d.guideline = :guideline AND d.subject = :subject AND d.occurrence = :occurrence;

-- strand_now(id id) -> state strand_state, holder id, held_as hold_basis, unit id?, receipt id?, distributed instant?, accepted instant?: a strand as it stands
SELECT state, holder, held_as, unit, receipt, distributed, accepted
  FROM strand
 WHERE id = :id;

-- offer_now(strand id) -> id id: the open offer
SELECT id
  FROM offer
 WHERE strand = :strand AND state = 'open';

-- led_by(employee id) ->* id id: the units somebody leads
SELECT unit
  FROM seat
 WHERE employee = :employee AND kind = 'leader' AND live = 1
 ORDER BY unit;

-- sit(unit id, employee id, at instant): somebody leads a unit from now on
INSERT INTO seat (kind, unit, employee, source, set_by, since)
VALUES ('leader', :unit, :employee, 'hand', :employee, :at);
