#!/usr/bin/env python3
"""Units, and which group gives which role, are changed on pages, as versions that the sync goes by
(0074); run by it_maps_page.sh, which has the servers."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import SLUGS, Browser, Tap, at_once, one, sql, words_of  # noqa: E402
from town import (BASE, DIR, UNITS_MAP, NoTimer, change, everything, group,  # noqa: E402
                  ident, job, ldap, person, posts, seats, sweep, value_of)

LIST, NEW, BACK = "/enheter", "/enheter/ny", "/enheter/ta-tilbake"
GROUPS, PROPOSE, LOOK, WITHDRAW = ("/drift/grupper", "/drift/grupper/foreslag", "/drift/grupper/se",
                                   "/drift/grupper/trekk")
FIELDS = {"leader": "gruppe_leder", "office": "gruppe_kontor", "system_owner": "gruppe_systemansvarlig",
          "coordinator": "gruppe_koordinator", "coordinator_team": "gruppe_team",
          "bti_team": "gruppe_bti", "operations": "gruppe_drift"}
HOSTILE = "<script>alert(1)</script> '; DROP TABLE map_unit; -- {n} \\E("
MANY_DN, MANY_VALUES = 60, 200


def change_of(code):
    return f"/enheter/{code}/endre"


def typed(code):
    """The unit as its form would send it."""
    row = sql(f"""SELECT u.name, u.parent, u.service, COALESCE((SELECT GROUP_CONCAT(v.text SEPARATOR '|')
        FROM map_value v WHERE v.version = u.version AND v.unit = u.place), '') FROM map_unit u
        WHERE u.code = '{code}' AND u.version = (SELECT id FROM map_version WHERE map = 'units'
        ORDER BY number DESC LIMIT 1)""")[0]
    return {"enhet_navn": row[0], "enhet_under": row[1], "enhet_slag": row[2],
            "enhet_verdier": row[3].replace("|", "\n"), "enhet_fordi": "Omorganisering"}


def alter(browser, code, save=True, **fields):
    path = change_of(code)
    return browser.fill(path, path, **{**typed(code), **({"lagres": "ja"} if save else {}), **fields})


def make(browser, code, name, save=True, **fields):
    return browser.fill(NEW, NEW, **{
        "enhet_kode": code, "enhet_navn": name, "enhet_fordi": "Skilt ut",
        **({"lagres": "ja"} if save else {}), **fields})


def close(browser, code, why="Slått sammen"):
    """Also where the page offers it no more: as from an old window."""
    path = f"/enheter/{code}/legg-ned"
    hidden = browser.get(path).hidden(path) or browser.get(NEW).hidden(NEW)
    return browser.post(path, {**{k: v for k, v in hidden.items() if k != "utkast"},
                               "sti": path, "enhet_fordi": why})


def number():
    return int(one("SELECT MAX(number) FROM map_version WHERE map = 'units'"))


def name_of(code):
    return one(f"SELECT name FROM unit WHERE code = '{code}' AND until IS NULL")


def refused(tap, answer, words, what):
    tap.check(answer.status == 422 and words in words_of(answer.text), what,
              (answer.status, words_of(answer.text)[:1500]))


# --- units ---------------------------------------------------------------------

def file_first(tap, siri):
    said = words_of(siri.get(LIST).text)
    tap.check((number(), one("SELECT made_by FROM map_version WHERE map = 'units'")) == (1, "NULL"),
              "what the file says is version 1, and nobody's")
    tap.check("slik de står i filen units.map" in said and "Familietjenesten" in said,
              "the page says that the file counts", said[:400])
    code, told = sweep()
    tap.check(code == 0 and number() == 1, "a sync that finds it the same makes no other", told)
    with open(UNITS_MAP, encoding="utf-8") as file:
        right = file.read()
    with open(UNITS_MAP, "w", encoding="utf-8") as file:
        file.write(right.replace("name = NAV", "name = Nav"))
    too_many = "source = 'directory' AND kind = 'bti_team' AND since = '2020-02-02'"
    sql("""INSERT INTO seat (kind, unit, employee, source, since) SELECT 'bti_team', NULL, e.id, 'directory',
        '2020-02-02' FROM employee e WHERE e.state = 'active' AND e.id NOT IN (SELECT employee FROM seat
        WHERE kind = 'bti_team' AND live = 1) ORDER BY e.id LIMIT 40""")
    code, told = sweep()
    tap.check(code != 0 and (number(), name_of("nav")) == (2, "NAV"),
              "a sync that is not believed changes nothing, and keeps what the file says", told)
    sql(f"DELETE FROM seat WHERE {too_many}")
    sweep()
    tap.check((number(), name_of("nav")) == (2, "Nav"), "what is changed in the file is one more")
    tap.check(siri.get(BACK).status == 200 and "ingen endring å ta tilbake" in siri.get(BACK).text,
              "and not to be taken back on a page")
    return right


def preview(tap, siri):
    before = number()
    answer = alter(siri, "familietjenesten", save=False, enhet_navn="Familie og helse",
                   enhet_verdier=value_of("familietjenesten") + "\n9001")
    people = one("SELECT people FROM directory_value WHERE text = '9001'")
    said = words_of(answer.text)
    tap.check(answer.status == 200 and number() == before and "Familietjenesten" in said and
              "Familie og helse" in said, "it is looked at before it is saved", said[:600])
    tap.check(f"{people} ansatte har verdien i katalogen og får stilling her" in said,
              "with how many get a post by it", said)
    answer = alter(siri, "familietjenesten", save=False, enhet_verdier="")
    tap.check("ansatte har verdien i katalogen og mister stillingen her" in words_of(answer.text),
              "or lose one")
    cases = one("""SELECT COUNT(DISTINCT s.casefile) FROM strand s JOIN unit u ON u.id = s.unit
        WHERE u.code = 'familietjenesten' AND s.live = 1""")
    tap.check(f"Enheten står da uten ansatte og uten leder, med {cases} åpne saker" in words_of(answer.text),
              "and how many cases are then with nobody", (cases, words_of(answer.text)[-1500:]))
    answer = alter(siri, "familietjenesten", save=False, enhet_verdier=value_of("familietjenesten") + "\n9001")
    tap.check("uten ansatte" not in words_of(answer.text), "not where somebody is left")
    moved_under(tap, siri)
    answer = alter(siri, "familietjenesten", rettes="ja", save=False, enhet_navn="Å angre")
    tap.check(answer.status == 200 and 'value="Å angre"' in answer.text and number() == before,
              "one goes back with what was typed")


def moved_under(tap, siri):
    leader = one("""SELECT e.name FROM seat t JOIN employee e ON e.id = t.employee JOIN unit u ON u.id = t.unit
        WHERE t.kind = 'leader' AND t.live = 1 AND u.code = 'familietjenesten' ORDER BY e.name LIMIT 1""")
    said = words_of(alter(siri, "nav", save=False, enhet_under="familietjenesten").text)
    tap.check(f"Nærmeste leder over blir {leader}" in said and ", Familietjenesten." in said,
              "a unit that is moved under another says who leads above it then", (leader, said[-1200:]))


def renamed(tap, siri, kai):
    guest = Browser()
    tap.check("Familietjenesten" in guest.get("/tilbakemelding").text, "the public's form has the unit")
    answer = alter(siri, "familietjenesten", enhet_navn="Familie og helse")
    tap.check((answer.status, answer.location) == (303, LIST + "?lagret=ja"), "a name is changed",
              answer.text[:300])
    tap.check(number() == 3 and name_of("familietjenesten") == "Familietjenesten",
              "as one version more, and nothing else until the sync")
    said = words_of(siri.get(LIST).text)
    tap.check("utgave 3" in said and "Filen units.map leses ikke lenger" in said,
              "the page says that it counts now, and the file does not")
    tap.check(sweep()[0] == 0 and name_of("familietjenesten") == "Familie og helse",
              "the next sync takes it", job("note"))
    lise = Browser("lise.leder")
    tap.check("Familie og helse" in lise.get("/enhet/familietjenesten").text,
              "the unit's own page is called so")
    tap.check("Familie og helse" in Browser("lise.leder").get("/").text, "and the desk of its leader")
    seats_of = seats("lise.leder")
    tap.check(("leader", "familietjenesten") in seats_of, "she leads it as before", seats_of)
    said = words_of(guest.get("/tilbakemelding").text)
    tap.check("Familie og helse" in said and "Familietjenesten" not in said,
              "and whoever is not logged in reads the same", said[:1500])
    tap.check(kai.get("/").status == 200, "nobody is logged out by it")


def file_is_left(tap, siri, right):
    with open(UNITS_MAP, "w", encoding="utf-8") as file:
        file.write("[tull\nname = Bare tull\n")
    code, said = sweep()
    tap.check(code == 0 and name_of("familietjenesten") == "Familie og helse" and
              one("SELECT COUNT(*) FROM unit WHERE until IS NULL") == "13",
              "the file is not read any more, not even one that is broken", said)
    tap.check("filen units.map er endret, men siden gjelder og filen leses ikke" in words_of(
        siri.get("/drift").text) and "groups map" not in job("note"), "which the job's note says", job("note"))
    with open(UNITS_MAP, "w", encoding="utf-8") as file:
        file.write(right)


def new_unit(tap, siri):
    answer = make(siri, "avdeling-ost", "Avdeling øst", enhet_under="familietjenesten",
                  enhet_nytt_slag="familie_ost", enhet_verdier="Avdeling Øst\n\n  310210  \n")
    tap.check(answer.status == 303, "a unit is made", answer.text[:400])
    page = words_of(siri.get(LIST).text)
    tap.check("Kommer neste gang katalogen leses" in page, "and waits for the sync")
    change(person("kari.koordinator"), "replace: departmentNumber", "departmentNumber: AVDELING  øst",
           "-", "replace: title", "title: Ny")
    sweep()
    tap.check(posts("kari.koordinator") == ["avdeling-ost"], "whom the directory places there is there",
              posts("kari.koordinator"))
    tap.check(one("SELECT p.code FROM unit u JOIN unit p ON p.id = u.parent WHERE u.code = "
                  "'avdeling-ost'") == "familietjenesten", "under its parent")
    said = words_of(alter(siri, "avdeling-ost", save=False, enhet_under="").text)
    tap.check("Ingen enhet over har leder" in said, "who moves it to the top reads that nobody leads above it",
              said[-1200:])
    tap.check(one("SELECT service FROM unit WHERE code = 'avdeling-ost'") == "familie_ost",
              "of its kind")


def refusals(tap, siri):
    before, known = number(), everything()
    refused(tap, alter(siri, "familietjenesten", enhet_under="avdeling-ost"),
            "kan ikke ligge under seg selv", "a circle is refused")
    refused(tap, alter(siri, "familietjenesten", enhet_under="familietjenesten"),
            "kan ikke ligge under seg selv", "as is under itself")
    refused(tap, alter(siri, "familietjenesten", enhet_under="finnes-ikke"),
            "Velg en enhet som finnes", "and under nothing")
    refused(tap, make(siri, "annen", "En annen", enhet_verdier="avdeling-ØST"),
            "«Avdeling Øst» hører til Avdeling øst allerede", "a value of another unit is, with whose")
    refused(tap, make(siri, "annen", "En annen", enhet_verdier="Ett\nett!"),
            "«Ett» står to ganger", "and one twice")
    refused(tap, make(siri, "annen", "En annen", enhet_verdier="---"),
            "minst en bokstav eller et tall", "and one of signs alone")
    refused(tap, make(siri, "avdeling-ost", "Igjen"), "En annen enhet har denne koden", "a code twice")
    for code in ("Stor", "a b", "../x", "æøå", "a" * 41):
        tap.check(make(siri, code, "Navn").status == 422, f"the code {code[:8]!r} is refused")
    for code in ("ny", "utgaver", "ta-tilbake"):
        refused(tap, make(siri, code, "Navn"), "et ord i våre egne adresser", f"so is {code}, a word of our paths")
    for code in ("12", "-", "4-2"):
        refused(tap, make(siri, code, "Navn"), "Koden må ha minst én bokstav", f"and {code}, without a letter")
    for sign in "\u200e\u200f\u202a\u202e\u2066\u2069":
        answer = make(siri, "annen", f"Enhet{sign}en")
        refused(tap, answer, "usynlig tegn som snur leseretningen", f"a name with U+{ord(sign):04X}")
        tap.check('href="#enhet_navn"' in answer.text, "which names its field")
    for sign in "\x07\x1b\x9b":
        refused(tap, make(siri, "annen", f"Enhet{sign}en"), "et tegn vi ikke kan lagre",
                f"as one with the control character {ord(sign)}")
    refused(tap, make(siri, "", "Navn"), "Skriv en kode for enheten", "no code")
    refused(tap, alter(siri, "nav", enhet_navn="   "), "Skriv hva enheten heter", "no name")
    refused(tap, alter(siri, "nav", enhet_navn="a" * 10000), "Det er plass til 120 tegn",
            "a name of 10,000 characters")
    refused(tap, alter(siri, "nav", enhet_verdier="a" * 60001), "Det er plass til 60000 tegn", "as values")
    refused(tap, make(siri, "annen", "familie og HELSE"), "Familie og helse heter det samme",
            "a name that another unit has, and which it is")
    refused(tap, make(siri, "annen", "Rar\\E("), "tegn", "a name with what ends a quotation in a pattern")
    refused(tap, alter(siri, "nav", enhet_verdier="b" * 1001), "En av verdiene er for lang",
            "a value longer than its column")
    refused(tap, alter(siri, "nav", enhet_nytt_slag="Stort Slag"), "Slaget kan ha", "a kind that is no word")
    refused(tap, alter(siri, "nav", enhet_fordi=" "), "Skriv hvorfor enhetene endres", "no why")
    refused(tap, alter(siri, "nav"), "Ingenting er endret", "and nothing changed")
    tap.check(siri.post(change_of("nav"), {**siri.get(change_of("nav")).hidden(change_of("nav")),
                                           **typed("nav"), "kode": "nytt"}).status == 400,
              "there is no field by which a code is changed")
    tap.check(siri.get(change_of("finnes-ikke")).status == 404, "a unit that is none has no page")
    tap.check(number() == before and everything() == known, "nothing of all that was kept")


def hostile(tap, siri):
    answer = make(siri, "fiendtlig", HOSTILE[:49], enhet_verdier=HOSTILE, enhet_fordi=HOSTILE)
    tap.check(answer.status == 303, "hostile words are words", answer.text[:300])
    pages = [siri.get(p).text for p in (LIST, "/enheter/utgaver", change_of("fiendtlig"),
                                        f"/enheter/utgaver/{number()}", BACK)]
    tap.check(not any("<script>alert" in p for p in pages) and "&lt;script&gt;" in pages[0],
              "and shown as such")
    sweep()
    tap.check(name_of("fiendtlig") == HOSTILE[:49], "by the sync as well")


def closing(tap, siri):
    before = number()
    page = words_of(siri.get("/enheter/familietjenesten/legg-ned").text)
    tap.check("åpne saker ligger her" in page and "ansatte har stilling her" in page and
              "1 enhet ligger under den" in page, "what hinders is told with how many", page)
    refused(tap, close(siri, "familietjenesten"), "Enheten kan ikke legges ned ennå",
            "a unit with cases is not closed")
    refused(tap, close(siri, "avdeling-ost"), "1 ansatt har stilling her", "nor one with people")
    tap.check(number() == before, "and no version made")
    tap.check(close(siri, "fiendtlig").status == 303, "an empty one is")
    sweep()
    tap.check(one("SELECT until IS NOT NULL FROM unit WHERE code = 'fiendtlig'") == "1",
              "and has its end by the sync")


def taken_back(tap, siri):
    page = words_of(siri.get(BACK).text)
    tap.check("Ny enhet" in page and "Da blir det som i utgave" in page, "what it would do is shown", page)
    answer = siri.fill(BACK, BACK, enhet_fordi="Feil enhet")
    tap.check(answer.status == 303, "the last change is taken back", answer.text[:300])
    sweep()
    tap.check(name_of("fiendtlig") == HOSTILE[:49], "by a version as the one before")
    answer = siri.fill(BACK, BACK, enhet_fordi="Likevel ikke")
    sweep()
    tap.check(answer.status == 303 and name_of("fiendtlig") is None, "that too is taken back")
    said = words_of(siri.get("/enheter/utgaver").text)
    tap.check(all(w in said for w in ("Feil enhet", "Likevel ikke", "Omorganisering", "Siri",
                                      "lest fra filen units.map")), "and all stands in the list", said)
    before = number()
    refused(tap, make(siri, "fiendtlig", "Ny med gammel kode"),
            f"Koden har vært brukt av {HOSTILE[:49]}. Velg en annen", "a code that a unit had is its own for ever")
    tap.check(number() == before and name_of("fiendtlig") is None, "and its row is not woken")
    make(siri, "i-bruk", "I bruk", enhet_verdier="9002")
    sweep()
    page = words_of(siri.get(BACK).text)
    tap.check("Det går ikke ennå" in page and "I bruk" in page,
              "what has people by now is not taken back", page)
    hidden = siri.get(NEW).hidden(NEW)
    answer = siri.post(BACK, {**{k: v for k, v in hidden.items() if k != "utkast"}, "sti": BACK,
                              "enhet_fordi": "Vil likevel"})
    refused(tap, answer, "Se hvilke enheter som er i bruk", "nor by an old window")
    used_again(tap, siri, before)


def used_again(tap, siri, earlier):
    """Any version is laid anew, not the last one alone."""
    newest = number()
    tap.check("/bruk" not in siri.get(f"/enheter/utgaver/{newest}").text, "the version in force is not laid anew")
    page = siri.get(f"/enheter/utgaver/{earlier}")
    path = f"/enheter/utgaver/{earlier}/bruk"
    tap.check(f'href="{path}"' in page.text and f"Ta i bruk slik det var i utgave {earlier}" in words_of(page.text),
              "an earlier one is, by a link on its page", words_of(page.text)[-500:])
    said = words_of(siri.get(path).text)
    tap.check("Det går ikke ennå" in said and "I bruk" in said and 'name="enhet_fordi"' not in siri.get(path).text,
              "but not where that closes what has people", said[-900:])
    hidden = siri.get(NEW).hidden(NEW)
    answer = siri.post(path, {**{k: v for k, v in hidden.items() if k != "utkast"}, "sti": path,
                              "enhet_fordi": "Vil likevel"})
    refused(tap, answer, "Se hvilke enheter som er i bruk", "nor by an old window")
    tap.check("I bruk : " in words_of(answer.text) and number() == newest, "which is told by name",
              words_of(answer.text)[-900:])
    alter(siri, "nav", enhet_navn="NAV først")
    alter(siri, "nav", enhet_navn="NAV så")
    path = f"/enheter/utgaver/{newest}/bruk"
    said = words_of(siri.get(path).text)
    tap.check("NAV så" in said and "Da blir det som i utgave" in said, "what it changes is shown", said[-900:])
    refused(tap, siri.fill(path, path, enhet_fordi=" "), "Skriv hvorfor enhetene endres", "it is done with a reason")
    answer = siri.fill(path, path, enhet_fordi="Slik det var før")
    tap.check(answer.status == 303 and number() == newest + 3 and typed("nav")["enhet_navn"] == name_of("nav"),
              "and two changes are undone by one version", (answer.status, number(), typed("nav")))
    refused(tap, siri.fill(path, path, enhet_fordi="Igjen"), "Ingenting er endret", "once")
    tap.check(siri.get("/enheter/utgaver/99999/bruk").status == 404, "a version that is none is not laid")


def two_windows(tap, siri):
    path = change_of("nav")
    first, second = siri.get(path).hidden(path), siri.get(path).hidden(path)
    tap.check(siri.post(path, {**first, **typed("nav"), "enhet_navn": "NAV Havnsund",
                               "lagres": "ja"}).status == 303, "of two windows the first is saved")
    answer = siri.post(path, {**second, **typed("nav"), "enhet_navn": "Arbeid og velferd", "lagres": "ja"})
    tap.check(answer.status == 409 and "Noen har endret dette imens" in answer.text and
              'value="Arbeid og velferd"' in answer.text,
              "the second is told, and keeps what was typed", (answer.status, answer.text[:200]))
    page, before = siri.get(path), number()
    body = {**page.hidden(path), **typed("nav"), "enhet_navn": "NAV fem", "lagres": "ja"}
    got = at_once([lambda: siri.post(path, body) for _ in range(4)])
    tap.check({a.status for a in got} <= {303, 409} and number() == before + 1,
              "sent four times at once it is done once", [a.status for a in got])


def large(tap, siri):
    values = [f"Virksomhet {n:03} " + "x" * 40 for n in range(MANY_VALUES)]
    answer = make(siri, "stor", "En stor enhet", enhet_verdier="\n".join(values))
    tap.check(answer.status == 303, f"a unit may have {MANY_VALUES} values", words_of(answer.text)[:300])
    page = siri.get(change_of("stor")).text
    tap.check(all(v in page for v in values), "its form has them all")
    answer = siri.fill(change_of("stor"), change_of("stor"), enhet_navn="En større enhet", enhet_under="",
                       enhet_slag="", enhet_verdier="\n".join(values), enhet_fordi="Navn", lagres="ja")
    tap.check(answer.status == 303, "and can be sent as it is shown", words_of(answer.text)[:300])
    sweep()
    tap.check(name_of("stor") == "En større enhet" and close(siri, "stor").status == 303 and
              sweep()[0] == 0 and name_of("stor") is None, "and it goes again")


def kept_by_cases(tap, siri):
    make(siri, "tom-enhet", "Tom enhet")
    sweep()
    close(siri, "tom-enhet")
    tap.check("Tom enhet : Får sluttdato neste gang katalogen leses" in words_of(siri.get(LIST).text),
              "what is closed is told of until it is gone", words_of(siri.get(LIST).text)[-900:])
    strand, unit = sql("SELECT id, unit FROM strand WHERE live = 1 AND unit IS NOT NULL ORDER BY id LIMIT 1")[0]
    sql(f"UPDATE strand SET unit = (SELECT id FROM unit WHERE code = 'tom-enhet') WHERE id = {strand}")
    code, told = sweep()
    said = words_of(siri.get(LIST).text)
    tap.check(code != 0 and "Tom enhet : Lagt ned, men beholdt fordi 1 åpen sak ligger der. Gi den videre" in said,
              "a closed unit that a case came to is seen, with what to do", (told, said[-900:]))
    sql(f"UPDATE strand SET unit = {unit} WHERE id = {strand}")
    tap.check(sweep()[0] == 0 and "Tom enhet" not in siri.get(LIST).text, "and goes when the case has gone")


def named_like_a_pattern(tap):
    """Whatever a unit was called before this was refused: the office's list is not broken by it."""
    office, name = Browser("tora.tjenestekontor"), name_of("nav")
    strand, case, kind = sql("""SELECT s.id, c.number, s.kind FROM strand s JOIN casefile c ON c.id = s.casefile
        WHERE s.state = 'registered' ORDER BY s.id LIMIT 1""")[0]
    sql(f"""INSERT INTO application (casefile, strand, plan, received, registered, registered_by, came_by, sender,
        language, text, worker, state) SELECT s.casefile, s.id, 0, CURRENT_DATE, UTC_TIMESTAMP(6), e.id, 'letter',
        'guardian', 'nb', 'Vi kjenner Rar\\\\E( s fra før.', e.id, 'open' FROM strand s JOIN employee e
        ON e.username = 'tora.tjenestekontor' WHERE s.id = {strand};
        UPDATE unit SET name = 'Rar\\\\E( s' WHERE code = 'nav'""")
    pages = [office.get(p) for p in ("/soknader/fordel", f"/sak/{case}/{SLUGS[kind]}/fordel")]
    tap.check([p.status for p in pages] == [200, 200] and "Nevnt i søknaden" in pages[1].text,
              "a name that looks like a pattern is a name, and found as it is written",
              ([p.status for p in pages], words_of(pages[1].text)[:900]))
    sql(f"UPDATE unit SET name = '{name}' WHERE code = 'nav'; DELETE FROM application WHERE strand = {strand}")


