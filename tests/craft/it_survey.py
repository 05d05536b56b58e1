#!/usr/bin/env python3
"""Once a year the system owner asks the coordinators something. Each answers once, and nobody can
tell who answered what; what came of it is told to them all (A72). Run by it_survey.sh."""

import html
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, at_once, day, identity, kept_day, norway, one, sql, words_of  # noqa: E402
from town import run_sweep  # noqa: E402

PAGE, NEW, ANSWER = "/undersokelse", "/undersokelse/ny", "/undersokelse/svar"
SIRI, KAI, LISE = "siri.systemansvarlig", "kai.koordinator", "lise.leder"
HOSTILE = "<script>alert(1)</script> Tid'; DROP TABLE survey_answer; --"
QUESTIONS = {"undersokelse_1": "Jeg har nok tid.", "undersokelse_2": "", "undersokelse_3": HOSTILE,
             "undersokelse_4": "", "undersokelse_5": ""}


def ask(siri, **fields):
    return siri.fill(NEW, NEW, **{**QUESTIONS, "siste_svardag": day(21), **fields})


def late_ask(siri):
    """With a form that was opened before."""
    return siri.post(NEW, {**siri.get("/").hidden("/logg-ut"), **QUESTIONS, "siste_svardag": day(21)})


def answer(browser, **fields):
    return browser.fill(ANSWER, ANSWER, **{"svar_1": "litt-enig", "utdypet_1": "", "svar_2": "helt-uenig",
                                           "utdypet_2": "", **fields})


def field(got, name):
    return got.status == 422 and f'id="{name}-e"' in got.text


def newest():
    return one("SELECT MAX(id) FROM survey")


def first():
    return one("SELECT MIN(id) FROM survey")


def last(days):
    """The last day to answer is so many days from today."""
    sql(f"UPDATE survey SET last = {norway()} + INTERVAL {days} DAY WHERE id = {newest()}")


def count(table):
    return int(one(f"SELECT COUNT(*) FROM {table}"))


def told(browser):
    """What stands at that place of the desk."""
    found = re.search(r'<section class="desk" aria-labelledby="undersokelse">.*?</section>', browser.get("/").text, re.S)
    return words_of(found.group()) if found else ""


def nothing_yet(tap, siri, kai):
    tap.check("har ikke fått noen undersøkelse" in kai.get(PAGE).text and PAGE in kai.get("/").text and
              kai.get(ANSWER).status == 404 and NEW not in kai.get(PAGE).text and NEW in siri.get(PAGE).text,
              "nobody is asked to begin with, and the ways there")
    form = siri.get(NEW).text
    tap.check("Jeg har fått den opplæringen jeg trenger." in form and f'value="{kept_day(21)}"' in form and
              form.count('name="undersokelse_') == 5, "five suggestions stand there, and three weeks")


def refused(tap, siri):
    for fields, wrong in (({"undersokelse_1": ""}, "undersokelse_1"), ({"siste_svardag": ""}, "siste_svardag"),
                          ({"siste_svardag": day(6)}, "siste_svardag"), ({"siste_svardag": day(61)}, "siste_svardag"),
                          ({"siste_svardag": day(-400)}, "siste_svardag"), ({"siste_svardag": "i morgen"}, "siste_svardag"),
                          ({"undersokelse_2": "x" * 201}, "undersokelse_2"),
                          ({"undersokelse_2": "Om sak 2026-00001."}, "undersokelse_2"),
                          ({"undersokelse_4": f"Om {identity()}"}, "undersokelse_4")):
        got = ask(siri, **fields)
        tap.check(field(got, wrong) and html.escape(QUESTIONS["undersokelse_1"] if wrong != "undersokelse_1" else day(21))
                  in got.text, f"{wrong} {str(list(fields.values())[0])[:12]!r} is refused, and the rest stays", got.status)
    tap.check("minst 7 dager" in ask(siri, siste_svardag=day(6)).text and
              "høyst 60 dager" in ask(siri, siste_svardag=day(61)).text, "and it says how many days there are to be")
    tap.check(count("survey") == 0 and one("SELECT COUNT(*) FROM alert WHERE kind = 'survey'") == "0",
              "and nobody is asked")


