#!/usr/bin/env python3
"""Who takes over when somebody is gone: what the page says of each unit is what the sweep does
when its leader is gone from the directory, and the last one of the chain is the system owner's
to choose. Run by it_fallbacks.sh."""

import html
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("fixture", "web")]
from client import Browser, Tap, at_once, day, norway, one, sql  # noqa: E402
from town import UNITS_MAP, group, ident, lock, name, run_sweep, unlock  # noqa: E402

PAGE, FORM, TAKE = "/reserver", "/reserver/siste", "/reserver/siste/trekk"
OTHERS = ("tora.tjenestekontor", "kai.koordinator", "frida.fadder", "stian.stafettholder", "britt.bti")
SIRI, ODD, TORA = "siri.systemansvarlig", "odd.drift", "tora.tjenestekontor"


def told(page):
    """Of each unit, by its id, whom the page names when its leader is gone."""
    rows = re.findall(r'<tr id="enhet-(\d+)">(.*?)</tr>', page.text, re.S)
    cells = {unit: re.findall(r"<td[^>]*>(.*?)</td>", row, re.S) for unit, row in rows}
    return {unit: html.unescape(re.sub(r"<[^>]+>", "", cell[-1])).split(",")[0].strip()
            for unit, cell in cells.items()}


def leader(unit):
    """Who leads it in her own right, the first of them; None: nobody."""
    return one(f"""SELECT e.username FROM seat t JOIN employee e ON e.id = t.employee AND e.state = 'active'
        WHERE t.kind = 'leader' AND t.unit = {unit} AND t.live = 1 AND t.source <> 'substitute'
        ORDER BY t.source, t.since, t.id LIMIT 1""")


def strand_of(unit):
    """One of the unit's that nobody is kept from."""
    return sql(f"""SELECT s.id, s.holder FROM strand s
        JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
        WHERE s.unit = {unit} AND s.live = 1
          AND NOT EXISTS (SELECT 1 FROM case_hidden h WHERE h.casefile = c.id)
        ORDER BY s.id LIMIT 1""")[0]


def units():
    return [row[0] for row in sql("SELECT id FROM unit WHERE until IS NULL ORDER BY id")]


def seated(username, kind="system_owner"):
    sql(f"""INSERT INTO seat (kind, employee, source, since)
        VALUES ('{kind}', {ident(username)}, 'directory', UTC_TIMESTAMP(6))""")


def got(username, strand):
    """Who has the strand of somebody whose account is closed, after the real sweep."""
    sql(f"UPDATE strand SET holder = {ident(username)}, held_as = 'interim' WHERE id = {strand}")
    lock(username)
    ran = run_sweep("directory", "leavers")
    holder = one(f"SELECT e.name FROM strand s JOIN employee e ON e.id = s.holder WHERE s.id = {strand}")
    unlock(username)
    run_sweep("directory")
    return holder, ran


def as_said(tap, what, who=SIRI):
    """For each unit of the town: the page, and then the sweep."""
    said = told(Browser(who).get(PAGE))
    wrong, asked = {}, 0
    for unit in units():
        username = leader(unit)
        if username is None:
            continue
        said = told(Browser(who).get(PAGE))
        strand, holder = strand_of(unit)
        holds, ran = got(username, strand)
        asked += 1
        if holds != said.get(unit):
            wrong[unit] = (username, said.get(unit), holds, ran.stderr[-300:])
        sql(f"UPDATE strand SET holder = {holder}, held_as = 'accepted' WHERE id = {strand}")
    tap.check(asked > 5 and not wrong, f"{what}: of {asked} units the page says what the sweep does", wrong)
    return said


def away(username, substitute=None, first=-1, last=20):
    other = ident(substitute) if substitute else "NULL"
    sql(f"""INSERT INTO absence (employee, substitute, first, last, made, made_by)
        VALUES ({ident(username)}, {other}, CURRENT_DATE + INTERVAL {first} DAY,
                CURRENT_DATE + INTERVAL {last} DAY, UTC_TIMESTAMP(6), {ident(username)})""")


