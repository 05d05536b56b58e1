#!/bin/bash
# The import in a MariaDB of its own, with the demo municipality's people: the
# list of 417 rows, its faults, itself again, two at a time, and cut short.
set -uo pipefail

BIN=$PWD
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"

today=$(date +%F)
work=

ask()
{
	sql "$DB_NAME" -e "$1"
}

# gives WANT QUERY: the query's answer, fields and rows parted by blanks.
gives()
{
	local got

	got=$(ask "$2" | tr '\t\n' '  ')
	[[ ${got% } == "$1" ]] || { echo "«${got% }» is not «$1»"; return 1; }
}

admin()
{
	as admin "$BIN/holdfast-admin" --conf "$work/holdfast.ini" "$@"
}

import()
{
	admin import "$@" >"$work/out" 2>"$work/err"
	local rc=$?

	cat "$work/out" "$work/err"
	return $rc
}

# says TEXT: in the last import's answer.
says()
{
	grep -qF "$1" "$work/out" "$work/err" ||
	    { cat "$work/out" "$work/err"; return 1; }
}

# town NAME OPTION...: a municipality's files; always the same people.
town()
{
	python3 "$here/../fixture/municipality.py" --out "$work/$1" \
	    --today "$today" "${@:2}" >/dev/null && chmod -R a+rX "$work/$1"
}

# The database with people and guidelines, but without a case.
fresh()
{
	sql -e "DROP DATABASE IF EXISTS $DB_NAME" &&
	    database_accounts | sql && admin migrate --sql "$TOP/sql" &&
	    sed '/^INSERT INTO person/,/^COMMIT/{/^COMMIT/!d}; /^ANALYZE/d' \
	    "$work/${1:-town}/cases.sql" | sql "$DB_NAME"
}

# contents [COLUMN...]: what is in the database, in an order of its own.
contents()
{
	local column words=""

	for column in "$@"; do
		words+=", $column"
	done
	ask "SELECT s.import_key, p.birth, c.number, c.journal, c.received,
	            c.address_block, s.kind, s.state, s.held_as, s.held_since,
	            s.unit, s.decided, s.accepted, s.holder, h.since, h.until,
	            n.note $words
	       FROM strand s
	       JOIN casefile c ON c.id = s.casefile
	       JOIN person p ON p.id = c.person
	       JOIN holding h ON h.strand = s.id
	       LEFT JOIN import_note n ON n.strand = s.id
	      ORDER BY s.import_key, h.since"
}

rows_of_all()
{
	local table

	for table in person case_number import_batch casefile strand holding \
	    receipt offer import_note duty access_log; do
		ask "CHECKSUM TABLE $table"
	done
}

nothing_is_there()
{
	gives "0 0 0 0 0 0" "SELECT (SELECT COUNT(*) FROM casefile),
	    (SELECT COUNT(*) FROM strand), (SELECT COUNT(*) FROM person),
	    (SELECT COUNT(*) FROM import_batch), (SELECT COUNT(*) FROM duty),
	    (SELECT COUNT(*) FROM case_number)"
}

dry_run_writes_nothing()
{
	import "$work/town/oversiktsliste.csv" --dry-run &&
	    says "417 rader lest, 417 kan legges til, 0 finnes fra før" &&
	    nothing_is_there
}

# Exactly those planted, line and column; on a dry run and otherwise.
twelve_faults()
{
	local option

	for option in "" --dry-run; do
		# shellcheck disable=SC2086
		! import "$work/town/oversiktsliste-feil.csv" $option || return
		says "12 feil. Ingenting er lagt inn." &&
		    sed -n 's/^linje \([0-9]*\), kolonne «\(.*\)»: .*/\1\t\2/p
			s/^linje \([0-9]*\): .*/\1\t-/p' "$work/out" >"$work/got" &&
		    cut -f 1-2 "$work/town/oversiktsliste-feil.txt" |
		    diff - "$work/got" && nothing_is_there || return
	done
}

the_list_comes_in()
{
	local began=$SECONDS

	import "$work/town/oversiktsliste.csv" &&
	    says "417 rader lest, 417 lagt til, 0 fantes fra før" &&
	    says "417 oppdrag i 413 saker" && ((SECONDS - began < 10)) &&
	    gives "417 413 413 1" "SELECT COUNT(*), COUNT(DISTINCT casefile),
	    (SELECT COUNT(*) FROM person), (SELECT COUNT(*) FROM import_batch)
	    FROM strand"
}

