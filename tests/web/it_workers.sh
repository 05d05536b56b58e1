#!/bin/bash
# How many workers a program has and how long their queue is: what holdfast.ini
# says, with the real supervisor. None of it needs a database.
set -uo pipefail
export LC_ALL=C.UTF-8

fixture=$(cd "$(dirname "$0")/../fixture" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$fixture/tap.sh"
BIN=$PWD
# shellcheck source=tests/fixture/servers.sh
. "$fixture/servers.sh"
need multiwatch python3 spawn-fcgi

work=$(mktemp -d /tmp/hf.XXXXXX)
trap 'stop_all; rm -rf "$work" "$tap_said"' EXIT
trap 'exit 1' HUP INT TERM
STATIC=$work/static

begin()
{
	mkdir -p "$STATIC" && touch "$STATIC/static.hdf"
	servers_begin "$work" || return
	DB_SOCKET=$work/none
	LDAP_PORT=1
	workers_are 3 4 && start_program staff
}

# workers_are STAFF BACKLOG
workers_are()
{
	STAFF_N=$1 settings http://127.0.0.1 |
	    sed "/db-staff/d; s/^staff = $1\$/&\nbacklog = $2/" >"$DIR/holdfast.ini"
}

workers()
{
	pgrep -P "${part_pid[staff]}"
}

# has N: within the second that a worker takes to start.
has()
{
	local tries

	for tries in $(seq 20); do
		[[ $(workers | wc -l) != "$1" ]] || return 0
		sleep 0.1
	done
	same "$1" "$(workers | wc -l)" && echo "$tries"
}

a_killed_one_comes_back()
{
	local before

	before=$(workers)
	sleep 0.8
	kill -KILL "$(head -n 1 <<<"$before")" && sleep 0.2 && has 3 &&
	    [[ $before != "$(workers)" ]]
}

# How many may wait while all workers stand still; the kernel takes one more.
queue()
{
	local got

	workers | xargs kill -STOP
	got=$(/usr/bin/python3 - "$DIR/run/staff.sock" <<-'PY'
		import socket, sys
		waiting = []
		try:
		    while len(waiting) < 2000:
		        one = socket.socket(socket.AF_UNIX)
		        one.setblocking(False)
		        one.connect(sys.argv[1])
		        waiting.append(one)
		except BlockingIOError:
		    pass
		print(len(waiting))
	PY
	)
	workers | xargs kill -CONT
	same "$(($1 + 1))" "$got"
}

another_number_with_the_next_start()
{
	stop_part staff
	workers_are 5 9 && start_program staff && has 5 && queue 9
}

# said TEXT ARGUMENT...: with no socket, it ends and says why.
said()
{
	local got

	got=$(as staff "$BIN/holdfast-staff" "${@:2}" </dev/null 2>&1)
	same 1 $? && grep -qF "$1" <<<"$got" || { echo "$got"; return 1; }
}

a_wrong_number_is_told()
{
	workers_are 0 9
	said 'holdfast.ini:' --conf "$DIR/holdfast.ini" --workers
}

without_a_socket()
{
	workers_are 3 9
	said 'no socket to listen on' --conf "$DIR/holdfast.ini" --workers
}

begin >"$tap_said" 2>&1 || bail 'the program did not start'
is there_are_as_many_as_the_settings_say has 3
is as_many_may_wait_as_the_settings_say queue 4
is one_that_is_killed_comes_back a_killed_one_comes_back
is another_number_holds_from_the_next_start another_number_with_the_next_start
is a_wrong_number_is_told_with_its_line a_wrong_number_is_told
is without_a_socket_it_says_so without_a_socket
tap_end
