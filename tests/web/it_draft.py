#!/usr/bin/env python3
"""Drafts (R76): what was typed survives a session, a worker, a database and a
change of machine, is seen by nobody else, and is gone when it is sent; run by
it_draft.sh, which has the servers."""

import os
import re
import sys
import time
from pathlib import Path

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, one, sql, wait_for  # noqa: E402

from drafts import (KEPT, LONG, clear, drafts, enter, lapse, of, opened,  # noqa: E402
                    save, shown, waiting)
from it_bad_days import order, staff_pids  # noqa: E402
from it_draft_forms import every_form  # noqa: E402

REGISTER = "/sak/ny"


def expiry(tap):
    path = waiting()
    lise = Browser("lise.leder")
    form = opened(lise, path)
    before = sql("SELECT id, version FROM casefile"), sql("SELECT * FROM form_key")
    lapse("lise.leder")
    answer = lise.post(path, {**form, "beskjed": LONG, "timer": "17",
                              "avklart": "ja"})
    tap.check((answer.status, answer.location) == (303, "/logg-inn?til=" + path),
              "a form that comes after 20 idle minutes leads to the door, and "
              "from there back", (answer.status, answer.location))
    tap.check(before == (sql("SELECT id, version FROM casefile"),
                         sql("SELECT * FROM form_key")), "nothing is done")
    tap.check(lise.get(path).status == 303, "nor is the session awake again")
    answer = enter(lise, "lise.leder", path)
    tap.check(answer.location == path, "whoever logs in comes to the form",
              answer.location)
    page = lise.get(path)
    tap.check(shown(page) == LONG, "where her 5000 characters are",
              (shown(page) or "")[:80])
    tap.check(KEPT in page.text and 'name="timer" value="17"' in page.text and
              re.search(r'name="avklart" value="ja" checked', page.text),
              "with her figure and her tick, and a word about it")
    clear()
    lise = Browser("lise.leder")
    form = opened(lise, path)
    lapse("lise.leder")
    answer = save(lise, form, beskjed=LONG)
    tap.check(answer.status == 204 and drafts("lise.leder") == 1,
              "what the script sends too late is kept as well", answer.status)
    clear()


def too_late(tap):
    """Only who had the session is heard, and only while it could have lasted."""
    path = waiting()
    for what, spoil in (
            ("after the absolute end", lambda b: lapse("lise.leder", "ends", "10 HOUR")),
            ("after a logout", lambda b: b.fill("/", "/logg-ut")),
            ("of an account that is closed", lambda b: sql(
                f"UPDATE employee SET state = 'disabled' WHERE id = {of('lise.leder')}"))):
        lise = Browser("lise.leder")
        form, cookies = opened(lise, path), dict(lise.cookies)
        lapse("lise.leder")
        if "logout" in what:
            lise = Browser("lise.leder")
            form, cookies = opened(lise, path), dict(lise.cookies)
        spoil(lise)
        lise.cookies = cookies
        answer = lise.post(path, {**form, "beskjed": LONG})
        sql(f"UPDATE employee SET state = 'active' WHERE id = {of('lise.leder')}")
        tap.check(answer.location == "/logg-inn" and drafts("lise.leder") == 0,
                  "nothing is kept " + what, answer.location)
    kai, lise = Browser("kai.koordinator"), Browser("lise.leder")
    form = {**opened(lise, path), "csrf": kai.get("/").hidden("/logg-ut")["csrf"]}
    lapse("lise.leder")
    lise.post(path, {**form, "beskjed": LONG})
    form = opened(Browser("lise.leder"), path)
    lise.post(path, {**form, "beskjed": LONG}, {"Origin": "http://ond.example"})
    tap.check(one("SELECT COUNT(*) FROM draft") == "0",
              "nor with another's token, or from another site")


