#!/bin/bash
# Whom a case is of is put right, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../cover/it_person.py
