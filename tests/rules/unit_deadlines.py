#!/usr/bin/env python3
"""The service office's deadlines, by the code and by a calendar of its own.

The calendar is Python's; Easter stands in a table, which Gauss's rule of 1816
has to confirm; holidays are found by walking from it, as people say them. Then
the calendar is broken, a fault at a time: each must come to light.

    unit_deadlines.py DEADLINE_LINE
"""

import calendar
import subprocess
import sys
from collections import namedtuple
from datetime import date, timedelta
from pathlib import Path

WORDS = Path(__file__).resolve().parent.parent.parent / "sql/words"
FIRST, LAST = date(2024, 1, 1), date(2032, 12, 31)
DAY = timedelta(1)
MON, THU, FRI, SAT, SUN = 0, 3, 4, 5, 6

# Month and day, from 2020 to 2040, as almanacs have them.
EASTERS = dict(enumerate((
    (4, 12), (4, 4), (4, 17), (4, 9), (3, 31), (4, 20), (4, 5), (3, 28),
    (4, 16), (4, 1), (4, 21), (4, 13), (3, 28), (4, 17), (4, 9), (3, 25),
    (4, 13), (4, 5), (4, 25), (4, 10), (4, 1)), 2020))
FIXED = {"nyttårsdag": (1, 1), "1. mai": (5, 1), "17. mai": (5, 17),
         "1. juledag": (12, 25), "2. juledag": (12, 26)}
# Which such weekday, counted from Easter Sunday; it is none itself.
MOVABLE = {"skjærtorsdag": (THU, -1), "langfredag": (FRI, -1),
           "2. påskedag": (MON, 1), "Kristi himmelfartsdag": (THU, 6),
           "1. pinsedag": (SUN, 7), "2. pinsedag": (MON, 8)}
# They are Sundays anyway, so no deadline can tell that they are missing.
SUNDAYS = {"1. påskedag", "1. pinsedag"}
# Holidays of two years that fall on no weekend, from the wall.
ON_THE_WALL = {2026: ("01-01", "04-02", "04-03", "04-06", "05-01", "05-14",
                      "05-25", "12-25"),
               2027: ("01-01", "03-25", "03-26", "03-29", "05-06", "05-17")}


def gauss(year):
    """Easter by the rule of 1816, with its numbers for 1900 to 2099."""
    a = year % 19
    d = (19 * a + 24) % 30
    e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
    if d == 29 and e == 6 or d == 28 and e == 6 and a > 10:
        e -= 7
    return date(year, 3, 22) + timedelta(d + e)


def walk(start, weekday, times):
    """The weekday so many times after `start`, or before it."""
    step = DAY if times > 0 else -DAY
    while times:
        start += step
        if start.weekday() == weekday:
            times -= 1 if times > 0 else -1
    return start


class Calendar:
    """What is known of days; a fault is planted by changing one part."""

    weekend = {SAT, SUN}
    easters = EASTERS
    fixed = FIXED
    movable = MOVABLE
    without = None
    first_day = 0           # of the event itself
    statutory_moves = True
    municipal_moves = False
    has_leap_days = True
    post_days = 3
    health_days, general_days = 28, 21
    spills = False          # whether 31 January and a month is in March

    def __init__(self, **fault):
        for part, value in fault.items():
            assert hasattr(self, part)
            setattr(self, part, value)
        self.off = {}

    def holidays(self, year):
        """Name and date of each in that year."""
        easter = date(year, *self.easters[year])
        found = {name: date(year, *at) for name, at in self.fixed.items()}
        found["1. påskedag"] = easter
        for name, (weekday, times) in self.movable.items():
            found[name] = walk(easter, weekday, times)
        found.pop(self.without, None)
        return found

    def is_off(self, day):
        if day.year not in self.off:
            self.off[day.year] = set(self.holidays(day.year).values())
        return day.weekday() in self.weekend or day in self.off[day.year]

    def moved(self, day):
        while self.is_off(day):
            day += DAY
        return day

    def length(self, year, month):
        if month == 2 and not self.has_leap_days:
            return 28
        return calendar.monthrange(year, month)[1]

    def month_later(self, day, months):
        """The same date, or the last the month has."""
        year, month = day.year, day.month
        for _ in range(months):
            year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        over = day.day - self.length(year, month)
        if over <= 0:
            return day.replace(year, month)
        last = date(year, month, self.length(year, month))
        return last + timedelta(over) if self.spills else last

    def days(self, event, n):
        return event + timedelta(n - self.first_day)

    def municipal(self, event, n):
        due = self.days(event, n)
        return self.moved(due) if self.municipal_moves else due

    def statutory(self, event, n):
        due = self.days(event, n)
        return self.moved(due) if self.statutory_moves else due

    def months(self, event, n):
        due = self.month_later(event, n)
        return self.moved(due) if self.statutory_moves else due

    def working(self, event, n):
        while n:
            event += DAY
            n -= not self.is_off(event)
        return event

    def health(self, event, by_post):
        return self.statutory(event + timedelta(self.post_days * by_post),
                              self.health_days)

    def general(self, event, by_post):
        return self.statutory(event + timedelta(self.post_days * by_post),
                              self.general_days)


def laws(*names):
    """A number with the bits of these legal bases, as a SET has them."""
    for line in WORDS.read_text(encoding="utf-8").splitlines():
        if line.startswith("legal_basis: "):
            words = line.split()[1:]
            return sum(1 << words.index(name) for name in names)
    sys.exit("no legal_basis in sql/words")


