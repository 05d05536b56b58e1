#!/usr/bin/env python3
"""wapiti, with the option -x mended: what 3.0.4 makes of a path to leave out is no
regular expression to Python 3.11, and without it wapiti logs itself out."""

import fnmatch
import importlib.metadata
import re
import sys

from wapitiCore.net import crawler

crawler.wildcard_translate = lambda pattern: re.compile(fnmatch.translate(pattern))

if __name__ == "__main__":
    start, = importlib.metadata.entry_points(group="console_scripts", name="wapiti")
    sys.exit(start.load()())
