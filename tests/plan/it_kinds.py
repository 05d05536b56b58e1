#!/usr/bin/env python3
"""What the kinds of coordinator have of their own: the right to one for children has another
thing to tell the family and ends at 18; with an everyday coordinator a case is kept close from
the first moment until it is closed. Run by it_kinds.sh."""

import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "fixture"), os.path.join(HERE, "..", "intake")]
from client import SLUGS, Browser, Tap, day, norway, one, sql  # noqa: E402
from town import ident, run_sweep  # noqa: E402

STEPS = ("kjent", "avklart", "lederen", "tilgjengelig", "partnere")


def register(tora, kind, **more):
    fields = {"navn": f"Barn Av Slag {kind}", "fodselsdato": "3.9.2014", "type": kind,
              "mottatt": day(-9), "vedtak": day(-2), **more}
    return tora.fill("/sak/ny", "/sak/ny", **fields)


def number_of(answer):
    return re.search(r"\d{4}-\d{5}", answer.location).group()


def file(number):
    return one(f"SELECT id FROM casefile WHERE number = '{number}'")


def kept(number):
    """How the case is known; who was named; what was written down."""
    return (one(f"SELECT address_block FROM casefile WHERE id = {file(number)}"),
            sorted(r[0] for r in sql(f"""SELECT e.username FROM case_named n JOIN employee e
                ON e.id = n.employee WHERE n.casefile = {file(number)} AND n.live = 1""")),
            sql(f"SELECT block, everyday FROM address_change WHERE casefile = {file(number)}"))


def held(tora, number, kind):
    """kai has said yes to it; the strand's id."""
    way = f"/sak/{number}/{SLUGS[kind]}/fordel"
    tora.fill(way, way, enhet=one("SELECT id FROM unit WHERE code = 'familietjenesten'"))
    ask, answer = (f"/sak/{number}/{SLUGS[kind]}/{w}" for w in ("tilbud", "svar"))
    Browser("lise.leder").fill(ask, ask, koordinator=ident("kai.koordinator"), timer="5",
                               avklart="ja")
    Browser("kai.koordinator").fill(answer, answer, svar="ja", habil="ja")
    return one(f"""SELECT id FROM strand WHERE casefile = {file(number)} AND kind = '{kind}'
        AND held_as = 'accepted'""")


def turns_18(number, days):
    sql(f"""UPDATE person p JOIN casefile c ON c.person = p.id AND c.id = {file(number)}
            SET p.birth = {norway()} + INTERVAL {days} DAY - INTERVAL 18 YEAR""")


def owed(strand):
    return sql(f"""SELECT DATEDIFF(due, {norway()}), done IS NULL FROM duty
        WHERE guideline = 'child_coordinator_until_18' AND subject = {strand}""")


def closed(who, page, why):
    return [who.fill(page, page, avsluttes_fordi=why).status,
            who.fill(page + "/steg", page + "/steg", familien_vet=day(), tjenestene_vet=day(),
                     oppsummering="Takk for nå.", avslutt="ja").status]


def begins(tap, tora, kai):
    """One thing more to tell whoever has a child."""
    seen = {}
    for kind, slug in (("child_coordinator", "barnekoordinator"), ("coordinator", "koordinator")):
        number = number_of(register(tora, slug, navn=f"Begynner {kind}"))
        page = f"/sak/{number}/{slug}/oppstart"
        held(tora, number, kind)
        form = kai.get(page)
        answer = kai.fill(page, page, dato=day(), **{s: "ja" for s in STEPS})
        seen[kind] = ("organisasjoner som kan støtte" in form.text, answer.status,
                      "Oppstarten er gjennomført" in kai.get(page).text)
        if kind == "child_coordinator":
            last = kai.fill(page, page, dato=day(), foreninger="ja").status
        else:
            hidden = kai.get(f"/sak/{number}").hidden(f"/sak/{number}/{slug}/trekk")
            last = (last, kai.post(page, {**hidden, "dato": day(), "foreninger": "ja"}).status)
        seen[kind] += ("Oppstarten er gjennomført" in kai.get(page).text,)
    tap.check(seen == {"child_coordinator": (True, 303, False, True),
                       "coordinator": (False, 303, True, True)} and last[0] == 303,
              "a child's coordinator tells the family of organisations as well, others do not",
              (seen, last))


