#!/usr/bin/env python3
"""What a desk has of each seat somebody sits in: the most urgent first, no more of one
seat than can be taken in, and nothing twice; run by it_desk.sh.
"""

import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, norway, one, sql  # noqa: E402

MORE = 'href="/?alle=ja"'
EVEN_MORE = "Du har flere oppgaver enn vi kan vise"
MOST, ALL = 20, 400
SURVEY = "undersokelse"
NEWS = ["informasjon", "svar", "forslag", "forslagsvar", "problemsvar"]


def who(username):
    return one(f"SELECT id FROM employee WHERE username = '{username}'")


def tasks(page):
    return page.text.count('class="task-what"')


def said(page):
    """How many the first line says, none of which only waits."""
    return int((re.findall(r"(\d+) oppgaver? venter", page.text) or ["0"])[0])


def owe(ref, first, last):
    """Yearly rounds, one for each number: the highest number is due first."""
    sql(f"""INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due)
        SELECT 'confirm_cases', {ref}, 3000 + seq, 'employee', {ref}, UTC_TIMESTAMP(6),
               {norway()} + INTERVAL 500 - CAST(seq AS SIGNED) DAY FROM seq_{first}_to_{last}""")


def forget():
    sql("DELETE FROM duty WHERE guideline = 'confirm_cases' AND occurrence > 3000")


def left(page):
    """Of those, how many days are left, in the order in which they stand."""
    return [int(n) for n in re.findall(r">(4\d\d) dager igjen<", page.text)]


def by_name(tap):
    """Of all seats together, for what her cases owe has its own days."""
    kai, ref = Browser("kai.koordinator"), who("kai.koordinator")
    before = kai.get("/")
    rounds = int(one(f"""SELECT COUNT(*) FROM duty WHERE guideline = 'confirm_cases'
        AND seat = 'employee' AND seat_ref = {ref} AND done_mark = 0"""))
    room, others = MOST - said(before), tasks(before) - said(before)
    owe(ref, 1, room)
    fits = kai.get("/")
    tap.check(room > 5 and MORE not in fits.text and said(fits) == MOST and
              left(fits) == list(range(500 - room, 500)),
              "twenty are all there, the next due first, and no more is said", left(fits))
    owe(ref, room + 1, room + 11)
    full, every = kai.get("/"), kai.get("/?alle=ja")
    tap.check(f"Minst {MOST} oppgaver venter" in full.text and full.text.count(MORE) == 2 and
              left(full) == list(range(489 - room, 489)) and tasks(full) == MOST + others,
              "of thirty-one it has the twenty that are due first, and leads to all", left(full))
    tap.check('class="count">20<' not in full.text and "confirm_cases" in full.text,
              "and does not number those it has not all of")
    tap.check(MORE not in every.text and EVEN_MORE not in every.text and
              left(every) == list(range(489 - room, 500)) and
              said(every) == MOST + 11 and
              f'class="count">{rounds + room + 11}<' in every.text,
              "which are all thirty-one", left(every))
    forget()


def too_many(tap):
    """All that are late, and more than a page is made for."""
    kai, ref = Browser("kai.koordinator"), who("kai.koordinator")
    before = kai.get("/")
    others = tasks(before) - said(before)
    owe(ref, 501, 500 + ALL)
    desk, every = kai.get("/"), kai.get("/?alle=ja")
    tap.check(f"Minst {MOST} er over fristen" in desk.text,
              "where all that are shown are late, more may be")
    tap.check(tasks(every) == ALL + others and EVEN_MORE in every.text and MORE not in every.text and
              f"Minst {ALL} oppgaver" in every.text,
              "of more than four hundred it says where the rest is", tasks(every))
    forget()


