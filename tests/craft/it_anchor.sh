#!/bin/bash
# The log of looks, signed a day at a time and verified (R72).
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" ../craft/it_anchor.py
