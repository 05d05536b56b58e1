# shellcheck shell=bash
# A directory for one test script, gone when the script ends; read by others.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
fixture=$here/../fixture
PATH=$PATH:/usr/sbin:/sbin
work=
IT_SERVER=true

# shellcheck source=tests/fixture/tap.sh
. "$fixture/tap.sh"

clean_up()
{
	$IT_SERVER stop || true
	test -z "${plain:-}" || $plain stop || true
	test -z "${old:-}" || $old stop || true
	test -z "$work" || rm -rf "$work"
	rm -f "$tap_said"
}

# A Unix socket's path is at most 107 characters, so not below TMPDIR.
begin()
{
	work=$(mktemp -d /tmp/hf.XXXXXX)
	trap clean_up EXIT
	trap 'exit 1' HUP INT TERM
}

# Two neighbouring ports, a different pair for each of the tests that run at once.
ports()
{
	echo $((20000 + ($$ * 7 + $1) % 9000 * 2))
}

# openldap DIR TRY...: a slapd in DIR with TLS=$TLS; $server controls it.
openldap()
{
	dir=$1
	mkdir -p "$dir"
	for try in 1 2 3 4 5; do
		port=$(ports $((try + ${2:-0})))
		server="env DIR=$dir PORT=$port LDAPS_PORT=$((port + 1))"
		server="$server TLS=${TLS:-yes} LDIF=${LDIF:-} $fixture/slapd.sh"
		! $server start 2>"$dir/start.log" || return 0
		$server stop
	done
	skip "slapd does not start: $(tail -1 "$dir/start.log")"
}

# serve_openldap: people.sh's people behind TLS, and what it.c wants to know.
serve_openldap()
{
	need slapd ldapadd ldapsearch openssl
	"$here/people.sh" openldap >"$work/people.ldif"
	TLS=yes LDIF=$work/people.ldif openldap "$work/tls"
	IT_KIND=openldap
	IT_SERVER=$server
	IT_DIR=$work/tls
	IT_HOST=127.0.0.1
	IT_LDAPS_PORT=$((port + 1))
	IT_LDAP=ldap://127.0.0.1:$port
	IT_LDAPS=ldaps://127.0.0.1:$IT_LDAPS_PORT
	IT_LDAPI=ldapi://$(printf %s "$IT_DIR/ldapi" | sed 's|/|%2F|g')
	export IT_KIND IT_SERVER IT_DIR IT_HOST IT_LDAPS_PORT IT_LDAP \
	    IT_LDAPS IT_LDAPI
}
