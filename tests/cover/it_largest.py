#!/usr/bin/env python3
"""The cases with most to coordinate: counted by the sweep, told to those who lead and who own the
system, and to nobody from whom a case is kept. Run by it_largest.sh."""

import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("plan", "intake", "fixture")]
from client import Browser, Tap, norway, one, sql, words_of  # noqa: E402
from it_consent import case  # noqa: E402
from it_helper import form, give  # noqa: E402
from town import ident, name, run_sweep  # noqa: E402

ALL, UNIT = "/saker/storste", "/enhet/familietjenesten/storste"


def rows(browser, page):
    """What each case's row says, in their order."""
    body = re.search(r"<tbody>(.*?)</tbody>", browser.get(page).text, re.S)
    return [words_of(row) for row in re.findall(r"<tr>(.*?)</tr>", body.group(1), re.S)] if body else []


def number_of(casefile):
    return one(f"SELECT number FROM casefile WHERE id = {casefile}")


def grow(casefile, services, meetings=0, old=0):
    """That many services around a family, and meetings of this year and before."""
    sql(f"""INSERT INTO service (casefile, kind, position, role, changed, changed_by)
        SELECT {casefile}, 'other', 100 + seq, CONCAT('Tjeneste ', seq), NOW(6), 1 FROM seq_1_to_{services}""")
    for n, days in ((meetings, 20), (old, 366)):
        if n > 0:
            sql(f"""INSERT INTO meeting (casefile, kind, state, met, begins, ends, place, uid, changed, changed_by)
                SELECT {casefile}, 'group', 'held', {norway()} - INTERVAL {days} DAY, 600, 660, 'Rådhuset',
                MD5(CONCAT({casefile}, {days}, seq)), NOW(6), 1 FROM seq_1_to_{n}""")


def again():
    sql("UPDATE case_scope SET counted = counted - INTERVAL 1 DAY")
    ran = run_sweep("scope")
    assert ran.returncode == 0, ran.stderr


def counted(tap, lise, siri, mine, other):
    sql("DELETE FROM case_scope")
    tap.check("Ingen saker har tjenester" in siri.get(ALL).text, "before it was counted that is said")
    for casefile, *size in ((mine[0], 9, 2, 3), (mine[1], 5), (other, 7)):
        grow(casefile, *size)
    again()
    got = rows(siri, ALL)
    want = {mine[0]: "11 (tjenester 9, tiltak 0, møter 2)", other: "7 (tjenester 7, tiltak 0, møter 0)",
            mine[1]: "5 (tjenester 5, tiltak 0, møter 0)"}
    tap.check(len(got) == 3 and all(number_of(c) in r and s in r for r, (c, s) in zip(got, want.items())),
              "the largest is first, with what it is made of; meetings of long ago are none of it", got)
    active = one("SELECT COUNT(*) FROM strand WHERE state = 'active' AND kind <> 'baton'")
    tap.check(one("SELECT COUNT(*) FROM case_scope") == active, "each that somebody has was counted", active)
    hers = rows(lise, UNIT)
    tap.check(len(hers) == 2 and "11 " in hers[0] and "5 " in hers[1] and "Ikke med" in hers[0] and
              f'href="/sak/{number_of(mine[0])}"' in lise.get(UNIT).text,
              "a leader sees those of her unit, by name, and which nobody of the team is in", hers)
    tap.check(one(f"SELECT p.name FROM person p JOIN casefile c ON c.person = p.id AND c.id = {mine[0]}")
              not in siri.get(ALL).text, "the system owner sees numbers and no names")
    links = [b.get(p).text for b, p in ((siri, "/saker/alle"), (lise, "/enhet/familietjenesten"))]
    tap.check(ALL in links[0] and UNIT in links[1], "the lists of cases lead there")


def who_else(tap):
    got = {who: (Browser(who).get(ALL).status, Browser(who).get(UNIT).status) for who in
           ("kai.koordinator", "frida.fadder", "lars.leder", "odd.drift", "britt.bti")}
    tap.check(all(s in (403, 404) for pair in got.values() for s in pair), "nobody else sees either", got)


def helped(tap, lise, siri, mine):
    give(lise, form(number_of(mine[0])))
    tap.check("Hjelper: " + name("frida.fadder") in rows(lise, UNIT)[0] and "Ikke med" in rows(lise, UNIT)[1],
              "who helps stands there at once", rows(lise, UNIT))
    sql(f"""INSERT INTO seat (employee, kind, source, since) SELECT {ident('kai.koordinator')},
        'coordinator_team', 'directory', UTC_TIMESTAMP(6)""")
    tap.check("Har saken" in rows(lise, UNIT)[1], "and so does who has it and is of the team", rows(lise, UNIT))
    sql(f"DELETE FROM seat WHERE employee = {ident('kai.koordinator')} AND kind = 'coordinator_team'")


def kept_from_them(tap, lise, siri, mine):
    first = mine[0]
    sql(f"""INSERT INTO case_hidden (casefile, employee, why, since, set_by) VALUES ({first},
        {ident('lise.leder')}, 'relation', UTC_TIMESTAMP(6), 1)""")
    tap.check(len(rows(lise, UNIT)) == 1 and len(rows(siri, ALL)) == 3, "a case that is kept from her is not there")
    sql(f"DELETE FROM case_hidden WHERE casefile = {first}")
    sql(f"UPDATE casefile SET address_block = 'confidential' WHERE id = {first}")
    tap.check(len(rows(lise, UNIT)) == 1 and len(rows(siri, ALL)) == 2, "nor one with a blocked address, for anybody")
    sql(f"UPDATE casefile SET address_block = 'none' WHERE id = {first}")


def from_day_to_day(tap, siri, mine):
    """What is closed goes at the next count; of one day it is counted once."""
    ran = run_sweep("scope")
    tap.check("0 cases measured" in ran.stderr, "counted today, it is not counted again", ran.stderr[-200:])
    sql(f"UPDATE strand SET state = 'closed', closed = NOW(6) WHERE casefile = {mine[1]}")
    before = len(rows(siri, ALL))
    again()
    gone = one(f"SELECT COUNT(*) FROM case_scope g JOIN strand s ON s.id = g.strand WHERE s.casefile = {mine[1]}")
    tap.check(before == 2 and gone == "0", "closed, it is not shown, and not counted the day after", (before, gone))


def main():
    tap = Tap()
    lise, siri = Browser("lise.leder"), Browser("siri.systemansvarlig")
    mine = [one(f"SELECT id FROM casefile WHERE number = '{case(10, n)[0]}'") for n in (0, 1)]
    other = one("""SELECT s.casefile FROM strand s JOIN unit u ON u.id = s.unit AND u.code <> 'familietjenesten'
        WHERE s.state = 'active' AND s.kind = 'coordinator' AND s.address_block = 'none' ORDER BY s.id LIMIT 1""")
    counted(tap, lise, siri, mine, other)
    who_else(tap)
    helped(tap, lise, siri, mine)
    kept_from_them(tap, lise, siri, mine)
    from_day_to_day(tap, siri, mine)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
