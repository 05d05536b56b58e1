#!/bin/bash
# A leader's area in figures, and how many more cases it can take.
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" ../craft/it_area.py
