#!/usr/bin/env python3
"""What the system owner tells everybody, those with one kind of work, or a unit: on their desks, in
the notices and in the e-mail of the day, until they have read it (A255). Run by it_information.sh."""

import os
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, at_once, day, one, sql  # noqa: E402
from town import run_sweep  # noqa: E402

LIST, NEW = "/informasjon", "/informasjon/ny"
HOSTILE = "<script>alert(1)</script> Samling'; DROP TABLE information; --"


def send(browser, **fields):
    return browser.fill(NEW, NEW, **{
        "informer": "koordinatorer", "informer_enhet": "", "overskrift": "Fellessamling",
        "informasjon": "I rådhuset klokken ni.", "vises_til": day(7), **fields})


def sent(browser, **fields):
    answer = send(browser, **fields)
    assert answer.status == 303, (answer.status, answer.text)
    return answer.location


def told(path):
    """The accounts that have an alert of it."""
    return {row[0] for row in sql(f"""SELECT e.username FROM alert a JOIN employee e ON e.id = a.employee
        WHERE a.kind = 'information' AND a.subject = {path.rsplit('/', 1)[1]}""")}


def unit_of(code):
    return one(f"SELECT id FROM unit WHERE code = '{code}'")


def living(condition):
    return {row[0] for row in sql(f"""SELECT e.username FROM employee e WHERE e.state = 'active'
        AND e.username <> 'siri.systemansvarlig' AND ({condition})""")}


def seat(kind):
    return f"e.id IN (SELECT employee FROM seat WHERE kind = '{kind}' AND live = 1)"


def whom(tap, siri):
    everybody = sent(siri, informer="alle")
    tap.check(told(everybody) == living("1 = 1") != set(), "everybody is told, but for who wrote it")
    coordinators = sent(siri)
    tap.check(told(coordinators) == living(seat("coordinator") +
              " OR e.id IN (SELECT holder FROM strand WHERE live = 1)"),
              "coordinators are who may be one, or has a case")
    leaders = sent(siri, informer="ledere")
    tap.check(told(leaders) == living(seat("leader")) and "kai.koordinator" not in told(leaders),
              "leaders are told alone")
    unit = sent(siri, informer="enhet", informer_enhet=unit_of("familietjenesten"))
    tap.check(told(unit) == living("""e.id IN (SELECT employee FROM post WHERE live = 1 AND unit =
              (SELECT id FROM unit WHERE code = 'familietjenesten'))""") and
              {"lise.leder", "kai.koordinator"} <= told(unit) and "lars.leder" not in told(unit),
              "a unit is who works in it", told(unit))
    return coordinators


def read(tap, siri, kai, path):
    desk = kai.get("/").text
    tap.check("Fellessamling" in desk and path in desk, "it stands on the desk")
    tap.check("Fellessamling" in kai.get("/varsler").text, "and among the notices")
    kai.post("/varsler", {**kai.get("/varsler").hidden("/varsler")})
    tap.check(path in kai.get("/").text, "where to have seen it is not to have read it")
    page = kai.get(path).text
    tap.check("I rådhuset klokken ni." in page and "Send informasjon" not in page and
              "Hvem har lest det" not in page and "Trekk tilbake" not in page,
              "who is told reads it, and does nothing else with it")
    before = siri.get(path).text
    tap.check(f"0 av {len(told(path))}" in before, "nobody has read it")
    answers = {kai.fill(path, path + "/lest").status for _ in range(2)}
    tap.check(answers <= {303, 403} and 303 in answers and path not in kai.get("/").text,
              "she says so, once, and it is gone from the desk", answers)
    tap.check(f"1 av {len(told(path))}" in siri.get(path).text, "and that is counted")
    tap.check("Fellessamling" in kai.get(LIST).text and kai.get(path).status == 200,
              "it is to be found later")


def mailed(tap):
    """The digest says that there is something, and nothing of what."""
    n = one("""SELECT COUNT(*) FROM alert_pending p JOIN alert a ON a.id = p.alert
        AND a.kind = 'information' WHERE p.urgent = 1""")
    tap.check(n == "0", "it waits for the e-mail of the day", n)


