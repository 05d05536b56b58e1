#!/bin/bash
# Proposals, what is said of them and what is decided, against a Holdfast of its own.
exec "$(dirname "$0")/../web/it_web.sh" ../craft/it_proposal.py
