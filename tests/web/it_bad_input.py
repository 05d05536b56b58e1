#!/usr/bin/env python3
"""What careless, hostile and unlucky browsers send: each gets its right status, a
page in Norwegian, and nothing is written, or written once."""

import os
import re
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, one, sql  # noqa: E402


def waiting(leader):
    """A case of that leader's unit that waits for a coordinator."""
    return one(f"""
        SELECT c.number FROM strand s
          JOIN casefile c ON c.id = s.casefile
          JOIN seat x ON x.kind = 'leader' AND x.unit = s.unit AND x.live = 1
          JOIN employee l ON l.id = x.employee
         WHERE s.state = 'waiting' AND s.kind = 'coordinator'
           AND c.address_block = 'none'
           AND l.username = '{leader}' ORDER BY s.id LIMIT 1""")


def offers(number):
    return int(one(f"""SELECT COUNT(*) FROM offer o
        JOIN strand s ON s.id = o.strand JOIN casefile c ON c.id = s.casefile
        WHERE c.number = '{number}'"""))


def is_page(answer):
    return '<html lang="nb"' in answer.text and "<h1" in answer.text


def run(tap):
    lise = Browser("lise.leder")
    number = waiting("lise.leder")
    path = f"/sak/{number}/koordinator/tilbud"
    had = offers(number)
    form = lise.get(path)
    hidden = form.hidden(path)
    kai = re.search(r'value="(\d+)"[^>]*>(?:(?!</label>).)*?Kai ', form.text, re.S)
    good = {**hidden, "koordinator": kai.group(1), "timer": "5", "avklart": "ja",
            "beskjed": "Ring først."}
    if 'name="onske_fulgt"' in form.text:
        good["onske_fulgt"] = "ja"
    encoded = "&".join(f"{k}={v}" for k, v in hidden.items())
    cases = [
        ("body over the cap", "x=" + "a" * 300000, 413),
        ("broken percent-encoding", encoded + "&beskjed=%zz", 400),
        ("half a percent-encoding", encoded + "&beskjed=%4", 400),
        ("invalid UTF-8", encoded + "&beskjed=%ff%fe", 400),
        ("overlong UTF-8", encoded + "&beskjed=%c0%af", 400),
        ("NUL", encoded + "&beskjed=a%00b", 400),
        ("a field twice", encoded + "&timer=5&timer=6", 400),
        ("an unknown field", encoded + "&admin=ja", 400),
        ("10,000 fields", "&".join(f"f{i}=1" for i in range(10000)), 400),
        ("a field without a name", encoded + "&=1", 400),
        ("no form token", f"nokkel={hidden['nokkel']}&versjon={hidden['versjon']}", 403),
        ("somebody else's form token", encoded.replace(
            hidden["csrf"], Browser("lars.leder").get("/").hidden("/logg-ut")["csrf"]), 403),
        ("no one-time key", f"csrf={hidden['csrf']}&versjon={hidden['versjon']}", 400),
        ("a stale version", encoded.replace(
            f"versjon={hidden['versjon']}", "versjon=1"), 409),
        ("no version", f"csrf={hidden['csrf']}&nokkel={hidden['nokkel']}", 409),
        ("an empty form", encoded, 422),
    ]
    for name, body, status in cases:
        answer = lise.send("POST", path, body)
        tap.check(answer.status == status and is_page(answer),
                  f"{name}: {status} and a page in Norwegian",
                  f"{answer.status} {answer.text[:80]}")
    answer = lise.send("POST", path, "x", {"Content-Type": "application/json"})
    tap.check(answer.status == 400, "a body that is no form: 400", answer.status)
    answer = lise.post(path, good, {"Origin": "https://ond.example"})
    tap.check(answer.status == 403, "a foreign origin: 403", answer.status)
    for method, where, status in (("POST", "/retningslinjer", 405),
                                  ("GET", "/logg-ut", 405),
                                  ("DELETE", path, 405), ("GET", "/finnes-ikke", 404),
                                  ("GET", "/sak/2026-1", 404),
                                  ("GET", "/sak/%2e%2e", 404),
                                  ("GET", path + "?a=%zz", 400)):
        answer = lise.send(method, where, "" if method == "POST" else None)
        tap.check(answer.status == status, f"{method} {where}: {status}",
                  answer.status)
    tap.check("GET" in lise.send("POST", "/retningslinjer", "").headers.get("allow", ""),
              "405 names the method that is allowed")
    for name, cookie in (("forged", "A" * 22), ("too long", "A" * 5000),
                         ("odd", "'; DROP TABLE session; --")):
        stranger = Browser()
        stranger.cookies["holdfast"] = cookie
        tap.check(stranger.get("/").status in (303, 400),
                  f"a {name} cookie is nobody's")
    tap.check(offers(number) == had, "nothing of all this was written")

    looks = int(one("SELECT COUNT(*) FROM access_log WHERE outcome = 'allowed'"))
    typed = "Linje én\nto <b> & «tre»"
    answer = lise.post(path, {**hidden, "koordinator": kai.group(1), "timer": "mange",
                              "beskjed": typed})
    tap.check(answer.status == 422 and "Linje én\nto &lt;b&gt; &amp; «tre»" in answer.text
              and 'value="mange"' in answer.text,
              "what was typed comes back, escaped, with the field named")
    tap.check(int(one("SELECT COUNT(*) FROM access_log WHERE outcome = 'allowed'")) ==
              looks + 1, "and the page that shows it is in the log of looks")

    answers = []
    twins = [threading.Thread(target=lambda: answers.append(lise.post(path, good)))
             for _ in range(4)]
    for twin in twins:
        twin.start()
    for twin in twins:
        twin.join()
    tap.check([a.status for a in answers] == [303] * 4 and
              len({a.location for a in answers}) == 1,
              "the same form four times at once gets the same answer",
              [(a.status, a.location) for a in answers])
    tap.check(offers(number) == had + 1, "and made one offer", offers(number))
    tap.check(lise.post(path, good).status == 303 and offers(number) == had + 1,
              "and again, later, too")
    lise.fill(f"/sak/{number}", f"/sak/{number}/koordinator/trekk")
    tap.check(sql(f"""SELECT o.state FROM offer o JOIN strand s ON s.id = o.strand
        JOIN casefile c ON c.id = s.casefile WHERE c.number = '{number}'
        ORDER BY o.id DESC LIMIT 1""") == [["withdrawn"]], "an offer can be withdrawn")

    one_key_is_no_answer_to_another_form(tap)
    one_count_of_wrong_passwords(tap)
    registered_at_once(tap)
    old = lise.cookies["holdfast"]
    lise.fill("/", "/logg-ut")
    lise.cookies["holdfast"] = old
    tap.check(lise.get("/").status == 303, "after logging out the old cookie is nobody's")


