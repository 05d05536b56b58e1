#!/bin/bash
# The demo with three nodes of MariaDB and two machines for the programs, until
# Ctrl-C; as root, after ./bootstrap deps cluster. `make demo-cluster`.
#
#   demo-cluster.sh [--fresh]   HOLDFAST_PORT (8080), BIN (build)
here=$(cd "$(dirname "$0")" && pwd)
export HOLDFAST_DEMO_DIR=${HOLDFAST_DEMO_DIR:-${BIN:-$here/../../build}/demo-cluster}
# As systemd would, whoever is killed is begun again.
CLUSTER_KEEP=5 MORE=$here/orders.sh exec "$here/../fixture/demo.sh" "$@"
