#!/bin/bash
# Where the instructions of a page go, in the worker: `make where`. One worker of
# bench.sh's smaller municipality under callgrind, each page ASKED (100) times after
# it has been asked some times, and of each page how many instructions it takes, what
# it calls by room, and the functions that take most themselves. MariaDB's and the web
# server's share is not in it.
#
# BIN names an optimised build, PAGES are those that are asked, BENCH_DIR keeps the
# filled servers (one that bench.sh has filled will do).
set -uo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"
# shellcheck source=tests/bench/common.sh
. "$here/common.sh"
# shellcheck source=tests/bench/servers.sh
. "$here/servers.sh"

asked=${ASKED:-100}
scale=${SCALE:-1}
pages=${PAGES:-list desk case plan queue decide offer figures}
work=
# What bench.sh's servers fill in.
# shellcheck disable=SC2034
declare -A port=() path=() cases=()

# The one worker, with every instruction counted; a sandbox would forbid the counts' files.
counted_worker()
{
	sed '/^\[sandbox\]/,/^$/d' "$DIR/holdfast.ini" >"$DIR/counted.ini"
	printf '\n[sandbox]\nlandlock = no\n' >>"$DIR/counted.ini"
	stop_part single_staff
	serve single_staff valgrind -q --tool=callgrind --collect-jumps=no \
	    --callgrind-out-file="$DIR/figures/counts" \
	    "$BIN/holdfast-staff" --conf "$DIR/counted.ini"
}

# ask PAGE TIMES
ask()
{
	local i

	for ((i = 0; i < $2; i++)); do
		echo "url = http://127.0.0.1:${port[single]}${path[holdfast $1]}"
		echo 'output = /dev/null'
	done | curl -sS --fail --max-time 60 -b "holdfast=$(whose "${path[holdfast $1]}")" -K -
}

counts()
{
	callgrind_annotate --auto=no --show-percs=no --threshold=100 "$1" |
	    awk -v asked="$asked" -v page="$2" -v sorted='sort -k2,2gr' '
	    /^ *[0-9,]+ .*PROGRAM TOTALS/ { gsub(",", "", $1); all = $1 + 0 }
	    /^ *[0-9,]+ .*:/ {
		n = $1; gsub(",", "", n); n += 0
		# What is on the stack all the time has not done it all.
		if (n > all * 0.9)
			next
		what = $2; sub(/ \[.*/, "", what); sub(/^.*:/, "", what)
		room = "other"
		if (match($0, /fcgi\/[a-z]+\//))
			room = substr($0, RSTART + 5, RLENGTH - 6)
		else if (match($0, /\[[^]]*\]/)) {
			room = substr($0, RSTART + 1, RLENGTH - 2)
			sub(/.*\//, "", room); sub(/\.so.*/, "", room)
			# The one library that is linked into it.
			sub(/^holdfast-staff$/, "ClearSilver", room)
		}
		rooms[room] += n
		if (++seen <= 12)
			top[seen] = sprintf("    %-38s %8.1f", what, n / asked / 1000)
	    }
	    END {
		printf "%s: %.0f thousand instructions\n", page, all / asked / 1000
		for (room in rooms)
			if (rooms[room] > all / 100)
				printf("  %-24s %5.1f %%\n", room, \
				    100 * rooms[room] / all) | sorted
		close(sorted)
		for (i = 1; i <= seen && i <= 12; i++)
			print top[i]
	    }'
}

bench_begin valgrind callgrind_control curl nginx mariadbd spawn-fcgi multiwatch
start_all || fail 'the servers did not start'
rm -rf "$DIR/figures"
mkdir -p "$DIR/figures"
counted_worker || fail 'the worker did not start under callgrind'
dumped=0
for page in $pages; do
	ask "$page" 5 || fail "$page was not answered"
	callgrind_control -z >/dev/null 2>&1 || fail 'callgrind does not answer'
	ask "$page" "$asked" || fail "$page was not answered"
	callgrind_control -d "$page" >/dev/null 2>&1 || fail 'callgrind does not answer'
	counts "$DIR/figures/counts.$((++dumped))" "$page"
done
