#!/bin/bash
# Where a password is found after a login: on no wire in clear, and in no memory.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"

need mariadbd slapd nginx spawn-fcgi multiwatch ldapmodify tcpdump
[[ $(id -u) == 0 ]] || skip 'capturing needs root'
rm -f "$tap_said"
BIN=$PWD exec "$here/../fixture/with-holdfast" /usr/bin/python3 "$here/it_secret.py"
