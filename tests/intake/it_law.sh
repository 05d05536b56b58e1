#!/bin/bash
# The law that letters name, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../intake/it_law.py
