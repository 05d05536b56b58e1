-- breakglass_employee_put(at instant): the row that the log and the session name; no entry of a directory has this key
INSERT INTO employee (directory_key, username, name, mail, phone, title, state, first_seen, last_seen)
VALUES ('breakglass', 'nodkonto', 'Nødkonto', '', '', '', 'active', :at, :at)
ON DUPLICATE KEY UPDATE state = 'active';

-- breakglass_employee() -> id id: that row, if the account was ever made
SELECT id
  FROM employee
 WHERE directory_key = 'breakglass';

-- breakglass_put(employee id, secret text, at instant): a new password
INSERT INTO breakglass (id, employee, secret, made)
VALUES (1, :employee, :secret, :at)
ON DUPLICATE KEY UPDATE secret = :secret, made = :at;

-- breakglass_seat_put(employee id, at instant): operations, and nothing else
INSERT INTO seat (kind, employee, source, since)
VALUES ('operations', :employee, 'hand', :at)
ON DUPLICATE KEY UPDATE until = NULL;

-- breakglass_sessions_end(employee id): who is in by the old password is out
DELETE FROM session
 WHERE employee = :employee;

-- breakglass_take(): no password any more
DELETE FROM breakglass
 WHERE id = 1;

-- breakglass_seat_end(at instant, employee id): the seat ends with the account
UPDATE seat
   SET until = :at
 WHERE employee = :employee AND live = 1;

-- breakglass_employee_end(id id): the row stays, for the log names it
UPDATE employee
   SET state = 'disabled'
 WHERE id = :id;
