# shellcheck shell=bash disable=SC2154
# The two machines on which the programs run: nginx, the programs and HAProxy, which
# knows the node to ask; sourced by orders.sh. Before them stands another HAProxy, in
# place of what the town has there.

database_address()
{
	echo "host = 127.0.0.1"
	echo "port = 3306"
	echo "ca_file = $DIR/net/ca.pem"
}

# Where operations works: on one of those machines.
as()
{
	credentials "$1"
	shift
	at f1 "${credentials[@]}" "$@"
}

# The directory and the mail server are on this machine's loopback, on ports that are
# chosen here; each machine has them on its own.
start_ways()
{
	local f

	LDAP_PORT=${LDAP_PORT:-$(free_port)}
	MAIL_PORT=${MAIL_PORT:-$(free_port)}
	way_out "$LDAP_PORT"
	way_out "$MAIL_PORT"
	for f in f1 f2; do
		way_in "$f" "$LDAP_PORT"
		way_in "$f" "$MAIL_PORT"
		start_haproxy "$f" || return
	done
}

way_out()
{
	rm -f "$DIR/run/way$1"
	run_part "way-$1" socat "UNIX-LISTEN:$DIR/run/way$1,fork" \
	    "TCP:127.0.0.1:$1"
}

way_in()
{
	run_part "way-$1-$2" ip netns exec "$CLUSTER_NET$1" \
	    socat "TCP-LISTEN:$2,bind=127.0.0.1,reuseaddr,fork" \
	    "UNIX-CONNECT:$DIR/run/way$2"
}

# haproxy_conf MACHINE: conf/haproxy's file, with this network's addresses.
haproxy_conf()
{
	sed -e "s|10\.0\.0\.|$CLUSTER_ADDRESS.|g" \
	    -e 's|/dev/log local0|stdout format raw local0|' \
	    -e "s|/run/haproxy/admin.sock|$DIR/$1/haproxy.sock|" \
	    "$TOP/conf/haproxy/haproxy.cfg" >"$DIR/$1/haproxy.cfg"
}

start_haproxy()
{
	haproxy_conf "$1"
	run_part "haproxy-$1" ip netns exec "$CLUSTER_NET$1" \
	    haproxy -db -f "$DIR/$1/haproxy.cfg" -L "web${1#f}"
	wait_for "haproxy-$1" way_to_database "$1"
}

way_to_database()
{
	# Whoever is let in may ask.
	at "$1" mariadb --no-defaults --host=127.0.0.1 --user=haproxy \
	    --skip-ssl-verify-server-cert -e 'SELECT 1'
}

start_program()
{
	local f

	for f in f1 f2; do
		program_part "$1" "$1-$f" "$DIR/$f/run/$1.sock" \
		    ip netns exec "$CLUSTER_NET$f" || return
	done
}

start_letter()
{
	local f

	for f in f1 f2; do
		letter_part "letter-$f" ip netns exec "$CLUSTER_NET$f"
	done
}

# sweep_script: the first machine's; DIR/sweep2 is the other's.
sweep_script()
{
	sweep_by ip netns exec "${CLUSTER_NET}f2" >"$DIR/sweep2"
	chmod 0755 "$DIR/sweep2"
	sweep_by ip netns exec "${CLUSTER_NET}f1"
}

front_conf()
{
	local www=$DIR/www

	DIR=$DIR/$1 nginx_conf "$(address_of "$1"):8080" "$www" \
	    "set_real_ip_from $CLUSTER_ADDRESS.1;" \
	    'real_ip_header X-Forwarded-For;'
}

# Whoever knows a machine that has its database sends people there; and when neither
# has, they get that machine's page that says so.
door_conf()
{
	local address=$CLUSTER_ADDRESS

	cat <<CONF
defaults
	mode http
	timeout connect 2s
	timeout client 30s
	timeout server 30s
	timeout check 2s
	option forwardfor
	option redispatch
frontend door
	bind 127.0.0.1:$1
	use_backend either if { nbsrv(fronts) lt 1 }
	default_backend fronts
backend fronts
	option httpchk GET /healthz
	http-check expect rstring ^(ok|directory|jobs|clock)
	default-server check inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
	server f1 $address.21:8080
	server f2 $address.22:8080
backend either
	server f1 $address.21:8080
	server f2 $address.22:8080
CONF
}

# start_nginx PORT: at each machine, and who sends people to one of them.
start_nginx()
{
	local f

	www
	for f in f1 f2; do
		front_conf "$f" >"$DIR/$f/nginx.conf"
		run_part "nginx-$f" ip netns exec "$CLUSTER_NET$f" \
		    nginx -e "$DIR/$f/log/nginx.log" -p "$DIR/$f/nginx" \
		    -c "$DIR/$f/nginx.conf"
	done
	door_conf "$1" >"$DIR/door.cfg"
	run_part door haproxy -db -f "$DIR/door.cfg"
	wait_for door port_answers "$1"
	[[ -z ${CLUSTER_KEEP:-} ]] || start_other_timer
}

# The demo's own timer is the first machine's.
start_other_timer()
{
	run_part timer-f2 "$here_cluster/keep.sh" 300 "$DIR/sweep2"
}
