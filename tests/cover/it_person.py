#!/usr/bin/env python3
"""An expected child is born, a name or birth date was written wrong, a name has changed (R60):
what was there stays written down, and what is shown, found and kept from others follows. Run by
it_person.sh."""

import os
import re
import sys
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("fixture", "intake", "plan", "web")]
from client import Browser, Tap, day, norway, one, sql  # noqa: E402
from it_consent import case, register as consent  # noqa: E402
from it_kinds import file, held, ident, number_of, register  # noqa: E402
from it_shield import found  # noqa: E402
from town import run_sweep  # noqa: E402

KAI = "kai.koordinator"


def path_of(number):
    return f"/sak/{number}/navn"


def told(browser, number, **fields):
    """The form about who it is, filled in and sent."""
    path = path_of(number)
    return browser.post(path, {**browser.get(path).hidden(path), **fields})


def changes(number):
    return sql(f"""SELECT why, was_name, was_birth, name, birth, changed_by FROM person_change
        WHERE casefile = {file(number)} ORDER BY id""")


def person(number):
    return sql(f"""SELECT p.name, p.birth FROM person p JOIN casefile c ON c.person = p.id
        WHERE c.number = '{number}'""")[0]


def expected(tora, name):
    """A child that is expected; kai has said yes to the case."""
    number = number_of(register(tora, "barnekoordinator", navn=name, fodselsdato="",
                                ventet_barn="ja"))
    held(tora, number, "child_coordinator")
    return number


def known(tora, name, **more):
    number = number_of(register(tora, "koordinator", navn=name, **more))
    held(tora, number, "coordinator")
    return number


def is_born(tap, tora, kai):
    number = expected(tora, "Ventet Bratlid")
    case = kai.get(f"/sak/{number}").text
    form = kai.get(path_of(number))
    tap.check(f'href="{path_of(number)}"' in case and "Barnet er født</a>" in case and
              'value="fodt" checked' in form.text and 'value="Ventet Bratlid"' in form.text,
              "whoever has the case finds that an expected child is born, filled in")
    tap.check(found(kai, "Bratlid") == [number], "as long as it is expected it is found by that")
    hidden = form.hidden(path_of(number))
    twice = [kai.post(path_of(number), {**hidden, "rettes_fordi": "fodt", "navn": "Åse Nyfødt Vik",
                                        "fodselsdato": day(-3)}) for _ in range(2)]
    born = one(f"SELECT birth FROM person WHERE name = 'Åse Nyfødt Vik'")
    tap.check([a.status for a in twice] == [303, 303] and changes(number) ==
              [["born", "Ventet Bratlid", "NULL", "Åse Nyfødt Vik", born, ident(KAI)]] and
              person(number) == ["Åse Nyfødt Vik", born],
              "sent twice it is written once, and what it was is kept",
              ([a.status for a in twice], changes(number)))
    tap.check(found(kai, "Bratlid") == found(tora, "Bratlid") == [] and
              found(kai, "Nyfødt") == found(tora, "nyfødt vik") == [number] and
              found(kai, day(-3)) == [number],
              "it is found by the new name and birth date, and by the old name no more")
    page = kai.get(f"/sak/{number}").text
    own = kai.get("/saker").text
    tap.check("Barnet er født. Navn og fødselsdato ble skrevet inn" in page and
              "Rett navn eller fødselsdato" in page and "Ventet Bratlid" not in page and
              "Åse Nyfødt Vik" in own and "Ventet Bratlid" not in own,
              "the life line tells it and never the old name, and lists have the new one")
    alt = kai.get(f"/sak/{number}/alt").text
    tap.check("Navn og fødselsdato som sto før" in alt and "Ventet Bratlid" in alt,
              "all that is written has what it was")
    again = told(kai, number, rettes_fordi="fodt", navn="Åse Vik", fodselsdato=day(-3)).status
    tap.check(again == 422, "nobody is born again", again)


