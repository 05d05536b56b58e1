#!/bin/bash
# What families are told that is owed to them, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../voice/it_expect.py
