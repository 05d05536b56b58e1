#!/bin/bash
# Begins a command again so many seconds after it ended, as systemd would.
#
#   keep.sh SECONDS COMMAND...
pause=$1
shift
child=
trap 'trap "" TERM; kill -TERM "$child" 2>/dev/null; wait "$child"; exit 0' TERM
# Only what was begun once may begin a cluster.
while :; do
	"$@" &
	child=$!
	wait "$child"
	set -- "${@//--wsrep-new-cluster/--wsrep-on=ON}"
	sleep "$pause" &
	child=$!
	wait "$child"
done
