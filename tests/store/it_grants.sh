#!/bin/bash
# What the database account of each program may do: every command on every
# column is tried, and what was refused is printed and compared. The programs
# themselves must still find every statement they have allowed.
set -uo pipefail
export LC_ALL=C.UTF-8

BIN=$PWD
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
# shellcheck source=tests/fixture/golden.sh
. "$here/../fixture/golden.sh"
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"
need mariadbd mariadb-install-db slapd openssl python3

accounts=(login staff public sweep letter)
work=

finish()
{
	stop_all
	rm -rf "$work" "$tap_said"
}

# errors ROLE FILE: tries each line of FILE as that account, in a transaction
# that is rolled back; prints `line error` for those that failed.
errors()
{
	MYSQL_PWD=$(cat "$DIR/secret/db-$1") mariadb --no-defaults --force \
	    --socket="$DB_SOCKET" --user="hf_$1" "$DB_NAME" <"$2" 2>&1 >/dev/null |
	    sed -n 's/^ERROR \([0-9]*\) .* at line \([0-9]*\): .*/\2 \1/p'
}

# What a server says to whom it refuses something; any other error comes later.
is_refusal='1044|1045|1142|1143|1227|1290|1370|1371|1235|4166'

# --- tables ------------------------------------------------------------------

# columns: `table column`, in the tables' own order.
columns()
{
	sql -e "SELECT table_name, column_name FROM information_schema.columns
	         WHERE table_schema = '$DB_NAME'
	         ORDER BY table_name, ordinal_position"
}

# One line a try, beside what it tries: `table column command`.
write_tries()
{
	local table column command last=

	: >"$work/tries.sql"
	while read -r table column; do
		for command in SELECT INSERT UPDATE; do
			echo "$table $column $command"
		done
		[[ $table == "$last" ]] || echo "$table * DELETE"
		last=$table
	done <"$work/columns" >"$work/tries"
	while read -r table column command; do
		case $command in
		SELECT) echo "SELECT $column FROM $table LIMIT 1;" ;;
		INSERT) echo "EXPLAIN INSERT INTO $table ($column) VALUES (DEFAULT);" ;;
		UPDATE) echo "EXPLAIN UPDATE $table SET $column = DEFAULT;" ;;
		DELETE) echo "EXPLAIN DELETE FROM $table;" ;;
		esac
	done <"$work/tries" >"$work/tries.sql"
}

# tables ROLE: a line a table that anything is given on; "all" for all columns.
tables()
{
	errors "$1" "$work/tries.sql" >"$work/errors"
	awk -v refusal="^($is_refusal)$" '
	    FILENAME ~ /errors$/ { if ($2 ~ refusal) refused[$1] = 1; next }
	    !($1 in seen) { order[++n] = $1; seen[$1] = 1 }
	    {
		key = $1 " " $3
		tried[key]++
		if (!(FNR in refused)) {
			given[key]++
			names[key] = names[key] (names[key] ? "," : "") $2
		}
	    }
	    function out(word) {
		if (length(row) + length(word) > 78) {
			print row
			row = "   "
		}
		row = row " " word
	    }
	    function what(key) {
		if (!given[key])
			return "-"
		return given[key] == tried[key] ? "all" : names[key]
	    }
	    END {
		printf "  %-16s %-7s %-19s %-7s %s\n", "table", "INSERT",
		    "UPDATE", "DELETE", "SELECT"
		for (i = 1; i <= n; i++) {
			t = order[i]
			line = sprintf("  %-16s %-7s %-19s %-7s %s", t,
			    what(t " INSERT"), what(t " UPDATE"),
			    what(t " DELETE"), what(t " SELECT"))
			if (line !~ /- +- +- +-$/)
				print line
			else
				none[++m] = t
		}
		row = "  nothing:"
		for (i = 1; i <= m; i++)
			out(none[i])
		print row
	    }' "$work/errors" "$work/tries"
}

# --- everything else ---------------------------------------------------------