def colleague(unit, *but):
    names = ",".join(f"'{b}'" for b in (*but, SIRI, ODD))
    return one(f"""SELECT e.username FROM post p JOIN employee e ON e.id = p.employee AND e.state = 'active'
        WHERE p.unit = {unit} AND p.live = 1 AND e.username NOT IN ({names})
          AND NOT EXISTS (SELECT 1 FROM seat t WHERE t.employee = e.id AND t.live = 1 AND t.kind = 'leader')
        ORDER BY e.id LIMIT 1""")


def tree():
    """Some units below others, as units.map has it."""
    codes = [row[0] for row in sql("SELECT code FROM unit WHERE until IS NULL ORDER BY id")]
    with open(UNITS_MAP, encoding="utf-8") as file:
        text = file.read()
    for below, above in ((1, 0), (2, 1), (3, 0), (5, 4)):
        text = text.replace(f"[{codes[below]}]\n", f"[{codes[below]}]\nparent = {codes[above]}\n")
    with open(UNITS_MAP, "w", encoding="utf-8") as file:
        file.write(text)


def varied(tap):
    """Units below units, leaders away with and without a substitute, a nettverkskontakt."""
    tree()
    tap.check(run_sweep("directory").returncode == 0, "some units are below others by now")
    at = units()
    plain = colleague(at[0])
    sql(f"""INSERT INTO seat (kind, unit, employee, source, set_by, since)
        VALUES ('leader', {at[0]}, {ident(plain)}, 'hand', {ident(SIRI)}, UTC_TIMESTAMP(6))""")
    away(leader(at[1]))
    substitute = colleague(at[2])
    away(leader(at[2]), substitute)
    away(leader(at[3]), colleague(at[3]), last=2)
    away(leader(at[4]), last=1)
    stands = colleague(at[5])
    sql(f"""INSERT INTO standing_substitute (employee, substitute, since, set_by)
        VALUES ({ident(leader(at[5]))}, {ident(stands)}, UTC_TIMESTAMP(6), {ident(SIRI)})""")
    run_sweep("duties")
    said = as_said(tap, "with a tree, absences and a nettverkskontakt")
    tap.check(said[at[0]] == name(plain) and said[at[2]] == name(substitute) and
              len({said[unit] for unit in at}) > 3, "and they are not all the same", said)
    text = Browser(SIRI).get(PAGE).text
    tap.check(name(stands) in text and "nettverkskontakt" in text.lower(),
              "a standing substitute and a nettverkskontakt are named")
    sql("UPDATE absence SET ended = UTC_TIMESTAMP(6) WHERE ended IS NULL")
    run_sweep("duties")


def choose(siri, who, first=None, why="Er alltid på jobb", **more):
    return siri.fill(FORM, FORM, **{"siste_person": who, "siste_fra": first or day(), "siste_grunn": why, **more})


def chosen():
    return sql("SELECT employee, taken IS NULL FROM last_resort ORDER BY id")


