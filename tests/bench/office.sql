-- The office on a full day: 417 open applications (R9-R16), of which 100 are to be
-- confirmed, 317 decided, and 60 of these written to again; one has a draft of its
-- decision. Ids lie above what is there, so that no trigger meets its own table.
SET @worker = (SELECT id FROM employee WHERE username = 'tora.tjenestekontor'),
    @person = (SELECT MAX(id) FROM person), @file = (SELECT MAX(id) FROM casefile),
    @strand = (SELECT MAX(id) FROM strand), @at = UTC_TIMESTAMP(6);

INSERT INTO person (id, name, birth)
SELECT @person + seq, CONCAT('Anne Søker Berntsen nr. ', seq), '2014-09-03' FROM seq_1_to_417;

INSERT INTO casefile (id, number, person, received, registered, registered_by)
SELECT @file + seq, CONCAT('2099-', LPAD(seq, 5, '0')), @person + seq,
       CURDATE() - INTERVAL seq MOD 60 DAY, @at, @worker
  FROM seq_1_to_417;

INSERT INTO strand (id, casefile, kind, state, holder, held_as, held_since, wish)
SELECT @strand + seq, @file + seq, 'coordinator', 'applied', @worker, 'registrar', @at, ''
  FROM seq_1_to_417;

INSERT INTO holding (strand, employee, held_as, since)
SELECT @strand + seq, @worker, 'registrar', @at FROM seq_1_to_417;

INSERT INTO application (id, casefile, strand, plan, received, registered, registered_by, came_by,
       sender, sender_name, contact, language, text, worker, confirmed)
SELECT seq, @file + seq, @strand + seq, seq MOD 2, CURDATE() - INTERVAL seq MOD 60 DAY, @at,
       @worker, 'letter', 'guardian', 'Berit Søker', '900 00 000', 'nb',
       REPEAT('Hun trenger hjelp fra flere tjenester. ', 20), @worker,
       IF(seq <= 100, NULL, CURDATE() - INTERVAL seq MOD 50 DAY)
  FROM seq_1_to_417;

INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due)
SELECT IF(seq <= 100, 'confirm_application', 'make_decision'), seq, 0, 'office', 0, @file + seq,
       @strand + seq, @at, CURDATE() + INTERVAL CAST(seq MOD 30 AS SIGNED) - 9 DAY
  FROM seq_1_to_417;

INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due)
SELECT 'interim_reply', seq, 0, 'office', 0, @file + seq, @strand + seq, @at,
       CURDATE() + INTERVAL seq MOD 10 DAY
  FROM seq_101_to_160;

INSERT INTO decision (application, plan, coordinator, kind, form, bases, main_basis, facts,
       reasons, written, written_by)
VALUES (417, 'granted', 'partly', 'coordinator', 'individual_decision',
       'plan_health,coordinator_health', 'coordinator_health',
       REPEAT('Hun får hjelp av tre tjenester i dag. ', 25),
       REPEAT('Behovet varer, og tjenestene må samordnes. ', 25), @at, @worker);

ANALYZE TABLE person, casefile, strand, holding, application, duty, decision;
