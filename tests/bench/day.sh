#!/bin/bash
# Two hundred people at work on a large municipality: `make day`.
#
# SCALE (1000) times the cases, PEOPLE (200) of all roles with a second between two
# pages, SECONDS_EACH (60), POOL (3G) of memory for MariaDB to keep tables in.
# BENCH_DIR keeps the filled server for the next run. What is promised: no page over
# 25 ms at the 99th percentile, no error.
set -uo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"
# shellcheck source=tests/bench/common.sh
. "$here/common.sh"
# shellcheck source=tests/bench/servers.sh
. "$here/servers.sh"

scale=${SCALE:-1000}
people=${PEOPLE:-200}
seconds=${SECONDS_EACH:-60}
work=
declare -A port=() path=() cases=()

# Whom a town hall has at work: mostly coordinators, some leaders, an office.
# token, role, where the day begins; the tokens' hashes go into the database.
staff()
{
	local token n=0 employee role start

	sql day -e "DELETE FROM session"
	while read -r employee role start; do
		token=$(printf 'daydaydaydaydayday%04d' $n)
		n=$((n + 1))
		printf '%s\t%s\t%s\n' "$token" "$role" "$start"
		echo "INSERT INTO session (token, employee, began, seen, ends)
		    VALUES ('$("$BIN/tests/bench/session" "$token")', $employee,
		    UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
		    UTC_TIMESTAMP(6) + INTERVAL 10 HOUR);" >&3
	done < <(
		sql day -e "(SELECT DISTINCT t.employee, 'leader', CONCAT('/enhet/', u.code)
		    FROM seat t JOIN unit u ON u.id = t.unit
		    WHERE t.kind = 'leader' AND t.live = 1 LIMIT 30)
		    UNION ALL (SELECT employee, 'office', '/saker/alle' FROM seat
		    WHERE kind = 'office' AND live = 1 LIMIT 15)
		    UNION ALL (SELECT employee, 'system_owner', '/' FROM seat
		    WHERE kind = 'system_owner' AND live = 1 LIMIT 2)
		    UNION ALL (SELECT employee, 'coordinator', '/' FROM seat
		    WHERE kind = 'coordinator' AND live = 1
		    ORDER BY employee MOD 997, employee LIMIT $people)" |
		    head -n "$people"
	) 3> >(sql day)
}

day_nginx()
{
	local name

	port[day]=$(free_port)
	mkdir -p "$DIR/www"
	sed 's|rate=[0-9]*r/s|rate=1000000r/s|' \
	    "$TOP/conf/nginx/holdfast-http.conf" >"$DIR/nginx/http.conf"
	cp "$TOP/conf/nginx/holdfast-server.conf" "$DIR/nginx/day.conf"
	{
		nginx_head 1 1024
		for name in staff login public; do
			echo "	upstream holdfast_$name { server unix:$DIR/run/day_$name.sock; }"
		done
		echo "	keepalive_requests 100000;"
		echo "	include $DIR/nginx/http.conf;"
		server day
		echo "}"
	} >"$DIR/nginx/nginx.conf"
	run_part nginx nginx -e "$DIR/log/nginx.log" -p "$DIR/nginx" \
	    -c "$DIR/nginx/nginx.conf"
	wait_for nginx port_answers "${port[day]}"
}

start_day()
{
	start_mariadb --innodb-buffer-pool-size="${POOL:-3G}" || return
	secret ldap directory none
	mkdir -p "$DIR/ldap"
	LDAP_PORT=1
	statics
	conf day
	if [[ ! -f $DIR/filled ]]; then
		sql -e 'DROP DATABASE IF EXISTS day'
		fill day "$scale" || return
		touch "$DIR/filled"
	fi
	admin day migrate --sql "$TOP/sql" || return
	program day staff && program day login && program day public && day_nginx
}

bench_begin nginx mariadbd spawn-fcgi multiwatch
start_day || fail 'the servers did not start'
[[ -z ${FILL_ONLY:-} ]] || exit 0
staff >"$DIR/staff"
sleep 1
say "$(sql day -e 'SELECT COUNT(*) FROM strand WHERE live = 1') living cases, $(
    wc -l <"$DIR/staff") people, $seconds s"
/usr/bin/python3 "$here/day.py" "http://127.0.0.1:${port[day]}" "$people" \
    "$seconds" <"$DIR/staff"
