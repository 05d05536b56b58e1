#!/bin/bash
# Runs it_rehearsal with a MariaDB of its own.
exec "$(dirname "$0")/../fixture/with-mariadb" --schema tests/store/it_rehearsal
