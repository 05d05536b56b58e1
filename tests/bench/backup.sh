#!/bin/bash
# How long a backup and its restore take, run by hand: it fills a database of
# its own with the demo municipality at some scale, which takes a while.
#
#   tests/bench/backup.sh [SCALE]    BIN: the build (build/), 1000: 417,000 cases
#   TOWN: a directory that has what municipality.py wrote at that scale
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"

scale=${1:-1000}
two=${DB_NAME}_two
work=$(mktemp -d "${TMPDIR:-/tmp}/hf.XXXXXX")
trap 'stop_all; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# timed NAME COMMAND...: seconds, processor seconds and peak memory of ours.
timed()
{
	local name=$1

	shift
	/usr/bin/env time -f "$name: %e s, %U+%S s of processor, %M KiB at most" \
	    "$@" 2>&1 | grep -E "^$name|held_us|restored"
}

admin()
{
	credentials admin
	timed "$1" "${credentials[@]}" "$BIN/holdfast-admin" --conf "$DIR/$2.ini" \
	    "${@:3}"
}

fill()
{
	as admin "$BIN/holdfast-admin" --conf "$DIR/holdfast.ini" \
	    migrate --sql "$TOP/sql" >/dev/null
	[[ -n ${TOWN:-} ]] || python3 "$TOP/tests/fixture/municipality.py" \
	    --out "$work/town" --today 2026-06-01 --direct --scale "$scale" \
	    >/dev/null
	sql "$DB_NAME" <"${TOWN:-$work/town}/cases.sql" >/dev/null
}

servers_begin "$work"
start_mariadb --innodb-buffer-pool-size=1G
LDAP_PORT=1
settings http://127.0.0.1 >"$DIR/holdfast.ini"
sed "s/^name = $DB_NAME$/name = $two/" "$DIR/holdfast.ini" >"$DIR/two.ini"
sql -e "GRANT ALL ON $two.* TO hf_admin; GRANT BINLOG REPLAY ON *.* TO hf_admin"
fill
"$BIN/holdfast-admin" backup-key "$DIR/secret" >/dev/null
mkdir "$work/out"
[[ $separate == no ]] ||
    chown "${role_uid[admin]}" "$DIR/secret"/backup.* "$work/out"
sql "$DB_NAME" -e "SELECT 'cases', COUNT(*) FROM casefile"
echo "tables: $(du -sh "$DIR/db/$DB_NAME" | cut -f 1)"
admin backup holdfast backup "$work/out/all"
echo "file: $(du -h "$work/out/all" | cut -f 1)"
admin restore two restore --key "$DIR/secret/backup.key" --sql "$TOP/sql" \
    "$work/out/all"
