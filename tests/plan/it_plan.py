#!/usr/bin/env python3
"""The plan as a family and its coordinator write it: row by row, by two at once and nothing
lost, signed and frozen, gone through again, and read by those they have let know and by
nobody else. Run by it_plan.sh."""

import hashlib
import json
import os
import re
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "intake"))
sys.path.insert(0, os.path.dirname(__file__))
from client import Browser, day, norway, one, pdf_says, sql, Tap, wait_for  # noqa: E402
from it_application import asked, decided_by, identity, number_of  # noqa: E402
from it_application import register as apply  # noqa: E402
from it_consent import add as enter, case, of_service, register, works_in  # noqa: E402
from plan_fhir import as_fhir, first_is_over, taken_back  # noqa: E402
from town import stands_in  # noqa: E402

HOSTILE = "=1+1 <script>alert(1)</script> \"'&amp; {b} æøå"
# As a text processor has it: curly quotes, a dash, a soft hyphen, tabs and a no-break space.
WORD = "«Mål» – “så” …\tmed\xa0innrykk\xad og •\tpunkt\r\nlinje to"
POINTS = ("viktig", "ressurser", "behov", "bidrag", "samarbeid", "tilrettelegging")
OTHERS = ("tora.tjenestekontor", "lise.leder", "kari.koordinator", "siri.systemansvarlig",
          "frida.fadder", "britt.bti", "odd.drift")
MEASURE = {"tiltak": "Følges til skolen", "omfang": "Hver dag", "gjennomfores": "Til fots",
           "tidsplan": "Fra januar", "ansvarlig": "Mor", "evaluerer": "", "tjenestevedtak": "",
           "konklusjon": ""}
SIGNED = {"sted": "Havnsund", "underskriver": "foreldre", "underskriver_navn": "Mor og Far",
          "sprak": "nb"}


def of(number, table, what, more="", order="x.id"):
    return [r[0] for r in sql(f"""SELECT {what} FROM {table} x JOIN casefile c
        ON c.id = x.casefile AND c.number = '{number}' WHERE 1 {more} ORDER BY {order}""")]


def measures(number, what="m.measure"):
    return [r[0] for r in sql(f"""SELECT {what} FROM plan_measure m
        JOIN plan_goal x ON x.id = m.goal
        JOIN casefile c ON c.id = x.casefile AND c.number = '{number}' WHERE m.live = 1
        ORDER BY x.position, m.position""")]


def goals(number, what="x.id"):
    return of(number, "plan_goal", what, "AND x.live = 1", "x.position, x.id")


def point(who, page, slug, text):
    return who.fill(f"{page}/punkt/{slug}", f"{page}/punkt/{slug}", punkt=text)


def goal(who, page, text):
    return who.fill(page + "/mal/nytt", page + "/mal/nytt", malsetting=text, videre="ja")


def measure(who, page, of_goal, **more):
    form = f"{page}/mal/{of_goal}/tiltak"
    return who.fill(form, form, **{**MEASURE, **more})


def frame(who, page, **more):
    form = page + "/punkt/rammer"
    return who.fill(form, form, **{"plan_fra": day(), "plan_til": day(300),
                                   "neste_evaluering": day(150), "eiers_telefon": "900 00 333",
                                   **more})


def approve(who, page, **more):
    form = page + "/godkjenn"
    return who.fill(form, form, **{**SIGNED, "underskrevet": day(), **more})


def from_nothing(tap, kai, number, page):
    text = kai.get(page).text
    at = [text.find(w) for w in (
        "Fyll ut tjenesteoversikten", "hva som er viktig", "hva barnet selv mener",
        "det første målet", "når planen gjelder", "dato for neste evaluering",
        "samtykke til planen")]
    tap.check(f'href="{page}"' in kai.get(f"/sak/{number}").text and -1 not in at and
              at == sorted(at) and of(number, "plan", "x.state", order="1") == [],
              "the case leads to it; it says what is missing, in its order, and has begun nothing",
              at)
    got = {who: Browser(who).get(page).status for who in OTHERS}
    tap.check(all(s in (403, 404) for s in got.values()),
              "nobody but who has the case opens it", got)


