#!/usr/bin/env python3
"""Whom a family turns to while nobody coordinates (B26): who sets it and who reads it, that a
coordinator takes the part and leaves it again, and the days when it goes wrong. Run by
it_contact_person.sh."""

import html
import os
import re
import sys
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "fixture"), os.path.join(HERE, "..", "intake")]
from client import SLUGS, Browser, Tap, day, one, sql, words_of  # noqa: E402
from it_application import identity  # noqa: E402
from town import ident, run_sweep  # noqa: E402

TORA, LISE, LARS, KAI, KARI, STIAN = (
    "tora.tjenestekontor", "lise.leder", "lars.leder", "kai.koordinator", "kari.koordinator",
    "stian.stafettholder")
HELGA = {"kontaktperson_navn": "Helga <b>Helsesøster</b>",
         "kontaktperson_tjeneste": "Helsestasjonen på Saltrød",
         "kontaktperson_telefon": "37 01 99 99"}
EMPTY = {"ansatt": "", "kontaktperson_navn": "", "kontaktperson_tjeneste": "",
         "kontaktperson_telefon": ""}


def file(number):
    return one(f"SELECT id FROM casefile WHERE number = '{number}'")


def set_now(number):
    """Who is set, as it is written down: a user name or a name."""
    return [r[0] for r in sql(f"""SELECT COALESCE(e.username, c.name) FROM contact_person c
        LEFT JOIN employee e ON e.id = c.employee
        WHERE c.casefile = {file(number)} AND c.live = 1""")]


def ever(number):
    return int(one(f"SELECT COUNT(*) FROM contact_person WHERE casefile = {file(number)}"))


def register(tora, name, kind="coordinator"):
    answer = tora.fill("/sak/ny", "/sak/ny", navn=name, fodselsdato="3.9.2014", type=SLUGS[kind],
                       mottatt=day(-9), vedtak=day(-2))
    return re.search(r"\d{4}-\d{5}", answer.location).group()


def distributed(tora, number, kind="coordinator"):
    way = f"/sak/{number}/{SLUGS[kind]}/fordel"
    tora.fill(way, way, enhet=one("SELECT id FROM unit WHERE code = 'familietjenesten'"))


def accepted(lise, who, number, kind="coordinator"):
    ask, answer = (f"/sak/{number}/{SLUGS[kind]}/{w}" for w in ("tilbud", "svar"))
    lise.fill(ask, ask, koordinator=ident(who.username), timer="5", avklart="ja")
    return who.fill(answer, answer, svar="ja", habil="ja").status


def choose(who, number, **fields):
    page = f"/sak/{number}/kontaktperson"
    return who.fill(page, page, **{**EMPTY, **fields})


def told(who, number):
    """What the case page says of whom the family turns to: its words alone."""
    found = re.search(r"<dt>Kontaktperson</dt>(.*?)</div>", who.get(f"/sak/{number}").text, re.S)
    return html.unescape(re.sub(r"<[^>]+>", " ", found.group(1))) if found else None


def life(who, number):
    line = re.search(r'<ol class="lifeline"(.*?)</ol>', who.get(f"/sak/{number}").text, re.S)
    return words_of(line.group(1))


def links(who, number):
    return f'href="/sak/{number}/kontaktperson"' in who.get(f"/sak/{number}").text


def by_name(tap, tora):
    number = register(tora, "Kjent Ansikt")
    first = told(tora, number)
    answer = choose(tora, number, **HELGA)
    said, line = told(tora, number), life(tora, number)
    tap.check("Ingen kontaktperson" in first and "Velg kontaktperson" in first and
              answer.status == 303 and answer.location == f"/sak/{number}" and
              all(w in said for w in HELGA.values()) and "Endre kontaktperson" in said,
              "what the office has taken in says that nobody is, and then who, where and by what "
              "number", (first, answer.status, said))
    tap.check("Kontaktperson er nå Helga <b>Helsesøster</b>" in line and
              HELGA["kontaktperson_telefon"] not in line and "Saltrød" not in line,
              "the life line tells who it became, and no telephone", line[:200])
    choose(tora, number, ansatt="britt.bti")
    tora.fill(f"/sak/{number}/kontaktperson", f"/sak/{number}/kontaktperson/fjern")
    line = life(tora, number)
    tap.check(set_now(number) == [] and ever(number) == 2 and
              "Ikke kontaktperson lenger: Britt" in line and "lenger: Helga" not in line and
              "Ingen kontaktperson" in told(tora, number),
              "whoever is removed is written down still, and a change is told once",
              (set_now(number), ever(number)))


