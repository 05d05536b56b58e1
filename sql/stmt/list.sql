-- Lists of cases: a statement for each order and each way to page, all of one
-- type. Rows examined are bounded (looked): a choice that fits few of very many ends
-- early and the page says so. The place one goes on from is a row's own values, told with
-- IF: the optimizer would weigh an OR as ranges, which costs more than the rows do. So it
-- does with all the indexes of a strand: each list names the one that has its order.

-- list_unit_due_next(of id?, also id?, states i64, kinds i64, blocks i64, due_from day, due_to day, from_key text, from_id i64, most i32, looked i32) ->* id id, number text, name text, block address_block, kind strand_kind, state strand_state, held_as hold_basis, holder_name text, holder_state account_state, held_since instant, unit id?, due day?: living cases of a unit, first deadline first, after a place in that order, told by its key (a day or a name) and id; states, kinds and blocks are sets, a bit a word from 1 on; `also` narrows by the other of holder and unit
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_unit_due)
 WHERE unit = :of AND live = 1
   AND next_due >= :from_key AND IF(next_due = :from_key, id > :from_id, 1)
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR holder = :also)
 ORDER BY next_due, id
 LIMIT :most ROWS EXAMINED :looked;

-- list_unit_due_back(as list_unit_due_next) ->* as list_unit_due_next: living cases of a unit, first deadline first, going back
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_unit_due)
 WHERE unit = :of AND live = 1
   AND next_due <= :from_key AND IF(next_due = :from_key, id < :from_id, 1)
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR holder = :also)
 ORDER BY next_due DESC, id DESC
 LIMIT :most ROWS EXAMINED :looked;

-- list_unit_name_next(as list_unit_due_next) ->* as list_unit_due_next: living cases of a unit, by name
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_unit_name)
 WHERE unit = :of AND live = 1
   AND name >= :from_key AND IF(name = :from_key, id > :from_id, 1)
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR holder = :also)
 ORDER BY name, id
 LIMIT :most ROWS EXAMINED :looked;

-- list_unit_name_back(as list_unit_due_next) ->* as list_unit_due_next: living cases of a unit, by name, going back
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_unit_name)
 WHERE unit = :of AND live = 1
   AND name <= :from_key AND IF(name = :from_key, id < :from_id, 1)
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR holder = :also)
 ORDER BY name DESC, id DESC
 LIMIT :most ROWS EXAMINED :looked;

-- list_unit_came_next(as list_unit_due_next) ->* as list_unit_due_next: living cases of a unit, in the order they came
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_unit)
 WHERE unit = :of AND live = 1
   AND id > :from_id
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR holder = :also)
 ORDER BY id
 LIMIT :most ROWS EXAMINED :looked;

-- list_unit_came_back(as list_unit_due_next) ->* as list_unit_due_next: living cases of a unit, in the order they came, going back
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_unit)
 WHERE unit = :of AND live = 1
   AND id < :from_id
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR holder = :also)
 ORDER BY id DESC
 LIMIT :most ROWS EXAMINED :looked;

-- list_held_due_next(as list_unit_due_next) ->* as list_unit_due_next: living cases of one holder, first deadline first
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_holder_due)
 WHERE holder = :of AND live = 1
   AND next_due >= :from_key AND IF(next_due = :from_key, id > :from_id, 1)
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR unit = :also)
 ORDER BY next_due, id
 LIMIT :most ROWS EXAMINED :looked;

-- list_held_due_back(as list_unit_due_next) ->* as list_unit_due_next: living cases of one holder, first deadline first, going back
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_holder_due)
 WHERE holder = :of AND live = 1
   AND next_due <= :from_key AND IF(next_due = :from_key, id < :from_id, 1)
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR unit = :also)
 ORDER BY next_due DESC, id DESC
 LIMIT :most ROWS EXAMINED :looked;

-- list_held_name_next(as list_unit_due_next) ->* as list_unit_due_next: living cases of one holder, by name
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_holder_name)
 WHERE holder = :of AND live = 1
   AND name >= :from_key AND IF(name = :from_key, id > :from_id, 1)
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR unit = :also)
 ORDER BY name, id
 LIMIT :most ROWS EXAMINED :looked;

-- list_held_name_back(as list_unit_due_next) ->* as list_unit_due_next: living cases of one holder, by name, going back
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_holder_name)
 WHERE holder = :of AND live = 1
   AND name <= :from_key AND IF(name = :from_key, id < :from_id, 1)
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR unit = :also)
 ORDER BY name DESC, id DESC
 LIMIT :most ROWS EXAMINED :looked;

-- list_held_came_next(as list_unit_due_next) ->* as list_unit_due_next: living cases of one holder, in the order they came
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand
 WHERE holder = :of AND live = 1
   AND id > :from_id
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR unit = :also)
 ORDER BY id
 LIMIT :most ROWS EXAMINED :looked;

-- list_held_came_back(as list_unit_due_next) ->* as list_unit_due_next: living cases of one holder, in the order they came, going back
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand
 WHERE holder = :of AND live = 1
   AND id < :from_id
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR unit = :also)
 ORDER BY id DESC
 LIMIT :most ROWS EXAMINED :looked;