def refused(tap, siri):
    lars, twin = name("lars.leder"), name("kai.koordinator")
    sql(f"UPDATE employee SET name = '{twin}' WHERE username = 'kari.koordinator'")
    sql("UPDATE employee SET state = 'gone' WHERE username = 'stian.stafettholder'")
    for fields, field in (
            ({"who": ""}, "siste_person"), ({"who": "Ingen Som Heter Dette"}, "siste_person"),
            ({"who": twin}, "siste_person"), ({"who": "stian.stafettholder"}, "siste_person"),
            ({"who": SIRI}, "siste_person"), ({"who": ODD}, "siste_person"),
            ({"who": "nodkonto"}, "siste_person"), ({"who": "x" * 121}, "siste_person"),
            ({"first": day(-1)}, "siste_fra"), ({"first": "1.1.2999"}, "siste_fra"),
            ({"first": "31.2.2027"}, "siste_fra"), ({"siste_fra": ""}, "siste_fra"),
            ({"why": ""}, "siste_grunn"), ({"why": "ja"}, "siste_grunn"), ({"why": "x" * 401}, "siste_grunn")):
        answer = choose(siri, **{"who": lars, **fields})
        typed = html.unescape(answer.text)
        tap.check(answer.status == 422 and f'id="{field}-e"' in answer.text and not chosen() and
                  (field == "siste_person" or lars in typed), f"{fields} is refused, the field named", answer.status)
    sql(f"UPDATE employee SET name = 'Kari Koordinator' WHERE username = 'kari.koordinator'")
    sql("UPDATE employee SET state = 'active' WHERE username = 'stian.stafettholder'")


def strangers(tap):
    for who in OTHERS:
        browser = Browser(who)
        tap.check([browser.get(p).status for p in (PAGE, FORM)] == [403, 403], f"{who} sees none of it")
    for who in ("lise.leder", ODD):
        tap.check([Browser(who).get(p).status for p in (PAGE, FORM)] == [200, 403],
                  f"{who} sees, and does not choose")
    page = Browser("lise.leder").get(PAGE)
    hers = {row[0] for row in sql(f"""SELECT unit FROM seat WHERE employee = {ident('lise.leder')}
        AND kind = 'leader' AND live = 1""")}
    tap.check(set(told(page)) == hers and 'id="siste"' not in page.text, "a leader sees her own units alone",
              told(page))
    tap.check(set(told(Browser(ODD).get(PAGE))) == set(units()), "operations see all of them")


def choosing(tap, siri):
    """From the settings to a choice, another one, one to come, and back."""
    page = siri.get(PAGE)
    tap.check(name(TORA) in page.text and "oppsettsfilen" in page.text,
              "while nobody is chosen the page says that the settings name somebody")
    refused(tap, siri)
    fields = {**siri.get(FORM).hidden(FORM), "siste_person": "lars.leder", "siste_fra": day(),
              "siste_grunn": "Er alltid på jobb"}
    answers = [a.status for a in at_once([lambda: siri.post(FORM, fields)] * 2)]
    tap.check(303 in answers and chosen() == [[ident("lars.leder"), "1"]], "sent twice at once it is one", answers)
    first, second = siri.get(FORM).hidden(FORM), siri.get(FORM).hidden(FORM)
    more = {"siste_fra": day(), "siste_grunn": "Har byttet stilling"}
    one_, two = (siri.post(FORM, {**h, **more, "siste_person": who}).status
                 for h, who in ((first, "kari.koordinator"), (second, "kai.koordinator")))
    tap.check((one_, two) == (303, 409) and chosen()[-1] == [ident("kari.koordinator"), "1"] and
              len(chosen()) == 2, "of two windows the second is told", (one_, two))
    page = siri.get(PAGE)
    tap.check(name("kari.koordinator") in page.text and name("lars.leder") in page.text and
              "oppsettsfilen" not in page.text and "Har byttet stilling" in page.text and
              name(SIRI) in page.text, "the page has who, since when, why and by whom, and who was before")
    choose(siri, "kai.koordinator", day(30), "Begynner da")
    page = siri.get(PAGE)
    tap.check("Skal overta fra" in page.text and
              page.text.count('action="/reserver/siste/trekk"') == 2, "one to come is told beside her")
    rad = one("SELECT MAX(id) FROM last_resort")
    tap.check(siri.fill(PAGE, TAKE, rad=rad).status == 303 and
              siri.fill(PAGE, TAKE, rad=rad).status in (303, 409) and
              [c[1] for c in chosen()] == ["1", "1", "0"], "taken back, once and twice", chosen())
    tap.check("Tatt tilbake" in siri.get(PAGE).text and
              siri.post(TAKE, {**siri.get(PAGE).hidden(TAKE), "rad": 999999}).status == 409,
              "what was taken back stands there, and what is not there is refused")


