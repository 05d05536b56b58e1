#!/bin/bash
# The log of looks over the years: months are made ahead and dropped behind,
# addresses are cleared, and a look is kept whatever has or has not been done.
set -uo pipefail
export LC_ALL=C.UTF-8

BIN=$PWD
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"
need mariadb mariadbd mariadb-install-db

work=$(mktemp -d /tmp/hf.XXXXXX)
trap 'stop_all; rm -rf "$work" "$tap_said"' EXIT
trap 'exit 1' HUP INT TERM

ask()
{
	sql "$DB_NAME" -e "$1"
}

admin()
{
	credentials admin
	timeout -s KILL 120 "${credentials[@]}" "$BIN/holdfast-admin" \
	    --conf "$DIR/holdfast.ini" "$@" 2>&1
}

# look WHEN...: a look at each of these instants, by a page's own account.
look()
{
	local when

	for when in "$@"; do
		echo "INSERT INTO access_log (at, action, basis, outcome, state,
		    address, request) VALUES ($when, 'case_view', 'holder',
		    'allowed', 'active', '10.0.0.7', 'r');"
	done | MYSQL_PWD=$(cat "$DIR/secret/db-staff") mariadb --no-defaults \
	    -S "$DB_SOCKET" -u hf_staff "$DB_NAME"
}

ago()
{
	echo "UTC_TIMESTAMP(6) - INTERVAL $1"
}

begin()
{
	mkdir -p "$work/town" && servers_begin "$work" && start_mariadb || return
	LDAP_PORT=1
	settings http://127.0.0.1 >"$DIR/holdfast.ini"
	admin migrate --sql "$TOP/sql" || return
	look "$(ago '6 YEAR')" "$(ago '62 MONTH')" "$(ago '58 MONTH')" \
	    "$(ago '2 YEAR')" "$(ago '40 DAY')" "$(ago '32 DAY')" \
	    "$(ago '28 DAY')" "$(ago '1 DAY')" 'UTC_TIMESTAMP(6)'
}

months()
{
	ask "SELECT partition_name, partition_description
	      FROM information_schema.partitions
	     WHERE table_schema = DATABASE() AND table_name = 'access_log'
	     ORDER BY partition_ordinal_position" | tr -d "'"
}

looks()
{
	ask 'SELECT COUNT(*), MIN(at) > UTC_TIMESTAMP() - INTERVAL 61 MONTH,
	    SUM(address <> "") FROM access_log'
}

# One part a month, without a gap, from the oldest kept to three months ahead.
months_follow_each_other()
{
	months >"$work/months"
	tail -n 1 "$work/months" | grep -x 'later	MAXVALUE' || return
	awk -v last="$(date -u -d "$(date +%Y-%m-15) 3 months" +m%Y_%m)" '
	    $1 == "later" { next }
	    { split(substr($1, 2), at, "_")
	      month = at[1] * 12 + at[2]
	      if (NR > 1 && month != before + 1) { print "gap at " $1; bad = 1 }
	      before = month
	      name = $1 }
	    END { if (name != last) { print name " is the last"; bad = 1 }
	      exit bad }' "$work/months"
}

old_looks_go()
{
	same '9	0	9' "$(looks)" && admin retention >"$work/said" &&
	    cat "$work/said" && same '7	1	3' "$(looks)"
}

operations_see_it()
{
	same 'done	months_made=0 months_dropped=0 addresses_cleared=0 feedback_dropped=0 cases_thrown_away=0	1' \
	    "$(ask "SELECT outcome, note, succeeded IS NOT NULL FROM job_run
	        WHERE job = 'retention'")"
}

made_and_dropped()
{
	months_follow_each_other && same "$(date -u -d "$(date +%Y-%m-15) 60 months ago" \
	    +m%Y_%m)" "$(head -n 1 "$work/months" | cut -f 1)"
}

everything()
{
	months
	ask 'SELECT * FROM access_log ORDER BY id'
}

twice_is_once()
{
	everything >"$work/once"
	admin retention | grep 'months_made=0 months_dropped=0 addresses_cleared=0' &&
	    everything | diff "$work/once" -
}

# Nobody made these months: before the first, and long after the last.
no_look_is_refused()
{
	look "$(ago '9 YEAR')" "$(ago '-1 YEAR')" "$(ago '-20 YEAR')" &&
	    same 2 "$(ask 'SELECT COUNT(*) FROM access_log PARTITION (later)')"
}

# As after three months in which nobody ran it.
missing_months_are_made()
{
	ask "DELETE FROM access_log WHERE at > UTC_TIMESTAMP() + INTERVAL 1 DAY
	    OR at < UTC_TIMESTAMP() - INTERVAL 8 YEAR"
	local name last=

	for name in $(months | tail -n 5 | head -n 4 | cut -f 1); do
		last=$last,$name
	done
	ask "ALTER TABLE access_log REORGANIZE PARTITION ${last#,},later INTO
	    (PARTITION later VALUES LESS THAN (MAXVALUE))" &&
	    admin retention | grep 'months_made=4' &&
	    months_follow_each_other && everything | diff "$work/once" -
}

limits_are_settings()
{
	sed -i 's/^\[login\]/[log]\nyears = 1\naddress_days = 10\n&/' \
	    "$DIR/holdfast.ini"
	admin retention | grep 'addresses_cleared=1' && same '5	1	2' "$(looks)"
}

no_year_is_refused()
{
	sed 's/^years = .*/years = 0/' "$DIR/holdfast.ini" >"$DIR/none.ini"
	! as admin "$BIN/holdfast-admin" --conf "$DIR/none.ini" retention &&
	    same '5	1	2' "$(looks)"
}

backup_goes_first()
{
	local said

	ask "SELECT GET_LOCK('holdfast migrate', 0), SLEEP(4)" >/dev/null &
	sleep 0.5
	said=$(admin retention)
	wait $!
	[[ $said == *'a migration or a backup is running'* ]]
}

# A page that looks meanwhile waits a little, and its look is kept.
looks_go_on_meanwhile()
{
	local writer before

	before=$(looks | cut -f 1)
	for _ in $(seq 300); do echo 'UTC_TIMESTAMP(6)'; done |
	    { mapfile -t at; look "${at[@]}"; } &
	writer=$!
	sed -i 's/^years = 1/years = 2/' "$DIR/holdfast.ini"
	local i

	for ((i = 0; i < 5; i++)); do
		ask "ALTER TABLE access_log REORGANIZE PARTITION later INTO
		    (PARTITION later VALUES LESS THAN (MAXVALUE))"
		admin retention || return
	done
	wait "$writer" && same $((before + 300)) "$(looks | cut -f 1)"
}

begin >"$tap_said" 2>&1 || bail 'the database was not filled'
is looks_over_five_years_and_addresses_over_thirty_days_go old_looks_go
is months_are_made_ahead_and_dropped_behind made_and_dropped
is twice_does_nothing_the_second_time twice_is_once
is operations_see_how_it_went operations_see_it
is a_look_no_month_was_made_for_is_kept no_look_is_refused
is months_nobody_made_are_made_later missing_months_are_made
is how_long_is_a_setting limits_are_settings
is a_log_kept_for_no_year_is_refused no_year_is_refused
is a_backup_or_migration_goes_first backup_goes_first
is looks_go_on_meanwhile looks_go_on_meanwhile
tap_end
