#!/bin/bash
# Ten seeds of a short while in which much happens: what make simulate does in years.
exec "$(dirname "$0")/simulate.sh" --seeds 10 --days 5 --pace 40