def wrong(tap, tora):
    """Nothing of it is kept, and what was typed stands there."""
    number = register(tora, "Feil Utfylt")
    choose(tora, number, **HELGA)
    names = sql("SELECT username, name FROM employee WHERE username IN ('lars.leder', 'britt.bti')")
    sql("""UPDATE employee SET state = 'gone' WHERE username = 'frida.fadder';
        UPDATE employee SET name = 'To Like' WHERE username IN ('lars.leder', 'britt.bti')""")
    cases = {
        "both": ({**HELGA, "ansatt": "britt.bti"}, "Velg enten en ansatt eller en annen"),
        "none": ({}, "Skriv hvem som skal være kontaktperson"),
        "spaces": ({"ansatt": "   "}, "Skriv hvem som skal være kontaktperson"),
        "no telephone": ({**HELGA, "kontaktperson_telefon": ""}, "Skriv telefonnummeret til"),
        "no name": ({**HELGA, "kontaktperson_navn": ""}, "Skriv navnet til kontaktpersonen"),
        "no service": ({**HELGA, "kontaktperson_tjeneste": " "}, "Skriv hvilken tjeneste"),
        "unknown": ({"ansatt": "ingen.her"}, "Vi finner ingen ansatt med det navnet"),
        "gone": ({"ansatt": "frida.fadder"}, "Vi finner ingen ansatt med det navnet"),
        "two": ({"ansatt": "To Like"}, "Flere ansatte heter dette"),
        "long": ({**HELGA, "kontaktperson_tjeneste": "Æ" * 10_000}, "for lang"),
        "long name": ({"ansatt": "Æ" * 10_000}, "for lang"),
        "identity": ({**HELGA, "kontaktperson_tjeneste": f"Mor {identity()}"}, "fødselsnummer"),
    }
    got = {}
    for what, (fields, says) in cases.items():
        answer = choose(tora, number, **fields)
        kept = all(html.escape(v, quote=False) in answer.text for v in fields.values() if v.strip())
        got[what] = (answer.status, says in answer.text, kept)
    sql("UPDATE employee SET state = 'active' WHERE username = 'frida.fadder'")
    for username, name in names:
        sql(f"UPDATE employee SET name = '{name}' WHERE username = '{username}'")
    bad = {k: v for k, v in got.items() if v != (422, True, True)}
    tap.check(bad == {} and set_now(number) == [HELGA["kontaktperson_navn"]] and
              ever(number) == 1, f"{len(cases)} kinds of wrong answers change nothing", bad)


