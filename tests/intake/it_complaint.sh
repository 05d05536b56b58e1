#!/bin/bash
# From a complaint to what came of it, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../intake/it_complaint.py
