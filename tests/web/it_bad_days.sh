#!/bin/bash
# Bad days: the servers behind Holdfast go and come while it_bad_days.py, or the
# program that is named, is at work. It orders them about: a line written to
# IT_ORDER, answered on IT_DONE.
#
#   it_bad_days.sh [PROGRAM [ARGUMENT...]]
#
# FREE_CLOCK=yes   accounts of the database may be told another time than it is
# MOVED_CLOCK=yes  the whole database goes by DIR/clock, as DB_CLOCK_FILE is told
# MORE             what servers.sh reads; its more_obey knows other orders
# BIN              the build directory, when it is not this one
set -uo pipefail

BIN=${BIN:-$PWD}
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"

work=
program=

finish()
{
	[[ -z $program ]] || kill -TERM "$program" 2>/dev/null || :
	stop_all
	rm -rf "$work" "$tap_said"
}

bail_out()
{
	echo "Bail out! $1"
	exit 1
}

# The town's people have the same keys in the tables as in the directory.
fill()
{
	as admin "$BIN/holdfast-admin" --conf "$DIR/holdfast.ini" \
	    migrate --sql "$TOP/sql" &&
	    /usr/bin/python3 "$TOP/tests/fixture/municipality.py" \
	    --out "$DIR/town" --today "$(date +%F)" --base "$LDAP_BASE" --bare \
	    --direct && sql "$DB_NAME" <"$DIR/town/cases.sql"
}

obey()
{
	case $1 in
	stop-mariadb) stop_part mariadb ;;
	start-mariadb) start_mariadb ;;
	crash-mariadb)
		kill -KILL "$(cat "$DIR/run/mariadb.pid")"
		stop_part mariadb 2>>"$DIR/log/mariadb.log"
		rm -f "$DIR/run/mariadb.pid"
		;;
	stop-slapd) slapd_sh stop; stop_part slapd ;;
	start-slapd) start_slapd ;;
	kill-worker) kill -KILL "$2" ;;
	stop-mail) stop_part mail ;;
	start-mail) start_mail ;;
	careful-mail)
		secret mail sweep "$2"
		secret mail-wrong sweep "not $2"
		start_mail "$DIR/ldap/server.pem" "$DIR/ldap/server.key" holdfast \
		    "$2"
		;;
	sweep) as sweep "$BIN/holdfast-sweep" --conf "$DIR/holdfast.ini" "$2" ;;
	sweep-careful)
		as sweep "$BIN/holdfast-sweep" --conf "$DIR/careful.ini" "$2"
		;;
	*) more_obey "$@" ;;
	esac >&2
}

need mariadbd slapd nginx spawn-fcgi multiwatch
work=$(mktemp -d /tmp/hf.XXXXXX)
trap finish EXIT
trap 'exit 1' HUP INT TERM
servers_begin "$work" || bail_out 'there is no place for servers'
mkdir -p "$DIR/town"
/usr/bin/python3 "$TOP/tests/fixture/municipality.py" --out "$DIR/town" \
    --today "$(date +%F)" --base "$LDAP_BASE" --bare >"$DIR/log/town.log"
port=$(free_port)
[[ -z ${MOVED_CLOCK:-} ]] || {
	DB_CLOCK_FILE=$DIR/clock
	echo +0 >"$DB_CLOCK_FILE"
}
start_mariadb ${FREE_CLOCK:+--secure-timestamp=NO} ||
    bail_out 'MariaDB did not start'
start_slapd "$DIR/town/directory.ldif" || bail_out 'slapd did not start'
start_mail || bail_out 'the mail sink did not start'
settings "http://127.0.0.1:$port" >"$DIR/holdfast.ini"
fill >"$DIR/log/fill.log" 2>&1 || bail_out "$(tail -n 3 "$DIR/log/fill.log")"
sweep_script >"$DIR/sweep" && chmod 0755 "$DIR/sweep"
start_programs && start_nginx "$port" || bail_out 'Holdfast did not start'

mkfifo "$DIR/order" "$DIR/done"
export HOLDFAST_URL=http://127.0.0.1:$port DB_SOCKET DB_NAME MAIL_DIR DIR \
    IT_ORDER=$DIR/order IT_DONE=$DIR/done IT_LOG=$DIR/log/staff.log \
    HOLDFAST_DIR=$DIR SWEEP=$DIR/sweep LDAP_URI LDAP_BASE LDAP_ADMIN_DN \
    LDAP_ADMIN_PW
DB_USER=$(id -un)
export DB_USER
/usr/bin/python3 "$here/${1:-it_bad_days.py}" "${@:2}" &
program=$!
exec 7<>"$DIR/order" 8<>"$DIR/done"
line=
while kill -0 "$program" 2>/dev/null; do
	# The time may be up in the middle of a line: what was read is kept.
	read -r -t 0.2 part <&7
	status=$?
	line+=$part
	((status == 0)) || continue
	read -r order argument <<<"$line"
	line=
	obey "$order" "$argument"
	echo "$order" >&8
done
wait "$program"
status=$?
program=
exit "$status"