def written(tap, kai, number, page):
    kai.fill(f"/sak/{number}/tjenester/ny/parorende", f"/sak/{number}/tjenester/ny/parorende",
             rolle="tante", deltaker="Nær Nærsen", ansvarsomrade="", kontaktinfo="Hemmelig vei 9",
             bidrag="Henter på fredager")
    kai.fill(f"/sak/{number}/tjenester/ny/annen", f"/sak/{number}/tjenester/ny/annen",
             rolle="lærer", deltaker="Lise Lærersen", ansvarsomrade="Skolehverdagen",
             kontaktinfo="900 00 444", bidrag="Melder fra om fravær")
    first = kai.fill(page + "/punkt/viktig", page + "/punkt/viktig", punkt=HOSTILE, videre="ja")
    tap.check(first.status == 303 and first.location.endswith("/punkt/ressurser"),
              "from one point the way leads to the next that is empty", first.location)
    for slug in POINTS[1:]:
        point(kai, page, slug, WORD)
    added = goal(kai, page, "Trives på skolen " + HOSTILE)
    top = goals(number)[0]
    tap.check(added.status == 303 and added.location.endswith(f"/mal/{top}/tiltak"),
              "from a goal to its measures", added.location)
    more = measure(kai, page, top, videre="ja", tiltak=HOSTILE)
    measure(kai, page, top, tiltak="Andre")
    goal(kai, page, "Sover godt")
    measure(kai, page, goals(number)[1], tiltak="Tredje", omfang="", gjennomfores="")
    frame(kai, page)
    text = kai.get(page).text
    tap.check(more.location.endswith(f"/mal/{top}/tiltak") and
              measures(number) == [HOSTILE, "Andre", "Tredje"] and
              "<script>alert" not in text and "«Mål» – “så” …" in text and
              "Nær Nærsen" in text and "Hemmelig vei 9" in text,
              "what is written stands there, harmless, and what the overview knows beside it",
              measures(number))
    form = kai.get(f"{page}/mal/{top}/tiltak").text
    tap.check('value="Nær Nærsen, tante"' in form and 'value="Kai Bjørnstad"' in form,
              "who is around the family can be chosen for a measure")


def bad_input(tap, kai, number, page):
    before = measures(number), goals(number, "x.goal")
    top = goals(number)[0]
    wrong = {}
    for what, got, about, kept in (
            ("no goal", goal(kai, page, " "), "Skriv målsettingen", ""),
            ("long goal", goal(kai, page, "å" * 1001), "for lang", "å" * 1001),
            ("no measure", measure(kai, page, top, tiltak="", omfang="Uke"), "Skriv hva som", "Uke"),
            ("identity", measure(kai, page, top, ansvarlig=identity()), "", "Til fots"),
            ("long point", point(kai, page, "behov", "ø" * 4001), "for lang", "ø" * 4001),
            ("turned", frame(kai, page, plan_til=day(-1)), "før første dag", day(-1)),
            ("over", frame(kai, page, plan_fra=day(-9), plan_til=day(-1)), "i dag eller senere", ""),
            ("today", frame(kai, page, neste_evaluering=day()), "en dag som kommer", ""),
            ("late", frame(kai, page, neste_evaluering=day(301)), "innen planen går ut", ""),
            ("no date", frame(kai, page, plan_fra="31.2.2026"), "datoen som dag", "31.2.2026")):
        if got.status != 422 or about not in got.text or kept not in got.text:
            wrong[what] = got.status
    tap.check(not wrong and (measures(number), goals(number, "x.goal")) == before,
              "each fault is told by its name, and what was typed is there", wrong)
    missing = [kai.get(f"{page}/{i}").status for i in (
        "mal/0", "mal/999999", "mal/x", "mal/999999/tiltak", "tiltak/999999", "punkt/x",
        "versjoner/1", "versjoner/99999999999", "versjoner/0/fil")]
    tap.check(missing == [404] * 9, "what there is not is not found", missing)
    other, elsewhere = case(40, 1)[0], goals(number)[0]
    strange = [kai.get(f"/sak/{other}/plan/mal/{elsewhere}").status,
               measure(kai, page, elsewhere).status,
               kai.post(f"/sak/{other}/plan/mal/{elsewhere}/tiltak",
                        {**kai.get(f"/sak/{other}/plan/mal/nytt").hidden(
                            f"/sak/{other}/plan/mal/nytt"), **MEASURE}).status]
    sql("DELETE FROM plan_measure WHERE measure = 'Følges til skolen'")
    tap.check(strange == [404, 303, 404], "a goal is of one case, and of no other", strange)


def moved(tap, kai, number, page):
    top, second = goals(number)
    ids = measures(number, "m.id")
    def move(what, row, way):
        key = kai.get(page + "/rekkefolge").hidden(f"{page}/mal/{goals(number)[0]}/flytt")
        return kai.post(f"{page}/{what}/{row}/flytt", {**key, "vei": way}).status
    up = move("tiltak", ids[1], "opp")
    move("tiltak", ids[1], "opp")
    order = measures(number, "m.id")
    move("mal", top, "ned")
    tap.check(up == 303 and order == [ids[1], ids[0], ids[2]] and
              goals(number) == [second, top] and
              measures(number, "m.id") == [ids[2], ids[1], ids[0]],
              "rows go up and down, a measure among those of its goal", order)
    move("mal", top, "opp")
    move("tiltak", ids[0], "opp")
    gone = f"{page}/tiltak/{ids[2]}"
    kai.fill(gone, gone + "/fjern")
    tap.check(len(measures(number)) == 2 and kai.get(gone).status == 404 and
              one(f"SELECT ended IS NOT NULL FROM plan_measure WHERE id = {ids[2]}") == "1" and
              "Et mål har ingen tiltak" in kai.get(page).text,
              "what is taken out is gone from it and kept on record, and is missed")
    measure(kai, page, second, tiltak="Fast leggetid", ansvarlig="")
    tap.check("mangler ansvarlig" in kai.get(page).text, "as is who answers for a measure")
    form = f"{page}/tiltak/{measures(number, 'm.id')[2]}"
    kai.fill(form, form, **{**MEASURE, "tiltak": "Fast leggetid"})


