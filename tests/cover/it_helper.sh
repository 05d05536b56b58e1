#!/bin/bash
# Who of the coordinator team helps with a case, until when, and what she reads.
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" ../cover/it_helper.py
