#!/bin/bash
# A node of the cluster. One that was killed is told first how far it came, as Debian's
# mariadb.service does by galera_recovery; else it would fetch a whole copy.
#
#   node.sh CNF [OPTION...]
#   node.sh --position CNF      only says it: UUID:NUMBER, or nothing

position_of()
{
	[[ -f $(dirname "$1")/data/grastate.dat ]] || return 0
	mariadbd --defaults-file="$1" --wsrep-recover 2>&1 |
	    sed -n 's/.*Recovered position: *\([^ ]*:[0-9]*\).*/\1/p' | tail -n 1
}

if [[ $1 == --position ]]; then
	position_of "$2"
	exit
fi
position=$(position_of "$1")
exec mariadbd --defaults-file="$1" \
    ${position:+--wsrep-start-position="$position"} "${@:2}"
