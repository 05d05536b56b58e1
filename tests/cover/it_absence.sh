#!/bin/bash
# Who is away, who stands in, who has moved: what follows, and what does not.
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" \
    ../cover/it_absence.py
