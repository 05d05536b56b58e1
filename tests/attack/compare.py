#!/usr/bin/env python3
"""Holds forms that were sent many times at once against the same sent once each.

    compare.py ONCE MANY    the files of races.py
"""

import json
import sys


def main():
    once, many = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
    failed = 0
    for n, (a, b) in enumerate(zip(once, many), 1):
        good = a["form"] == b["form"] and a["statuses"] == [303] and b["statuses"] == [303] and \
            len(b["answers"]) == 1 and a["more"] == b["more"]
        failed += not good
        print(f"{'ok' if good else 'not ok'} {n} - {b['form']}: {b['sent']} at once are done once")
        if not good:
            print(f"# once {a['statuses']} {a['more']}\n# many {b['answers'][:4]} {b['more']}")
    good = len(once) == len(many) > 60
    failed += not good
    print(f"{'ok' if good else 'not ok'} {len(many) + 1} - {len(many)} forms, "
          f"{sum(b['sent'] for b in many)} requests")
    print(f"1..{len(many) + 1}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
