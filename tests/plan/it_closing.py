#!/usr/bin/env python3
"""How a case comes to its end: step by step, with nothing left half; who reads it afterwards,
what the archive gets, and how it begins anew. Run by it_closing.sh."""

import hashlib
import io
import os
import re
import subprocess
import sys
import threading
import xml.etree.ElementTree as ElementTree
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "intake"))
sys.path.insert(0, os.path.dirname(__file__))
from client import Browser, day, kept_day, norway, one, PAPERS, sql, Tap, wait_for  # noqa: E402
from it_application import NEW, application, decided_by, given  # noqa: E402
from it_application import identity, number_of, register as apply  # noqa: E402
from it_consent import add as enter, case, register, works_in  # noqa: E402
from it_meeting import newest, plan_meeting  # noqa: E402
from it_plan import POINTS, approve, frame, goal, goals, measure, measures, of  # noqa: E402
from it_plan import point  # noqa: E402

NAME = "Plan <b>Slutt</b> & 'Æ'"
SPACE = "{http://www.arkivverket.no/standarder/noark5/arkivmelding}"
SCHEMA = os.path.join(os.path.dirname(__file__), "..", "..", "docs", "arkivmelding.xsd")
OTHERS = ("tora.tjenestekontor", "lise.leder", "kari.koordinator", "siri.systemansvarlig",
          "frida.fadder", "britt.bti", "odd.drift")


def owed(number):
    return [r[0] for r in sql(f"""SELECT d.guideline FROM duty d JOIN casefile c
        ON c.id = d.casefile AND c.number = '{number}' WHERE d.done_mark = 0 ORDER BY 1""")]


def state(number):
    return sql(f"""SELECT s.state, s.live, EXISTS (SELECT 1 FROM holding h WHERE h.strand = s.id
        AND h.until > UTC_TIMESTAMP(6)) FROM strand s JOIN casefile c ON c.id = s.casefile
        WHERE c.number = '{number}' ORDER BY s.id""")


def begin(who, page, why="ikke-behov"):
    return who.fill(page, page, **({"avsluttes_fordi": why} if why else {}))


def end(who, page, **more):
    return who.fill(page + "/steg", page + "/steg", **{"familien_vet": day(), "tjenestene_vet": day(),
                                             "oppsummering": "Gikk <i>bra</i>", "avslutt": "ja",
                                             **more})


def whole(tora, elen, lise, kai):
    """A case with a decision, a plan that was signed, a participant and a meeting."""
    path = apply(tora, navn=NAME, fodselsdato=one(f"SELECT DATE_FORMAT({norway()} - INTERVAL "
                                                  "10 YEAR, '%e.%c.%Y')"))
    decided_by(tora, elen, path)
    number = given(tora, lise, kai, path)
    plan = f"/sak/{number}/plan"
    register(kai, f"/sak/{number}/samtykker", "nav", **{"formal-1": "ja", "formal-2": "ja"})
    for slug in POINTS + ("barnets-syn",):
        point(kai, plan, slug, "Skolen")
    frame(kai, plan)
    goal(kai, plan, "Trygg skolevei")
    measure(kai, plan, goals(number)[0])
    form = f"/sak/{number}/tjenester/ny/annen"
    kai.fill(form, form, rolle="Skole", deltaker="Per Lærer", ansvarsomrade="", kontaktinfo="",
             bidrag="")
    return number, plan


def refused_first(tap, kai, number, page):
    got = {who: Browser(who).get(page).status for who in OTHERS}
    tap.check(f'href="{page}"' in kai.get(f"/sak/{number}").text and
              all(s in (403, 404) for s in got.values()),
              "whoever has the case ends it, and nobody else", got)
    nothing, child = begin(kai, page, None), begin(kai, page, "atten")
    early = kai.post(page + "/steg", {**kai.get(page).hidden(page), "avslutt": "ja"})
    tap.check(nothing.status == 422 and "Velg hvorfor saken skal avsluttes" in nothing.text and
              child.status == 422 and "bare barnekoordinator" in child.text and
              early.status == 409 and state(number) == [["active", "1", "1"]],
              "not without a reason, nor one that is of children, nor before it is begun",
              (nothing.status, child.status, early.status, state(number)))


