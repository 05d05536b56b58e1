#!/usr/bin/env python3
"""What a leader's area looks like in figures, and what the service office is told of its
room (R29, A215, A235); run by it_area.sh."""

import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part)
                for part in ("cover", "notify", "web", "fixture")]
from client import Browser, Tap, norway, one, sql  # noqa: E402
from it_transfer import unit_of  # noqa: E402


def figures(page):
    return [int(n) for n in re.findall(r"<td>(\d+)(?: %)?</td>", page.text)]


def room(browser, path, n):
    return browser.post(path, {**browser.get(path).hidden(path), "plasser": n})


def main():
    tap = Tap()
    lise, tora = Browser("lise.leder"), Browser("tora.tjenestekontor")
    unit, code = unit_of("lise.leder")
    path = f"/enhet/{code}/oversikt"
    page = lise.get(path)
    count = ("SELECT COUNT(*) FROM strand WHERE live = 1 AND "
             f"unit = {unit} AND state = '{{}}'").format
    want = [int(one(count(state))) for state in ("active", "waiting", "offered")]
    tap.check(page.status == 200 and figures(page)[:3] == want,
              "her cases with, without and on the way to a coordinator", figures(page))
    names = [row[0] for row in sql(f"SELECT DISTINCT name FROM strand WHERE unit = {unit}")]
    tap.check(not any(name in page.text for name in names), "and nobody who is served")
    tap.check([Browser(who).get(path).status for who in
               ("kai.koordinator", "lars.leder", "siri.systemansvarlig")] == [404, 404, 200],
              "not for other units' leaders, but for the system owner")
    shares = [int(n) for n in sql(f"""SELECT COUNT(*),
        SUM((SELECT MIN(made) FROM offer o WHERE o.receipt = r.id) < received + INTERVAL 15 DAY)
        FROM receipt r WHERE unit = {unit}
        AND at >= TIMESTAMP({norway()}) - INTERVAL 365 DAY - INTERVAL 1 HOUR
        AND received <= {norway()} - INTERVAL 15 DAY""")[0]]
    got = figures(page)[5:]
    tap.check(shares[0] > 0 and got[0] == shares[0] and
              got[1] == shares[1] * 100 // shares[0] and got[2] <= got[1],
              "how many of a year's cases had their fourteen days kept", (got, shares))
    bad = [room(lise, path, n).status for n in ("", "-1", "100", "mange")]
    tap.check(bad == [422] * 4 and "Ingen har sagt" in lise.get(path).text,
              "what is no number of cases is told", bad)
    good = [room(lise, path, n).status for n in (1, 4)]
    tap.check(good == [303, 303] and "Plass til 4 saker" in lise.get(path).text and
              one(f"SELECT COUNT(*) FROM capacity WHERE unit = {unit}") == "2",
              "the newest counts, and what was told before stays", good)
    tap.check(room(tora, path, 9).status == 403, "nobody else tells it")
    number, kind = sql("""SELECT number, kind FROM strand WHERE state = 'registered'
        AND kind = 'coordinator' AND address_block = 'none' ORDER BY id LIMIT 1""")[0]
    choices = tora.get(f"/sak/{number}/koordinator/fordel").text
    read = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", choices))
    told = re.search(r"Familietjenesten .{,120}", read)
    tap.check(re.search(r"Familietjenesten Plass til 4 saker, sagt ", read) is not None,
              "the office sees it where it gives a case to a unit, with its age",
              told and told.group())
    sql("UPDATE capacity SET said = said - INTERVAL 40 DAY")
    tap.check('<p class="note">Sagt' in lise.get(path).text, "and that it is old")
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
