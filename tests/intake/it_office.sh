#!/bin/bash
# Many applications through the whole line by eight case workers at once, each
# step tried by two of them. OFFICE_APPLICATIONS (40) is how many.
exec "$(dirname "$0")/../web/it_web.sh" ../intake/it_office.py
