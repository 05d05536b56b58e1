#!/bin/bash
# The service office's deadlines on every day of nine years: the code's own, and
# those of a calendar that shares nothing with it.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
need python3
rm -f "$tap_said"
exec python3 "$here/unit_deadlines.py" "$PWD/tests/rules/deadline_line"
