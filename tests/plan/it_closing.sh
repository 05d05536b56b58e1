#!/bin/bash
# How a case comes to its end, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../plan/it_closing.py
