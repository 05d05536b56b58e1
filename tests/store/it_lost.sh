#!/bin/bash
# Runs it_lost with a MariaDB that it may kill.
exec "$(dirname "$0")/../fixture/with-mariadb" tests/store/it_lost
