-- Schema 39: a card that a family has in hand.
INSERT INTO card (strand, says, given, given_by, checked)
SELECT s.id, REPEAT('c', 64), '2026-11-20', s.holder, '2026-11-26'
  FROM strand s ORDER BY s.id LIMIT 1;
UPDATE feedback SET below = 25 WHERE about = 'leader';
INSERT INTO feedback_discard (id, at, by_employee, n, reason) VALUES (1, '2026-11-25', 1, 2, 'Tull.');
UPDATE feedback SET state = 'discarded', discard = 1 WHERE state = 'held';
UPDATE inquiry SET state = 'discarded', discard = 1 WHERE state = 'held';
