#!/bin/bash
# From an application to a case that is distributed, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../intake/it_application.py