def others(tap):
    """One machine, two people; one person, two machines."""
    tora = Browser("tora.tjenestekontor")
    form = opened(tora, REGISTER)
    lapse("tora.tjenestekontor")
    tora.post(REGISTER, {**form, "navn": "Hemmelig Person", "onske": LONG,
                         "type": "familiekoordinator"})
    colleague = one(f"""SELECT e.username FROM seat s JOIN employee e
        ON e.id = s.employee WHERE s.kind = 'office' AND s.live = 1 AND
        e.state = 'active' AND e.id <> {of('tora.tjenestekontor')} LIMIT 1""")
    if colleague is None:
        colleague = "kari.koordinator"
        sql("INSERT INTO seat (kind, unit, employee, source, since) SELECT 'office', "
            f"NULL, {of(colleague)}, 'directory', UTC_TIMESTAMP(6)")
    answer = enter(tora, colleague, REGISTER)
    page = tora.get(REGISTER)
    tap.check(answer.status == 303 and page.status == 200 and
              "Hemmelig" not in page.text and KEPT not in page.text,
              "who logs in on the same machine sees nothing of it",
              (colleague, answer.status, page.status))
    there = Browser("tora.tjenestekontor").get(REGISTER)
    tap.check("Hemmelig Person" in there.text and shown(there, "onske") == LONG and
              'value="familiekoordinator" checked' in there.text,
              "she herself sees it on another, with what she chose")
    clear()


def crashes(tap):
    path = waiting()
    lise = Browser("lise.leder")
    answer = save(lise, opened(lise, path), beskjed=LONG)
    tap.check(answer.status == 204 and answer.text == "", "a draft is kept",
              answer.status)
    tap.check(shown(lise.get(path)) == LONG, "and there when the form is opened")
    for pid in staff_pids():
        order(f"kill-worker {pid}")
    wait_for(lambda: lise.get("/").status == 200)
    tap.check(shown(lise.get(path)) == LONG, "there after every worker was killed")
    order("stop-mariadb")
    answer = save(lise, opened(lise, path) or {"csrf": ""}, beskjed="x")
    tap.check(answer.status == 503, "without the database the script is told so",
              answer.status)
    order("start-mariadb")
    wait_for(lambda: [lise.get("/").status for _ in range(20)] == [200] * 20)
    tap.check(shown(lise.get(path)) == LONG, "there after the database was restarted")
    clear()


def faults_of_ours(tap):
    """A form that failed through no fault of the user's is kept, and it is said."""
    path = waiting()
    lise = Browser("lise.leder")
    page = lise.get(path)
    kai = re.search(r'value="(\d+)"[^>]*>(?:(?!</label>).)*?Kai ', page.text, re.S)
    form = {**page.hidden(path), "koordinator": kai.group(1), "timer": "5",
            "avklart": "ja", "beskjed": "Til Kai."}
    sql("RENAME TABLE access_log TO access_log_away")
    try:
        answer = lise.post(path, form)
    finally:
        sql("RENAME TABLE access_log_away TO access_log")
    tap.check(answer.status >= 500 and KEPT in answer.text and
              f'href="{path}"' in answer.text, "what a fault of ours stopped is kept",
              answer.status)
    page = lise.get(path)
    tap.check(shown(page) == "Til Kai." and re.search(
        rf'value="{kai.group(1)}" checked', page.text), "with everything in it")
    answer = lise.post(path, {**form, **page.hidden(path)})
    tap.check(answer.status == 303 and drafts("lise.leder") == 0,
              "and gone when it is sent", (answer.status, drafts("lise.leder")))
    tap.check(lise.get(path).status == 403, "its form is closed now")


