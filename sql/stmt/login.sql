-- login_employee(directory_key text) -> id id, state account_state: who an entry of the directory is here
SELECT id, state
  FROM employee
 WHERE directory_key = :directory_key;

-- login_delay_find(scope delay_scope, subject text) -> failures i32, last instant, until instant: what earlier failures cost; locked until the attempt is noted
SELECT failures, last, until
  FROM login_delay
 WHERE scope = :scope AND subject = :subject
   FOR UPDATE;

-- login_delay_set(scope delay_scope, subject text, failures i32, at instant, until instant): an attempt is noted before the directory is asked
INSERT INTO login_delay (scope, subject, failures, last, until)
VALUES (:scope, :subject, :failures, :at, :until)
ON DUPLICATE KEY UPDATE failures = :failures, last = :at, until = :until;

-- login_delay_forgive(scope delay_scope, subject text): the attempt was right, or was never made
UPDATE login_delay
   SET failures = GREATEST(failures - 1, 0), until = last
 WHERE scope = :scope AND subject = :subject;

-- login_delay_clear(scope delay_scope, subject text): who gets in owes nothing more
DELETE FROM login_delay
 WHERE scope = :scope AND subject = :subject;

-- login_session_add(token text, employee id, at instant, hours i32): a new session, under a new token
INSERT INTO session (token, employee, began, seen, ends)
VALUES (:token, :employee, :at, :at, :at + INTERVAL :hours HOUR);

-- login_session_end(token text): the session that the browser still carried
DELETE FROM session
 WHERE token = :token;

-- login_breakglass() -> employee id, secret text: the break-glass account, when there is one (R75)
SELECT employee, secret
  FROM breakglass;

-- login_look_add(employee id?, outcome outcome, reason text, address text, request text): a login and its way, or a failed one, without the name that was typed (R69)
INSERT INTO access_log (at, employee, action, basis, outcome, state, address, request)
VALUES (UTC_TIMESTAMP(6), :employee, 'login', '', :outcome, :reason, :address, :request);
