# shellcheck shell=bash disable=SC2154
# The three nodes of MariaDB with Galera; sourced by orders.sh.

# node_conf NODE: conf/mariadb's two files, with this network's addresses.
node_conf()
{
	local node=$1 db=db${1#n} key

	key=$DIR/net
	sed -e "s|10\.0\.0\.1\([123]\)|$CLUSTER_ADDRESS.1\1|g" \
	    -e "/^wsrep-node-address\|^bind-address/s|= .*|= $(address_of "$node")|" \
	    -e "/^wsrep-node-name/s|= .*|= $db|" \
	    -e "s|/etc/mysql/holdfast/db1|$key/$db|g" \
	    -e "s|/etc/mysql/holdfast/|$key/|g" \
	    -e "s|gcache.size=[^;]*|gcache.size=32M|" \
	    -e "s|^wsrep-sst-auth = .*|wsrep-sst-auth = \"mysql:$(<"$DIR/secret/copy")\"|" \
	    "$TOP/conf/mariadb/galera.cnf" >"$DIR/$node/galera.cnf"
	cat >"$DIR/$node/my.cnf" <<CNF
!include $TOP/conf/mariadb/holdfast.cnf
!include $DIR/$node/galera.cnf
[mariadbd]
user = root
datadir = $DIR/$node/data
socket = $DIR/$node/sock
pid-file = $DIR/$node/pid
tmpdir = $DIR/$node/tmp
innodb-buffer-pool-size = 64M
innodb-use-native-aio = 0
CNF
}

# start_node NODE [OPTION...]: it may be a while until it has what the others have.
# CLUSTER_KEEP: seconds after which one that ended is begun again, as by systemd.
start_node()
{
	local node=$1 net=$CLUSTER_NET$1 keep=()

	mkdir -p "$DIR/$node/data" "$DIR/$node/tmp"
	chmod 0700 "$DIR/$node/data"
	node_conf "$node"
	[[ -z ${CLUSTER_KEEP:-} ]] ||
	    keep=("$here_cluster/keep.sh" "$CLUSTER_KEEP")
	run_part "$node" "${keep[@]}" ip netns exec "$net" \
	    "$here_cluster/node.sh" "$DIR/$node/my.cnf" "${@:2}"
}

# whole NODE: until it has all, and answers.
whole()
{
	TENTHS=1200 wait_for "$1" node_is_whole "$1"
}

node_is_whole()
{
	[[ $(sql_of "$1" -e "SELECT VARIABLE_VALUE
	    FROM information_schema.GLOBAL_STATUS
	    WHERE VARIABLE_NAME = 'wsrep_local_state'" 2>/dev/null) == 4 ]]
}

sql_of()
{
	DB_SOCKET=$DIR/$1/sock sql "${@:2}"
}

# Which node goes on with what the cluster had: the one that was stopped last; if all
# were killed, the one that came furthest.
first_node()
{
	local node

	for node in n1 n2 n3; do
		! grep -qs '^safe_to_bootstrap: 1' "$DIR/$node/data/grastate.dat" || {
			echo "$node"
			return
		}
	done
	for node in n1 n2 n3; do
		[[ ! -d $DIR/$node/data/mysql ]] || echo "$(came_to "$node") $node"
	done | sort -n | sed -n '$s/.* //p'
}

# came_to NODE: the number of the last transaction on its disk.
came_to()
{
	local position

	node_conf "$1"
	position=$(at "$1" "$here_cluster/node.sh" --position "$DIR/$1/my.cnf")
	echo "${position##*:}"
}

# As docs/klynge.md has them; whoever runs this is not called mysql.
cluster_accounts()
{
	cat <<SQL
CREATE USER IF NOT EXISTS haproxy@'10.%';
CREATE USER IF NOT EXISTS mysql@localhost IDENTIFIED BY '$(<"$DIR/secret/copy")';
GRANT RELOAD, PROCESS, LOCK TABLES, BINLOG MONITOR ON *.* TO mysql@localhost;
SQL
}

# From nothing, or from what there is on their disks when none runs.
start_nodes()
{
	local first node

	first=$(first_node)
	[[ -n $first ]] || new_data_directory "$DIR/n1/data" "$DIR/n1/tmp" || return
	first=${first:-n1}
	[[ ! -f $DIR/$first/data/grastate.dat ]] ||
	    sed -i 's/^safe_to_bootstrap: 0/safe_to_bootstrap: 1/' \
	    "$DIR/$first/data/grastate.dat"
	start_node "$first" --wsrep-new-cluster && whole "$first" || return
	{
		database_accounts
		cluster_accounts
	} | sql_of "$first" || return
	# One after another: each needs one that can spare the time.
	for node in $(others_of "$first"); do
		start_node "$node" && whole "$node" || return
	done
}

start_mariadb()
{
	DB_SOCKET=$DIR/n1/sock
	secret copy admin
	start_nodes && start_ways
}
