#!/bin/bash
# A certificate as a PDF: with the converter that is shipped, and with ones that hang or are gone.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
# shellcheck source=tests/fixture/converter.sh
. "$here/../fixture/converter.sh"

need mariadbd slapd nginx spawn-fcgi multiwatch weasyprint pdfinfo pdftotext
rm -f "$tap_said"
work=$(mktemp -d /tmp/hf.XXXXXX)
trap 'rm -rf "$work"' EXIT
chmod 0755 "$work"
converter_write "$work/converter" "$work/how"
HOW=$work/how CONVERTER=$work/converter LETTER_SECONDS=8 BIN=$PWD \
    "$here/../fixture/with-holdfast" /usr/bin/python3 "$here/it_certificate.py"
