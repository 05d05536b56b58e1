#!/usr/bin/env python3
"""An application from the day it comes until it is distributed: every letter made, tagged
and kept, nothing sent that should not be, by any order of requests. Run by
it_application.sh."""

import hashlib
import os
import re
import subprocess
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, day, identity, norway, one, pdf_says, sql, Tap, wait_for  # noqa: E402

NEW = "/soknader/ny"
HOSTILE = "<script>alert(1)</script><img src=file:///etc/passwd> {{x}} ]]> =1+1 æøå"


def application(**more):
    return {"navn": "Alma Søker", "fodselsdato": "3.9.2014", "soker_om": "koordinator",
            "plan": "ja", "kanal": "brev", "mottatt": day(), "avsender": "foresatt",
            "avsender_navn": "Berit Søker", "kontakt": "900 00 000",
            "adresse": "Solveien 3\n4800 Arendal", "malform": "nb",
            "soknaden": "Hun trenger hjelp fra flere.", "onske": "Noen fra helsestasjonen",
            **more}


def register(user, **more):
    """The path of the application; the answer when there is none."""
    answer = user.fill(NEW, NEW, **application(**more))
    return answer.location if answer.status == 303 else answer


def number_of(path):
    return path.split("/")[2]


def strand(path):
    return sql(f"""SELECT s.state, e.username, s.held_as, s.kind FROM strand s
        JOIN employee e ON e.id = s.holder
        JOIN application a ON a.strand = s.id WHERE a.id = {path.split('/')[-1]}""")[0]


def owed(path):
    return {row[0]: row[1] for row in sql(f"""SELECT guideline, due FROM duty
        WHERE subject = {path.split('/')[-1]} AND done_mark = 0
          AND guideline IN ('confirm_application', 'interim_reply', 'make_decision',
                            'approve_decision')""")}


def made(user, letter):
    """The letter's page once it is made, and its PDF."""
    page = wait_for(lambda: (lambda p: p if "/fil" in p.text else None)(user.get(letter)), 60)
    return page, user.get(letter + "/fil")


def sent(user, letter, **more):
    return user.fill(letter, letter, **{"sendemate": "post", "sendt": day(), **more})


def decide(user, path, **more):
    page = path + "/vedtak"
    fields = {"om_koordinator": "innvilget", "koordinatorslag": "koordinator", "om_plan": "innvilget",
              "brevslag": "enkeltvedtak", "hjemmel-1": "ja", "hjemmel-2": "ja", "viktigst": "2",
              "fakta": "Hun får hjelp av tre tjenester.", "grunner": "Behovet varer.",
              "ferdig": "ja", **more}
    return user.fill(page, page, **{k: v for k, v in fields.items() if v is not None})


def approve(user, path):
    return user.fill(path + "/godkjenn", path + "/godkjenn", lest="ja")


def decided_by(tora, elen, path, **more):
    """Written by one, approved by the other, and sent."""
    decide(tora, path, **more)
    letter = approve(elen, path).location
    made(tora, letter)
    sent(tora, letter)


def asked(tora, lise, path):
    """What was decided goes to lise's unit, and kai is asked; the path of its strand."""
    give = f"/sak/{number_of(path)}/koordinator"
    tora.fill(give + "/fordel", give + "/fordel", beskjed="",
              enhet=one("SELECT id FROM unit WHERE code = 'familietjenesten'"))
    lise.fill(give + "/tilbud", give + "/tilbud", timer="5", avklart="ja", onske_fulgt="ja",
              koordinator=one("SELECT id FROM employee WHERE username = 'kai.koordinator'"))
    return give


def given(tora, lise, kai, path):
    """And he says yes; the number of the case."""
    give = asked(tora, lise, path)
    yes = kai.fill(give + "/svar", give + "/svar", svar="ja", habil="ja")
    assert yes.status == 303, yes.status
    return number_of(path)