def who_may(tap, siri, kai):
    odd = Browser(operations()[0])
    tap.check(odd.get(LIST).status == 200 and "/enheter/ny" not in odd.get(LIST).text and
              odd.get(NEW).status == 403, "operations see the units, and change none")
    for path in (LIST, NEW, change_of("nav"), BACK):
        tap.check(kai.get(path).status in (403, 404), f"a coordinator has no {path}")
    tap.check(one("SELECT COUNT(*) FROM access_log WHERE action = 'units_change' AND outcome = 'allowed'")
              != "0", "what was done is in the log of looks")


def unseen(kind):
    """Who has such an alert and has not seen it."""
    return {row[0] for row in sql(f"""SELECT e.username FROM alert a JOIN employee e ON e.id = a.employee
        WHERE a.kind = '{kind}' AND a.seen IS NULL""")}


def operations():
    """The two of operations that there are."""
    return [row[0] for row in sql("""SELECT e.username FROM employee e JOIN seat t ON t.employee = e.id
        AND t.live = 1 AND t.kind = 'operations' WHERE e.state = 'active'
        ORDER BY e.username <> 'odd.drift'""")]


# --- groups --------------------------------------------------------------------

def dns(**more):
    """The groups in force as the form has them, one a line, with some instead."""
    fields = {name: "" for name in FIELDS.values()}
    for seat, dn in sql("""SELECT seat, dn FROM map_group WHERE version = (SELECT id FROM map_version
            WHERE map = 'groups' ORDER BY number DESC LIMIT 1) ORDER BY place"""):
        fields[FIELDS[seat]] += dn + "\n"
    return {**fields, "grupper_fordi": "Ny avdeling", **more}


