#!/usr/bin/env python3
"""Control of the log of looks: what is found of a month, who is to look into it, and what
they did about it (R72); run by it_control.sh."""

import datetime
import html
import os
import re
import sys
import zoneinfo

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("web", "fixture")]
from client import Browser, Tap, norway, one, sql  # noqa: E402
from town import admin, ident, other_ini, retention, run_sweep  # noqa: E402

PAGE = "/innsyn/kontroll"
OSLO = zoneinfo.ZoneInfo("Europe/Oslo")


def this_day():
    """Norway's date, once it has settled: a suite that takes half an hour may see two."""
    return (datetime.datetime.now(OSLO) - datetime.timedelta(minutes=10)).date()


TODAY = this_day()
THIS = TODAY.replace(day=1)
MONTH = (THIS - datetime.timedelta(1)).replace(day=1)	# the last that is over
DAYS = [MONTH + datetime.timedelta(n) for n in range((THIS - MONTH).days)]
ASSIGNMENT, HOURS, MANY, SURNAME = ("Utenfor oppdraget", "Utenfor arbeidstid",
                                    "Mange saker på kort tid", "Samme etternavn")
HOLIDAYS = {(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)}


def cases(n, start=0):
    """Active cases of nobody's last name but their own."""
    return [row[0] for row in sql(f"""SELECT s.casefile FROM strand s
        JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
        WHERE s.live = 1 AND s.state = 'active'
        GROUP BY s.casefile ORDER BY s.casefile LIMIT {n} OFFSET {start}""")]


def workdays():
    return [d for d in DAYS if d.weekday() < 5 and (d.month, d.day) not in HOLIDAYS]


def look(who, case, day, clock="10:00", *, basis="holder", action="case_view",
         state="active", outcome="allowed", request=None):
    """A look as a page of the house writes it; the clock is Norway's."""
    hour, minute = (clock + ":0").split(":")[:2]
    at = datetime.datetime(day.year, day.month, day.day, int(hour), int(minute),
                           tzinfo=OSLO).astimezone(datetime.timezone.utc)
    look.made += 1
    sql(f"""INSERT INTO access_log (at, employee, action, casefile, basis, outcome, state,
        address, request) VALUES ('{at:%Y-%m-%d %H:%M:%S}.{look.made % 1000000:06}', {ident(who)},
        '{action}', {case}, '{basis}', '{outcome}', '{state}', '127.0.0.1',
        '{request or f"r{look.made}"}')""")


look.made = 0


def forget():
    for table in ("look_follow_up", "look_finding", "look_day"):
        sql(f"DELETE FROM {table}")
    sql("DELETE FROM access_log")


def gone_through():
    ran = run_sweep("looks")
    assert ran.returncode == 0, ran
    return ran


def found(hearer="system_owner"):
    """Who, why and how much, in the order of the list."""
    return [tuple(row) for row in sql(f"""SELECT e.username, f.reason, f.n
        FROM look_finding f JOIN employee e ON e.id = f.employee
        WHERE f.hearer = '{hearer}' ORDER BY f.dated, f.id""")]


def text(page):
    return html.unescape(re.sub(r"<[^>]+>", " ", page.text))


def number(case):
    return one(f"SELECT number FROM casefile WHERE id = {case}")