# The truth is the history's; the leader has what nobody else has.
history_holds()
{
	gives "417 417" "SELECT COUNT(*), COUNT(IF(h.employee = s.holder AND
	    h.held_as = s.held_as AND h.since = s.held_since AND
	    h.until = '9999-12-31', 1, NULL))
	    FROM strand s JOIN holding h ON h.strand = s.id" &&
	    gives "" "SELECT s.id FROM strand s
	    JOIN receipt r ON r.id = s.receipt AND r.unit = s.unit
	    WHERE (s.state = 'active') <> (s.held_as = 'accepted')
	       OR (s.state = 'active') <> (s.accepted IS NOT NULL)
	       OR s.state NOT IN ('active', 'waiting')
	       OR r.received <> DATE(s.held_since + INTERVAL 2 HOUR)" &&
	    gives "" "SELECT s.id FROM strand s
	    WHERE s.held_as = 'interim' AND NOT EXISTS (SELECT 1 FROM seat t
	    WHERE t.kind = 'leader' AND t.unit = s.unit AND t.employee = s.holder)"
}

# One list a unit that has something to look at, and nothing else is owed.
one_list_a_leader()
{
	gives "" "SELECT s.id FROM strand s LEFT JOIN import_note n
	    ON n.strand = s.id WHERE (s.state = 'waiting') <> (n.id IS NOT NULL)" &&
	    gives "" "SELECT * FROM duty WHERE guideline <> 'import_cleanup'
	       OR due IS NOT NULL OR done IS NOT NULL" &&
	    gives "" "SELECT unit, COUNT(*) FROM (
	    SELECT DISTINCT unit FROM import_note UNION ALL
	    SELECT seat_ref FROM duty WHERE seat = 'leader') q
	    GROUP BY unit HAVING COUNT(*) <> 2" &&
	    gives "no_coordinator 21 coordinator_unknown 4 coordinator_gone 2" \
	    "SELECT note, COUNT(*) FROM import_note GROUP BY note ORDER BY note"
}

# Counted in the spreadsheet itself, without any program of ours.
received_by()
{
	python3 - "$work/town/oversiktsliste.csv" "$1" <<-'PY'
		import csv, datetime, sys
		day = lambda s: datetime.datetime.strptime(s, "%d.%m.%Y").date()
		with open(sys.argv[1], encoding="utf-8-sig") as f:
		    print(sum(day(r["Mottatt i enheten"]) <=
		              datetime.date.fromisoformat(sys.argv[2])
		              for r in csv.DictReader(f, delimiter=";")))
	PY
}

# "As of" is a query on dates, for the years before there was a system too.
as_of_holds()
{
	local years as_of

	for years in 9 6 3 1 0; do
		as_of=$(date -d "$today -$years years -3 days" +%F)
		gives "$(received_by "$as_of")" "SELECT COUNT(*) FROM holding
		    WHERE since < '$as_of' + INTERVAL 23 HOUR
		      AND until > '$as_of' + INTERVAL 23 HOUR" || return
	done
}

the_log_tells_of_it()
{
	gives "import_run operations allowed import 1" "SELECT action, basis,
	    outcome, request FROM access_log WHERE employee IS NULL"
}

again_adds_nothing()
{
	rows_of_all >"$work/before"
	import "$work/$1/oversiktsliste.csv" &&
	    says "417 rader lest, 0 lagt til, 417 fantes fra før" &&
	    rows_of_all | diff "$work/before" -
}

# same_from TOWN [COLUMN...]: Windows lacks letters that some names have; who a
# row is about is the same all the same.
same_from()
{
	fresh && import "$work/$1/oversiktsliste.csv" &&
	    contents "${@:2}" | diff "$work/contents$#" -
}