def name_of(username):
    return one(f"SELECT name FROM employee WHERE username = '{username}'")


def two_at_once(tap, kai, number, page):
    """Row by row: other rows are nobody's business, and in the same one both texts are shown."""
    form = page + "/punkt/behov"
    old = kai.get(form).hidden(form)
    point(kai, page, "ressurser", "Skrevet imens")
    with stands_in("kari.koordinator") as kari:
        free = kari.fill(form, form, punkt="Eget felt")
    stale = kai.post(form, {**old, "nokkel": kai.get(form).hidden(form)["nokkel"],
                            "punkt": "Min tekst"})
    again = stale.hidden(form)
    merged = kai.post(form, {**again, "punkt": "Min tekst og Eget felt"})
    tap.check((free.status, stale.status, merged.status) == (303, 409, 303) and
              "Min tekst" in stale.text and "Eget felt" in stale.text and
              "Slik ble det lagret av" in stale.text and
              f"<bdi>{name_of('kari.koordinator')}</bdi>" in stale.text,
              "of two in one point the second sees both, and saves what shall stand",
              (free.status, stale.status, merged.status))
    rows = measures(number, "m.id")
    forms = [f"{page}/tiltak/{i}" for i in rows]
    ready = [(f, kai.get(f).hidden(f)) for f in forms for _ in range(4)]
    answers = [None] * len(ready)

    def send(i):
        where, hidden = ready[i]
        answers[i] = kai.post(where, {**hidden, "nokkel": f"{i:022d}", **MEASURE,
                                      "tiltak": f"Hånd {i}"})
    threads = [threading.Thread(target=send, args=(i,)) for i in range(len(ready))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    saved = [a.status for a in answers].count(303)
    kept = [f"Hånd {i}" in a.text for i, a in enumerate(answers) if a.status == 409]
    tap.check(saved == len(rows) and len(kept) == len(ready) - len(rows) and all(kept),
              "of twelve hands in three measures one is saved in each, and nine lose nothing",
              [a.status for a in answers])
    key = kai.get(page + "/mal/nytt").hidden(page + "/mal/nytt")
    before = len(goals(number))
    adding = [kai.post(page + "/mal/nytt", {**key, "nokkel": f"m{i:021d}",
                                            "malsetting": f"Til {i}"}).status for i in (1, 2, 2)]
    tap.check(adding == [303] * 3 and len(goals(number)) == before + 2,
              "two who add at once both do; sent twice it is done once", adding)
    gone = goals(number)[-2:]
    ready = [kai.get(f"{page}/mal/{gone[0]}").hidden(f"{page}/mal/{gone[0]}"),
             kai.get(f"{page}/mal/{gone[1]}/tiltak").hidden(f"{page}/mal/{gone[1]}/tiltak")]
    for row in gone:
        kai.fill(f"{page}/mal/{row}", f"{page}/mal/{row}/fjern")
    lost = [kai.post(f"{page}/mal/{gone[0]}", {**ready[0], "malsetting": "Til en som er borte"}),
            kai.post(f"{page}/mal/{gone[1]}/tiltak", {**ready[1], **MEASURE, "tiltak": "Også"})]
    tap.check([a.status for a in lost] == [409, 409] and "Til en som er borte" in lost[0].text and
              "Også" in lost[1].text and all("har fjernet dette" in a.text for a in lost) and
              len(goals(number)) == before,
              "what is typed in a row that is taken out meanwhile is not lost",
              [a.status for a in lost])


def not_yet(tap, kai, number, page):
    early = approve(kai, page)
    tap.check(early.status in (409, 422) and "hva barnet selv mener" in early.text and
              "samtykke til planen" in early.text and "Havnsund" in early.text and
              of(number, "plan_version", "x.id") == [],
              "what is not whole is not approved, and what was typed is there", early.status)
    point(kai, page, "barnets-syn", "Jeg vil gå på skole")
    form = f"{page}/tiltak/{measures(number, 'm.id')[2]}"
    kai.fill(form, form, **{**MEASURE, "omfang": ""})
    register(kai, f"/sak/{number}/samtykker", "skole", "avlastning",
             **{"formal-2": "ja"})
    text = kai.get(page).text
    tap.check("Planen har alt den trenger" in text and "Resten av punktene" in text,
              "then it has all it needs", text[:200] if "alt den" not in text else "")
    wrong = {}
    for what, more, about in (
            ("rest", {}, "Fyll ut punktene, eller kryss av"),
            ("place", {"uten_resten": "ja", "sted": ""}, "hvor planen ble skrevet under"),
            ("tomorrow", {"uten_resten": "ja", "underskrevet": day(1)}, "fram i tid"),
            ("child", {"uten_resten": "ja", "underskriver": "selv"}, "kan ikke svare her"),
            ("name", {"uten_resten": "ja", "underskriver_navn": " "}, "Skriv navnet"),
            ("identity", {"uten_resten": "ja", "underskriver_navn": identity()}, "")):
        got = approve(kai, page, **more)
        if got.status != 422 or about not in got.text:
            wrong[what] = got.status
    tap.check(not wrong and of(number, "plan_version", "x.id") == [],
              "signed by whom, where and when is asked for", wrong)
    form = page + "/godkjenn"
    hidden = kai.get(form).hidden(form)
    point(kai, page, "viktig", "Endret etter underskriften")
    late = kai.post(form, {**hidden, **SIGNED, "underskrevet": day(), "uten_resten": "ja"})
    hidden = kai.get(form).hidden(form)
    first = of(number, "service", "x.id")[0]
    around = f"/sak/{number}/tjenester/{first}"
    kai.fill(around, around, rolle="tante", deltaker="Nær Nærsen", ansvarsomrade="",
             kontaktinfo="Hemmelig vei 9", bidrag="Henter på torsdager")
    beside = kai.post(form, {**hidden, **SIGNED, "underskrevet": day(), "uten_resten": "ja"})
    before = approve(kai, page, uten_resten="ja", underskrevet=day(-1))
    tap.check((late.status, beside.status, before.status) == (409, 409, 422) and
              "endret etter den dagen" in before.text and
              of(number, "plan_version", "x.id") == [],
              "what changed after it was read or signed is not approved with it",
              (late.status, beside.status, before.status))


def a_draft_on_paper(tap, kai, number, page):
    sql(f"UPDATE casefile SET address_block = 'confidential' WHERE number = '{number}'")
    sql("UPDATE letter SET keep_until = UTC_TIMESTAMP(6) WHERE kind = 'plan' AND "
        "keep_until IS NOT NULL")
    asked = kai.fill(page, page + "/utskrift", sprak="nn")
    draft = page + "/utskrift/fil"
    sheet = wait_for(lambda: (lambda f: f if f.status == 200 else None)(kai.get(draft)), 60)
    masked = re.sub(r"\s+", " ", pdf_says(sheet.body, "pdftotext", "-layout"))
    sql(f"UPDATE casefile SET address_block = 'none' WHERE number = '{number}'")
    tap.check(asked.status == 303 and "Hemmelig" not in masked and "900 00 333" not in masked and
              "Nær Nærsen" in masked and "Koordinator veit" in masked and "Utkast" in masked,
              "of a blocked address paper does not say how they are reached", masked[:600])


def duties(number, guideline):
    return sql(f"""SELECT d.occurrence, d.due, d.done_mark FROM duty d JOIN casefile c
        ON c.id = d.casefile AND c.number = '{number}' WHERE d.guideline = '{guideline}'
        ORDER BY d.occurrence""")


def owe_plan(number):
    sql(f"""SET @c = (SELECT id FROM casefile WHERE number = '{number}');
        SET @s = (SELECT MIN(id) FROM strand WHERE casefile = @c);
        INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened,
        due) VALUES ('make_plan', @c, 0, 'holder', @s, @c, @s, UTC_TIMESTAMP(6), {norway()})""")


def approved(tap, kai, number, page):
    owe_plan(number)
    tap.check(f'href="{page}"' in kai.get("/").text, "a plan to be made is on the desk")
    named = 'name="underskriver_navn" value="Mor og Far"' in kai.get(page + "/godkjenn").text
    done = approve(kai, page, uten_resten="ja")
    content, digest = sql(f"""SELECT HEX(v.content), v.hash FROM plan_version v JOIN casefile c
        ON c.id = v.casefile AND c.number = '{number}'""")[0]
    content = bytes.fromhex(content)
    frozen = json.loads(content)
    tap.check(done.status == 303 and done.location.endswith("/versjoner/1?lagret=ja") and
              hashlib.blake2b(content, digest_size=32).hexdigest() == digest and
              [m["measure"] for g in frozen["goals"] for m in g["measures"]] ==
              measures(number) and frozen["left_out"] == ["scope"] and
              frozen["signer_name"] == "Mor og Far" and named,
              "signed it is frozen, all of it, with a hash that others can count", digest)
    end = one(f"SELECT {norway()} + INTERVAL 150 DAY")
    tap.check(duties(number, "make_plan")[0][2] == "1" and
              duties(number, "evaluate_plan") == [["1", end, "0"]],
              "that it is made is owed no more; its evaluation is, on the day they agreed on",
              duties(number, "evaluate_plan"))
    life = kai.get(f"/sak/{number}").text
    shown = kai.get(page + "/versjoner/1").text
    tap.check("Planen ble godkjent" in life and "Endret etter underskriften" in shown and
              "Trives på skolen" in shown and "Mor og Far" in shown and
              "<script>alert" not in shown and "Ikke aktuelt" not in shown,
              "it can be read as it was signed, and the life line has it")
    form = page + "/punkt/viktig"
    refused = kai.fill(form, form, punkt="For sent, men her")
    tap.check(refused.status == 409 and "For sent, men her" in refused.text and
              "Planen er godkjent mens du skrev" in refused.text and
              "For sent" not in kai.get(page).text and
              kai.fill(page, page + "/evaluer").status == 303 and
              approve(kai, page, uten_resten="ja").status == 409,
              "what comes after is not saved, and not lost", refused.status)
    sql(f"""UPDATE plan p JOIN casefile c ON c.id = p.casefile AND c.number = '{number}'
            SET p.state = 'approved'""")


def on_paper(tap, kai, number, page):
    path = page + "/versjoner/1/fil"
    paper = wait_for(lambda: (lambda f: f if f.status == 200 else None)(kai.get(path)), 60)
    text, info = pdf_says(paper.body, "pdftotext", "-layout"), pdf_says(paper.body, "pdfinfo")
    flat = re.sub(r"\s+", " ", text)
    order = ["Unntatt fra offentlighet", "Min individuelle plan", "ID nr i journalsystem", "Navn",
             "Fødselsdato", "Telefon", "Hovedpårørende", "Relasjon", "Telefon til hovedpårørende",
             "Koordinator", "Oppbevaring av planen", "Planeier har original", "Evaluering",
             "etter fastsatte tider", "Samtykke innhentet dato", "Planeier har gitt koordinator",
             "Små endringer", "Individuell plan", "Tiltak", "Oppfølging", "Hva er viktig for",
             "Planen er laget sammen med", "Sted"]
    at, last = [], 0
    for word in order:
        last = flat.find(word, last)
        at.append(last)
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info)
    tap.check(-1 not in at and round(float(size[1])) == 842 and round(float(size[2])) == 595 and
              re.search(r"Tagged:\s+yes", info) and b"/Lang (nb)" in paper.body,
              "on paper: A4 lying, tagged, every field of the form of 2021 in its order",
              (at, size and size[0]))
    head = next(line for line in text.split("\n") if "Målsettinger" in line)
    columns = ["Målsettinger", "Tiltak", "Tidsplan", "Ansvarlig", "Evaluerer", "Konklusjon"]
    group = next(line for line in text.split("\n") if "Oppfølging" in line)
    tap.check([w for w in re.split(r"\s{2,}", head.strip())][-6:] == columns and
              head.find("Målsettinger") <= group.find("Tiltak") + 2 and
              abs(head.find("Ansvarlig") - group.find("Oppfølging")) <= 2,
              "its columns stand in their order, below the two groups", head)
    services = re.findall(r"\d+\. \w+ \d{4}: ([^(]+) \(Gjelder", flat)
    tap.check(len(services) == 2 and "tante" in flat and "Nær Nærsen" in flat and
              "900 00 333" in flat and "Ikke aktuelt" in flat and "Mor og Far" in flat and
              "Jeg vil gå på skole" in flat and "Hver dag" in flat and "Til fots" in flat,
              "it names who may know, what is left out, and who signed", services)