def last(tap, siri):
    """With nobody else in the chain, who was chosen has the case; the settings are not read."""
    unit = units()[6]
    strand, holder = strand_of(unit)
    who = leader(unit)
    lock(SIRI)
    run_sweep("directory")
    page = told(Browser(ODD).get(PAGE))
    kari = name("kari.koordinator")
    has, _ = got(who, strand)
    tap.check(page[unit] == kari and has == kari, "the chosen one has the case, not who the settings name",
              (page[unit], has))
    as_said(tap, "without a system owner", ODD)
    lock("kari.koordinator")
    run_sweep("directory", "leavers")
    has, _ = got(who, strand)
    tap.check(has == name("lars.leder"), "when she is gone who was chosen before her has it", has)
    heard = sql("""SELECT e.username, COUNT(*) FROM alert a JOIN employee e ON e.id = a.employee
        WHERE a.kind = 'last_gone' GROUP BY e.username""")
    seats = sql("""SELECT DISTINCT e.username, 1 FROM seat t JOIN employee e ON e.id = t.employee
        AND e.state = 'active' WHERE t.kind = 'operations' AND t.live = 1 ORDER BY 1""")
    tap.check([ODD, "1"] in heard and sorted(heard) == seats,
              "operations are told once, however often the sweep runs", (heard, seats))
    lock("lars.leder")
    run_sweep("directory", "leavers")
    has, _ = got(who, strand)
    tap.check(has == name(TORA), "and when nobody chosen is here, who the settings name", has)
    unlock(SIRI)
    run_sweep("directory", "leavers")
    page = siri_again().get(PAGE)
    tap.check("må velges på nytt" in page.text and page.text.index("må velges på nytt") < page.text.index("Enhetene")
              and name(TORA) in page.text and "oppsettsfilen" in page.text,
              "the page says so first of all, and who it is until then")
    tap.check(one(f"SELECT COUNT(*) FROM alert WHERE kind = 'last_gone' AND employee = {ident(SIRI)}") == "1" and
              "kan ikke gjøre det lenger" in siri_again().get("/varsler").text, "the system owner is told, too")
    for gone in ("kari.koordinator", "lars.leder"):
        unlock(gone)
    run_sweep("directory")
    sql(f"UPDATE strand SET holder = {holder}, held_as = 'accepted' WHERE id = {strand}")


def no_more_cases(tap):
    """One who was chosen and must not read cases by now is passed over like one who has left."""
    siri, unit = siri_again(), units()[6]
    strand, holder = strand_of(unit)
    who, kai, lars = leader(unit), name("kai.koordinator"), name("lars.leder")
    run_sweep("directory", "leavers")
    sql("DELETE FROM alert WHERE kind = 'last_gone'")
    choose(siri, "lars.leder", why="Er alltid her")
    choose(siri, "kai.koordinator", why="Begynner i dag")
    choose(siri, "kari.koordinator", day(40), "Begynner da")
    lock(SIRI)
    run_sweep("directory", "leavers")
    before, _ = got(who, strand)
    quiet = one("SELECT COUNT(*) FROM alert WHERE kind = 'last_gone'")
    group("ip-drift", "add", "kai.koordinator")
    group("ip-drift", "add", "kari.koordinator")
    run_sweep("directory", "leavers")
    page = Browser(ODD).get(PAGE)
    after, _ = got(who, strand)
    tap.check((before, quiet) == (kai, "0") and after == lars and told(page)[unit] == lars,
              "who was chosen and is of operations by now gets nothing, who was before her does",
              (before, quiet, after, told(page)[unit]))
    tap.check("må velges på nytt" in page.text and kai in page.text and "skal ikke se saker" in page.text and
              sql(f"""SELECT COUNT(*), COUNT(DISTINCT a.subject) FROM alert a
                  WHERE a.kind = 'last_gone' AND a.employee = {ident(ODD)}""") == [["2", "2"]],
              "and it is told, of the one of today and of the one to come", page.status)
    lock("lars.leder")
    run_sweep("directory", "leavers")
    has, _ = got(who, strand)
    tap.check(has == name(TORA), "then who the settings name", has)
    group("ip-drift", "add", TORA)
    run_sweep("directory", "leavers")
    page = Browser(ODD).get(PAGE)
    has, ran = got(who, strand)
    tap.check(has == name(who) and "nobody is there to take them" in ran.stderr + ran.stdout and
              "Ingen er den siste i rekken" in page.text,
              "not even she when she is of operations: then it is said that nobody is left", (has, ran.stderr))
    for username in ("kai.koordinator", "kari.koordinator", TORA):
        group("ip-drift", "delete", username)
    unlock("lars.leder")
    unlock(SIRI)
    run_sweep("directory", "leavers")
    sql(f"UPDATE strand SET holder = {holder}, held_as = 'accepted' WHERE id = {strand}")


