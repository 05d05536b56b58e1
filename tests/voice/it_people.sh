#!/bin/bash
# What is open follows people who leave and shields that come later, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../voice/it_people.py
