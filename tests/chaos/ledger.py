"""What each write was answered, kept apart from Holdfast, and held against its
tables at the end.

A write is known by a text that nothing else has. It was

  acknowledged  answered with the redirect that says it is done: there is one of it
  refused       answered that nothing is kept: there is none
  open          no answer, or one that says nobody knows: there is one or none

and is what its last answer says; but once acknowledged it stays so.
"""

import collections
import threading

from client import sql

ACKNOWLEDGED, REFUSED, OPEN = "acknowledged", "refused", "open"
UNKNOWN = "Vi vet ikke om det ble lagret"

# Where the text of each kind of write stands.
TABLES = {
    "note": "SELECT text, COUNT(*) FROM note WHERE text LIKE 'kaos-%' GROUP BY text",
    "goal": "SELECT goal, COUNT(*) FROM plan_goal WHERE goal LIKE 'kaos-%' GROUP BY goal",
    "case": "SELECT p.name, COUNT(*) FROM person p JOIN casefile c ON c.person = p.id "
            "WHERE p.name LIKE 'kaos-%' GROUP BY p.name",
    "question": "SELECT name, COUNT(*) FROM inquiry WHERE name LIKE 'kaos-%' GROUP BY name",
}


def verdict(status, text):
    """What an answer says of a write."""
    if status == 303:
        return ACKNOWLEDGED
    if status in (0, 502, 504) or UNKNOWN in text:
        return OPEN
    return REFUSED


class Ledger:
    def __init__(self):
        self._lock = threading.Lock()
        self._writes = {}       # text: (kind, what it is by now)
        self._said = {}         # text: what its last answer was
        self.answers = collections.Counter()
        self.again = 0          # writes sent more than once

    def begin(self, text, kind):
        with self._lock:
            self._writes[text] = (kind, OPEN)

    def answered(self, text, status, words, again):
        said = verdict(status, words)
        with self._lock:
            kind, was = self._writes[text]
            self._writes[text] = (kind, was if was == ACKNOWLEDGED else said)
            self._said[text] = (status, " ".join(words.split())[:200])
            self.answers[status] += 1
            self.again += again
        return said

    def count(self):
        with self._lock:
            return collections.Counter(state for _, state in self._writes.values())

    def wrong(self):
        """Texts of what was lost, what was done though it was refused, and what was
        done twice."""
        there = {}
        for statement in TABLES.values():
            there.update((text, int(n)) for text, n in sql(statement))
        lost, kept, twice = [], [], []
        for text, (kind, state) in self._writes.items():
            n = there.pop(text, 0)
            if n > 1:
                twice.append((kind, text, n))
            elif state == ACKNOWLEDGED and n == 0:
                lost.append((kind, text))
            elif state == REFUSED and n == 1:
                kept.append((kind, text, self._said[text]))
        assert not there, f"nobody sent {there}"
        return lost, kept, twice