def wrong_roles(tap, kai, lise):
    form = kai.get("/").hidden("/logg-ut")
    for who in (kai, lise):
        got = [who.get(NEW).status, who.get(f"{PAGE}/{newest()}/tekster").status,
               who.get(f"{PAGE}/{newest()}/ble-til").status]
        tap.check(got == [403] * 3, f"{who.username} neither asks, reads texts nor tells what came of it", got)
    got = [kai.post(NEW, {**form, **QUESTIONS, "siste_svardag": day(9)}).status,
           kai.post(f"{PAGE}/{newest()}/ble-til", {**form, "ble_til": "Ja."}).status]
    tap.check(got == [403, 403], "nor by sending it", got)
    tap.check(lise.get(ANSWER).status == 404 and lise.post(ANSWER, lise.get("/").hidden("/logg-ut")).status == 404 and
              [kai.get(p).status for p in (PAGE + "/999999", PAGE + "/x")] == [404, 404],
              "who is not asked has no form, and what is not there is not found")
    tap.check(kai.post(ANSWER, {"svar_1": "helt-enig"}).status in (400, 403) and
              kai.post(ANSWER, {**form, "svar_1": "helt-enig", "navn": "Kai"}).status == 400,
              "without the key of a form, or with more than it has, nothing is answered")


def opened(tap, siri, kai, lise):
    forms = [{**siri.get(NEW).hidden(NEW), **QUESTIONS, "siste_svardag": day(21)} for _ in range(2)]
    got = sorted(a.status for a in at_once([lambda f=f: siri.post(NEW, f) for f in [*forms, forms[0]]]))
    tap.check(count("survey") == 1 and got[0] == 303 and got[-1] in (303, 403, 409), "opened twice at once it is open once", got)
    asked = {row[0] for row in sql("""SELECT e.username FROM alert a JOIN employee e ON e.id = a.employee
        WHERE a.kind = 'survey'""")}
    have = {row[0] for row in sql("""SELECT DISTINCT e.username FROM strand s JOIN employee e ON e.id = s.holder
        WHERE s.live = 1 AND e.state = 'active' AND e.username <> 'siri.systemansvarlig'""")}
    tap.check(asked == have and KAI in asked and one("SELECT asked FROM survey") == str(len(have)),
              "whoever has a case is asked, and nobody else", (asked ^ have))
    tap.check(one("SELECT COUNT(*) FROM survey_question") == "2" and
              [r[0] for r in sql("SELECT position FROM survey_question ORDER BY position")] == ["1", "2"],
              "what was left empty is not asked")
    again = late_ask(siri)
    tap.check(again.status == 409 and "En undersøkelse er åpen nå" in again.text and
              "En undersøkelse er åpen nå" in siri.get(NEW).text and count("survey") == 1,
              "there is one at a time, and it says so", again.status)
    if LISE in have:        # she has cases for the time being, and was asked for them
        sql(f"DELETE FROM alert WHERE kind = 'survey' AND employee = (SELECT id FROM employee WHERE username = '{LISE}')")
    desk = told(kai)
    tap.check("Svar på noen få spørsmål" in desk and "21 dager igjen" in desk and "tre minutter" in desk and
              "/retningslinjer/give-feedback" in kai.get("/").text and told(lise) == "",
              "it stands on the desk: what, how long, and why", desk)
    tap.check(kai.get("/retningslinjer/give-feedback").status == 200, "and the guideline is there")
    notices = kai.get("/varsler")
    kai.post("/varsler", notices.hidden("/varsler"))
    tap.check("noen spørsmål til deg som koordinator" in notices.text and told(kai) != "",
              "it is among the notices, and to have seen it there is not to have answered")
    waits = [row[0] for row in sql("""SELECT DISTINCT p.urgent FROM alert_pending p
        JOIN alert a ON a.id = p.alert AND a.kind = 'survey'""")]
    tap.check(waits == ["0"],
              "it is in the e-mail of the day")


