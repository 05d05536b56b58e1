-- start_up_offer(strand id) -> offer i64, open bool: of which acceptance the last start with the family is, and whether something of it is left
SELECT occurrence, done IS NULL
  FROM duty
 WHERE guideline = 'start_up' AND subject = :strand
 ORDER BY occurrence DESC
 LIMIT 1;

-- start_up_done(strand id, offer i64) ->* step start_up_step, done day: what is done of a start, and when
SELECT step, done
  FROM start_up
 WHERE strand = :strand AND offer = :offer;

-- start_up_whys(today day) ->* step start_up_step, why text: why each step of a start matters to the family, as the guidelines say today
SELECT guideline, why
  FROM guideline
 WHERE guideline IN ('get_to_know', 'clarify_expectations', 'tell_who_leads', 'be_available', 'meet_partners', 'tell_organisations')
   AND valid_from <= :today AND (valid_to IS NULL OR valid_to >= :today);

-- start_up_note(strand id, offer i64, step start_up_step, done day, at instant, by id): a step is done
INSERT INTO start_up (strand, offer, step, done, noted, noted_by)
VALUES (:strand, :offer, :step, :done, :at, :by);
