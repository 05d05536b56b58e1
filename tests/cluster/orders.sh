# shellcheck shell=bash disable=SC2034,SC2154
# A cluster instead of one MariaDB, for it_bad_days.sh and demo.sh (MORE), as root:
# three nodes (n1 n2 n3) and two machines for the programs (f1 f2), each in a
# network namespace of its own, on one bridge.

[[ $(id -u) == 0 ]] || {
	echo "orders.sh: only root may make networks" >&2
	exit 1
}

CLUSTER_NET=hc$$
CLUSTER_ADDRESS=10.78.$((RANDOM % 250))
here_cluster=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# The last number of each one's address; the bridge is 1, where all else is.
declare -A cluster_at=([n1]=11 [n2]=12 [n3]=13 [f1]=21 [f2]=22)

# shellcheck source=tests/cluster/nodes.sh
. "$here_cluster/nodes.sh"
# shellcheck source=tests/cluster/fronts.sh
. "$here_cluster/fronts.sh"

address_of()
{
	echo "$CLUSTER_ADDRESS.${cluster_at[$1]}"
}

# at WHERE COMMAND...
at()
{
	ip netns exec "$CLUSTER_NET$1" "${@:2}"
}

join_network()
{
	local net=$CLUSTER_NET$1

	ip netns add "$net" &&
	    ip link add "${net}a" type veth peer name eth0 netns "$net" &&
	    ip link set "${net}a" master "$CLUSTER_NET" up &&
	    at "$1" ip link set lo up &&
	    at "$1" ip address add "$(address_of "$1")/24" dev eth0 &&
	    at "$1" ip link set eth0 up
}

cluster_certificates()
{
	local n

	# shellcheck source=tests/fixture/certificates.sh
	. "$TOP/tests/fixture/certificates.sh"
	mkdir -p "$DIR/net"
	[[ -s $DIR/net/ca.pem ]] ||
	    (DIR=$DIR/net && authority ca 'Cluster CA') || return
	# The network is another each time. Programs ask HAProxy, on loopback.
	for n in 1 2 3; do
		(DIR=$DIR/net && certificate "db$n" "db$n" \
		    "IP:$(address_of "n$n"),IP:127.0.0.1") || return
	done
}

# Begun anew with an empty DIR, it is there already.
more_begin()
{
	local one

	cluster_certificates || return
	mkdir -p "$DIR"/n{1,2,3}/tmp "$DIR"/f{1,2}/{run,log,nginx}
	chmod 0711 "$DIR"/f{1,2} "$DIR"/f{1,2}/run
	[[ ! -e /sys/class/net/$CLUSTER_NET ]] || return 0
	ip link add "$CLUSTER_NET" type bridge &&
	    ip address add "$CLUSTER_ADDRESS.1/24" dev "$CLUSTER_NET" &&
	    ip link set "$CLUSTER_NET" up || return
	for one in "${!cluster_at[@]}"; do
		join_network "$one" || return
	done
}

more_end()
{
	local one

	for one in "${!cluster_at[@]}"; do
		ip netns delete "$CLUSTER_NET$one" 2>/dev/null || :
		ip link delete "$CLUSTER_NET${one}a" 2>/dev/null || :
	done
	ip link delete "$CLUSTER_NET" 2>/dev/null || :
}

others_of()
{
	local one

	for one in n1 n2 n3; do
		[[ $one == "$1" ]] || echo "$one"
	done
}

# Between a node and the two others nothing comes through, either way; the
# machines that ask it still reach it.
split()
{
	local how=$1 node=$2 one

	for one in $(others_of "$node"); do
		at "$node" ip route "$how" blackhole "$(address_of "$one")/32"
		at "$one" ip route "$how" blackhole "$(address_of "$node")/32"
	done
}

more_obey()
{
	case $1 in
	crash) kill_part "$2" ;;
	start) start_again "$2" ;;
	lose) kill_part "$2"; rm -rf "$DIR/$2/data" ;;
	pause) kill -STOP "${part_pid[$2]}" ;;
	resume) kill -CONT "${part_pid[$2]}" ;;
	whole) whole "$2" ;;
	split) split add "$2" ;;
	mend) split delete "$2" ;;
	# Nothing comes through, and nobody is told so.
	away) ip link set "$CLUSTER_NET${2}a" down ;;
	back) ip link set "$CLUSTER_NET${2}a" up ;;
	esac
}

# What is killed at once, with all it started, as when the power goes.
kill_part()
{
	kill -KILL -- "-${part_pid[$1]}" 2>/dev/null || :
	stop_part "$1" 2>>"$DIR/log/$1.log"
}

start_again()
{
	case $1 in
	n[123]) start_node "$1" && whole "$1" ;;
	haproxy-*) start_haproxy "${1#haproxy-}" ;;
	all) start_nodes ;;
	esac
}

more_welcome()
{
	local node

	cat <<TEXT

Bak den: tre noder med MariaDB (n1, n2, n3) og to maskiner med programmene (f1, f2).
Ta ned en node; den kommer igjen av seg selv etter fem sekunder:
TEXT
	for node in n1 n2 n3; do
		echo "  kill -9 \$(cat $DIR/$node/pid)"
	done
	cat <<TEXT
Hvem som blir spurt, og hvor mange som er med:
  echo "show table database" | socat - $DIR/f1/haproxy.sock
  mariadb --socket=$DIR/n2/sock -e "SHOW STATUS LIKE 'wsrep_cluster_size'"
TEXT
}
