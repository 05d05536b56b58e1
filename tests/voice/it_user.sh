#!/bin/bash
# Everything that the Unix user of holdfast-public could try to come by a case, each
# beside what came of it: tests/golden/public_user.txt. Of what the database gives its
# account, tests/golden/grants.txt tells.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"

[[ $(id -u) == 0 ]] || skip 'users of their own need root'
need mariadbd slapd nginx spawn-fcgi multiwatch setpriv
# Where it was built other users may have no way in, and would be refused for that:
# what is tried lies where everybody comes, as an installed Holdfast does.
if [[ -z ${HOLDFAST_DIR:-} ]]; then
	top=$(mktemp -d /tmp/hf.XXXXXX)
	trap 'rm -rf "$top" "$tap_said"' EXIT
	mkdir "$top/build"
	{
		cp -a "$here"/../../{bootstrap,conf,libexec,sql,templates,tests} "$top"
		cp -a holdfast-* static "$top/build"
		chmod -R go+rX "$top"
	} >"$tap_said" 2>&1
	GOLDEN=$(cd "$here/../golden" && pwd) BIN=$top/build \
	    "$top/tests/fixture/with-holdfast" bash "$top/tests/voice/it_user.sh"
	exit
fi
# shellcheck source=tests/fixture/golden.sh
. "$here/../fixture/golden.sh"
# shellcheck source=tests/fixture/servers.sh
. "$here/../fixture/servers.sh"
DIR=$HOLDFAST_DIR
golden_dir=$GOLDEN
separate=yes
chmod 0755 "$DIR"

# try WHAT COMMAND...: as that user; what it says is thrown away.
try()
{
	local what=$1 went=refused

	shift
	! as public timeout 20 "$@" >/dev/null 2>&1 </dev/null || went=given
	printf '%-52s %s\n' "$what" "$went"
}

pid_of()
{
	pgrep -f "holdfast-$1 --conf $DIR/" | tail -n 1
}

secrets()
{
	local file

	echo 'Keys and passwords'
	for file in "$DIR"/secret/*; do
		try "  read secret/$(basename "$file")" cat "$file"
	done
}

files()
{
	local what

	echo 'Files'
	for what in db db/holdfast mail log; do
		try "  list $what" ls "$DIR/$what"
	done
	try '  read a table of cases' cat "$DIR/db/holdfast/casefile.ibd"
	try '  read what another program logged' cat "$DIR/log/staff.log"
	try '  write the settings' tee -a "$DIR/holdfast.ini"
	try '  write a template' tee -a "$TOP/templates/top.cs"
	try '  write a program' tee -a "$BIN/holdfast-staff"
	try '  write where the sockets are' touch "$DIR/run/x"
}

processes()
{
	local role pid

	echo 'Other programs'
	for role in login staff letter; do
		pid=$(pid_of "$role")
		try "  read what $role was started with" cat "/proc/$pid/environ"
		try "  read the memory of $role" head -c 1 "/proc/$pid/mem"
		try "  look at the files of $role" ls "/proc/$pid/fd/"
		try "  stop $role" kill -0 "$pid"
	done
	for role in login staff; do
		try "  speak to the socket of $role" /usr/bin/python3 -c \
		    'import socket, sys
socket.socket(socket.AF_UNIX).connect(sys.argv[1])' "$DIR/run/$role.sock"
	done
}

# As itself the account can log in; what it may ask then is told elsewhere.
database()
{
	local role own

	echo 'The database'
	own=$(cat "$DIR/secret/db-public")
	try '  log in as hf_public with its own password' \
	    env MYSQL_PWD="$own" mariadb --no-defaults -S "$DB_SOCKET" -u hf_public \
	    -e 'SELECT 1' "$DB_NAME"
	for role in admin login staff sweep letter; do
		try "  log in as hf_$role without a password" \
		    mariadb --no-defaults -S "$DB_SOCKET" -u "hf_$role" -e 'SELECT 1'
		try "  log in as hf_$role with its own password" \
		    env MYSQL_PWD="$own" mariadb --no-defaults -S "$DB_SOCKET" \
		    -u "hf_$role" -e 'SELECT 1'
	done
	try '  log in as root' mariadb --no-defaults -S "$DB_SOCKET" -u root -e 'SELECT 1'
	try '  read a case' env MYSQL_PWD="$own" mariadb --no-defaults -S "$DB_SOCKET" \
	    -u hf_public -e 'SELECT number FROM casefile LIMIT 1' "$DB_NAME"
	try '  write a file from the database' env MYSQL_PWD="$own" mariadb --no-defaults \
	    -S "$DB_SOCKET" -u hf_public -e "SELECT 1 INTO OUTFILE '$DIR/www/x'" "$DB_NAME"
}

commands()
{
	local command

	echo 'Our own programs'
	for command in 'staff --check' 'login --check' 'sweep --dry-run directory' \
	    'letter' 'admin verify' 'admin backup /tmp'; do
		# shellcheck disable=SC2086
		set -- $command
		try "  run holdfast-$command" \
		    "$BIN/holdfast-$1" --conf "$DIR/holdfast.ini" "${@:2}"
	done
	try '  run holdfast-public --check' \
	    "$BIN/holdfast-public" --conf "$DIR/holdfast.ini" --check
}

all()
{
	secrets
	files
	processes
	database
	commands
}

is every_program_has_a_pid test -n "$(pid_of staff)" -a -n "$(pid_of letter)"
is what_the_public_user_tried_is_as_kept golden public_user.txt all
is only_its_own_is_given same \
    '  log in as hf_public with its own password
  read secret/db-public
  read secret/voice-key
  run holdfast-public --check' \
    "$(sed -n 's/ *given$//p' "$golden_dir/public_user.txt" | LC_ALL=C sort)"
tap_end
