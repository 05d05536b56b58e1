#!/bin/bash
# What the municipality calls its office, teams and roles, against a Holdfast of its own.
# shellcheck source=tests/fixture/tap.sh
. "$(dirname "$0")/../fixture/tap.sh"
need weasyprint pdftotext
rm -f "$tap_said"
exec "$(dirname "$0")/../web/it_web.sh" ../voice/it_names.py