other_tries=(
	'UPDATE access_log SET action = NULL WHERE FALSE'
	'DELETE FROM access_log WHERE FALSE'
	'TRUNCATE access_log'
	'SELECT name FROM person'
	'CREATE TABLE mine (id INT)'
	'CREATE TEMPORARY TABLE mine (id INT)'
	'ALTER TABLE strand ADD COLUMN mine INT'
	'DROP TABLE session'
	'CREATE INDEX mine ON strand (decided)'
	'CREATE VIEW mine AS SELECT 1'
	'CREATE TRIGGER mine BEFORE INSERT ON duty FOR EACH ROW SET @x = 1'
	'CREATE FUNCTION mine() RETURNS INT RETURN 1'
	'CREATE EVENT mine ON SCHEDULE EVERY 1 DAY DO SET @x = 1'
	'LOCK TABLES schema_version WRITE'
	'GRANT SELECT ON schema_version TO hf_public'
	'CREATE USER mine'
	'SET PASSWORD FOR hf_admin = PASSWORD("x")'
	'CREATE DATABASE mine'
	'USE mysql'
	'SELECT * FROM mysql.global_priv'
	'SELECT * FROM other.secret'
	'SELECT 1 INTO OUTFILE "/tmp/mine"'
	'LOAD DATA INFILE "/etc/passwd" INTO TABLE schema_version'
	'LOAD DATA LOCAL INFILE "/etc/passwd" INTO TABLE access_log'
	'SET GLOBAL max_connections = 1'
	'SET timestamp = 1'
	'SET sql_log_bin = 0'
	'FLUSH TABLES'
	'SHUTDOWN'
	'INSTALL SONAME "mine"'
)

# The number of the refusal; what is not refused stands out.
others()
{
	local role i file

	printf '%s;\n' "${other_tries[@]}" >"$work/others.sql"
	for role in "${accounts[@]}"; do
		errors "$role" "$work/others.sql" >"$work/others.$role"
	done
	printf '%-60s' ''
	printf ' %6s' "${accounts[@]}"
	echo
	for i in "${!other_tries[@]}"; do
		printf '%-60.60s' "${other_tries[i]}"
		for role in "${accounts[@]}"; do
			file=$work/others.$role
			awk -v line=$((i + 1)) -v refusal="^($is_refusal)$" '
			    $1 == line { error = $2 }
			    END { printf " %6s", error ~ refusal ? error : "ALLOWED" }
			' "$file"
		done
		echo
	done
}

print_out()
{
	local role

	echo "What each program's database account is given (all: every column)."
	for role in "${accounts[@]}"; do
		echo
		echo "hf_$role"
		tables "$role"
	done
	echo
	echo "What else each of them tried, and the error it was refused with."
	echo
	others
}

# --- programs ----------------------------------------------------------------

checks()
{
	credentials "$1"
	same "holdfast-$1: ok" "$("${credentials[@]}" "$BIN/holdfast-$1" \
	    --conf "$DIR/holdfast.ini" --check 2>&1)"
}

work=$(mktemp -d /tmp/hf.XXXXXX)
trap finish EXIT
trap 'exit 1' HUP INT TERM
STATIC=$work/static
mkdir -p "$STATIC"
touch "$STATIC/static.hdf"
servers_begin "$work"
python3 "$TOP/tests/fixture/municipality.py" --out "$DIR/town" \
    --today 2026-06-01 --base "$LDAP_BASE" --bare >&2
if ! start_mariadb || ! start_slapd "$DIR/town/directory.ldif"; then
	echo "Bail out! the servers did not start"
	exit 1
fi
settings http://127.0.0.1 >"$DIR/holdfast.ini"
as admin "$BIN/holdfast-admin" --conf "$DIR/holdfast.ini" migrate \
    --sql "$TOP/sql" >"$DIR/log/migrate.log" 2>&1 ||
    { echo "Bail out! $(tail -n 1 "$DIR/log/migrate.log")"; exit 1; }
sql -e 'CREATE DATABASE other; CREATE TABLE other.secret (id INT)'
columns >"$work/columns"
write_tries

is each_account_is_given_what_it_was_before golden grants.txt print_out
for role in "${accounts[@]}" admin; do
	is "every_statement_of_holdfast_${role}_is_allowed_and_fits" checks "$role"
done
tap_end
