-- What coordinators look at together with families: sixteen of them with a plan of eight goals
-- and forty measures each, six services and three consents (R39-R42).
CREATE TEMPORARY TABLE written AS
SELECT MIN(s.casefile) AS casefile, s.holder
  FROM strand s
  JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
 WHERE s.state = 'active' AND s.held_as = 'accepted'
 GROUP BY s.holder ORDER BY s.holder LIMIT 16;

INSERT INTO plan (casefile, phone, first, last, evaluation, began, changed, changed_by)
SELECT casefile, '900 00 333', CURDATE(), CURDATE() + INTERVAL 1 YEAR, CURDATE() + INTERVAL 180 DAY,
       UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), holder
  FROM written;

INSERT INTO plan_point (casefile, point, body, version, changed, changed_by)
SELECT casefile, p.point, REPEAT('Hun vil være sammen med venner. ', 12), 2, UTC_TIMESTAMP(6), holder
  FROM written
  JOIN (SELECT 'important' AS point UNION SELECT 'resources' UNION SELECT 'needs'
         UNION SELECT 'contribution' UNION SELECT 'cooperation' UNION SELECT 'adaptation'
         UNION SELECT 'child_view') p;

INSERT INTO plan_goal (casefile, position, goal, changed, changed_by)
SELECT casefile, seq, CONCAT('Trives på skolen og hjemme, ', seq), UTC_TIMESTAMP(6), holder
  FROM written JOIN seq_1_to_8;

INSERT INTO plan_measure (casefile, goal, position, measure, scope, how, schedule, responsible, evaluator,
       changed, changed_by)
SELECT g.casefile, g.id, seq, CONCAT('Følges til skolen av en voksen, ', seq), 'Hver dag', 'Til fots, med skolesekk',
       'Fra januar', 'Per Lærer, skole', 'Berit Berntsen', UTC_TIMESTAMP(6), g.changed_by
  FROM plan_goal g JOIN seq_1_to_5;

INSERT INTO service (casefile, kind, position, role, name, contact, contribution, changed, changed_by)
SELECT casefile, 'other', seq, CONCAT('Tjeneste ', seq), 'Per Lærer', '900 00 111', 'Møter hver måned',
       UTC_TIMESTAMP(6), holder
  FROM written JOIN seq_1_to_6;

INSERT INTO consent (casefile, giver, giver_name, purposes, information, way, given, registered,
       registered_by)
SELECT casefile, 'parents', 'Mor og Far', 'plan', 'Det som trengs', 'signed', CURDATE(),
       UTC_TIMESTAMP(6), holder
  FROM written;

INSERT INTO consent_service (consent, casefile, unit, answer, until)
SELECT c.id, c.casefile, u.id, 'given', CURDATE() + INTERVAL 180 DAY
  FROM consent c JOIN (SELECT id FROM unit WHERE until IS NULL ORDER BY id LIMIT 3) u;
