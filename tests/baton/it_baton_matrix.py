#!/usr/bin/env python3
"""Who may do what with a log of BTI (7.5): each role tries everything that there is to do, each
in a log of its own. What it was answered is held against the table that was agreed on, and what
the sources demand is said once more. Run by it_baton_matrix.sh."""

import contextlib
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
for room in ("fixture", "intake", "web", "plan"):
    sys.path.insert(0, os.path.join(HERE, "..", room))
from client import Browser, Tap, one, sql  # noqa: E402
from baton_rows import ROWS  # noqa: E402
from baton_world import (  # noqa: E402
    BRITT, FORM_WORDS, LOG_WORDS, PLAN, REFUSED, TAKEN_BACK, TOLD, World, as_, colleagues,
    leader_of, unit_of, works_in)
from it_log import KAI, STIAN  # noqa: E402
from it_matrix import hold_against, table  # noqa: E402
from town import stands_in  # noqa: E402

GOLDEN = os.path.join(HERE, "..", "golden", "baton_matrix.txt")
HEAD = """\
What each role is answered that tries to do something with a log of BTI, each in a log of its own.
What is sent is the same of each, whether or not the page was there for her.

yes      the page is there, and what is sent from it is taken
no       refused, to somebody who may know that there is such a case
-        answered as if there were none
form     the form is there, and what is in it is not for her to choose
without  the page is there, and not what the row asks for
a/b      the page answers a, and what is sent there b
door     led to the login
?        it is answered so, and no source says that it should be

substitute       stands in for the holder, who is away
former           has handed the baton on
asked            was asked to take it, and has not answered
leader           of the holder's service; +reason: has written why she has to read
coord's leader   leads another service, whose coordinator has the same case; has written why
colleague        works in the holder's service
told of log      takes part for a service that the family lets know of the log
told of plan     takes part for one that it lets know of the plan
taken back       took part, until the family took back what it had said
refused          works in a service that the family said no to
hidden           is told of the log, and has the case kept from her
coordinator      coordinates in the same case
team             of BTI: asked, and the family lets it know
team unasked     the family lets it know, and nobody asked
team taken back  was asked, until the family took that back
team hidden      one of the team, from whom the case is kept

"""
# It is the holder who offers (R54), and at level 3 the team that names somebody (B209); that her
# leader does it too is nowhere said.
LETS_IN = ("register a consent", "name who takes part")
OFFERS = ("offer the baton", "offer it at level 3", "take the offer back")
NOT_SAID = {(row, who) for row in OFFERS for who in ("leader", "leader+reason")}


def another_of_the_team():
    return one(f"""SELECT e.username FROM seat t JOIN employee e ON e.id = t.employee
        WHERE t.kind = 'bti_team' AND t.live = 1 AND e.username <> '{BRITT}'
        ORDER BY e.id LIMIT 1""")


def roles():
    """Name, who it is, and how the log came to be so that she is."""
    leader, second = leader_of(unit_of(STIAN)), another_of_the_team()
    return (
        ("holder", STIAN, None),
        ("substitute", colleagues(False)[0], None),
        ("former", STIAN, World.handed_on),
        ("asked", colleagues(True)[0], World.waits_for_answer),
        ("leader", leader, None),
        ("leader+reason", leader, World.reason_given),
        ("coord's leader", leader_of(unit_of(KAI)), World.reason_beside),
        ("other leader", "lars.leder", None),
        ("colleague", colleagues(False)[1], None),
        ("told of log", works_in(TOLD)[1], None),
        ("told of plan", works_in(PLAN)[1], None),
        ("taken back", works_in(TAKEN_BACK)[1], World.service_taken_back),
        ("refused", works_in(REFUSED)[1], None),
        ("hidden", works_in(TOLD)[1], World.service_kept_out),
        ("coordinator", KAI, World.coordinated),
        ("team", BRITT, World.sent),
        ("team unasked", BRITT, World.not_asked),
        ("team taken back", BRITT, World.team_taken_back),
        ("team hidden", second, lambda w: w.team_kept_out(second)),
        ("office", "tora.tjenestekontor", None),
        ("system owner", "siri.systemansvarlig", None),
        ("no relation", "kari.koordinator", None),
        ("nobody", None, None))


class Column:
    """What one role was answered, row by row, and which words of the log it met on the way."""

    def __init__(self, name, who, arrange):
        self.name, self.who, self.arrange = name, who, arrange
        self.said, self.worlds = {}, []
        self.her = as_(who) if who else Browser()

    def world(self):
        self.worlds.append(World(self.arrange))
        return self.worlds[-1]

    def run(self):
        world = self.world()
        for row in ROWS:
            said = row.tried(self.her, self.who, world)
            self.said[row.name] = said + "?" * ((row.name, self.name) in NOT_SAID)
            if row.ends and said == "yes":
                world = self.world()
        for what, words in (("meets words of the log", LOG_WORDS),
                            ("meets words of the form", FORM_WORDS)):
            met = any(w.word[word] in text for w in self.worlds for word in words
                      for text in w.texts)
            self.said[what] = "door" if self.who is None else "yes" if met else "-"
        return self


def tried():
    columns = []
    for role in roles():
        away = stands_in(role[1], STIAN) if role[0] == "substitute" else contextlib.nullcontext()
        with away:
            columns.append(Column(*role).run())
    return columns


