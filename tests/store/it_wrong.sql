-- right_find(id id) -> id id, i32 i32?, note text?: nothing is wrong here
SELECT id, i32, note
  FROM it_kind
 WHERE id = :id;

-- wrong_type(id id) -> note i64?: a number that is a text
SELECT note
  FROM it_kind
 WHERE id = :id;

-- wrong_size(id id) -> i64 i32?: does not fit
SELECT i64
  FROM it_kind
 WHERE id = :id;

-- wrong_sign(id id) -> big i32: may be larger than it says
SELECT big
  FROM it_kind
 WHERE id = :id;

-- wrong_day(id id) -> at day?: an instant is no day
SELECT at
  FROM it_kind
 WHERE id = :id;

-- wrong_null(id id) -> note text: may be NULL
SELECT note
  FROM it_kind
 WHERE id = :id;

-- wrong_never_null(id id) -> id id?: is never NULL
SELECT id
  FROM it_kind
 WHERE id = :id;

-- wrong_count(id id) -> id id: yields two columns
SELECT id, note
  FROM it_kind
 WHERE id = :id;

-- wrong_no_rows(id id) -> id id: yields nothing
UPDATE it_kind
   SET note = 'x'
 WHERE id = :id;

-- wrong_rows(id id): yields what nobody asked for
SELECT id
  FROM it_kind
 WHERE id = :id;

-- wrong_column(id id) -> nothing id: there is no such column
SELECT nothing
  FROM it_kind
 WHERE id = :id;

-- wrong_text(id id) -> id id: no SQL
SELEKT id
  FROM it_kind
 WHERE id = :id;
