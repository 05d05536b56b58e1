#!/bin/bash
# What a desk has of each seat somebody sits in.
exec "$(dirname "$0")/../web/it_web.sh" ../desk/it_desk.py
