#!/bin/bash
# Where there is most to coordinate, as it is counted once a day.
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" ../cover/it_largest.py
