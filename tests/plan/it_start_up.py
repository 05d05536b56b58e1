#!/usr/bin/env python3
"""How a coordinator begins with a family: five steps with their days, owed from the yes
until the last of them, by whoever has the case and nobody else, and never typed twice.
Run by it_start_up.sh."""

import os
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "web"))
from client import Browser, Tap, day, norway, one, sql  # noqa: E402
from it_gaps import case, offered  # noqa: E402

FIELDS = {"get_to_know": "kjent", "clarify_expectations": "avklart",
          "tell_who_leads": "lederen", "be_available": "tilgjengelig",
          "meet_partners": "partnere"}


def open_duties(strand):
    return [r[0] for r in sql(f"""SELECT guideline FROM duty WHERE subject = {strand}
        AND guideline IN ('first_contact', 'start_up') AND done_mark = 0 ORDER BY 1""")]


def noted(strand):
    return dict(sql(f"""SELECT step, DATEDIFF({norway()}, done) FROM start_up
        WHERE strand = {strand} AND offer = (SELECT MAX(offer) FROM start_up
                                             WHERE strand = {strand})"""))


def fill(who, page, *steps, when=None):
    return who.fill(page, page, dato=day() if when is None else when,
                    **{FIELDS[s]: "ja" for s in steps})


def accepted(lise, kai):
    number, path = offered(lise)
    kai.fill(path + "/svar", path + "/svar", svar="ja", habil="ja")
    return number, path + "/oppstart", case(number, "id")


def owed_from_the_yes(tap, kai, page, number, strand):
    desk, file, text = kai.get("/").text, kai.get(f"/sak/{number}").text, kai.get(page).text
    due = one(f"""SELECT DATEDIFF(due, DATE(opened)) FROM duty WHERE guideline = 'start_up'
                  AND subject = {strand}""")
    tap.check(f'href="{page}"' in desk and f'href="{page}"' in file and 28 <= int(due) <= 34 and
              open_duties(strand) == ["first_contact", "start_up"],
              "with the yes a start is owed, on the desk and in the case, in a month", due)
    at = [text.find(w) for w in (
        "Jeg har møtt familien", "Først når familien og koordinatoren kjenner hverandre",
        "hva familien gjør selv", "Lise", "når og hvordan", "vet hva jeg gjør")]
    tap.check(-1 not in at and at == sorted(at) and text.count(" checked") == 0,
              "five steps, each with why, and who leads", at)


def bad_input(tap, kai, page, strand):
    answers = [fill(kai, page, "get_to_know", when=w) for w in
               ("", "31.2.2026", day(1), day(-400))]
    nothing = fill(kai, page)
    said = ["Skriv ", "Skriv datoen som dag", "ikke være fram i tid", "før du fikk saken"]
    tap.check([a.status for a in answers] == [422] * 4 and
              all(s in a.text and 'name="kjent" value="ja" checked' in a.text
                  for s, a in zip(said, answers)) and nothing.status == 422 and
              "Kryss av for det du har gjort" in nothing.text and noted(strand) == {},
              "no day, no such day, tomorrow, before the yes, and nothing ticked: told so, and "
              "what was ticked is", [a.status for a in answers] + [nothing.status])
    raw = kai.post(page, {**kai.get(page).hidden(page), "kjent": "nei"}).status
    more = kai.post(page, {**kai.get(page).hidden(page), "ukjent": "ja"}).status
    tap.check(raw == 422 and more == 400 and noted(strand) == {},
              "another word than a tick, and an unknown field", (raw, more))


def step_by_step(tap, kai, page, number, strand):
    met = fill(kai, page, "get_to_know", "tell_who_leads")
    tap.check(met.status == 303 and noted(strand) == {"get_to_know": "0", "tell_who_leads": "0"}
              and case(number, "first_contact") is not None and
              open_duties(strand) == ["start_up"],
              "who has met them has had the first contact, and is not asked again",
              open_duties(strand))
    text = kai.get(met.location).text
    tap.check("Lagret." in text and text.count(">Gjort ") == 2 and 'name="kjent"' not in text,
              "what was done stands there, with its day")
    again = fill(kai, page, "get_to_know", "be_available")
    tap.check(again.status == 303 and noted(strand) == {
        "get_to_know": "0", "tell_who_leads": "0", "be_available": "0"},
              "and stays when the next is done", noted(strand))
    stale = kai.get(page).hidden(page)
    fill(kai, page, "meet_partners")
    late = kai.post(page, {**stale, "avklart": "ja", "dato": day()})
    tap.check(late.status == 409 and "avklart" in late.text and len(noted(strand)) == 4,
              "of a window that is behind nothing is written over", late.status)