-- list_all_due_next(as list_unit_due_next) ->* as list_unit_due_next: living cases of the municipality, first deadline first
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_live_due)
 WHERE live = 1
   AND next_due >= :from_key AND IF(next_due = :from_key, id > :from_id, 1)
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR holder = :also)
 ORDER BY next_due, id
 LIMIT :most ROWS EXAMINED :looked;

-- list_all_due_back(as list_unit_due_next) ->* as list_unit_due_next: living cases of the municipality, first deadline first, going back
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_live_due)
 WHERE live = 1
   AND next_due <= :from_key AND IF(next_due = :from_key, id < :from_id, 1)
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR holder = :also)
 ORDER BY next_due DESC, id DESC
 LIMIT :most ROWS EXAMINED :looked;

-- list_all_name_next(as list_unit_due_next) ->* as list_unit_due_next: living cases of the municipality, by name
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_live_name)
 WHERE live = 1
   AND name >= :from_key AND IF(name = :from_key, id > :from_id, 1)
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR holder = :also)
 ORDER BY name, id
 LIMIT :most ROWS EXAMINED :looked;

-- list_all_name_back(as list_unit_due_next) ->* as list_unit_due_next: living cases of the municipality, by name, going back
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_live_name)
 WHERE live = 1
   AND name <= :from_key AND IF(name = :from_key, id < :from_id, 1)
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR holder = :also)
 ORDER BY name DESC, id DESC
 LIMIT :most ROWS EXAMINED :looked;

-- list_all_came_next(as list_unit_due_next) ->* as list_unit_due_next: living cases of the municipality, in the order they came
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_live)
 WHERE live = 1
   AND id > :from_id
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR holder = :also)
 ORDER BY id
 LIMIT :most ROWS EXAMINED :looked;

-- list_all_came_back(as list_unit_due_next) ->* as list_unit_due_next: living cases of the municipality, in the order they came, going back
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_live)
 WHERE live = 1
   AND id < :from_id
   AND :states >> (state + 0) & 1 AND :kinds >> (kind + 0) & 1
   AND :blocks >> (address_block + 0) & 1
   AND next_due BETWEEN :due_from AND :due_to
   AND (:also IS NULL OR holder = :also)
 ORDER BY id DESC
 LIMIT :most ROWS EXAMINED :looked;

-- list_unit_top(of id?, most i32) ->* as list_unit_due_next: the first of a unit's living cases when nothing is chosen, first deadline first; the page that is opened most, at four fifths of what conditions that hold for all cost
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_unit_due)
 WHERE unit = :of AND live = 1
 ORDER BY next_due, id
 LIMIT :most;

-- list_held_top(as list_unit_top) ->* as list_unit_due_next: the first of one holder's living cases when nothing is chosen, first deadline first; the page that is opened most, at four fifths of what conditions that hold for all cost
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_holder_due)
 WHERE holder = :of AND live = 1
 ORDER BY next_due, id
 LIMIT :most;

-- list_all_top(most i32) ->* as list_unit_due_next: the same of the municipality's
SELECT id, number, name, address_block, kind, state, held_as, holder_name,
       holder_state, held_since, unit, NULLIF(next_due, '9999-12-31')
  FROM strand FORCE INDEX (strand_live_due)
 WHERE live = 1
 ORDER BY next_due, id
 LIMIT :most;

-- list_place(id id) -> unit id?, holder id, name text, block address_block, state strand_state, next_due day: where a row stands in every order, for going on from it
SELECT unit, holder, name, address_block, state, next_due
  FROM strand
 WHERE id = :id AND live = 1;

-- list_holder(id id) -> name text: the name behind a choice of holder
SELECT name
  FROM employee
 WHERE id = :id;

-- export_add(at instant, employee id, unit id?, address text, reason text, rows i32) -> id id: a list is about to be taken out of the house
INSERT INTO list_export (at, employee, unit, address, reason, row_count)
VALUES (:at, :employee, :unit, :address, :reason, :rows)
RETURNING id;

-- export_find(id id, employee id, at instant) -> address text, unit id?: what somebody asked for a quarter of an hour ago at most
SELECT address, unit
  FROM list_export
 WHERE id = :id AND employee = :employee AND at > :at - INTERVAL 15 MINUTE;

-- choices(employee id) ->* id id, name text, address text: the choices of lists somebody has kept, by name
SELECT id, name, address
  FROM saved_choice
 WHERE employee = :employee
 ORDER BY name;

-- choice_add(employee id, name text, address text, at instant, most i64): keeps one, unless there are that many; a name that is there is given the new one
INSERT INTO saved_choice (employee, name, address, made)
SELECT :employee, :name, :address, :at
  FROM DUAL
 WHERE (SELECT COUNT(*) FROM saved_choice c WHERE c.employee = :employee AND c.name <> :name) < :most
ON DUPLICATE KEY UPDATE address = :address, made = :at;

-- choice_end(id id, employee id): kept no longer
DELETE FROM saved_choice
 WHERE id = :id AND employee = :employee;
