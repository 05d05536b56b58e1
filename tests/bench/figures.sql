-- Ten years of figures (docs/decisions/0061) as fifty services have them, so that a page of
-- them costs what it does in a large municipality. Today's are left to the sweep.
SET max_statement_time = 0;

INSERT INTO figure_made (dated, made)
SELECT CURDATE() - INTERVAL seq DAY, UTC_TIMESTAMP(6)
  FROM seq_1_to_3650
    ON DUPLICATE KEY UPDATE made = VALUES(made);

INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT CURDATE() - INTERVAL d.seq DAY, f.figure, u.seq, p.seq, 10 + (d.seq + u.seq * 7 + p.seq) MOD 400
  FROM seq_1_to_3650 d
  JOIN seq_1_to_50 u
  JOIN (SELECT 'decision' AS figure, 1 AS low, 4 AS high UNION ALL SELECT 'plan', 0, 0
         UNION ALL SELECT 'coordinator', 0, 0 UNION ALL SELECT 'no_plan', 0, 2
         UNION ALL SELECT 'received', 0, 0 UNION ALL SELECT 'asked', 0, 0
         UNION ALL SELECT 'accepted', 0, 0 UNION ALL SELECT 'handover', 0, 0
         UNION ALL SELECT 'interim', 0, 0) f
  JOIN seq_0_to_4 p
 WHERE p.seq BETWEEN f.low AND f.high
    ON DUPLICATE KEY UPDATE n = VALUES(n);

INSERT INTO figure_day (dated, figure, unit, part, n)
SELECT CURDATE() - INTERVAL d.seq DAY, f.figure, 0, p.seq, 10 + (d.seq * 3 + p.seq) MOD 900
  FROM seq_1_to_3650 d
  JOIN (SELECT 'load' AS figure, 1 AS low, 38 AS high UNION ALL SELECT 'held', 1, 4
         UNION ALL SELECT 'kind', 1, 4 UNION ALL SELECT 'person', 0, 0
         UNION ALL SELECT 'to_confirm', 3, 3 UNION ALL SELECT 'to_decide', 21, 21
         UNION ALL SELECT 'to_offer', 25, 25 UNION ALL SELECT 'to_accept', 28, 28
         UNION ALL SELECT 'to_contact', 35, 35 UNION ALL SELECT 'to_plan', 90, 90) f
  JOIN seq_0_to_100 p
 WHERE p.seq BETWEEN f.low AND f.high
    ON DUPLICATE KEY UPDATE n = VALUES(n);

ANALYZE TABLE figure_day, figure_made;
