#!/usr/bin/env python3
"""The attack and the bad input, one after the other, as one test."""

import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
import it_asks  # noqa: E402
import it_attack  # noqa: E402
import it_bad_input  # noqa: E402
import it_gaps  # noqa: E402
import it_lists  # noqa: E402
import it_looks  # noqa: E402
import it_problems  # noqa: E402
import it_round  # noqa: E402
import it_settings  # noqa: E402
import it_substitute  # noqa: E402
import it_shield  # noqa: E402
from client import Tap  # noqa: E402

if __name__ == "__main__":
    tap = Tap()
    it_attack.run(tap)
    it_bad_input.run(tap)
    it_gaps.run(tap)
    it_lists.run(tap)
    it_asks.run(tap)
    it_problems.run(tap)
    it_round.run(tap)
    it_settings.run(tap)
    it_substitute.run(tap)
    it_looks.run(tap, it_shield.run(tap))
    sys.exit(tap.end())
