#!/bin/bash
# What goes over the wire when somebody logs in, as tcpdump sees it. The same
# capture of a bind in clear shows the password, so that it would be seen.
. "$(dirname "$0")/servers.sh"

need tcpdump ldapsearch slapd
test "$(id -u)" = 0 || skip 'tcpdump needs root'
begin
TLS=no openldap "$work/plain" 10
plain=$server
plain_port=$port
serve_openldap
password=Sommer-2031-skog

# capture PORT COMMAND...: what COMMAND sends over PORT, in $work/wire
capture()
{
	rm -f "$work/wire"
	tcpdump -i lo -U -s 0 -w "$work/wire" "tcp port $1" 2>"$work/tcpdump" &
	sniffer=$!
	until grep -q 'listening on' "$work/tcpdump"; do
		kill -0 $sniffer 2>/dev/null ||
		    skip "tcpdump: $(tail -1 "$work/tcpdump")"
		sleep 0.1
	done
	shift
	"$@" >"$work/said" 2>&1 || true
	sleep 1
	kill $sniffer
	wait $sniffer || true
}

in_clear()
{
	printf %s "$password" >"$work/password"
	ldapsearch -x -H "ldap://127.0.0.1:$plain_port" -b '' -s base \
	    -D uid=kari,ou=personer,dc=kommune,dc=test -y "$work/password"
}

login()
{
	echo "$password" | tests/directory/it_login "$1" "$2" kari
}

shown()
{
	grep -qaF "$password" "$work/wire"
}

# Both connections of a login were recorded, and it was a login.
recorded()
{
	test "$(tcpdump -n -r "$work/wire" 'tcp[tcpflags] & tcp-syn != 0' \
	    2>/dev/null | wc -l)" -ge 4 && grep -qx ok "$work/said"
}

hidden()
{
	! shown
}

capture "$plain_port" in_clear
is 'a_bind_in_clear_shows_the_password' shown
capture "$port" login "$IT_LDAP" start_tls
is 'a_login_with_StartTLS_is_recorded' recorded
is 'a_login_with_StartTLS_does_not_show_the_password' hidden
capture "$IT_LDAPS_PORT" login "$IT_LDAPS" -
is 'a_login_with_LDAPS_is_recorded' recorded
is 'a_login_with_LDAPS_does_not_show_the_password' hidden
tap_end
