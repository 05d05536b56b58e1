#!/bin/bash
# Whose requests nginx counts together, with the file of production: the /64 of an
# IPv6 address, and an IPv4 address by itself. nginx is told who asks, as by a proxy.
set -uo pipefail

fixture=$(cd "$(dirname "$0")/../fixture" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$fixture/tap.sh"
BIN=$(cd "${BIN:-.}" && pwd)
# shellcheck source=tests/fixture/servers.sh
. "$fixture/servers.sh"
need curl nginx

work=$(mktemp -d /tmp/hf.XXXXXX)
trap 'stop_all; rm -rf "$work"' EXIT
port=$(free_port)

# A file cannot be sent to: 405 is what got through.
begin()
{
	servers_begin "$work" && mkdir "$work/www" || return
	{
		nginx_head 1 64
		cat <<CONF
	include $TOP/conf/nginx/holdfast-http.conf;
	server {
		listen 127.0.0.1:$port;
		root $work/www;
		set_real_ip_from 127.0.0.1;
		real_ip_header X-Real-IP;
		access_log off;
		location / {
			limit_req zone=holdfast_voice burst=4 nodelay;
			limit_req_status 429;
		}
	}
}
CONF
	} >"$work/nginx/nginx.conf"
	chmod 0755 "$work/www" && touch "$work/www/x"
	run_part nginx nginx -e "$work/log/nginx.log" -p "$work/nginx" \
	    -c "$work/nginx/nginx.conf"
	wait_for nginx port_answers "$port"
}

# sent ADDRESS [METHOD]: what was said to one request from there.
sent()
{
	curl -s -o /dev/null -w '%{http_code}\n' -X "${2:-POST}" \
	    -H "X-Real-IP: $1" "http://127.0.0.1:$port/x"
}

# refused ADDRESS...: how many of one request from each.
refused()
{
	local address

	for address; do
		sent "$address"
	done | grep -c 429
}

# Twelve in a burst, of which five and those of the seconds meanwhile get through.
together()
{
	local n

	n=$(refused "$@")
	((n >= 4)) || { echo "only $n of $# refused"; return 1; }
}

apart()
{
	same 0 "$(refused "$@")"
}

# addresses FORMAT: twelve of them, counted in hexadecimal digits.
addresses()
{
	local i

	for i in 1 2 3 4 5 6 7 8 9 a b c; do
		# shellcheck disable=SC2059
		printf "$1\n" "$i"
	done
}

begin >"$tap_said" 2>&1 || bail 'nginx did not start'
# shellcheck disable=SC2046
{
is one_ipv4_address_is_slowed_down together $(addresses '192.0.2.7%.0s')
is ipv4_addresses_beside_each_other_are_not apart \
    198.51.100.{1..12}
is one_ipv6_address_is_slowed_down together \
    $(addresses '2001:db8:0:1::7%.0s')
is so_is_one_network_of_64_bits together \
    $(addresses '2001:db8:0:2:%s::1')
is wherever_in_it_they_are together \
    2001:db8:a:b::{1..6} 2001:db8:a:b:ffff:0a0a::{1..6}
is networks_beside_each_other_are_not apart $(addresses '2001:db8:0:1%s::1')
is ipv4_written_as_ipv6_is_ipv4 apart ::ffff:203.0.113.{1..12}
is a_byte_that_ends_a_line_is_a_byte together \
    $(addresses '2001:db8:a0a:a0a:%s::a0a')
}
is who_only_looks_is_not_counted same 200 \
    "$(for _ in {1..12}; do sent 2001:db8:0:9::1 GET; done | sort -u)"
tap_end
