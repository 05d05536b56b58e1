#!/bin/bash
# A decision that was sent is changed by another, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../intake/it_change.py
