#!/bin/bash
# Until when the certificates are good.
exec "$(dirname "$0")/../web/it_bad_days.sh" ../notify/it_certificates.py
