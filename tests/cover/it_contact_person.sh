#!/bin/bash
# Whom a family turns to while nobody coordinates, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../cover/it_contact_person.py
