#!/bin/bash
# The same tests against OpenLDAP and against Active Directory, each with a
# Holdfast of its own, and that none of them is left out for one of the two:
# what only one can do is in both_only.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"

need ldapmodify ldapwhoami mariadbd slapd nginx spawn-fcgi multiwatch samba samba-tool
test "$(id -u)" = 0 || skip 'Active Directory needs root for its ports'
test -d /usr/share/samba/setup || skip 'samba-ad-provision is missing'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# passes KIND: all its tests do; their names are kept in the work directory.
passes()
{
	DB_USER=$(id -un) BIN=$PWD "$here/with-directory" "$1" \
	    /usr/bin/python3 "$here/it_both.py" >"$work/$1" 2>&1
	local status=$?

	sed -n 's/^ok [0-9]* - //p' "$work/$1" | sort >"$work/$1.passed"
	grep -A 1 '^not ok' "$work/$1"
	((status == 0)) || tail -n 5 "$work/$1"
	return "$status"
}

# named KIND: what it passed, without what both_only says it has alone.
named()
{
	awk -F '\t' -v kind="$1" '$1 == kind { print $2 }' "$here/both_only" |
	    grep -vxF -f - "$work/$1.passed"
}

the_names_are_the_same()
{
	same "$(named openldap)" "$(named ad)"
}

both_only_is_true()
{
	local kind name why

	while IFS=$'\t' read -r kind name why; do
		[[ $kind != '#'* ]] || continue
		grep -qxF "$name" "$work/$kind.passed" && [[ -n $why ]] ||
		    { echo "$kind: $name"; return 1; }
	done <"$here/both_only"
}

at_least_fifty()
{
	(($(named ad | wc -l) >= 50)) || named ad
}

is 'every test passes against OpenLDAP' passes openldap
is 'every test passes against Active Directory' passes ad
is 'what passes with one passes with the other' the_names_are_the_same
is 'what only one can do is what both_only says' both_only_is_true
is 'and that is the smaller part' at_least_fifty
tap_end