def propose(browser, **more):
    return browser.fill(PROPOSE, PROPOSE, **dns(**more))


def look(browser, how, why=""):
    return browser.fill(LOOK, LOOK, grupper_er=how, avvist_fordi=why)


def dn_of(name):
    return f"cn={name},ou=grupper,{BASE}"


def state():
    return sql("SELECT state, COALESCE(number, '-') FROM map_version WHERE map = 'groups' ORDER BY id")


def new_group(name, *members):
    ldap("ldapadd", f"dn: {dn_of(name)}\nobjectClass: groupOfNames\ncn: {name}\n"
         + "".join(f"member: {person(m)}\n" for m in members))


def groups_refused(tap, odd):
    tap.check("slik de står i filen groups.map" in words_of(odd.get(GROUPS).text),
              "the page says that the file counts for groups")
    refused(tap, propose(odd), "Ingenting er endret", "a proposal of nothing is none")
    for field in ("gruppe_drift", "gruppe_systemansvarlig"):
        refused(tap, propose(odd, **{field: "\n \n"}), "ellers kan ingen endre gruppene igjen",
                f"nobody is left without {field}")
    refused(tap, propose(odd, gruppe_bti="ip-bti-team"), "«ip-bti-team» er ikke navnet på en gruppe",
            "what is no DN is refused")
    refused(tap, propose(odd, gruppe_bti=f"{dn_of('a')}\n{dn_of('A').upper()}"), "står to ganger",
            "and one twice, however it is spelt")
    refused(tap, propose(odd, gruppe_bti=HOSTILE), "er ikke navnet på en gruppe", "and hostile words")
    refused(tap, propose(odd, gruppe_bti="cn=" + "a" * 1200), "er ikke navnet på en gruppe",
            "and one longer than its column")
    refused(tap, propose(odd, gruppe_bti=dn_of("x"), grupper_fordi=" "), "Skriv hvorfor gruppene endres",
            "and one without a why")
    tap.check(state() == [["in_force", "1"]], "nothing of it was kept", state())


