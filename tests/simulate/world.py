"""The simulated municipality's time, sweeps, weather and post."""

import datetime
import email
import glob
import os
import random
import re
import signal
import time
import zoneinfo
from contextlib import contextmanager

from client import sql, wait_for
from it_bad_days import order
from relay import Relay, ldap_length
from town import DIR, INI, other_ini, promises, run_sweep, start_sweep

OSLO = zoneinfo.ZoneInfo("Europe/Oslo")
CUT = DIR + "/run/cut.sock"
# Promises about what the office gave to somebody; began() and
# no_gap() say what is so of logs.
NOT_OF_LOGS = ("a gap before a period", "distributed or accepted is not what happened first")


class Clock:
    """What time the database believes it is; it goes on by itself."""

    def __init__(self):
        self.ahead = 0.0

    def set(self, moment):
        self.ahead = moment.timestamp() - time.time()
        self._write(self.ahead)

    def at(self, day, hour, minute=0, fold=0):
        self.set(datetime.datetime(day.year, day.month, day.day, hour, minute,
                                   fold=fold, tzinfo=OSLO))

    def now(self):
        return datetime.datetime.fromtimestamp(time.time() + self.ahead, OSLO)

    @contextmanager
    def set_back(self, seconds):
        self._write(self.ahead - seconds)
        yield
        self._write(self.ahead)

    @staticmethod
    def _write(seconds):
        with open(DIR + "/clock.new", "w", encoding="ascii") as file:
            file.write(f"{seconds:+.0f}\n")
        os.rename(DIR + "/clock.new", DIR + "/clock")