def begun(tap, kai, lise, number, page):
    hidden = kai.get(page).hidden(page)
    both = [kai.post(page, {**hidden, "avsluttes_fordi": "ikke-behov"}).status
            for _ in range(2)]
    other = kai.post(page, {**kai.get(page + "/steg").hidden(page + "/steg"),
                            "avsluttes_fordi": "flyttet"}).status
    text = kai.get(f"/sak/{number}").text
    tap.check(both == [303, 303] and other == 409 and owed(number).count("close_case") == 1 and
              f'href="{page}"' in kai.get("/").text and "Avslutningen ble påbegynt" in text,
              "begun once, it is owed and on the life line", (both, other, owed(number)))
    told = lise.get("/varsler").text
    tap.check("En sak i enheten din skal avsluttes" in told and f'href="/sak/{number}"' in told and
              "Slutt" not in told, "and the leader hears of it, not of whom it is")


def step_by_step(tap, kai, number, plan, page):
    plan_meeting(kai, f"/sak/{number}/moter")
    left = end(kai, page, familien_vet="", tjenestene_vet=day(1))
    tap.check(left.status == 422 and "Skriv hvilken dag du snakket med familien" in left.text and
              "ikke være fram i tid" in left.text and "Noe gjenstår" in left.text and
              "Noen tiltak mangler konklusjon" in left.text and
              "Et møte er ikke holdt" in left.text and
              "Gikk &lt;i&gt;bra&lt;/i&gt;" in left.text and
              state(number) == [["active", "1", "1"]],
              "what is left is named, each thing; what was typed is there", left.status)
    again = kai.fill(page + "/steg", page + "/angre")
    tap.check(again.status == 303 and "close_case" not in owed(number) and
              "Avslutningen ble angret" in kai.get(f"/sak/{number}").text and
              begin(kai, page).status == 303,
              "it may go on after all, and be ended later", again.status)
    led = kai.get(page)
    kept = kai.fill(page + "/steg", page + "/steg", familien_vet=day(), tjenestene_vet="",
                    oppsummering="Foreløpig")
    text = kai.get(page + "/steg").text
    tap.check(led.location == page + "/steg" and kept.status == 303 and f'value="{kept_day()}"' in text and "Foreløpig" in text and
              state(number) == [["active", "1", "1"]], "what is done of it stays", kept.status)
    meeting = f"/sak/{number}/moter/{newest(number)}"
    kai.fill(meeting, meeting + "/avlys")
    kai.fill(plan, plan + "/evaluer")
    form = f"{plan}/tiltak/" + measures(number, "m.id")[0]
    kai.fill(form, form, tiltak="Følges", omfang="Daglig", gjennomfores="Til fots",
             tidsplan="Nå", ansvarlig="Mor", evaluerer="Far", tjenestevedtak="",
             konklusjon="Går alene nå")
    text = kai.get(page + "/steg").text
    tap.check("Noen tiltak mangler" not in text and "Et møte er ikke holdt" not in text,
              "and then nothing is left")


def closed(tap, kai, lise, number, plan, page, her):
    before = her.get(f"/sak/{number}/tjenester").status
    forms = [kai.get(page + "/steg").hidden(page + "/steg") for _ in range(6)]
    sent_forms = [{**f, "familien_vet": day(), "tjenestene_vet": day(), "avslutt": "ja",
                   "oppsummering": "Gikk <i>bra</i>"} for f in forms]
    answers = []
    many = [threading.Thread(target=lambda f=f: answers.append(
        kai.post(page + "/steg", f).status)) for f in sent_forms]
    for t in many:
        t.start()
    for t in many:
        t.join()
    tap.check(answers.count(303) == 1 and all(a in (303, 403, 404, 409) for a in answers) and
              state(number) == [["closed", "NULL", "0"]] and
              one("SELECT COUNT(*) FROM closing WHERE ended IS NOT NULL AND given_up = 0") == "1",
              "of six at once one closes it; nobody holds it any more", answers)
    tap.check(owed(number) == ["send_to_archive"] and before == 200 and
              her.get(f"/sak/{number}/tjenester").status in (403, 404) and
              of(number, "consent_service", "x.live") == ["NULL"] and
              of(number, "participant", "x.live") == ["NULL"] and
              of(number, "agreement", "x.state") == ["dropped"],
              "nothing is owed but the archive's; who took part reads no longer",
              (owed(number), before))
    tap.check(one(f"""SELECT f.end_why FROM feedback_code f JOIN strand s ON s.id = f.strand
        JOIN casefile c ON c.id = s.casefile WHERE c.number = '{number}'""") == "closed",
              "the family's card is no longer good")
    rows = sql(f"""SELECT v.number, v.at_closing, v.content LIKE '%Går alene nå%'
        FROM plan_version v JOIN casefile c ON c.id = v.casefile WHERE c.number = '{number}'
        ORDER BY v.number""")
    tap.check(rows == [["1", "0", "0"], ["2", "1", "1"]] and measures(number) == [] and
              of(number, "plan", "x.state", order="1") == ["writing"],
              "the plan is kept as it stood, and the next one begins empty", rows)
    form = plan + "/punkt/viktig"
    got = [kai.get(f"/sak/{number}").status, kai.get(plan).status,
           kai.post(form, {"punkt": "x"}).status, kai.get(page).status]
    tap.check(all(s in (403, 404) for s in got) and number not in kai.get("/saker").text,
              "who had it has it no longer", got)
    lise.fill(f"/sak/{number}/innhold", f"/sak/{number}/innhold", grunn="hjelp", hvorfor="Ringte")
    text = lise.get(f"/sak/{number}").text
    tap.check("Avsluttet: behovet er over" in text and "Saken er avsluttet" in kai.get(
        "/?avsluttet=ja").text, "it stands on the life line why")


