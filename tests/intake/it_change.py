#!/usr/bin/env python3
"""A decision that was sent stays, and another changes it: the same way with draft, approver
and letter; one at a time, each once, and what lives goes on. Run by it_change.sh."""

import os
import re
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
sys.path.insert(0, os.path.dirname(__file__))
from client import Browser, Tap, one, pdf_says, sql  # noqa: E402
from it_application import (approve, decide, identity, made, number_of,  # noqa: E402
                            register, sent)
from it_complaint import assess, complain  # noqa: E402

WHY = "Medhold i klage: <b>hun</b> trenger det."


def key(path):
    return path.split("/")[-1]


def decided(tora, elen, path, **more):
    decide(tora, path, **more)
    letter = approve(elen, path).location
    made(tora, letter)
    sent(tora, letter)
    return letter


def begin(user, path, why=WHY):
    return user.fill(path + "/endre", path + "/endre", endringsgrunn=why)


def state_of(path, column="state"):
    return one(f"SELECT s.{column} FROM strand s JOIN application a ON a.strand = s.id "
               f"WHERE a.id = {key(path)}")


def version(path):
    return one(f"SELECT version FROM casefile WHERE number = '{number_of(path)}'")


def row_of(path):
    return sql(f"""SELECT d.id, d.state, d.coordinator, d.plan, d.facts, COALESCE(d.sent, '-'),
        d.complain_until FROM decision d WHERE d.application = {key(path)}""")


