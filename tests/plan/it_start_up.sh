#!/bin/bash
# How a coordinator begins with a family, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../plan/it_start_up.py
