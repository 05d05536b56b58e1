#!/bin/bash
# A certificate as a PDF: with the converter that is shipped, and with ones that hang or are gone.
here=$(dirname "$0")
exec "$here/../fixture/with-converter" /usr/bin/python3 "$here/it_certificate.py"
