#!/bin/bash
# What is held back is thrown away, taken back and deleted, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../voice/it_burst.py