def answered(tap, siri, kai):
    form = kai.get(ANSWER)
    tap.check("Svarene er uten navn" in form.text and form.text.count('type="radio"') == 10 and
              "<script>alert" not in form.text, "the form says that it has no name on it")
    for fields, wrong in (({"svar_1": ""}, "svar_1"), ({"svar_2": "kanskje"}, "svar_2"),
                          ({"utdypet_1": "x" * 1001}, "utdypet_1"), ({"utdypet_2": "Som i 2026-00017."}, "utdypet_2"),
                          ({"utdypet_2": f"Om {identity()}"}, "utdypet_2")):
        got = answer(kai, **{"utdypet_1": "Mer tid.", **fields})
        tap.check(field(got, wrong) and ("Mer tid." in got.text or wrong == "utdypet_1"),
                  f"{wrong} {str(list(fields.values())[0])[:12]!r} is refused, and the rest stays", got.status)
    tap.check(count("survey_answer") == 0 and told(kai) != "", "and nothing is answered by it")
    forms = [{**kai.get(ANSWER).hidden(ANSWER), "svar_1": "helt-enig", "utdypet_1": HOSTILE, "svar_2": "bade-og",
              "utdypet_2": ""} for _ in range(2)]
    got = sorted(a.status for a in at_once([lambda f=f: kai.post(ANSWER, f) for f in [*forms, forms[0]]]))
    tap.check(count("survey_answer") == 2 and 303 in got, "sent from two windows at once it is answered once", got)
    once = answer(kai, svar_1="helt-uenig")
    tap.check(once.status in (303, 403) and count("survey_answer") == 2 and "Du har svart" in kai.get(ANSWER).text and
              "Takk. Du har svart." in kai.get(f"{PAGE}/{newest()}").text and told(kai) == "",
              "who has answered is told so, and has it on the desk no longer", once.status)


def many_answer(tap, siri, names):
    """More of those with an account are asked; of four, and while it is open, nobody sees anything."""
    people = ", ".join(f"'{n}'" for n in names)
    sql(f"""INSERT IGNORE INTO alert (employee, kind, subject, step, n, made)
        SELECT id, 'survey', {newest()}, 0, 1, UTC_TIMESTAMP(6) FROM employee WHERE username IN ({people})""")
    sql(f"UPDATE survey SET asked = (SELECT COUNT(*) FROM alert WHERE kind = 'survey') WHERE id = {newest()}")
    browsers = [Browser(n) for n in names]
    sql(f"""INSERT INTO draft (employee, path, writer, fields, saved) SELECT id, '{ANSWER}', 'another-window', '{{}}',
        UTC_TIMESTAMP(6) FROM employee WHERE username IN ({people})""")
    for i, browser in enumerate(browsers[:3]):
        answer(browser, utdypet_2=f"Tekst {i}.")
    last(-1)
    page = siri.get(PAGE).text
    tap.check("Færre enn fem har svart" in page and "4 av" in page and "<table" not in page and
              siri.get(f"{PAGE}/{newest()}/tekster").status == 404 and "Tekst 0." not in page,
              "of four nothing is shown, though it is over")
    last(21)
    for i, browser in enumerate(browsers[3:]):
        answer(browser, svar_1="bade-og", utdypet_2=f"Tekst {i + 3}.")
    page = siri.get(PAGE).text
    tap.check(f"{len(names) + 1} av" in page and "<table" not in page and "Svarene vises når fristen er ute" in page and
              siri.get(f"{PAGE}/{newest()}/tekster").status == 404,
              "while it is open there is a number of answers, and nothing of what they are")


def of_nobody(tap):
    """Not even who reads the tables can tell who answered what."""
    columns = {row[0]: row[1] for row in sql("""SELECT column_name, data_type FROM information_schema.columns
        WHERE table_schema = DATABASE() AND table_name = 'survey_answer'""")}
    tap.check(set(columns) == {"id", "survey", "position", "mark", "text"} and
              not {"date", "datetime", "timestamp", "time"} & set(columns.values()),
              "an answer has no person, no time and no day", columns)
    tied = sql("""SELECT table_name, column_name, referenced_table_name FROM information_schema.key_column_usage
        WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL
          AND (table_name = 'survey_answer' OR referenced_table_name = 'survey_answer')""")
    tap.check({row[2] for row in tied} == {"survey_question"}, "it leads to its question alone, and nothing to it", tied)
    ids = [int(row[0]) for row in sql("SELECT id FROM survey_answer")]
    joined = {row[0]: one(f"SELECT COUNT(*) FROM survey_answer a JOIN {row[0]} b ON b.{row[1]} = a.id") for row in sql(
        """SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()
           AND data_type = 'bigint' AND table_name IN ('alert', 'employee', 'access_log', 'session', 'draft', 'form_key')""")}
    tap.check(set(joined.values()) == {"0"} and len(joined) >= 3, "no id of anybody is an answer's", joined)
    at_all = one("""SELECT GROUP_CONCAT(extra) FROM information_schema.columns
        WHERE table_schema = DATABASE() AND table_name = 'survey_answer' AND extra <> ''""")
    tap.check(at_all in (None, "NULL") and max(ids) > 10**12 and len(set(ids)) == len(ids), "ids do not count", at_all)
    # Of those who wrote, in the order in which they did; by chance once in 5,040 it is that order.
    orders = set()
    for _ in range(3):
        orders.add(tuple(r[0] for r in sql("SELECT text FROM survey_answer WHERE position = 2 AND text <> '' ORDER BY id")))
    written = tuple(f"Tekst {i}." for i in range(7))
    tap.check(orders != {written} and len(orders) == 1 and sorted(orders.pop()) == sorted(written),
              "nor do they stand in the order in which they came")
    tap.check(one("SELECT COUNT(*) FROM draft") == "0", "and no draft is left of who has sent it, of no window")