def day_by_day(tap):
    """Each reason, and beside it what is nobody's business."""
    forget()
    a, b, c, d = cases(4)
    days = workdays()
    sql("UPDATE employee SET name = CONCAT(SUBSTRING_INDEX(name, ' ', 1), ' Ulik', id) "
        "WHERE username IN ('kai.koordinator', 'lise.leder', 'tora.tjenestekontor')")
    for clock in ("6:00", "12:00", "19:59"):
        look("kai.koordinator", a, days[0], clock)
    look("kai.koordinator", a, days[0], basis="", outcome="refused")
    look("kai.koordinator", "NULL", days[0], "3:00", basis="employee", action="desk_view")
    look("tora.tjenestekontor", a, days[0], basis="office", state="registered")
    look("tora.tjenestekontor", b, days[0], basis="office", state="active")
    look("tora.tjenestekontor", b, days[0], basis="office", state="active",
         action="claim_register")
    began = this_day()
    gone_through()
    tap.check(found() == [] and found("privacy_officer") == [],
              "a day's own desk work is not listed", found())
    tap.check(int(one("SELECT COUNT(*) FROM look_day")) in
              {(day - MONTH).days for day in (began, this_day())},	# midnight may have passed
              "each day since the month before is gone through, once")

    forget()
    look("lise.leder", a, days[0], basis="leader_with_reason")
    look("lise.leder", a, days[0], "11:00", basis="leader_with_reason")
    look("tora.tjenestekontor", c, days[0], "13:00", basis="office")
    gone_through()
    tap.check(found() == [("lise.leder", "assignment", "2"),
                          ("tora.tjenestekontor", "assignment", "1")],
              "a leader with a reason, and the office of a case that it did nothing in", found())

    forget()
    sql(f"""INSERT INTO case_opened (casefile, employee, why, reason, since, until) VALUES
        ({d}, {ident('kai.koordinator')}, 'acute', 'Det hastet.', '{days[0]} 07:00:00',
         '{days[0]} 22:00:00')""")
    look("kai.koordinator", d, days[0])
    look("kai.koordinator", d, days[1])
    gone_through()
    tap.check(found() == [("kai.koordinator", "assignment", "1")],
              "past a shield because it was acute, and only that day", found())
    sql("DELETE FROM case_opened WHERE reason = 'Det hastet.'")

    forget()
    saturday = next(day for day in DAYS if day.weekday() == 5)
    look("kai.koordinator", a, days[0], "5:59")
    look("kai.koordinator", b, days[0], "20:00")
    look("kai.koordinator", b, days[0], "23:59")
    look("kai.koordinator", c, saturday, "12:00")
    gone_through()
    tap.check(sorted(found()) == [("kai.koordinator", "hours", "1"), ("kai.koordinator", "hours", "1"),
                                  ("kai.koordinator", "hours", "2")],
              "before and after the hours, and in the weekend", found())


def many_cases(tap):
    forget()
    day, many = workdays()[0], cases(21)
    for i, case in enumerate(many[:20]):
        look("kai.koordinator", case, day, f"9:{i // 2:02}")
    for i, case in enumerate(many[:19]):
        look("kari.koordinator", case, day, f"9:{i // 2:02}")
    for i, case in enumerate(many):
        look("lise.leder", case, day, f"9:{i // 2:02}", basis="leader_of_strand", request="one page")
    for i, case in enumerate(many):
        look("tora.tjenestekontor", case, day, f"{7 + i // 2}:{i % 2 * 30:02}", basis="office",
             state="registered")
    gone_through()
    tap.check([f for f in found() if f[1] == "many"] == [("kai.koordinator", "many", "20")],
              "twenty in ten minutes are many; nineteen, slowly, or on one page are not", found())


def surname(tap):
    forget()
    day, later = workdays()[0], workdays()[3]
    a, b = cases(2, 30)
    name = one(f"SELECT p.name FROM casefile c JOIN person p ON p.id = c.person WHERE c.id = {a}")
    last, was = name.split()[-1], one("SELECT name FROM employee WHERE username = 'kai.koordinator'")
    sql(f"UPDATE employee SET name = 'Kai {last.upper()}' WHERE username = 'kai.koordinator'")
    look("kai.koordinator", a, day)
    look("kai.koordinator", a, later)
    gone_through()
    tap.check(found() == [("kai.koordinator", "surname", "1")],
              "the same last name, once a month and case", found())
    sql(f"UPDATE employee SET name = '{was}' WHERE username = 'kai.koordinator'")
    page = Browser("siri.systemansvarlig").get(PAGE)
    tap.check(SURNAME in page.text and number(a) in page.text and name not in page.text,
              "the list has the case's number, and not whose it is")


def own_looks(tap):
    """The system owner's looks are not hers to control."""
    forget()
    day, case = workdays()[0], cases(1, 12)[0]
    sql(f"UPDATE seat SET since = '{MONTH - datetime.timedelta(40)}' "
        f"WHERE employee = {ident('siri.systemansvarlig')} AND kind = 'system_owner'")
    look("siri.systemansvarlig", case, day, "22:30", basis="system_owner",
         action="access_log_view")
    gone_through()
    tap.check(found() == [] and [f[1] for f in found("privacy_officer")] == ["assignment", "hours"],
              "what she looked at is for the privacy officer", found("privacy_officer"))
    printed = admin("looks", f"{MONTH:%Y-%m}")
    tap.check(printed.returncode == 0 and "til personvernombudet: 2" in printed.stdout and
              f"{day:%d.%m.%Y} 22.30  Siri Sjøvold: utenfor arbeidstid, sak {number(case)}, "
              "1 oppslag" in printed.stdout and "ikke gått gjennom" not in printed.stdout,
              "operations print them for the privacy officer", printed)
    wrong = [admin("looks", *w).returncode for w in ((), ("tull",), ("2026-13",), ("2026-1-1",))]
    tap.check(wrong == [2] * 4, "of a month that is one", wrong)
    siri = Browser("siri.systemansvarlig")
    mine = one("SELECT MIN(id) FROM look_finding")
    tap.check("Ingenting å se på denne måneden" in siri.get(PAGE).text and
              siri.get(f"{PAGE}/{mine}").status == 404,
              "she neither sees it in the list nor opens it")


