"""A decision's letter when nothing can print it: what was decided stays approved, nobody
waits, and it is made later, or anew; part of it_letters.py."""

import os
import re
import signal
import subprocess
import time

import it_application as flow
from client import day, one, sql, wait_for

LONGEST = 10        # seconds for a page, whatever the printer does


def how(word):
    with open(os.environ["HOW"], "w", encoding="utf-8") as out:
        out.write(word + "\n")


def state(letter):
    return one(f"SELECT state FROM letter WHERE id = {letter.split('/')[-1]}")


def decision(path):
    return one(f"SELECT state FROM decision WHERE application = {path.split('/')[-1]}")


def to_be_approved(tora, name):
    path = flow.register(tora, navn=name)
    flow.decide(tora, path)
    return path


def by_hand(user, path, letter):
    """The letter is said to be sent, whether the page offers that or not."""
    form = user.get(path + "/overlat").hidden(path + "/overlat")
    return user.post(letter, {**form, "sendemate": "post", "sendt": day()})


class Hurry:
    """The longest that any page took."""

    def __init__(self):
        self.longest, self.status = 0.0, []

    def ask(self, call, *args, **named):
        began = time.monotonic()
        answer = call(*args, **named)
        self.longest = max(self.longest, time.monotonic() - began)
        self.status.append(answer.status)
        return answer


def look_round(hurry, tora, path, letter):
    """Whatever a case worker opens meanwhile."""
    for page in ("/", "/soknader", path, letter):
        hurry.ask(tora.get, page)
    return hurry.ask(tora.get, letter).text


def cannot(tap, tora, elen, word):
    """Three tries, and the page says so; then it is made anew, and sent."""
    path, hurry = to_be_approved(tora, f"Printer {word}"), Hurry()
    how(word)
    letter = hurry.ask(flow.approve, elen, path).location
    wait_for(lambda: state(letter) == "failed", 60)
    shown = look_round(hurry, tora, path, letter)
    no_file = hurry.ask(tora.get, letter + "/fil").status
    not_sent = hurry.ask(by_hand, tora, path, letter).status
    tap.check(state(letter) == "failed" and decision(path) == "approved" and no_file == 404 and
              not_sent == 409 and path + "/godkjenn" in shown and 'role="alert"' in shown,
              f"{word}: it stays approved, is not sent, and the page says how to go on",
              (state(letter), decision(path), no_file, not_sent))
    tap.check(hurry.longest < LONGEST and not [s for s in hurry.status if s >= 500],
              f"{word}: nobody waits for it", (hurry.longest, hurry.status))
    how("good")
    anew = hurry.ask(flow.approve, tora, path)
    _, pdf = flow.made(tora, anew.location)
    old = by_hand(tora, path, letter).status
    tap.check(anew.status == 303 and pdf.body[:5] == b"%PDF-" and old == 409 and
              flow.sent(tora, anew.location).status == 303 and decision(path) == "sent",
              f"{word}: made anew it is sent, and the one before never",
              (anew.status, old, decision(path)))


def later(tap, tora, elen):
    """It hangs as long as three letters would; when it works again, they are there."""
    path, hurry = to_be_approved(tora, "Printer henger"), Hurry()
    how("hangs")
    letter = hurry.ask(flow.approve, elen, path).location
    wait_for(lambda: state(letter) == "making", 20)
    shown = look_round(hurry, tora, path, letter)
    how("good")
    _, pdf = flow.made(tora, letter)
    tap.check("data-look-again" in shown and hurry.longest < LONGEST and
              pdf.body[:5] == b"%PDF-" and decision(path) == "approved" and
              flow.sent(tora, letter).status == 303,
              "hangs: nobody waits, and the letter comes later", (hurry.longest, state(letter)))


def printer():
    """The program that prints here, by its number."""
    return int(subprocess.run(["pgrep", "-f", "holdfast-letter --conf " +
                               os.environ["HOLDFAST_DIR"]], capture_output=True, text=True,
                              check=True).stdout.split()[0])


def converter(program):
    return subprocess.run(["pgrep", "-P", str(program), "-x", "sleep"], capture_output=True,
                          text=True, check=False).stdout.split()


def killed(tap, tora, elen):
    """The converter is killed over it, once: the next try makes it."""
    path, hurry = to_be_approved(tora, "Printer drepes"), Hurry()
    how("slow")
    letter = hurry.ask(flow.approve, elen, path).location
    child = wait_for(lambda: converter(printer()), 20)
    how("good")
    os.kill(int(child[0]), signal.SIGKILL)
    _, pdf = flow.made(tora, letter)
    tries = one(f"SELECT tries FROM letter WHERE id = {letter.split('/')[-1]}")
    tap.check(pdf.body[:5] == b"%PDF-" and int(tries) == 2 and decision(path) == "approved" and
              flow.sent(tora, letter).status == 303, "killed: the next try makes it", tries)


def stopped(tap, tora, elen):
    """Nobody prints at all: letters wait, and none is lost."""
    path, hurry = to_be_approved(tora, "Printer stoppet"), Hurry()
    program = printer()
    os.kill(program, signal.SIGSTOP)
    try:
        letter = hurry.ask(flow.approve, elen, path).location
        sql("UPDATE letter SET ordered = ordered - INTERVAL 5 MINUTE "
            f"WHERE id = {letter.split('/')[-1]}")
        shown = look_round(hurry, tora, path, letter)
        anew = hurry.ask(flow.approve, elen, path).location
        not_sent = hurry.ask(by_hand, tora, path, anew).status
    finally:
        os.kill(program, signal.SIGCONT)
    _, pdf = flow.made(tora, anew)
    tap.check('role="status"' in shown and not_sent == 409 and hurry.longest < LONGEST and
              pdf.body[:5] == b"%PDF-" and by_hand(tora, path, letter).status == 409 and
              flow.sent(tora, anew).status == 303 and decision(path) == "sent",
              "nobody prints: it waits, is made anew, and only the new one is sent",
              (not_sent, hurry.longest, decision(path)))


def run(tap, tora, elen):
    for word in ("gone", "crashes", "nonsense", "fails"):
        cannot(tap, tora, elen, word)
    later(tap, tora, elen)
    killed(tap, tora, elen)
    stopped(tap, tora, elen)
    left = sql("SELECT l.id FROM letter l JOIN application a ON a.id = l.application "
               "JOIN casefile c ON c.id = a.casefile JOIN person p ON p.id = c.person "
               "WHERE p.name LIKE 'Printer %' AND l.sent IS NULL AND l.replaced IS NULL")
    tap.check(not left and not re.search("Printer", tora.get("/soknader?steg=avgjor").text),
              "and none of it lies about", left)
