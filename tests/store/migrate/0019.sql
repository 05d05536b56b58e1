-- Schema 19: words of a name with a sign in it.
INSERT INTO person (name, birth) VALUES ('Ann-Kristin O''Hara (Anki)', '2014-01-05');