def for_others(tap, kai, number, page):
    as_fhir(tap, kai, page + "/versjoner/1/fhir", [Browser(who) for who in OTHERS],
            [("CarePlan", text) for text in ("Følges til skolen", "Gjennomføring: Til fots", "Mor",
                                             "Fra januar", "Omfang: Hver dag")] +
            [("CarePlan", of(number, "plan_version", "JSON_VALUE(x.content, '$.points.important')")[0]),
             *[("Goal", text) for text in goals(number, "x.goal")], ("Patient", "900 00 333"),
             ("CareTeam", "Lise Lærersen: Melder fra om fravær"), ("PractitionerRole", "Skolehverdagen"),
             ("CareTeam", "Nær Nærsen: Henter på torsdager"), ("RelatedPerson", "tante"),
             ("PractitionerRole", "Kai Bjørnstad"), ("Consent", "IRCP")])


def changes_wait(tap, kai, number, page):
    form = page + "/endring"
    noted = kai.fill(form, form, endring="Ny støttekontakt " + HOSTILE)
    text = kai.get(page).text
    tap.check(noted.status == 303 and "Ny støttekontakt" in text and
              "<script>alert" not in text and
              kai.fill(form, form, endring=" ").status == 422 and
              of(number, "plan_version", "x.number") == ["1"],
              "what changes meanwhile is noted with its day, and makes no version", noted.status)