def is_wrong(tap, tora, kai):
    """What cannot be is said beside the field, and what was typed stands there."""
    number = known(tora, "Feil Skrevet")
    good = {"rettes_fordi": "skrevet-feil", "navn": "Rett Skrevet", "fodselsdato": "3.9.2014"}
    seen = {}
    for what, wrong in (("nothing", {"rettes_fordi": "", "navn": "", "fodselsdato": ""}),
                        ("no why", {"rettes_fordi": ""}), ("no name", {"navn": " "}),
                        ("no date", {"fodselsdato": ""}), ("no such why", {"rettes_fordi": "tull"}),
                        ("in the future", {"fodselsdato": day(1)}),
                        ("too old", {"fodselsdato": "3.9.1880"}),
                        ("no date at all", {"fodselsdato": "31.2.2014"}),
                        ("too long", {"navn": "å" * 10000}), ("121", {"navn": "å" * 121}),
                        ("a number", {"navn": "Rett 01019000083"}),
                        ("born", {"rettes_fordi": "fodt"}),
                        ("another date", {"rettes_fordi": "nytt-navn", "fodselsdato": "4.9.2014"}),
                        ("as before", {"navn": "Feil Skrevet"})):
        answer = told(kai, number, **{**good, **wrong})
        seen[what] = answer.status
        if wrong.get("fodselsdato") == day(1):
            tap.check("Fødselsdatoen kan ikke være fram i tid" in answer.text and
                      'value="Rett Skrevet"' in answer.text and f'value="{day(1)}"' in answer.text,
                      "what was typed stands there")
    tap.check(set(seen.values()) == {422} and changes(number) == [] and
              person(number) == ["Feil Skrevet", "2014-09-03"], "what cannot be is not written", seen)
    answer = told(kai, number, **{**good, "navn": "å" * 120})
    tap.check(answer.status == 303 and person(number)[0] == "å" * 120, "120 characters can",
              answer.status)
    child = expected(tora, "Ventet Feil")
    no = [told(kai, child, rettes_fordi=why, navn="Ventet Rett", fodselsdato=when).status
          for why, when in (("fodt", ""), ("skrevet-feil", day(-2)), ("nytt-navn", day(-2)))]
    yes = told(kai, child, rettes_fordi="skrevet-feil", navn="Ventet Rett", fodselsdato="").status
    tap.check(no == [422] * 3 and yes == 303 and person(child) == ["Ventet Rett", "NULL"],
              "an expected child's name may be put right before it is born", (no, yes))


