#!/bin/bash
# Who may do what with a log of BTI, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../baton/it_baton_matrix.py
