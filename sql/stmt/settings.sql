-- digest_hour(employee id) -> hour i32?: when somebody wants her e-mail of the day; none: never
SELECT digest_hour
  FROM employee
 WHERE id = :employee;

-- settings_set(language language, scheme color_scheme, hour i32?, employee id): what somebody decides for herself
UPDATE employee
   SET language = :language, color_scheme = :scheme, digest_hour = :hour
 WHERE id = :employee;
