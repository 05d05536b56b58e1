#!/usr/bin/env python3
"""Every form with a longer text sent many times at the same instant: it is done once.

    races.py TIMES [FILE]   also writes to FILE what each form was answered, and how many
                            rows more each table has by it

Run with 1 and with many, each on a municipality of its own, the rows must be the same;
compare.py says whether they are.
"""

import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("web", "fixture")]
from client import Browser, Tap, at_once, sql  # noqa: E402
from drafts import clear  # noqa: E402
from it_draft_forms import PRESSED, forms, opened_at  # noqa: E402

# Each request is a look; a draft is what was typed before.
BESIDE = {"access_log", "session", "draft", "login_delay", "job_run", "lease"}


def rows():
    """How many each table has."""
    names = [row[0] for row in sql("SELECT table_name FROM information_schema.tables WHERE "
                                   "table_schema = DATABASE() AND table_type <> 'VIEW'")
             if row[0] not in BESIDE]
    counts = sql(" UNION ALL ".join(f"SELECT '{n}', COUNT(*) FROM `{n}`" for n in names))
    return {name: int(n) for name, n in counts}


def sent(browser, path, body, times):
    answers = at_once([lambda: browser.post(path, body)] * times)
    return [(a.status, a.location) for a in answers]


def all_forms(times):
    """What became of each."""
    browsers = {}
    for template, who, address, typed in forms():
        path = address.split("?")[0]
        browser = browsers.get(who) or browsers.setdefault(who, Browser(who))
        body = {**opened_at(browser, address, path), **typed, **PRESSED.get(path, {})}
        before = rows()
        answers = sent(browser, path, body, times)
        after = rows()
        yield {"form": template, "answers": sorted(set(map(str, answers))),
                      "statuses": sorted({status for status, _ in answers}),
                      "sent": len(answers),
                      "more": {name: after[name] - n for name, n in before.items()
                               if after[name] != n}}
        clear()


def main():
    times, tap, found = int(sys.argv[1]), Tap(), []
    for it in all_forms(times):
        found.append(it)
        tap.check(it["statuses"] == [303] and len(it["answers"]) == 1 and
                  it["more"].get("form_key") == 1 and it["sent"] == times,
                  f"{it['form']}: {times} at once are answered as one", it)
    tap.check(len(found) > 60, f"{len(found)} forms, {times * len(found)} requests")
    if len(sys.argv) > 2:
        with open(sys.argv[2], "w", encoding="utf-8") as out:
            json.dump(found, out)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
