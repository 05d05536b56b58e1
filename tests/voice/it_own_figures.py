"""What families have said and complained of in figures: what is counted, what is hidden, for whom, as a
page and as a file; part of it_own.py."""

import csv
import html
import io
import re

from client import Browser, norway, one, sql

PAGE, FILE = "/tilbakemeldinger/tall", "/tilbakemeldinger/tall/fil"
HIDDEN = "skjult"
YEAR = one(f"SELECT YEAR({norway()})")
COUNT = 0


def unit(code):
    return one(f"SELECT id FROM unit WHERE code = '{code}'")


def came(n, service, about="coordinator", at=f"{YEAR}-01-12 09:00", ended=None, more=""):
    """So many of that service, alike; closed at another time, or open still."""
    global COUNT
    for _ in range(n):
        COUNT += 1
        end = f"'{ended}', 1, 'thanks'" if ended else "NULL, NULL, NULL"
        sql(f"""INSERT INTO feedback (reference, received, registered, came_by, language,
            about, unit, sender, answer_by, text, state, seat, ended, ended_by, outcome)
            VALUES ('FIG{COUNT:07}', '{at}', '{at}', 'form', 'nb', '{about}', {service},
            'untold', 'none', '', '{'closed' if ended else 'open'}', 'system_owner', {end})""")
        if more:
            sql(more.replace("REFERENCE", f"FIG{COUNT:07}").replace(
                "ID", one("SELECT MAX(id) FROM feedback")))


def complained(n, about, state="received", outcome=None, ruling=None, on=f"{YEAR}-01-01"):
    """So many complaints that came on that day, alike, as far as they have come."""
    def text(value):
        return f"'{value}'" if value else "NULL"

    far = state not in ("received", "reassessed") and outcome != "upheld"
    sql(f"""INSERT INTO complaint (casefile, strand, about, received, registered,
        registered_by, came_way, sent, timing, sender, language, text, deferred, worker, state,
        outcome, forwarded, ruling, ruled)
        SELECT s.casefile, s.id, '{about}', '{on}', NOW(6), 1, 'post', '{on}', 'in_time',
        'plan_owner', 'nb', 'x', 'not_asked', 1, '{state}', {text(outcome)},
        {text(on if far else None)}, {text(ruling)}, {text(on if ruling else None)}
        FROM (SELECT * FROM strand LIMIT 1) s JOIN seq_1_to_{n}""")


def tables(page):
    """Caption: rows, each a list of texts."""
    found = {}
    for table in re.findall(r"<table.*?</table>", page.text, re.S):
        def texts(pattern, of):
            return [html.unescape(re.sub(r"<[^>]+>", "", t)) for t in
                    re.findall(pattern, of, re.S)]
        found[texts(r"<caption>(.*?)</caption>", table)[0]] = [
            texts(r"<t[hd][^>]*>(.*?)</t[hd]>", row)
            for row in re.findall(r"<tr>(.*?)</tr>", table, re.S)]
    return found


def nothing_is_told_of_few(tap, siri, lise):
    for table in ("feedback_mark", "feedback_step", "feedback", "complaint_step", "complaint"):
        sql(f"DELETE FROM {table}")
    came(4, unit("familietjenesten"))
    complained(4, "decision")
    page = siri.get(PAGE)
    tap.check("færre enn 5 tilbakemeldinger" in page.text and
              "færre enn 5 klager" in page.text and not tables(page) and FILE not in page.text and
              ";\"4\"" not in siri.get(FILE).text, "of fewer than five nothing is told")
    statuses = [Browser(who).get(PAGE).status for who in
                ("kai.koordinator", "tora.tjenestekontor", "odd.drift")]
    tap.check(statuses == [403] * 3 and lise.get(PAGE).status == 200 and
              f'href="{PAGE}"' in lise.get("/tilbakemeldinger").text,
              "leaders and the system owner have the figures, and nobody else", statuses)