def over(tap, siri, kai, lise, late):
    """The last day is over: closed, with a clear answer, and what is typed is not lost."""
    form = late.get(ANSWER).hidden(ANSWER)
    last(0)
    tap.check("Fristen er i dag" in told(late), "on its last day it can still be answered", told(late))
    last(-1)
    before = count("survey_answer")
    got = late.post(ANSWER, {**form, "svar_1": "helt-enig", "utdypet_1": "Jeg var sent ute.", "svar_2": "helt-enig",
                             "utdypet_2": ""})
    tap.check(got.status == 409 and "Fristen er ute" in got.text and "Jeg var sent ute." in got.text and
              count("survey_answer") == before and "Fristen er ute" in late.get(ANSWER).text and told(late) == "",
              "too late is told, and what was written is there", got.status)
    ran = run_sweep("housekeeping")
    tap.check(one("SELECT COUNT(*) FROM alert WHERE kind = 'survey' AND seen IS NULL") == "0" and
              count("survey_answer") == before, "nobody is told any more of what is over", ran.stderr)
    page = kai.get(PAGE)
    row = re.search(r'<tr><th scope="row"><bdi>Jeg har nok tid\..*?</tr>', page.text, re.S)
    cells = re.findall(r"<td[^>]*>(\d+)", row.group()) if row else None
    tap.check(cells == ["0", "0", "4", "3", "1"] and "8 av" in page.text, "anybody reads how many answered what", cells)
    texts = siri.get(f"{PAGE}/{newest()}/tekster").text
    names = [r[0] for r in sql("SELECT name FROM employee WHERE username IN ('kai.koordinator', 'frida.fadder')")]
    tap.check("Tekst 6." in texts and "&lt;script&gt;" in texts and "<script>alert" not in texts and
              not any(n in texts for n in names) and "Tekst 6." not in page.text and "Tekst" not in lise.get(PAGE).text,
              "what was written is for the system owner, as text, and of nobody")
    tap.check(kai.get(f"{PAGE}/{newest()}/tekster").status == 403, "and for nobody else")
    again = late_ask(siri)
    tap.check(again.status == 409 and "til neste år" in again.text, "another one is for next year", again.status)


def came_of_it(tap, siri, kai, lise):
    path = f"{PAGE}/{newest()}/ble-til"
    tap.check("har ikke skrevet hva det ble til" in kai.get(PAGE).text and path not in kai.get(PAGE).text and
              path in siri.get(PAGE).text, "nothing came of it yet")
    last(-30)
    soon = "Fortell koordinatorene" in siri.get("/").text
    last(-31)
    tap.check(not soon and "Fortell koordinatorene" in siri.get("/").text and
              "Fortell koordinatorene" not in kai.get("/").text, "after thirty days it stands on her desk")
    for fields, wrong in (({"ble_til": ""}, "ble_til"), ({"ble_til": "x" * 4001}, "ble_til"),
                          ({"ble_til": "Som i 2026-00017."}, "ble_til"), ({"ble_til": f"Om {identity()}"}, "ble_til"),
                          ({"endret": "finnes-ikke"}, "endret")):
        got = siri.fill(path, path, **{"ble_til": "Tid.", "endret": "", **fields})
        tap.check(field(got, wrong), f"{wrong} {str(list(fields.values())[0])[:12]!r} is refused", got.status)
    forms = [{**siri.get(path).hidden(path), "ble_til": f"Mer tid fra nyttår. {HOSTILE}", "endret": "clarify-task"}
             for _ in range(2)]
    got = sorted(a.status for a in at_once([lambda f=f: siri.post(path, f) for f in forms]))
    tap.check(got[0] == 303 and got[1] in (303, 409) and one("SELECT COUNT(*) FROM information WHERE title LIKE '%undersøkelsen%'") == "1",
              "told from two windows at once it is told once", got)
    page = lise.get(PAGE).text
    tap.check("Mer tid fra nyttår." in page and "/retningslinjer/clarify-task" in page and "<script>alert" not in page,
              "everybody reads what came of it, beside the answers")
    year = one(f"SELECT year FROM survey WHERE id = {newest()}")
    about = f"Dette ble undersøkelsen til i {year}"
    read = one(f"SELECT information FROM survey WHERE id = {newest()}")
    tap.check(about in kai.get("/").text and f"{PAGE}/{newest()}" in kai.get(f"/informasjon/{read}").text and
              about in kai.get("/varsler").text, "coordinators have it on the desk and among the notices")
    tap.check("Fortell koordinatorene" not in siri.get("/").text and siri.get(path).status == 409, "and she is done")
    siri.fill(f"/informasjon/{read}", f"/informasjon/{read}/trekk")
    tap.check(siri.get(path).status == 200 and "Mer tid" not in kai.get(PAGE).text,
              "what was wrong is taken back, and told anew")
    got = siri.fill(path, path, ble_til="Nytt.", endret="")
    tap.check(got.status == 303 and "Nytt." in kai.get(PAGE).text and "clarify-task" not in kai.get(PAGE).text,
              "once more", got.status)


