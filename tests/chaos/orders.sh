# shellcheck shell=bash disable=SC2154
# What else it_bad_days.sh can be ordered to do, for chaos.py: as root, the database
# stands in a network namespace of its own, on a small disk of its own.

# The line to the database's namespace, and where it is there.
CHAOS_NET=hf$$
DB_HOST=10.77.$((RANDOM % 250)).2
DB_PORT=3306
DB_DISK=${DB_DISK:-700m}

database_net()
{
	net=(ip netns exec "$CHAOS_NET")
	listens=(--skip-networking=0 --bind-address="$DB_HOST" --port="$DB_PORT"
	    --ssl-cert="$DIR/net/db.pem" --ssl-key="$DIR/net/db.key")
}

database_address()
{
	echo "host = $DB_HOST"
	echo "port = $DB_PORT"
	echo "ca_file = $DIR/net/ca.pem"
}

more_begin()
{
	local here=${DB_HOST%.2}.1

	# shellcheck source=tests/fixture/certificates.sh
	. "$TOP/tests/fixture/certificates.sh"
	mkdir -p "$DIR/net"
	(DIR=$DIR/net && authority ca 'Chaos CA' &&
	    certificate db "$DB_HOST" "IP:$DB_HOST") || return
	ip netns add "$CHAOS_NET" &&
	    ip link add "${CHAOS_NET}a" type veth peer name "${CHAOS_NET}b" \
	    netns "$CHAOS_NET" &&
	    ip address add "$here/24" dev "${CHAOS_NET}a" &&
	    ip link set "${CHAOS_NET}a" up &&
	    there ip link set lo up &&
	    there ip address add "$DB_HOST/24" dev "${CHAOS_NET}b" &&
	    there ip link set "${CHAOS_NET}b" up &&
	    mkdir -p "$DIR/db" && mount -t tmpfs -o "size=$DB_DISK" hf "$DIR/db"
}

more_end()
{
	umount "$DIR/db" || :
	ip netns delete "$CHAOS_NET" || :
	ip link delete "${CHAOS_NET}a" 2>/dev/null || :
}

there()
{
	ip netns exec "$CHAOS_NET" "$@"
}

# What is killed at once, with all it started, as when the power goes.
crash()
{
	local pid=${part_pid[$1]}

	case $1 in
	mariadb) kill -KILL "$(<"$DIR/run/mariadb.pid")" 2>/dev/null || : ;;
	slapd) kill -KILL "$(<"$DIR/ldap/slapd.pid")" 2>/dev/null || : ;;
	esac
	kill -KILL -- "-$pid" 2>/dev/null || :
	stop_part "$1" 2>>"$DIR/log/$1.log"
	rm -f "$DIR/run/$1.pid"
}

start_again()
{
	case $1 in
	mariadb) start_mariadb ;;
	slapd) rm -f "$DIR/ldap/slapd.pid"; start_slapd ;;
	mail) start_mail ;;
	nginx) start_nginx "$port" ;;
	letter) start_letter ;;
	*) start_program "$1" ;;
	esac
}

more_obey()
{
	case $1 in
	crash) crash "$2" ;;
	start) start_again "$2" ;;
	see-to) kill -0 "${part_pid[$2]}" 2>/dev/null || { crash "$2"; start_again "$2"; } ;;
	# Nothing comes through, and nobody is told so.
	cut-line) there ip link set "${CHAOS_NET}b" down ;;
	mend-line)
		there ip link set "${CHAOS_NET}b" up
		;;
	# What is asked arrives, what is answered does not.
	cut-answers) there ip route add blackhole "${DB_HOST%.2}.1/32" ;;
	mend-answers) there ip route delete blackhole "${DB_HOST%.2}.1/32" ;;
	fill-disk) dd if=/dev/zero of="$DIR/db/filled" bs=1M 2>/dev/null || : ;;
	free-disk) rm -f "$DIR/db/filled" ;;
	esac
}