def comes_in(tap, tora):
    path = register(tora)
    tap.check(isinstance(path, str) and strand(path) == [
        "applied", "tora.tjenestekontor", "registrar", "coordinator"],
        "an application is a strand in the hands of who wrote it down", path)
    due = one(f"SELECT {norway()} + INTERVAL 7 DAY")
    tap.check(owed(path) == {"confirm_application": due},
              "the office owes to confirm it within a week", owed(path))
    desk, queue = tora.get("/").text, tora.get("/soknader").text
    tap.check("Alma Søker" in desk and "Alma Søker" in queue and path + "/bekreft" in queue and
              "7 dager igjen" in queue and "Tora Strandvåg" in queue,
              "it is on the desk, and in the queue with whose it is", ["Alma Søker" in desk,
              "Alma Søker" in queue, path + "/bekreft" in queue, "7 dager igjen" in queue])
    case = f"/sak/{number_of(path)}"
    tap.check(path in tora.get(case).text and "Søknaden kom" in tora.get(case).text,
              "and on the life line")
    outside = {who: [Browser(who).get(p).status for p in (path, "/soknader", NEW)]
               for who in ("lise.leder", "kai.koordinator", "siri.systemansvarlig", "odd.drift")}
    tap.check(set(map(tuple, outside.values())) == {(404, 403, 403)},
              "nobody else sees it, or that it is there", outside)
    return path


def not_twice(tap, tora):
    again = register(tora)
    tap.check(again.status == 422 and 'name="samme"' in again.text,
              "somebody with a case is asked about first", again.status)
    again = register(tora, samme="ja")
    tap.check(again.status == 422 and "ikke er avgjort" in again.text,
              "and does not apply twice for the same", again.status)
    other = register(tora, samme="ja", soker_om="barnekoordinator", plan="")
    tap.check(isinstance(other, str) and number_of(other) == number_of(
        one("SELECT CONCAT('/sak/', number) FROM strand ORDER BY id DESC LIMIT 1")),
        "another kind is a strand of the same case", other)
    before = one("SELECT COUNT(*) FROM casefile")
    forms = [{**tora.get(NEW).hidden(NEW), **application(navn="Cesilie Samtidig")}
             for _ in range(6)]
    answers = []
    many = [threading.Thread(target=lambda f=f: answers.append(tora.post(NEW, f).status))
            for f in forms]
    for t in many:
        t.start()
    for t in many:
        t.join()
    tap.check(sorted(answers) == [303] + [422] * 5 and
              int(one("SELECT COUNT(*) FROM casefile")) == int(before) + 1,
              "of six at once one is registered", answers)


def bad_input(tap, tora):
    number = identity()
    for field in ("navn", "soknaden", "kontakt", "onske", "adresse", "avsender_navn"):
        answer = register(tora, **{field: f"Se {number} takk"})
        tap.check(answer.status == 422 and f"Se {number} takk" in answer.text,
                  f"an identity number is refused in {field}, and comes back", answer.status)
    for field, value in (("fodselsdato", "1.1.2999"), ("mottatt", day(1))):
        answer = register(tora, **{field: value})
        tap.check(answer.status == 422 and f'href="#{field}"' in answer.text,
                  f"a date to come is refused in {field}", answer.status)
    late = register(tora, navn="Dagfinn Sen", mottatt=day(-3))
    tap.check(late.status == 422 and 'href="#hvorfor_senere"' in late.text,
              "what came before today says why", late.status)
    blocked = register(tora, navn="Eva Sperret", sperret_adresse="ja")
    tap.check(blocked.status == 422 and 'href="#adresse"' in blocked.text,
              "a blocked address is not written down", blocked.status)
    grown = register(tora, navn="Frode Voksen", fodselsdato="1.1.1980",
                     soker_om="barnekoordinator")
    tap.check(grown.status == 422 and 'href="#soker_om"' in grown.text,
              "who is grown up has no barnekoordinator", grown.status)
    tap.check(register(tora, navn="Gro " + "x" * 200).status == 422 and
              register(tora, soknaden="x" * 4001).status == 422 and
              register(tora, soker_om="stafettholder").status == 422,
              "too long, and what is no choice, is told")