Deadline = namedtuple("Deadline", "what kind n rule arg")
HEALTH = laws("plan_health", "coordinator_health", "child_coordinator_health")
GENERAL = laws("plan_nav", "plan_social", "plan_child_welfare")
BOTH = laws("child_coordinator_health", "plan_nav")
# What the code is asked for, and the calendar (domain 9; R11-R14, R19, R21,
# R23, R60).
DEADLINES = [Deadline(*row) for row in (
    ("confirmation in 7 days", "municipal", 7, "municipal", 7),
    ("interim reply in a month", "months", 1, "months", 1),
    ("decision in 30 days", "municipal", 30, "municipal", 30),
    ("assessment in 7 days", "municipal", 7, "municipal", 7),
    ("distribution in 14 days", "municipal", 14, "municipal", 14),
    ("contact in 3 working days", "working", 3, "working", 3),
    ("28 days, statutory", "statutory", 28, "statutory", 28),
    ("21 days, statutory", "statutory", 21, "statutory", 21),
    ("complaint under health law", "handed", HEALTH, "health", False),
    ("complaint under general law", "handed", GENERAL, "general", False),
    ("complaint under both", "handed", BOTH, "health", False),
    ("health law, told by post", "posted", HEALTH, "health", True),
    ("general law, told by post", "posted", GENERAL, "general", True),
    ("reassessment, warned at 14 days", "municipal", 14, "municipal", 14),
    ("reassessment in 28 days", "municipal", 28, "municipal", 28),
    ("access in a month", "claim", 0, "months", 1),
    ("access in two months more", "claim", 1, "months", 3),
)]


def all_days():
    return [FIRST + timedelta(i) for i in range((LAST - FIRST).days + 1)]


def ask(program):
    """What the code says of each deadline, day by day."""
    days = all_days()
    lines = "".join(f"{d.kind} {d.n} {day}\n"
                    for d in DEADLINES for day in days)
    out = subprocess.run([program], input=lines, text=True, check=True,
                         stdout=subprocess.PIPE).stdout.split()
    assert len(out) == len(DEADLINES) * len(days)
    return {d.what: [date.fromisoformat(s) for s in
                     out[i * len(days):(i + 1) * len(days)]]
            for i, d in enumerate(DEADLINES)}


def differences(known, deadline, said):
    """Where the calendar counts otherwise than the code said."""
    for day, code in zip(all_days(), said[deadline.what]):
        own = getattr(known, deadline.rule)(day, deadline.arg)
        if own != code:
            yield f"{deadline.what} of {day}: {code}, should be {own}"


def is_seen(known, said):
    return any(next(differences(known, d, said), None) for d in DEADLINES)


def with_day(name, month, dom):
    return {**FIXED, name: (month, dom)}


def faults():
    """Broken calendars, and what is wrong with each."""
    for name in [*FIXED, *MOVABLE, "1. påskedag"]:
        if name not in SUNDAYS:
            yield f"{name} is no holiday", Calendar(without=name)
    for year in range(FIRST.year, LAST.year + 1):
        late = date(year, *EASTERS[year]) + timedelta(7)
        yield f"Easter {year} is a week late", Calendar(
            easters={**EASTERS, year: (late.month, late.day)})
    yield "julaften is a holiday", Calendar(
        fixed=with_day("julaften", 12, 24))
    yield "nyttårsaften is a holiday", Calendar(
        fixed=with_day("nyttårsaften", 12, 31))
    yield "Saturdays are working days", Calendar(weekend={SUN})
    yield "the event's day is day 1", Calendar(first_day=1)
    yield "statutory deadlines stay", Calendar(statutory_moves=False)
    yield "municipal deadlines move", Calendar(municipal_moves=True)
    yield "there are no leap days", Calendar(has_leap_days=False)
    yield "months spill into the next", Calendar(spills=True)
    yield "letters take no time", Calendar(post_days=0)
    yield "health law has three weeks", Calendar(health_days=21)
    yield "general law has four weeks", Calendar(general_days=28)


def shifted(said):
    """One answer of each deadline in turn, a day wrong."""
    days = len(all_days())
    for i, d in enumerate(DEADLINES):
        wrong = list(said[d.what])
        wrong[days * i // len(DEADLINES)] += DAY
        yield f"{d.what}: one day of {days} is wrong", {**said, d.what: wrong}


def easter_faults():
    yield from (f"{year}: {gauss(year)}" for year, at in EASTERS.items()
                if gauss(year) != date(year, *at))


def wall_faults(known):
    for year, dates in ON_THE_WALL.items():
        own = sorted({f"{day:%m-%d}" for day in known.holidays(year).values()
                      if day.weekday() not in known.weekend})
        if own != list(dates):
            yield f"{year}: {own}"


def overlooked(said):
    yield from (f"overlooks that {what}" for what, broken in faults()
                if not is_seen(broken, said))
    yield from (f"overlooks {what}" for what, wrong in shifted(said)
                if not is_seen(Calendar(), wrong))


def sundays_only():
    """The holidays that are left out of the faults can make no difference."""
    known = Calendar()
    for year in EASTERS:
        holidays = known.holidays(year)
        yield from (f"{name} {year}" for name in sorted(SUNDAYS)
                    if holidays[name].weekday() != SUN)


def report(number, name, found):
    print(f"{'not ok' if found else 'ok'} {number} - {name}")
    for fault in found[:10]:
        print(f"# {fault}")
    return bool(found)


def main():
    said, known = ask(sys.argv[1]), Calendar()
    tests = [("Easter is in the table as by Gauss", easter_faults()),
             ("holidays are those on the wall", wall_faults(known)),
             ("two holidays are Sundays in every year", sundays_only())]
    tests += [(f"{d.what} on every day", differences(known, d, said))
              for d in DEADLINES]
    tests += [("every planted fault is found", overlooked(said))]
    bad = sum(report(i, name, list(found))
              for i, (name, found) in enumerate(tests, 1))
    print(f"1..{len(tests)}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