def package(who, page):
    answer = wait_for(lambda: (lambda a: a if a.status == 200 else None)(
        who.get(page + "/pakke/1")), 60)
    return zipfile.ZipFile(io.BytesIO(answer.body))


def archived(tap, tora, number):
    page = f"/sak/{number}/arkiv"
    got = {who: Browser(who).get(page).status for who in OTHERS if who != OTHERS[0]}
    got["package"] = Browser("lise.leder").get(page + "/pakke/1").status
    tap.check(all(s in (403, 404) for s in got.values()) and
              f'href="{page}"' in tora.get("/").text, "the archive is the office's task", got)
    with package(tora, page) as zipped:
        names = sorted(zipped.namelist())
        files = {n: zipped.read(n) for n in names}
    message = files.pop("arkivmelding.xml")
    PAPERS.update(files.values())
    checked = subprocess.run(["xmllint", "--noout", "--schema", SCHEMA, "-"], input=message,
                             capture_output=True, check=False)
    tap.check(checked.returncode == 0, "the message is as its schema has it",
              checked.stderr[-400:])
    top = ElementTree.fromstring(message)
    objects = [(o.findtext(SPACE + "referanseDokumentfil"), o.findtext(SPACE + "sjekksum"),
                int(o.findtext(SPACE + "filstoerrelse")))
               for o in top.iter(SPACE + "dokumentobjekt")]
    tap.check(len(files) == 3 and objects == [
        (n, hashlib.sha256(files[n]).hexdigest(), len(files[n])) for n in sorted(files)] and
        all(f.startswith(b"%PDF") for f in files.values()) and
        top.findtext(SPACE + "antallFiler") == "3",
        "each paper is there, with its hash and size", objects)
    titles = [t.text for t in top.iter(SPACE + "offentligTittel")]
    tap.check(top.findtext(f".//{SPACE}partNavn") == NAME and
              not any("Slutt" in t for t in titles) and
              top.findtext(f".//{SPACE}skjermingshjemmel") == "Offl. § 13",
              "of whom it is stands where it is kept back, and nowhere else", titles)
    return page


def recorded(tap, tora, page, number):
    bad = [tora.fill(page, page, arkivkvittering=r, arkivert_dato=d).status
           for r, d in (("", day()), ("1", ""), ("1", day(1)), ("1", day(-1)),
                        ("x" * 61, day()), (identity(), day()))]
    tap.check(bad == [422] * 6 and owed(number) == ["send_to_archive"],
              "without a number, or on a day that cannot be, it is not noted", bad)
    hidden = tora.get(page).hidden(page)
    good = {"arkivkvittering": "2026/12 <b>", "arkivert_dato": day()}
    both = [tora.post(page, {**hidden, **good}).status for _ in range(2)]
    text = tora.get(page).text
    tap.check(both == [303, 303] and owed(number) == [] and "2026/12 &lt;b&gt;" in text and
              "Papirene ble sendt til arkivet" in tora.get(f"/sak/{number}").text and
              one("SELECT COUNT(*) FROM archiving") == "1",
              "noted once, it is owed no more", (both, owed(number)))
    by_hand = tora.post(page, {**hidden, **good, "nokkel": ""}).status
    tap.check(by_hand in (400, 403, 409, 422) and one("SELECT COUNT(*) FROM archiving") == "1",
              "and is not noted again", by_hand)