def confirmed(tap, tora, path):
    answer = tora.fill(path + "/bekreft", path + "/bekreft", tillegg=HOSTILE)
    letter = answer.location
    tap.check(answer.status == 303 and "/brev/" in letter and "confirm_application" in owed(path),
              "a letter is made, and nothing is fulfilled before it is sent", answer.status)
    page, pdf = made(tora, letter)
    text, about = pdf_says(pdf.body, "pdftotext", "-layout"), pdf_says(pdf.body, "pdfinfo")
    tap.check(re.search(r"Tagged:\s+yes", about) is not None and
              b"/Lang" in pdf.body or "nb" in about, "it is tagged", about)
    tap.check("Berit Søker" in text and "Solveien 3" in text and
              "Unntatt fra offentlighet, jf. offentleglova § 13" in text and
              "Alma Søker" in text and "<script>alert(1)</script>" in text and "root:" not in text,
              "it says to whom, of whom, the stamp, and what was typed as text", text[:900])
    tap.check("Alma" not in pdf.headers["content-disposition"] and
              pdf.headers["content-type"] == "application/pdf", "its name tells nobody of whom")
    for when, name in ((day(1), "to come"), (day(-1), "not as it is dated")):
        tap.check(sent(tora, letter, sendt=when).status == 422, f"not sent on a day {name}")
    form = page.hidden(letter)
    answers = []
    clicks = [threading.Thread(target=lambda: answers.append(tora.post(letter, {
        **form, "sendemate": "post", "sendt": day()}).status)) for _ in range(4)]
    for c in clicks:
        c.start()
    for c in clicks:
        c.join()
    tap.check(answers.count(303) >= 1 and set(answers) <= {303, 409} and
              one(f"SELECT COUNT(*) FROM letter WHERE application = {path.split('/')[-1]} "
                  "AND sent IS NOT NULL") == "1", "four clicks send it once", answers)
    kept = one(f"SELECT hash FROM letter WHERE id = {letter.split('/')[-1]}")
    again = tora.get(letter + "/fil").body
    tap.check(kept == hashlib.blake2b(again, digest_size=32).hexdigest() and again == pdf.body,
              "what was sent stays, byte by byte", kept)
    month = one(f"SELECT {norway()} + INTERVAL 1 MONTH")
    due = owed(path)
    tap.check(set(due) == {"interim_reply", "make_decision"} and due["interim_reply"] >= month,
              "a decision is owed, and an interim reply when it takes a month", due)
    tap.check("Skriv hvorfor det tar lengre tid" not in tora.get("/").text,
              "which is nobody's task yet")


def delayed(tap, tora, path):
    page = path + "/forelopig"
    early = tora.fill(page, page, forklaring="Vi venter på legen.", ventes=day())
    tap.check(early.status == 422 and "Vi venter på legen." in early.text,
              "a day that has come is no answer", early.status)
    sql("UPDATE law_reference SET checked = NULL, checked_by = NULL "
        "WHERE reference = 'interim_reply'")
    unchecked = tora.fill(page, page, forklaring="Vi venter på legen.", ventes=day(45))
    tap.check(unchecked.status == 422 and "ikke er kontrollert" in unchecked.text,
              "law that nobody has compared is not printed", unchecked.status)
    sql("UPDATE law_reference SET checked = NOW(6), checked_by = 1 "
        "WHERE reference = 'interim_reply'")
    first = tora.fill(page, page, forklaring="Vi venter på legen.", ventes=day(45)).location
    letter = tora.fill(page, page, forklaring="Vi venter på sykehuset.", ventes=day(40)).location
    _, pdf = made(tora, letter)
    text = pdf_says(pdf.body, "pdftotext", "-layout")
    tap.check("Vi venter på sykehuset." in text and "forvaltningsloven § 11 a" in text,
              "the letter says why and by which law", text[:600])
    tap.check("Erstattet" in tora.get(path).text and sent(tora, letter).status == 303 and
              tora.get(first).text.count("sendemate") == 0,
              "the one before it is replaced, and cannot be sent")
    tap.check(owed(path) == {"make_decision": one(f"SELECT {norway()} + INTERVAL 40 DAY")},
              "the decision is due when they were told", owed(path))


