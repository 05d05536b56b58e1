#!/bin/bash
# Cases and coordinators in figures as of a date.
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" ../craft/it_figures.py
