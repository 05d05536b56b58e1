#!/usr/bin/env python3
"""Years of a municipality in minutes, and what must be so on every day of them.

Leavers, movers, re-organisations, new cases, questions that are answered with no,
absences; a directory that goes, breaks off or comes late, a database that crashes,
a mail server that is away for days, sweeps that are killed or run twice. Everything
is real: the directory's entries change, the sweep reads them, people use the
application, e-mails go to a mail server. Only the database's clock is moved. Where
nothing has changed since the last sweep the hours between two days are skipped.

    simulate.py [--years N | --days N] [--seeds N] [--seed N] [--pace N]

A seed begins where the one before ended. --pace makes everything happen so many
times as often.
"""

import argparse
import datetime
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, *(os.path.join(HERE, "..", part) for part in ("web", "fixture"))]
import hr  # noqa: E402
import world  # noqa: E402
from client import Tap, one, sql  # noqa: E402
from desks import Desks  # noqa: E402

HOLIDAYS = {(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)}
BAD_DAYS = 20 / 365     # of a year


class Life:
    """One seed's worth of days."""

    def __init__(self, seed, pace, clock, found, figures):
        self.dice, self.clock, self.found = world.seeded(seed), clock, found
        self.pace, self.figures = pace, figures
        self.staff = hr.Staff(self.dice, pace, clock)
        self.post = world.Post(found)
        self.sweeps = world.Sweeps(self.dice, clock, found, self.post)
        self.desks = Desks(self.dice, clock, pace, found)
        self.post.last = int(one("SELECT COALESCE(MAX(id), 0) FROM mail"))
        self.watched = {}       # who could not log in -> when, and what she held

    def _watch(self):
        """Of whom cases are to go on, from now."""
        last = one("SELECT COALESCE(MAX(id), 0) FROM alert")
        for uid, moment in self.staff.signals.items():
            if not sql(f"SELECT 1 FROM employee WHERE username = '{uid}'"):
                continue        # hired and gone on one day: never read from the directory
            held = sql(f"""SELECT s.unit, COUNT(*) FROM strand s JOIN employee e
                ON e.id = s.holder WHERE e.username = '{uid}' AND s.live = 1
                AND s.unit IS NOT NULL GROUP BY s.unit""")
            self.watched[uid] = (moment, last, {unit: int(n) for unit, n in held})
        self.staff.signals = {}
        for uid in self.staff.back:
            self.watched.pop(uid, None)

    def _follow(self):
        """How long it took until another answered, and that the leader was told."""
        for uid, (moment, last, held) in list(self.watched.items()):
            row = sql(f"SELECT id, state FROM employee WHERE username = '{uid}'")
            if not row or row[0][1] == "active":
                continue        # of a deleted entry only the second sync is believed
            del self.watched[uid]
            ended = one(f"""SELECT TIMESTAMPDIFF(SECOND, '1970-01-01', MAX(until))
                FROM holding WHERE employee = {row[0][0]} AND until < '9999-12-31'""")
            if not held or ended == "NULL":
                continue
            self.figures["signal"].append(int(ended) - moment.timestamp())
            told = {unit: int(n) for unit, n in sql(f"""SELECT unit, SUM(n) FROM alert
                WHERE kind = 'left' AND subject = {row[0][0]} AND id > {last}
                GROUP BY unit""")}
            for unit, n in self._kept_from_leader(row[0][0], last):
                told[unit] = told.get(unit, 0) + n
            self.found.none(told == held, "the leader was not told of what somebody "
                            "held who left", (uid, held, told))

    def _kept_from_leader(self, who, last):
        """How many of those cases a leader who was told of the others must not know of, unit by
        unit: they went to somebody else, who was told that she has them."""
        return [(unit, int(n)) for unit, n in sql(f"""SELECT s.unit, COUNT(*)
            FROM alert a JOIN holding h ON h.employee = a.subject AND h.until = a.made
            JOIN strand s ON s.id = h.strand AND s.unit = a.unit
            JOIN casefile c ON c.id = s.casefile
            WHERE a.kind = 'left' AND a.subject = {who} AND a.id > {last}
            AND (EXISTS (SELECT 1 FROM case_hidden k WHERE k.casefile = c.id
                          AND k.employee = a.employee AND k.live = 1)
              OR c.address_block <> 'none' AND NOT EXISTS (SELECT 1 FROM case_named m
                 WHERE m.casefile = c.id AND m.employee = a.employee AND m.live = 1))
            AND EXISTS (SELECT 1 FROM alert i WHERE i.kind = 'interim' AND i.subject = {who}
                         AND i.id > {last} AND i.employee = s.holder)
            GROUP BY s.unit""")]

    def _sweep(self):
        """Now and then it goes wrong; five minutes later comes the next."""
        while self.dice.random() < BAD_DAYS * min(self.pace, 4):
            self.post.may_repeat()
            self.sweeps.badly()
            self.post.may_repeat()
            self.clock.set(self.clock.now() + datetime.timedelta(minutes=5))
        self.sweeps.whole()
        self._follow()

    def _sweeps(self):
        """Until everything is done that follows from what the directory said: of an
        entry that is missing only the second sweep believes it."""
        for _ in range(3):
            self.clock.set(self.clock.now() + datetime.timedelta(
                minutes=self.dice.uniform(0, 5)))
            self._sweep()
            if not self.watched:
                return

    def _nights_of_two_hours(self, day):
        """When the clocks are set back, 02:30 comes twice."""
        before = datetime.datetime.combine(day, datetime.time(1), world.OSLO)
        after = datetime.datetime.combine(day, datetime.time(4), world.OSLO)
        if before.utcoffset() > after.utcoffset():
            for fold in (0, 1):
                self.clock.at(day, 2, 30, fold)
                self.sweeps.whole()

    def day(self, day):
        self.found.when = day
        self._nights_of_two_hours(day)
        self.clock.at(day, 7, 5)
        self.post.weather(self.dice)
        self._sweep()
        working = day.weekday() < 5 and (day.month, day.day) not in HOLIDAYS
        if working:
            self.clock.at(day, 9)
            self.desks.day()
            self.clock.at(day, 12, self.dice.randrange(5))
            if self.staff.day() > 0:
                self._watch()
                self._sweeps()
            self.clock.at(day, 13)
            self.sweeps.outbox()
        self.post.check()
        if day.day % 10 == 1:
            self.sweeps.holders()
            if not self.post.away:
                self.post.nothing_waits()

    def run(self, first, days):
        for n in range(days):
            self.day(first + datetime.timedelta(days=n))
        self._calm(first + datetime.timedelta(days=days))
        return first + datetime.timedelta(days=days + 8)

    def _calm(self, day):
        """A quiet week: what is late is made good, and nothing is left over."""
        self.post.mend()
        for n in range(8):
            self.clock.at(day + datetime.timedelta(days=n), 7, 5)
            self.sweeps.whole()
        self._follow()
        self.sweeps.holders()
        self.post.nothing_waits()
        self.found.none(not self.watched, "somebody who left was never noticed",
                        self.watched)