def sent(tap):
    path = waiting()
    lise = Browser("lise.leder")
    form = opened(lise, path)
    save(lise, form, beskjed="Først dette.")
    answer = lise.post(path, {**form, "beskjed": "Så dette.", "timer": "mange"})
    again = answer.hidden(path)
    tap.check(answer.status == 422 and shown(answer) == "Så dette." and
              KEPT not in answer.text and drafts("lise.leder") == 1,
              "a form to mend shows what was sent, and the draft stays",
              answer.status)
    tap.check(save(lise, again, beskjed="Og dette.").status == 204,
              "the page to mend writes on in it")
    answer = lise.post("/utkast", {**again, "beskjed": "Til slutt."})
    tap.check((answer.status, answer.location) == (303, path) and
              shown(lise.get(path)) == "Til slutt.",
              "without a script a button does the same", answer.status)
    answer = lise.post("/utkast", {**opened(lise, path), "slett": "ja"})
    tap.check(answer.location == path and drafts("lise.leder") == 0 and
              shown(lise.get(path)) == "", "and another throws it away")


def two_tabs(tap):
    path = waiting()
    lise = Browser("lise.leder")
    first, second = opened(lise, path), opened(lise, path)
    save(lise, first, beskjed="I den første.")
    answer = save(lise, second, beskjed="I den andre.")
    tap.check(answer.status == 409 and shown(lise.get(path)) == "I den første.",
              "a second tab is told, and writes nothing over", answer.status)
    answer = lise.post("/utkast", {**second, "beskjed": "I den andre."})
    tap.check(answer.status == 409 and "åpent et annet sted" in answer.text,
              "without a script in words", answer.status)
    third = opened(lise, path)
    tap.check(save(lise, third, beskjed="I den tredje.").status == 204,
              "a tab that began with the draft goes on with it")
    tap.check(save(lise, first, beskjed="Igjen.").status == 409,
              "and then it is the first that is told")
    page = lise.get(path)
    kai = re.search(r'value="(\d+)"[^>]*>(?:(?!</label>).)*?Kai ', page.text, re.S)
    answer = lise.post(path, {**second, "koordinator": kai.group(1), "timer": "5",
                              "avklart": "ja", "beskjed": "I den andre."})
    tap.check(answer.status == 303 and drafts("lise.leder") == 1,
              "a form that is sent leaves what another tab kept",
              (answer.status, drafts("lise.leder")))
    tap.check("I den tredje." not in lise.get(path).text,
              "but nobody is shown it who may not open the form")
    clear()


def odd(tap):
    """Fields that are no fields, and keys that are none."""
    path = waiting()
    lise = Browser("lise.leder")
    form = opened(lise, path)
    save(lise, form, beskjed="Her.", passord="hemmelig", finnes_ikke="x")
    page = lise.get(path)
    tap.check(page.status == 200 and shown(page) == "Her." and
              "hemmelig" not in page.text, "fields of no form are not shown")
    stored = one(f"SELECT fields FROM draft WHERE path = '{path}'")
    tap.check(form["csrf"] not in stored and form["nokkel"] not in stored and
              "csrf" not in stored, "tokens are not kept", stored)
    clear()
    for what, fields, status in (
            ("no key", {"nokkel": ""}, 400),
            ("a key of another alphabet", {"nokkel": "æ" * 11}, 400),
            ("a wrong token", {"csrf": "0" * 64}, 403),
            ("no path", {"sti": ""}, 404),
            ("a path that is not there", {"sti": "/sak/2026-00001/x/y/z"}, 404),
            ("another host", {"sti": "//ond.example/"}, 404),
            ("a page without a form", {"sti": "/retningslinjer"}, 404),
            ("a form without a page", {"sti": "/logg-ut"}, 404),
            ("itself", {"sti": "/utkast"}, 404),
            ("300 fields", {f"felt{i}": "x" for i in range(300)}, 400),
            ("1 MB", {"beskjed": "x" * 1_000_000}, 413)):
        answer = save(lise, form, **{"beskjed": "x", **fields})
        tap.check(answer.status == status and drafts("lise.leder") == 0,
                  f"{what}: {status}, nothing kept", answer.status)
    sources = Path(__file__).resolve().parent.parent.parent / "fcgi"
    asks = {p.parent.name for p in sources.glob("*/page_*.c")
            if "FORM_SECRET" in p.read_text(encoding="utf-8")}
    tap.check(asks == {"directory"},
              "only the door, which keeps no drafts, asks for a secret", asks)