def refused(tap, tora, elen):
    """What was refused is granted after all: a case like any other."""
    path = register(tora, navn="Dina Endring", plan="")
    early = tora.get(path + "/endre")
    tap.check(early.status == 403, "what is not decided is not changed", early.status)
    decided(tora, elen, path, om_koordinator="avslag", om_plan="ikke-sokt")
    before = row_of(path)
    tap.check(state_of(path) == "closed" and "Endre vedtaket" in tora.get(path).text,
              "refused and sent, it may be changed", before)
    for why, what in (("", "needs its reason"), (f"Se {identity()}", "has no identity number"),
                      ("x" * 1001, "is not too long")):
        bad = begin(tora, path, why)
        tap.check(bad.status == 422 and 'href="#endringsgrunn"' in bad.text and
                  why in bad.text, f"a change {what}, and it comes back", bad.status)
    form = tora.get(path + "/endre").hidden(path + "/endre")
    answers = [None, None]

    def send(i, who):
        answers[i] = begin(who, path).location
    threads = [threading.Thread(target=send, args=(i, w)) for i, w in enumerate((tora, elen))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    stale = tora.post(path + "/endre", {**form, "endringsgrunn": "På en gammel side"})
    found = {a for a in answers if a}
    tap.check(len(found) == 1 and stale.status == 409 and "På en gammel side" in stale.text and
              one(f"SELECT COUNT(*) FROM application WHERE changes = {before[0][0]}") == "1",
              "of two who begin at once there is one change, and an older page is told", answers)
    new = found.pop().rsplit("/", 1)[0]
    late = elen.get(path + "/endre")
    by_hand = elen.post(path + "/endre", {**elen.get("/").hidden("/logg-ut"),
                                          "endringsgrunn": "For sent", "versjon": version(path)})
    tap.check((late.status, late.location) == (303, new) and by_hand.status == 409 and
              "For sent" not in tora.get(new).text,
              "who comes after is led to it, and no reason is taken that is not kept",
              (late.status, late.location, by_hand.status))
    page, old = tora.get(new), tora.get(path)
    tap.check("Dette endrer" in page.text and path in page.text and new in old.text and
              "Et nytt vedtak er under arbeid" in old.text and "&lt;b&gt;hun&lt;/b&gt;" in page.text,
              "each page names the other, and the reason is there")
    tap.check("Endring av vedtaket</h1>" in page.text and "Avslutt endringen" in page.text and
              not [w for w in ("Hvordan kom søknaden?", "Bekreftet og informert",
                               "Søknaden er trukket") if w in page.text],
              "of an application that nobody sent it says nothing")
    tap.check(state_of(new) == "applied" and one(
        f"SELECT COUNT(*) FROM duty WHERE guideline = 'make_decision' AND subject = {key(new)} "
        "AND done_mark = 0") == "1" and new in tora.get("/soknader?steg=avgjor").text,
        "it is owed, and in the queue")
    draft = tora.get(new + "/vedtak")
    tap.check('value="avslag" checked' in draft.text and "Hun får hjelp av tre tjenester." in draft.text,
              "the draft begins as what is to be changed", draft.status)
    own = decide(tora, new, om_koordinator="innvilget", om_plan="ikke-sokt")
    made_by_hand = {**tora.get(new).hidden(new + "/vedtak/tilbake"), "lest": "ja"}
    tap.check(own.status == 303 and tora.post(new + "/godkjenn", made_by_hand).status == 422,
              "who wrote it does not approve it")
    letter = approve(elen, new).location
    _, pdf = made(tora, letter)
    text = re.sub(r"\s+", " ", pdf_says(pdf.body, "pdftotext"))
    tap.check(all(w in text for w in ("Dette vedtaket endrer vedtaket av", "Hvorfor vi endrer vedtaket",
                                      WHY, "klage", "Unntatt fra offentlighet")) and
              "Vi fikk søknaden" not in text, "its letter says what it changes, and why", text)
    tap.check(state_of(new) == "applied" and row_of(new)[0][1] == "approved",
              "nothing has changed before it is sent")
    form = {**tora.get(letter).hidden(letter), "sendemate": "post",
            "sendt": one("SELECT DATE_FORMAT(dated, '%d.%m.%Y') FROM letter WHERE id = " + key(letter))}
    twice = [tora.post(letter, form).status for _ in range(2)]
    tap.check(twice[0] == 303 and set(twice) <= {303, 409} and state_of(new) == "registered" and
              one("SELECT COUNT(*) FROM duty WHERE guideline = 'distribute_to_unit' AND done_mark = 0 "
                  f"AND strand = {state_of(new, 'id')}") == "1",
              "sent, twice once, it is to be distributed", (twice, state_of(new)))
    asked = {**tora.get("/").hidden("/logg-ut"), "endringsgrunn": WHY, "versjon": version(path)}
    again = tora.post(path + "/endre", asked)
    tap.check(row_of(path) == before and again.status == 409 and
              "Endret av et nytt vedtak" in tora.get(path).text and
              one(f"SELECT COUNT(*) FROM application WHERE changes = {before[0][0]}") == "1",
              "the old one is as it was, says so, and is changed no more", again.status)
    case = tora.get(f"/sak/{number_of(new)}").text
    tap.check("som endrer det forrige" in case and "Endring av vedtaket" in case,
              "and the life line has both")
    return new


def unchanged_by_hand(tap, path):
    for column, value in (("facts", "'Annet'"), ("coordinator", "'refused'"), ("state", "'draft'")):
        wrong = False
        try:
            sql(f"UPDATE decision SET {column} = {value} WHERE application = {key(path)}")
        except Exception:
            wrong = True
        tap.check(wrong, f"nobody writes its {column} anew, by whatever hand")


def owed_on(path):
    return [row[0] for row in sql("SELECT guideline FROM duty WHERE done_mark = 0 "
                                  f"AND strand = {state_of(path, 'id')} ORDER BY guideline")]


def taken_back(tap, tora, elen, path):
    """Granted and then refused before any unit has it: nothing is left to be given."""
    page = tora.get(path + "/endre")
    tap.check("Ingen enhet har fått saken" in page.text, "it says what follows", page.status)
    new = begin(tora, path, "Feil i saken.").location.rsplit("/", 1)[0]
    tap.check(state_of(new, "id") == state_of(path, "id"), "it is of the strand that lives")
    gone = tora.fill(new + "/trekk", new + "/trekk", trukket="Var riktig likevel.")
    tap.check("avsluttet uten nytt vedtak" in tora.get(f"/sak/{number_of(new)}").text and
              "Søknaden ble trukket" not in tora.get(f"/sak/{number_of(new)}").text,
              "and is no application that was withdrawn")
    again = begin(tora, path, "Feil i saken likevel.")
    tap.check(gone.status == 303 and again.status == 303 and again.location != new + "/vedtak",
              "a change that was withdrawn leaves room for another", again.location)
    new = again.location.rsplit("/", 1)[0]
    decided(tora, elen, new, om_koordinator="avslag", om_plan="ikke-sokt")
    tap.check(state_of(new) == "closed" and row_of(new)[0][2] == "refused" and owed_on(new) == [],
              "refused after all, it is closed, and nobody has it to give",
              (state_of(new), owed_on(new)))


def lives_on(tap, tora, elen):
    """At a unit it is nobody's to lose by a letter, nor is a plan taken with a coordinator."""
    path = register(tora, navn="Liv Lever", plan="ja")
    decided(tora, elen, path)
    new = begin(tora, path, "Planen gis.").location.rsplit("/", 1)[0]
    decided(tora, elen, new, om_koordinator="avslag")
    tap.check(state_of(new) == "registered" and owed_on(new) == ["distribute_to_unit"],
              "who keeps a plan is given a coordinator all the same", state_of(new))
    give = f"/sak/{number_of(path)}/koordinator/fordel"
    tora.fill(give, give, enhet=one(
        "SELECT t.unit FROM seat t JOIN employee e ON e.id = t.employee "
        "WHERE e.username = 'lise.leder' AND t.kind = 'leader' LIMIT 1"))
    page = tora.get(new + "/endre")
    tap.check("En enhet har saken" in page.text, "of a unit it says that it keeps it")
    last = begin(tora, new, "Behovet er borte.").location.rsplit("/", 1)[0]
    decided(tora, elen, last, om_koordinator="avslag", om_plan="avslag")
    tap.check(state_of(last) == "waiting" and owed_on(last) == ["give_coordinator"],
              "what a unit has goes on until it is closed", (state_of(last), owed_on(last)))
    # As if somebody there had said yes.
    sql(f"UPDATE strand SET state = 'active' WHERE id = {state_of(last, 'id')}")
    tap.check("Koordinatoren fortsetter" in tora.get(last + "/endre").text,
              "and who has a coordinator keeps him")


def complained(tap, tora, elen):
    """The way on from a complaint that is right, and the right to complain anew."""
    knut = Browser("knut.muller")
    path = register(tora, navn="Klara Medhold", plan="")
    decided(tora, elen, path, om_koordinator="avslag", om_plan="ikke-sokt")
    page = f"/sak/{number_of(path)}/koordinator/klage"
    for outcome, leads in (("medhold", True), ("delvis", True), ("opprettholdt", False)):
        told = complain(knut, page, klagen_gjelder="vedtak", vedtaket=row_of(path)[0][0])
        before = path + "/endre" in knut.get(told).text
        assess(knut, told, outcome)
        tap.check(not before and (path + "/endre" in knut.get(told).text) == leads,
                  f"{outcome}: a link leads on to the change: {leads}")
    new = begin(knut, path, "Klagen fikk medhold.").location.rsplit("/", 1)[0]
    decided(knut, elen, new, om_koordinator="innvilget", om_plan="ikke-sokt")
    told = complain(tora, page, klagen_gjelder="vedtak", vedtaket=row_of(new)[0][0],
                    klagebehandler=one("SELECT id FROM employee WHERE username = "
                                       "'tora.tjenestekontor'"))
    tap.check(isinstance(told, str) and one(
        f"SELECT decision FROM complaint WHERE id = {key(told)}") == row_of(new)[0][0] and one(
            f"SELECT timing FROM complaint WHERE id = {key(told)}") == "in_time",
        "of the new decision one may complain anew", told)
    longest = one("SELECT DATEDIFF(complain_until, dated) FROM decision "
                  f"WHERE application = {key(new)}")
    tap.check(int(longest) >= 28 + 3, "and as long as health law gives, from its own date", longest)


def applied_since(tap, tora, elen):
    """Refused, and applied for again: that is what is decided now."""
    path = register(tora, navn="Siv Siden", plan="")
    decided(tora, elen, path, om_koordinator="avslag", om_plan="ikke-sokt")
    again = register(tora, navn="Siv Siden", plan="", samme="ja")
    told = begin(tora, path, "Hun trenger det likevel.")
    tap.check(isinstance(again, str) and told.status == 422 and
              "Hun trenger det likevel." in told.text and "Se i saken" in told.text and
              one(f"SELECT COUNT(*) FROM application WHERE changes = {row_of(path)[0][0]}") == "0",
              "what is applied for meanwhile is not changed beside it, and the reason is kept",
              told.status)


def others(tap, path):
    got = {who: Browser(who).get(path + "/endre").status for who in
           ("lise.leder", "kai.koordinator", "siri.systemansvarlig", "odd.drift")}
    tap.check(set(got.values()) <= {403, 404}, "it is the office's alone", got)


def main():
    tap = Tap()
    sql("UPDATE law_reference SET checked = NOW(6), checked_by = 1 WHERE needs_check = 1")
    tora, elen = Browser("tora.tjenestekontor"), Browser("elen.malik")
    path = refused(tap, tora, elen)
    unchanged_by_hand(tap, path)
    others(tap, path)
    applied_since(tap, tora, elen)
    taken_back(tap, tora, elen, path)
    lives_on(tap, tora, elen)
    complained(tap, tora, elen)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
