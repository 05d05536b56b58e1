#!/bin/bash
# A sweep that is killed anywhere is made good by the next one.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"

need ldapmodify mariadbd mariadb-dump slapd nginx spawn-fcgi multiwatch
rm -f "$tap_said"
DB_USER=$(id -un) BIN=$PWD \
    exec "$here/../fixture/with-holdfast" /usr/bin/python3 "$here/it_killed.py"
