#!/bin/bash
# Runs it_law_read with a MariaDB that has the whole schema.
exec "$(dirname "$0")/../fixture/with-mariadb" --schema tests/intake/it_law_read
