#!/bin/bash
# What our pages cost beside the least a page can cost: `make bench`.
#
# One MariaDB with conf/mariadb/holdfast.cnf, one nginx worker with
# conf/nginx/holdfast-server.conf, four processes of the bare handler and as many
# of each program as its settings' defaults say, wrk with 16 connections; and one
# process alone, for what it holds in memory. The bare handler is measured right
# before every page, some rounds of a few seconds, since what else the machine
# does comes and goes; what is printed is the median of the rounds: requests/s, that as
# a share of the bare handler's, p99, and that as times the bare handler's.
#
# BIN names an optimised build. ROUNDS (5) of SECONDS_EACH (3), SCALE (100)
# times the cases, SOAK (100000) requests between two looks at a worker's
# memory, POOL (128M) for MariaDB to keep tables in: with SCALE=1000 it is 3G.
# BENCH_DIR keeps the filled server for the next run. PAGES are those that are
# measured, all of them unless it is set; memory is looked at when all are. `desk` is that
# of the leader of the unit with most cases, `coordinator` that of one of the many.
set -uo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"
# shellcheck source=tests/bench/common.sh
. "$here/common.sh"
# shellcheck source=tests/bench/servers.sh
. "$here/servers.sh"

rounds=${ROUNDS:-5}
seconds=${SECONDS_EACH:-3}
scale=${SCALE:-100}
soak=${SOAK:-100000}
staff_pages='list desk coordinator case offer queue step decide plan figures'
pages=${PAGES:-$staff_pages draft save login healthz}
work=
declare -A port=() path=() cases=() ratio_of=() p99_of=()

# --- measuring ---------------------------------------------------------------

# hit SERVER PATH SECONDS: requests/s and p99 in ms; any other answer than 200
# ends the run, for an error page is fast.
hit()
{
	local rate p99 bad script=report.lua

	[[ $2 != /utkast && $2 != /lagre ]] || script=write.lua
	[[ $script == report.lua ]] || versions "$1" || exit 1
	read -r rate p99 bad < <(WRITERS=$DIR/$1.writers VERSIONS=$DIR/$1.versions \
	    REPORT=$here/report.lua WHAT=$2 \
	    wrk -t1 -c16 -d "${3}s" -s "$here/$script" \
	    -H "Cookie: holdfast=$(whose "$2")" \
	    "http://127.0.0.1:${port[$1]}$2" | tail -n 1)
	[[ ${bad:-1} == 0 ]] || fail "$1 $2: ${bad:-no} wrong answers"
	echo "$rate $p99"
}