def share(values, percent):
    values = sorted(values)
    return values[min(len(values) - 1, len(values) * percent // 100)] if values else 0


def say(text):
    print("# " + text, flush=True)


def faults_of_logs(sweeps):
    return (
        ("a baton went on though nobody said yes", sweeps.handed_on,
         "UPDATE offer o JOIN strand s ON s.id = o.strand AND s.kind = 'baton' "
         "JOIN baton_log b ON b.strand = s.id SET o.state = 'withdrawn' "
         "WHERE o.state = 'accepted'"),
        ("a baton was taken from somebody", sweeps.kept,
         "UPDATE holding h JOIN baton_log b ON b.strand = h.strand "
         "SET h.held_as = 'interim' WHERE h.since <> b.opened"),
        ("a log waits for a yes that was said", sweeps.next_step,
         "UPDATE duty SET waiting_since = UTC_TIMESTAMP(6) "
         "WHERE guideline = 'decide_level' AND done IS NULL"),
        ("what the team advised waits for a yes that was said", sweeps.advice_waits,
         "UPDATE duty SET guideline = 'follow_advice' WHERE id = " + one(
             """SELECT MIN(d.id) FROM duty d JOIN strand s ON s.id = d.strand
                 WHERE d.guideline = 'decide_level' AND d.done IS NULL
                   AND s.state = 'active'""")),
        ("of a log nothing is to be decided", sweeps.next_step,
         "UPDATE duty SET done = UTC_TIMESTAMP(6), waiting_since = NULL "
         "WHERE guideline = 'decide_level'"),
        ("a log was nobody's for a while", sweeps.no_gap,
         "UPDATE holding h JOIN baton_log b ON b.strand = h.strand "
         "SET h.since = h.since + INTERVAL 1 SECOND WHERE h.since <> b.opened "
         "AND h.until > h.since + INTERVAL 2 SECOND"),
        ("a log did not begin with whoever opened it", sweeps.began,
         "UPDATE baton_log SET opened = opened - INTERVAL 1 DAY"))


def blind(tap, life):
    """Else all of it would prove nothing: each fault is made, and must be found."""
    faults = (
        ("somebody holds a case past the machine", life.sweeps.holders,
         "UPDATE strand SET holder = (SELECT MIN(id) FROM employee WHERE state = 'active' "
         "AND id <> holder) WHERE live = 1 ORDER BY id LIMIT 1"),
        ("somebody who cannot log in holds a case", life.sweeps.nobody_gone_holds,
         "UPDATE employee SET state = 'disabled' WHERE id = "
         + one("SELECT MIN(holder) FROM strand WHERE live = 1")),
        ("an e-mail that is called sent never came", life.post.check,
         "INSERT INTO mail (employee, made, state, due, ended) SELECT MIN(id), "
         "UTC_TIMESTAMP(6), 'sent', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM employee"),
        ("an alert went into no e-mail", life.post.check,
         "DELETE FROM alert_pending; "
         "UPDATE alert a JOIN employee e ON e.id = a.employee AND e.state = 'active' "
         "SET a.seen = NULL, a.duty = NULL, a.made = UTC_TIMESTAMP(6)"))
    for what, look, fault in faults + faults_of_logs(life.sweeps):
        before = sum(life.found.faults.values())
        sql(fault)
        look()
        tap.check(sum(life.found.faults.values()) > before, f"found when it is so: {what}")


def report(lives, figures, began, days):
    for title, parts in (("directory", [life.staff.count for life in lives]),
                         ("sweeps", [life.sweeps.count for life in lives]),
                         ("people", [life.desks.count for life in lives])):
        total = {word: sum(part[word] for part in parts) for word in parts[0]}
        say(f"{title}: " + ", ".join(f"{n} {word}" for word, n in total.items()))
    say(f"the mail server was away {sum(life.post.outages for life in lives)} times; "
        f"people logged in {sum(life.desks.logins for life in lives)} times; "
        f"e-mails sent {sum(life.post.sent for life in lives)}, of these twice, for the "
        f"sweep died in between: {sum(life.post.twice for life in lives)}")
    minutes = [seconds / 60 for seconds in figures["signal"]]
    say(f"from signal to interim, {len(minutes)} leavers with cases, minutes: "
        f"median {share(minutes, 50):.1f}, 90 % {share(minutes, 90):.1f}, "
        f"most {share(minutes, 100):.1f}")
    left = one("""SELECT COUNT(*) FROM receipt r JOIN baton_log b ON b.strand = r.strand
        WHERE r.left_by IS NOT NULL""")
    say(f"logs whose holder left, and that went on: {left}")
    interim = [int(row[0]) for row in sql(
        f"""SELECT DATEDIFF(until, since) FROM holding WHERE held_as = 'interim'
            AND until < '9999-12-31' AND since > UTC_TIMESTAMP(6) - INTERVAL {days} DAY""")]
    say(f"interim, {len(interim)} times, days: median {share(interim, 50)}, "
        f"90 % {share(interim, 90)}, most {share(interim, 100)}")
    say(f"{days} days in {time.monotonic() - began:.0f} s; at the end: " + ", ".join(
        f"{one(f'SELECT COUNT(*) FROM {table}')} {table}" for table in
        ("strand", "holding", "offer", "duty", "employee")))


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--years", type=int, default=0)
    parser.add_argument("--days", type=int, default=0)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pace", type=float, default=1)
    return parser.parse_args()


def main():
    args = arguments()
    days = args.days or 365 * args.years + args.years // 4
    tap, found, began = Tap(), world.Found(), time.monotonic()
    clock, figures, lives = world.Clock(), {"signal": []}, []
    day = datetime.date.today() + datetime.timedelta(days=1)
    sql("CREATE TABLE sim_back (username VARCHAR(64) PRIMARY KEY)")
    say(f"{days} days with each seed from {args.seed} on, pace {args.pace:g}")
    for seed in range(args.seed, args.seed + args.seeds):
        faults = len(found.faults)
        lives.append(Life(seed, args.pace, clock, found, figures))
        day = lives[-1].run(day, days)
        tap.check(len(found.faults) == faults, f"seed {seed}, until {day}: nobody is "
                  "dropped, no alert is lost, none is sent twice",
                  [(what, n, found.first[what]) for what, n in found.faults.items()])
    report(lives, figures, began, (days + 8) * args.seeds)
    told = sum(life.sweeps.count["complete"] for life in lives)
    tap.check(told > args.seeds * days and figures["signal"] != [],
              "sweeps were run, and cases went on", told)
    done = {word: sum(life.desks.count[word] for life in lives)
            for word in ("logs opened", "batons handed on")}
    tap.check(all(done.values()), "logs were opened, and batons handed on", done)
    blind(tap, lives[-1])
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