def back(tap, siri, kai, lise):
    path = sent(siri, overskrift="Feil dag", informer="alle")
    kai.fill(path, path + "/lest")
    forms = [siri.get(path).hidden(path + "/trekk") for _ in range(2)]
    got = sorted(a.status for a in at_once([
        lambda f=f: siri.post(path + "/trekk", f) for f in forms]))
    tap.check(got[0] == 303 and got[1] in (403, 409), "of two who take it back one does", got)
    tap.check("Feil dag" not in kai.get("/").text and "trukket tilbake" in kai.get(path).text and
              "Trukket tilbake" in kai.get(LIST).text, "it is on no desk, and marked where it stands")
    tap.check(one(f"""SELECT COUNT(*) FROM alert_pending p JOIN alert a ON a.id = p.alert
        AND a.kind = 'information' AND a.seen IS NULL
        AND a.subject = {path.rsplit('/', 1)[1]} AND a.employee <> (SELECT id FROM employee
        WHERE username = 'kai.koordinator')""") == "0", "and goes into no e-mail")
    page = siri.get(path).text
    tap.check(f"1 av {len(told(path))}" in page and "Vises på skrivebordet" not in page,
              "who had read it by then stays counted, and nobody else is", len(told(path)))
    other = sent(siri, informer="alle")
    tap.check(lise.post(other + "/trekk", {}).status in (400, 403) and
              lise.get(NEW).status == 403 and send(lise).status == 403 and
              other in lise.get("/").text, "a leader neither sends nor takes back")


def wrong(tap, siri):
    def field(answer, name):
        return answer.status == 422 and f'id="{name}-e"' in answer.text

    before = one("SELECT COUNT(*) FROM information")
    empty = send(siri, informer="", overskrift="", informasjon="", vises_til="")
    tap.check(all(field(empty, name) for name in
                  ("informer", "overskrift", "informasjon", "vises_til")), "what is missing is named")
    tap.check(field(send(siri, informer="enhet"), "informer_enhet") and
              field(send(siri, informer="enhet", informer_enhet="ingen"), "informer_enhet"),
              "a unit that was not chosen, or is not there, is named")
    past = send(siri, vises_til=day(-1), informasjon="Jeg skrev mye.")
    tap.check(field(past, "vises_til") and "Jeg skrev mye." in past.text,
              "a day that is over is refused, and nothing is lost")
    tap.check(field(send(siri, informasjon="x" * 4001), "informasjon") and
              field(send(siri, overskrift="x" * 121), "overskrift") and
              field(send(siri, informasjon="Gjelder sak 2026-00001."), "informasjon"),
              "too long, or with the number of a case, is refused")
    tap.check(one("SELECT COUNT(*) FROM information") == before, "and nobody is told")
    path = sent(siri, overskrift=HOSTILE, informasjon=HOSTILE)
    page = siri.get(path).text
    tap.check("<script>alert(1)" not in page and "&lt;script&gt;alert(1)" in page and
              "<script>alert(1)" not in siri.get(LIST).text, "what is written is text")
    tap.check([siri.get(p).status for p in (LIST + "/999999", LIST + "/x", LIST + "?etter=x")] ==
              [404, 404, 200], "what is not there is not found")
    form = siri.get(NEW).hidden(NEW)
    fields = {**form, "informer": "ledere", "overskrift": "Én gang", "informasjon": "Bare én.",
              "vises_til": day(1)}
    got = at_once([lambda: siri.post(NEW, fields) for _ in range(5)])
    tap.check(one("SELECT COUNT(*) FROM information WHERE title = 'Én gang'") == "1",
              "sent five times at once it is told once", [a.status for a in got])


def over(tap, siri, kai):
    path = sent(siri, overskrift="Bare i dag", vises_til=day())
    seen = path in kai.get("/").text
    sql(f"UPDATE information SET shown_to = shown_to - INTERVAL 1 DAY WHERE id = {path.rsplit('/', 1)[1]}")
    tap.check(seen and path not in kai.get("/").text, "after its last day it is on no desk")


def comes(username, table, more):
    """To a post or a seat, a moment from when all was told."""
    columns, values = zip(*more.items())
    sql(f"""INSERT INTO {table} (employee, since, {', '.join(columns)})
        SELECT id, UTC_TIMESTAMP(6), {', '.join(values)} FROM employee
         WHERE username = '{username}'""")