def all_of_it(tap, kai, page, strand):
    forms = [kai.get(page).hidden(page) for _ in range(6)]
    every = {f: "ja" for f in FIELDS.values()}
    answers = []

    def send(form):
        answers.append(kai.post(page, {**form, **every, "dato": day()}).status)
    threads = [threading.Thread(target=send, args=(f,)) for f in forms]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    tap.check(sorted(answers) == [303] + [409] * 5 and len(noted(strand)) == 5 and
              open_duties(strand) == [], "six at once: one is done, and the duty with it",
              sorted(answers))
    text = kai.get(page).text
    tap.check("Oppstarten er gjennomført" in text and f'action="{page}"' not in text and
              f'href="{page}"' not in kai.get("/").text and
              page.replace("koordinator/oppstart", "samtykker") in text,
              "done, it is to be read, and leads on to who may know")
    again = kai.post(page, {**forms[0], "dato": day()}).status
    tap.check(again in (303, 409) and len(noted(strand)) == 5, "and stays", again)


def anew(tap, lise, kai, page, strand):
    """When the case comes back to the unit, and is given to somebody again."""
    number = page.split("/")[2]
    offer = page.replace("oppstart", "tilbud")
    colleague = one(f"""SELECT e.id FROM employee e JOIN post p ON p.employee = e.id AND p.live = 1
        JOIN strand s ON s.unit = p.unit AND s.id = {strand}
        WHERE e.state = 'active' AND e.username = 'kari.koordinator' LIMIT 1""") or "0"
    kari = Browser("kari.koordinator")
    if colleague == "0":
        sql(f"""INSERT IGNORE INTO post (employee, unit, since)
            SELECT e.id, s.unit, UTC_TIMESTAMP(6) FROM employee e JOIN strand s ON s.id = {strand}
             WHERE e.username = 'kari.koordinator'""")
        colleague = one("SELECT id FROM employee WHERE username = 'kari.koordinator'")
    form = lise.get(offer)
    fields = {**form.hidden(offer), "koordinator": colleague, "timer": "5", "avklart": "ja"}
    if 'name="onske_fulgt"' in form.text:
        fields["onske_fulgt"] = "ja"
    asked = lise.post(offer, fields).status
    answer = page.replace("oppstart", "svar")
    kari.fill(answer, answer, svar="ja", habil="ja")
    text = kari.get(page)
    tap.check(asked == 303 and text.status == 200 and text.text.count(" checked") == 0 and
              "start_up" in open_duties(strand) and kai.get(page).status == 404,
              "another who says yes begins anew, and the one before sees it no more",
              (asked, text.status, open_duties(strand), number))
    tap.check(one(f"SELECT COUNT(DISTINCT offer) FROM start_up WHERE strand = {strand}") == "1"
              and fill(kari, page, "tell_who_leads").status == 303 and
              one(f"SELECT COUNT(DISTINCT offer) FROM start_up WHERE strand = {strand}") == "2",
              "and what was done before is kept")


def nobody_else(tap, page):
    others = {"tora.tjenestekontor": 403, "lise.leder": 403, "siri.systemansvarlig": 404,
              "frida.fadder": 404, "odd.drift": 404}
    seen = {o: Browser(o).get(page).status for o in others}
    tap.check(seen == others, "it is nobody else's, also of those who see the case", seen)
    old = one("""SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile
        JOIN employee h ON h.id = s.holder AND h.username = 'kai.koordinator'
        WHERE s.state = 'active' AND s.kind = 'coordinator' AND NOT EXISTS (SELECT 1 FROM duty d
              WHERE d.subject = s.id AND d.guideline = 'start_up') LIMIT 1""")
    kai, before = Browser("kai.koordinator"), f"/sak/{old}/koordinator/oppstart"
    every = fill(kai, before, *FIELDS).status
    tap.check(every == 303 and "Oppstarten er gjennomført" in kai.get(before).text and
              f'href="{before}"' not in kai.get("/").text,
              "of a case that began before it is not owed, and can be noted", every)


def run(tap):
    lise, kai = Browser("lise.leder"), Browser("kai.koordinator")
    number, page, strand = accepted(lise, kai)
    owed_from_the_yes(tap, kai, page, number, strand)
    bad_input(tap, kai, page, strand)
    step_by_step(tap, kai, page, number, strand)
    nobody_else(tap, page)
    all_of_it(tap, kai, page, strand)
    anew(tap, lise, kai, page, strand)


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
