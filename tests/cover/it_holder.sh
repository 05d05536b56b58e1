#!/bin/bash
# Runs it_holder with a MariaDB that has the whole schema.
exec "$(dirname "$0")/../fixture/with-mariadb" --schema tests/cover/it_holder
