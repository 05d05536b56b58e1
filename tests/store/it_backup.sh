#!/bin/bash
# A municipality is backed up while somebody writes, and restored to a second
# database: the same rows, the same checksums, the same life lines. And whatever
# is not a whole backup for this key leaves no database that can be used.
set -uo pipefail
export LC_ALL=C.UTF-8

BIN=$PWD
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"
need mariadb mariadbd mariadb-install-db mariadb-dump python3

files=("$TOP"/sql/schema/*.sql)
wanted=${#files[@]}
two=${DB_NAME}_two
work=

finish()
{
	stop_all
	rm -rf "$work" "$tap_said"
}

# admin INI ARGUMENT...: as operations runs it, but not for ever.
admin()
{
	credentials admin
	timeout -s KILL 120 "${credentials[@]}" "$BIN/holdfast-admin" \
	    --conf "$DIR/$1.ini" "${@:2}" 2>&1
}

backup()
{
	admin holdfast backup "$out/$1"
}

# restore FILE|- [KEY]: to the second database.
restore()
{
	admin two restore --key "${2:-$DIR/secret/backup.key}" \
	    --sql "$TOP/sql" "$1"
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

drop_two()
{
	sql -e "DROP DATABASE IF EXISTS $two"
}

two_is_not_there()
{
	same '' "$(sql -e "SHOW DATABASES LIKE '$two'")"
}

mine()
{
	chmod 0600 "$1"
	[[ $separate == no ]] ||
	    chown "${role_uid[admin]}:${role_uid[admin]}" "$1"
}

fill()
{
	settings http://127.0.0.1 >"$DIR/holdfast.ini"
	sed "s/^name = $DB_NAME$/name = $two/" "$DIR/holdfast.ini" >"$DIR/two.ini"
	admin holdfast migrate --sql "$TOP/sql" &&
	    python3 "$TOP/tests/fixture/municipality.py" --out "$work/town" \
	    --today 2026-06-01 --direct --scale 1 &&
	    sql "$DB_NAME" <"$work/town/cases.sql" &&
	    sql "$DB_NAME" -e "UPDATE guideline SET why = 'Nye ord, æøå.'
	        WHERE guideline = 'give_coordinator';
	    UPDATE guideline SET why = 'Enda nyere ord.'
	        WHERE guideline = 'give_coordinator'" &&
	    sql -e "GRANT ALL ON $two.* TO hf_admin WITH GRANT OPTION;
	        GRANT BINLOG REPLAY ON *.* TO hf_admin;
	        GRANT SELECT ON $two.* TO hf_letter"
}

# letter: any program, of the second database.
letter()
{
	credentials letter
	"${credentials[@]}" "$BIN/holdfast-letter" --conf "$DIR/two.ini" \
	    --check 2>&1
}

# noted DATABASE: how the last backup went, as operations see it.
noted()
{
	sql "$1" -e "SELECT outcome, note, succeeded IS NOT NULL, ended >= began
	    FROM job_run WHERE job = 'backup'"
}

# --- keys ---------------------------------------------------------------------

keys_are_made()
{
	make_keys &&
	    same 600 "$(stat -c %a "$DIR/secret/backup.key")" &&
	    mine "$DIR/secret/backup.key"
}

make_keys()
{
	"$BIN/holdfast-admin" backup-key "$DIR/secret" 2>&1
}

keys_are_not_overwritten()
{
	refused 'File exists' make_keys
}

# --- whole --------------------------------------------------------------------

# Named by name only: no row of it is on disk as it is in the database.
is_taken()
{
	backup whole && same 600 "$(stat -c %a "$out/whole")" &&
	    same whole "$(ls "$out")" && ! grep -qa 'INSERT INTO' "$out/whole"
}

is_noted()
{
	noted "$DB_NAME" |
	    grep -P '^done\tschema=\d+ tables=\d+ rows=\d+ held_us=\d+\t1\t1$'
}

has_its_day_for_a_name()
{
	mkdir -m 0777 "$out/days" && backup days &&
	    same "holdfast-$(TZ=Europe/Oslo date +%F).backup" "$(ls "$out/days")" &&
	    rm -r "$out/days"
}

is_not_overwritten()
{
	refused 'File exists' backup whole && same whole "$(ls "$out")"
}

# rows DATABASE TABLE: every row, earlier versions too, in order. How a backup
# went is noted when it has gone, so no copy can hold it.
rows()
{
	local but=()

	[[ $2 != job_run ]] || but=(--where="job <> 'backup'")
	mariadb-dump --no-defaults --socket="$DB_SOCKET" --user="$(id -un)" \
	    --no-create-info --skip-triggers --skip-extended-insert --dump-history \
	    --skip-comments --hex-blob --skip-add-locks "${but[@]}" "$1" "$2" |
	    grep '^INSERT' | sort
}

# figures DATABASE: how many rows each table has, and a checksum of them, by
# another way than the program's own. MariaDB's CHECKSUM TABLE is the same for
# the same rows only where no column is computed.
figures()
{
	local table

	sql -e "SELECT table_name FROM information_schema.tables
	         WHERE table_schema = '$1' ORDER BY table_name" |
	while read -r table; do
		rows "$1" "$table" >"$work/rows"
		echo "$table $(wc -l <"$work/rows") $(sha256sum <"$work/rows")"
	done
	plain "$1"
}

plain()
{
	local table

	for table in $(sql -e "SELECT DISTINCT t.table_name
	      FROM information_schema.tables t
	     WHERE t.table_schema = '$1' AND t.table_name <> 'job_run'
	       AND t.table_name NOT IN
	           (SELECT c.table_name FROM information_schema.columns c
	             WHERE c.table_schema = '$1' AND c.is_generated <> 'NEVER')
	     ORDER BY 1"); do
		sql "$1" -e "CHECKSUM TABLE $table" | sed 's/^[^.]*\.//'
	done
}

is_restored()
{
	drop_two && restore "$out/whole" | tail -n 1 | grep -x "schema $wanted" &&
	    figures "$DB_NAME" >"$work/one" && figures "$two" >"$work/two" &&
	    grep '^duty [1-9]' "$work/one" && diff "$work/one" "$work/two"
}

# structure DATABASE: tables, and triggers with their owners.
structure()
{
	mariadb-dump --no-defaults --socket="$DB_SOCKET" --user="$(id -un)" \
	    --no-data --skip-comments --skip-dump-date "$1" |
	    sed 's/ AUTO_INCREMENT=[0-9]*//'
}

