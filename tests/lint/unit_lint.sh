#!/bin/bash
# The lint finds what it is there to find: each fault, planted, in its own line.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
export LC_ALL=C
work=$(mktemp -d)
trap 'rm -rf "$work" "$tap_said"' EXIT
cd "$work" || exit
mkdir -p fcgi/{cover,desk,rules,store,web}

# finds SCRIPT FILE 'LINE: TEXT': whether that is what it says of stdin.
finds()
{
	cat >"$2"
	same "$2:$3" "$(awk -f "$here/$1.awk" "$2")"
}

# quiet SCRIPT FILE: whether it has nothing to say of stdin.
quiet()
{
	cat >"$2"
	awk -f "$here/$1.awk" "$2"
}

# body N: a function of N lines, after the sentence a file begins with.
body()
{
	printf '/* What it is. */\nstatic int\nlong_one(void)\n{\n'
	printf '\tx();\n%.0s' $(seq 1 $(($1 - 3)))
	echo '}'
}

spread=$(printf '%090d' 0)
is 80_lines_are_a_function quiet layout a.c < <(body 80)
is 81_lines_are_too_many finds layout a.c \
    '83: long_one: 81 lines, 80 at most' < <(body 81)
is a_file_says_what_it_is finds layout a.c \
    '1: begins without a comment that says what it is' <<<'#include <a.h>'
is a_line_is_80_columns finds layout a.c '2: longer than 80 columns' \
    < <(printf '/* It. */\nint x%s;\n' "$spread")
is letters_are_counted_and_not_bytes quiet layout a.c \
    < <(printf '/* It. */\n/* %s */\n' "$(printf 'å%.0s' $(seq 70))")
is a_row_of_a_table_may_be_long quiet layout a.c \
    < <(printf '/* It. */\n\t{ A, "/sak", %s },\n' "$spread")
is blanks_do_not_indent finds layout a.c '2: indented by blanks' \
    < <(printf '/* It. */\n        x();\n')
is nothing_ends_in_blanks finds layout a.c '2: blanks at the end' \
    < <(printf '/* It. */\nint x; \n')
is a_brace_has_its_line finds layout a.c \
    "3: a function's brace is on a line of its own" \
    < <(printf '/* It. */\nint\nmain(void) {\n')
is a_type_has_its_line finds layout a.c \
    "3: a function's return type is on a line of its own" \
    < <(printf '/* It. */\nint main(void)\n{\n}\n')

is a_room_may_use_what_is_below quiet includes fcgi/cover/strand.c \
    <<<'#include "desk/duty.h"'
is a_room_may_not_use_the_web finds includes fcgi/web/view.c \
    '1: cover/strand.h lies above web/view.c' <<<'#include "cover/strand.h"'
is store_is_not_beside_rules finds includes fcgi/store/db.c \
    '1: rules/policy.h lies beside store/db.c' <<<'#include "rules/policy.h"'
is pages_are_nobodys finds includes fcgi/cover/page_case.c \
    "1: pages do not call another room's" <<<'#include "desk/pages.h"'
is mariadb_is_the_stores finds includes fcgi/desk/duty.c \
    '1: only store/ speaks to MariaDB' <<<'#include <mysql.h>'
is rules_do_no_io finds includes fcgi/rules/calendar.c \
    '1: rules/ does no input or output' <<<'#include <time.h>'

is a_prototype_has_a_comment finds contracts a.h \
    '3: no comment says what it promises' \
    < <(printf '/* It. */\n\nint f(void);\n')
is one_comment_serves_a_pair quiet contracts a.h \
    < <(printf '/* It. */\n\n/* Both. */\nint f(void);\nint g(void);\n')

is a_page_has_no_words finds pages a.c \
    '1: words belong in templates/lang' <<<'	node_text(n, "a", "Ingen saker");'
is a_page_may_tell_the_log quiet pages a.c \
    <<<'	return err_set(w, ERR_CONFLICT, "no such thing");'
is a_page_frees_nothing finds pages a.c "1: memory is the arena's" \
    <<<'	free(p);'

is keywords_are_capitals finds sql a.sql \
    '1: keyword in small letters: from' <<<'SELECT id from unit;'
is columns_are_listed finds sql a.sql '1: columns are listed' \
    <<<'SELECT u.* FROM unit u;'
is quoted_words_are_no_keywords quiet sql a.sql \
    <<<"SELECT 'from' AS word FROM unit;"

# languages SAID < nn.hdf: what is said of it beside a small nb.hdf, if anything.
languages()
{
	printf 'Lang {\n  a = x\n  a {\n    b = {n} of {m}\n  }\n}\n' >nb.hdf
	cat >nn.hdf
	same "$1" "$(awk -f "$here/lang.awk" nb.hdf nn.hdf)"
}

is two_languages_may_have_the_same_words languages '' <<'HDF'
Lang {
  a = y
  a {
    # in whatever order the places stand
    b = av {m}: {n}
  }
}
HDF
is a_name_may_stand_in_one_of_them_alone languages '' \
    < <(printf 'Lang {\n  a = {{office}}\n  a {\n    b = {m} {{office}}{n}\n  }\n}\n')
is a_missing_key_is_named languages 'nn.hdf: no words for a.b' \
    < <(printf 'Lang {\n  a = y\n}\n')
is a_key_too_many_is_named languages 'nn.hdf: nb.hdf has no a.c
nn.hdf: no words for a' < <(printf 'Lang {
  a {
    b = {n} {m}
    c = z
  }
}
')
is other_places_are_named languages \
    'nn.hdf: a.b has the places {n}, nb.hdf has {m} {n}' \
    < <(printf 'Lang {\n  a = y\n  a {\n    b = {n}\n  }\n}\n')
is an_empty_word_is_named languages 'nn.hdf: empty: a' \
    < <(printf 'Lang {\n  a =\n  a {\n    b = {n}{m}\n  }\n}\n')
tap_end