def followed(tap):
    """Noted, dated, by whom; sent twice is once; nobody changes it."""
    forget()
    day, (a, b) = workdays()[0], cases(2, 40)
    look("lise.leder", a, day, basis="leader_with_reason")
    look("lise.leder", b, day, basis="leader_with_reason")
    gone_through()
    siri = Browser("siri.systemansvarlig")
    late = (TODAY - day).days > 14
    front = siri.get("/innsyn")
    tap.check("Ikke fulgt opp: 2" in text(front).replace("  ", " ") and
              f'href="{PAGE}"' in front.text and late == ("Ventet over" in front.text),
              "the front page of the log says how much waits")
    listed = siri.get(PAGE)
    first, second = [int(n) for n in re.findall(rf'href="{PAGE}/(\d+)"', listed.text)]
    path = f"{PAGE}/{first}"
    page = siri.get(path)
    tap.check(page.status == 200 and "Lise Ulik" in page.text and number(a) in page.text and
              f'/sak/{number(a)}/innsyn' in page.text,
              "a finding says who, when, which case and why it is listed", page.status)
    answer = siri.fill(path, path, funn_merknad="x" * 301)
    tap.check(answer.status == 422 and "Velg hva du har gjort" in answer.text and
              "x" * 301 in answer.text and one("SELECT COUNT(*) FROM look_follow_up") == "0",
              "without saying what was done nothing is noted", answer.status)
    answer = siri.fill(path, path, funn_oppfolging="ukjent")
    tap.check(answer.status == 422, "what is no step is refused", answer.status)
    page = siri.get(path)
    fields = {**page.hidden(path), "funn_oppfolging": "spurt", "funn_merknad": "Hun svarte <nå>."}
    twice = [siri.post(path, fields) for _ in range(2)]
    tap.check([a.location for a in twice] == [path + "?lagret=ja"] * 2 and
              sql("SELECT step, note FROM look_follow_up") == [["asked", "Hun svarte <nå>."]],
              "sent twice is noted once", [a.status for a in twice])
    siri.fill(path, path, funn_oppfolging="avvik", funn_merknad="")
    page = siri.get(path)
    tap.check(text(page).index("Spurt den ansatte") < text(page).index("Meldt som avvik") and
              "Siri Sjøvold" in page.text and "Hun svarte &lt;nå&gt;." in page.text,
              "what was done stands in its order, with who noted it")
    listed = siri.get(PAGE)
    tap.check("Meldt som avvik" in listed.text and "Ikke fulgt opp: 1" in text(listed),
              "the list says what was done last, and counts what is left")
    for who in ("lise.leder", "kai.koordinator", "tora.tjenestekontor", "odd.drift"):
        other = Browser(who)
        if (other.get(PAGE).status, other.get(path).status) != (403, 403):
            tap.check(False, f"{who} sees nothing of it", other.get(PAGE).status)
    sql(f"UPDATE casefile SET address_block = 'restricted' WHERE id = {b}")
    page = siri.get(f"{PAGE}/{second}")
    tap.check(number(b) not in page.text and "Skjermet eller slettet sak" in page.text,
              "of a case with a blocked address there is no number")
    sql(f"UPDATE casefile SET address_block = 'none' WHERE id = {b}")
    for wrong in ("?maned=tull", "?maned=2026-13", f"?maned={TODAY:%Y-%m}", "?maned=2026-1-1",
                  "?grunn=tull", "?etter=tull", "?etter=-1"):
        page = siri.get(PAGE + wrong)
        if page.status != 200 or number(a) not in page.text:
            tap.check(False, f"{wrong} shows the last month", page.status)
    page = siri.get(f"{PAGE}?maned={MONTH - datetime.timedelta(1):%Y-%m}")
    tap.check(page.status == 200 and "Ingenting å se på" in page.text and
              f"maned={MONTH:%Y-%m}" in page.text, "the month before is empty, and leads back")


