#!/bin/bash
# What the kinds of coordinator have of their own, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../plan/it_kinds.py
