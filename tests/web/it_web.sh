#!/bin/bash
# Whole requests through nginx, against a Holdfast of its own: attacks on every
# page as every account, and bad input. One TAP stream of both.
#
#	it_web.sh [FILE.py]	others that need no more call it with theirs
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"

need mariadbd slapd nginx spawn-fcgi multiwatch
rm -f "$tap_said"
STAFF=$PWD/holdfast-staff DB_USER=$(id -un) BIN=$PWD \
    exec "$here/../fixture/with-holdfast" /usr/bin/python3 "$here/${1:-it_web.py}"