def gone_through(tap, kai, number, page):
    began = kai.fill(page, page + "/evaluer")
    text = kai.get(page).text
    tap.check(began.status == 303 and "Ny støttekontakt" in text and
              "mangler konklusjon" in text and "mangler hvem som evaluerte" in text and
              approve(kai, page, uten_resten="ja").status == 409,
              "gone through again each measure is to be concluded", began.status)
    rows = measures(number, "m.id")
    stays = f"{page}/tiltak/{rows[0]}"
    whole = f"{page}/mal/{goals(number)[0]}"
    tries = [kai.post(p + "/fjern", kai.get(p).hidden(p)).status for p in (stays, whole)]
    tap.check(tries == [409, 409] and "Ved neste evaluering kan det tas ut" in
              kai.get(stays).text and measures(number, "m.id") == rows,
              "and is not taken out before it is", tries)
    for row in rows:
        form = f"{page}/tiltak/{row}"
        kai.fill(form, form, **{**MEASURE, "tiltak": "Etter evalueringen", "evaluerer": "Mor",
                                "konklusjon": "Virker godt"})
    top = goals(number)[0]
    measure(kai, page, top, tiltak="Helt nytt tiltak")
    frame(kai, page, neste_evaluering=day(200))
    before = one("SELECT HEX(content) FROM plan_version WHERE number = 1 ORDER BY id LIMIT 1")
    again = approve(kai, page)
    tap.check(again.status == 303 and again.location.endswith("/versjoner/2?lagret=ja") and
              one("SELECT HEX(content) FROM plan_version WHERE number = 1 ORDER BY id LIMIT 1") ==
              before and "Virker godt" in kai.get(page + "/versjoner/2").text and
              "Virker godt" not in kai.get(page + "/versjoner/1").text and
              "Ny støttekontakt" not in kai.get(page).text and
              "Ny støttekontakt" in kai.get(page + "/versjoner/1").text,
              "it becomes a version of its own; the first stays as it was", again.status)
    first_is_over(tap, kai, page + "/versjoner/1/fhir", page + "/versjoner/2/fhir")
    new = kai.get(page + "/versjoner/2").text
    tap.check("Nytt: tiltaket «<bdi>Helt nytt tiltak</bdi>»" in new and
              "Nytt: tiltaket «<bdi>Etter evalueringen</bdi>»" in new and
              f"Tatt ut: tiltaket «<bdi>{MEASURE['tiltak']}</bdi>»" in new and
              "Nytt siden" not in kai.get(page + "/versjoner/1").text,
              "it says what is new since the one before")
    tap.check([(d[0], d[2]) for d in duties(number, "evaluate_plan")] == [("1", "1"), ("2", "0")],
              "the evaluation is done, and the next is owed", duties(number, "evaluate_plan"))
    kai.fill(page, page + "/evaluer")
    out = kai.fill(stays, stays + "/fjern")
    tap.check(out.status == 303 and len(measures(number)) == len(rows),
              "what was concluded can be taken out the next time", out.status)
    tap.check(set(measures(number, "m.conclusion")) == {""},
              "the next time it is concluded anew", measures(number, "m.conclusion"))
    sql(f"""UPDATE plan p JOIN casefile c ON c.id = p.casefile AND c.number = '{number}'
            SET p.state = 'approved'""")


