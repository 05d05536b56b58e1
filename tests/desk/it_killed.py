#!/usr/bin/env python3
"""A sweep killed at every tenth of its statements leaves nothing that the next one
does not make good: the same holders as after one that nobody disturbed, and at no
time a case with two or none; run by it_killed.sh.
"""

import os
import re
import signal
import subprocess
import sys
import threading

HERE = os.path.dirname(__file__)
sys.path.insert(0, os.path.join(HERE, "..", "fixture"))
from client import Browser, Tap, norway, one, sql, wait_for  # noqa: E402
from relay import Relay, mariadb_length  # noqa: E402
from town import (DIR, NoTimer, command, delete, group, lock, other_ini,  # noqa: E402
                  posts, promises, run_sweep)

EACH = 10
QUERY, EXECUTE = 0x03, 0x17
CLIENT = ["--no-defaults", "--socket=" + os.environ["DB_SOCKET"],
          "--user=" + os.environ.get("DB_USER", "root")]
# What a sweep may write, and what triggers write with it.
TABLES = ("employee post seat session job_run lease duty offer strand holding receipt "
          "departure handover absence standing_substitute mail mail_line alert alert_pending "
          "reminded case_round casefile strand_word feedback feedback_code inquiry card "
          "figure_day figure_made look_day look_finding").split()


# --- what is asked and ordered -------------------------------------------------

def keep():
    return subprocess.run(["mariadb-dump", *CLIENT, os.environ["DB_NAME"], *TABLES],
                          check=True, capture_output=True).stdout


def put_back(kept):
    subprocess.run(["mariadb", *CLIENT, os.environ["DB_NAME"]], input=kept, check=True)


def state():
    """Everything a sweep decides; not when, nor under which number."""
    who = "(SELECT username FROM employee WHERE id = {})".format
    return [sql(text) for text in (
        "SELECT username, name, state, expires FROM employee ORDER BY id",
        f"SELECT {who('employee')} AS w, unit, until IS NULL FROM post ORDER BY w, 2, 3",
        f"SELECT {who('employee')} AS w, kind, unit, until IS NULL FROM seat "
        "ORDER BY w, 2, 3, 4",
        "SELECT id, state, holder, held_as, unit, next_due FROM strand ORDER BY id",
        "SELECT strand, employee, held_as, until = '9999-12-31' FROM holding "
        "ORDER BY strand, since, id",
        "SELECT strand, unit, received, left_by FROM receipt ORDER BY strand, id",
        "SELECT strand, employee, state FROM offer ORDER BY id",
        "SELECT guideline, COALESCE(strand, (SELECT employee FROM departure v WHERE "
        "v.id = subject AND guideline = 'transfer_case'), subject) AS s, seat, "
        "seat_ref, due, done IS NULL FROM duty ORDER BY guideline, s, due, 6, seat_ref",
        "SELECT employee FROM session ORDER BY employee")]


class Statements:
    """Counts them; at number `at` the sweep dies, before the server has it or
    while it works on it."""

    def __init__(self, at=0):
        self.at, self.count = at, 0
        self.victim, self.started = None, threading.Event()

    def __call__(self, message):
        self.count += message[4] in (QUERY, EXECUTE)
        if self.at == 0 or self.count < self.at:
            return message
        self.started.wait()
        if self.victim.poll() is None:
            self.victim.send_signal(signal.SIGKILL)
            self.victim.wait()
            return message if self.at // EACH % 2 else None
        return None


def sweep(conf, statements):
    with Relay(DIR + "/run/killed.sock", os.environ["DB_SOCKET"], mariadb_length,
               asked=statements):
        with subprocess.Popen(command(conf, ["all"]), stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True) as victim:
            statements.victim = victim
            statements.started.set()
            said = victim.communicate()[1]
    wait_for(lambda: one("SELECT COUNT(*) FROM information_schema.innodb_trx") == "0")
    return victim.returncode, said