# The middle of the numbers on standard input.
median()
{
	sort -g | awk '{ v[NR] = $1 }
	    END {
		middle = (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2
		printf "%.4g\n", middle
	    }'
}

# The rates of a page's rounds, and of the bare handler right before each, lie
# in DIR/figures/SERVER.PAGE as "rate p99 bare".
round()
{
	local page name bare rest

	for page in $pages; do
		for name in holdfast larger; do
			[[ $page != login && $page != healthz ]] ||
			    [[ $name == holdfast ]] || continue
			read -r bare rest < <(hit bare / "$seconds")
			[[ -n $bare ]] || exit 1
			echo "$bare $rest 1" >>"$DIR/figures/bare"
			read -r rest < <(hit "$name" "${path[$name $page]}" "$seconds")
			[[ -n $rest ]] || exit 1
			echo "$rest $bare" >>"$DIR/figures/$name.$page"
		done
	done
}

warm_up()
{
	local key

	for key in "${!path[@]}"; do
		[[ " $pages " == *" ${key#* } "* ]] || continue
		[[ $key != larger\ login && $key != larger\ healthz ]] || continue
		hit "${key% *}" "${path[$key]}" 1 >/dev/null || exit 1
	done
	hit bare / 1 >/dev/null || exit 1
}

# line NAME CASES FILE: what is promised of `make bench` in the design.
line()
{
	local rate ratio p99

	rate=$(cut -d ' ' -f 1 "$3" | median)
	p99=$(cut -d ' ' -f 2 "$3" | median)
	ratio=$(awk '{ print $1 / ($3 == 1 ? $1 : $3) }' "$3" | median)
	ratio_of[$1 $2]=$ratio
	p99_of[$1 $2]=$p99
	printf '%-11s %6s %9.0f %6.2f %7.1f %6.1f\n' "$1" "$2" "$rate" "$ratio" "$p99" \
	    "$(awk "BEGIN { print $p99 / ${p99_of[bare -]} }")"
}

lines()
{
	local page name

	printf '%-11s %6s %9s %6s %7s %6s\n' page cases requests/s ratio p99/ms times
	line bare - "$DIR/figures/bare"
	for page in $pages; do
		for name in holdfast larger; do
			[[ ! -f $DIR/figures/$name.$page ]] ||
			    line "$page" "${cases[$name]}" \
			    "$DIR/figures/$name.$page"
		done
	done
}

# speed PAGE: of the larger municipality, as a share of what it is in the smaller. The two
# are measured in turn, so each pair saw the same machine.
speed()
{
	paste -d ' ' "$DIR/figures/holdfast.$1" "$DIR/figures/larger.$1" |
	    awk '{ print $4 / $1 * $3 / $6 }' | median
}

# What the one worker of `single` holds that is its own, in KiB.
rss_anon()
{
	awk '/^RssAnon/ { print $2 }' \
	    "/proc/$(pgrep -P "${part_pid[single_staff]}")/status"
}

# soak_round SECONDS: every staff page in turn; adds to `sent`.
soak_round()
{
	local page rate

	for page in $staff_pages; do
		read -r rate _ < <(hit single "${path[holdfast $page]}" "$1")
		[[ -n $rate ]] || exit 1
		((sent += ${rate%.*} * $1))
	done
}

memory()
{
	local sent=0 before

	soak_round 2
	before=$(rss_anon)
	for ((sent = 0; sent < soak; )); do
		soak_round 5
	done
	rss=$(rss_anon)
	grown=$((rss - before))
	echo "RssAnon of a worker: $before KiB, after $sent requests $rss KiB"
}

# A plan at a family's table, with forty measures, and what is typed there.
plan_bounds()
{
	local few=${cases[holdfast]}

	[[ " $pages " != *' plan '* ]] ||
	    bound 'a plan of 40 measures: share of the bare handler' \
		"${ratio_of[plan $few]}" '>=' 0.30
	[[ " $pages " != *' draft '* ]] ||
	    bound 'what is typed, kept: p99 in ms' "${p99_of[draft $few]}" \
		'<=' 15
}

# What the office looks at all day, with 417 applications in its queue.
office_bounds()
{
	local page few=${cases[holdfast]}
	local -A what=([queue]='the queue' [step]='a step of the queue'
	    [decide]='a decision')

	for page in queue step decide; do
		[[ " $pages " == *" $page "* ]] || continue
		bound "${what[$page]}: share of the bare handler" \
		    "${ratio_of[$page $few]}" '>=' 0.40
		bound "${what[$page]}: p99 in ms" "${p99_of[$page $few]}" \
		    '<=' 15
	done
}

# As of a day of ten years, of fifty services (7.4), on a screen and on paper; and
# what everybody else notices of it.
figures_bounds()
{
	local what figure
	local -A found=()

	[[ " $pages " == *' figures '* ]] || return 0
	bound 'figures as of a date: p99 in ms' \
	    "${p99_of[figures ${cases[larger]}]}" '<=' 300
	while read -r what figure; do
		found[$what]=$figure
	done < <(HOLDFAST_URL=http://127.0.0.1:${port[larger]} DB_SOCKET='' \
	    OWNER=$office_token LEADER=$token LIST=${path[larger list]} \
	    python3 "$here/figures.py")
	[[ -n ${found[beside]:-} ]] || fail 'the figures were not read and printed'
	bound 'figures on paper: seconds' "${found[report]}" '<=' 10
	echo "list of 50, opened ten times a second: p99 ${found[alone]} ms"
	bound 'the same while figures are read and printed: p99 in ms more' \
	    "$(awk "BEGIN { print ${found[beside]} - ${found[alone]} }")" '<=' 10
}

# What a county is promised of two cores.
county_bounds()
{
	local page many=${cases[larger]}

	((many >= 400000)) || return 0
	for page in list desk coordinator case plan save; do
		[[ " $pages " == *" $page "* ]] || continue
		bound "$page, $many cases: p99 in ms" "${p99_of[$page $many]}" \
		    '<=' 20
		bound "$page, $many cases: share of its speed" "$(speed "$page")" \
		    '>=' 0.85
	done
}

bounds()
{
	local many=${cases[larger]} few=${cases[holdfast]}

	bound 'list of 50: share of the bare handler' \
	    "${ratio_of[list $few]}" '>=' 0.45
	bound 'list of 50: p99 in ms' "${p99_of[list $few]}" '<=' 10
	bound "list of 50, $many cases: p99 in ms" \
	    "${p99_of[list $many]}" '<=' 10
	bound "list of 50, $many cases: share of its speed at $few" \
	    "$(speed list)" '>=' 0.9
	bound 'a worker: RssAnon in KiB' "$rss" '<=' 8192
	bound "a worker: growth in KiB over $soak requests" "$grown" '<=' 64
}

bench_begin wrk nginx mariadbd spawn-fcgi multiwatch
start_all || fail 'the servers did not start'
rm -rf "$DIR/figures"
mkdir -p "$DIR/figures"
warm_up
for ((i = 0; i < rounds; i++)); do
	round
done
lines
if [[ -z ${PAGES:-} ]]; then
	memory
	bounds
fi
office_bounds
plan_bounds
figures_bounds
county_bounds
exit $bad
