#!/bin/bash
# What is thrown away of what is closed, and what is kept, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../plan/it_disposal.py
