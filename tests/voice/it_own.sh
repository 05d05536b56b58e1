#!/bin/bash
# What the system owner words herself, and the figures, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../voice/it_own.py