def four_eyes(tap, siri, odd, other):
    new_group("ip-nytt-team", "kai.koordinator")
    bti = dns()["gruppe_bti"] + dn_of("ip-nytt-team")
    tap.check(propose(odd, gruppe_bti=bti).status == 303, "one of operations proposes a group")
    tap.check(unseen("groups_proposed") == {"siri.systemansvarlig", other.username},
              "of which those hear who may look at it", unseen("groups_proposed"))
    page = siri.get("/varsler").text
    tap.check("Et forslag om grupper og roller venter" in page and 'href="/drift/grupper"' in page and
              "ip-nytt-team" not in page, "with a link, and without the group")
    sweep()
    tap.check(("bti_team", "-") not in seats("kai.koordinator"), "which gives nobody a seat yet")
    mine = words_of(odd.get(GROUPS).text)
    tap.check("Ingen godkjenner sitt eget" in mine and LOOK not in odd.get(GROUPS).text and
              odd.get(LOOK).status == 403, "who proposed is not offered to approve it", mine)
    hidden = other.get(LOOK).hidden(LOOK)
    form = odd.get(GROUPS).hidden(WITHDRAW)
    answer = odd.post(LOOK, {**form, "versjon": hidden["versjon"], "grupper_er": "godkjent",
                             "avvist_fordi": ""})
    tap.check(answer.status == 403 and state()[-1][0] == "waiting", "nor may, by a form of her own",
              answer.status)
    answer = odd.get(PROPOSE)
    tap.check((answer.status, answer.location) == (303, GROUPS), "nor propose another meanwhile",
              answer.status)
    said = words_of(other.get(LOOK).text)
    tap.check("ip-nytt-team" in said and "Ny avdeling" in said and "Gir rollen" in said,
              "another of operations sees what it changes, and why", said)
    have = one("SELECT COUNT(DISTINCT employee) FROM seat WHERE kind = 'bti_team' AND until IS NULL")
    tap.check(f"{have} ansatte har rollen nå" in said and "mister den" not in said,
              "and how many have the role, of which none is said to lose it", (have, said))
    refused(tap, look(other, "avvist"), "Skriv hvorfor forslaget avvises", "she refuses with a reason only")
    refused(tap, look(other, ""), "Velg om forslaget er godkjent", "and answers something")
    tap.check(look(other, "godkjent").status == 303 and state()[-1] == ["in_force", "2"],
              "and approves it", state())
    tap.check(("bti_team", "-") not in seats("kai.koordinator"), "which is felt")
    tap.check((unseen("groups_proposed"), unseen("groups_approved")) == (set(), {odd.username}) and
              "Forslaget ditt om grupper og roller er godkjent" in odd.get("/varsler").text,
              "who proposed hears so, and others of no proposal any more", unseen("groups_approved"))
    code, told = sweep()
    tap.check(code == 0 and ("bti_team", "-") in seats("kai.koordinator"), "at the next sync", told)
    tap.check("Filen groups.map leses ikke lenger" in words_of(siri.get(GROUPS).text),
              "from when the page says that it counts")
    with open(DIR + "/town/groups.map", "w", encoding="utf-8") as file:
        file.write("[tull]\n")
    tap.check(sweep()[0] == 0, "and the file is not read")
    group("ip-drift", "add", "kai.koordinator")
    sweep()
    tap.check(("operations", "-") in seats("kai.koordinator"), "who is put into a group has its seat as before")
    group("ip-drift", "delete", "kai.koordinator")
    sweep()


