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

bad=0
# bound TEXT FOUND OPERATOR PROMISED
bound()
{
	local verdict=PASS

	awk "BEGIN { exit !($2 $3 $4) }" || verdict=FAIL
	[[ $verdict == PASS ]] || bad=1
	printf '%s %s: %s, promised %s %s\n' $verdict "$1" "$2" "$3" "$4"
}
