#!/bin/bash
# Each form with a longer text sent by one person many times at the same instant.
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" ../attack/races.py 12
