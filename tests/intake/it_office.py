#!/usr/bin/env python3
"""The whole line of the office, by eight case workers at once: each step is tried by two
of them, and one of the two is told no. Meanwhile somebody asks again and again whether
every strand has its one holder and every step its one letter. Run by it_office.sh."""

import hashlib
import os
import random
import re
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
import it_application as flow  # noqa: E402
from client import SLUGS, Browser, Tap, day, one, sql, wait_for  # noqa: E402
from office_faults import FAULTS, Meanwhile, Watch, history_faults  # noqa: E402
from town import run_sweep  # noqa: E402

SEATS = ("tora.tjenestekontor", "elen.malik", "jorgen.nowak", "knut.muller")
# How many, all of them when it is said; else no more are begun after so long.
SAID = os.environ.get("OFFICE_APPLICATIONS")
MOST, SECONDS = int(SAID or 40), 3600 if SAID else 60
LINES = 12          # applications at a time: most wait for a letter
# Of an everyday coordinator only the named know: no colleague goes on with it (it_kinds.py).
KINDS = ("coordinator", "child_coordinator", "family_coordinator")
# What the second of two is told; anything else is a fault.
NO = {403, 404, 409, 422}


def at_once(workers, path, forms):
    """Both send what they have before them; the answers, in their order."""
    answers = [None] * len(workers)
    ready = threading.Barrier(len(workers))

    def send(i):
        ready.wait()
        answers[i] = workers[i].post(path, forms[i])

    threads = [threading.Thread(target=send, args=(i,)) for i in range(len(workers))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return answers


class Line:
    """One application after another, from the day it comes to its unit."""

    def __init__(self, office, number):
        self.office = office
        self.number = number
        self.random = random.Random(number)
        self.writer = None

    def contest(self, step, page, action, fields, fit=lambda pair: True):
        """Two case workers try a step with the page open before them: who did it, and
        where it led her."""
        pair = self.office.two(self.random, fit)
        try:
            forms = [{**w.get(page).hidden(action), **fields} for w in pair]
            answers = at_once(pair, action, forms)
        finally:
            self.office.back(pair)
        status = [a.status for a in answers]
        did = [i for i, a in enumerate(answers) if a.status == 303]
        self.office.told(status)
        if len(did) != 1 or not set(status) <= {303} | NO:
            raise AssertionError(f"{step} of {page}: {status}")
        return pair[did[0]], answers[did[0]].location

    def send(self, letter):
        """Once it is made, and not before; asked by one who is free."""
        began = time.monotonic()
        if not wait_for(lambda: one("SELECT 1 FROM letter WHERE state = 'made' AND id = "
                                    + letter.split("/")[-1]), 120):
            raise AssertionError(f"{letter} is not made")
        self.office.waited += time.monotonic() - began
        self.contest("send", letter, letter, {"sendemate": "post", "sendt": day()})

    def apply(self):
        fields = flow.application(navn=f"Søker nr. {self.number}", fodselsdato="3.9.2014",
                                  soker_om=SLUGS[KINDS[self.number % len(KINDS)]],
                                  malform=("nb", "nn")[self.number % 2])
        _, path = self.contest("register", flow.NEW, flow.NEW, fields)
        return path

    def changes_hands(self, path):
        """Somebody else takes it: two want to, and neither has it."""
        holder = flow.strand(path)[1]
        self.contest("take", path, path + "/ta", {},
                     lambda pair: all(w.username != holder for w in pair))

    def decide(self, path):
        kind = SLUGS[KINDS[self.number % len(KINDS)]]
        basis = "3" if kind == "barnekoordinator" else "2"
        fields = {"om_koordinator": "innvilget", "koordinatorslag": kind, "om_plan": "delvis",
                  "brevslag": "enkeltvedtak", "hjemmel-1": "ja", f"hjemmel-{basis}": "ja",
                  "viktigst": basis, "fakta": "Tre tjenester.", "grunner": "Det varer.",
                  "ferdig": "ja"}
        writer, _ = self.contest("decide", path + "/vedtak", path + "/vedtak", fields)
        _, letter = self.contest(
            "approve", path + "/godkjenn", path + "/godkjenn", {"lest": "ja"},
            lambda pair: any(w.username != writer.username for w in pair))
        return letter

    def run(self):
        path = self.apply()
        if self.random.random() < 0.4:
            self.changes_hands(path)
        _, letter = self.contest("confirm", path + "/bekreft", path + "/bekreft", {})
        self.send(letter)
        self.send(self.decide(path))
        case = f"/sak/{flow.number_of(path)}/{SLUGS[flow.strand(path)[3]]}/fordel"
        self.contest("distribute", case, case,
                     {"enhet": self.random.choice(self.office.units)})


class Office:
    """Eight case workers; a step takes two who are free."""

    def __init__(self):
        self.free = [Browser(name) for name in SEATS for _ in range(2)]
        self.changed = threading.Condition()
        self.status = {}
        self.faults = []
        self.waited = 0.0
        self.begun = 0
        self.until = time.monotonic() + SECONDS
        self.units = [row[0] for row in sql("""SELECT DISTINCT t.unit FROM seat t
            JOIN employee e ON e.id = t.employee AND e.state = 'active'
            WHERE t.kind = 'leader' AND t.live = 1 AND t.source <> 'substitute'
              AND e.username IN ('lise.leder', 'lars.leder', 'liv.leder')""")]

    def two(self, dice, fit):
        """Two of them that fit, whoever is free first."""
        with self.changed:
            while True:
                dice.shuffle(self.free)
                for i, first in enumerate(self.free):
                    for second in self.free[i + 1:]:
                        if fit((first, second)):
                            self.free.remove(first)
                            self.free.remove(second)
                            return first, second
                self.changed.wait()

    def back(self, pair):
        with self.changed:
            self.free += pair
            self.changed.notify_all()

    def told(self, status):
        with self.changed:
            for s in status:
                self.status[s] = self.status.get(s, 0) + 1

    def next_number(self):
        with self.changed:
            if self.begun == MOST or time.monotonic() > self.until:
                return None
            self.begun += 1
            return self.begun

    def work(self):
        while (number := self.next_number()) is not None:
            try:
                Line(self, number).run()
            except Exception as fault:
                self.faults.append(f"nr. {number}: {fault!r}")

    def run(self):
        lines = [threading.Thread(target=self.work) for _ in range(LINES)]
        for line in lines:
            line.start()
        for line in lines:
            line.join()


class Folding(Meanwhile):
    """Housekeeping."""

    def __init__(self):
        super().__init__(1.0)
        self.faults = []
        self.said, self.wrong = "", False

    def once(self):
        ran = run_sweep("housekeeping")
        self.said = ran.stderr
        self.wrong |= " 0 counts put right" not in ran.stderr
        if ran.returncode != 0:
            self.faults.append(ran.stderr)


def all_is_folded(tap, folding):
    """A row of each kind and day is left, when nobody adds one."""
    folding.once()
    tap.check(not folding.wrong, "and no count was ever wrong", folding.said)
    sql("INSERT INTO office_owes (guideline, due, n) VALUES ('make_decision', CURDATE(), 3), "
        "('receive_complaint', NULL, -1)")
    folding.once()
    tap.check(not sql(next(f[1] for f in FAULTS if "counted wrong" in f[0])) and
              "2 counts put right" in folding.said, "a count that is wrong is put right",
              folding.said)
    rows, days, least = sql("""SELECT COUNT(*), COUNT(DISTINCT guideline, COALESCE(due, 0)),
        MIN(n) FROM office_owes""")[0]
    tap.check(folding.n > 5 and not folding.faults and rows == days and int(least) > 0,
              "what the office owes was folded meanwhile", (folding.n, folding.faults, rows, days))


def one_that_changed_hands():
    path = flow.register(Browser(SEATS[0]), navn="Prøve Prøvesen", soker_om="koordinator")
    Browser(SEATS[1]).fill(path, path + "/ta")


def letters_are_kept(tap, first, n_all):
    """What is handed out is what was hashed when it was made."""
    tora, wrong, n = Browser(SEATS[0]), [], 0
    for number, application, letter, kept in sql(f"""SELECT c.number, l.application, l.id, l.hash
            FROM letter l JOIN application a ON a.id = l.application
            JOIN casefile c ON c.id = a.casefile
            WHERE a.id > {first} AND l.sent IS NOT NULL"""):
        n += 1
        file = tora.get(f"/sak/{number}/soknad/{application}/brev/{letter}/fil")
        if file.status != 200 or hashlib.blake2b(file.body, digest_size=32).hexdigest() != kept:
            wrong.append(letter)
    tap.check(n == 2 * n_all and not wrong, "each letter is what it was when it was made",
              (n, wrong))


def all_is_done(tap, watch, n_all):
    key = watch.application
    sent = sql(f"""SELECT l.kind, COUNT(*), COUNT(DISTINCT l.application) FROM letter l
        WHERE l.application > {key} AND l.sent IS NOT NULL GROUP BY l.kind ORDER BY l.kind""")
    n = str(n_all)
    tap.check(sent == [["receipt", n, n], ["decision", n, n]],
              "each has one receipt and one decision that was sent", sent)
    left = sql(f"SELECT id, kind, state FROM letter WHERE application > {key} AND sent IS NULL "
               "AND replaced IS NULL")
    tap.check(not left, "and no letter lies about that was to be sent", left)
    wait = one(f"""SELECT COUNT(*) FROM strand s JOIN application a ON a.strand = s.id
        JOIN seat t ON t.unit = s.unit AND t.employee = s.holder AND t.kind = 'leader'
         AND t.live = 1
        WHERE a.id > {key} AND s.state = 'waiting' AND s.held_as = 'interim'
          AND a.state = 'decided'""")
    tap.check(wait == n, "each waits at its unit, with its leader", wait)
    duties = sql(f"""SELECT d.guideline, COUNT(*), SUM(d.done_mark) FROM duty d
        WHERE d.strand > {watch.strand} GROUP BY d.guideline ORDER BY 1""")
    tap.check({g: (int(a), int(b)) for g, a, b in duties} == {
        "distribute_to_unit": (n_all, n_all), "give_coordinator": (n_all, 0),
        "confirm_application": (n_all, n_all), "interim_reply": (n_all, n_all),
        "make_decision": (n_all, n_all), "approve_decision": (n_all, n_all)},
        "each duty came once, and all are done but the leader's", duties)
    faults = history_faults(watch.strand)
    tap.check(not faults, "at every instant each had exactly one holder", faults)


def letter_ms():
    """What one letter took the printer, in the middle."""
    with open(os.path.join(os.environ["HOLDFAST_DIR"], "log", "letter.log"),
              encoding="utf-8") as log:
        took = sorted(int(ms) for ms in re.findall(r"outcome=made .*ms=(\d+)", log.read()))
    return took[len(took) // 2]


def main():
    tap = Tap()
    watch = Watch()
    watch.checks_itself(tap, one_that_changed_hands)
    watch = Watch()
    office = Office()
    folding = Folding()
    began = time.monotonic()
    with watch, folding:
        office.run()
    took = time.monotonic() - began
    n = office.begun
    tap.check(n > 5 and not office.faults, "applications went through the whole line",
              (n, office.faults[:10]))
    tap.check(office.status.get(303, 0) >= 7 * n and set(office.status) <= {303} | NO,
              "of two who did the same one was told no", office.status)
    tap.check(watch.n >= 5 and not watch.faults,
              "whenever somebody looked all was as it should be",
              (watch.n, sorted(watch.faults)[:10]))
    all_is_folded(tap, folding)
    all_is_done(tap, watch, n)
    letters_are_kept(tap, watch.application, n)
    print(f"# {n} applications in {took:.0f} s, of which a line waited "
          f"{office.waited / LINES:.0f} s for its letters, {letter_ms()} ms each; "
          f"{watch.n} looks; "
          f"answers {office.status}", flush=True)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