def assessed(tap, tora, path):
    page = path + "/vurder"
    answer = tora.fill(page, page, langvarig="ja", koordinert="delvis", vurdering="Hun trenger det.")
    tap.check(answer.status == 303 and "Hun trenger det." in tora.get(path).text,
              "the need is assessed, and stops nothing", answer.status)
    answer = tora.fill(page, page, helhet="uklart", vurdering="Sett på nytt.")
    tap.check(one("SELECT CONCAT_WS(',', lasting, whole, text) FROM assessment "
                  f"WHERE application = {path.split('/')[-1]}") == "unclear,Sett på nytt.",
              "and again")


def drawn_in(tap, tora, path):
    """The system owner is asked, and reads that one case until she has answered (R14)."""
    siri, page, case = Browser("siri.systemansvarlig"), path + "/spor", f"/sak/{number_of(path)}"
    sees = lambda: (siri.get(path).status, siri.get(case).status)  # noqa: E731
    tap.check(sees() == (404, 404), "before, she does not know of it", sees())
    refused = tora.fill(page, page, tvil="Er det " + identity())
    tap.check(refused.status == 422, "no identity number is asked about", refused.status)
    form = tora.get(page).hidden(page)
    answers = []
    clicks = [threading.Thread(target=lambda: answers.append(tora.post(page, {
        **form, "tvil": "Varer behovet?"}).status)) for _ in range(3)]
    for c in clicks:
        c.start()
    for c in clicks:
        c.join()
    key = one(f"SELECT MAX(id) FROM question WHERE application = {path.split('/')[-1]}")
    tap.check(set(answers) <= {303, 409, 422} and one("SELECT COUNT(*) FROM question WHERE "
              f"application = {path.split('/')[-1]}") == "1", "three clicks ask once", answers)
    tap.check(one("SELECT DATEDIFF(due, DATE(opened)) FROM duty WHERE guideline = "
              f"'assess_when_asked' AND subject = {key}") in ("7", "8"), "she owes it in a week")
    again = tora.fill(page, page, tvil="Og en gang til?")
    tap.check(again.status == 422 and "ikke er besvart" in again.text,
              "one at a time", again.status)
    desk = siri.get("/").text
    tap.check("Varer behovet?" in desk and f"/sporsmal/{key}/svar" in desk and
              sees() == (200, 200) and path in siri.get(f"/sporsmal/{key}").text,
              "it is on her desk, and she reads the case", sees())
    seen = siri.get(path).text
    tap.check("/vedtak" not in seen and "/ta\"" not in seen and
              all(siri.get(path + step).status == 403 for step in
                  ("/vedtak", "/vurder", "/bekreft", "/overlat", "/trekk", "/spor")),
              "and does nothing there")
    others = [sql("SELECT number FROM strand WHERE state = 'active' ORDER BY id LIMIT 1")[0][0]]
    tap.check(all(siri.get(f"/sak/{n}").status == 404 for n in others), "no other case is hers")
    tap.check(one("SELECT COUNT(*) FROM access_log WHERE basis = 'drawn_in'") != "0",
              "the log of looks says why she saw it")
    her = one("SELECT id FROM employee WHERE username = 'siri.systemansvarlig'")
    file = one(f"SELECT id FROM casefile WHERE number = '{number_of(path)}'")
    sql(f"""INSERT INTO case_hidden (casefile, employee, why, reason, since, set_by)
        VALUES ({file}, {her}, 'relation', 'Svoger', UTC_TIMESTAMP(6), {her})""")
    tap.check(sees() == (404, 404) and siri.get(f"/sporsmal/{key}").status == 404 and
              "Varer behovet?" not in siri.get("/").text,
              "what is kept from her she is not shown though she is asked")
    sql("DELETE FROM case_hidden WHERE reason = 'Svoger'")
    answer = f"/sporsmal/{key}/svar"
    siri.fill(answer, answer, svartekst="Ja, i flere år.")
    tap.check(sees() == (404, 404) and "Ja, i flere år." in tora.get(path).text and
              one("SELECT COUNT(*) FROM duty WHERE guideline = 'assess_when_asked' AND "
                  "done_mark = 0") == "0", "answered, it is there, and she reads no more", sees())


