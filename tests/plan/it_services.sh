#!/bin/bash
# Who is around a family, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../plan/it_services.py