def at_once(tap, tora, kai):
    number = known(tora, "To Samtidig")
    path = path_of(number)
    forms = [(who, who.get(path).hidden(path)) for who in (kai, tora)]
    answers = [None, None]

    def send(i):
        who, hidden = forms[i]
        answers[i] = who.post(path, {**hidden, "rettes_fordi": "skrevet-feil",
                                     "navn": f"Samtidig Nummer{i}", "fodselsdato": "3.9.2014"})
    threads = [threading.Thread(target=send, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    said = sorted(a.status for a in answers)
    late = answers[0] if answers[0].status == 409 else answers[1]
    tap.check(said == [303, 409] and len(changes(number)) == 1 and
              "Noen har endret dette imens" in late.text and 'value="Samtidig Nummer' in late.text,
              "of two at once one is written, and the other sees what she typed", said)
    stale = kai.post(path, {**forms[0][1], "nokkel": kai.get(path).hidden(path)["nokkel"],
                            "rettes_fordi": "nytt-navn", "navn": "Gammelt Skjema",
                            "fodselsdato": "3.9.2014"})
    tap.check(stale.status == 409 and len(changes(number)) == 1, "nor is a stale page", stale.status)


def by_others(tap, tora, kai):
    number = known(tora, "Andres Sak")
    path = path_of(number)
    others = [Browser(u) for u in ("kari.koordinator", "lars.leder", "siri.systemansvarlig",
                                   "odd.drift")]
    key = tora.get(path).hidden(path)
    seen = []
    for who in others:
        csrf = who.get("/").hidden("/logg-ut")
        seen += [who.get(path).status, who.post(path, {**key, **csrf, "rettes_fordi": "nytt-navn",
                                                       "navn": "Noen Andres"}).status]
    lise = Browser("lise.leder")
    tap.check(seen == [404] * 8 and lise.get(path).status == 403 and
              path not in lise.get(f"/sak/{number}").text and changes(number) == [],
              "for others it is not there, and a leader only reads", seen)
    answer = told(tora, number, rettes_fordi="nytt-navn", navn="Kontorets Retting",
                  fodselsdato="3.9.2014")
    tap.check(answer.status == 303 and "Navnet ble endret" in kai.get(f"/sak/{number}").text,
              "the office may", answer.status)


def near(tap, tora, kai):
    """Who stands near to whom it turns out to be has never heard of it from then on."""
    number = known(tora, "Nær Uten Navn")
    for who in ("lise.leder", KAI):
        b = Browser(who)
        b.fill("/habilitet", "/habilitet", hvem="naer", navn="Nær Med Navn",
               fodselsdato="4.9.2014")
    lise = Browser("lise.leder")
    before = [lise.get(f"/sak/{number}").status, kai.get(f"/sak/{number}").status]
    only = told(kai, number, rettes_fordi="nytt-navn", navn="Nær Med Navn",
                fodselsdato="3.9.2014").status
    still = lise.get(f"/sak/{number}").status
    answer = told(kai, number, rettes_fordi="skrevet-feil", navn="Nær Med Navn",
                  fodselsdato="4.9.2014")
    after = [b.get(f"/sak/{number}").status for b in (lise, kai, tora)]
    tap.check(before == [200, 200] and only == 303 and still == 200 and answer.status == 303 and
              answer.location == "/" and after == [404, 404, 200],
              "whoever stands near is kept out from the day the name and the date are right",
              (before, only, still, answer.status, answer.location, after))
    tap.check(found(lise, "Med Navn") == found(kai, number) == [], "and finds it no more")


def the_same(tap, tora, kai):
    """The child that is born may have a case already (R58); nobody but the system owner hears."""
    known(tora, "Samme Barn", fodselsdato=day(-5))
    number = expected(tora, "Ventet Samme")
    pairs = f"""SELECT p.id, d.done IS NULL, d.seat FROM same_person p JOIN duty d
        ON d.guideline = 'settle_same_person' AND d.subject = p.id
        WHERE p.casefile = {file(number)} OR p.earlier = {file(number)}"""
    answer = told(kai, number, rettes_fordi="fodt", navn="Samme Barn", fodselsdato=day(-5))
    pair = sql(pairs)
    tap.check(answer.status == 303 and len(pair) == 1 and pair[0][1:] == ["1", "system_owner"] and
              f"/samme-barn/{pair[0][0]}" in Browser("siri.systemansvarlig").get("/").text,
              "the system owner finds out whether two cases are of one child", pair)
    told(kai, number, rettes_fordi="skrevet-feil", navn="Ikke Samme", fodselsdato=day(-5))
    told(kai, number, rettes_fordi="skrevet-feil", navn="Samme Barn", fodselsdato=day(-5))
    tap.check(sql(pairs) == pair, "and is asked once of the two", sql(pairs))


def by_age(tap, kai):
    """Whom a birth date makes the one to ask, it does from the moment that it is right (R46)."""
    number, consents = case(10)
    consent(kai, consents, "avlastning", gjelder_til=day(100))
    name = person(number)[0]

    def correct(birth):
        return told(kai, number, rettes_fordi="skrevet-feil", navn=name, fodselsdato=birth).status

    def until():
        return sql(f"""SELECT DATEDIFF(s.until, {norway()}), DATEDIFF(s.until_said, {norway()}), s.live
            FROM consent_service s WHERE s.casefile = {file(number)}""")

    def owed(guideline):
        return sql(f"""SELECT DATEDIFF(due, {norway()}), IF(occurrence > 999, 'past', occurrence),
            done IS NULL FROM duty WHERE casefile = {file(number)} AND guideline = '{guideline}'
            ORDER BY id""")
    same = correct(day(-3700)), until(), owed("renew_consent")
    tap.check(same == (303, [["100", "NULL", "1"]], []),
              "a consent that lasts no longer than whoever gave it may, stays", same)
    soon = one(f"SELECT DATE_FORMAT({norway()} + INTERVAL 20 DAY - INTERVAL 16 YEAR, '%d.%m.%Y')")
    cut = correct(soon), until(), owed("renew_consent")
    tap.check(cut == (303, [["19", "100", "1"]], [["19", "0", "1"]]),
              "what parents said ends the day before the young person decides, and is asked for", cut)
    run_sweep("duties")
    before = owed("prepare_birthday")
    over = correct(f"1.1.{int(day()[-4:]) - 30}"), until()
    run_sweep("duties")
    tap.check(before == [["20", "16", "1"]] and owed("prepare_birthday") == [["20", "past", "0"]],
              "a birthday on a day that was wrong is owed no more", (before, owed("prepare_birthday")))
    tap.check(over == (303, [["-1", "100", "1"]]), "and what was never theirs to say ends at once", over)
    correct(soon)
    run_sweep("duties")
    tap.check(owed("prepare_birthday") == [["20", "past", "0"], ["20", "16", "1"]],
              "and the right one is owed again", owed("prepare_birthday"))


def run(tap):
    tora, kai = Browser("tora.tjenestekontor"), Browser(KAI)
    for part in (is_born, is_wrong, at_once, by_others, near, the_same):
        part(tap, tora, kai)
    by_age(tap, kai)


if __name__ == "__main__":
    said = Tap()
    run(said)
    sys.exit(said.end())