# Who is answered "yes", and nobody else is; a substitute does what the holder does (R27) where
# nothing else is said. What is marked as nowhere said is left out here, and seen in the table.
BOTH = {"holder", "substitute"}
READERS = BOTH | {"leader+reason", "told of log"}
FORM_READERS = BOTH | {"leader+reason", "team"}
SHARED = BOTH | {"coordinator"}
LEADERS = {"leader", "leader+reason"}
DEMANDS = (
    ("only whoever has the baton offers it (R54)", {"holder"}, OFFERS),
    ("only who was asked takes it (R54)", {"asked"}, ("accept the baton",)),
    ("only whoever has it decides the level and writes what is done (R52, R55, B158, B184)", BOTH,
     ("decide: finish", "decide: change", "decide: extend to level 3", "write a goal",
      "write a measure", "change a measure", "evaluate a measure", "write a note")),
    ("a log is read by whom the family lets know, and by a leader who says why (R44, R65)",
     READERS, ("read the log", "meets words of the log")),
    ("others are let in by whoever has the baton (R44, B159)", BOTH, LETS_IN),
    ("whoever has the case hears what is taken back, and calls in (R44, R52)", SHARED,
     ("see who may know", "register that it is withdrawn", "see the meetings",
      "call in a meeting")),
    ("the team is asked by whoever has the baton (B188)", BOTH,
     ("ask the BTI team", "take the question back", "follow the answer up")),
    ("and by a coordinator for herself (B238)", {"coordinator"}, ("ask the team as coordinator",)),
    ("only the team that is asked answers, and names another holder (B209)", {"team"},
     ("the team's room, with this", "put it on the team's list", "answer with advice",
      "answer with another holder")),
    ("what is asked is read by who asked, who answers, and a leader who says why", FORM_READERS,
     ("read what the team is asked", "read what the team answered", "meets words of the form")),
    ("a log is ended, or goes on beside a coordinator, by whoever has it (R48, R58)", BOTH,
     ("begin the closing", "close the log", "choose what becomes of both")),
    ("what a holder notes for herself is hers, and a log is on her paper alone", {"holder"},
     ("the holder's own notes", "… with the log in it")),
    ("the life line is of whoever has the case, her leader and the office",
     SHARED | LEADERS | {"coord's leader", "office"}, ("the life line",)),
    ("who has looked is the system owner's to see (R69)", {"system owner"},
     ("the log of looks",)))
# To whom there is no such case, whatever she tries; but each may open a log of a child.
STRANGERS = ("former", "other leader", "colleague", "taken back", "refused", "hidden",
             "team unasked", "team taken back", "team hidden", "no relation")
OPENS = ("open a log of another child", "open a log of this child")


def demanded(tap, at):
    for what, allowed, rows in DEMANDS:
        got = {row: {who for who, said in at.items() if said[row] == "yes"} for row in rows}
        tap.check(all(who == allowed for who in got.values()), what,
                  {row: who ^ allowed for row, who in got.items() if who != allowed})


def strangers(tap, at):
    room = "the team's room, with this"
    seen = {who: {row: said for row, said in at[who].items()
                  if said != "-" and row != room and row not in OPENS} for who in STRANGERS}
    tap.check(not any(seen.values()) and set(at["nobody"].values()) == {"door"},
              "to a former holder, another service, another leader and whoever is kept from it "
              "there is no such case", {k: v for k, v in seen.items() if v})
    in_room = {at[who][room] for who in STRANGERS}
    team = {row for row, said in at["team"].items() if said == "yes"}
    tap.check(in_room == {"no", "without"} and at["team"]["the life line"] == "-" and
              at["team"]["read the log"] == "-" and "meets words of the log" not in team,
              "the team reads what it is asked, and neither the log nor the case", team)
    alike = {who for who, said in at.items() if said[OPENS[0]] != said[OPENS[1]]}
    tap.check(alike == {"holder", "coordinator"},
              "who opens a log is told of another only where she has the case herself (R44)", alike)


def at_once(tap, columns):
    """Each of them read it one request before."""
    was = {c.name: {w.was for w in c.worlds} for c in columns if c.worlds[0].was is not None}
    tap.check(was == {who: {200} for who in ("former", "taken back", "hidden", "team taken back",
                                             "team hidden")},
              "what is handed on, taken back or kept from her ends with the next request", was)


def writers(tap):
    """Not what was answered, but who stands by what is written."""
    by = {r[0] for r in sql("""SELECT DISTINCT e.username FROM (
        SELECT strand, decided_by AS who FROM level_change
        UNION SELECT strand, noted_by FROM log_note
        UNION SELECT strand, evaluated_by FROM measure_evaluation
        UNION SELECT strand, chosen_by FROM both_choice
        UNION SELECT log, changed_by FROM plan_goal WHERE log IS NOT NULL
        UNION SELECT log, changed_by FROM plan_measure WHERE log IS NOT NULL) x
        JOIN strand s ON s.id = x.strand JOIN casefile c ON c.id = s.casefile
        JOIN person p ON p.id = c.person AND p.name LIKE 'Matrise %'
        JOIN employee e ON e.id = x.who""")}
    tap.check(by == {STIAN, colleagues(False)[0]},
              "and nobody else has written a word in any of these logs", by)


def main():
    tap = Tap()
    columns = tried()
    names = list(columns[0].said)
    said = HEAD + table(["", *(c.name for c in columns)],
                        [[n, *(c.said[n] for c in columns)] for n in names])
    hold_against(tap, GOLDEN, said, "each role may do with a log what was agreed on")
    at = {c.name: c.said for c in columns}
    demanded(tap, at)
    strangers(tap, at)
    at_once(tap, columns)
    writers(tap)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