def by_page(tap):
    """A long list comes in parts, all of it, and each reason alone."""
    forget()
    day = workdays()[0]
    for case in cases(60):
        look("lise.leder", case, day, basis="leader_with_reason")
        look("lise.leder", case, day, "21:00", basis="leader_of_strand")
    gone_through()
    siri, path, seen, pages = Browser("siri.systemansvarlig"), PAGE, [], 0
    while path and pages < 9:
        page = siri.get(html.unescape(path))
        seen += re.findall(rf'href="{PAGE}/(\d+)"', page.text)
        after = re.search(rf'href="({PAGE}\?maned=[\d-]+&amp;etter=\d+[^"]*)"', page.text)
        path, pages = after and after.group(1), pages + 1
    total = int(one("SELECT COUNT(*) FROM look_finding WHERE reason <> 'many'"))
    many = int(one("SELECT COUNT(*) FROM look_finding WHERE reason = 'many'"))
    tap.check(len(seen) == len(set(seen)) == total + many == 120 + many and pages == 3,
              "page by page all of it", (len(seen), total, many, pages))
    page = siri.get(f"{PAGE}?maned={MONTH:%Y-%m}&grunn=hours")
    tap.check(len(re.findall(rf'href="{PAGE}/(\d+)"', page.text)) == 50 and
              page.text.count(HOURS) == 52 and page.text.count(ASSIGNMENT) == 1 and
              "grunn=hours" in re.search(r'etter=\d+[^"]*', page.text).group(),
              "one reason alone, and on from there")


def once(tap):
    """Twice, or with settings that make no sense."""
    before = found()
    gone_through()
    tap.check(found() == before and before, "a day gone through is not gone through again")
    sql("DELETE FROM look_follow_up")
    sql("DELETE FROM look_finding")
    sql("DELETE FROM look_day")
    ran = run_sweep("looks", conf=other_ini("wrong.ini", ("[login]", "[looks]\nday_begins = 20\n[login]")))
    tap.check(ran.returncode == 1 and "looks.day_begins must be before" in ran.stderr and
              one("SELECT COUNT(*) FROM look_day") == "0",
              "hours that end before they begin are refused", ran.stderr)
    ran = run_sweep("looks", conf=other_ini("night.ini", (
        "[login]", "[looks]\nday_begins = 1\nday_ends = 24\nmany_cases = 1000\n[login]")))
    tap.check(ran.returncode == 0 and not [f for f in found() if f[1] in ("hours", "many")],
              "the limits are settings", found()[:3])


def as_long_as_the_log(tap):
    """What was found of an employee goes with the looks that it was found in (R71)."""
    sql("DELETE FROM look_follow_up")
    sql("DELETE FROM look_finding")
    for months in (59, 73):
        sql(f"""SET @d = DATE_FORMAT({norway()}, '%Y-%m-01') - INTERVAL {months} MONTH;
            INSERT IGNORE INTO look_day (dated, made) VALUES (@d, UTC_TIMESTAMP(6));
            INSERT INTO look_finding (hearer, dated, reason, employee, look, at, last, n)
              VALUES ('system_owner', @d, 'hours', {ident('kai.koordinator')}, {months}, @d, @d, 1),
                     ('privacy_officer', @d, 'many', {ident('kai.koordinator')}, {months}, @d, @d, 1);
            INSERT INTO look_follow_up (finding, step, note, noted, noted_by)
              SELECT id, 'seen', '', @d, {ident('siri.systemansvarlig')} FROM look_finding WHERE look = {months}""")
    ran = retention()
    tap.check(ran.returncode == 0 and sql("SELECT look, COUNT(*) FROM look_finding GROUP BY look") ==
              [["59", "2"]] and one("SELECT COUNT(*) FROM look_follow_up") == "2",
              "what was found is kept as long as the log, and no longer", ran.stdout + ran.stderr)


def main():
    tap = Tap()
    for each in (day_by_day, many_cases, surname, own_looks, followed, by_page, once,
                 as_long_as_the_log):
        each(tap)
    tap.end()


if __name__ == "__main__":
    main()
