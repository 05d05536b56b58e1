#!/bin/bash
# A family's form of which nobody is told what became of it.
exec "$(dirname "$0")/../web/it_web.sh" ../voice/it_unknown.py