def who_reads(tap, kai, number, page):
    consents, newest = f"/sak/{number}/samtykker", page + "/versjoner/2"
    told, name = works_in("avlastning")
    her = Browser(name)
    before = her.get(newest).status
    enter(kai, consents, of_service(number, "avlastning"), told)
    there = her.get(newest)
    tap.check(before == 404 and there.status == 200 and "Virker godt" in there.text and
              her.get(page + "/versjoner").status == 200 and
              f'href="{page}/versjoner"' in her.get(f"/sak/{number}/tjenester").text and
              [her.get(page + p).status for p in ("", "/punkt/viktig", "/godkjenn", "/utskrift",
                                                  "/mal/nytt", "/versjoner/2/fil")] == [404] * 6,
              "who takes part in the plan reads what was approved, and no more",
              (before, there.status))
    tap.check(one(f"""SELECT basis FROM access_log WHERE employee = {told} AND outcome = 'allowed'
              AND action = 'plan_read' ORDER BY id DESC LIMIT 1""") == "plan_participant",
              "by that, says the log")
    sql("UPDATE consent SET purposes = 'coordination'")
    only = her.get(newest).status, her.get(f"/sak/{number}/tjenester")
    sql("UPDATE consent SET purposes = 'plan,coordination'")
    tap.check(only[0] == 404 and only[1].status == 200 and "/plan" not in only[1].text,
              "who takes part in the work around them alone does not", only[0])
    lise = Browser("lise.leder")
    shut = lise.get(newest).status
    content = f"/sak/{number}/innhold"
    lise.fill(content, content, hvorfor="hjelp", begrunnelse="Koordinatoren ber om råd")
    tap.check(shut in (403, 404) and lise.get(newest).status == 200 and
              lise.get(newest + "/fil").status == 403,
              "a leader reads it with a reason alone", (shut, lise.get(newest).status))
    hits, stop = [], threading.Event()

    def read_on():
        while not stop.is_set():
            hits.append(her.get(newest).status)
    readers = [threading.Thread(target=read_on) for _ in range(8)]
    for t in readers:
        t.start()
    wait_for(lambda: len(hits) > 40)
    take = f"{consents}/{of_service(number, 'avlastning')}/trekk"
    kai.fill(take, take, trukket_dato=day(), trukket_fordi="")
    after = [her.get(newest).status for _ in range(5)]
    stop.set()
    for t in readers:
        t.join()
    tap.check(after == [404] * 5 and set(hits) <= {200, 404},
              "taken back it is gone at the next request", after)
    taken_back(tap, kai, newest + "/fhir")


