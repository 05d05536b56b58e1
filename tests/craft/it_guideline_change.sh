#!/bin/bash
# A guideline in other words, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../craft/it_guideline_change.py
