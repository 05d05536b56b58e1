#!/bin/bash
# The family's form and the leader's answer, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../voice/it_feedback.py