def two_units(tap):
    lise, ref = Browser("lise.leder"), who("lise.leder")
    before = lise.get("/?alle=ja")
    other = sql(f"""SELECT u.id, u.name, COUNT(*) FROM unit u
        JOIN duty d ON d.seat = 'leader' AND d.seat_ref = u.id AND d.done_mark = 0
        WHERE NOT EXISTS (SELECT 1 FROM seat t WHERE t.unit = u.id AND t.employee = {ref}
                             AND t.kind = 'leader' AND t.live = 1)
        GROUP BY u.id, u.name ORDER BY 3 DESC, 1 LIMIT 1""")[0]
    sql(f"""INSERT INTO seat (kind, unit, employee, source, set_by, since) VALUES
        ('leader', {other[0]}, {ref}, 'hand', {ref}, UTC_TIMESTAMP(6)),
        ('leader', {other[0]}, {ref}, 'directory', NULL, UTC_TIMESTAMP(6))""")
    both = lise.get("/?alle=ja")
    units = re.findall(r'href="/enhet/([\w-]+)"', both.text)
    names = sorted({one(f"SELECT name FROM unit WHERE code = '{u}'") for u in units})
    at = [both.text.find(f">{name}<") for name in names]
    tap.check(len(names) == 2 and at == sorted(at), "by name", (names, at))
    sql(f"""UPDATE seat SET unit_name = IF(unit = {other[0]}, 'Ærfuglen', 'Åsgrenda')
        WHERE employee = {ref} AND kind = 'leader' AND live = 1""")
    page = lise.get("/").text
    tap.check(0 < page.find("Ærfuglen") < page.find("Åsgrenda"), "as the alphabet has them")
    sql(f"UPDATE seat s JOIN unit u ON u.id = s.unit SET s.unit_name = u.name WHERE s.employee = {ref}")
    tap.check(tasks(both) == tasks(before) + int(other[2]) and other[1] in both.text,
              "a leader of two units has what each owes, and once, though she sits there "
              "twice", (tasks(before), other, tasks(both)))
    sql(f"DELETE FROM seat WHERE unit = {other[0]} AND employee = {ref}")
    tap.check(tasks(lise.get("/?alle=ja")) == tasks(before), "and not when she leads it no more")


def without_a_deadline(tap):
    kai, ref = Browser("kai.koordinator"), who("kai.koordinator")
    owe(ref, 1, 3)
    sql("UPDATE duty SET due = NULL WHERE guideline = 'confirm_cases' AND occurrence = 3003")
    page = kai.get("/").text
    dated, none = page.find(">499 dager igjen<"), page.rfind(">Uten frist<")
    tap.check(0 < dated < none and left(kai.get("/")) == [498, 499],
              "what has no deadline comes last", (dated, none))
    forget()


def days(text):
    """What a task says of how long there is, as a number of days."""
    if "Uten frist" in text:
        return 10_000
    n = int((re.findall(r"\d+", text) or ["0"])[0])
    return -n if "over fristen" in text else n


def sections(page):
    """The first deadline of each section of tasks, as they stand, and each one's name."""
    owed = [row[0] for row in sql("SELECT DISTINCT guideline FROM guideline")]
    got = []
    for part in page.text.split('<section class="desk" aria-labelledby="')[1:]:
        name, due = part[:part.find('"')], re.search(r'data-due="\w+">([^<]*)<', part)
        if name in owed and due is not None:
            got.append((name, days(due.group(1))))
        elif name in NEWS or name == SURVEY:
            got.append((name, 20_000 if name == SURVEY else 30_000))
    return got


def next_first(tap):
    desks = {name: sections(Browser(name).get("/")) for name in
             ["kai.koordinator", "lise.leder", "tora.tjenestekontor", "siri.systemansvarlig",
              "stian.stafettholder"]}
    wrong = {name: got for name, got in desks.items() if got != sorted(got, key=lambda s: s[1])}
    told = [name for got in desks.values() for name, _ in got if name in NEWS]
    both = [got for got in desks.values() if {SURVEY, *NEWS} & {name for name, _ in got} > {SURVEY}]
    tap.check(wrong == {} and len(told) > 1 and both != [] and max(map(len, desks.values())) > 2,
              "sections come by their first deadline, then what is asked of all, and news last",
              wrong or desks)


if __name__ == "__main__":
    TAP = Tap()
    next_first(TAP)
    by_name(TAP)
    too_many(TAP)
    two_units(TAP)
    without_a_deadline(TAP)
    sys.exit(TAP.end())
