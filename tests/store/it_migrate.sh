#!/bin/bash
# Upgrades in a MariaDB of their own: from nothing and from every earlier schema
# with data in it, twice, two at once, cut short; and what programs say to a
# schema that is not theirs.
set -uo pipefail
export LC_ALL=C.UTF-8

BIN=$PWD
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"
need mariadbd mariadb-install-db mariadb-dump

files=("$TOP"/sql/schema/*.sql)
wanted=${#files[@]}
work=
kept=0
numbers=()

finish()
{
	stop_all
	rm -rf "$work" "$tap_said"
}

ask()
{
	sql "$DB_NAME" -e "$1"
}

fresh()
{
	sql -e "DROP DATABASE IF EXISTS $DB_NAME; CREATE DATABASE $DB_NAME
	    CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci"
}

# run ROLE ARGUMENT...: that program as its service starts it, but not for ever.
run()
{
	credentials "$1"
	timeout -s KILL 60 "${credentials[@]}" "$BIN/holdfast-$1" \
	    --conf "$DIR/holdfast.ini" "${@:2}" 2>&1 </dev/null
}

# shellcheck disable=SC2120
migrate()
{
	run admin migrate --sql "${1:-$TOP/sql}"
}

# refused TEXT COMMAND...: COMMAND ends with 1 and says TEXT.
refused()
{
	local text=$1 said status

	shift
	said=$("$@")
	status=$?
	[[ $status == 1 && $said == *"$text"* ]] ||
	    { echo "status $status: $said"; return 1; }
}

# By the account that migrates: triggers act with the rights of who made them.
as_admin()
{
	MYSQL_PWD=$(cat "$DIR/secret/db-admin") mariadb --no-defaults \
	    --default-character-set=utf8mb4 -S "$DB_SOCKET" -u hf_admin "$DB_NAME"
}

# --- from every schema -------------------------------------------------------

# The newest database that was made is kept: the next schema is one file more.
keep()
{
	mariadb-dump --no-defaults --socket="$DB_SOCKET" --user="$(id -un)" \
	    --routines --hex-blob --dump-history --skip-comments "$DB_NAME" >"$work/kept" &&
	    kept=$1
}

# at N: the database as an earlier program of schema N left it, with data.
at()
{
	local i file

	fresh
	if [[ $kept != 0 && $kept -le $1 ]]; then
		sql "$DB_NAME" <"$work/kept" || return
	else
		kept=0
		ask 'CREATE TABLE schema_version (version INT NOT NULL,
		    file VARCHAR(120) NOT NULL, began DATETIME(6) NOT NULL,
		    done DATETIME(6) NULL, PRIMARY KEY (version))'
	fi
	for ((i = kept + 1; i <= $1; i++)); do
		file=${files[i - 1]}
		as_admin <"$file" &&
		    ask "INSERT INTO schema_version VALUES ($i,
		         '$(basename "$file")', UTC_TIMESTAMP(6),
		         UTC_TIMESTAMP(6))" &&
		    sql "$DB_NAME" <"$(printf '%s/migrate/%04d.sql' "$here" "$i")" ||
		    return
	done
	keep "$1"
}

# The tables themselves, wherever they came from.
structure()
{
	mariadb-dump --no-defaults --socket="$DB_SOCKET" --user="$(id -un)" \
	    --no-data --skip-comments --skip-dump-date "$DB_NAME" |
	    sed 's/ AUTO_INCREMENT=[0-9]*//; s/ PARTITION.*//'
}

# name_now TABLE: what a table is called in the newest schema that has it.
name_now()
{
	[[ $1 == substitute ]] || { echo "$1"; return; }
	ask "SELECT COALESCE(MAX(table_name), '$1') FROM information_schema.tables
	      WHERE table_schema = DATABASE() AND table_name = 'absence'"
}