is_built_the_same()
{
	structure "$DB_NAME" >"$work/one" && structure "$two" >"$work/two" &&
	    grep -q 'TRIGGER strand_shown_add' "$work/two" &&
	    diff "$work/one" "$work/two"
}

# life DATABASE NUMBER: who held the case, on what basis, from when until when.
life()
{
	sql "$1" -e "SELECT c.number, p.name, s.kind, s.state, e.name, h.held_as,
	           h.since, h.until
	      FROM casefile c JOIN person p ON p.id = c.person
	      JOIN strand s ON s.casefile = c.id
	      JOIN holding h ON h.strand = s.id
	      JOIN employee e ON e.id = h.employee
	     WHERE c.number = '$2' ORDER BY s.id, h.since"
}

life_lines_are_intact()
{
	local number n=0

	for number in $(sql "$DB_NAME" -e 'SELECT number FROM casefile
	    ORDER BY RAND() LIMIT 10'); do
		[[ -n $(life "$two" "$number") ]] &&
		    same "$(life "$DB_NAME" "$number")" \
			"$(life "$two" "$number")" || return
		((++n))
	done
	same 10 $n
}

history()
{
	sql "$1" -e 'SELECT guideline, why, row_start, row_end FROM guideline
	    FOR SYSTEM_TIME ALL ORDER BY guideline, row_start'
}

guidelines_have_their_history()
{
	[[ $(history "$two" | grep -c ^give_coordinator) -ge 3 ]] &&
	    same "$(history "$DB_NAME")" "$(history "$two")"
}

# Rights are not in a backup; migrate gives them.
programs_may_use_it()
{
	same 'holdfast-letter: ok' "$(letter)"
}

holds_something_is_refused()
{
	figures "$two" >"$work/one"
	refused 'is not empty' restore "$out/whole" &&
	    figures "$two" | diff "$work/one" -
}

# Neither is kept on the way; what is said to people goes another way.
comes_through_a_pipe()
{
	drop_two
	credentials admin
	"${credentials[@]}" "$BIN/holdfast-admin" --conf "$DIR/holdfast.ini" \
	    backup - 2>"$work/said" | restore - && figures "$two" >"$work/two" &&
	    figures "$DB_NAME" | diff - "$work/two"
}

# --- while rows change --------------------------------------------------------

# One row to each of two tables, in one transaction, as fast as it goes. Who has
# one table as we lock them all, and wants the next, is told to try again (1213)
# and loses both rows; the programs do try again.
write_pairs()
{
	local i

	for ((i = 0; i < 100000; i++)); do
		echo "START TRANSACTION;
		    INSERT INTO login_delay VALUES ('account', SHA2('$i', 256), 1,
			NOW(6), NOW(6));
		    INSERT INTO form_key VALUES (SHA2('$i', 256), 1, NOW(6), '/');
		    COMMIT;"
	done | sql --force "$DB_NAME"
}

pairs()
{
	sql "$1" -e "SELECT (SELECT COUNT(*) FROM login_delay),
	    (SELECT COUNT(*) FROM form_key),
	    (SELECT COUNT(*) FROM login_delay JOIN form_key ON form = subject)"
}

one_instant_while_rows_change()
{
	local writer a b c later

	write_pairs &
	writer=$!
	until [[ $(pairs "$DB_NAME" | cut -f 1) -gt 200 ]]; do sleep 0.1; done
	backup moving
	later=$(pairs "$DB_NAME" | cut -f 1)
	kill "$writer"
	wait "$writer" 2>/dev/null
	drop_two && restore "$out/moving" && read -r a b c <<<"$(pairs "$two")" &&
	    echo "$a $b $c, then $later" && [[ $a -ge 200 && $a -lt $later ]] &&
	    same "$a $a" "$b $c"
}

# Whoever writes waits for the dump to begin, not for its end.
nobody_waits_long()
{
	local held

	held=$(backup short | sed -n 's/.*held_us=//p')
	echo "held for $held us"
	((held < 2000000))
}

# --- not a whole backup -------------------------------------------------------

other_key_is_refused()
{
	mkdir -p "$work/other" && "$BIN/holdfast-admin" backup-key "$work/other" &&
	    mine "$work/other/backup.key" && chmod 0711 "$work/other" && drop_two &&
	    refused 'made for another key' restore "$out/whole" \
		"$work/other/backup.key" && two_is_not_there
}

open_key_is_refused()
{
	chmod 0644 "$work/other/backup.key"
	refused 'open to others' restore "$out/whole" "$work/other/backup.key"
}

# What lies at the seams: magic, sealed key, header, first piece, data, trailer.
size=
places()
{
	echo 0 10 50 110 125 200 $((size / 2)) $((size - 700)) $((size - 1))
}

# not_restored TEXT FILE: from a file, and through a pipe, where it is noticed
# only on the way.
not_restored()
{
	drop_two && refused "$1" restore "$2" && two_is_not_there &&
	    refused "$1" restore - < <(cat "$2") && cannot_be_used
}

# Either there is nothing, or no program and no migration takes it.
cannot_be_used()
{
	[[ -n $(sql -e "SHOW DATABASES LIKE '$two'") ]] || return 0
	refused "has schema 0, this program needs $wanted" letter &&
	    refused 'a backup was not restored to its end here' \
		admin two migrate --sql "$TOP/sql" &&
	    refused 'is not empty' restore "$out/whole"
}

cut_is_refused()
{
	local at

	for at in $(places); do
		head -c "$at" "$out/whole" >"$out/cut"
		chmod 0644 "$out/cut"
		not_restored 'backup' "$out/cut" || { echo "at $at"; return 1; }
	done
}

altered_is_refused()
{
	local at

	for at in $(places); do
		flip "$at"
		not_restored 'backup' "$out/cut" || { echo "at $at"; return 1; }
	done
}

flip()
{
	python3 - "$out/whole" "$out/cut" "$1" <<-'PY'
		import sys
		data = bytearray(open(sys.argv[1], "rb").read())
		data[int(sys.argv[3])] ^= 1
		open(sys.argv[2], "wb").write(data)
	PY
}

longer_is_refused()
{
	cp "$out/whole" "$out/cut" && echo >>"$out/cut" && chmod 0644 "$out/cut" &&
	    not_restored 'goes on after its end' "$out/cut"
}

anything_else_is_refused()
{
	not_restored 'no backup of this kind' "$TOP/bootstrap"
}

without_the_right_it_is_refused()
{
	drop_two
	sql -e 'REVOKE BINLOG REPLAY ON *.* FROM hf_admin'
	refused 'GRANT BINLOG REPLAY' restore "$out/whole" && two_is_not_there
	local status=$?
	sql -e 'GRANT BINLOG REPLAY ON *.* TO hf_admin'
	return $status
}

# --- other schemas ------------------------------------------------------------

newer_is_refused()
{
	local status

	sql "$DB_NAME" -e "INSERT INTO schema_version VALUES (9999, '9999_x.sql',
	    UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))"
	backup newer
	sql "$DB_NAME" -e 'DELETE FROM schema_version WHERE version = 9999'
	drop_two && refused "has schema 9999, this program knows $wanted" \
	    restore "$out/newer" && two_is_not_there
}

