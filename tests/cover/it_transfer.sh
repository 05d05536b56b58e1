#!/bin/bash
# The cases of somebody who leaves, or has left, go on from one page.
exec "$(dirname "$0")/../web/it_bad_days.sh" ../cover/it_transfer.py
