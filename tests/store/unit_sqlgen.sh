#!/bin/bash
# What sqlgen makes of statements, what it refuses, and what C it lets compile.
set -uo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
# shellcheck source=tests/fixture/golden.sh
. "$here/../fixture/golden.sh"
fcgi=$here/../../fcgi
need "${CC:-cc}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./sqlgen "$work" "$here/sqlgen/words" "$here/sqlgen/parts" "$here/sqlgen/small.sql" ||
    { echo "Bail out! sqlgen refuses the sample"; exit 1; }

generated()
{
	cd "$work" && tail -n +2 words.h words.c sql_small.h sql_small.c
}

# text N: what is sent to the server for the Nth statement, as a C literal.
text()
{
	sed -n 's/^\t\.text = \(.*\),$/\1/p' "$work/sql_small.c" | sed -n "$1p"
}

# statement HEADER BODY: what sqlgen says to a file with just that; status 0
# when it takes it.
statement()
{
	printf '%s\n' "$1" "$2" >"$work/one.sql"
	./sqlgen "$work" "$here/sqlgen/words" "$here/sqlgen/parts" "$work/one.sql" 2>&1
}

# refuses SAYING HEADER BODY
refuses()
{
	local said

	said=$(statement "$2" "$3") && { echo "taken: $2 $3"; return 1; }
	[[ $said == *one.sql:*"$1"* ]] || { echo "$said"; return 1; }
}

refuses_words()
{
	local said

	printf '%s\n' "$2" >"$work/bad_words"
	said=$(./sqlgen "$work" "$work/bad_words" "$here/sqlgen/parts" "$here/sqlgen/small.sql" 2>&1) &&
	    { echo "taken: $2"; return 1; }
	[[ $said == *bad_words:*"$1"* ]] || { echo "$said"; return 1; }
}

twice_in_two_files()
{
	cp "$here/sqlgen/small.sql" "$work/large.sql"
	! ./sqlgen "$work" "$here/sqlgen/words" "$here/sqlgen/parts" "$here/sqlgen/small.sql" \
	    "$work/large.sql" 2>"$work/said" &&
	    grep -q 'large.sql:.*there is a statement thing_add already' \
		"$work/said"
}

# compiles BODY: a C function that calls the generated ones, held to -Werror.
compiles()
{
	cat >"$work/call.c" <<-C
		#include "sql_small.h"
		enum err call(struct work *w);
		enum err
		call(struct work *w)
		{
			struct sql_thing_find *row;
			uint64_t n;

			(void)row;
			(void)n;
			$1
		}
	C
	"${CC:-cc}" -std=gnu11 -Wall -Wextra -Werror -c -o /dev/null -I"$fcgi" \
	    -I"$work" "$work/call.c"
}

does_not_compile()
{
	! compiles "$1"
}

two_lines()
{
	statement '-- one(): doc' $'SELECT \'a\nb\';' &&
	    "${CC:-cc}" -fsyntax-only -I"$fcgi" -I"$work" "$work/sql_one.c"
}

# part BODY: what is sent of a statement with a name and that text.
part()
{
	statement '-- one(name text): doc' "$1" &&
	    sed -n 's/^\t\.text = \(.*\),$/\1/p' "$work/sql_one.c"
}

a_part()
{
	[[ $(part 'SELECT {liked(COALESCE(:name, 1))};') == \
	    "\"SELECT (small > 1 OR name = COALESCE(?, 1) AND name <> '{like(a, b)}')\"" ]]
}

printed()
{
	printf '%s\n' "-- one(): {like(it's, so)}" 'SELECT {like(a, b)};' \
	    >"$work/one.sql"
	same "-- one(): {like(it's, so)}
SELECT a = b AND a <> '{like(a, b)}';" \
	    "$(./sqlgen "$here/sqlgen/parts" "$work/one.sql")"
}

# refuses_part SAYING PARTS
refuses_part()
{
	local said

	printf '%s\n' "$2" >"$work/bad_parts"
	said=$(./sqlgen "$work" "$here/sqlgen/words" "$work/bad_parts" \
	    "$here/sqlgen/small.sql" 2>&1) && { echo "taken: $2"; return 1; }
	[[ $said == *bad_parts:*"$1"* ]] || { echo "$said"; return 1; }
}