def waits_for_another(tap, tora, elen, path):
    """Who is to approve it finds it in the queue, as long as it waits and each time."""
    rows = lambda: elen.get("/soknader?steg=godkjenn").text.count(path + "/godkjenn")  # noqa: E731
    tap.check(owed(path).get("approve_decision") == one(f"SELECT {norway()} + INTERVAL 2 DAY")
              and rows() == 1 and "skal godkjennes" in elen.get("/").text,
              "and somebody is to approve it within two days", owed(path))
    tap.check(tora.fill(path, path + "/vedtak/tilbake").status == 303 and
              "approve_decision" not in owed(path) and rows() == 0,
              "written on, nobody is", owed(path))
    tap.check(decide(tora, path, grunner=HOSTILE).status == 303 and
              "approve_decision" in owed(path) and rows() == 1, "finished again, somebody is",
              owed(path))


def decided(tap, tora, elen, path):
    for fields, field in (({"viktigst": "4"}, "viktigst"), ({"om_koordinator": "ikke-sokt"}, "om_koordinator"),
                          ({"om_plan": "ikke-sokt"}, "om_plan"), ({"fakta": ""}, "fakta"),
                          ({"om_koordinator": "avslag"}, "om_plan"),
                          ({"om_plan": "avslag", "grunner": ""}, "grunner"),
                          ({"hjemmel-1": None, "hjemmel-2": None}, "hjemmel"),
                          ({"hjemmel-9": "ja"}, "hjemmel"), ({"grunner": identity()}, "grunner")):
        answer = decide(tora, path, **fields)
        tap.check(answer.status == 422 and f'href="#{field}' in answer.text,
                  f"a decision is not right: {fields}", answer.status)
    tap.check(decide(tora, path, ferdig="").status == 303 and
              approve(elen, path).status in (403, 404, 409),
              "a draft is nothing to approve")
    tap.check(decide(tora, path, grunner=HOSTILE).status == 303, "it is finished")
    waits_for_another(tap, tora, elen, path)
    own = tora.get(path + "/godkjenn").text
    tap.check("kollega" in own and 'name="lest"' not in own, "who wrote it has nothing to tick")
    own = tora.post(path + "/godkjenn", {**tora.get(path).hidden(path + "/vedtak/tilbake"),
                                         "lest": "ja"})
    tap.check(own.status == 422 and "kollega" in own.text, "not by who wrote it", own.status)
    sql("UPDATE law_reference SET checked = NULL, checked_by = NULL WHERE reference = 'see_file'")
    unchecked = approve(elen, path)
    tap.check(unchecked.status == 422 and "ikke er kontrollert" in unchecked.text and
              one("SELECT COUNT(*) FROM letter WHERE kind = 'decision'") == "0",
              "not with law that nobody has compared", unchecked.status)
    sql("UPDATE law_reference SET checked = NOW(6), checked_by = 1 WHERE reference = 'see_file'")
    letter = approve(elen, path).location
    tap.check("approve_decision" not in owed(path), "approved, nobody is to approve it")
    _, pdf = made(tora, letter)
    text = re.sub(r"\s+", " ", pdf_says(pdf.body, "pdftotext"))
    until = one(f"SELECT complain_until FROM decision WHERE application = {path.split('/')[-1]}")
    tap.check(all(w in text for w in ("Innvilget", "Du kan klage", "Statsforvalteren",
              "Unntatt fra offentlighet", "§§ 7-2 og 7-5", str(int(until[8:])) + ". ")),
              "the letter says what, why, how to complain, until when and to whom", text[:1500])
    order = [text.index(w) for w in ("Svar på søknaden", "Dette bygger vi på", "Begrunnelse",
             "Du kan klage", "Du kan se saken din", "Vennlig hilsen")]
    tap.check(order == sorted(order), "and reads in the right order", order)
    tap.check(strand(path)[0] == "applied", "nothing follows before it is sent")
    tap.check(sent(elen, letter).status == 303 and strand(path)[:3] == [
        "registered", "tora.tjenestekontor", "registrar"] and owed(path) == {},
        "sent, the case is to be distributed, and nothing else is owed", strand(path))
    key = path.split("/")[-1]
    for change in (f"UPDATE decision SET reasons = 'annet' WHERE application = {key}",
                   f"UPDATE letter SET html = 'annet' WHERE id = {letter.split('/')[-1]}"):
        try:
            sql(change)
            tap.check(False, "what was sent is not changed by anybody: " + change)
        except subprocess.CalledProcessError:
            tap.check(True, "what was sent is not changed by anybody")
    tap.check(decide(tora, path).status in (400, 403, 404) and approve(elen, path).status in
              (400, 403, 404), "and there is no way to it", decide(tora, path).status)