def told_after(tap):
    """A telling that fails does not keep a case with who has left."""
    unit = units()[6]
    strand, holder = strand_of(unit)
    who = leader(unit)
    sql("""CREATE TRIGGER zz_fail BEFORE INSERT ON alert FOR EACH ROW
        SET NEW.made = IF(NEW.kind = 'last_gone', NULL, NEW.made)""")
    sql("DELETE FROM alert WHERE kind = 'last_gone'")
    lock("kai.koordinator")
    has, ran = got(who, strand)
    sql("DROP TRIGGER zz_fail")
    tap.check(has != name(who) and has is not None and ran.returncode != 0 and
              one("SELECT COUNT(*) FROM alert WHERE kind = 'last_gone'") == "0",
              "with the telling failing the cases are moved, and the job says that it failed",
              (has, ran.returncode, ran.stderr[-300:]))
    run_sweep("directory", "leavers")
    tap.check(one(f"SELECT COUNT(*) FROM alert WHERE kind = 'last_gone' AND employee = {ident(SIRI)}") == "1",
              "and it is told by the next")
    unlock("kai.koordinator")
    run_sweep("directory", "leavers")
    sql(f"UPDATE strand SET holder = {holder}, held_as = 'accepted' WHERE id = {strand}")


def many_choices(tap):
    """What counts is found among all the choices there ever were."""
    siri, kai = siri_again(), ident("kai.koordinator")
    at = int(one("SELECT MAX(id) FROM last_resort"))
    sql(f"""INSERT INTO last_resort (employee, valid_from, reason, chosen, chosen_by, follows, taken, taken_by)
        SELECT {ident("lars.leder")}, '2020-01-01', 'Den gang', UTC_TIMESTAMP(6), {ident(SIRI)}, 100000 + seq,
               IF(seq % 2, UTC_TIMESTAMP(6), NULL), IF(seq % 2, {ident(SIRI)}, NULL) FROM seq_1_to_60""")
    page = siri.get(PAGE)
    tap.check(one(f"SELECT employee FROM last_resort WHERE id <= {at} AND live = 1 AND valid_from <= {norway()} "
                  "ORDER BY valid_from DESC, id DESC LIMIT 1") == kai and
              "Begynner i dag" in page.text and "Begynner da" in page.text and
              page.text.count(f'action="{TAKE}"') == 2 and "oppsettsfilen" not in page.text,
              "sixty later choices of earlier days do not hide the one that counts, nor the one to come",
              page.text.count(f'action="{TAKE}"'))
    tap.check(choose(siri, "lars.leder", why="Etter alle de andre").status == 303 and
              one("SELECT employee FROM last_resort ORDER BY id DESC LIMIT 1") == ident("lars.leder"),
              "and another is chosen after them")