def change_the_town():
    """Leavers of every kind, among them a leader; a role and a post that end."""
    names = [row[0] for row in sql("""SELECT e.username FROM employee e
        JOIN strand s ON s.holder = e.id AND s.live = 1 AND s.held_as = 'accepted'
        WHERE e.state = 'active' AND e.username NOT LIKE '%.koordinator'
        GROUP BY e.id, e.username HAVING COUNT(*) BETWEEN 3 AND 6 ORDER BY e.id
        LIMIT 3""")]
    Browser("kai.koordinator")
    for name in ("kai.koordinator", "lise.leder", names[0]):
        lock(name)
    delete([names[1]])
    sql(f"UPDATE employee SET missed = 1 WHERE username = '{names[1]}'")
    group(f"ip-koordinatorer-{posts(names[2])[0]}", "delete", names[2])


def count_most_days():
    """Of ten years' figures two days are left: one is as good as all to be killed in."""
    sql("""INSERT IGNORE INTO figure_made (dated, made)
        SELECT CURRENT_DATE - INTERVAL seq DAY, UTC_TIMESTAMP(6) FROM seq_2_to_9000""")


# --- what must be so -----------------------------------------------------------

def killed_at(at, conf, kept, faults):
    """The state after a killed sweep and a whole one; what was wrong in between."""
    put_back(kept)
    code, said = sweep(conf, Statements(at))
    wrong = [] if code == -signal.SIGKILL else [(at, "not killed", code, said)]
    if found := sql(faults):
        wrong.append((at, "after the kill", found[0]))
    sql("UPDATE lease SET until = UTC_TIMESTAMP(6)")
    ran = run_sweep()
    if ran.returncode != 0:
        wrong.append((at, "the next one", ran.stderr))
    if found := sql(faults):
        wrong.append((at, "after the next one", found[0]))
    return state(), wrong


class Undisturbed:
    """What a sweep leaves that nobody disturbs, as of each day on which one is killed: a
    test that runs past midnight has two."""

    def __init__(self, conf, kept):
        self.conf, self.kept, self.of = conf, kept, {}

    def state(self, today):
        if today not in self.of:
            put_back(self.kept)
            sweep(self.conf, Statements())
            self.of[today] = state()
        return self.of[today]


def compared(at, conf, kept, faults, alone):
    """What differs after one that was killed, within one day; what was wrong."""
    while True:
        today = norway()
        want = alone.state(today)
        got, wrong = killed_at(at, conf, kept, faults)
        if today == norway():
            break
    pairs = [pair for a, b in zip(got, want) if a != b
             for pair in zip(a, b) if pair[0] != pair[1]]
    return ([] if got == want else [(at, pairs[:2])]), wrong


def main():
    tap = Tap()
    with NoTimer():
        conf = other_ini("killed.ini", (os.environ["DB_SOCKET"],
                                        DIR + "/run/killed.sock"))
        faults = promises()
        change_the_town()
        count_most_days()
        kept, before = keep(), state()
        tap.check(sql(faults) == [], "at first every case has one holder",
                  sql(faults)[:2])
        counting = Statements()
        code, said = sweep(conf, counting)
        tap.check(code == 0 and state() != before and sql(faults) == [],
                  "a sweep that nobody disturbs moves what leavers held",
                  (said, sql(faults)[:2]))
        wrong, other, ends = [], [], range(EACH, counting.count + 1, EACH)
        tap.check(len(ends) >= 15, "in many statements", counting.count)
        alone = Undisturbed(conf, kept)
        for at in ends:
            differs, faulty = compared(at, conf, kept, faults, alone)
            wrong, other = wrong + faulty, other + differs
        tap.check(not wrong, f"killed at {len(ends)} places of {counting.count}, no "
                  "case ever has two holders or none", wrong[:2])
        tap.check(not other, "and the next sweep leaves what one alone had left",
                  other[:2])
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