def distributed_and_back(tap, tora, path):
    case = f"/sak/{number_of(path)}/koordinator"
    unit = one("SELECT t.unit FROM seat t JOIN employee e ON e.id = t.employee "
               "WHERE e.username = 'lise.leder' AND t.kind = 'leader' LIMIT 1")
    tora.fill(case + "/fordel", case + "/fordel", enhet=unit)
    tap.check(strand(path)[:3] == ["waiting", "lise.leder", "interim"], "it is distributed")
    lise = Browser("lise.leder")
    empty = lise.fill(case + "/retur", case + "/retur", tilbake="")
    tap.check(empty.status == 422, "nothing is sent back without a reason", empty.status)
    form = lise.get(case + "/retur").hidden(case + "/retur")
    back = [lise.post(case + "/retur", {**form, "tilbake": "Familien kjenner en annen."}).status
            for _ in range(2)]
    tap.check(back[0] == 303 and strand(path)[:3] == ["registered", "tora.tjenestekontor",
              "registrar"] and one("SELECT COUNT(*) FROM duty WHERE guideline = "
              "'distribute_to_unit' AND done_mark = 0 AND strand = (SELECT strand FROM application "
              f"WHERE id = {path.split('/')[-1]})") == "1",
              "sent back, it is to be distributed anew, by who did it", back)
    tap.check("Familien kjenner en annen." in tora.get(f"/sak/{number_of(path)}").text,
              "and the life line says why")
    tora.fill(case + "/fordel", case + "/fordel", enhet=unit)
    tap.check(strand(path)[0] == "waiting", "and is")


def refused(tap, tora, elen):
    path = register(tora, navn="Henrik Avslag", plan="", malform="nn")
    tap.check(decide(tora, path, om_koordinator="avslag", om_plan="ikke-sokt", grunner="",
                     ferdig="").status == 303, "a draft may lack its reasons")
    tap.check(decide(tora, path, om_koordinator="avslag", om_plan="ikke-sokt",
                     grunner="").status == 422, "but not what is sent")
    decide(tora, path, om_koordinator="avslag", om_plan="ikke-sokt", grunner="Fordi.",
           **{"hjemmel-1": None, "hjemmel-2": None, "hjemmel-5": "ja", "viktigst": "5"})
    letter = approve(elen, path).location
    _, pdf = made(tora, letter)
    text = re.sub(r"\s+", " ", pdf_says(pdf.body, "pdftotext"))
    tap.check("Avslag" in text and "Grunngjeving" in text and "Du kan klage" in text and
              "§ 28" in text and "§§ 28 og 29" in text, "a refusal says why and how to complain, "
              "in nynorsk", text[:1200])
    days = one(f"SELECT DATEDIFF(complain_until, dated) FROM decision WHERE application = "
               f"{path.split('/')[-1]}")
    tap.check(24 <= int(days) <= 24 + 12, "three weeks from when it arrives", days)
    sent(tora, letter)
    tap.check(strand(path)[0] == "closed" and one("SELECT COUNT(*) FROM duty WHERE done_mark = 0 "
              f"AND casefile = (SELECT id FROM casefile WHERE number = '{number_of(path)}')") == "0",
              "what is refused is closed, and nothing is owed", strand(path))
    other = register(tora, navn="Henrik Avslag", samme="ja")
    tap.check(isinstance(other, str) and number_of(other) == number_of(path),
              "who applies again does so in the same case", other)
    page = other + "/trekk"
    tora.fill(page, page, trukket="Mor ringte.")
    tap.check(strand(other)[0] == "closed" and "Trukket" in tora.get(other).text,
              "what is withdrawn is closed")