long_line()
{
	refuses 'line too long' "-- one(): $(printf 'x%.0s' {1..5000})" 'SELECT 1;'
}

is the_sample_becomes_what_it_became_before golden sqlgen.txt generated
is what_it_writes_compiles "${CC:-cc}" -std=gnu11 -Wall -Wextra -Wpedantic \
    -Werror -fsyntax-only -I"$fcgi" -I"$work" "$work/words.c" "$work/sql_small.c"
is id_and_id1_are_two_arguments grep -qF \
    'thing_add_uses[] = { 0, 1, 2, 3, };' "$work/sql_small.c"
is literals_keep_their_colons_and_quotes same \
    "\"INSERT INTO thing (id, id1, colour, name, note) VALUES (?, ?, ?, ?, 'a:b; :id, \\\"c\\\" -- d')\"" \
    "$(text 1)"
is doubled_and_escaped_quotes_end_no_literal same \
    "\"SELECT \`id:x\`, id1, name, small, made, at, side, seen FROM thing WHERE name = ? AND ? >= made AND seen = ? AND (at = ? OR \\\"it''s :id\\\" = \\\"a \\\"\\\"quoted\\\"\\\" one\\\" OR 'o''clock\\\\' ?' <> ?)\"" \
    "$(text 2)"
is an_argument_used_twice_is_bound_twice grep -qF \
    'thing_find_uses[] = { 0, 1, 3, 2, 0, };' "$work/sql_small.c"
is a_literal_of_two_lines_compiles two_lines
is a_part_stands_for_its_text a_part
is a_file_is_printed_with_its_parts printed
is a_part_that_is_none_is_refused refuses 'there is no part none' \
    '-- one(): doc' 'SELECT {none(1)};'
is a_part_with_too_little_is_refused refuses 'like is given 2 texts' \
    '-- one(): doc' 'SELECT {like(1)};'
is a_part_with_too_much_is_refused refuses 'like is given 2 texts' \
    '-- one(): doc' 'SELECT {like(1, 2, 3)};'
is a_part_with_nothing_is_refused refuses 'not given all' \
    '-- one(): doc' 'SELECT {like(1, )};'
is a_part_that_is_not_closed_is_refused refuses "'}' expected after like" \
    '-- one(): doc' 'SELECT {like(1, 2);'
is a_part_before_its_time_is_refused refuses_part 'there is no part later' \
    $'one(a)\n{later($a)}\n\nlater(a)\n$a'
is a_part_that_uses_more_than_it_has_is_refused refuses_part \
    'one uses $b, which it is not given' $'one(a)\n$a = $b\n\ntwo(a)\n{one($a)}'
is a_part_twice_is_refused refuses_part 'there is a part one already' \
    $'one(a)\n$a\n\none(a)\n$a'
is an_empty_part_is_refused refuses_part 'one is empty' $'one(a)\n'

is arguments_in_their_order_compile compiles \
    'return sql_thing_find(w, "x", (day)1, (instant)1, true, &row);'
is a_number_for_a_text_does_not_compile does_not_compile \
    'return sql_thing_find(w, 1, (day)1, (instant)1, true, &row);'
is swapped_text_and_number_do_not_compile does_not_compile \
    'return sql_thing_add(w, 1, 2, "x", COLOUR_RED, &n);'
is swapped_day_and_instant_do_not_compile does_not_compile \
    'return sql_thing_find(w, "x", (instant)1, (day)1, true, &row);'
is a_day_for_an_instant_does_not_compile does_not_compile \
    'return sql_thing_find(w, "x", (day)1, (day)1, true, &row);'
is an_id_for_a_day_does_not_compile does_not_compile \
    'return sql_thing_find(w, "x", (int64_t)1, (instant)1, true, &row);'
is a_truth_for_an_id_does_not_compile does_not_compile \
    'return sql_thing_add(w, (bool)true, 2, COLOUR_RED, "x", &n);'
is swapped_instant_and_bool_do_not_compile does_not_compile \
    'return sql_thing_find(w, "x", (day)1, true, (instant)1, &row);'
is swapped_words_do_not_compile does_not_compile \
    'return sql_thing_add(w, 1, 2, SIDE_LEFT, "x", &n);'
is a_row_of_another_statement_does_not_compile does_not_compile \
    'struct sql_things_all *all; size_t m;
     return sql_things_all(w, &row, &m);'
