#!/usr/bin/env python3
"""Figures of fifty services and ten years beside everybody's day: how long the report takes
to make, and what a leader's list costs while others read the figures and print them.

HOLDFAST_URL has them; OWNER and LEADER are the cookies of who reads figures and of who has
the list at LIST. Prints `report SECONDS`, `alone MS` and `beside MS`: the slowest of a
hundred answers (p99) of a list that is opened ten times a second.
"""

import datetime
import itertools
import os
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "fixture"))
from client import Browser, wait_for  # noqa: E402

REPORT = "/tall/rapport"
SECONDS = int(os.environ.get("SECONDS_BESIDE", "40"))
DAYS = itertools.count(1)		# back from today: no report is the one before it


def a_day():
    day = datetime.date.today() - datetime.timedelta(next(DAYS))
    return f"{day.day}.{day.month}.{day.year}"


def whose(token):
    browser = Browser()
    browser.cookies["holdfast"] = os.environ[token]
    return browser


def printed(owner):
    """Orders a report and waits until it can be fetched; seconds."""
    before = owner.get(REPORT + "/fil").body
    began = time.perf_counter()
    answer = owner.fill(REPORT, REPORT, per_dato=a_day())
    assert answer.status == 303, answer.status

    def fetched():
        file = owner.get(REPORT + "/fil")
        return file.status == 200 and file.body != before
    assert wait_for(fetched, 120), "no report"
    return time.perf_counter() - began


def opened(leader):
    """p99 in ms, by the clock: an answer that is late makes no other one later."""
    took, threads = [], []

    def once():
        began = time.perf_counter()
        status = leader.get(os.environ["LIST"]).status
        took.append((time.perf_counter() - began) * 1000)
        assert status == 200, status
    begin = time.perf_counter()
    for n in range(SECONDS * 10):
        time.sleep(max(0, begin + n / 10 - time.perf_counter()))
        threads.append(threading.Thread(target=once))
        threads[-1].start()
    for thread in threads:
        thread.join()
    assert len(took) == SECONDS * 10
    return sorted(took)[-len(took) // 100 - 1]


def beside(owner, leader):
    """The same list while one person opens the figures each second, and one prints them."""
    over = threading.Event()
    paper = whose("OWNER")

    def reads():
        while not over.wait(1):
            assert owner.get(f"/tall?dato={a_day()}").status == 200

    def prints():
        while not over.is_set():
            printed(paper)
    threads = [threading.Thread(target=reads), threading.Thread(target=prints)]
    for thread in threads:
        thread.start()
    slowest = opened(leader)
    over.set()
    for thread in threads:
        thread.join()
    return slowest


def main():
    owner, leader = whose("OWNER"), whose("LEADER")
    print(f"report {sorted(printed(owner) for _ in range(3))[1]:.1f}")
    print(f"alone {opened(leader):.1f}")
    print(f"beside {beside(owner, leader):.1f}")


if __name__ == "__main__":
    main()