def a_year():
    """So that no quarter has few, and Skole all in all three. March ends in Norway before
    it does by the clock of the database."""
    mine = unit("familietjenesten")
    at, soon, late = f"{YEAR}-01-12 09:00", f"{YEAR}-01-26 09:00", f"{YEAR}-02-20 12:00"
    came(4, mine, at=at, ended=soon,
         more="INSERT INTO feedback_mark VALUES ('REFERENCE', 1, 'yes'); INSERT INTO "
         f"feedback_step (feedback, at, by_employee, kind) VALUES (ID, '{YEAR}-01-14 09:00', "
         "1, 'sender_answered')")
    came(3, mine, at=at, ended=late,
         more="INSERT INTO feedback_mark VALUES ('REFERENCE', 1, 'no')")
    came(1, mine, about="leader")
    other = one("SELECT id FROM unit WHERE name = 'Barnehage'")
    came(10, other, at=at, ended=soon)
    came(10, other, about="system", at=f"{YEAR}-03-31 22:30")
    came(6, other, at=f"{YEAR}-07-02 09:00")
    came(7, other, at=f"{YEAR}-11-02 09:00")
    for service, about in ((mine, "coordinator"), ("NULL", "system")):
        for month in ("05", "08", "10"):
            came(5, service, about=about, at=f"{YEAR}-{month}-02 09:00")
    came(3, one("SELECT id FROM unit WHERE name = 'Skole'"))
    came(6, "NULL", about="system", at=f"{YEAR}-01-12 09:00", ended=soon)
    came(9, other, at=f"{int(YEAR) - 1}-12-31 22:59")
    sql("INSERT INTO feedback (reference, received, registered, came_by, language, about, "
        "sender, answer_by, text, state) SELECT CONCAT('HELD', seq), '"
        f"{YEAR}-01-12', '{YEAR}-01-12', 'form', 'nb', 'system', 'untold', 'none', '', "
        "IF(seq MOD 2, 'held', 'received') FROM seq_100000_to_100020")


def counted(tap, siri):
    page = siri.get(PAGE)
    t = tables(page)
    rows = {row[0]: row[1:] for row in t["Når de kom"]}
    tap.check(rows["Barnehage"] == ["10", "10", "6", "7", "33"] and
              rows["Familietjenesten"] == ["12", "5", "5", "5", "27"] and
              rows["Resten til sammen"] == ["9", "5", "5", "5", "24"] and
              rows["Alle"] == ["31", "20", "16", "17", "84"] and "Skole" not in rows,
              "what came in the year is counted by service and quarter, by Norway's clock", t)
    about = {row[0]: row[1:] for row in t["Hva de gjelder"]}
    tap.check([about[name][3] for name in about] == [rows[name][4] for name in about] and
              about["Familietjenesten"][2] == HIDDEN, "and by what it is about", about)
    return t


def not_to_be_worked_out(tap, t):
    """No line has one hidden number alone among its sums."""
    wrong = []
    for caption, rows in t.items():
        if "arbeidsdager" in caption and "Fristen" not in caption or len(rows) < 2:
            continue
        cells = [row[1:-1] for row in rows[1:]]
        lines = cells + ([list(column) for column in zip(*cells)] if len(cells) > 1 else [])
        wrong += [(caption, line) for line in lines if line.count(HIDDEN) == 1]
        wrong += [(caption, row) for row in rows[1:] for cell in row[1:]
                  if cell.isdigit() and int(cell) < 5]
    tap.check(not wrong, "nothing under five is told, and nothing stands alone", wrong)


def how_long(tap, t):
    pace = {row[0]: row[1:] for row in t["Hvor lang tid det tok, i arbeidsdager"]}
    tap.check(pace["Barnehage"] == [HIDDEN, "10", "10", HIDDEN, HIDDEN] and
              pace["Familietjenesten"][1:3] == ["10", "29"] and
              pace["Familietjenesten"][3] == HIDDEN and pace["Alle"][1] == "10",
              "how long it took is told of five and more, in working days", pace)


COMPLAINTS = "Hva klagene gjelder, og hva som kom ut av dem"


