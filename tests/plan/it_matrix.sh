#!/bin/bash
# Who sees what of a case, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../plan/it_matrix.py
