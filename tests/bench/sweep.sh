#!/bin/bash
# What the sweep costs a large municipality: `make sweep`.
#
# slapd with 20,000 accounts behind TLS, and a MariaDB with as many employees and
# SCALE (143) times CASES (7) times 417 cases, 417,000. Each job is run by itself;
# seconds are of the whole program, what it asked MariaDB is counted by the server,
# what it asked slapd by a relay in a run of its own, and what it held in memory is
# the largest RssAnon seen in twenty looks a second. ROUNDS (3) of what changes
# nothing; the middle one is told.
#
# BIN names an optimised build, POOL (3G) is for MariaDB to keep tables in.
# BENCH_DIR keeps the filled servers for the next run. TEN_YEARS=yes counts the figures
# of ten years first, which takes an hour, and else the years are taken as counted. What
# is promised: directory within 20 s and one search for 500 entries, duties and the
# figures of a new day within 10 s, any other job within 60 s, 64 MB.
set -uo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"
# shellcheck source=tests/bench/common.sh
. "$here/common.sh"

scale=${SCALE:-143}
cases=${CASES:-7}
rounds=${ROUNDS:-3}
leavers=${LEAVERS:-100}
work=

# --- the servers --------------------------------------------------------------

admin()
{
	"$BIN/holdfast-admin" --conf "$DIR/$1.ini" "${@:2}" >>"$DIR/log/admin.log"
}

# database NAME: an empty one with our tables, and its holdfast.ini.
database()
{
	sql -e "DROP DATABASE IF EXISTS $1;
	    CREATE DATABASE $1 CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci;
	    GRANT ALL ON $1.* TO hf_admin WITH GRANT OPTION" &&
	    admin "$1" migrate --sql "$TOP/sql"
}

town()
{
	/usr/bin/python3 "$TOP/tests/fixture/municipality.py" --out "$DIR/town" \
	    --today "$(date +%F)" --base "$LDAP_BASE" --bare --direct \
	    --scale "$scale" --cases "$cases" >"$DIR/log/town.log"
}

settings_of()
{
	DB_NAME=$1 settings http://127.0.0.1 >"$DIR/$1.ini"
}

# The directory is asked over a relay that counts, on a socket without TLS.
counted_settings()
{
	sed -e "s|^uri = .*|uri = ldapi://${DIR//\//%2F}%2Frun%2Fcounted|" \
	    -e 's/^start_tls = yes/start_tls = no/' "$DIR/$1.ini" \
	    >"$DIR/$1-counted.ini"
}

start()
{
	# Its clock is moved, to the days of the coming week.
	start_mariadb --innodb-buffer-pool-size="${POOL:-3G}" \
	    --secure-timestamp=NO || return
	[[ -d $DIR/town ]] || town || return
	start_slapd "$DIR/town/directory.ldif" && MAIL_DIR=- start_mail || return
	settings_of large
	settings_of empty
	counted_settings large
	[[ -f $DIR/filled ]] || {
		database large && sql large <"$DIR/town/cases.sql" \
		    >>"$DIR/log/town.log" && sql large -e 'ANALYZE TABLE employee,
		    post, seat, strand, holding, offer, duty, casefile' \
		    >>"$DIR/log/town.log" && touch "$DIR/filled"
	} || return
	admin large migrate --sql "$TOP/sql"
}

# --- measuring ---------------------------------------------------------------

questions()
{
	sql -e "SHOW GLOBAL STATUS LIKE 'Questions'" | cut -f 2
}

# The largest RssAnon of a process while it lives, in KiB.
largest()
{
	local most=0 now

	while now=$(awk '/^RssAnon/ { print $2 }' "/proc/$1/status" 2>/dev/null); do
		[[ -n $now ]] || break
		((now <= most)) || most=$now
		sleep 0.05
	done
	echo "$most"
}