def beside(tap, siri, kai):
    sql(f"UPDATE survey SET year = year - 1 WHERE id = {newest()}")
    got = ask(siri)
    page = kai.get(PAGE).text
    years = re.findall(r"/undersokelse/\d+\"[^>]*>(\d{4})", page)
    tap.check(got.status == 303 and len(years) == 2 and years == sorted(years, reverse=True) and "Nytt." not in page,
              "the next year there is another, and the newest stands first", (got.status, years))
    tap.check("Nytt." in kai.get(f"{PAGE}/{first()}").text, "the year before can be read")
    sql(f"UPDATE survey SET year = year - 2 WHERE id = {first()}")
    sql(f"UPDATE survey SET year = year - 1, last = {norway()} WHERE id = {newest()}")
    crossing = late_ask(siri)
    tap.check(crossing.status == 409 and "En undersøkelse er åpen nå" in crossing.text,
              "one that was opened in the old year is over first", crossing.status)


def kept(tap):
    texts = f"SELECT COUNT(*) FROM survey_answer WHERE survey = {first()} AND text <> ''"
    marks = f"SELECT COUNT(*) FROM survey_answer WHERE survey = {first()}"
    before = one(marks)

    def after(days):
        sql(f"UPDATE survey SET last = {norway()} - INTERVAL {days} DAY WHERE id = {first()}")
        run_sweep("housekeeping")
        return one(texts)
    tap.check(after(729) == "8" and after(731) == "0" and before == one(marks),
              "two years after, what was written is gone, and the numbers stay")


def rights(tap):
    """No account takes out, changes or adds to what was answered, but for its text that is over."""
    rows = sql("""SELECT grantee, privilege_type, '' FROM information_schema.table_privileges
        WHERE table_schema = DATABASE() AND table_name = 'survey_answer'
        UNION SELECT grantee, privilege_type, column_name FROM information_schema.column_privileges
        WHERE table_schema = DATABASE() AND table_name = 'survey_answer'""")
    may = {(re.search(r"hf_\w+", g).group(), p, c) for g, p, c in rows if "hf_" in g}
    tap.check(may == {("hf_staff", "SELECT", ""), ("hf_staff", "INSERT", ""), ("hf_sweep", "SELECT", "survey"),
                      ("hf_sweep", "SELECT", "text"), ("hf_sweep", "UPDATE", "text")},
              "what was answered stands", may)


def main():
    tap = Tap()
    siri, kai, lise = map(Browser, (SIRI, KAI, LISE))
    nothing_yet(tap, siri, kai)
    refused(tap, siri)
    opened(tap, siri, kai, lise)
    wrong_roles(tap, kai, lise)
    answered(tap, siri, kai)
    many_answer(tap, siri, ("kari.koordinator", "frida.fadder", "stian.stafettholder", "tora.tjenestekontor",
                            "lars.leder", "britt.bti", "knut.koordinator"))
    of_nobody(tap)
    sql(f"""INSERT IGNORE INTO alert (employee, kind, subject, step, n, made)
        SELECT id, 'survey', {newest()}, 0, 1, UTC_TIMESTAMP(6) FROM employee WHERE username = 'odd.drift'""")
    over(tap, siri, kai, lise, Browser("odd.drift"))
    came_of_it(tap, siri, kai, lise)
    beside(tap, siri, kai)
    kept(tap)
    rights(tap)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