def withdrawn(tap, siri, odd, other):
    propose(other, gruppe_team=dn_of("ip-nytt-team"))
    tap.check(odd.post(WITHDRAW, odd.get(LOOK).hidden(LOOK)).status == 403, "another does not withdraw it")
    window = siri.get(LOOK).hidden(LOOK)
    tap.check(other.fill(GROUPS, WITHDRAW).status == 303 and state()[-1][0] == "withdrawn",
              "who proposed does")
    tap.check(unseen("groups_proposed") | unseen("groups_refused") == set(), "and nobody is told of it any more")
    answer = siri.post(LOOK, {**window, "grupper_er": "avvist", "avvist_fordi": "Et langt svar"})
    tap.check(answer.status == 409 and state()[-1][0] == "withdrawn" and "Et langt svar" in answer.text and
              "Forslaget venter ikke lenger" in answer.text,
              "and then it is not answered in an old window, which keeps what was typed", answer.status)
    propose(other, gruppe_team=dn_of("ip-nytt-team"))
    tap.check(look(siri, "avvist", "Feil gruppe <b>").status == 303 and state()[-1][0] == "refused",
              "the system owner may look as well, and refuses")
    tap.check(unseen("groups_refused") == {other.username} and "er avvist" in other.get("/varsler").text and
              "Feil gruppe" not in other.get("/varsler").text, "of which who proposed is told",
              unseen("groups_refused"))
    said = odd.get(GROUPS).text
    tap.check("Feil gruppe &lt;b&gt;" in said and "Trukket" in said and "Avvist" in said,
              "and all is seen afterwards")
    window = odd.get(PROPOSE).hidden(PROPOSE)
    propose(other, gruppe_team=dn_of("ip-nytt-team"))
    answer = odd.post(PROPOSE, {**window, **dns(gruppe_bti=dn_of("ip-nytt-team"))})
    tap.check(answer.status == 409 and waiting() == 1, "one waits at a time", answer.status)
    tap.check("Noen har endret dette imens" in answer.text and "Et annet forslag venter" in answer.text and
              "Ny avdeling" in answer.text and dn_of("ip-nytt-team") in answer.text,
              "and who came second reads so, and keeps her groups and why", words_of(answer.text)[:800])
    answer = odd.post(PROPOSE, {**answer.hidden(PROPOSE), **dns(gruppe_bti=dn_of("ip-nytt-team"))})
    refused(tap, answer, "Send dette når det er avgjort", "sent again it waits for the other")
    window = other.get(GROUPS).hidden(WITHDRAW)
    look(siri, "avvist", "Nei")
    tap.check(other.post(WITHDRAW, window).status == 409, "nor is what has its answer withdrawn")


