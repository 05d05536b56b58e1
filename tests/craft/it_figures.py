#!/usr/bin/env python3
"""Figures as of any date: the second deck's 417 decisions and 123 coordinators in 13 services,
whatever has happened since (B54-B60, B65-B77); run by it_figures.sh."""

import csv
import datetime
import html
import io
import os
import re
import sys
import time
import zoneinfo

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("web", "fixture")]
from client import Browser, Tap, norway, one, pdf_says, sql, wait_for  # noqa: E402
from town import run_sweep, start_sweep  # noqa: E402

PAGE, FILE = "/tall", "/tall/fil"
HIDDEN = "skjult"
TODAY = datetime.date.fromisoformat(norway().strip("'"))
# The demo's list is of the end of the day before the one it was made on.
AS_OF = TODAY - datetime.timedelta(1)
DECK = {"Fysio- og ergoterapitjenesten": 18, "Helsestasjonen": 16,
        "Systemansvarlig IP/koordinatorteam": 4, "Familietjenesten": 12, "Barnehage": 1,
        "Skole": 4, "BVT levekår": 4, "Miljøarbeidertjenesten": 9, "Psykisk helse": 4,
        "BVT enhet funksjonshemmede": 10, "Avlastning Fjordglimt/Solneset": 12,
        "Hjemmesykepleien": 11, "NAV": 18}
BEFORE = "Sammenlignet med året før"
NOW, SERVICES, LOADS, KINDS = ("Nøkkeltall", "Koordinatorer etter tjeneste",
                               "Saker per koordinator: fordelingen", "Vedtak etter type koordinator")
WAITS, FORTNIGHT, NO_PLAN, CHANGES = ("Hvor lenge familier venter", "De fjorten dagene",
                                      "Vedtak uten plan", "Bytte av koordinator")


def said(then):
    return then.strftime("%d.%m.%Y")


def tables(page):
    """Caption: rows by their name, each a list of texts."""
    found = {}
    for table in re.findall(r"<table.*?</table>", page.text, re.S):
        def texts(pattern, of):
            return [html.unescape(re.sub(r"<[^>]+>", "", t)) for t in re.findall(pattern, of, re.S)]
        caption = texts(r"<caption[^>]*>(.*?)</caption>", table)[0]
        rows = re.findall(r"<tr[^>]*>(.*?)</tr>", table.split("<tbody>")[1], re.S)
        found[caption] = {texts(r"<th[^>]*>(.*?)</th>", row)[0]:
                          texts(r"<td[^>]*>(.*?)</td>", row) for row in rows}
    return found


def shown(browser, then=None):
    return tables(browser.get(PAGE + (f"?dato={said(then)}" if then else "")))


def count(*words):
    ran = run_sweep(*words, "figures")
    assert ran.returncode == 0, ran


def count_all(*then, now=()):
    """Has those days counted anew, and today; all others as if they had been."""
    first = one("SELECT MIN(decided) FROM strand")
    sql(f"""INSERT INTO figure_made (dated, made) SELECT '{first}' + INTERVAL seq DAY,
        UTC_TIMESTAMP(6) + INTERVAL 500 DAY FROM seq_0_to_6000
        WHERE '{first}' + INTERVAL seq DAY <= '{TODAY}' + INTERVAL 366 DAY
        ON DUPLICATE KEY UPDATE made = VALUES(made)""")
    sql("DELETE FROM figure_made WHERE dated IN ('{}')".format("', '".join(map(str, (TODAY, *then)))))
    count(*now)


def forget(what=""):
    sql(f"DELETE FROM figure_made {what}")


def ago(*days):
    return [TODAY - datetime.timedelta(n) for n in days]


def everything():
    return sql("SELECT * FROM figure_day ORDER BY dated, figure, unit, part")


# --- the same from the tables themselves, in other words than the job's ----------

