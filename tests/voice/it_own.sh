#!/bin/bash
# What the system owner words herself, and the figures, against a Holdfast of its own.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"

need mariadbd slapd nginx spawn-fcgi multiwatch
rm -f "$tap_said"
STAFF=$PWD/holdfast-staff DB_USER=$(id -un) BIN=$PWD \
    exec "$here/../fixture/with-holdfast" /usr/bin/python3 "$here/it_own.py"
