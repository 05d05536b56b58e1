#!/bin/bash
# Runs it_duty with a MariaDB that has the whole schema.
exec "$(dirname "$0")/../fixture/with-mariadb" --schema tests/desk/it_duty