def anew(tap, tora, elen, lise, kai, number, her):
    """Who comes back is the same person, and begins anew."""
    born = one(f"""SELECT DATE_FORMAT(p.birth, '%e.%c.%Y') FROM casefile c
        JOIN person p ON p.id = c.person WHERE c.number = '{number}'""")
    answer = tora.fill(NEW, NEW, **application(navn=NAME, fodselsdato=born, samme="ja"))
    path = answer.location
    decided_by(tora, elen, path)
    tap.check(answer.status == 303 and given(tora, lise, kai, path) == number,
              "who comes back has the same case", path)
    plan = f"/sak/{number}/plan"
    text = kai.get(plan).text
    tap.check("Trygg skolevei" not in text and "make_plan" in owed(number) and
              "Slik den var da saken ble avsluttet" in kai.get(plan + "/versjoner").text and
              "Går alene nå" in kai.get(plan + "/versjoner/2").text and
              her.get(f"/sak/{number}/tjenester").status in (403, 404),
              "a new plan begins; the old one can be read, by who has the case alone",
              owed(number))
    goal(kai, plan, "Nytt mål")
    measure(kai, plan, goals(number)[0])
    tap.check("Nytt mål" in kai.get(plan).text and
              tora.get(f"/sak/{number}/arkiv").status == 200,
              "and is written")
    register(kai, f"/sak/{number}/samtykker", "nav", **{"formal-1": "ja", "formal-3": "ja"})
    copies = kai.get(plan + "/kopier").text
    lise.fill(f"/sak/{number}/innhold", f"/sak/{number}/innhold", hvorfor="hjelp",
              begrunnelse="Ringte")
    theirs = [lise.get(f"{plan}/versjoner/{n}").status for n in (1, 2)]
    tap.check('name="kopi_til"' not in copies and theirs == [200, 404] and
              "Slik den var" not in lise.get(plan + "/versjoner").text,
              "what nobody signed is handed to nobody, and read by nobody else", theirs)


def of_two(tap, kai):
    """Of two strands one ends: what the family as a whole is owed goes to the other."""
    number = case(30)[0]
    sql(f"""SET @c = (SELECT id FROM casefile WHERE number = '{number}');
        SET @s = (SELECT id FROM strand WHERE casefile = @c);
        SET @k = (SELECT id FROM employee WHERE username = 'kari.koordinator');
        INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit, accepted)
          SELECT casefile, 'family_coordinator', 'active', @k, 'accepted', UTC_TIMESTAMP(6), unit,
                 UTC_TIMESTAMP(6) FROM strand WHERE id = @s;
        INSERT INTO holding (strand, employee, held_as, since)
          VALUES (LAST_INSERT_ID(), @k, 'accepted', UTC_TIMESTAMP(6));
        INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened,
        due) VALUES ('make_plan', @c, 0, 'holder', @s, @c, @s, UTC_TIMESTAMP(6), CURRENT_DATE)""")
    register(kai, f"/sak/{number}/samtykker", "nav", gir="selv", giver_navn="Jo")
    page = f"/sak/{number}/koordinator/avslutning"
    begin(kai, page, "eget-onske")
    done = end(kai, page)
    rows = sql(f"""SELECT s.kind, d.seat_ref = s.id FROM duty d JOIN casefile c
        ON c.id = d.casefile AND c.number = '{number}' JOIN strand s ON s.id = d.strand
        WHERE d.done_mark = 0 AND d.guideline = 'make_plan'""")
    tap.check(done.status == 303 and rows == [["family_coordinator", "1"]] and
              "send_to_archive" not in owed(number) and
              of(number, "consent_service", "x.live") == ["1"] and
              [s[0] for s in state(number)] == ["closed", "active"],
              "of two strands one ends: the other owes what the family is owed", (done.status, rows))


def applied_meanwhile(tap, tora, kai, number):
    """What is applied for is decided first: a yes must not fall on a case that is closed."""
    page = f"/sak/{number}/koordinator/avslutning"
    begin(kai, page, "flyttet")
    name, born = sql(f"""SELECT p.name, DATE_FORMAT(p.birth, '%e.%c.%Y') FROM casefile c
        JOIN person p ON p.id = c.person WHERE c.number = '{number}'""")[0]
    path = tora.fill(NEW, NEW, **application(navn=name, fodselsdato=born, samme="ja", plan="",
                                             soker_om="barnekoordinator")).location
    early = end(kai, page)
    tap.check(number_of(path) == number and early.status == 422 and
              "En søknad i saken er ikke avgjort" in early.text and
              ["active", "1", "1"] in state(number),
              "a case is not closed while something is applied for", (path, early.status))
    trukket = tora.fill(path + "/trekk", path + "/trekk", trukket="Ombestemte seg.")
    arkiv = Browser("tora.tjenestekontor").get(f"/sak/{number}/arkiv/pakke/1")
    done = end(kai, page)
    tap.check(trukket.status == 303 and arkiv.status == 404 and done.status == 303 and
              "send_to_archive" in owed(number) and "prepare_birthday" not in owed(number),
              "what was withdrawn makes nothing an archive's; with the last of it the case is closed",
              (trukket.status, arkiv.status, done.status))


