#!/bin/bash
# Who has a mentor, and what they speak of.
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" ../craft/it_mentor.py
