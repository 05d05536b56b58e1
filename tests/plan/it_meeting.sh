#!/bin/bash
# Meetings around a family and what is agreed, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../plan/it_meeting.py
