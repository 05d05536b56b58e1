#!/bin/bash
# A BTI log from level 1 on, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../baton/it_log.py
