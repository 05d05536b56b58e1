#!/bin/bash
# What was typed and not sent is there again, whatever goes in between.
exec "$(dirname "$0")/it_bad_days.sh" it_draft.py