def instant_of(then):
    """The end of a day in Norway, as the database tells it."""
    end = datetime.datetime.combine(then + datetime.timedelta(1), datetime.time(),
                                    zoneinfo.ZoneInfo("Europe/Oslo"))
    return end.astimezone(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M:%S")


def in_force(then):
    """strand: (case, kind, unit name) of the decisions in force at the end of a day."""
    end = instant_of(then)
    living = sql(f"""SELECT id, casefile, kind FROM strand WHERE kind <> 'baton' AND decided < '{then}'
        + INTERVAL 1 DAY AND id NOT IN (SELECT id FROM strand WHERE closed < '{end}')""")
    units = dict(sql(f"""SELECT r.strand, SUBSTRING_INDEX(GROUP_CONCAT(u.name ORDER BY r.id DESC
        SEPARATOR '|'), '|', 1) FROM receipt r JOIN unit u ON u.id = r.unit
        WHERE DATE(r.received) <= '{then}' AND COALESCE(r.returned, '9999-01-01') >= '{end}'
        GROUP BY r.strand"""))
    return {row[0]: (row[1], row[2], units.get(row[0], "Ikke fordelt")) for row in living}


def holders(then):
    """strand: who has said yes to it, by the periods of its history."""
    end = instant_of(then)
    return dict(sql(f"""SELECT strand, employee FROM holding
        WHERE held_as = 'accepted' AND '{end}' > since AND '{end}' <= until"""))


def expected(then):
    """What stands first on the page, from the rows themselves."""
    force, held = in_force(then), holders(then)
    held = {strand: held[strand] for strand in force if strand in held}
    people = set(held.values())
    services = {}
    for strand, (_, _, unit) in force.items():
        row = services.setdefault(unit, [set(), 0])
        row[1] += 1
        row[0] |= {held[strand]} if strand in held else set()
    loads = {}
    for who in people:
        n = list(held.values()).count(who)
        loads[n] = loads.get(n, 0) + 1
    return len(force), len(people), {u: [str(len(s)), str(n)] for u, (s, n) in services.items()}, loads


def agrees(page, then):
    decisions, people, services, loads = expected(then)
    t = page
    got = {name: cells[:2] for name, cells in t[SERVICES].items()}
    bands = {"1 sak": (1, 1), "2 saker": (2, 2), "3–4 saker": (3, 4), "5–9 saker": (5, 9),
             "10–24 saker": (10, 24), "25–30 saker": (25, 30), "Over 30 saker": (31, 10 ** 6)}
    spread = {name: [str(sum(n for load, n in loads.items() if low <= load <= high))]
              for name, (low, high) in bands.items()}
    want = {**services, "Alle": [str(people), str(decisions)]}
    return (got == want and t[NOW]["Vedtak"] == [str(decisions)] and
            t[NOW]["Koordinatorer"] == [str(people)] and t[LOADS] == spread), (got, want, spread)


def deck(t):
    rows = t[SERVICES]
    return (t[NOW]["Vedtak"], t[NOW]["Koordinatorer"],
            {name: int(rows.get(name, ["0"])[0]) for name in DECK}) == (["417"], ["123"], DECK)


# --- what must be so -------------------------------------------------------------

def before_anything(tap, siri):
    page = siri.get(PAGE)
    tap.check(page.status == 200 and "Ingen dager er talt opp ennå" in page.text and
              FILE not in page.text, "before a day was counted that is said", page.status)
    count_all(AS_OF)
    first = siri.get(PAGE)
    tap.check(first.status == 200 and "Så langt" in first.text and deck(tables(first)),
              "after one run there is today, and the deck's figures", tables(first).get(SERVICES))


def as_the_deck(tap, siri):
    t = shown(siri, AS_OF)
    tap.check(deck(t), "417 decisions, 123 coordinators and the 13 services' counts, as of the "
              "demo's day", (t[NOW], t[SERVICES]))
    good, note = agrees(t, AS_OF)
    tap.check(good, "which are those of another question to the tables themselves", note)
    tap.check(t[LOADS]["25–30 saker"] == ["3"] and t[LOADS]["Over 30 saker"] == ["0"],
              "three have 25 to 30 cases each (B86-B88)", t[LOADS])
    average = f"{417 - int(t[NOW]['Vedtak uten koordinator'][0])}"
    want = f"{round(int(average) / 123 + 1e-9, 1)}".replace(".", ",")
    tap.check(t[NOW]["Saker per koordinator"] == [want], "and how many that is on average",
              (t[NOW], want))
    kinds = sql("""SELECT kind, COUNT(*) FROM strand WHERE live = 1 AND kind <> 'baton'
        GROUP BY kind ORDER BY kind""")
    tap.check([row[0] for row in t[KINDS].values()] == [n for _, n in kinds] and
              "Stafettholder" not in t[KINDS], "by kind of coordinator, and a baton is none",
              (t[KINDS], kinds))


def any_day(tap, siri):
    """Days long ago, each by the tables themselves."""
    oldest = datetime.date.fromisoformat(one("SELECT MIN(decided) FROM strand"))
    days = [then for then in ago(1, 7, 31, 100, 365, 800, 1500, 2555, 3000, 3500) if then >= oldest]
    count_all(*days)
    wrong = []
    for then in days:
        good, note = agrees(shown(siri, then), then)
        wrong += [] if good else [(then, note)]
    tap.check(not wrong, "of any day in ten years the same as from the tables", wrong[:1])
    people = one(f"""SELECT COUNT(DISTINCT casefile) FROM strand WHERE kind <> 'baton'
        AND decided <= '{AS_OF}' AND (closed IS NULL OR
        closed >= '{instant_of(AS_OF.replace(year=AS_OF.year - 3) - datetime.timedelta(1))}')""")
    t = shown(siri, AS_OF)
    tap.check(t[NOW]["Personer med vedtak de siste tre årene"] == [people],
              "people who had a decision in three years", (t[NOW], people))
    before = siri.get(f"{PAGE}?dato={said(oldest - datetime.timedelta(1))}")
    tap.check(before.status == 422 and "Første dag med tall er" in before.text and
              'aria-invalid="true"' in before.text, "before the first case there are none", before.status)
    return t


def no_such_day(tap, siri):
    bad = {"i framtiden": said(TODAY + datetime.timedelta(1)), "tull": "tull", "31.2": "31.2.2026",
           "år 10000": "1.1.10000", "script": "%3Cscript%3E"}
    for name, text in bad.items():
        for path in (PAGE, FILE):
            page = siri.get(f"{path}?dato={text}")
            tap.check(page.status == 422 and 'href="#dato"' in page.text and
                      "<script>" not in page.text.replace("<script src", "") and
                      NOW not in page.text, f"{name} is no day to ask of, {path}", page.status)
    tap.check(siri.get(PAGE + "?dato=").status == 200 and
              siri.get(PAGE + "?tull=1").status == 400, "nothing is today, and nothing else is asked")


def halves(tap, t):
    """The median is taken again from all days; the fortnights by unit."""
    days = [int(row[0]) for row in sql(f"""SELECT DATEDIFF(s.accepted, c.received) FROM strand s
        JOIN casefile c ON c.id = s.casefile WHERE s.kind <> 'baton'
        AND s.accepted < '{instant_of(AS_OF)}'
        AND s.accepted >= '{instant_of(AS_OF - datetime.timedelta(365))}'
        AND s.id = (SELECT MIN(o.id) FROM strand o WHERE o.casefile = s.casefile AND o.kind <> 'baton')
        ORDER BY 1""")]
    got = t[WAITS]["En koordinator har sagt ja"]
    tap.check(got == [str(days[(len(days) - 1) // 2]), str(len(days))],
              "half of the families have a coordinator within so many days", (got, len(days)))
    tap.check(t[WAITS]["Bekreftet mottatt"] == [HIDDEN, HIDDEN], "of none nothing is told", t[WAITS])
    wrong = []
    for name, cells in t[FORTNIGHT].items():
        where = "1" if name == "Alle" else f"u.name = '{name}'"
        rows = sql(f"""SELECT COUNT(*), SUM(COALESCE(a, 0)), SUM(COALESCE(y, 0)) FROM (SELECT
            (SELECT MIN(o.made) FROM offer o WHERE o.receipt = r.id) < r.received + INTERVAL 15 DAY AS a,
            (SELECT MIN(o.ended) FROM offer o WHERE o.receipt = r.id AND o.state = 'accepted')
            < r.received + INTERVAL 15 DAY AS y FROM receipt r JOIN unit u ON u.id = r.unit
            WHERE {where} AND r.received > '{AS_OF - datetime.timedelta(380)}'
            AND r.received <= '{AS_OF - datetime.timedelta(15)}') q""")[0]
        n, asked, yes = (int(x) for x in rows)
        want = [f"{yes * 100 // n} %", f"{asked * 100 // n} %", str(n)]
        wrong += [] if cells == want else [(name, cells, want)]
    tap.check(len(t[FORTNIGHT]) > 5 and not wrong, "both figures of the fourteen days, by service",
              wrong)


def a_year_before(tap, siri):
    """The main figures beside those of the same date a year earlier, and the difference in words."""
    then = AS_OF.replace(year=AS_OF.year - 1, day=min(AS_OF.day, 28))
    now = AS_OF.replace(day=min(AS_OF.day, 28))
    count_all(now)
    forget(f"WHERE dated = '{then}'")
    page = siri.get(f"{PAGE}?dato={said(now)}")
    tap.check(BEFORE not in tables(page) and "ingen tall fra den samme datoen" in page.text,
              "without a year before there is nothing to compare with, and that is said")
    count_all(now, then)
    t, old = shown(siri, now), shown(siri, then)
    wrong = []
    for name in ("Vedtak", "Planer", "Koordinatorer", "Vedtak uten koordinator"):
        a, b = int(t[NOW][name][0]), int(old[NOW][name][0])
        words = "Uendret" if a == b else f"Opp {a - b}" if a > b else f"Ned {b - a}"
        wrong += [] if t[BEFORE][name] == [str(a), str(b), words] else [(name, t[BEFORE][name], a, b)]
    tap.check(not wrong, "each main figure stands beside that of a year before", wrong)
    share = [int(page[FORTNIGHT]["Alle"][0].split()[0]) for page in (t, old)]
    got = t[BEFORE]["Sagt ja innen 14 dager"]
    tap.check(got[:2] == [f"{n} %" for n in share] and (share[0] == share[1] or
              got[2].endswith(f" {abs(share[0] - share[1])} prosentpoeng")),
              "shares differ by points", (got, share))


def norways_day(text):
    """The day in Norway of what the database tells."""
    if text.startswith("9999"):
        return datetime.date.max - datetime.timedelta(366)
    then = datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.timezone.utc)
    return then.astimezone(zoneinfo.ZoneInfo("Europe/Oslo")).date()


def in_norways_days(tap, siri):
    """How many ends of days of a year nobody coordinated; and what happened after midnight in
    Norway, when it was the day before in the database, is of the new day."""
    count_all(AS_OF)
    rows = sql("""SELECT h.since, h.until FROM holding h JOIN strand s ON s.id = h.strand AND
        s.kind <> 'baton' WHERE h.held_as = 'interim' AND EXISTS (SELECT 1 FROM holding p WHERE
        p.strand = h.strand AND p.held_as = 'accepted' AND p.since < h.since)""")
    first, after = AS_OF - datetime.timedelta(364), AS_OF + datetime.timedelta(1)
    want = sum(max(0, (min(norways_day(until), after) - max(norways_day(since), first)).days)
               for since, until in rows)
    got = shown(siri, AS_OF)[CHANGES]["Alle"][0]
    tap.check(want > 0 and got == str(want), "days without a coordinator are ends of days", (got, want))
    kept = sql("SELECT id, accepted FROM strand WHERE accepted IS NOT NULL")
    sql("UPDATE strand SET accepted = CONCAT(DATE(accepted), ' 23:30:00') WHERE accepted IS NOT NULL")
    count_all(AS_OF)
    days = sorted((norways_day(then) - datetime.date.fromisoformat(received)).days
                  for then, received in sql("""SELECT s.accepted, c.received FROM strand s
                  JOIN casefile c ON c.id = s.casefile WHERE s.accepted IS NOT NULL AND s.id = (SELECT
                  MIN(o.id) FROM strand o WHERE o.casefile = s.casefile AND o.kind <> 'baton')""")
                  if first <= norways_day(then) < after)
    got = shown(siri, AS_OF)[WAITS]["En koordinator har sagt ja"]
    tap.check(len(days) > 20 and got == [str(days[(len(days) - 1) // 2]), str(len(days))],
              "what was after midnight in Norway took a day more", (got, len(days)))
    for strand, then in kept:
        sql(f"UPDATE strand SET accepted = '{then}' WHERE id = {strand}")
    count_all(AS_OF)


def little_is_hidden(tap, siri):
    """Of few people in a service and an age nothing is told; own house is."""
    rows = shown(siri, AS_OF)[NO_PLAN]
    small = [(name, cell) for name, cells in rows.items() for cell in cells
             if cell.isdigit() and int(cell) < 5]
    lines = list(rows.values())
    lonely = [cells for cells in lines if cells[1:].count(HIDDEN) == 1]
    lonely += [c for c in zip(*lines) if list(c).count(HIDDEN) == 1]
    tap.check(any(HIDDEN in cells for cells in lines) and not small and not lonely,
              "no number under five stands in the ages of what has no plan, nor is one alone hidden",
              (small, lonely))
    tap.check(rows["Alle"][0] == "413" or int(rows["Alle"][0]) <= 417, "and the sum is there", rows["Alle"])
    names = [row[0] for row in sql("SELECT DISTINCT name FROM person")]
    text = siri.get(PAGE).text
    tap.check(not [name for name in names if name in text], "and nobody who is served is named")


def a_plan_is_made(tap, siri):
    """Two of one person's decisions are one plan; the version's day counts."""
    strand, case = sql("""SELECT s.id, s.casefile FROM strand s WHERE s.live = 1 AND s.state = 'active'
        AND s.kind = 'coordinator' AND s.decided < NOW() - INTERVAL 400 DAY ORDER BY s.id LIMIT 1""")[0]
    then = AS_OF - datetime.timedelta(40)
    letter = one(f"""INSERT INTO letter (kind, strand, language, html, ordered, ordered_by, keep_until,
        state, made, pdf, hash) VALUES ('plan', {strand}, 'nb', 'x', NOW(6), 1, '2099-01-01', 'made',
        NOW(6), 'x', REPEAT('0', 64)) RETURNING id""")
    sql(f"INSERT INTO plan (casefile, state, began, changed, changed_by) VALUES ({case}, 'approved', "
        f"'{then}', '{then}', 1)")
    sql(f"""INSERT INTO plan_version (casefile, number, content, hash, signed, approved, approved_by,
        letter) VALUES ({case}, 1, '{{}}', REPEAT('0', 64), '{then}', '{then} 12:00', 1, {letter})""")
    count_all(then - datetime.timedelta(1), then, AS_OF)
    plans = [shown(siri, day)[NOW]["Planer"] for day in (then - datetime.timedelta(1), then, AS_OF)]
    tap.check(plans == [["0"], ["1"], ["1"]], "a plan counts from the day it was approved", plans)
    sums = [shown(siri, day)[NO_PLAN]["Alle"][0] for day in (AS_OF,)]
    tap.check(int(sums[0]) <= 416, "and its decision is not without one any more", sums)


def logs_and_complaints(tap, siri):
    """Each log on its level from the day it came there, also back again; complaints of a year."""
    logs = [row[0] for row in sql("SELECT id FROM strand WHERE kind = 'baton' AND live = 1 ORDER BY id")]
    days = ago(100, 61, 60, 59, 30, 29, 1)
    steps = {}
    for n, log in enumerate(logs):
        steps[log] = [(days[0], 1)]
        if n > 0:
            steps[log] += [(days[2], 2)]
        if n > 6:
            steps[log] += [(days[4], 3)]
        if n == 9:
            steps[log] += [(days[5], 2)]
        sql(f"""INSERT INTO baton_log (strand, level, concern, focus, opened, opened_by) VALUES ({log},
            {steps[log][-1][1]}, 'Uro', 'Lærer', '{days[0]} 12:00', 1)""")
        for (_, was), (on, level) in zip(steps[log], steps[log][1:]):
            sql(f"""INSERT INTO level_change (strand, decided, decided_by, choice, was, level, reason, wish,
                extent, need, leader, asked) VALUES ({log}, '{on} 12:00', 1,
                '{"extend" if level > was else "change"}', {was}, {level}, 'x', 'x', 'x', 'x', 'x', '{on}')""")
    sql(f"UPDATE strand SET closed = '{days[6]} 12:00' WHERE id = {logs[1]}")
    for on, n in ((days[4], 3), (days[5], 2), (days[0] - datetime.timedelta(300), 4)):
        sql(f"""INSERT INTO complaint (casefile, strand, about, received, registered, registered_by,
            came_way, sent, timing, sender, language, text, deferred, worker, state)
            SELECT s.casefile, s.id, 'other', '{on}', NOW(6), 1, 'post', '{on}', 'in_time', 'plan_owner',
            'nb', 'x', 'not_asked', 1, 'received' FROM (SELECT * FROM strand LIMIT 1) s JOIN seq_1_to_{n}""")
    days += [*ago(101, 34, 35, 36), days[5].replace(year=days[5].year - 1)]
    count_all(*days)
    wrong = []
    for day in days:
        level = [next((v for on, v in reversed(steps[log]) if on <= day), 0) for log in logs
                 if log != logs[1] or day < days[6]]
        want = {str(n): level.count(n) for n in (1, 2, 3) if n in level}
        got = {part: int(n) for part, n in sql(f"""SELECT part, n FROM figure_day WHERE dated = '{day}'
            AND figure = 'baton' AND n > 0""")}
        received = int(one(f"""SELECT COUNT(*) FROM complaint WHERE received <= '{day}' AND
            received > '{day}' - INTERVAL 365 DAY"""))
        kept = int(one(f"SELECT n FROM figure_day WHERE dated = '{day}' AND figure = 'complaint'"))
        wrong += [] if (got, kept) == (want, received) else [(day, got, want, kept, received)]
    tap.check(not wrong, "a log is on its level as of any day, and complaints are of a year", wrong[:2])
    all_one, spread = (shown(siri, day)["Stafettlogger etter nivå"] for day in (days[1], days[5]))
    cells = [cell for name, row in spread.items() if name != "Alle" for cell in row]
    tap.check(all_one["Alle"] == spread["Alle"] == ["10"] and
              not [c for c in cells if c.isdigit() and int(c) < 5] and HIDDEN in cells,
              "few on a level are not told", (all_one, spread))
    compared = shown(siri, days[5])[BEFORE]["Klager mottatt"]
    tap.check(compared == ["5", HIDDEN, "–"], "five complaints are told, four are not, nor how many more", compared)
    sql(f"DELETE FROM figure_day WHERE dated = '{days[5]}' AND figure = 'complaint'")
    compared = shown(siri, days[5])[BEFORE]["Klager mottatt"]
    tap.check(compared == ["–", HIDDEN, "–"], "of a day that was counted before they were, nothing", compared)
    sql("DELETE FROM complaint")
    sql(f"UPDATE strand SET closed = NULL WHERE id = {logs[1]}")
    for table in ("level_change", "baton_log"):
        sql(f"DELETE FROM {table}")


def norways(text):
    """The day in Norway on which an instant of the database is."""
    if text.startswith("9999") or text == "NULL":
        return datetime.date.max
    at = datetime.datetime.fromisoformat(text[:19]).replace(tzinfo=datetime.timezone.utc)
    return at.astimezone(zoneinfo.ZoneInfo("Europe/Oslo")).date()


def stopped(then):
    """Who had a decision some day of the year before a day, and has none on it."""
    had, have = set(), set()
    for who, decided, since, until, closed in sql("""SELECT h.employee, s.decided, h.since, h.until,
            COALESCE(s.closed, '9999-12-31') FROM holding h JOIN strand s ON s.id = h.strand
            WHERE h.held_as = 'accepted' AND s.kind <> 'baton' AND s.decided IS NOT NULL"""):
        first = max(datetime.date.fromisoformat(decided), norways(since))
        end = min(norways(until), norways(closed))
        if first <= then < end:
            have.add(who)
        elif first < end and first < then and end > then - datetime.timedelta(365):
            had.add(who)
    return len(had - have)


def why_no_plan(tap, siri):
    """What was said last by each day, of what is older than ninety days and has no plan."""
    sql("DELETE FROM plan_reason")
    reasons = "family_waits family_declines consent_missing services_missing needs_unclear " \
              "new_coordinator no_time under_way".split()
    old = [row[0] for row in sql(f"""SELECT DISTINCT s.casefile FROM strand s WHERE s.live = 1 AND s.kind <> 'baton'
        AND s.decided < '{TODAY}' - INTERVAL 300 DAY AND NOT EXISTS (SELECT 1 FROM plan_version v
        WHERE v.casefile = s.casefile) ORDER BY s.casefile LIMIT 30""")]
    days = ago(50, 40, 1)
    told = [(n % 3, case, reasons[n % 4 if n < 24 else 7]) for n, case in enumerate(old)]
    told += [(2, old[0], "no_time"), (1, old[6], "under_way")]
    for n, case, reason in sorted(told, key=lambda x: x[0]):
        sql(f"""INSERT INTO plan_reason (casefile, reason, said, said_by)
            VALUES ({case}, '{reason}', '{days[n]} 12:00', 1)""")
    count_all(*days, *ago(51, 41))
    wrong = []
    for day in (*days, *ago(51, 41)):
        newest = dict(sql(f"""SELECT casefile, SUBSTRING_INDEX(GROUP_CONCAT(reason ORDER BY id), ',', -1)
            FROM plan_reason WHERE said < '{instant_of(day)}' GROUP BY casefile"""))
        owed = sql(f"""SELECT SUM(n) FROM figure_day WHERE dated = '{day}' AND figure = 'no_plan'
            AND part > 0""")[0][0]
        want = {str(n + 1): list(newest.values()).count(r) for n, r in enumerate(reasons)}
        want["9"] = int(owed) - len(newest)
        got = {part: int(n) for part, n in sql(f"""SELECT part, n FROM figure_day
            WHERE dated = '{day}' AND figure = 'reason'""") if int(n) > 0}
        wrong += [] if got == {p: n for p, n in want.items() if n} else [(day, got, want)]
    tap.check(not wrong, "why there is no plan is counted as of any day, as it was said last by then", wrong[:2])
    t = shown(siri, days[2])["Hvorfor planen ikke er laget"]
    cells = {name: cell[0] for name, cell in t.items() if name != "Alle"}
    tap.check(cells["Ingen har svart ennå"].isdigit() and cells["Familien vil vente"] == "5" and
              not [c for c in cells.values() if c.isdigit() and 0 < int(c) < 5] and len(cells) == 9,
              "the page has each reason, and tells none of few", t)
    sql("DELETE FROM plan_reason")


def a_year_later(tap, siri):
    """Cases close, come, change hands and units, people leave and a unit is renamed; the day
    that was stays as it was, also where it is counted again from what there is by then."""
    before = shown(siri, AS_OF)
    at = f"{TODAY + datetime.timedelta(90)} 10:00:00"
    sql(f"""UPDATE holding h JOIN strand s ON s.id = h.strand SET h.until = '{at}'
        WHERE s.state = 'active' AND s.id MOD 5 = 0 AND h.until > '9999-01-01'""")
    sql(f"UPDATE strand SET state = 'closed', closed = '{at}' WHERE state = 'active' AND id MOD 5 = 0")
    moved = sql("SELECT id FROM strand WHERE state = 'active' AND id MOD 5 = 1")
    other = one("SELECT employee FROM seat WHERE kind = 'coordinator' AND live = 1 ORDER BY id DESC LIMIT 1")
    nav = one("SELECT id FROM unit WHERE code = 'nav'")
    for (strand,) in moved:
        sql(f"UPDATE holding SET until = '{at}' WHERE strand = {strand} AND until > '9999-01-01'")
        sql(f"INSERT INTO holding (strand, employee, held_as, since) VALUES ({strand}, {other}, "
            f"'accepted', '{at}')")
        sql(f"INSERT INTO receipt (strand, unit, received, at, note) VALUES ({strand}, {nav}, "
            f"DATE('{at}'), '{at}', 'x')")
        sql(f"UPDATE strand SET holder = {other}, held_since = '{at}', unit = {nav} WHERE id = {strand}")
    sql(f"UPDATE seat SET until = '{at}' WHERE kind = 'coordinator' AND employee MOD 3 = 0 AND until IS NULL")
    sql(f"UPDATE post SET until = '{at}' WHERE employee MOD 3 = 0 AND until IS NULL")
    sql("UPDATE employee SET state = 'gone' WHERE id MOD 3 = 0 AND username NOT LIKE '%.%er%' "
        "AND username NOT LIKE 'siri%'")
    sql(f"""INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit, decided)
        SELECT casefile, 'everyday_coordinator', 'active', holder, 'accepted', '{at}', unit,
        DATE('{at}') FROM strand WHERE kind = 'coordinator' AND state = 'active' AND id MOD 7 = 2""")
    later = TODAY + datetime.timedelta(365)
    between = [TODAY + datetime.timedelta(n) for n in (60, 89, 90, 91, 200)]
    count_all(AS_OF, *between, later, now=("--now", f"{later}T12:00"))
    after = shown(siri, AS_OF)
    tap.check(deck(after) and after[LOADS] == before[LOADS] and after[KINDS] == before[KINDS],
              "after a year's changes the day is counted the same: 417, 123, and the thirteen",
              (after[NOW], after[SERVICES]))
    now = sql(f"SELECT SUM(n) FROM figure_day WHERE dated = '{later}' AND figure = 'decision'")[0][0]
    kept = {day: int(one(f"SELECT SUM(n) FROM figure_day WHERE dated = '{day}' AND figure = 'stopped'"))
            for day in (AS_OF, *between, later)}
    want = {day: stopped(day) for day in kept}
    tap.check(kept == want and want[between[3]] > want[between[0]],
              "who has none any more is counted for a year", (kept, want))
    tap.check(now == one("SELECT COUNT(*) FROM strand WHERE live = 1 AND kind <> 'baton'") != "417",
              "and the year's end is another", now)


def killed_half_way(tap):
    some = ago(*range(20, 200, 4))
    many = len(some)
    count_all(*some)
    for _ in range(3):
        count()
    whole = everything()
    sql("DELETE FROM figure_day WHERE dated IN ('{}')".format("', '".join(map(str, some))))
    forget("WHERE dated IN ('{}')".format("', '".join(map(str, some))))
    all_days = int(one("SELECT COUNT(*) FROM figure_made")) + many
    for left in (many - 4, many - 15, many - 28):
        job = start_sweep(("figures",))
        wait_for(lambda: all_days - int(one("SELECT COUNT(*) FROM figure_made")) <= left)
        job.kill()
        job.wait()
        sql("DELETE FROM lease")
    for _ in range(3):
        count()
    tap.check(everything() == whole, "killed half-way three times and run again it is the same once",
              len(whole))
    count()
    tap.check(everything() == whole and one("SELECT note FROM job_run WHERE job = 'figures'") ==
              "0 days counted, 0 to come", "with nothing to count nothing is counted",
              one("SELECT note FROM job_run WHERE job = 'figures'"))


def not_yet_counted(tap, siri):
    then, = ago(60)
    count_all(then, then - datetime.timedelta(1))
    forget(f"WHERE dated = '{then}'")
    page = siri.get(f"{PAGE}?dato={said(then)}")
    tap.check("ikke talt opp ennå" in page.text and
              tables(page)[NOW] == shown(siri, then - datetime.timedelta(1))[NOW],
              "of a day that waits to be counted the one before is shown, and that it is")
    count()
    tap.check("ikke talt opp ennå" not in siri.get(f"{PAGE}?dato={said(then)}").text,
              "until it was counted")


def told_late(tap, siri):
    """A decision of last week that is written down today."""
    then = AS_OF - datetime.timedelta(5)
    strand = one("SELECT MAX(id) FROM strand WHERE state = 'registered'")
    old = one(f"SELECT decided FROM strand WHERE id = {strand}")
    count_all(then)
    n = int(shown(siri, then)[NOW]["Vedtak"][0])
    sql(f"UPDATE strand SET decided = '{then}' WHERE id = {strand}")
    sql(f"UPDATE figure_made SET made = UTC_TIMESTAMP(6) - INTERVAL 1 DAY WHERE dated = '{then}'")
    count()
    got = int(shown(siri, then)[NOW]["Vedtak"][0])
    tap.check(got == n + (old > str(then)), "is in last week's figures from the next day on", (n, got, old))
    sql(f"UPDATE strand SET decided = '{old}' WHERE id = {strand}")
    count_all(then)


def whose(tap):
    sees = {who: Browser(who).get(PAGE).status for who in
            ("siri.systemansvarlig", "tora.tjenestekontor", "lise.leder", "kai.koordinator",
             "britt.bti", "odd.drift")}
    tap.check(sees == {"siri.systemansvarlig": 200, "tora.tjenestekontor": 200, "lise.leder": 403,
                       "kai.koordinator": 403, "britt.bti": 403, "odd.drift": 403},
              "the system owner and the office have them, and nobody else", sees)
    tap.check([Browser(who).get(FILE).status for who in ("tora.tjenestekontor", "lise.leder")] ==
              [200, 403], "the file likewise")
    tap.check(int(one("SELECT COUNT(*) FROM access_log WHERE action = 'statistics_view' AND outcome = "
                      "'allowed' AND casefile IS NULL")) > 5, "each look is in the log")


def as_a_file(tap, siri):
    sql("UPDATE unit SET name = '=1+1' WHERE code = 'skole'")
    page, file = siri.get(f"{PAGE}?dato={said(AS_OF)}"), siri.get(f"{FILE}?dato={said(AS_OF)}")
    rows = list(csv.reader(io.StringIO(file.text.lstrip("\ufeff")), delimiter=";"))
    t = tables(page)
    titles = [html.unescape(title) for title in re.findall(r"<h2[^>]*>(.*?)</h2>", page.text)]
    flat = [[name, *cells] for table in t.values() for name, cells in table.items()]
    tap.check(file.headers["content-type"] == "text/csv; charset=utf-8" and
              "attachment" in file.headers["content-disposition"] and rows[0][1] == said(AS_OF) and
              [r if r[0] != "=1+1" else ["'=1+1", *r[1:]] for r in flat] ==
              [row for row in rows[2:] if row and row[0] not in titles],
              "the file has the same tables, and what would be a formula is text",
              list(zip(flat, [row for row in rows[2:] if row and row[0] not in titles]))[:3])
    sql("UPDATE unit SET name = 'Skole' WHERE code = 'skole'")
    bars = [int(n) for n in re.findall(r'<rect width="(\d+)"', page.text)]
    tap.check(bars and max(bars) == 1000 and "style=" not in page.text and
              page.text.count('aria-hidden="true" focusable="false"') == len(bars),
              "bars are drawn in thousandths of the longest, and are silent", len(bars))
    section = re.search(r"<table(?:(?!</table>).)*Koordinatorer etter tjeneste.*?</table>", page.text, re.S).group()
    drawn = dict(zip([html.unescape(n) for n in re.findall(r'<th scope="row">(.*?)</th>', section)],
                     re.findall(r'<rect width="(\d+)"', section)))
    tap.check(drawn["NAV"] == "1000" and drawn["Barnehage"] == str(1000 // 18) and
              "Alle" not in drawn, "each as long as its number", drawn)


def on_paper(tap, siri):
    path = PAGE + "/rapport"
    wrong = siri.fill(path, path, per_dato="1.1.2099")
    tap.check(wrong.status == 422 and 'id="per_dato-e"' in wrong.text and 'value="1.1.2099"' in wrong.text,
              "a report of a day that has not been is refused, and the day stays", wrong.status)
    began = time.monotonic()
    answer = siri.fill(path, path, per_dato=said(AS_OF))
    made = wait_for(lambda: one("SELECT state FROM letter WHERE kind = 'figures'") in
                    ("made", "failed"), 60)
    file = siri.get(path + "/fil")
    tap.check(f"Rapporten er for <strong>{AS_OF.day}. " in siri.get(path).text,
              "and the page says of which day it is", AS_OF)
    tap.check(answer.status == 303 and made and file.headers["content-type"] == "application/pdf",
              "a report is ordered, made and fetched",
              f"{answer.status} {file.status} {time.monotonic() - began:.1f} s")
    text = " ".join(pdf_says(file.body, "pdftotext").split())
    titles = [html.unescape(title) for title in
              re.findall(r"<h2[^>]*>(.*?)</h2>",
                         siri.get(f"{PAGE}?dato={said(AS_OF)}").text.split("</main>")[0])]
    places = [text.find(title) for title in titles]
    tap.check(len(titles) > 5 and -1 not in places and places == sorted(places) and
              "417" in text and "123" in text and "Havnsund kommune" in text,
              "it has every table, in the order of the page", list(zip(titles, places)))
    info = pdf_says(file.body, "pdfinfo")
    tap.check("Tagged:          yes" in info, "and can be read aloud", info)
    tora = Browser("tora.tjenestekontor")
    tap.check([tora.get(path + "/fil").status, Browser("lise.leder").get(path).status] == [404, 403],
              "it is hers who ordered it, and nobody's who may not read figures")


def main():
    tap = Tap()
    siri = Browser("siri.systemansvarlig")
    before_anything(tap, siri)
    as_the_deck(tap, siri)
    t = any_day(tap, siri)
    no_such_day(tap, siri)
    halves(tap, t)
    a_year_before(tap, siri)
    in_norways_days(tap, siri)
    little_is_hidden(tap, siri)
    whose(tap)
    as_a_file(tap, siri)
    on_paper(tap, siri)
    not_yet_counted(tap, siri)
    told_late(tap, siri)
    a_plan_is_made(tap, siri)
    logs_and_complaints(tap, siri)
    why_no_plan(tap, siri)
    killed_half_way(tap)
    a_year_later(tap, siri)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
