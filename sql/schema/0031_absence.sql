-- Who is away, from when to when and never why, with who stands in for her meanwhile; or
-- who stops with the task for good on a day that is known (R27, R93). One row says both:
-- a substitute is of an absence. While it lasts, the seats of who is away are the
-- substitute's too, as rows like any other.

RENAME TABLE substitute TO absence;
ALTER TABLE absence
  MODIFY substitute BIGINT NULL COMMENT 'who stands in meanwhile; NULL: nobody yet',
  MODIFY last DATE NOT NULL COMMENT '9999-12-31: does not come back to the task',
  ADD COLUMN made_by BIGINT NULL COMMENT 'herself or her leader; NULL: made before that was kept',
  RENAME KEY substitute_employee TO absence_employee,
  RENAME KEY substitute_substitute TO absence_substitute,
  ADD KEY absence_days (live, first),
  ADD CONSTRAINT absence_made_by FOREIGN KEY (made_by) REFERENCES employee (id);

ALTER TABLE seat
  MODIFY source ENUM('directory','hand','substitute') NOT NULL COMMENT 'hand: nettverkskontakt, set in the application; substitute: as long as somebody is away',
  ADD COLUMN instead BIGINT NULL COMMENT 'substitute: who is away',
  ADD KEY seat_source (source, live),
  ADD CONSTRAINT seat_instead FOREIGN KEY (instead) REFERENCES employee (id),
  ADD CONSTRAINT seat_instead_of CHECK ((source = 'substitute') = (instead IS NOT NULL));

ALTER TABLE access_log
  ADD COLUMN instead BIGINT NULL COMMENT 'who is away, when the right was hers (R27)';

-- A guideline that was only words becomes a duty: somebody who is away for a week or more
-- has a substitute, from the first day.
UPDATE guideline
   SET opens = 1, days = COALESCE(days, 0), reminders = '-2,0',
       source = IF(source = 'Arendal 2021, koordinatorer i full stilling (B90). Egen begrunnelse.',
         'Arendal 2021, koordinatorer i full stilling (B90). Egen begrunnelse. Fristen er foreslått.', source)
 WHERE guideline = 'plan_for_absence';

ALTER TABLE duty
  MODIFY guideline ENUM('distribute_to_unit','give_coordinator','answer_offer','first_contact','weekly_acceptances','import_cleanup','answer_question','answer_request','acute_control','answer_problem','follow_problem','confirm_cases','transfer_case','plan_for_absence','name_leader') NOT NULL;

-- Why a leader owes to look at what somebody holds (R93, signals 3, 5, 7 and 8), and what
-- she said when the cases stay where they are.
ALTER TABLE departure
  ADD COLUMN why ENUM('account_ends','notice','moved','role_ended','type_changed') NOT NULL DEFAULT 'account_ends',
  ADD COLUMN cause DATETIME(6) NULL COMMENT 'when it was so; NULL: it is to come',
  ADD COLUMN kept_by BIGINT NULL COMMENT 'who said that the cases stay with her',
  ADD KEY departure_of (employee, unit, why, cause),
  ADD CONSTRAINT departure_kept_by FOREIGN KEY (kept_by) REFERENCES employee (id);

ALTER TABLE post
  ADD KEY post_until (until);

ALTER TABLE seat
  ADD KEY seat_until (kind, until);

ALTER TABLE employee
  ADD KEY employee_type_since (type_since, state),
  ADD COLUMN type VARCHAR(60) NOT NULL DEFAULT '' COMMENT 'of employment, as the directory has it',
  ADD COLUMN type_since DATETIME(6) NULL COMMENT 'when it changed last; NULL: it has not';

ALTER TABLE alert
  MODIFY kind ENUM('left','interim','offered','soon','overdue','others','trouble','returned','people_new','people_lost','moved_in') NOT NULL;