# Every row of the tables that hold what people did, by column name, so that a
# new column changes nothing; and the columns there were. All in one go: there
# are some hundred tables, and as many schemas.
rows()
{
	local table columns only

	while read -r table columns; do
		only=
		# Schema 37 gave the first questions words in the drafts.
		[[ $table != feedback_question_text ]] ||
		    only="WHERE language IN ('nb', 'nn', 'en')"
		# Schema 98 gave the letters theirs.
		[[ $table != own_page ]] ||
		    only="WHERE name IN ('privacy', 'accessibility')"
		# What the table lacks of the law is added to it.
		[[ $table != law_reference ]] || only="WHERE reference = 'guidance'"
		echo "SELECT '$table', $columns FROM $(name_now "$table") $only;"
	done <"$work/columns" >"$work/ask"
	{
		sql "$DB_NAME" <"$work/ask"
		what_goes_by_mail
	} | sort
}

# What of an alert is still to be put into an e-mail, and what an e-mail says: it stood in the
# alert until schema 111.
what_goes_by_mail()
{
	case $(ask "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()
	    AND table_name IN ('alert', 'mail_line')") in
	1) sql "$DB_NAME" -e "SELECT 'waits', employee, urgent, id FROM alert WHERE pending = 1;
	    SELECT 'says', mail, kind, SUM(n), MIN(due), MIN(subject), COUNT(*) FROM alert
	     WHERE mail IS NOT NULL GROUP BY mail, kind" ;;
	2) sql "$DB_NAME" -e "SELECT 'waits', employee, urgent, alert FROM alert_pending;
	    SELECT 'says', mail, kind, n, due, subject, alerts FROM mail_line" ;;
	esac
}

note_columns()
{
	ask "SELECT CONCAT(table_name, ' ', GROUP_CONCAT(
	            CONCAT('\`', column_name, '\`') ORDER BY ordinal_position))
	       FROM information_schema.columns
	      WHERE table_schema = DATABASE() AND
	            table_name NOT IN ('schema_version', 'guideline', 'alert_pending', 'mail_line')
	            AND NOT (table_name = 'alert' AND column_name IN ('pending', 'urgent', 'mail'))
	      GROUP BY table_name" >"$work/columns"
}

version()
{
	ask 'SELECT MAX(version), COUNT(*), COUNT(done) FROM schema_version'
}

seed_is_there()
{
	same '' "$(comm -23 <(sed -n 's/^guideline: //p' "$TOP/sql/words" |
	    tr ' ' '\n' | sort) \
	    <(ask 'SELECT guideline FROM guideline WHERE opens = 1' | sort))" &&
	    same "$(sed -n 's/^law_reference: //p' "$TOP/sql/words" | tr ' ' '\n' |
		sort)" "$(ask 'SELECT DISTINCT reference FROM law_reference' | sort)"
}

upgrades_from()
{
	at "$1" || return
	note_columns
	rows >"$work/before"
	migrate || return
	rows >"$work/after"
	diff "$work/before" "$work/after" &&
	    same "$wanted	$wanted	$wanted" "$(version)" &&
	    diff "$work/structure" <(structure) && seed_is_there
}