# run DATABASE JOB [TIME]: sets seconds, asked, memory and note. A job whose time
# was up (4) goes on: it is told what the first run took, which is over any bound.
run()
{
	local before began pid status=0 now=()

	[[ -z ${3:-} ]] || now=(--now "$3")
	before=$(questions)
	began=${EPOCHREALTIME/./}
	"$BIN/holdfast-sweep" --conf "$DIR/$1.ini" "${now[@]}" "$2" >"$DIR/out" \
	    2>"$DIR/err" &
	pid=$!
	memory=$(largest $pid)
	wait "$pid" || status=$?
	((status == 0 || status == 4)) || fail "$2: $(tail -n 1 "$DIR/err")"
	seconds=$(awk "BEGIN { print (${EPOCHREALTIME/./} - $began) / 1e6 }")
	asked=$(($(questions) - before - 2))
	note=$(sed -n 's/.*note="\(.*\)"/\1/p' "$DIR/err")
}

median()
{
	sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

# line NAME SECONDS ASKED MEMORY NOTE
line()
{
	printf '%-26s %8.2f %8s %9s  %s\n' "$@"
}

# measure NAME DATABASE JOB [TIME]: as it is now or at that time, once.
measure()
{
	run "${@:2}"
	line "$1" "$seconds" "$asked" "$memory" "$note"
}

# idle NAME JOB: what changes nothing, ROUNDS times.
idle()
{
	local i all=()

	for ((i = 0; i < rounds; i++)); do
		run large "$2"
		all+=("$seconds")
	done
	seconds=$(printf '%s\n' "${all[@]}" | median)
	line "$1" "$seconds" "$asked" "$memory" "$note"
}

# ldap_change FORMAT QUERY: the LDIF of one change for each account of the query.
ldap_change()
{
	sql large -e "$2" | sed "s|.*|dn: uid=&,ou=personer,$LDAP_BASE\n\
changetype: modify\n$1\n|" | ldapmodify -e relax -H "$LDAP_URI" -x \
	    -D "$LDAP_ADMIN_DN" -w "$LDAP_ADMIN_PW" >>"$DIR/log/ldap.log" 2>&1
}

trips()
{
	/usr/bin/python3 "$here/trips.py" "$DIR/run/counted" "$DIR/ldap/ldapi" \
	    "$BIN/holdfast-sweep" --conf "$DIR/large-counted.ini" directory \
	    2>>"$DIR/log/trips.log" | tail -n 1
}

# duties_of_a_week: the first run of today and of each of the next seven days, which
# reminds of what there is to be reminded of on it; the longest is held to the bound.
duties_of_a_week()
{
	local i day

	measure 'duties, today' large duties
	duties=$seconds
	idle 'duties, nothing new' duties
	for i in {1..7}; do
		day=$(date -d "$i days" +%FT05:00)
		measure "duties, $(date -d "$day" +%A)" large duties "$day"
		duties=$(awk "BEGIN { print ($seconds > $duties ? $seconds : $duties) }")
		((memory <= most)) || most=$memory
	done
}

# figures_of_ten_years: all days there are, in as many runs as that takes, then one more.
figures_of_ten_years()
{
	sql large -e 'TRUNCATE figure_day; TRUNCATE figure_made'
	note=
	[[ ${TEN_YEARS:-no} == yes ]] || {
		sql large <"$here/figures.sql" >>"$DIR/log/town.log"
		note='0 to come'
	}
	while [[ $note != *'0 to come' ]]; do
		measure 'figures, ten years' large figures
		((memory <= most)) || most=$memory
	done
	sql large -e 'DELETE FROM figure_made ORDER BY dated DESC LIMIT 1'
	measure 'figures, a new day' large figures
	figures=$seconds
	idle 'figures, nothing new' figures
}

# each JOB...: the first run of today, to which a day's looks and mails have come; of the
# next one, that finds nothing new, only the time.
each()
{
	local job

	for job; do
		measure "$job, today" large "$job"
		slowest=$(awk "BEGIN { print ($seconds > $slowest ? $seconds : $slowest) }")
		((memory <= most)) || most=$memory
		idle "$job, nothing new" "$job"
	done
}

# What all have been reminded of in a week, sent at once: on the first working day after it, since
# the e-mail of the day keeps those.
outbox_of_a_week()
{
	local i

	for i in {8..12}; do
		run large outbox "$(date -d "$i days" +%FT10:00)"
		[[ $note == *' 0 sent'* ]] || break
	done
	line 'outbox, of a week' "$seconds" "$asked" "$memory" "$note"
	[[ $note != *' 0 sent'* ]] || fail 'the outbox sent nothing'
	slowest=$seconds
	((memory <= most)) || most=$memory
	idle 'outbox, nothing new' outbox
}

# Yesterday, twenty looks of everybody who has a case.
looked_yesterday()
{
	sql large -e "INSERT INTO access_log (at, employee, action, casefile, unit, basis, outcome,
	    state, address, request)
	    SELECT UTC_TIMESTAMP(6) - INTERVAL 1 DAY + INTERVAL n.seq MINUTE, s.holder, 'case_view',
	    s.casefile, s.unit, 'holder', 'allowed', 'active', '', CONCAT('look-', s.casefile)
	    FROM seq_1_to_20 n STRAIGHT_JOIN (SELECT MIN(casefile) AS casefile, holder, MIN(unit) AS unit
	    FROM strand WHERE live = 1 AND holder IS NOT NULL GROUP BY holder) s"
}