# By the account that migrates: triggers act with the rights of who made them.
as_admin()
{
	MYSQL_PWD=$(cat "$DIR/secret/db-admin") mariadb --no-defaults \
	    --default-character-set=utf8mb4 -S "$DB_SOCKET" -u hf_admin "$1"
}

older_is_brought_up()
{
	local i file

	drop_two && sql -e "CREATE DATABASE $two
	    CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci" &&
	    sql "$two" -e 'CREATE TABLE schema_version (version INT NOT NULL,
	    file VARCHAR(120) NOT NULL, began DATETIME(6) NOT NULL,
	    done DATETIME(6) NULL, PRIMARY KEY (version))' || return
	for ((i = 1; i < wanted; i++)); do
		file=${files[i - 1]}
		as_admin "$two" <"$file" && sql "$two" -e "INSERT INTO schema_version
		    VALUES ($i, '${file##*/}', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))" &&
		    sql "$two" <"$here/migrate/$(printf %04d "$i").sql" || return
	done
	admin two backup "$out/older" && drop_two &&
	    restore "$out/older" | tail -n 1 | grep -x "schema $wanted" &&
	    same "$wanted" "$(sql "$two" -e 'SELECT COUNT(done)
	        FROM schema_version')" && structure "$two" >"$work/two" &&
	    structure "$DB_NAME" | diff - "$work/two"
}