from_nothing()
{
	fresh
	same "$(printf '%s\n' "${files[@]##*/}")
schema $wanted" "$(migrate)" &&
	    same "$wanted	$wanted	$wanted" "$(version)" &&
	    structure >"$work/structure" && seed_is_there
}

own_guidelines_stay()
{
	at "$wanted" && migrate >"$work/said" &&
	    same 'Ingen familie skal lure.' "$(ask "SELECT why FROM guideline
	           WHERE guideline = 'our_own'")" &&
	    same 2 "$(ask "SELECT COUNT(*) FROM guideline FOR SYSTEM_TIME ALL
	               WHERE guideline = 'our_own'")"
}

# Every table has rows of the samples' cases: one that is forgotten when a case is
# thrown away (R49) keeps the case.
cases_are_thrown_away_whole()
{
	at "$wanted" && migrate >"$work/said" && ask "
	    UPDATE duty SET done = UTC_TIMESTAMP(6) WHERE done IS NULL;
	    UPDATE strand SET state = 'closed', closed = UTC_TIMESTAMP(6)
	     WHERE state <> 'closed';
	    UPDATE application SET state = 'withdrawn', ended = UTC_TIMESTAMP(6),
	        ended_by = 1, ended_why = 'x' WHERE state = 'open';
	    UPDATE claim SET state = 'withdrawn', answered = '2026-01-01',
	        ended = UTC_TIMESTAMP(6), ended_by = 1 WHERE state = 'open';
	    UPDATE casefile SET address_block = 'none';
	    UPDATE application SET ended = '2020-01-01' WHERE ended IS NOT NULL;
	    UPDATE feedback SET strand = NULL WHERE ended_mark = 0;
	    UPDATE address_change SET changed = '2020-01-01';
	    UPDATE person_change SET changed = '2020-01-01';
	    UPDATE claim SET registered = '2020-01-01';
	    UPDATE complaint SET registered = '2020-01-01';
	    DELETE FROM disposal;
	    DELETE FROM archiving WHERE casefile NOT IN
	        (SELECT MIN(casefile) FROM strand);
	    INSERT IGNORE INTO archiving (casefile, strand, sent, receipt, papers,
	        noted, noted_by)
	      SELECT casefile, MAX(id), '2026-01-01', 'A', 1, UTC_TIMESTAMP(6), 1
	        FROM strand GROUP BY casefile;
	    UPDATE archiving SET noted = UTC_TIMESTAMP(6);
	    INSERT INTO disposal (casefile, number, receipt, sent, basis, approved,
	        approved_by)
	      SELECT c.id, c.number, a.receipt, a.sent, 'B',
	             UTC_TIMESTAMP(6) - INTERVAL 40 DAY, 1
	        FROM casefile c JOIN archiving a ON a.id =
	             (SELECT MAX(z.id) FROM archiving z WHERE z.casefile = c.id)" ||
	    return
	run admin retention && same 0 "$(ask "SELECT COUNT(*) FROM casefile c
	    WHERE EXISTS (SELECT 1 FROM disposal d WHERE d.casefile = c.id)")" &&
	    same 0 "$(ask 'SELECT COUNT(*) FROM disposal WHERE done IS NULL')" &&
	    same 0 "$(ask 'SELECT COUNT(*) FROM strand')"
}

# What the municipality has written, families read when she has said that they may.
own_words_are_not_shown_unseen()
{
	at 101 && as_admin <"$TOP/sql/seed/0001_guideline.sql" && ask "
	    UPDATE guideline SET written = '2026-05-01', written_by = 1,
	        what = 'Ringer Anne på kontoret.'
	     WHERE guideline IN ('first_contact', 'learn_field')" || return
	migrate >"$work/said" && migrate >"$work/said" &&
	    same 'first_contact	NULL
give_card	1
learn_field	0' "$(ask "SELECT guideline, families FROM guideline
	           WHERE guideline IN ('first_contact', 'give_card', 'learn_field')
	             AND valid_to IS NULL ORDER BY guideline")" &&
	    same 0 "$(ask "SELECT COUNT(*) FROM guideline
	               WHERE families = 1 AND written_by IS NOT NULL")"
}

# A row that says two strands, as none did.
what_a_holder_owes_is_of_the_strand_held()
{
	at 109 && ask "SET @last = (SELECT MAX(id) FROM strand);
	    UPDATE duty SET strand = @last WHERE seat = 'holder' ORDER BY id LIMIT 2;
	    UPDATE duty SET strand = NULL WHERE seat = 'holder' ORDER BY id DESC LIMIT 1" &&
	    migrate >"$work/said" &&
	    same 0 "$(ask "SELECT COUNT(*) FROM duty
	               WHERE seat = 'holder' AND NOT strand <=> seat_ref")"
}

everything()
{
	mariadb-dump --no-defaults --socket="$DB_SOCKET" --user="$(id -un)" \
	    --skip-comments --skip-dump-date "$DB_NAME"
	ask 'SELECT COUNT(*) FROM guideline FOR SYSTEM_TIME ALL'
	sql -e 'SELECT * FROM mysql.tables_priv ORDER BY user, table_name;
	    SELECT * FROM mysql.columns_priv ORDER BY user, table_name, column_name' |
	    sed 's/....-..-.. ..:..:..//g'
}

twice_is_once()
{
	everything >"$work/once"
	same "schema $wanted" "$(migrate)" && everything | diff "$work/once" -
}

# What a version before this one gave an account is not kept.
old_rights_are_taken_away()
{
	ask 'GRANT UPDATE (since), DELETE ON holding TO hf_staff;
	    GRANT SELECT ON person TO hf_public'
	migrate >"$work/said" && everything | diff "$work/once" -
}

# --- two at once -------------------------------------------------------------

# Somebody has the lock longer than any statement of a program may take.
two_at_once()
{
	local first second waiting

	fresh
	ask "SELECT GET_LOCK('holdfast migrate', 0), SLEEP(8)" >/dev/null &
	sleep 0.5
	migrate >"$work/first" &
	first=$!
	migrate >"$work/second" &
	second=$!
	sleep 2
	waiting=$(ask "SELECT COUNT(*) FROM information_schema.processlist
	                WHERE state = 'User lock' AND info LIKE '%GET_LOCK%'")
	if ! wait "$first" || ! wait "$second"; then
		cat "$work/first" "$work/second"
		return 1
	fi
	same 2 "$waiting" && same "$wanted	$wanted	$wanted" "$(version)" &&
	    same "$((wanted + 2))" \
		"$(cat "$work/first" "$work/second" | wc -l)"
}

# --- cut short ---------------------------------------------------------------

# copy_sql: a copy of sql/ to spoil.
copy_sql()
{
	rm -rf "$work/sql"
	cp -r "$TOP/sql" "$work/sql"
	chmod -R u+w "$work/sql"
	last=$(basename "${files[wanted - 1]}")
}

cut_file_is_named()
{
	fresh
	copy_sql
	printf 'CREATE TABLE half (id INT);\nALTER TABLE half ADD COL' \
	    >"$work/sql/schema/$last"
	refused "$last: text after the last ';'" migrate "$work/sql" &&
	    same half "$(ask "SHOW TABLES LIKE 'half'")"
}

wrong_file_is_named()
{
	fresh
	copy_sql
	printf 'CREATE TABLE half (id INT);\nALTER TABLE half ADD COL;\n' \
	    >"$work/sql/schema/$last"
	refused "$last: query: 1064" migrate "$work/sql"
}

cut_file_is_refused_afterwards()
{
	refused "$last was cut short earlier" migrate &&
	    refused "needs $wanted: run holdfast-admin migrate" run letter
}

mended_by_hand_it_goes_on()
{
	ask 'DROP TABLE half'
	as_admin <"$TOP/sql/schema/$last" &&
	    ask 'UPDATE schema_version SET done = UTC_TIMESTAMP(6)
	          WHERE done IS NULL' &&
	    same "schema $wanted" "$(migrate)" &&
	    diff "$work/structure" <(structure)
}

killed_it_is_named()
{
	local pid link

	fresh
	copy_sql
	printf 'CREATE TABLE half (id INT);\nDO SLEEP(60);\n' \
	    >"$work/sql/schema/$last"
	credentials admin
	setsid "${credentials[@]}" "$BIN/holdfast-admin" \
	    --conf "$DIR/holdfast.ini" migrate --sql "$work/sql" &
	pid=$!
	until link=$(ask "SELECT id FROM information_schema.processlist
	    WHERE info = 'DO SLEEP(60)'") && [[ -n $link ]]; do
		sleep 0.1
	done
	kill -KILL -- "-$pid"
	wait "$pid"
	ask "KILL $link"
	refused "$last was cut short earlier" migrate
}

# --- another build's ---------------------------------------------------------

seed_fault_is_named()
{
	fresh
	copy_sql
	echo 'SELEKT 1;' >"$work/sql/seed/0009_wrong.sql"
	refused '0009_wrong.sql: query: 1064' migrate "$work/sql" &&
	    same "schema $wanted" "$(migrate)"
}

newer_directory_is_refused()
{
	fresh
	copy_sql
	touch "$work/sql/schema/$(printf '%04d_more.sql' $((wanted + 1)))"
	refused "has $((wanted + 1)) files, this program knows $wanted" \
	    migrate "$work/sql" && same '' "$(version | sed 's/^NULL.*//')"
}

gap_is_refused()
{
	copy_sql
	rm "$work/sql/schema/$(basename "${files[1]}")"
	refused 'number 2 was expected' migrate "$work/sql"
}

# all_refuse TEXT
all_refuse()
{
	local name

	for name in login staff public letter 'sweep housekeeping'; do
		# shellcheck disable=SC2086
		refused "$1" run $name || { echo "$name"; return 1; }
	done
}

newer_database_is_refused()
{
	at "$wanted" && ask "INSERT INTO schema_version VALUES (9999, '9999_x.sql',
	    UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))"
	all_refuse "the database has schema 9999, this program needs $wanted" &&
	    refused "the database has schema 9999, this program knows $wanted" \
		migrate
}

older_database_is_refused()
{
	at $((wanted - 1))
	all_refuse "the database has schema $((wanted - 1)), this program needs"
}

empty_database_is_refused()
{
	fresh
	ask 'CREATE TABLE schema_version (version INT NOT NULL,
	    done DATETIME(6) NULL)'
	all_refuse "the database has schema 0, this program needs $wanted"
}