def changed_by_hand(tap, kai, number, page):
    sql(f"UPDATE casefile SET address_block = 'confidential' WHERE number = '{number}'")
    masked = kai.get(page + "/versjoner/1").text + kai.get(page + "/versjoner/1/fhir").text
    sql(f"UPDATE casefile SET address_block = 'none' WHERE number = '{number}'")
    tap.check("900 00 333" in kai.get(page + "/versjoner/1").text and
              "Hemmelig" not in masked and "900 00 333" not in masked and "Nær Nærsen" in masked,
              "blocked afterwards an older version does not say how they are reached")
    pick = f"""number = 1 AND casefile = (SELECT id FROM casefile WHERE number = '{number}')"""
    was = one(f"SELECT hash FROM plan_version WHERE {pick}")
    sql(f"UPDATE plan_version SET hash = REPEAT('0', 64) WHERE {pick}")
    got = kai.get(page + "/versjoner/1").status, kai.get(page + "/versjoner/1/fil").status
    sql(f"UPDATE plan_version SET hash = '{was}' WHERE {pick}")
    tap.check(got == (500, 500) and kai.get(page + "/versjoner/1").status == 200,
              "a version that is not what was signed is not shown", got)


def large(tap, kai, number, page):
    sql(f"""UPDATE plan p JOIN casefile c ON c.id = p.casefile AND c.number = '{number}'
            SET p.state = 'evaluating'""")
    top = goals(number)[0]
    sql(f"""SET @c = (SELECT id FROM casefile WHERE number = '{number}');
        INSERT INTO plan_measure (casefile, goal, position, measure, responsible, changed,
        changed_by) SELECT @c, {top}, 1000 + seq, CONCAT('Rad ', seq), 'Mor', UTC_TIMESTAMP(6), 1
          FROM seq_1_to_200 LIMIT {200 - len(measures(number))}""")
    text = kai.get(page).text
    more = measure(kai, page, top, tiltak="En til")
    tap.check(text.count("Rad ") >= 190 and more.status == 409 and len(measures(number)) == 200,
              "two hundred measures are shown, and are the most", more.status)


def replaced(tap, kai, number, page):
    """Who has the case while she approves, and has it no more when she presses."""
    form = page + "/godkjenn"
    hidden = kai.get(form).hidden(form)
    sql(f"""UPDATE strand s JOIN casefile c ON c.id = s.casefile AND c.number = '{number}'
            SET s.holder = (SELECT id FROM employee WHERE username = 'kari.koordinator')""")
    got = kai.post(form, {**hidden, **SIGNED, "underskrevet": day(), "uten_resten": "ja"}).status
    kari = Browser("kari.koordinator").get(page)
    sql(f"""UPDATE strand s JOIN casefile c ON c.id = s.casefile AND c.number = '{number}'
            SET s.holder = (SELECT id FROM employee WHERE username = 'kai.koordinator')""")
    tap.check(got == 404 and kari.status == 200 and
              of(number, "plan_version", "x.number") == ["1", "2"],
              "another has the case by then: it is hers to approve", got)


def why_not_yet(tap, kai, number):
    """Ninety days after the decision whoever is to make the plan is asked, and says why (B242)."""
    page, form = f"/sak/{number}/plan", f"/sak/{number}/plan/hvorfor"
    def of_age(days):
        sql(f"""UPDATE strand SET decided = {norway()} - INTERVAL {days} DAY WHERE casefile =
            (SELECT id FROM casefile WHERE number = '{number}')""")
    def said():
        return of(number, "plan_reason", "x.reason")
    of_age(90)
    young = form in kai.get(page).text
    of_age(91)
    text = kai.get(page).text
    tap.check(not young and form in text and "Det er 91 dager siden" in text,
              "after ninety days it is asked why there is no plan, and not before", young)
    nothing = kai.fill(form, form)
    other = kai.fill(form, form, grunn_uten_plan="annet")
    tap.check(nothing.status == other.status == 422 and said() == [] and
              'id="grunn_uten_plan-e"' in nothing.text, "with none of its answers it is asked again",
              (nothing.status, other.status))
    keys = {**kai.get(form).hidden(form), "grunn_uten_plan": "ikke_tid"}
    twice = [kai.post(form, keys).status for _ in range(2)]
    text = kai.get(page).text
    tap.check(twice == [303, 303] and said() == ["no_time"] and "Koordinatoren har ikke hatt tid" in text and
              "Svar på nytt" in text, "sent twice it is said once, and stands there", (twice, said()))
    kai.fill(form, form, grunn_uten_plan="nesten_ferdig")
    tap.check(said() == ["no_time", "under_way"] and "Planen er nesten ferdig" in kai.get(page).text,
              "said anew the newest stands, and what was said is kept", said())
    got = {who: Browser(who).get(form).status for who in OTHERS}
    tap.check(all(s in (403, 404) for s in got.values()), "nobody else is asked", got)


