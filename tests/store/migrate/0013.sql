-- A break-glass account, with somebody of its own.
INSERT INTO employee (directory_key, username, name, mail, phone, title, state, first_seen, last_seen)
VALUES ('breakglass', 'nodkonto', 'Nødkonto', '', '', '', 'active', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6));
INSERT INTO breakglass (id, employee, secret, made)
SELECT 1, id, '$argon2id$', UTC_TIMESTAMP(6) FROM employee WHERE directory_key = 'breakglass';
