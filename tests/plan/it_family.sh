#!/bin/bash
# A family with one coordinator, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../plan/it_family.py