# --- on the way ---------------------------------------------------------------

# dump_of: the number of the mariadb-dump that works for us.
dump_of()
{
	local pid tries

	for ((tries = 0; tries < 100; tries++)); do
		for pid in $(pgrep -x mariadb-dump); do
			tr '\0' ' ' <"/proc/$pid/cmdline" |
			    grep -q -- "--ignore-table=$DB_NAME\\." &&
			    [[ $(pgrep -P "$backing") == "$pid" ]] &&
			    echo "$pid" && return
		done
		sleep 0.1
	done
	return 1
}

# A backup that nobody reads stands still, with its programs to be looked at.
begin_slow()
{
	mkfifo "$work/slow" 2>/dev/null
	exec 6<>"$work/slow"
	credentials admin
	"${credentials[@]}" "$BIN/holdfast-admin" --conf "$DIR/holdfast.ini" \
	    backup - >"$work/slow" 2>"$work/slow.said" 6>&- &
	backing=$!
	dump=$(dump_of)
}

end_slow()
{
	wait "$backing"
	slow=$?
	exec 6>&-
}

password_is_not_to_be_seen()
{
	local password seen

	password=$(cat "$DIR/secret/db-admin")
	begin_slow || return
	seen=$(cat "/proc/$dump/cmdline" "/proc/$dump/environ" \
	    "/proc/$backing/cmdline" "/proc/$backing/environ" | tr '\0' '\n' |
	    grep -F "$password")
	same '' "$seen"
}