def changes_hands(tap, tora, elen):
    path = register(tora, navn="Ingrid Hender")
    elen.fill(path, path + "/ta")
    tap.check(strand(path)[1] == "elen.malik", "a colleague takes it", strand(path))
    page = path + "/overlat"
    me = one("SELECT id FROM employee WHERE username = 'tora.tjenestekontor'")
    kai = one("SELECT id FROM employee WHERE username = 'kai.koordinator'")
    tap.check(elen.fill(page, page, kollega=kai).status == 422, "nobody outside gets it")
    elen.fill(page, page, kollega=me)
    tap.check(strand(path)[1] == "tora.tjenestekontor", "and hands it back", strand(path))
    form = tora.get(path + "/vurder").hidden(path + "/vurder")
    elen.fill(path + "/vurder", path + "/vurder", vurdering="Elen skrev dette.")
    stale = tora.post(path + "/vurder", {**form, "vurdering": "Tora skrev dette."})
    tap.check(stale.status == 409 and "Tora skrev dette." in stale.text,
              "who comes second is told, and keeps what she typed", stale.status)


def reported(tap, tora):
    """An employee reports a need, and is told of no case (R7)."""
    kai, page = Browser("kai.koordinator"), "/meld-behov"
    fields = {"navn": "Alma Søker", "fodselsdato": "3.9.2014", "behov": "koordinator",
              "sett": "Hun trenger noen å ringe.", "nas": "telefon", "kontakt": "900 00 000",
              "samtykke": "ja"}
    for wrong, field in (({"samtykke": ""}, "uten_samtykke"), ({"sett": identity()}, "sett"),
                         ({"kontakt": "ring meg"}, "kontakt"), ({"navn": ""}, "navn"),
                         ({"fodselsdato": day(1)}, "fodselsdato")):
        answer = kai.fill(page, page, **{k: v for k, v in {**fields, **wrong}.items() if v})
        tap.check(answer.status == 422 and f'href="#{field}' in answer.text,
                  f"what is wrong with a report is told: {field}", answer.status)
    known, new = (kai.fill(page, page, **{**fields, "navn": name})
                  for name in ("Alma Søker", "Ukjent For Alle"))
    tap.check((known.status, known.location) == (new.status, new.location) == (303, page + "/sendt"),
              "who has a case is reported as who has none", (known.location, new.location))
    without = kai.fill(page, page, navn="Uten Samtykke", behov="vet-ikke", sett="Se her.",
                       nas="ikke", uten_samtykke="Får ikke tak i dem.")
    key = one("SELECT id FROM inquiry WHERE name = 'Uten Samtykke'")
    shown = tora.get(f"/henvendelser/{key}").text
    tap.check(without.status == 303 and "Får ikke tak i dem." in shown and
              "Kai" in shown and "Uten Samtykke" in tora.get("/soknader").text and
              kai.get(f"/henvendelser/{key}").status == 404,
              "it is in the queue with who saw it and why nobody was asked, and the office's alone")
    tap.check(one("SELECT COUNT(*) FROM duty WHERE guideline = 'contact_inquiry' AND subject = "
                  f"{key} AND done_mark = 0 AND seat = 'office'") == "1", "and owed contact")
    way = re.search(r'href="(/soknader/ny\?henvendelse=\d+)"', shown).group(1)
    form = tora.get(way)
    tap.check("Uten Samtykke" in form.text and "Se her." in form.text,
              "what was said stands in the application's form")
    answer = tora.post(NEW, {**form.hidden(NEW), **application(navn="Uten Samtykke")})
    tap.check(answer.status == 303 and one("SELECT inquiry FROM application ORDER BY id DESC "
              "LIMIT 1") == key, "which knows where it came from", answer.status)
    tap.check(tora.post(NEW, {**tora.get(NEW).hidden(NEW), **application(navn="Ingen Spurte"),
                              "henvendelse": "999999"}).status == 400, "and from nowhere else")


def main():
    tap = Tap()
    tora, elen = Browser("tora.tjenestekontor"), Browser("elen.malik")
    path = comes_in(tap, tora)
    not_twice(tap, tora)
    bad_input(tap, tora)
    confirmed(tap, tora, path)
    delayed(tap, tora, path)
    assessed(tap, tora, path)
    drawn_in(tap, tora, path)
    decided(tap, tora, elen, path)
    distributed_and_back(tap, tora, path)
    refused(tap, tora, elen)
    changes_hands(tap, tora, elen)
    reported(tap, tora)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
