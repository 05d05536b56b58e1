#!/bin/bash
# A sync that is cut off at any page of the directory changes nothing at all.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"

need ldapmodify mariadbd slapd nginx spawn-fcgi multiwatch
rm -f "$tap_said"
DB_USER=$(id -un) BIN=$PWD \
    exec "$here/../fixture/with-holdfast" /usr/bin/python3 "$here/it_cut.py"
