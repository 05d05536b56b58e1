#!/bin/bash
# Whom a leader may ask where they are more than one page shows.
exec "$(dirname "$0")/it_bad_days.sh" it_picker.py
