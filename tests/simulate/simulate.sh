#!/bin/bash
# Years of a municipality in minutes, by simulate.py, which says how it is told how
# many; make simulate runs ten.
MOVED_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" \
    ../simulate/simulate.py "$@"
