-- A note of its own, which is no header.

-- thing_add(id id, id1 i64, colour colour, name text?): a thing is put down,
-- its header on two lines
INSERT INTO thing (id, id1, colour, name, note)
VALUES (:id, :id1, :colour, :name, 'a:b; :id, "c" -- d');

-- thing_find(name text, on day, at instant?, seen bool) -> id id, id1 i64?, name text?, small i32, made day, at instant?, side side, seen bool: a thing by its name, :name used twice
SELECT `id:x`, id1, name, small, made, at, side, seen
  FROM thing
 WHERE name = :name AND :on >= made AND seen = :seen
   AND (at = :at OR "it''s :id" = "a ""quoted"" one" OR 'o''clock\' ?' <> :name);

-- things_all() ->* id id: all of them
SELECT id
  FROM thing;

-- things_like(name text, most i32) ->* id id, name text?: things by their name
SELECT id, name
  FROM thing
 WHERE name >= :name
 LIMIT :most;

-- things_down(as things_like) ->* as things_like: the same, the other way round
SELECT id, name
  FROM thing
 WHERE name <= :name
 LIMIT :most;
