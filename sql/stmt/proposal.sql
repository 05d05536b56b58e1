-- proposal_add(at instant, by id, unit id?, origin proposal_origin, page text, guideline text, text text) -> id id: somebody proposes to do something better
INSERT INTO proposal (made, made_by, unit, origin, page, guideline, text)
VALUES (:at, :by, :unit, :origin, :page, :guideline, :text)
RETURNING id;

-- proposal_lock(id id): taken for a write, as a problem is
UPDATE proposal
   SET version = version + 1
 WHERE id = :id;

-- proposal_find(id id) -> id id, version i32, made instant, made_by id, maker text, maker_state account_state, unit_name text?, origin proposal_origin, page text, guideline text, text text, state proposal_state, unread bool: a proposal as it stands, and who made it
SELECT p.id, p.version, p.made, p.made_by, e.name, e.state, u.name, p.origin, p.page,
       p.guideline, p.text, p.state, p.unread IS NOT NULL
  FROM proposal p
  JOIN employee e ON e.id = p.made_by
  LEFT JOIN unit u ON u.id = p.unit
 WHERE p.id = :id;

-- proposal_say(proposal id, step proposal_step, at instant, by id, guideline text, text text): a remark, or what was decided and why
INSERT INTO proposal_said (proposal, step, said, said_by, guideline, text)
VALUES (:proposal, :step, :at, :by, :guideline, :text);

-- proposal_told(at instant, by id, id id): who proposed is told that there is something to read, unless she wrote it
UPDATE proposal
   SET told = :at
 WHERE id = :id AND made_by <> :by;

-- proposal_decide(state proposal_state, ended instant?, id id): decided; what is put off can be decided once more
UPDATE proposal
   SET state = :state, ended = :ended
 WHERE id = :id AND ended IS NULL;

-- proposal_seen(at instant, employee id, id id): who proposed has read what was written until now
UPDATE proposal
   SET seen = :at
 WHERE id = :id AND made_by = :employee AND unread = 1;

-- said_of_proposal(proposal id) ->* id id, step proposal_step, said instant, sayer text, guideline text, text text: what was said of one, the oldest first
SELECT s.id, s.step, s.said, e.name, s.guideline, s.text
  FROM proposal_said s
  JOIN employee e ON e.id = s.said_by
 WHERE s.proposal = :proposal
 ORDER BY s.id
 LIMIT 500;

-- proposal_place(id id) -> id id, ended bool: where in the list a proposal stands
SELECT id, ended IS NOT NULL
  FROM proposal
 WHERE id = :id;

-- proposals(from_ended bool, from_id i64, most i32) ->* id id, made instant, maker text, unit_name text?, origin proposal_origin, text text?, state proposal_state: proposals after a place in the list, what is not decided first, the newest first
SELECT STRAIGHT_JOIN p.id, p.made, e.name, u.name, p.origin,
       IF(CHAR_LENGTH(p.text) > 160, CONCAT(LEFT(p.text, 159), '…'), p.text), p.state
  FROM proposal p
  JOIN employee e ON e.id = p.made_by
  LEFT JOIN unit u ON u.id = p.unit
 WHERE p.ended_mark >= :from_ended AND IF(p.ended_mark = :from_ended, p.id < :from_id, 1)
 ORDER BY p.ended_mark, p.id DESC
 LIMIT :most;
