#!/usr/bin/env python3
"""Runs a command through a relay on the directory's Unix socket and says how often
it was asked: trips.py RELAY SOCKET COMMAND...; the last line is the number of
searches."""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from relay import Relay, ldap_length  # noqa: E402

SEARCH = 0x63
searches = 0


def asked(message):
    """A search's kind stands behind the message's length and its number."""
    global searches
    at = 2 + (message[1] & 0x7f if message[1] >= 0x80 else 0)
    searches += message[at + 2 + message[at + 1]] == SEARCH
    return message


with Relay(sys.argv[1], sys.argv[2], ldap_length, asked=asked):
    status = subprocess.run(sys.argv[3:], check=False).returncode
print(searches)
sys.exit(status)