def said_with_care(tap, kai):
    """Whose plan owner has died is not asked what has become better; what is refused is not done."""
    page = f"/sak/{case(11)[0]}/koordinator/avslutning"
    begun_ = begin(kai, page, "dod")
    text = kai.get(page + "/steg?begynt=ja").text
    bad = kai.fill(page + "/steg", page + "/steg", familien_vet="31.2.2026", tjenestene_vet="i morgen")
    tap.check(begun_.status == 303 and "nærmeste" in text and "blitt bedre" not in text and
              "Lederen din har fått beskjed" in text and bad.status == 422 and
              bad.text.count("Gjenstår") == 2, "what is said fits why it ends",
              (begun_.status, bad.status, bad.text.count("Gjenstår")))


def asked_elsewhere(tap, kai, lise, number):
    """While somebody else is asked to take it, it is not ended under her hands."""
    page = f"/sak/{number}/koordinator/avslutning"
    begin(kai, page, "dod")
    hidden = kai.get(page + "/steg").hidden(page + "/steg")
    give = f"/sak/{number}/koordinator/tilbud"
    mine = one("SELECT id FROM employee WHERE username = 'kai.koordinator'")
    others = [i for i in re.findall(r'name="koordinator" value="(\d+)"', lise.get(give).text)
              if i != mine]
    lise.fill(give, give, timer="5", avklart="ja", onske_fulgt="ja", koordinator=others[0])
    asked = one(f"""SELECT COUNT(*) FROM offer o JOIN strand s ON s.id = o.strand
        JOIN casefile c ON c.id = s.casefile WHERE c.number = '{number}' AND o.open_mark = 1""")
    late = kai.post(page + "/steg", {**hidden, "familien_vet": day(), "tjenestene_vet": day(),
                                     "avslutt": "ja", "oppsummering": ""})
    tap.check(asked == "1" and late.status in (403, 404, 409) and
              state(number)[-1] == ["active", "1", "1"],
              "while somebody is asked to take it, it is not ended", (asked, late.status))
    lise.fill(f"/sak/{number}", f"/sak/{number}/koordinator/trekk")
    unmade = end(kai, page)
    tap.check(unmade.status == 303 and state(number)[-1][0] == "closed" and
              of(number, "plan_version", "x.at_closing") == ["0", "1", "1"],
              "of who has died no measure needs a conclusion", unmade.status)


def run(tap):
    kai, lise = Browser("kai.koordinator"), Browser("lise.leder")
    tora, elen = Browser("tora.tjenestekontor"), Browser("elen.malik")
    number, plan = whole(tora, elen, lise, kai)
    signed = approve(kai, plan, uten_resten="ja")
    tap.check(signed.status == 303, "a plan is signed", re.findall(r'plan_lack|<li><a class="ds-link" href="[^"]*">[^<]*', signed.text))
    employee, username = works_in("nav")
    enter(kai, f"/sak/{number}/samtykker", of(number, "consent_service", "x.id")[0], employee)
    her = Browser(username)
    kort = f"/sak/{number}/koordinator/kort"
    kai.fill(kort, kort)
    avtale = f"/sak/{number}/avtaler/ny"
    kai.fill(avtale, avtale, avtalt="Søke", avtalt_med="Skolen", avtalt_til=day(5))
    page = f"/sak/{number}/koordinator/avslutning"
    refused_first(tap, kai, number, page)
    begun(tap, kai, lise, number, page)
    step_by_step(tap, kai, number, plan, page)
    closed(tap, kai, lise, number, plan, page, her)
    recorded(tap, tora, archived(tap, tora, number), number)
    anew(tap, tora, elen, lise, kai, number, her)
    asked_elsewhere(tap, kai, lise, number)
    of_two(tap, kai)
    said_with_care(tap, kai)
    applied_meanwhile(tap, tora, kai, case(10)[0])


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
