#!/usr/bin/env python3
"""Staff and families at work while everything around them is killed, paused, cut off
or full, and what became of each write.

    chaos.py [--seconds N] [--people N] [--seed N] [--only WORDS] [--cluster]

Says for each kind of fault how often it happened and how long it was until everything
answered again, and what an account of our own has against the tables: acknowledged
writes that are not there, refused ones that are, and any that are there twice. With
--cluster what breaks are three nodes and two machines, as ../cluster has them, and it
says also how long nobody at all was answered, and whether the nodes hold the same.
"""

import argparse
import glob
import os
import random
import re
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, *(os.path.join(HERE, "..", part) for part in ("web", "fixture",
                                                                    "cluster"))]
from client import PASSWORD, Browser, Tap, sql, wait_for  # noqa: E402
from cluster import (STALL_S, BothSweeps, all_whole, cluster_faults, judge_lease,  # noqa: E402
                     judge_nodes)
from faults import Sweeps, all_faults  # noqa: E402
from ledger import ACKNOWLEDGED, OPEN, REFUSED, Ledger  # noqa: E402
from people import Answers, town  # noqa: E402
from town import promises, run_sweep  # noqa: E402

CALM_S = 18             # after each fault, to come to: longer than what is promised
WORKER_S, DATABASE_S = 5, 15    # promised, at the 95th percentile
SLOW = ("MariaDB", "database", "disk", "connection", "nginx", "supervisor", "node", "machine",
        "HAProxy")


class Report:
    def __init__(self):
        self.took = {}          # fault -> seconds until the last failed answer, sorted
        self.silent = {}        # fault -> the longest that nobody was answered
        self.longest = 0.0      # of those faults that somebody was left after

    def add(self, fault, seconds, silent):
        self.took.setdefault(fault.name, []).append(seconds)
        self.silent[fault.name] = max(silent, self.silent.get(fault.name, 0))
        if fault.alone:
            self.longest = max(self.longest, silent)

    def print(self):
        print(f"# {'fault':38} {'times':>5} {'median s':>9} {'longest s':>9} {'silent s':>9}")
        for name, took in sorted(self.took.items()):
            took.sort()
            print(f"# {name:38} {len(took):5} {took[len(took) // 2]:9.1f} {took[-1]:9.1f} "
                  f"{self.silent[name]:9.1f}")

    def p95(self, slow):
        took = sorted(s for name, each in self.took.items() for s in each
                      if any(word in name for word in SLOW) == slow)
        return took[min(len(took) - 1, int(len(took) * 0.95))] if took else None


def one_fault(fault, dice, answers, report):
    """Does it, waits, and notes how long answers failed after it was over."""
    began, at = time.monotonic(), time.strftime("%H:%M:%S", time.gmtime())
    over = fault.happen(dice)
    until = time.monotonic() + CALM_S
    time.sleep(CALM_S)
    failed, silent = answers.failed_for(over, until), answers.silence(began, until)
    report.add(fault, failed, silent)
    print(f"# {at} {fault.name}: over {over - began:.1f} s later, failed for {failed:.1f} s, "
          f"silent {silent:.1f} s", flush=True)


def break_things(args, answers, report):
    """The same order of faults for the same seed; each kind at least once if there is time."""
    dice = random.Random(args.seed)
    known = [f for f in (cluster_faults() if args.cluster else all_faults())
             if args.only in f.name]
    first = dice.sample(known, len(known))
    end = time.monotonic() + args.seconds
    while time.monotonic() < end:
        fault = first.pop() if first else dice.choices(known, [f.weight for f in known])[0]
        one_fault(fault, dice, answers, report)
        if args.cluster:
            all_whole()


def complaints():
    """What the programs said of what went wrong, without what differs from line to line."""
    said = set()
    for path in glob.glob(os.path.dirname(os.environ["IT_LOG"]) + "/[lps]*.log"):
        with open(path, encoding="utf-8", errors="replace") as log:
            said |= {re.sub(r"^\S+ |request=\S+ |\d+", "", line.strip()) for line in log
                     if "fault=" in line}
    return sorted(said)[:20]


def settled(tap):
    """Everything works again, and a sweep has done what was left."""
    calm = Browser()
    came = wait_for(lambda: calm.login("lise.leder", PASSWORD).status == 303 and
                    [calm.get("/").status for _ in range(20)] == [200] * 20, 30)
    tap.check(came, "afterwards everything answers again, also to who logs in", complaints())
    wait_for(lambda: sql("SELECT COUNT(*) FROM information_schema.innodb_trx") == [["0"]])
    sql("UPDATE lease SET until = UTC_TIMESTAMP(6)")
    return run_sweep("all")


def judge(tap, ledger, answers, report):
    lost, kept, twice = ledger.wrong()
    count = ledger.count()
    tap.check(count[ACKNOWLEDGED] > 100 and ledger.again > 0,
              f"{count[ACKNOWLEDGED]} writes were acknowledged, {count[REFUSED]} refused, of "
              f"{count[OPEN]} nobody was told; {ledger.again} times one was sent again; "
              f"answers {dict(sorted(ledger.answers.items()))}")
    tap.check(lost == [], f"acknowledged and not there: {len(lost)}", lost[:5])
    tap.check(kept == [], f"refused and there: {len(kept)}", kept[:5])
    tap.check(twice == [], f"there twice: {len(twice)}", twice[:5])
    tap.check(answers.broken == [], f"of {answers.count()} requests none was answered 500",
              (answers.broken[:5], complaints()))
    broken = sql(promises())
    tap.check(broken == [], "at no time a case was nobody's or two people's", broken[:5])
    for slow, most, what in ((False, WORKER_S, "a worker"), (True, DATABASE_S, "a server")):
        p95 = report.p95(slow)
        if p95 is not None:     # nothing of the kind was asked for
            tap.check(p95 <= most, f"after {what} is back all answer within {p95:.1f} s (95 %, "
                      f"{most} promised)")


def judge_cluster(tap, report):
    tap.check(report.longest <= STALL_S, f"at most {report.longest:.1f} s nobody was answered "
              f"while one was away ({STALL_S} promised)")
    judge_nodes(tap)
    judge_lease(tap)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=int, default=900)
    parser.add_argument("--people", type=int, default=24)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--cluster", action="store_true")
    args = parser.parse_args()
    tap, ledger, answers, report = Tap(), Ledger(), Answers(), Report()
    over = threading.Event()
    people = town(ledger, answers, over, args.people)
    sweeps = (BothSweeps if args.cluster else Sweeps)(args.seed, over)
    for one in (*people, sweeps):
        one.start()
    wait_for(lambda: answers.count() > 200, 60)
    break_things(args, answers, report)
    over.set()
    for one in (*people, sweeps):
        one.join(60)
    done = settled(tap)
    tap.check(done.returncode == 0, "the sweep after it finds nothing it cannot do",
              done.stderr[-400:])
    judge(tap, ledger, answers, report)
    if args.cluster:
        judge_cluster(tap, report)
    report.print()
    print(f"# {sum(map(len, report.took.values()))} faults, {len(people)} people, "
          f"{sweeps.runs} sweeps of which {sweeps.killed} were killed")
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
