#!/bin/bash
# What coordinators are asked once a year, what they answer without a name, and what came of it.
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" ../craft/it_survey.py