class Sweeps:
    """Runs them, well or badly, and looks at what each leaves behind."""

    def __init__(self, dice, clock, found, post):
        self.dice, self.clock, self.found, self.post = dice, clock, found, post
        self.count = {word: 0 for word in (
            "complete", "killed", "two at once", "line cut", "directory away",
            "database crashed", "clock set back")}
        with Relay(CUT, DIR + "/ldap/ldapi", ldap_length):
            self.cut_ini = other_ini(
                "cut.ini", (re.search(r"^uri = .*$", open(INI, encoding="utf-8").read(),
                                      re.M).group(),
                            "uri = ldapi://" + CUT.replace("/", "%2F")),
                ("start_tls = yes", "start_tls = no"))
        self.promises = promises()

    def _failed(self, said):
        """The jobs that did; where there is no mail server one does, and says so."""
        return [job for job, how in re.findall(r"job=(\w+) outcome=(\w+)", said)
                if how not in ("done", "skipped")
                and not (job == "outbox" and self.post.away)]

    def whole(self):
        """One that nothing disturbs; afterwards nobody who cannot log in holds."""
        done = run_sweep("all")
        failed = self._failed(done.stderr)
        self.found.none(not failed and (done.returncode == 0 or self.post.away),
                        f"a sweep that nothing disturbed ended with {done.returncode}",
                        done.stderr[-600:])
        self.count["complete"] += not failed
        self.nobody_gone_holds()

    def nobody_gone_holds(self):
        self.found.never("after a complete sync somebody who cannot log in holds", sql(
            """SELECT s.number, e.username, e.state FROM strand s
                 JOIN employee e ON e.id = s.holder
                WHERE s.live = 1 AND e.state <> 'active' LIMIT 3"""))

    def holders(self):
        """Every promise about who holds what, also of every instant that has been."""
        self.found.never("a promise about holders was broken", [
            row for row in sql(self.promises) if row[0] not in NOT_OF_LOGS or sql(
                f"SELECT 1 FROM baton_log WHERE strand = {row[1]}") == []][:3])
        self.began()
        self.no_gap()
        self.handed_on()
        self.kept()
        self.next_step()
        self.advice_waits()

    def began(self):
        """Whoever opened a log had it first, and was not asked whether she would."""
        self.found.never("a log did not begin with whoever opened it", sql(
            """SELECT s.number FROM baton_log b JOIN strand s ON s.id = b.strand
                WHERE NOT (s.distributed <=> b.opened AND s.accepted <=> b.opened)
                   OR NOT EXISTS (SELECT 1 FROM holding h WHERE h.strand = s.id
                      AND h.since = b.opened AND h.employee = b.opened_by
                      AND h.held_as = 'accepted') LIMIT 3"""))

    def no_gap(self):
        """Before each time somebody had a log, but the first, another had it."""
        self.found.never("a log was nobody's for a while", sql(
            """SELECT b.strand, COUNT(*) FROM baton_log b JOIN holding h ON h.strand = b.strand
                 LEFT JOIN holding p ON p.strand = h.strand AND p.until = h.since
                WHERE p.id IS NULL GROUP BY b.strand HAVING COUNT(*) <> 1 LIMIT 3"""))

    def handed_on(self):
        """Nobody has a baton who has not said yes to it (R54)."""
        self.found.never("a baton went to somebody who had not said yes to it", sql(
            """SELECT s.number, h.employee, h.since FROM holding h
                 JOIN strand s ON s.id = h.strand JOIN baton_log b ON b.strand = s.id
                 JOIN holding p ON p.strand = h.strand AND p.until = h.since
                WHERE h.held_as = 'accepted' AND NOT EXISTS (SELECT 1 FROM offer o
                      WHERE o.strand = s.id AND o.employee = h.employee
                        AND o.state = 'accepted' AND o.ended = h.since) LIMIT 3"""))

    def kept(self):
        """Whoever has said yes has it until another has, or she has left."""
        self.found.never("a baton was taken from somebody who had not left", sql(
            """SELECT s.number, p.employee, h.since FROM holding h
                 JOIN strand s ON s.id = h.strand JOIN baton_log b ON b.strand = s.id
                 JOIN holding p ON p.strand = h.strand AND p.until = h.since
                      AND p.held_as = 'accepted'
                WHERE h.held_as = 'interim' AND NOT EXISTS (SELECT 1 FROM receipt r
                      WHERE r.strand = s.id AND r.left_by = p.employee AND r.at = h.since)
                LIMIT 3"""))

    def next_step(self):
        """Of each log one way onwards is to be decided; it waits while nobody has said yes."""
        self.found.never("of a log nobody decides what is next, or two do", sql(
            """SELECT s.number, s.state, COUNT(d.id) FROM strand s
                 JOIN baton_log b ON b.strand = s.id
                 LEFT JOIN duty d ON d.strand = s.id AND d.guideline = 'decide_level'
                      AND d.done_mark = 0 AND d.seat = 'holder' AND d.seat_ref = s.id
                WHERE s.live = 1 GROUP BY s.id, s.number, s.state HAVING COUNT(d.id) <> 1
                   OR SUM((d.waiting_since IS NULL) = (s.state = 'active')) <> 1 LIMIT 3"""))

    def advice_waits(self):
        """Nor is it owed by whoever has a log meanwhile what she may not do."""
        self.found.never("what the team advised, or the choice beside a coordinator, is owed by "
                         "somebody who has not said yes", sql(
            """SELECT s.number, s.state, d.guideline FROM duty d JOIN strand s ON s.id = d.strand
                WHERE d.guideline IN ('follow_advice', 'choose_both') AND d.done_mark = 0
                  AND (d.waiting_since IS NULL) <> (s.state = 'active') LIMIT 3"""))

    def outbox(self):
        run_sweep("outbox")

    def badly(self):
        """One of the ways a sweep goes wrong; the next ones make it good."""
        way = self.dice.choice(("killed", "two at once", "line cut", "line cut",
                                "directory away", "database crashed",
                                "clock set back"))
        self.count[way] += 1
        getattr(self, "_" + way.replace(" ", "_"))()
        self.holders()

    def _killed(self):
        victim = start_sweep(("all",))
        time.sleep(self.dice.uniform(0.0, 0.12))
        victim.send_signal(signal.SIGKILL)
        victim.communicate()
        self.quiet()
        sql("UPDATE lease SET until = UTC_TIMESTAMP(6)")

    def _two_at_once(self):
        both = [start_sweep(("all",)) for _ in range(2)]
        for one in both:
            said = one.communicate()[1]
            self.found.none(not self._failed(said), "of two sweeps at once one failed",
                            said[-600:])

    def _line_cut(self):
        left = [self.dice.randint(1, 12)]

        def count(message):
            left[0] -= 1
            return message if left[0] > 0 else None

        with Relay(CUT, DIR + "/ldap/ldapi", ldap_length, answered=count):
            done = run_sweep("directory", conf=self.cut_ini)
        self.found.none(done.returncode != 0 or left[0] > 0,
                        "a directory that broke off was believed", done.stderr[-600:])

    def _directory_away(self):
        order("stop-slapd")
        done = run_sweep("all")
        order("start-slapd")
        self.found.none(done.returncode == 1, "without a directory a sweep ended with "
                        f"{done.returncode}", done.stderr[-600:])

    def _database_crashed(self):
        victim = start_sweep(("all",))
        time.sleep(self.dice.uniform(0.0, 0.12))
        order("crash-mariadb")
        victim.communicate()
        order("start-mariadb")
        self.quiet()
        sql("UPDATE lease SET until = UTC_TIMESTAMP(6)")

    def _clock_set_back(self):
        with self.clock.set_back(self.dice.choice((60, 3600, 86400))):
            run_sweep("all")

    @staticmethod
    def quiet():
        wait_for(lambda: sql("SELECT COUNT(*) FROM information_schema.innodb_trx") ==
                 [["0"]])


