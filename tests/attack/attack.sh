#!/bin/bash
# Attacks Holdfast, each time with a municipality of its own: `make attack`.
#
#   attack.sh [FOLDER]   reports go there (a new directory)
#   ATTACK_SECONDS       for each of ten roles and each of two tools (180)
#   ATTACK_TIMES         how often each form is sent at once (50)
#
# BIN names the build. Status 1 when something is found.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-$(mktemp -d /tmp/attack.XXXXXX)}
mkdir -p "$folder"
DB_USER=$(id -un)
export DB_USER
with=$here/../fixture/with-holdfast
bad=0

part()
{
	echo "# $1"
	shift
	"$@" || bad=1
}

races()
{
	local times

	for times in 1 "${ATTACK_TIMES:-50}"; do
		"$here/../web/it_bad_days.sh" "../attack/races.py" "$times" \
		    "$folder/races-$times.json" || return
	done
	/usr/bin/python3 "$here/compare.py" "$folder/races-1.json" \
	    "$folder/races-${ATTACK_TIMES:-50}.json"
}

part 'each form many times at once' races
part 'what tools do not know' "$with" /usr/bin/python3 "$here/own.py"
part 'wapiti and sqlmap as each role' "$with" /usr/bin/python3 \
    "$here/tools.py" "$folder" "${ATTACK_SECONDS:-180}"
echo "# reports: $folder"
exit $bad
