#!/bin/bash
# Courses, the last place of one, who was there, and who lacks what.
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" ../craft/it_training.py
