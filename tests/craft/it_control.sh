#!/bin/bash
# Control of the log of looks (R72).
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" ../craft/it_control.py