work=$(mktemp -d /tmp/hf.XXXXXX)
trap finish EXIT
trap 'exit 1' HUP INT TERM
STATIC=$work/static
mkdir -p "$work/town" "$STATIC"
touch "$STATIC/static.hdf" "$work/town/groups.map" "$work/town/units.map"
servers_begin "$work"
start_mariadb || { echo "Bail out! MariaDB did not start"; exit 1; }
LDAP_PORT=1
mkdir -p "$work/ldap"
touch "$work/ldap/ca.pem"
secret ldap directory
settings http://127.0.0.1 >"$DIR/holdfast.ini"

is an_empty_database_gets_every_table_and_the_guidelines from_nothing
is twice_does_nothing_the_second_time twice_is_once
# Every second one is for it_upgrade.sh, or one test would take too long.
for ((n = wanted - ${EVERY_SECOND_BUT:-0}; n > 0; n -= 2)); do
	numbers=("$n" "${numbers[@]}")
done
for n in "${numbers[@]}"; do
	is "schema_${n}_with_data_becomes_this_one" upgrades_from "$n"
	[[ $n != 101 ]] ||
	    is own_words_are_not_shown_unseen own_words_are_not_shown_unseen
	[[ $n != 109 ]] ||
	    is what_a_holder_owes_is_of_the_strand_held \
		what_a_holder_owes_is_of_the_strand_held
done
[[ -z ${EVERY_SECOND_BUT:-} ]] || { tap_end; exit; }
is guidelines_of_the_municipality_stay own_guidelines_stay
is twice_does_nothing_to_data twice_is_once
is what_a_version_before_allowed_is_taken_away old_rights_are_taken_away
is what_is_thrown_away_of_a_case_is_all_of_it cases_are_thrown_away_whole
is two_at_once_wait_for_each_other two_at_once
is a_file_cut_short_is_named cut_file_is_named
is a_file_cut_short_is_refused_afterwards cut_file_is_refused_afterwards
is mended_by_hand_it_goes_on mended_by_hand_it_goes_on
is a_file_with_a_fault_is_named wrong_file_is_named
is a_killed_migration_is_named killed_it_is_named
is a_fault_in_the_seed_is_named_and_tried_again seed_fault_is_named
is files_of_a_newer_program_are_refused newer_directory_is_refused
is a_number_left_out_is_refused gap_is_refused
is a_newer_database_is_refused_by_every_program newer_database_is_refused
is an_older_database_is_refused_by_every_program older_database_is_refused
is an_empty_database_is_refused_by_every_program empty_database_is_refused
tap_end
