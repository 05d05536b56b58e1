#!/bin/bash
# The plan as a family and its coordinator write it, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../plan/it_plan.py
