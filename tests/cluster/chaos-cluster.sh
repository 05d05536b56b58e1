#!/bin/bash
# Holdfast on two machines with three nodes of MariaDB, at work while nodes are killed,
# paused, split off and begun without a disk, by chaos.py; `make chaos-cluster`. As
# root, after ./bootstrap deps cluster.
here=$(cd "$(dirname "$0")" && pwd)

MORE=$here/orders.sh exec "$here/../web/it_bad_days.sh" \
    ../chaos/chaos.py --cluster "$@"
