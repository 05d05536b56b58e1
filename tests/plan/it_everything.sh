#!/bin/bash
# All that is written of somebody, on paper, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../plan/it_everything.py