def waiting():
    return len([s for s in state() if s[0] == "waiting"])


def two_at_once(tap, siri, odd, other):
    windows = [b.get(PROPOSE).hidden(PROPOSE) for b in (odd, other)]
    got = at_once([lambda b=b, w=w: b.post(PROPOSE, {**w, **dns(gruppe_team=dn_of("ip-nytt-team"))})
                   for b, w in zip((odd, other), windows)])
    tap.check(sorted(a.status for a in got) == [303, 409] and waiting() == 1,
              "of two who propose at once one does", [a.status for a in got])
    lost = next((a for a in got if a.status == 409), got[0])
    tap.check(dn_of("ip-nytt-team") in lost.text and "Ny avdeling" in lost.text,
              "and the other keeps what she typed", words_of(lost.text)[:800])
    before = len([s for s in state() if s[0] == "in_force"])
    second = other if got[0].status == 303 else odd
    windows = [b.get(LOOK).hidden(LOOK) for b in (siri, second)]
    got = at_once([lambda b=b, w=w: b.post(LOOK, {**w, "grupper_er": "godkjent", "avvist_fordi": ""})
                   for b, w in zip((siri, second), windows)])
    tap.check(sorted(a.status for a in got) == [303, 409] and
              len([s for s in state() if s[0] == "in_force"]) == before + 1,
              "of two who approve at once one does, and it is one version", [a.status for a in got])
    sweep()