def foreign(tap):
    path = waiting()
    form = opened(Browser("lise.leder"), path)
    for who, status in (("kari.koordinator", 404), ("lars.leder", 404),
                        ("tora.tjenestekontor", 403)):
        browser = Browser(who)
        token = browser.get("/").hidden("/logg-ut")
        refused = int(one("SELECT COUNT(*) FROM access_log WHERE outcome = 'refused'"))
        answer = save(browser, {**form, **token}, beskjed="x")
        noted = int(one("SELECT COUNT(*) FROM access_log WHERE outcome = 'refused'"))
        tap.check(answer.status == status and drafts(who) == 0 and
                  noted == refused + 1, f"{who} keeps no draft for a case of others",
                  answer.status)
    tap.check(Browser().post("/utkast", {**form, "beskjed": "x"}).location ==
              "/logg-inn" and one("SELECT COUNT(*) FROM draft") == "0",
              "nor does who is nobody")


def many(tap):
    lise = Browser("lise.leder")
    sql(f"""INSERT INTO draft (employee, path, writer, fields, saved)
        SELECT {of('lise.leder')}, CONCAT('/sak/', seq), REPEAT('a', 22), '',
               UTC_TIMESTAMP(6) - INTERVAL seq MINUTE FROM seq_1_to_50""")
    path = waiting()
    tap.check(save(lise, opened(lise, path), beskjed="Ny.").status == 204 and
              drafts("lise.leder") == 50 and shown(lise.get(path)) == "Ny." and
              one("SELECT COUNT(*) FROM draft WHERE path = '/sak/50'") == "0",
              "of more than 50 the oldest goes", drafts("lise.leder"))
    clear()


def housekeeping(tap):
    gone = one("SELECT id FROM employee WHERE state = 'gone' LIMIT 1")
    if gone is None:
        gone = one(f"SELECT id FROM employee WHERE id <> {of('lise.leder')} "
                   "ORDER BY id DESC LIMIT 1")
        sql(f"UPDATE employee SET state = 'gone' WHERE id = {gone}")
    sql(f"""INSERT INTO draft (employee, path, writer, fields, saved) VALUES
        ({of('lise.leder')}, '/sak/a', REPEAT('a', 22), '',
         UTC_TIMESTAMP(6) - INTERVAL 29 DAY),
        ({of('lise.leder')}, '/sak/b', REPEAT('a', 22), '',
         UTC_TIMESTAMP(6) - INTERVAL 31 DAY),
        ({gone}, '/sak/c', REPEAT('a', 22), '', UTC_TIMESTAMP(6))""")
    order("sweep housekeeping")
    tap.check(sql("SELECT path FROM draft") == [["/sak/a"]],
              "after 30 days a draft goes, and with its writer at once",
              sql("SELECT path FROM draft"))
    tap.check("2 drafts, " in one(
        "SELECT note FROM job_run WHERE job = 'housekeeping'"), "operations see how many")
    clear()


def pulse(tap):
    lise = Browser("lise.leder")
    lapse("lise.leder", "seen", "19 MINUTE")
    answer = lise.get("/puls")
    tap.check((answer.status, answer.text) == (200, "ok\n"), "more time is one request",
              answer.status)
    lapse("lise.leder", "seen", "19 MINUTE")
    tap.check(lise.get("/").status == 200, "and counts from there")
    lapse("lise.leder")
    tap.check(lise.get("/puls").status == 303 and lise.get("/").status == 303,
              "who is out stays out")


def main():
    tap = Tap()
    began = time.monotonic()
    for part in (expiry, every_form, too_late, others, crashes, odd, foreign, many, sent,
                 two_tabs, faults_of_ours, housekeeping, pulse):
        part(tap)
    print(f"# {time.monotonic() - began:.0f} s")
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
