# shellcheck shell=bash
# What every bench has: its end, and its verdict. Sourced by each, after
# fixture/servers.sh.

fail()
{
	say "$*"
	exit 1
}

finish()
{
	stop_all
	[[ -n ${BENCH_DIR:-} ]] || rm -rf "$work"
}

# bench_begin TOOL...: a place for its servers, and what ends them. All run as whoever
# runs this: users of their own cost nothing.
bench_begin()
{
	local tool

	for tool; do
		command -v "$tool" >/dev/null || fail "$tool is missing"
	done
	work=${BENCH_DIR:-$(mktemp -d /tmp/hf.XXXXXX)}
	trap finish EXIT
	trap 'exit 1' HUP INT TERM
	servers_begin "$work/s" || exit 1
	separate=no
}

bad=0
# bound TEXT FOUND OPERATOR PROMISED
bound()
{
	local verdict=PASS

	awk "BEGIN { exit !($2 $3 $4) }" || verdict=FAIL
	[[ $verdict == PASS ]] || bad=1
	printf '%s %s: %s, promised %s %s\n' $verdict "$1" "$2" "$3" "$4"
}
