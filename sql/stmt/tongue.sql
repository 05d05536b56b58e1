-- translations_read() ->* language language: which languages beside those at work somebody has read through
SELECT language
  FROM translation
 WHERE live = 1;
