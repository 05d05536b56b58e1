#!/usr/bin/env python3
"""Whom a leader may ask (R26): in a unit of more coordinators than one page shows,
those who carry least, with figures of now; run by it_picker.sh."""

import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, one, sql  # noqa: E402

from it_bad_days import order, waiting  # noqa: E402

SHOWN = 60
CARRIES = """(SELECT COUNT(*) FROM strand s WHERE s.holder = p.employee AND s.live = 1
    AND s.held_as = 'accepted') + (SELECT COUNT(*) FROM offer f
    WHERE f.employee = p.employee AND f.open_mark = 1)"""
MAY = """FROM post p JOIN employee e ON e.id = p.employee AND e.state = 'active'
    JOIN seat t ON t.employee = p.employee AND t.kind = 'coordinator' AND t.live = 1
   WHERE p.live = 1 AND p.unit ="""


def unit():
    return one("""SELECT t.unit FROM seat t JOIN employee e ON e.id = t.employee
        WHERE e.username = 'lise.leder' AND t.kind = 'leader' AND t.live = 1""")


def offered(browser, path):
    """Who may be asked, in the order of the page, with what is said of each."""
    return re.findall(r'id="koordinator-(\d+)".*?<span class="note">(.*?)</span>',
                      browser.get(path).text)


def least(at):
    return [row[0] for row in sql(f"""SELECT p.employee {MAY} {at}
        ORDER BY {CARRIES}, p.name, p.employee LIMIT {SHOWN}""")]


def newcomers(at, name, number, coordinators):
    """They carry nothing, and by name come after all who work there."""
    sql(f"""INSERT INTO employee (directory_key, username, name, mail, phone, title,
            state, first_seen, last_seen)
        SELECT UUID(), CONCAT('{name}.', seq), CONCAT('{name} ', LPAD(seq, 3, '0')), '',
               '', '', 'active', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
          FROM seq_1_to_{number};
        INSERT INTO post (employee, unit, since)
        SELECT id, {at}, UTC_TIMESTAMP(6) FROM employee WHERE name LIKE '{name} %'""")
    if coordinators:
        sql(f"""INSERT INTO seat (kind, employee, source, since)
            SELECT 'coordinator', id, 'directory', UTC_TIMESTAMP(6)
              FROM employee WHERE name LIKE '{name} %'""")


def counted():
    order("sweep housekeeping")
    return one("SELECT note FROM job_run WHERE job = 'housekeeping'")


def few(tap, lise, path, at):
    """Where all are shown nothing is counted beforehand, and the order is exact."""
    known = offered(lise, path)
    tap.check([key for key, _ in known] == least(at) and 1 < len(known) < SHOWN,
              "those who carry least come first", known)
    tap.check("0 posts counted" in counted(), "and nothing is counted for that")
    sql(f"UPDATE post SET carries = 9 WHERE unit = {at}")
    sql(f"UPDATE post SET carries = 0 WHERE employee = {known[-1][0]}")
    tap.check(offered(lise, path) == known, "nor does it matter what once was")
    sql("UPDATE post SET carries = 0")


def many(tap, lise, path, at):
    newcomers(at, "Øzz", 80, True)
    newcomers(at, "Åzz", 70, False)
    note = counted()
    tap.check(re.search(r"\b[1-9]\d* posts counted", note), "a large unit is counted",
              note)
    tap.check("0 posts counted" in counted(), "once: the second time nothing is new")
    shown = [key for key, _ in offered(lise, path)]
    tap.check(shown == least(at) and len(shown) == SHOWN,
              "the sixty who carry least are shown", (len(shown), shown[:5]))
    return shown


def asked_now(tap, lise, path, shown, at):
    """What is told of each is of now, not of when it was counted last."""
    form = lise.get(path).hidden(path)
    answer = lise.post(path, {**form, "koordinator": shown[0], "timer": "5",
                              "avklart": "ja"})
    tap.check(answer.status == 303, "the first of them is asked", answer.status)
    again = offered(lise, f"/sak/{waiting()}/koordinator/tilbud")
    tap.check(again[-1][0] == shown[0] and "," in again[-1][1] and
              sorted(key for key, _ in again) == sorted(shown),
              "the next time she is the last of them, with her offer", again[-1])
    counted()
    again = [key for key, _ in offered(lise, f"/sak/{waiting()}/koordinator/tilbud")]
    tap.check(again == least(at) and shown[0] not in again,
              "and counted, gives her place to another", again[-1])


def main():
    tap = Tap()
    at = unit()
    lise = Browser("lise.leder")
    path = f"/sak/{waiting()}/koordinator/tilbud"
    few(tap, lise, path, at)
    asked_now(tap, lise, path, many(tap, lise, path, at), at)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