jobs()
{
	local who slowest=0

	# Who leaves today: those whom an earlier run made leave are back first.
	who="SELECT e.username FROM employee e JOIN seat s ON s.employee = e.id
	    AND s.kind = 'coordinator' AND s.live = 1"
	ldap_change 'delete: pwdAccountLockedTime' "SELECT username FROM employee
	    WHERE state = 'disabled' AND title = 'Sluttet'"
	run large directory
	printf '%-26s %8s %8s %9s  %s\n' job seconds MariaDB 'RssAnon/K' note
	idle 'directory, unchanged' directory
	directory=$seconds most=$memory
	ldap_change 'replace: telephoneNumber\ntelephoneNumber: +47 '$RANDOM \
	    "$who WHERE e.state = 'active' ORDER BY e.id DESC LIMIT 1000"
	measure 'directory, 1000 changed' large directory
	database empty
	measure 'directory, all are new' empty directory
	first=$seconds
	((memory <= most)) || most=$memory
	ldap_change 'replace: pwdAccountLockedTime\npwdAccountLockedTime: 000001010000Z\n-\nreplace: title\ntitle: Sluttet' \
	    "$who WHERE e.state = 'active' ORDER BY e.id MOD 97, e.id LIMIT $leavers"
	measure "directory, $leavers left" large directory
	measure "leavers, $leavers left" large leavers
	((memory <= most)) || most=$memory
	idle 'leavers, none' leavers
	duties_of_a_week
	idle housekeeping housekeeping
	((memory <= most)) || most=$memory
	figures_of_ten_years
	looked_yesterday
	outbox_of_a_week
	each feedback looks anchor certificates scope
	others=$slowest
}

bounds()
{
	local entries searches people groups

	people=$(sql large -e "SELECT COUNT(*) FROM employee WHERE missed = 0
	    AND directory_key <> 'breakglass'")
	groups=$(grep -c '^objectClass: groupOfNames' "$DIR/town/directory.ldif")
	entries=$(((people + 499) / 500 + (groups + 499) / 500))
	searches=$(trips)
	bound "directory: searches for $people accounts, $groups groups" \
	    "$searches" '<=' "$entries"
	bound 'directory: seconds' "$directory" '<=' 20
	bound 'directory, all are new: seconds' "$first" '<=' 20
	bound 'duties: seconds' "$duties" '<=' 10
	bound 'figures, a new day: seconds' "$figures" '<=' 10
	bound 'any other job: seconds' "$others" '<=' 60
	bound 'RssAnon of any job in KiB' "$most" '<=' 65536
}

bench_begin mariadbd slapd ldapmodify
start || fail 'the servers did not start'
[[ -z ${FILL_ONLY:-} ]] || exit 0
say "$(sql large -e 'SELECT COUNT(*) FROM strand WHERE live = 1') living cases, $(
    sql large -e 'SELECT COUNT(*) FROM employee') employees"
jobs
bounds
exit $bad