def deep(tap):
    """A tree as deep as a map may be is shown to its end, and answered for from its top."""
    code = "dyp"
    above = one("SELECT id FROM unit WHERE until IS NULL ORDER BY id LIMIT 1")
    top, made = above, []
    for level in range(1, 21):
        sql(f"INSERT INTO unit (code, name, parent, since) VALUES ('{code}{level}', 'Dyp {level}', {above}, UTC_TIMESTAMP(6))")
        above = one(f"SELECT id FROM unit WHERE code = '{code}{level}'")
        made.append(above)
    said = told(Browser(SIRI).get(PAGE))
    page = Browser(SIRI).get(PAGE).text
    row = re.search(rf'<tr id="enhet-{made[-1]}">(.*?)</tr>', page, re.S)
    tap.check(set(made) <= set(said) and row is not None and name(leader(top)) in html.unescape(row.group(1)),
              "twenty levels down it is shown, and the leader at the top answers", row and row.group(1))
    sql(f"DELETE FROM unit WHERE code LIKE '{code}%' ORDER BY id DESC")


def siri_again():
    return Browser(SIRI)


def never_nobody(tap):
    """The last choice can be taken back only as long as somebody is left."""
    siri = siri_again()
    sql("UPDATE employee SET username = 'tora.borte' WHERE username = 'tora.tjenestekontor'")
    rows = [row[0] for row in sql("SELECT id FROM last_resort WHERE live = 1 ORDER BY id DESC")]
    hidden = siri.get(PAGE).hidden(TAKE)
    answers = [siri.post(TAKE, {**siri.get(PAGE).hidden(TAKE), "rad": rows[0]}).status,
               siri.post(TAKE, {**hidden, "rad": rows[1]}).status]
    tap.check(answers == [303, 409] and one("SELECT COUNT(*) FROM last_resort WHERE live = 1") == "1" and
              TAKE not in siri.get(PAGE).text, "the last of them stays when the settings name nobody", answers)
    sql("UPDATE employee SET username = 'tora.tjenestekontor' WHERE username = 'tora.borte'")
    tap.check(siri.fill(PAGE, TAKE, rad=rows[1]).status == 303 and
              one("SELECT COUNT(*) FROM last_resort WHERE live = 1") == "0" and
              "oppsettsfilen" in siri.get(PAGE).text, "with a name there it is taken back, and the name counts")


def unled(tap):
    """A unit that nobody leads is told of first, and the system owner names somebody."""
    unit = units()[7]
    who, code = leader(unit), one(f"SELECT code FROM unit WHERE id = {unit}")
    was = name(who)
    lock(who)
    run_sweep("directory")
    siri = siri_again()
    page = siri.get(PAGE)
    way = f"/enhet/{code}/kontakt"
    tap.check(f'href="#enhet-{unit}"' in page.text and was in page.text and "Kontoen er stengt" in page.text and
              way in page.text, "a unit without a leader is told of first, with who led it last")
    contact = colleague(unit)
    tap.check(siri.fill(way, way, ansatt=ident(contact), steg="utnevn").status == 303 and
              f'href="#enhet-{unit}"' not in siri.get(PAGE).text and name(contact) in siri.get(PAGE).text,
              "the system owner names a nettverkskontakt, and it is told of no more")
    tap.check(siri.fill(way, way, ansatt=ident(contact), steg="avslutt").status == 303 and
              f'href="#enhet-{unit}"' in siri.get(PAGE).text, "and undoes it")
    unlock(who)
    run_sweep("directory")


def main():
    tap = Tap()
    siri = Browser(SIRI)
    run_sweep("directory", "leavers", "duties")
    strangers(tap)
    as_said(tap, "the town as it is")
    unled(tap)
    varied(tap)
    choosing(tap, Browser(SIRI))
    last(tap, siri)
    never_nobody(tap)
    no_more_cases(tap)
    told_after(tap)
    many_choices(tap)
    deep(tap)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
