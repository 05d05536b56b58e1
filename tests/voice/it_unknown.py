#!/usr/bin/env python3
"""A family presses «send», and nobody is told what became of it: the line to the database
breaks at the very end, before the server has it or before its answer. The page says so
with all that was typed, and what is sent again from it is there once. Run by
it_unknown.sh.
"""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, one, sql, wait_for  # noqa: E402
from relay import Relay, mariadb_length  # noqa: E402
from it_feedback import ASK, Family, ask, unit_id  # noqa: E402

SOCKET = os.environ["DB_SOCKET"]
QUERY = 0x03


class LastWord:
    """Cuts the line at the first COMMIT: before the server has it, or after."""

    def __init__(self, kept):
        self.kept, self.seen = kept, False

    def asked(self, message):
        if message[4] == QUERY and message[5:].strip().upper() == b"COMMIT":
            self.seen = True
            return message if self.kept else None
        return message

    def answered(self, message):
        return None if self.seen else message


def new_lines():
    """The public program's next statement finds a line of its own gone."""
    for row in sql("SELECT id FROM information_schema.processlist WHERE user = 'hf_public'"):
        try:
            sql(f"KILL {row[0]}")
        except subprocess.CalledProcessError:
            pass    # it has ended by itself


def cut(kept, send):
    """What is answered to who sends meanwhile, and whether it came that far."""
    word = LastWord(kept)
    new_lines()
    os.rename(SOCKET, SOCKET + ".own")
    try:
        with Relay(SOCKET, SOCKET + ".own", mariadb_length, asked=word.asked,
                   answered=word.answered):
            answer = send()
    finally:
        os.rename(SOCKET + ".own", SOCKET)
    return answer, word.seen


def told(answer, typed):
    return answer.status == 503 and typed in answer.text and "to ganger" in answer.text


def contact_form(tap, kept):
    name = "Mor etter" if kept else "Mor før"
    there = f"SELECT COUNT(*) FROM inquiry WHERE name = '{name}'"
    (away, sent), seen = cut(kept, lambda: ask(fulltnavn=name))
    tap.check(seen and told(away, name), f"{ASK}, kept: {kept}: the page says that it is "
              "not known, and has what was typed", (seen, away.status))
    tap.check(one(there) == str(int(kept)), "and it is there or not", one(there))
    again = wait_for(lambda: (a := Browser().post(ASK, sent)).status == 303 and a, 20)
    tap.check(again and one(there) == "1", "sent again it is there once", one(there))


def feedback_form(tap, kept):
    text = "Takk etter" if kept else "Takk før"
    there = f"SELECT COUNT(*) FROM feedback WHERE text = '{text}'"
    family = Family()
    family.open()
    family.check(tjeneste=unit_id(), melding=text)
    away, seen = cut(kept, family.send_on)
    tap.check(seen and told(away, text), f"feedback, kept: {kept}: the page says that it is "
              "not known, and has what was typed", (seen, away.status))
    tap.check(one(there) == str(int(kept)), "and it is there or not", one(there))
    family.shown = away
    again = wait_for(lambda: (a := family.send_on()).status == 303 and a, 20)
    tap.check(again and one(there) == "1", "sent again from it, it is there once",
              one(there))


if __name__ == "__main__":
    TAP = Tap()
    for KEPT in (False, True):
        contact_form(TAP, KEPT)
        feedback_form(TAP, KEPT)
    sys.exit(TAP.end())
