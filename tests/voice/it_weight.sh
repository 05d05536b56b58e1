#!/bin/bash
# How much the form of families weighs, through the web server of a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../voice/it_weight.py
