-- Somebody who will leave on a day that is known is followed by a row for each unit of
-- which she holds cases: the leader owes to give them on before that day (R24, R93).

CREATE TABLE departure (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  employee BIGINT NOT NULL,
  unit     BIGINT NOT NULL,
  last     DATE NOT NULL COMMENT 'her last day',
  noticed  DATETIME(6) NOT NULL,
  ended    DATETIME(6) NULL COMMENT 'holds nothing there any more, has left, or stays after all',
  live     TINYINT AS (IF(ended IS NULL, 1, NULL)) PERSISTENT,
  PRIMARY KEY (id),
  UNIQUE KEY departure_once (employee, unit, live),
  KEY departure_live (live, id),
  CONSTRAINT departure_employee FOREIGN KEY (employee) REFERENCES employee (id),
  CONSTRAINT departure_unit FOREIGN KEY (unit) REFERENCES unit (id)
);

ALTER TABLE employee
  ADD KEY employee_expires (expires, state);

-- A guideline that was only words becomes a duty; its deadline is the last day itself.
UPDATE guideline
   SET opens = 1, days = COALESCE(days, 0), reminders = '-30,-14,-2',
       source = IF(source = 'Arendal 2007, leder (A215; hvorfor A221).',
         'Arendal 2007, leder (A215; hvorfor A221). Fristen er foreslått.', source)
 WHERE guideline = 'transfer_case';

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case') NOT NULL;