class Post:
    """What was told, to whom an e-mail went, and whether it came once."""

    def __init__(self, found):
        self.found = found
        self.came = {}          # number of an e-mail -> how often
        self.last = 0           # number of the last one that was looked at
        self.away = 0           # days without a mail server that are left
        self.outages = 0
        self.disturbed = set()  # may come twice: the sweep died between
        self.sent = self.twice = 0

    def open(self):
        """Takes what has come out of the sink's Maildir."""
        for path in glob.glob(os.environ["MAIL_DIR"] + "/new/*"):
            with open(path, "rb") as file:
                head = email.message_from_binary_file(file)
            number = int(re.match(r"<holdfast-(\d+)-", head["Message-ID"]).group(1))
            self.came[number] = self.came.get(number, 0) + 1
            os.unlink(path)

    def may_repeat(self):
        """Of what waits now one that comes twice is no fault: a sweep died."""
        self.disturbed |= {int(row[0]) for row in sql(
            "SELECT id FROM mail WHERE state = 'waiting' OR ended > "
            "UTC_TIMESTAMP(6) - INTERVAL 1 HOUR")}

    def check(self):
        """Everything that is called sent has come, once."""
        self.open()
        rows = [(int(row[0]), row[1]) for row in sql(
            f"SELECT id, state FROM mail WHERE id > {self.last} ORDER BY id")]
        for number, state in rows:
            if state == "waiting":
                break
            self.last = number
            if state == "given_up":     # nothing_waits looks at why
                continue
            self.sent += 1
            times = self.came.pop(number, 0)
            self.twice += times > 1
            self.found.none(times == 1 or times > 1 and number in self.disturbed,
                            f"e-mail {number} is called sent, and came {times} times")
        self.found.never("an alert went into no e-mail, and nobody has seen it", sql(
            """SELECT a.id, a.kind, e.username FROM alert a
                 JOIN employee e ON e.id = a.employee AND e.state = 'active'
                      AND e.digest_hour IS NOT NULL
                 LEFT JOIN duty d ON d.id = a.duty
                WHERE a.seen IS NULL AND COALESCE(d.done_mark, 0) = 0
                  AND NOT EXISTS (SELECT 1 FROM alert_pending p WHERE p.alert = a.id)
                  AND NOT EXISTS (SELECT 1 FROM mail m JOIN mail_line l ON l.mail = m.id
                      AND l.kind = a.kind WHERE m.employee = a.employee AND m.made >= a.made)
                  AND a.made > UTC_TIMESTAMP(6) - INTERVAL 3 DAY
                  AND NOT EXISTS (SELECT 1 FROM sim_back b WHERE b.username = e.username)
                LIMIT 3"""))

    def nothing_waits(self):
        """Some days after the last trouble everything has gone."""
        self.check()
        self.found.never("an e-mail was given up or waits for ever", sql(
            """SELECT m.id, m.state, m.reply FROM mail m
                 JOIN employee e ON e.id = m.employee AND e.state = 'active'
                WHERE (m.state = 'given_up' OR m.state = 'waiting'
                       AND m.made < UTC_TIMESTAMP(6) - INTERVAL 2 DAY)
                  AND NOT EXISTS (SELECT 1 FROM sim_back b WHERE b.username = e.username)
                LIMIT 3"""))
        self.found.never("something to tell waits for ever", sql(
            "SELECT a.id, a.kind, a.employee FROM alert_pending p JOIN alert a ON a.id = p.alert "
            "WHERE a.made < UTC_TIMESTAMP(6) - INTERVAL 14 DAY LIMIT 3"))

    def weather(self, dice):
        """The mail server goes for a day or two, and comes back."""
        if self.away:
            self.away -= 1
            if self.away == 0:
                order("start-mail")
        elif dice.random() < 0.02:
            order("stop-mail")
            self.away = dice.randint(1, 2)
            self.outages += 1

    def mend(self):
        if self.away:
            order("start-mail")
            self.away = 0


class Found:
    """What ought never to be; the first of each kind is kept with its case."""

    def __init__(self):
        self.faults, self.first, self.when = {}, {}, None

    def none(self, good, what, note=""):
        if not good:
            what = re.sub(r"\d+", "N", what)
            self.faults[what] = self.faults.get(what, 0) + 1
            self.first.setdefault(what, (str(self.when), note))
        return good

    def never(self, what, rows):
        return self.none(not rows, what, rows)


def seeded(seed):
    return random.Random(f"holdfast {seed}")
