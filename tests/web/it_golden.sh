#!/bin/bash
# The main screens, of a few cases with hostile values and as nginx gives them,
# are those kept in tests/golden/screens.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
# shellcheck source=tests/fixture/golden.sh
. "$here/../fixture/golden.sh"

need mariadbd slapd nginx spawn-fcgi multiwatch
work=$(mktemp -d)
trap 'rm -rf "$work" "$tap_said"' EXIT

screens()
{
	DB_USER=$(id -un) BIN=$PWD "$here/../fixture/with-holdfast" \
	    /usr/bin/python3 "$here/it_golden.py" "$work"
}

is 'the screens are there to be compared' screens
while read -r screen; do
	is "$screen looks as it did" golden "screens/$screen" cat "$work/$screen"
done < <(cd "$work" && ls)
is 'no kept screen has gone' same \
    "$(cd "$golden_dir/screens" && ls)" "$(cd "$work" && ls)"
tap_end
