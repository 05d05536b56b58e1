#!/bin/bash
# What the system owner tells, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../craft/it_information.py