def complaints(tap, siri, lise):
    """Each once, by what came of it in the end; small grounds share a row."""
    last = f"{int(YEAR) - 1}-12-31"
    sql("DELETE FROM complaint")
    for about, n in (("decision", (6, 5, 3, 3, 7, 5, 3, 2, 1)),
                     ("plan_not_made", (5, 0, 5, 0, 5, 5, 5, 0, 0))):
        for many, (state, outcome, ruling) in zip(n, (
                ("followed_up", "upheld", None), ("decided", "stands", "upheld"),
                ("decided", "partly", "stands"), ("followed_up", "stands", "partly"),
                ("decided", "stands", "stands"), ("reassessed", "rejected", None),
                ("received", None, None), ("reassessed", "stands", None),
                ("forwarded", "partly", None))):
            if many:
                complained(many, about, state, outcome, ruling)
    complained(2, "no_coordinator", "reassessed", "upheld", on=f"{YEAR}-12-31")
    complained(1, "other")
    complained(6, "decision", "reassessed", "upheld", on=last)
    complained(3, "decision", "reassessed", "rejected", on=last)
    complained(7, "plan_not_made", on=last)
    page = siri.get(PAGE)
    rows = tables(page)[COMPLAINTS]
    tap.check(rows == [
        ["Hva klagen gjelder", "Fullt medhold", "Delvis medhold", "Ikke medhold", "Avvist",
         "Ikke avgjort ennå", "Til sammen"],
        ["Et vedtak", "11", "6", "7", "5", "6", "35"],
        ["Resten til sammen", "7", "5", "5", "5", "6", "28"],
        ["Alle", "18", "11", "12", "10", "12", "63"]],
        "complaints of the year are counted by ground and outcome", rows)
    before = tables(siri.get(f"{PAGE}?ar={last[:4]}"))[COMPLAINTS]
    tap.check([row[-1] for row in before] == ["Til sammen", "9", "7", "16"] and
              before[1][4] == HIDDEN, "those of the year before by themselves", before)
    not_to_be_worked_out(tap, {COMPLAINTS: before})
    file = list(csv.reader(io.StringIO(siri.get(f"{FILE}?ar={YEAR}").text), delimiter=";"))
    at = next(n for n, row in enumerate(file) if row[:1] == [COMPLAINTS])
    tap.check(file[at][1:] == rows[0][1:] and file[at + 1:at + 4] == rows[1:],
              "the file has them as the page has", file[at:at + 5])
    hers = lise.get(PAGE).text + lise.get(FILE).text
    tap.check("medhold" not in hers.lower() and "klage" not in
              re.sub(r"(?s)<nav.*?</nav>|<footer.*?</footer>", "", hers).lower(),
              "a leader hears nothing of complaints, not in figures either")


def her_own(tap, lise):
    t = tables(lise.get(PAGE))
    names = {row[0] for rows in t.values() for row in rows[1:]}
    quarter = t["Når de kom"]
    tap.check(names <= {"Familietjenesten", "Færre enn 5"} and
              quarter[1][-1] == "26" and "Lederen" not in t["Hva de gjelder"][0],
              "a leader has her own, without what may be about herself", t)


def years(tap, siri):
    last = str(int(YEAR) - 1)
    page = siri.get(PAGE)
    before = tables(siri.get(f"{PAGE}?ar={last}"))
    tap.check(f'href="{PAGE}?ar={last}"' in page.text and
              before["Når de kom"][-1][-1] == "9" and
              tables(siri.get(f"{PAGE}?ar=1999")) == tables(page) and
              tables(siri.get(f"{PAGE}?ar=x'--")) == tables(page),
              "an earlier year is a link, and no year is this one", before)


def as_a_file(tap, siri, lise, t):
    sql("UPDATE unit SET name = '=1+1;\"Barnehage\"' WHERE name = 'Barnehage'")
    answer = siri.get(f"{FILE}?ar={YEAR}")
    rows = list(csv.reader(io.StringIO(answer.text.lstrip("\ufeff")), delimiter=";"))
    sql("UPDATE unit SET name = 'Barnehage' WHERE name LIKE '=1+1%'")
    wanted = t["Når de kom"][1:]
    at = next(n for n, row in enumerate(rows) if row[:1] == ["Når de kom"])
    got = rows[at + 1:at + 1 + len(wanted)]
    tap.check("attachment" in answer.headers.get("content-disposition", "") and
              ["'=1+1;\"Barnehage\"", "10", "10", "6", "7", "33"] in got and
              sorted(row[1:] for row in got) == sorted(row[1:] for row in wanted),
              "the file has what the page has, and no formula", got)
    tap.check("Barnehage" not in lise.get(FILE).text, "and of a leader her own alone")


def run(tap):
    siri, lise = Browser("siri.systemansvarlig"), Browser("lise.leder")
    nothing_is_told_of_few(tap, siri, lise)
    a_year()
    t = counted(tap, siri)
    not_to_be_worked_out(tap, t)
    how_long(tap, t)
    complaints(tap, siri, lise)
    her_own(tap, lise)
    years(tap, siri)
    as_a_file(tap, siri, lise, t)
