-- names_version() -> version i32: another when the municipality's own names may be other ones
SELECT version
  FROM own_page
 WHERE name = 'names';

-- names_now() ->* language language, text text: they themselves, in each language that has some
SELECT language, text
  FROM own_text
 WHERE name = 'names' AND live = 1;
