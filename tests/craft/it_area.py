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
from it_bad_days import waiting  # noqa: E402
from it_transfer import unit_of  # noqa: E402


def figures(page):
    return [int(n) for n in re.findall(r"<td>(\d+)(?: %)?</td>", page.text)]


def room(browser, path, n):
    return browser.post(path, {**browser.get(path).hidden(path), "plasser": n})


def rows(employee):
    return sql(f"""SELECT title, room, live IS NOT NULL FROM full_time_post
        WHERE employee = {employee} ORDER BY id""")


def tell_post(tap, lise, unit, kai, page):
    """What a full-time post has room for, told, changed, ended, and never lost."""
    form = lise.get(page)
    tap.check(form.status == 200 and 'value="30"' in form.text and
              page in lise.get(page.rsplit("/", 2)[0] + "/koordinatorer").text,
              "a leader comes to a coordinator's post, with thirty proposed", form.status)
    bad = [lise.fill(page, page, stilling="familie", plass_til=n).status
           for n in ("", "0", "100", "tretti", "9" * 40)]
    bad += [lise.post(page, {**form.hidden(page), "plass_til": "30"}).status,
            lise.fill(page, page, stilling="konge", plass_til="30").status]
    tap.check(bad == [422] * 7 and rows(kai) == [], "what is no room, and no post, is told", bad)
    old = form.hidden(page)
    twice = [lise.fill(page, page, stilling="familie", plass_til="30").status for _ in range(2)]
    tap.check(twice == [303, 303] and rows(kai) == [["family", "30", "1"]], "told twice it is one",
              (twice, rows(kai)))
    late = lise.post(page, {**old, "stilling": "barn", "plass_til": "25"}).status
    tap.check(late == 409 and len(rows(kai)) == 1, "of a window that is behind nothing is changed",
              late)
    lise.fill(page, page, stilling="barn", plass_til="25")
    lise.fill(page, page, stilling="ingen", plass_til="")
    tap.check(rows(kai) == [["family", "30", "0"], ["child", "25", "0"]],
              "changed and ended, and what was told before stays", rows(kai))
    other = one(f"""SELECT p.employee FROM post p JOIN seat t ON t.employee = p.employee
        AND t.kind = 'coordinator' AND t.live = 1 WHERE p.live = 1 AND p.unit <> {unit}
        AND p.employee NOT IN (SELECT employee FROM post WHERE unit = {unit} AND live = 1) LIMIT 1""")
    top = page.rsplit("/", 1)[0]
    seen = [lise.get(f"{top}/{who}").status for who in (other, lise_id(), 10 ** 9)]
    seen += [Browser(who).get(page).status for who in ("kai.koordinator", "lars.leder",
                                                       "tora.tjenestekontor")]
    tap.check(seen == [404, 404, 404, 404, 404, 403],
              "nobody of another unit, nobody who is no coordinator, and for nobody but her leader",
              seen)


def lise_id():
    return one("SELECT id FROM employee WHERE username = 'lise.leder'")


def asked_by_room(tap, lise, kai, page):
    """Who is shown first when somebody is asked: by how much of her room is taken."""
    number = waiting(0)
    way = f"/sak/{number}/koordinator/tilbud"
    for title, size in (("voksen", "99"), ("familie", "1")):
        lise.fill(page, page, stilling=title, plass_til=size)
        text = lise.get(way).text
        order = re.findall(r'name="koordinator" value="(\d+)"', text)
        at = order.index(kai)
        said = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text[text.index(f'value="{kai}"'):]))[:200]
        if title == "voksen":
            tap.check(at == 0 and re.search(r"\d+ av 99 saker", said) and
                      "Hel stilling som voksenkoordinator" in said and "fullt" not in said,
                      "whoever has most of her room left is shown first", (at, said))
        else:
            tap.check(at == len(order) - 1 and re.search(r"\d+ av 1 saker", said) and "fullt" in said,
                      "and whoever is full last, which is said", (at, said))
    area = lise.get(page.rsplit("/", 2)[0] + "/oversikt").text
    carried = one(f"""SELECT COUNT(*) FROM strand WHERE holder = {kai} AND live = 1
        AND held_as = 'accepted'""")
    tap.check(f"har plass til 1 saker og har {carried} nå" in area,
              "beside what she tells the office stands what her full-time posts have room for",
              carried)
    lise.fill(page, page, stilling="ingen", plass_til="")


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
    kai = one("SELECT id FROM employee WHERE username = 'kai.koordinator'")
    page = f"/enhet/{code}/hel-stilling/{kai}"
    tell_post(tap, lise, unit, kai, page)
    asked_by_room(tap, lise, kai, page)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
