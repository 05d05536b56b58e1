-- That a complaint is rejected is a decision of its own: its sender has it in a letter, and may
-- complain of it. Until that is sent it is owed. What was rejected before there was such a
-- letter is over since that day.
ALTER TABLE letter
  MODIFY kind ENUM('card','feedback','receipt','interim','decision','complaint_receipt','complaint_forwarded','service_overview','complaint_rejected') NOT NULL;

ALTER TABLE complaint_step
  MODIFY step ENUM('registered','confirmed','taken','waits','does_not_wait','upheld','partly','stands','rejected','rejection_sent','forwarded','ruled_upheld','ruled_partly','ruled_stands','followed_up') NOT NULL;

ALTER TABLE complaint
  ADD COLUMN rejected DATE NULL COMMENT 'its sender has that in writing' AFTER reasons;

UPDATE complaint c
   SET c.rejected = COALESCE((SELECT CAST(MAX(t.at) AS DATE) FROM complaint_step t
                               WHERE t.complaint = c.id AND t.step = 'rejected'), c.received)
 WHERE c.outcome = 'rejected';

ALTER TABLE complaint
  ADD CONSTRAINT complaint_rejected CHECK (rejected IS NULL OR outcome = 'rejected');