# A later list with people who are new, and a leader whose list was done.
new_rows_come_in_beside_the_old()
{
	ask "UPDATE duty SET done = UTC_TIMESTAMP(6) WHERE seat_ref = 13;
	     UPDATE import_note SET settled = UTC_TIMESTAMP(6) WHERE unit = 13"
	{
		cat "$work/town/oversiktsliste.csv"
		printf '%s\r\n' ';;Kari Uten;03.09.1980;Koordinator;NAV;;01.02.2019;;;' \
		    ';;Per Uten;03.09.1981;Koordinator;NAV;Hvem Som;01.02.2019;;;' \
		    ';;Gro Uten;03.09.1982;Koordinator;Fysio- og ergoterapitjenesten;;01.02.2019;;;'
	} >"$work/later.csv"
	import "$work/later.csv" && says "420 rader lest, 3 lagt til, 417 fantes" &&
	    says "1 koordinator ble ikke funnet" &&
	    says "3 rader mangler dato for mottak" &&
	    gives "2" "SELECT COUNT(*) FROM duty WHERE seat_ref = 13" &&
	    gives "1" "SELECT COUNT(*) FROM duty
	    WHERE seat_ref = 13 AND done IS NULL AND occurrence = 2" &&
	    gives "1" "SELECT COUNT(*) FROM duty WHERE seat_ref = 1"
}

# The example of the manual, with each thing it is to show.
the_example_comes_in()
{
	fresh && import "$TOP/docs/oversiktsliste-eksempel.csv" &&
	    says "10 rader lest, 10 lagt til" &&
	    says "1 koordinator ble ikke funnet" &&
	    says "2 rader har ingen koordinator" &&
	    says "10 oppdrag i 9 saker. 7 av dem har" &&
	    gives "2 1" "SELECT COUNT(IF(address_block = 'confidential', 1, NULL)),
	    COUNT(IF(p.birth IS NULL, 1, NULL))
	    FROM casefile c JOIN person p ON p.id = c.person"
}

# What was registered by hand is not brought in beside itself.
by_hand_is_there_already()
{
	fresh && ask "INSERT INTO person (name, birth) VALUES
	    ('Kari Nordmann', '1980-09-03');
	    INSERT INTO casefile (number, person, journal, received, registered)
	    VALUES ('2026-00001', 1, 'P-1', '2026-01-02', NOW());
	    INSERT INTO strand (casefile, kind, state, holder, held_as, held_since)
	    VALUES (1, 'coordinator', 'registered', 1, 'registrar', NOW());" &&
	    printf '%s\n' "$header" \
	    'Kari Nordmann;03.09.1980;Koordinator;NAV;;01.02.2019;;p-1' \
	    >"$work/hand.csv" &&
	    ! import "$work/hand.csv" &&
	    says "linje 2, kolonne «ID journalsystem»: Personen har allerede" &&
	    printf '%s\n' "$header" \
	    'Kari Nordmann;03.09.1980;Koordinator;NAV;;01.02.2019;;P-1' \
	    'Kari Nordmann;03.09.1980;Stafettholder;NAV;;01.02.2019;;' \
	    >"$work/hand.csv" &&
	    import "$work/hand.csv" && says "1 lagt til, 1 fantes fra før" &&
	    gives "1 2" "SELECT casefile, COUNT(*) FROM strand GROUP BY casefile" &&
	    gives "2" "SELECT version FROM casefile"
}

# Nobody leads NAV, and nobody is the system owner: who would hold the case?
nobody_answers()
{
	fresh && ask "UPDATE seat SET until = NOW() WHERE kind = 'system_owner'
	    OR kind = 'leader' AND unit = 13" &&
	    ! import "$work/town/oversiktsliste.csv" &&
	    says "kolonne «Tjeneste»: Ingen leder enheten" && nothing_is_there
}

# Two at the same time: the second waits for the first, or is sent away.
two_at_once_add_once()
{
	local first second

	fresh || return
	admin import "$work/town/oversiktsliste.csv" >"$work/one" 2>&1 &
	first=$!
	admin import "$work/town/oversiktsliste.csv" >"$work/two" 2>&1 &
	second=$!
	wait $first || grep -q 'En annen innlasting' "$work/one" || return
	wait $second || grep -q 'En annen innlasting' "$work/two" || return
	gives "417 1" "SELECT COUNT(*), (SELECT COUNT(*) FROM import_batch)
	    FROM strand"
}

# Killed at six points on its way: all of it or nothing; then it comes in.
killed_leaves_all_or_nothing()
{
	local pause pid cut=0 n

	fresh large || return
	for pause in 0.3 0.6 1 1.5 2 3; do
		credentials admin
		"${credentials[@]}" "$BIN/holdfast-admin" --conf \
		    "$work/holdfast.ini" import "$work/large/oversiktsliste.csv" \
		    >"$work/killed" 2>&1 &
		pid=$!
		sleep "$pause"
		kill -9 $pid 2>/dev/null && ((++cut))
		wait $pid 2>/dev/null
		sleep 0.5
		n=$(ask 'SELECT COUNT(*) FROM strand')
		echo "after $pause s: $n strands"
		((n == 0 || n == 4170)) || return
	done
	((cut > 0)) || { echo "it was never killed"; return 1; }
	import "$work/large/oversiktsliste.csv" &&
	    gives "4170" "SELECT COUNT(*) FROM strand"
}