def granted(tap, kai):
    """With the yes to a case that was granted a plan, the plan is owed; once."""
    tora, elen, lise = Browser("tora.tjenestekontor"), Browser("elen.malik"), Browser("lise.leder")
    path = apply(tora, navn="Plan Innvilget")
    decided_by(tora, elen, path)
    number, give = number_of(path), asked(tora, lise, path)
    before = duties(number, "make_plan")
    yes = kai.fill(give + "/svar", give + "/svar", svar="ja", habil="ja")
    owed = duties(number, "make_plan")
    text = kai.get(f"/sak/{number}").text
    why_not_yet(tap, kai, number)
    change = tora.fill(path + "/endre", path + "/endre", endringsgrunn="De vil ikke ha plan.")
    new = change.location.rsplit("/", 1)[0]
    decided_by(tora, elen, new, om_plan="avslag")
    after = duties(number, "make_plan")
    tap.check([d[2] for d in after] == ["1"], "and is not, once it is granted no more", after)
    form = f"/sak/{number}/plan/hvorfor"
    late = kai.fill(form, form, grunn_uten_plan="ikke_tid")
    tap.check(late.status == 409 and "ikke planen laget?" not in kai.get(f"/sak/{number}/plan").text,
              "nor is it asked why there is none", late.status)
    tap.check(yes.status == 303 and before == [] and len(owed) == 1 and owed[0][2] == "0" and
              "Lag planen sammen med familien" in text,
              "with the yes a plan that was granted is owed, and not before", (before, owed))
    return number


def copied(tap, kai, number, page):
    """R47: who may have a copy, and which one she has."""
    form = page + "/kopier"
    none = kai.get(form).text
    tap.check("ikke sagt ja til at noen får kopi" in none and form in kai.get(page).text,
              "without a consent that covers it nobody is given a copy")
    register(kai, f"/sak/{number}/samtykker", "nav", **{"formal-1": None, "formal-3": "ja"})
    to = one(f"""SELECT s.id FROM consent_service s JOIN casefile c ON c.id = s.casefile
        JOIN unit u ON u.id = s.unit AND u.code = 'nav' WHERE c.number = '{number}' AND s.live = 1""")
    nobody = kai.fill(form, form, sprak="nb")
    other = kai.fill(form, form, sprak="nb", kopi_til=999999)
    tap.check(nobody.status == 422 and "hvem som skal ha kopien" in nobody.text and
              other.status == 409 and of(number, "plan_copy", "x.id") == [],
              "to nobody, and to whom may not have it, there is none", (nobody.status, other.status))
    hidden = kai.get(form).hidden(form)
    sent = [kai.post(form, {**hidden, "sprak": "nn", "kopi_til": to}).status for _ in range(2)]
    kai.fill(form, form, sprak="nb", kopi_til=to)
    rows = of(number, "plan_copy", "CONCAT(x.number, ' ', x.version, ' ', x.service)")
    tap.check(sent == [303, 303] and rows == ["1 1 NAV", "2 1 NAV"],
              "sent twice it is one; each has its number, and is written down", (sent, rows))
    paper = wait_for(lambda: (lambda f: f if f.status == 200 else None)(
        kai.get(form + "/2/fil")), 60)
    text = pdf_says(paper.body, "pdftotext", "-layout")
    tap.check("Kopi nr. 2" in text and "til NAV" in text and "Unntatt fra offentlighet" in text and
              "MIN INDIVIDUELLE PLAN" in text.upper() and kai.get(form + "/3/fil").status == 404,
              "on it stand its number and for whom it is", text[:600])
    hidden = kai.get(form).hidden(form)
    sql(f"UPDATE consent_service SET until = CURRENT_DATE - INTERVAL 1 DAY WHERE id = {to}")
    late = kai.post(form, {**hidden, "sprak": "nb", "kopi_til": to})
    tap.check(late.status == 409 and len(of(number, "plan_copy", "x.id")) == 2 and
              "Kopi nr. 2" in kai.get(form).text,
              "what has run out gives none; what was handed out stands there", late.status)
    got = {who: Browser(who).get(form).status for who in OTHERS}
    tap.check(all(s in (403, 404) for s in got.values()), "nobody else makes any", got)


def run(tap):
    kai = Browser("kai.koordinator")
    number = case(10)[0]
    page = f"/sak/{number}/plan"
    from_nothing(tap, kai, number, page)
    written(tap, kai, number, page)
    bad_input(tap, kai, number, page)
    moved(tap, kai, number, page)
    two_at_once(tap, kai, number, page)
    not_yet(tap, kai, number, page)
    a_draft_on_paper(tap, kai, number, page)
    approved(tap, kai, number, page)
    on_paper(tap, kai, number, page)
    for_others(tap, kai, number, page)
    copied(tap, kai, number, page)
    changes_wait(tap, kai, number, page)
    gone_through(tap, kai, number, page)
    who_reads(tap, kai, number, page)
    changed_by_hand(tap, kai, number, page)
    large(tap, kai, number, page)
    replaced(tap, kai, number, page)
    granted(tap, kai)


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
