#!/bin/bash
# What /healthz says, and that it says nothing else: the one component that is
# not well, with the real program, nginx and a database whose clock is wrong.
set -uo pipefail
export LC_ALL=C.UTF-8

fixture=$(cd "$(dirname "$0")/../fixture" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$fixture/tap.sh"
BIN=$PWD
# shellcheck source=tests/fixture/servers.sh
. "$fixture/servers.sh"
need curl faketime mariadbd multiwatch nginx spawn-fcgi

work=$(mktemp -d /tmp/hf.XXXXXX)
trap 'stop_all; rm -rf "$work" "$tap_said"' EXIT
trap 'exit 1' HUP INT TERM
STATIC=$work/static
port=$(free_port)

begin()
{
	mkdir -p "$STATIC" && touch "$STATIC/static.hdf"
	servers_begin "$work" && start_mariadb || return
	LDAP_PORT=1
	settings "http://127.0.0.1:$port" >"$DIR/holdfast.ini"
	as admin "$BIN/holdfast-admin" --conf "$DIR/holdfast.ini" \
	    migrate --sql "$TOP/sql" && start_program public &&
	    start_nginx "$port"
}

# jobs DIRECTORY HOUSEKEEPING LEAVERS: how many minutes ago each was done.
jobs()
{
	sql "$DB_NAME" -e "REPLACE INTO job_run (job, began, outcome, note, succeeded)
	    VALUES ('directory', UTC_TIMESTAMP(6), 'done', '',
		UTC_TIMESTAMP(6) - INTERVAL $1 MINUTE),
	    ('housekeeping', UTC_TIMESTAMP(6), 'done', '',
		UTC_TIMESTAMP(6) - INTERVAL $2 MINUTE),
	    ('leavers', UTC_TIMESTAMP(6), 'done', '',
		UTC_TIMESTAMP(6) - INTERVAL $3 MINUTE)"
}

# says TEXT: within the second that a lost connection is not tried again.
says()
{
	local tries wanted got

	[[ $1 == ok ]] && wanted="ok 200" || wanted="$1 503"
	for tries in 1 2 3 4 5; do
		got=$(curl -s -w ' %{http_code}' \
		    "http://127.0.0.1:$port/healthz" | tr -d '\n')
		[[ $got != "$wanted" ]] || return 0
		sleep 0.3
	done
	same "$wanted" "$got" && echo "$tries"
}

# with_clock OFF [OPTION...]: the database anew, its clock that far off.
with_clock()
{
	stop_part mariadb
	DB_CLOCK=$1 start_mariadb "${@:2}" && jobs 1 1 1
}

# jobs_say DIRECTORY HOUSEKEEPING LEAVERS TEXT
jobs_say()
{
	jobs "$1" "$2" "$3" && says "$4"
}

wrong_clock_is_told()
{
	with_clock "$1" && says clock
}

clock_that_can_be_set_is_told()
{
	with_clock '' --secure-timestamp=NO && says clock
}

as_the_settings_say()
{
	sed -i 's/^\[login\]/[sweep]\nclock_off_seconds = 120\n&/' \
	    "$DIR/holdfast.ini"
	stop_part public
	start_program public && with_clock +60s && says ok &&
	    with_clock +180s && says clock
}

without_database()
{
	stop_part mariadb
	says database
}

begin >"$tap_said" 2>&1 || bail 'the servers did not start'
is all_is_well jobs_say 1 1 1 ok
is a_directory_not_read_for_an_hour_is_told jobs_say 61 1 1 directory
is jobs_that_stand_still_are_told jobs_say 1 31 1 jobs
is cases_that_nobody_takes_over_are_told jobs_say 1 1 31 jobs
is a_clock_before_ours_is_told wrong_clock_is_told +60s
is a_clock_behind_ours_is_told wrong_clock_is_told -60s
is a_clock_that_accounts_can_set_is_told clock_that_can_be_set_is_told
is how_far_is_a_setting as_the_settings_say
is a_database_that_is_away_is_told without_database
tap_end
