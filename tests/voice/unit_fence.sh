#!/bin/bash
# What the program that anybody on the internet may speak to is made of: no room that
# knows a case, no library that it does not need. Asked of the very binary.
set -uo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
BIN=$PWD
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
need nm readelf

work=$(mktemp -d /tmp/hf.XXXXXX)
trap 'rm -rf "$work" "$tap_said"' EXIT

# names FILE...: "file:... name" of what each defines for others; not what a sanitizer
# puts into every one.
names()
{
	nm -A --defined-only --extern-only "$@" 2>/dev/null |
	    awk '$(NF - 1) ~ /^[TDBR]$/ && $NF !~ /^(_|asan|ubsan)/ {
		    sub(/:.*/, "", $1); print $1, $NF }'
}

# parts PROGRAM: the files of fcgi/ROOM that are in it, as room/file.
parts()
{
	[[ -s $work/rooms ]] ||
	    (cd "$BIN/fcgi" && names ./*/*.o) |
	    sed -E 's|^\./([a-z]+)/([a-z_]+-)?([a-z_]+)\.o |\1/\3 |' >"$work/rooms"
	names "$BIN/$1" >"$work/program"
	awk 'NR == FNR { has[$2] = 1; next } has[$2] { print $1 }' \
	    "$work/program" "$work/rooms" | sort -u
}

# libraries PROGRAM: what it is linked with, but for the compiler's own.
libraries()
{
	readelf -d "$BIN/$1" | sed -n 's/.*(NEEDED).*\[lib\(.*\)\.so.*/\1/p' |
	    grep -vE '^(asan|ubsan|gcc_s|c|m)$' | sort
}

of_other_rooms()
{
	parts "$1" | grep -E '^(cover|desk|intake|craft|notify|directory)/'
}

# Of the desk only how a deadline is counted, which a receipt says.
no_other_room()
{
	same desk/due "$(of_other_rooms holdfast-public)"
}

# The forms and pages of families; nothing that reads what they said.
its_own_room()
{
	same "$(printf 'voice/%s\n' code form own_text page_ask page_feedback page_open \
	    sending tongues)" "$(parts holdfast-public | grep '^voice/')"
}

its_libraries()
{
	same "$(printf '%s\n' fcgi inih mariadb sodium talloc)" \
	    "$(libraries holdfast-public)"
}

# Planted: the program of those who work here has what is forbidden here.
others_would_be_seen()
{
	of_other_rooms holdfast-staff | grep -q '^cover/strand$' &&
	    of_other_rooms holdfast-login | grep -q '^directory/' &&
	    of_other_rooms holdfast-sweep | grep -q '^notify/' &&
	    libraries holdfast-login | grep -q '^ldap' &&
	    libraries holdfast-sweep | grep -q '^curl' &&
	    libraries holdfast-staff | grep -q '^qrencode'
}

is the_public_program_has_no_other_room no_other_room
is of_its_own_room_only_what_families_use its_own_room
is it_has_no_library_it_does_not_need its_libraries
is what_other_programs_have_would_be_seen others_would_be_seen
tap_end
