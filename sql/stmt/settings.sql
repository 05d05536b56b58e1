-- settings_now(employee id) -> hour i32?, phone_hours text: when somebody wants her e-mail of the day, none being never, and when families may call
SELECT digest_hour, phone_hours
  FROM employee
 WHERE id = :employee;

-- settings_set(language language, scheme color_scheme, hour i32?, phone_hours text, employee id): what somebody decides for herself
UPDATE employee
   SET language = :language, color_scheme = :scheme, digest_hour = :hour,
       phone_hours = :phone_hours
 WHERE id = :employee;
