#!/bin/bash
# Holdfast at work while everything around it breaks, by chaos.py, which says how
# long and how often; `make chaos`. As root: it cuts a network and fills a disk.
here=$(cd "$(dirname "$0")" && pwd)

[[ $(id -u) == 0 ]] || {
	echo "chaos.sh: only root may cut a network and fill a disk" >&2
	exit 1
}
MORE=$here/orders.sh MOVED_CLOCK=yes exec "$here/../web/it_bad_days.sh" \
    ../chaos/chaos.py "$@"
