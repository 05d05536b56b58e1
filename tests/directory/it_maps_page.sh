#!/bin/bash
# The maps of units and groups changed on their pages, against a directory of
# their own and the sweep that reads it.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"

need ldapmodify mariadbd slapd nginx spawn-fcgi multiwatch
rm -f "$tap_said"
DB_USER=$(id -un) BIN=$PWD \
    exec "$here/../fixture/with-holdfast" /usr/bin/python3 "$here/it_maps_page.py"
