#!/bin/bash
# Who takes over when somebody is gone: what the page says, and what the sweep does.
FREE_CLOCK=yes exec "$(dirname "$0")/../web/it_bad_days.sh" ../cover/it_fallbacks.py