refused_calls()
{
	! import "$work/nowhere.csv" && says "nowhere.csv" &&
	    ! import "$work/town/oversiktsliste.csv" --as-of 2999-01-01 &&
	    says "framtida" || return
	import "$work/town/oversiktsliste.csv" --as-of snart
	(($? == 2)) || return
	import
	(($? == 2)) || return
	ask "INSERT INTO schema_version VALUES (999, 'x', NOW(), NOW())"
	! import "$work/town/oversiktsliste.csv" &&
	    says "run holdfast-admin migrate" && nothing_is_there
}

# What came in waiting is offered and accepted as any other case; then it has a
# first contact to be made, and nothing else that is owed.
what_waits_can_be_given()
{
	local number

	number=$(ask "SELECT c.number FROM casefile c JOIN strand s
	    ON s.casefile = c.id WHERE s.state = 'waiting' AND s.unit = 1 LIMIT 1")
	DB_PASSWORD=$(cat "$work/s/secret/db-staff") DB_SOCKET=$DB_SOCKET \
	    DB_NAME=$DB_NAME CASE_NUMBER=$number tests/intake/it_bring &&
	    gives "answer_offer 1 first_contact 0 start_up 0 give_card 0" "SELECT d.guideline,
	    d.done_mark FROM duty d JOIN casefile c ON c.id = d.casefile
	    WHERE c.number = '$number' ORDER BY d.id" &&
	    gives "2 1" "SELECT COUNT(*), COUNT(IF(h.until = '9999-12-31', 1,
	    NULL)) FROM holding h JOIN strand s ON s.id = h.strand
	    JOIN casefile c ON c.id = s.casefile WHERE c.number = '$number'"
}

need python3 mariadbd mariadb-install-db
work=$(mktemp -d /tmp/hf.XXXXXX)
chmod 0711 "$work"
trap 'stop_all; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
written=(p.name s.wish s.wanted_holder)
header='Navn;Fødselsdato;Type;Tjeneste;Koordinator;Vedtaksdato;Adressesperre;ID journalsystem'
town town --direct || bail 'no municipality'
town windows --encoding cp1252 --separator , || bail 'no list of Windows'
town tabs --separator tab || bail 'no list with tabs'
town large --direct --scale 10 || bail 'no large municipality'
servers_begin "$work/s"
start_mariadb || bail 'MariaDB did not start'
LDAP_PORT=0 settings http://127.0.0.1 >"$work/holdfast.ini"
fresh >"$tap_said" 2>&1 || bail 'no database'

is a_dry_run_writes_nothing dry_run_writes_nothing
is twelve_planted_faults_are_told_and_no_others twelve_faults
is the_list_of_417_rows_comes_in the_list_comes_in
contents >"$work/contents1"
contents "${written[@]}" >"$work/contents4"
is every_strand_has_one_holder_since_its_receipt history_holds
is each_leader_has_one_list_and_nothing_is_overdue one_list_a_leader
is figures_as_of_earlier_years_are_the_lists_own as_of_holds
is the_log_tells_of_the_import the_log_tells_of_it
is the_same_file_again_adds_nothing again_adds_nothing town
is the_same_list_from_windows_adds_nothing again_adds_nothing windows
is new_rows_come_in_beside_the_old new_rows_come_in_beside_the_old
is what_waits_can_be_given_to_a_coordinator what_waits_can_be_given
is windows_and_commas_give_the_same_cases same_from windows
is tabs_give_the_same_cases same_from tabs "${written[@]}"
is the_example_of_the_manual_comes_in the_example_comes_in
is what_is_registered_by_hand_is_not_doubled by_hand_is_there_already
is a_unit_without_anybody_is_told nobody_answers
is two_imports_at_once_add_each_row_once two_at_once_add_once
is a_killed_import_leaves_all_or_nothing killed_leaves_all_or_nothing
fresh >"$tap_said" 2>&1 || bail 'no database'
is wrong_calls_and_another_schema_are_refused refused_calls
tap_end