def last_group(tap, siri, odd):
    """Who takes the last group of a role away is told what that does, as is who approves it."""
    propose(odd, gruppe_bti="")
    have = one("SELECT COUNT(DISTINCT employee) FROM seat WHERE kind = 'bti_team' AND until IS NULL")
    for page in (odd.get(GROUPS), siri.get(GROUPS), siri.get(LOOK)):
        tap.check(f"{have} ansatte har rollen nå. Rollen står da uten gruppe, og alle {have} mister den" in
                  words_of(page.text), "all who have the role lose it", words_of(page.text)[:900])
    odd.fill(GROUPS, WITHDRAW)
    propose(odd, gruppe_bti=dn_of("ip-drift"))
    tap.check("Bare den som er i en av de nye, beholder den" in words_of(siri.get(LOOK).text),
              "and where all its groups are others, who is in none of them does")
    odd.fill(GROUPS, WITHDRAW)


def turned_group(tap, odd):
    for sign in "\u200f\u202e\u2066":
        answer = propose(odd, gruppe_bti=dns()["gruppe_bti"] + dn_of(f"ip{sign}-team"))
        refused(tap, answer, "usynlig tegn som snur leseretningen", f"a group with U+{ord(sign):04X}")
        tap.check('href="#gruppe_bti"' in answer.text, "which names its field")