second_at_once_is_refused()
{
	refused 'a backup or the retention is running' backup second &&
	    [[ ! -e $out/second && ! -e $out/second.part ]]
}

killed_dump_is_noticed()
{
	kill -KILL "$dump"
	cat <&6 >/dev/null &
	end_slow
	kill $!
	same 1 "$slow" && grep 'mariadb-dump did not end well' "$work/slow.said" &&
	    noted "$DB_NAME" | grep -P '^failed\tmariadb-dump did not.*\t1\t1$'
}

full_disk_is_noticed()
{
	refused 'cannot be written' sh -c "$(printf '%q ' "${credentials[@]}" \
	    "$BIN/holdfast-admin" --conf "$DIR/holdfast.ini") backup - 2>&1 >/dev/full"
}

work=$(mktemp -d /tmp/hf.XXXXXX)
out=$work/out
trap finish EXIT
trap 'exit 1' HUP INT TERM
STATIC=$work/static
mkdir -p "$work/town" "$STATIC" "$out"
chmod 0777 "$out"
servers_begin "$work"
start_mariadb || { echo "Bail out! MariaDB did not start"; exit 1; }
LDAP_PORT=1
fill >"$tap_said" 2>&1 || bail 'the database was not filled'

is keys_are_made_for_their_owner_only keys_are_made
is keys_are_never_overwritten keys_are_not_overwritten
is a_backup_is_taken_and_cannot_be_read is_taken
size=$(stat -c %s "$out/whole")
is operations_see_that_it_went_well is_noted
is in_a_directory_it_is_called_by_its_day has_its_day_for_a_name
is a_backup_is_never_overwritten is_not_overwritten
is a_copy_has_the_same_rows_and_checksums is_restored
is a_copy_is_built_the_same is_built_the_same
is ten_life_lines_are_intact life_lines_are_intact
is guidelines_have_their_history guidelines_have_their_history
is programs_may_use_the_copy programs_may_use_it
is a_database_that_holds_anything_is_left_alone holds_something_is_refused
is from_one_program_to_the_other comes_through_a_pipe
is a_backup_is_one_instant_while_rows_change one_instant_while_rows_change
is nobody_waits_long_for_it_to_begin nobody_waits_long
is another_key_is_refused other_key_is_refused
is a_key_open_to_others_is_refused open_key_is_refused
is a_backup_cut_anywhere_is_refused cut_is_refused
is a_flipped_bit_anywhere_is_refused altered_is_refused
is a_backup_with_something_behind_it_is_refused longer_is_refused
is what_is_no_backup_is_refused anything_else_is_refused
is an_account_that_may_not_write_history_is_told without_the_right_it_is_refused
is a_backup_of_a_newer_schema_is_refused newer_is_refused
is a_backup_of_an_older_schema_is_brought_up older_is_brought_up
is no_password_can_be_seen_meanwhile password_is_not_to_be_seen
is a_second_backup_at_once_is_refused second_at_once_is_refused
is a_dump_that_is_killed_is_noticed killed_dump_is_noticed
is a_full_disk_is_noticed full_disk_is_noticed
tap_end