def twice_and_late(tap, tora):
    number = register(tora, "To Ganger")
    page = f"/sak/{number}/kontaktperson"
    hidden = tora.get(page).hidden(page)
    got = [tora.post(page, {**hidden, **EMPTY, **HELGA}).status for _ in range(2)]
    got.append(choose(tora, number, **HELGA).status)
    tap.check(got == [303] * 3 and ever(number) == 1,
              "sent twice, or said again, it is the same", (got, ever(number)))
    old, late = (tora.get(page).hidden(page) for _ in range(2))
    old_removal = tora.get(page).hidden(page + "/fjern")
    tora.post(page, {**old, **EMPTY, "ansatt": "britt.bti"})
    answer = tora.post(page, {**late, **EMPTY, "ansatt": "frida.fadder"})
    removal = tora.post(page + "/fjern", old_removal)
    tap.check((answer.status, removal.status) == (409, 409) and
              'value="frida.fadder"' in answer.text and set_now(number) == ["britt.bti"],
              "a form made before somebody else chose is shown again, and removes nobody",
              (answer.status, removal.status, set_now(number)))
    many = [Browser(TORA) for _ in range(4)]
    forms = [b.get(page).hidden(page) for b in many]
    status = [0] * len(many)

    def send(i):
        status[i] = many[i].post(page, {**forms[i], **EMPTY, **HELGA,
                                        "kontaktperson_navn": f"Nummer {i}"}).status

    threads = [threading.Thread(target=send, args=(i,)) for i in range(len(many))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    tap.check(sorted(status) == [303, 409, 409, 409] and
              set_now(number) == [f"Nummer {status.index(303)}"],
              "of several at once one chooses, and the others see that", (status, set_now(number)))


def who_may(tap, tora, lise, kai):
    """The unit's leader and whoever has it; of ours the directory says how to reach her."""
    number = register(tora, "Hos Lederen")
    page = f"/sak/{number}/kontaktperson"
    distributed(tora, number)
    answer = choose(lise, number, ansatt=KARI)
    phone, unit = sql(f"""SELECT MIN(e.phone), MIN(u.name) FROM employee e
        JOIN post p ON p.employee = e.id AND p.live = 1 JOIN unit u ON u.id = p.unit
        WHERE e.username = '{KARI}'""")[0]
    said = told(lise, number)
    tap.check(answer.status == 303 and phone != "" and phone in said and unit in said,
              "the leader names one of ours, with where she works and her number", said)
    got = {b.username: b.get(page).status for b in
           (tora, lise, kai, Browser(LARS), Browser(KARI), Browser("siri.systemansvarlig"))}
    hidden = lise.get(page).hidden(page)
    posted = [b.post(page, {**b.get("/").hidden("/logg-ut"), "versjon": hidden["versjon"],
                            **EMPTY, **HELGA}).status for b in (tora, kai, Browser(LARS))]
    tap.check(got.pop(LISE) == 200 and got.pop(TORA) == 403 and
              set(got.values()) == {404} and posted == [403, 404, 404] and
              set_now(number) == [KARI] and not links(tora, number),
              "nobody else: not the office once a unit has it, another unit, or whom it is",
              (got, posted))
    tap.check(phone in told(tora, number) and Browser(KARI).get(f"/sak/{number}").status == 404
              and lise.get("/sak/2026-99999/kontaktperson").status == 404,
              "the office reads it; who is named gets no case to read by that")
    return number


def not_reachable(tap, lise, number):
    phone = one(f"SELECT phone FROM employee WHERE username = '{KARI}'")
    got = []
    for state in ("gone", "disabled", "expired"):
        sql(f"UPDATE employee SET state = '{state}' WHERE username = '{KARI}'")
        said = told(lise, number)
        got.append("Ikke ansatt lenger" in said and phone not in said and
                   phone not in lise.get(f"/sak/{number}/kontaktperson").text)
    sql(f"UPDATE employee SET state = 'active' WHERE username = '{KARI}'")
    tap.check(got == [True] * 3 and phone in told(lise, number),
              "who does not work here any more is not shown as if she could be reached", got)
    sql(f"""INSERT INTO case_hidden (casefile, employee, why, since)
        VALUES ({file(number)}, {ident(KARI)}, 'asked', UTC_TIMESTAMP(6))""")
    said = told(lise, number)
    again = choose(lise, number, ansatt=KARI)
    tap.check("Kan ikke være kontaktperson i saken lenger" in said and phone not in said and
              again.status == 422 and "kan ikke være kontaktperson i saken. Velg en annen" in
              again.text and f'value="{KARI}"' in again.text,
              "nor she from whom the case is kept since, and why is not told", (said, again.status))
    sql(f"UPDATE case_hidden SET until = UTC_TIMESTAMP(6) WHERE casefile = {file(number)}")


def coordinator_is(tap, tora, lise, kai, number):
    phone = one(f"SELECT phone FROM employee WHERE username = '{KAI}'")
    name = one(f"SELECT name FROM employee WHERE username = '{KAI}'")
    before = lise.get(f"/sak/{number}/kontaktperson").hidden(f"/sak/{number}/kontaktperson")
    yes = accepted(lise, kai, number)
    said = [told(b, number) for b in (tora, lise, kai)]
    tap.check(yes == 303 and all(name in s and phone in s and "Kari" not in s and
                                 "kontaktperson" not in s for s in said),
              "who says yes to coordinate is the contact person, and nobody else is shown", said)
    form = kai.get(f"/sak/{number}/kontaktperson")
    page = f"/sak/{number}/kontaktperson"
    version = one(f"SELECT version FROM casefile WHERE number = '{number}'")
    answers = [kai.post(page, {**kai.get("/").hidden("/logg-ut"), "versjon": version, **EMPTY,
                               **HELGA}).status,
               lise.post(page, {**before, **EMPTY, **HELGA}).status]
    tap.check(form.status == 200 and name in form.text and "Koordinatoren er kontaktpersonen" in
              form.text and "kontaktperson_navn" not in form.text and answers == [409, 409] and
              set_now(number) == [KARI],
              "there is nothing to choose then, and who was chosen before stays written down",
              answers)
    sql(f"UPDATE employee SET state = 'gone' WHERE username = '{KAI}'")
    run_sweep("leavers")
    said = told(lise, number)
    sql(f"UPDATE employee SET state = 'active' WHERE username = '{KAI}'")
    tap.check("Kari" in said and "Endre kontaktperson" in said and name not in said,
              "when the coordinator has left, whoever was chosen is it again", said)
    lise.fill(page, page + "/fjern")
    said = told(lise, number)
    tap.check("Ingen kontaktperson" in said and "Velg kontaktperson" in said,
              "or nobody, with a way to choose for whoever may", said)
    accepted(lise, kai, number)
    way = f"/sak/{number}/koordinator/avslutning"
    kai.fill(way, way, avsluttes_fordi="ikke-behov")
    kai.fill(way + "/steg", way + "/steg", familien_vet=day(), tjenestene_vet=day(),
             oppsummering="Takk for nå.", avslutt="ja")
    tap.check(told(tora, number) is None and tora.get(f"/sak/{number}").status == 200 and
              tora.get(page).status == 403,
              "what is over has none, and asks for none", told(tora, number))


def each_kind(tap, tora, lise, kai):
    got = {}
    name = one(f"SELECT name FROM employee WHERE username = '{KAI}'")
    for kind in ("child_coordinator", "everyday_coordinator", "family_coordinator"):
        number = register(tora, f"Slag {kind}", kind)
        distributed(tora, number, kind)
        accepted(lise, kai, number, kind)
        got[kind] = name in (told(kai, number) or "")
    tap.check(set(got.values()) == {True}, "of every kind of coordinator it is so", got)


def baton_is_not(tap):
    number = one(f"""SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile
          AND c.address_block = 'none'
        JOIN employee e ON e.id = s.holder AND e.username = '{STIAN}'
        WHERE s.kind = 'baton' AND s.state = 'active' AND NOT EXISTS (SELECT 1 FROM strand o
          WHERE o.casefile = s.casefile AND o.id <> s.id) ORDER BY s.id LIMIT 1""")
    stian = Browser(STIAN)
    first = told(stian, number)
    answer = choose(stian, number, **HELGA)
    said = told(stian, number)
    tap.check("Ingen kontaktperson" in first and answer.status == 303 and
              HELGA["kontaktperson_telefon"] in said,
              "whoever has a baton is not the contact person by that, and chooses one",
              (first, answer.status, said))


def blocked(tap, tora, lise, kai):
    number = register(tora, "Sperret Sted")
    distributed(tora, number)
    choose(lise, number, **HELGA)
    sql(f"""INSERT INTO case_named (casefile, employee, since) VALUES
          ({file(number)}, {ident(TORA)}, UTC_TIMESTAMP(6));
        UPDATE casefile SET address_block = 'confidential' WHERE number = '{number}'""")
    seen = {b.username: told(b, number) for b in (tora, lise)}
    tap.check(HELGA["kontaktperson_telefon"] in seen[LISE] and
              HELGA["kontaktperson_navn"] in seen[TORA] and
              "Den som har saken, vet hvordan" in seen[TORA] and
              "Saltrød" not in tora.get(f"/sak/{number}").text and
              HELGA["kontaktperson_telefon"] not in tora.get(f"/sak/{number}").text,
              "with a blocked address the service and the number are for those who choose", seen)
    refused = choose(lise, number, ansatt="britt.bti").status
    sql(f"""INSERT INTO case_named (casefile, employee, since) VALUES
          ({file(number)}, {ident('britt.bti')}, UTC_TIMESTAMP(6))""")
    taken = choose(lise, number, ansatt="britt.bti").status
    tap.check((refused, taken) == (422, 303) and set_now(number) == ["britt.bti"],
              "and of ours only who may know of the case", (refused, taken))
    accepted(lise, kai, number)
    sheet = kai.get(f"/sak/{number}/alt")
    tap.check(sheet.status == 200 and "Helga &lt;b&gt;" in sheet.text and
              HELGA["kontaktperson_telefon"] not in sheet.text and "Saltrød" not in sheet.text,
              "what is put on paper names whoever was, and no place", sheet.status)
    sql(f"UPDATE casefile SET address_block = 'none' WHERE number = '{number}'")
    tap.check(HELGA["kontaktperson_telefon"] in kai.get(f"/sak/{number}/alt").text,
              "which it does where no address is blocked")


def run(tap):
    tora, lise, kai = Browser(TORA), Browser(LISE), Browser(KAI)
    by_name(tap, tora)
    wrong(tap, tora)
    twice_and_late(tap, tora)
    number = who_may(tap, tora, lise, kai)
    not_reachable(tap, lise, number)
    coordinator_is(tap, tora, lise, kai, number)
    each_kind(tap, tora, lise, kai)
    baton_is_not(tap)
    blocked(tap, tora, lise, kai)


if __name__ == "__main__":
    tap_ = Tap()
    run(tap_)
    sys.exit(tap_.end())