def one_key_is_no_answer_to_another_form(tap):
    """All forms of a page share its key; each is still done, and done once."""
    lise = Browser("lise.leder")
    unit = one("""SELECT u.code FROM unit u JOIN seat x ON x.unit = u.id
        JOIN employee e ON e.id = x.employee AND e.username = 'lise.leder'
        WHERE x.live = 1 LIMIT 1""")
    path = f"/enhet/{unit}/kontakt"
    page = lise.get(path)
    key = page.hidden("/logg-ut")
    people = re.findall(r'name="ansatt" value="(\d+)"', page.text)[:2]
    hand = "SELECT COUNT(*) FROM seat WHERE source = 'hand' AND live = 1"
    for step, left in (("utnevn", "2"), ("avslutt", "0")):
        for who in people * 2:
            lise.post(path, {**key, "ansatt": who, "steg": step})
        tap.check(one(hand) == left, f"two forms with one key: both {step}", one(hand))
    lise.post(path, {**key, "ansatt": people[0], "steg": "utnevn"})
    tap.check(one(hand) == "0", "and the first sent again is still the first", one(hand))


def registered_at_once(tap):
    """The same person by eight clerks' forms at the same instant, and slips of dates."""
    tora = Browser("tora.tjenestekontor")
    fields = {"navn": "Samtidig Sørensen", "fodselsdato": "3.9.2015",
              "type": "koordinator", "mottatt": "1.9.2026", "vedtak": "2.9.2026"}
    for field, typed in (("mottatt", "1.9.1583"), ("vedtak", "1.9.1626"),
                         ("fodselsdato", "1.1.1583")):
        answer = tora.fill("/sak/ny", "/sak/ny", **{**fields, field: typed})
        tap.check(answer.status == 422 and "Se på årstallet" in answer.text,
                  f"{field} {typed} is a slip, and comes back", answer.status)
    forms = [{**tora.get("/sak/ny").hidden("/sak/ny"), **fields} for _ in range(8)]
    answers = []
    posts = [threading.Thread(target=lambda f=form: answers.append(
        tora.post("/sak/ny", f).status)) for form in forms]
    for post in posts:
        post.start()
    for post in posts:
        post.join()
    tap.check(sorted(answers) == [303] + [422] * 7,
              "of eight at once one is registered, seven are told", answers)
    tap.check(one("SELECT COUNT(*) FROM person WHERE name = 'Samtidig Sørensen'") == "1",
              "once")


def one_count_of_wrong_passwords(tap):
    """No spelling of a user name begins a count of its own (R77)."""
    sql("DELETE FROM login_delay")
    for name in ("lars.leder", "LARS.LEDER", " lars.leder", "lars.leder@annen.test"):
        Browser().login(name, "feil")
    tap.check(Browser().login("Lars.Leder", "holdfast").status == 429,
              "capitals, blanks and a domain are counted as one name")
    tap.check(one("SELECT state FROM access_log WHERE action = 'login' "
                  "ORDER BY id DESC LIMIT 1") == "delayed",
              "an attempt that has to wait is in the access log, too")
    sql("DELETE FROM login_delay")
    tap.check(Browser().login("lar\u017f.leder", "holdfast").status == 422,
              "a long s is not the s of the account's name")
    sql("DELETE FROM login_delay")


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
