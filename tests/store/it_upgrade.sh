#!/bin/bash
# From every second earlier schema with data in it; the others are it_migrate.sh's.
exec env EVERY_SECOND_BUT=1 "$(dirname "$0")/it_migrate.sh"