is lists_of_one_row_are_one_type compiles \
    'enum err (*const list[])(struct work *, const char *, int32_t,
         struct sql_things_like **, size_t *) =
         { sql_things_like, sql_things_down };
     struct sql_things_like *rows; size_t m;
     return list[1](w, "x", 1, &rows, &m);'
is an_outcome_cannot_be_ignored does_not_compile \
    'sql_thing_add(w, 1, 2, COLOUR_RED, "x", &n); return ERR_OK;'

is a_name_the_header_lacks_is_refused refuses ':id1, which its header' \
    '-- one(id id): doc' 'DELETE FROM t WHERE id = :id AND x = :id1;'
is an_argument_never_used_is_refused refuses 'never uses :b' \
    '-- one(a id, b id): doc' 'SELECT :a;'
is an_argument_used_in_a_literal_only_is_refused refuses 'never uses :a' \
    '-- one(a text): doc' "SELECT ':a';"
is an_unknown_type_is_refused refuses 'unknown type float' \
    '-- one(a float): doc' 'SELECT :a;'
is a_list_of_words_nobody_made_is_refused refuses 'unknown type size' \
    '-- one() -> a size: doc' 'SELECT a;'
is a_missing_semicolon_is_refused refuses "does not end with ';'" \
    '-- one(): doc' 'SELECT 1'
is a_second_statement_at_once_is_refused refuses 'something follows' \
    '-- one(): doc' 'SELECT 1; SELECT 2;'
is a_statement_without_a_word_about_it_is_refused refuses \
    'says nothing about itself' '-- one():' 'SELECT 1;'
is a_statement_without_a_header_is_refused refuses 'a name was expected' \
    '' 'SELECT 1;'
is a_header_before_a_blank_line_is_none refuses 'a name was expected' \
    $'-- one(): doc\n' 'SELECT 1;'
is words_that_end_the_comment_are_refused refuses 'ends the comment' \
    '-- one(): a */ b' 'SELECT 1;'
is the_same_argument_twice_is_refused refuses 'a stands twice' \
    '-- one(a id, a text): doc' 'SELECT :a;'
is the_same_column_twice_is_refused refuses 'a stands twice' \
    '-- one() -> a id, a id: doc' 'SELECT a, a;'
is the_same_statement_twice_is_refused refuses 'statement one already' \
    $'-- one(): doc\nSELECT 1;\n\n-- one(): doc' 'SELECT 2;'
is the_same_statement_in_two_rooms_is_refused twice_in_two_files
is an_arrow_without_columns_is_refused refuses 'yields no column' \
    '-- one() -> : doc' 'SELECT 1;'
is a_row_of_nobody_is_refused refuses 'no statement two before' \
    '-- one() ->* as two: doc' 'SELECT 1;'
is arguments_of_nobody_are_refused refuses 'no statement two before' \
    '-- one(as two): doc' 'SELECT 1;'
is a_row_of_one_without_is_refused refuses 'yields no column' \
    $'-- one(): doc\nSELECT 1;\n\n-- two() -> as one: doc' 'SELECT 1;'
is null_for_a_bool_is_refused refuses 'bool cannot be NULL' \
    '-- one(a bool?): doc' 'SELECT :a;'
is null_for_a_word_is_refused refuses 'colour cannot be NULL' \
    '-- one() -> a colour?: doc' 'SELECT a;'
is a_literal_never_closed_is_refused refuses "a ' is never closed" \
    '-- one(): doc' "SELECT 'a;"
is a_question_mark_of_its_own_is_refused refuses 'has a ? of its own' \
    '-- one(a id): doc' 'SELECT :a, ?;'
is a_colon_without_a_name_is_refused refuses "a ':' that names no argument" \
    '-- one(a id): doc' 'SELECT :a, :A;'
is a_comment_that_would_swallow_the_rest_is_refused refuses \
    'has a comment inside' '-- one(): doc' $'SELECT 1 -- one\n  FROM t;'
is a_line_too_long_to_read_whole_is_refused long_line
is the_same_word_twice_is_refused refuses_words 'red stands twice' \
    'colour: red green red'
is a_list_named_like_a_type_is_refused refuses_words 'day is a type already' \
    'day: monday'
is a_list_twice_is_refused refuses_words 'side is a type already' \
    $'side: left\nside: right'
tap_end
