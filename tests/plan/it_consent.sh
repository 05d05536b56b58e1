#!/bin/bash
# What a family lets others know, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../plan/it_consent.py
