#!/bin/bash
# Cases on their way to a unit, one and several at once, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../intake/it_distribute.py