def until_18(tap, tora, kai):
    number = number_of(register(tora, "barnekoordinator", navn="Snart Atten"))
    strand = held(tora, number, "child_coordinator")
    seen = []
    for days in (181, 180, 1):
        turns_18(number, days)
        run_sweep("duties")
        run_sweep("duties")
        seen.append(owed(strand))
    tap.check(seen[0] == [] and seen[1] == seen[2] == [["180", "1"]],
              "half a year before 18 it is owed to make clear what comes after, once", seen)
    page = f"/sak/{number}/bursdag"
    text = kai.get(page).text
    tap.check(page in kai.get("/").text and "Når retten til barnekoordinator tar slutt" in text and
              f"/sak/{number}/barnekoordinator/avslutning" in text and "/meld-behov" in text,
              "the desk leads to what is to be made clear")
    kai.post(page, kai.get(page).hidden(page))
    still = owed(strand)
    turns_18(number, -1)
    over = kai.get(page).text
    way = f"/sak/{number}/barnekoordinator/avslutning"
    tap.check(still == [["180", "1"]] and "Når retten til barnekoordinator tar slutt" in over,
              "having talked is not enough: it stands until the coordinator's task ends", still)
    answers = closed(kai, way, "atten")
    tap.check(answers == [303, 303] and owed(strand) == [["180", "0"]],
              "with the closing it is done", (answers, owed(strand)))


def not_a_child(tap, tora):
    answer = register(tora, "barnekoordinator", navn="Alt Voksen", fodselsdato="3.9.2001")
    tap.check(answer.status == 422 and "for barn under 18 år" in answer.text and
              'value="Alt Voksen"' in answer.text,
              "whoever is 18 gets none, and what was typed stands there", answer.status)


def kept_close(tap, tora):
    kai, siri = Browser("kai.koordinator"), Browser("siri.systemansvarlig")
    sql(f"""INSERT IGNORE INTO seat (kind, employee, source, since)
        VALUES ('office', {ident('frida.fadder')}, 'directory', UTC_TIMESTAMP(6))""")
    clerk = Browser("frida.fadder")
    number = number_of(register(tora, "hverdagskoordinator", navn="Holdt Tett"))
    path = f"/sak/{number}"
    tap.check(kept(number) == ("confidential", ["tora.tjenestekontor"], [["confidential", "1"]]) and
              tora.get(path).status == 200 and clerk.get(path).status == 404,
              "with an everyday coordinator a case is kept close at once, to whoever sees to it",
              kept(number))
    text = tora.get(path).text
    tap.check("Barnet har hverdagskoordinator." in text and
              "Saken ble skjermet fordi barnet har hverdagskoordinator" in text,
              "and says why")
    held(tora, number, "everyday_coordinator")
    page = path + "/adresse"
    answer = tora.fill(page, page, adresse_fordi="Det er roligere nå.")
    tap.check(answer.status == 422 and "Så lenge barnet har hverdagskoordinator" in answer.text and
              "Det er roligere nå." in answer.text and kept(number)[0] == "confidential",
              "it is not opened while there is one, and what was typed stands there", answer.status)
    tap.check([b.get(path).status for b in (kai, siri, clerk)] == [200, 404, 404],
              "whoever holds it reads it, and nobody else of the house")
    closed(kai, path + "/hverdagskoordinator/avslutning", "ikke-behov")
    answer = tora.fill(page, page, adresse_fordi="Hun har ingen hverdagskoordinator mer.")
    tap.check(answer.status == 303 and kept(number)[0] == "none",
              "when it has ended it may be opened, with a reason", answer.status)


def close_already(tap, tora):
    """Whoever is kept close for another reason stays so, and it is not said twice."""
    number = number_of(register(tora, "hverdagskoordinator", navn="Alt Sperret",
                                sperret_adresse="ja"))
    tap.check(kept(number) == ("confidential", ["tora.tjenestekontor"], []),
              "a blocked address is what it was", kept(number))


def run(tap):
    tora, kai = Browser("tora.tjenestekontor"), Browser("kai.koordinator")
    begins(tap, tora, kai)
    until_18(tap, tora, kai)
    not_a_child(tap, tora)
    kept_close(tap, tora)
    close_already(tap, tora)


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