def many_groups(tap, odd):
    many = [f"cn=gruppe-{n:02}-" + "x" * (90 - len(dn_of("gruppe-00-"))) + f",ou=grupper,{BASE}"
            for n in range(MANY_DN)]
    tap.check(len(many[0]) == 90, "a group of 90 characters", len(many[0]))
    answer = propose(odd, gruppe_leder="\n".join(many))
    tap.check(answer.status == 303 and waiting() == 1, f"a role may have {MANY_DN} of them",
              words_of(answer.text)[:300])
    odd.fill(GROUPS, WITHDRAW)


def glass(tap, odd, other):
    """Nobody knows who is behind break-glass: it proposes nothing and looks at nothing."""
    who, window = ident(other.username), other.get(PROPOSE).hidden(PROPOSE)
    key = one(f"SELECT directory_key FROM employee WHERE id = {who}")
    sql(f"UPDATE employee SET directory_key = 'breakglass' WHERE id = {who}")
    page = other.get(GROUPS)
    tap.check(page.status == 200 and PROPOSE not in page.text and
              "Nødkontoen foreslår og godkjenner ingen endring" in words_of(page.text),
              "break-glass sees the groups, is offered no change, and told why", words_of(page.text)[:600])
    answer = other.post(PROPOSE, {**window, **dns(gruppe_bti=dn_of("ip-drift"))})
    tap.check(other.get(PROPOSE).status == 403 and answer.status == 403 and waiting() == 0,
              "it proposes nothing, by an older form neither", answer.status)
    propose(odd, gruppe_bti=dn_of("ip-drift"))
    tap.check(other.get(GROUPS).status == 200 and other.get(LOOK).status == 403,
              "it sees a proposal, and does not look at it for another")
    sql(f"UPDATE employee SET directory_key = '{key}' WHERE id = {who}")
    odd.fill(GROUPS, WITHDRAW)


def group_gone(tap, siri, odd):
    propose(odd, gruppe_bti=dns()["gruppe_bti"] + dn_of("finnes-ikke"))
    tap.check(look(siri, "godkjent").status == 303, "a group that is not in the directory is not known here")
    before = everything()
    code, said = sweep()
    tap.check(code != 0 and everything() == before, "the sync stops with nothing changed", said)
    tap.check("finnes-ikke" in job("note") and "finnes-ikke" in odd.get("/drift").text,
              "and operations read which it is", job("note"))
    pages = [words_of(siri.get(p).text) for p in (GROUPS, LIST)]
    tap.check(all("Katalogen ble ikke lest etter dette:" in p and "finnes-ikke" in p for p in pages),
              "as who approved it does, where she did", [p[:700] for p in pages])
    newest = int(one("SELECT MAX(number) FROM map_version WHERE map = 'groups'"))
    earlier = odd.get(f"{PROPOSE}?fra={newest - 1}")
    tap.check("finnes-ikke" not in earlier.text and "ip-nytt-team" in earlier.text,
              "they begin from the version before")
    answer = odd.post(PROPOSE, {**earlier.hidden(PROPOSE), **dns(
        gruppe_bti=dns()["gruppe_bti"].replace(dn_of("finnes-ikke"), ""))})
    tap.check(answer.status == 303 and look(siri, "godkjent").status == 303, "a proposal as it was")
    tap.check("ble ikke lest etter dette" not in siri.get(GROUPS).text, "a sync before it says nothing of it")
    tap.check(sweep()[0] == 0 and "ble ikke lest etter dette" not in siri.get(LIST).text,
              "and all is well again", job("note"))


def not_theirs(tap, siri, kai):
    tap.check(siri.get(GROUPS).status == 200 and siri.get(PROPOSE).status == 403,
              "the system owner sees groups, and proposes none")
    tap.check(all(kai.get(p).status in (403, 404) for p in (GROUPS, PROPOSE, LOOK)),
              "others have no such page")
    tap.check({row[0] for row in sql("SELECT DISTINCT action FROM access_log WHERE outcome = 'allowed'")}
              >= {"groups_propose", "groups_approve", "groups_withdraw", "units_change"},
              "all of it is in the log of looks")


def main():
    tap = Tap()
    siri, kai = Browser("siri.systemansvarlig"), Browser("kai.koordinator")
    with NoTimer():
        right = file_first(tap, siri)
        preview(tap, siri)
        renamed(tap, siri, kai)
        file_is_left(tap, siri, right)
        for part in (new_unit, refusals, hostile, closing, taken_back, two_windows, large, kept_by_cases):
            part(tap, siri)
        named_like_a_pattern(tap)
        who_may(tap, siri, kai)
        odd, other = map(Browser, operations()[:2])
        groups_refused(tap, odd)
        four_eyes(tap, siri, odd, other)
        withdrawn(tap, siri, odd, other)
        two_at_once(tap, siri, odd, other)
        last_group(tap, siri, odd)
        turned_group(tap, odd)
        many_groups(tap, odd)
        glass(tap, odd, other)
        group_gone(tap, siri, odd)
        not_theirs(tap, siri, kai)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
