#!/bin/bash
# Runs it_words with a MariaDB that has the whole schema.
exec "$(dirname "$0")/../fixture/with-mariadb" --schema tests/store/it_words