def swept(tap):
    """How many alerts of information a sweep's duties add."""
    before = int(one("SELECT COUNT(*) FROM alert WHERE kind = 'information'"))
    run = run_sweep("duties")
    tap.check(run.returncode == 0, "the sweep is run", run.stderr)
    return int(one("SELECT COUNT(*) FROM alert WHERE kind = 'information'")) - before


def later(tap, siri):
    """Who comes while it is shown is told, of what is for her, once."""
    unit = unit_of("familietjenesten")
    new = one(f"""SELECT MIN(e.username) FROM employee e WHERE e.state = 'active' AND NOT EXISTS
        (SELECT 1 FROM seat t WHERE t.employee = e.id AND t.live = 1) AND NOT EXISTS
        (SELECT 1 FROM post p WHERE p.employee = e.id AND p.live = 1 AND p.unit = {unit}) AND NOT EXISTS
        (SELECT 1 FROM strand s WHERE s.holder = e.id AND s.live = 1)""")
    old, anew = swept(tap), one("""SELECT COUNT(*) FROM alert a JOIN information i ON i.id = a.subject
        WHERE a.kind = 'information' AND a.made <> i.sent""")
    tap.check(old == 0 and anew == "0", "of those who were here nobody is told anew", (old, anew))
    here, seats, boss, gone, past = (sent(siri, **form) for form in (
        {"informer": "enhet", "informer_enhet": unit}, {}, {"informer": "ledere"},
        {"informer": "enhet", "informer_enhet": unit}, {"informer": "enhet", "informer_enhet": unit}))
    siri.fill(gone, gone + "/trekk")
    sql(f"""UPDATE information SET shown_to = shown_to - INTERVAL 8 DAY
        WHERE id = {past.rsplit('/', 1)[1]}""")
    tap.check(new not in told(here) | told(seats) and swept(tap) == 0, "she is not there yet", new)
    comes(new, "post", {"unit": unit})
    first = swept(tap)
    tap.check(first >= 1 and swept(tap) == 0 and new in told(here) and not any(new in told(p) for p in
              (seats, boss, gone, past)) and here in desk_of(new),
              "who comes to the unit has it on her desk, once, and nothing that is over",
              (new, first, [p for p in (here, seats, boss, gone, past) if new in told(p)]))
    comes(new, "seat", {"kind": "'coordinator'", "source": "'directory'"})
    second, third = swept(tap), swept(tap)
    tap.check(second >= 1 and new in told(seats) and new not in told(boss) and third == 0,
              "who becomes a coordinator has what coordinators are told, once", (second, third))


def desk_of(username):
    return Browser(username).get("/").text


def taken_back_meanwhile(tap, siri):
    """It is being taken back while the sweep tells it."""
    path = sent(siri, informer="ledere", overskrift="Holdes")
    comes("kari.koordinator", "seat", {"kind": "'leader'", "source": "'hand'",
          "unit": unit_of("familietjenesten")})
    id_ = path.rsplit("/", 1)[1]
    at_once([lambda: sql(f"""START TRANSACTION; UPDATE information SET withdrawn = UTC_TIMESTAMP(6)
        WHERE id = {id_}; DO SLEEP(2); COMMIT"""), lambda: (time.sleep(0.5), run_sweep("duties"))])
    tap.check("kari.koordinator" not in told(path), "what is taken back meanwhile is not told")


def many(tap, kai):
    sql("""INSERT INTO information (sent, sent_by, audience, title, body, shown_to)
        SELECT UTC_TIMESTAMP(6), e.id, 'everybody', CONCAT('Nr. ', s.seq), 'Tekst.', CURRENT_DATE
          FROM seq_1_to_120 s JOIN employee e ON e.username = 'siri.systemansvarlig'""")
    page = kai.get(LIST).text
    after = page.rsplit("/informasjon?etter=", 1)[1].split('"')[0]
    tap.check(page.count('href="/informasjon/') == 50 and "Nr. 120<" in page and
              "Nr. 70<" in kai.get(f"{LIST}?etter={after}").text, "the list has fifty on a page")


def main():
    tap = Tap()
    siri, kai, lise = (Browser(u) for u in ("siri.systemansvarlig", "kai.koordinator", "lise.leder"))
    read(tap, siri, kai, whom(tap, siri))
    mailed(tap)
    back(tap, siri, kai, lise)
    wrong(tap, siri)
    over(tap, siri, kai)
    later(tap, siri)
    taken_back_meanwhile(tap, siri)
    many(tap, kai)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
