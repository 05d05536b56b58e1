#!/bin/bash
# Strangers at the families' form: `make families`. CODES (10000), FORMS (2000) and
# SECONDS_EACH (60) make it smaller.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
exec env DB_USER="$(id -un)" "$here/../fixture/with-holdfast" \
    /usr/bin/python3 "$here/families.py"
