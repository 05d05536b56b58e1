#!/usr/bin/env python3
"""Complaints, from the day they come until they are followed up: whether each came in time,
who may look at it anew, every step in its order whatever is sent, the letters, the duty, and
that nobody outside the office hears of it. Run by it_complaint.sh."""

import datetime
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
sys.path.insert(0, os.path.dirname(__file__))
from client import Browser, day, norway, one, OSLO, pdf_says, sql, Tap  # noqa: E402
from it_application import (approve, decide, identity, made, number_of,  # noqa: E402
                            register, sent)

TODAY = datetime.datetime.now(OSLO).date()
OUTSIDE = ("lise.leder", "kai.koordinator", "siri.systemansvarlig", "odd.drift",
           "britt.bti", "frida.fadder")


def employee(username):
    return one(f"SELECT id FROM employee WHERE username = '{username}'")


def written(d):
    """A date as people write it."""
    return d.strftime("%d.%m.%Y")


def fields(**more):
    return {"klagen_gjelder": "plan", "klagen": "Hvor blir planen av?", "klagemate": "post",
            "klage_sendt": day(), "klage_mottatt": day(), "klager": "foresatt",
            "klager_navn": "Berit Søker", "adresse": "Solveien 3", "malform": "nb",
            "utsatt": "ikke-bedt", "utsatt_grunn": "", "klagebehandler": employee("knut.muller"),
            **more}


def complain(user, page, **more):
    """The path of the complaint; the answer when there is none."""
    answer = user.fill(page, page, **fields(**more))
    return answer.location if answer.status == 303 else answer


def key(path):
    return path.split("/")[-1]


def of(path, column):
    return one(f"SELECT COALESCE({column}, '-') FROM complaint WHERE id = {key(path)}")


def owed(path):
    return one("SELECT due FROM duty WHERE guideline = 'reassess_complaint' AND done_mark = 0 "
               f"AND subject = {key(path)}")


def owed_now(path):
    """What of it is owed, and until when."""
    return [tuple(row) for row in sql(f"""SELECT guideline, due FROM duty WHERE done_mark = 0
        AND guideline IN ('reassess_complaint', 'ask_after_complaint', 'follow_complaint')
        AND subject = {key(path)} ORDER BY id""")]


def steps(path):
    return [row[0] for row in sql(
        f"SELECT step FROM complaint_step WHERE complaint = {key(path)} ORDER BY id")]


def assess(user, path, outcome, **more):
    return user.fill(path + "/vurder", path + "/vurder", **{
        "klageutfall": outcome, "ny_vurdering": "Vi har sett på det igjen.",
        "utsatt": "ikke-bedt", "utsatt_grunn": "", "samme_grunn": "", **more})


def forced(user, path, page, **more):
    """A POST made by hand, whatever the page shows."""
    form = user.get(path + "/bekreft").hidden(path + "/bekreft")
    return user.post(path + page, {
        **{k: v for k, v in form.items() if k in ("csrf", "nokkel", "versjon")}, **more}).status


def case_with_decision(user, name, on, bases):
    """A case whose application was refused and sent on a day, by Tora and Elen."""
    path = register(user, navn=name)
    application, number = key(path), number_of(path)
    sql(f"UPDATE casefile SET received = '{on}' - INTERVAL 40 DAY WHERE number = '{number}'")
    sql(f"""INSERT INTO decision (application, state, plan, coordinator, kind, form, bases,
        main_basis, reasons, written, written_by, approved, approved_by, dated, sent,
        complain_until) SELECT {application}, 'sent', 'refused', 'refused', 'coordinator',
        'appealable', '{bases}', '{bases.split(',')[0]}', 'Fordi.', UTC_TIMESTAMP(6), {employee(
        'tora.tjenestekontor')}, UTC_TIMESTAMP(6), {employee('elen.malik')}, '{on}', '{on}',
        '{on}' + INTERVAL 31 DAY""")
    sql(f"""UPDATE application SET state = 'decided', ended = UTC_TIMESTAMP(6),
        ended_by = worker WHERE id = {application}""")
    return (f"/sak/{number}/koordinator/klage",
            one(f"SELECT id FROM decision WHERE application = {application}"))


def in_time_or_not(tap, knut):
    """Four weeks under health law, three under any other, each from when the letter arrived.
    The last day may move on past a holiday, so that twelve days later is surely late."""
    for bases, days in (("coordinator_health", 28), ("plan_nav", 21),
                        ("plan_nav,coordinator_health", 28)):
        on = TODAY - datetime.timedelta(120)
        page, decision = case_with_decision(knut, f"Frist {bases}", on, bases)
        last = on + datetime.timedelta(3 + days)
        for way, stored in (("post", "post"), ("digitalt", "digital")):
            path = complain(knut, page, klagen_gjelder="vedtak", vedtaket=decision,
                            klage_sendt=written(last), klagemate=way)
            tap.check(of(path, "timing") == "in_time" and of(path, "came_way") == stored,
                      f"{bases}: in time on the last day, sent by {way}", path)
        path = complain(knut, page, klagen_gjelder="vedtak", vedtaket=decision,
                        klage_sendt=written(last + datetime.timedelta(12)))
        tap.check(of(path, "timing") == "late" and "For sent – vurder § 31" in knut.get(path).text,
                  f"{bases}: late, received all the same, and flagged", of(path, "timing"))
    for bases, timing in (("plan_nav", "too_late"), ("coordinator_health", "late")):
        page, decision = case_with_decision(
            knut, f"Gammel {bases}", TODAY - datetime.timedelta(400), bases)
        path = complain(knut, page, klagen_gjelder="vedtak", vedtaket=decision)
        tap.check(of(path, "timing") == timing and "For sent – vurder § 31" in knut.get(path).text
                  and owed(path) is not None,
                  f"{bases}: after more than a year it is {timing}, and received", of(path, "timing"))
    early = complain(knut, page, klagen_gjelder="vedtak", vedtaket=decision,
                     klage_sendt=written(TODAY - datetime.timedelta(401)))
    tap.check(early.status == 422 and 'href="#klage_sendt"' in early.text,
              "nobody complains of what was not decided yet", early.status)
    other = complain(knut, page, klagen_gjelder="vedtak", vedtaket="1000000")
    tap.check(other.status == 422 and 'href="#vedtaket"' in other.text,
              "nor of another case's decision", other.status)
    unknown = complain(knut, page, klagen_gjelder="vedtak", vedtaket="")
    tap.check("Vedtaket ligger ikke her" in knut.get(unknown).text,
              "of a decision that is not here nobody says it came in time")


def comes_in(tap, knut):
    """Of a plan that is not made: no decision is needed."""
    case = register(knut, navn="Alma Klage")
    page = f"/sak/{number_of(case)}/koordinator/klage"
    sql(f"UPDATE casefile SET received = {norway()} - INTERVAL 9 DAY "
        f"WHERE number = '{number_of(case)}'")
    form = {**knut.get(page).hidden(page), **fields(klage_mottatt=day(-2), klage_sendt=day(-4))}
    first, again = knut.post(page, form), knut.post(page, form)
    path = first.location
    tap.check(first.status == 303 and again.location == path and one(
        "SELECT COUNT(*) FROM complaint WHERE casefile = (SELECT id FROM casefile WHERE number = "
        f"'{number_of(case)}')") == "1", "sent twice it is received once", again.status)
    tap.check([of(path, c) for c in ("about", "decision", "timing", "state")] ==
              ["plan_not_made", "-", "in_time", "received"],
              "a plan that is not made can be complained about, in time", of(path, "about"))
    least = one(f"SELECT {norway()} + INTERVAL 26 DAY")
    tap.check(owed(path) >= least and owed(path) <= one(f"SELECT '{least}' + INTERVAL 12 DAY"),
              "the office owes to look at it within four weeks of the day it came", owed(path))
    queue, desk = knut.get("/soknader?steg=klagesak").text, knut.get("/").text
    tap.check(path in queue and "Knut Müller" in queue and path in desk,
              "it is in the queue with whose it is, and on the desk")
    counted = re.search(r'steg=klagesak"[^>]*>[^<]*</a> <span class="count">(\d+)', queue)
    tap.check(counted and counted.group(1) == one(
        "SELECT COUNT(*) FROM duty WHERE guideline = 'reassess_complaint' AND done_mark = 0"),
        "and counted right", counted and counted.group(0))
    seen = knut.get(f"/sak/{number_of(case)}").text
    tap.check(path in seen and "En klage kom" in seen, "and on the case's page and life line")
    return path


def bad_input(tap, knut, path):
    page = f"/sak/{number_of(path)}/koordinator/klage"
    number = identity()
    for field in ("klagen", "klager_navn", "adresse", "utsatt_grunn", "samme_grunn"):
        answer = complain(knut, page, **{field: f"Se {number} takk"})
        tap.check(answer.status == 422 and f"Se {number} takk" in answer.text,
                  f"an identity number is refused in {field}, and comes back", answer.status)
    for more, field in (({"klage_mottatt": day(1)}, "klage_mottatt"),
                        ({"klage_mottatt": day(-20), "klage_sendt": day(-20)}, "klage_mottatt"),
                        ({"klage_sendt": day(-20)}, "klage_sendt"),
                        ({"klage_sendt": day(), "klage_mottatt": day(-1)}, "klage_sendt"),
                        ({"klager_navn": ""}, "klager_navn"),
                        ({"utsatt": "venter"}, "utsatt_grunn"),
                        ({"utsatt": "venter-ikke"}, "utsatt_grunn"),
                        ({"klagebehandler": employee("kai.koordinator")}, "klagebehandler"),
                        ({"klagen": "x" * 4001}, "klagen"),
                        ({"klagen_gjelder": "alt"}, "klagen_gjelder")):
        answer = complain(knut, page, **more)
        tap.check(answer.status == 422 and f'href="#{field}"' in answer.text,
                  f"a complaint is not right: {more.keys()}", answer.status)
    for name, form in (("vurder", {"klageutfall": "opprettholdt", "ny_vurdering": number,
                                   "utsatt": "ikke-bedt"}), ("bekreft", {"tillegg": number})):
        answer = knut.fill(f"{path}/{name}", f"{path}/{name}", **form)
        tap.check(answer.status == 422 and number in answer.text,
                  f"an identity number is refused in {name}", answer.status)


def hidden(tap, path):
    """Who leads, who holds and who owns the system hear nothing of it."""
    case = f"/sak/{number_of(path)}"
    pages = (path, path + "/vurder", path + "/bekreft", f"{case}/koordinator/klage")
    outside = {who: [Browser(who).get(p).status for p in pages] for who in OUTSIDE}
    tap.check({s for row in outside.values() for s in row} == {404},
              "nobody else sees it, or that it is there", outside)
    held = one("""SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile
        JOIN employee e ON e.id = s.holder AND e.username = 'kai.koordinator'
        WHERE s.state = 'active' AND s.kind = 'coordinator' AND c.address_block = 'none' LIMIT 1""")
    knut, kai = Browser("knut.muller"), Browser("kai.koordinator")
    page = f"/sak/{held}/koordinator/klage"
    own = complain(knut, page, klagen_gjelder="koordinator")
    seen = kai.get(f"/sak/{held}")
    tap.check(seen.status == 200 and "klage" not in seen.text.lower() and
              "lage kom" in knut.get(f"/sak/{held}").text and
              kai.get(own).status == 403 and kai.get(page).status == 403,
              "who holds the case reads nothing of it on its page", kai.get(own).status)


def out_of_order(tap, knut, path, allowed):
    """Of the steps that a hand-made request asks for, only those allowed are taken."""
    asked = {"oversend": {"merknader": ""}, "avvis": {"merknader": ""},
             "svar": {"klageavgjorelse": "medhold", "klage_avgjort": day()},
             "fulgt-opp": {"oppfolging": "Gjort."},
             "vurder": {"klageutfall": "avvist", "ny_vurdering": "Nei.", "utsatt": "venter-ikke",
                        "utsatt_grunn": "Nei."}}
    before, done = of(path, "state"), steps(path)
    said = {name: forced(knut, path, "/" + name, **more)
            for name, more in asked.items() if name not in allowed}
    tap.check(set(said.values()) <= {403, 409} and of(path, "state") == before and
              steps(path) == done, f"{before}: nothing is done out of its order", said)
    shown = {name: knut.get(f"{path}/{name}").status for name in asked if name not in allowed}
    tap.check(set(shown.values()) <= {303, 403}, f"{before}: nor offered", shown)


def confirmed(tap, knut, path):
    letter = knut.fill(path + "/bekreft", path + "/bekreft", tillegg="<b>Takk</b>").location
    page, pdf = made(knut, letter)
    text = re.sub(r"\s+", " ", pdf_says(pdf.body, "pdftotext"))
    tap.check("Vi har mottatt klagen" in text and "Berit Søker" in text and "<b>Takk</b>" in text and
              "Statsforvalteren" in text and "etter fristen" not in text,
              "its sender is told in writing that it came", text[:700])
    tap.check(of(path, "confirmed") == "-" and sent(knut, letter).status == 303 and
              of(path, "confirmed") == str(TODAY) and knut.get(path + "/bekreft").status == 200,
              "and has been when it is sent", of(path, "confirmed"))
    other = key(letter)
    tap.check(knut.get(f"{path[:path.rindex('/')]}/{int(key(path)) + 1}/brev/{other}").status == 404,
              "a letter is of its own complaint alone")


def goes_on(tap, knut, path):
    """All the way, each step once."""
    out_of_order(tap, knut, path, ("vurder",))
    answer = assess(knut, path, "opprettholdt", utsatt="venter", utsatt_grunn="Hun mister hjelpen.")
    tap.check(answer.status == 303 and of(path, "outcome") == "stands" and owed(path) is not None and
              of(path, "deferred") == "waits" and steps(path)[-2:] == ["waits", "stands"],
              "it stands, waits, and is owed on", steps(path))
    forgotten = assess(knut, path, "opprettholdt")
    tap.check(forgotten.status == 422 and 'href="#utsatt"' in forgotten.text,
              "what was asked for is not forgotten", forgotten.status)
    out_of_order(tap, knut, path, ("vurder", "oversend"))
    sql("UPDATE law_reference SET checked = NULL, checked_by = NULL WHERE reference = 'reassessment'")
    page = path + "/oversend"
    unchecked = knut.fill(page, page, merknader="Vedlagt: søknaden.")
    tap.check(unchecked.status == 422 and "Vedlagt: søknaden." in unchecked.text,
              "law that nobody has compared is not printed", unchecked.status)
    sql("UPDATE law_reference SET checked = NOW(6), checked_by = 1")
    first = knut.fill(page, page, merknader="Vedlagt: søknaden.").location
    assess(knut, path, "delvis", utsatt="venter", utsatt_grunn="Hun mister hjelpen.")
    tap.check(knut.get(first).text.count("sendemate") == 0 and "Erstattet" in knut.get(path).text,
              "seen anew, the letter that said else is not to be sent")
    letter = knut.fill(page, page, merknader="Vedlagt: søknaden.").location
    _, pdf = made(knut, letter)
    text = re.sub(r"\s+", " ", pdf_says(pdf.body, "pdftotext"))
    tap.check(all(w in text for w in (
        "Statsforvalteren", "Klage til avgjørelse", "Gjelder Alma Klage", "Hvor blir planen av?",
        "gir delvis medhold", "Vi har sett på det igjen.", "Vedlagt: søknaden.", "Hun mister hjelpen.",
        "forvaltningsloven § 33", "Kopi til: Berit Søker", "Unntatt fra offentlighet")),
        "the letter says what is complained of, how we see it, by which law, and who gets a copy", text)
    tap.check(of(path, "state") == "reassessed" and owed(path) is not None,
              "nothing has gone on before it is sent")
    form = {**knut.get(letter).hidden(letter), "sendemate": "digitalt", "sendt": day()}
    answers = [knut.post(letter, form).status for _ in range(2)]
    tap.check(set(answers) <= {303, 409} and answers[0] == 303 and of(path, "state") == "forwarded" and
              of(path, "forwarded") == str(TODAY) and owed(path) is None and
              steps(path).count("forwarded") == 1, "sent, it has gone on, once", answers)
    least = one(f"SELECT {norway()} + INTERVAL 3 MONTH")
    now = owed_now(path)
    tap.check([g for g, _ in now] == ["ask_after_complaint"] and least <= now[0][1] <=
              one(f"SELECT '{least}' + INTERVAL 12 DAY") and
              path in knut.get("/soknader?steg=etterlys").text and path not in knut.get("/").text and
              "Spør hvor klagen står" in knut.get(path).text,
              "in three months the office asks after it; it is in the queue, not yet on the desk", now)
    out_of_order(tap, knut, path, ("svar",))
    early = knut.fill(path + "/svar", path + "/svar", klageavgjorelse="medhold",
                      klage_avgjort=day(-1), avgjorelsen="Plan skal lages.")
    tap.check(early.status == 422 and "Plan skal lages." in early.text,
              "they do not decide before they have it", early.status)
    knut.fill(path + "/svar", path + "/svar", klageavgjorelse="medhold", klage_avgjort=day(),
              avgjorelsen="Plan skal lages.")
    tap.check([of(path, c) for c in ("state", "ruling", "ruled")] ==
              ["decided", "upheld", str(TODAY)], "they have decided", of(path, "state"))
    now = owed_now(path)
    tap.check([g for g, _ in now] == ["follow_complaint"] and
              path in knut.get("/soknader?steg=folg-opp").text and path in knut.get("/").text and
              "Gjennomfør det som ble bestemt" in knut.get(path).text,
              "what they decided is owed, on the desk and in the queue", now)
    out_of_order(tap, knut, path, ("fulgt-opp",))
    knut.fill(path + "/fulgt-opp", path + "/fulgt-opp", oppfolging="Nytt vedtak er sendt.")
    tap.check(of(path, "state") == "followed_up" and owed_now(path) == [] and
              "Nytt vedtak er sendt." in knut.get(path).text,
              "and it is followed up, and nothing is owed", owed_now(path))
    tap.check([knut.get(f"{path}/{p}").status for p in
               ("vurder", "bekreft", "oversend", "svar", "fulgt-opp")] == [403] * 5,
              "then it is only read")
    tap.check(steps(path) == ["registered", "confirmed", "waits", "stands", "partly", "forwarded",
              "ruled_upheld", "followed_up"], "who did what is all there", steps(path))


def dismissed(tap, knut, path):
    """Not before its sender has it in a letter, with how to complain of it."""
    assess(knut, path, "avvist", ny_vurdering="Den kom altfor sent.")
    tap.check(owed(path) is not None and of(path, "rejected") == "-" and
              path + "/avvis" in knut.get(path).text, "dismissed, a letter is owed", owed(path))
    out_of_order(tap, knut, path, ("vurder", "avvis"))
    page = path + "/avvis"
    for law in ("reassessment", "complaint_general", "see_file"):
        sql(f"UPDATE law_reference SET checked = NULL, checked_by = NULL WHERE reference = '{law}'")
        unchecked = knut.fill(page, page, merknader="Ring oss gjerne.")
        tap.check(unchecked.status == 422 and "Ring oss gjerne." in unchecked.text and
                  forced(knut, path, "/avvis", merknader="") == 422,
                  f"law that nobody has compared is not printed: {law}", unchecked.status)
        sql("UPDATE law_reference SET checked = NOW(6), checked_by = 1")
    first = knut.fill(page, page, merknader="").location
    made(knut, first)
    assess(knut, path, "opprettholdt")
    way = {"sendemate": "post", "sendt": day()}
    tap.check(forced(knut, path, "/brev/" + key(first), **way) == 409 and of(path, "rejected") == "-" and
              knut.get(page).status == 303 and forced(knut, path, "/avvis", merknader="") == 409,
              "seen anew, the letter that dismissed it is not to be sent", of(path, "rejected"))
    assess(knut, path, "avvist", ny_vurdering="Den kom altfor sent.")
    letter = knut.fill(page, page, merknader="Ring oss gjerne.").location
    early = forced(knut, path, "/brev/" + key(letter), **way)
    tap.check(early in (303, 409) and (early == 303) == (of(path, "rejected") != "-"),
              "it goes out when it is made", early)
    _, pdf = made(knut, letter)
    text = re.sub(r"\s+", " ", pdf_says(pdf.body, "pdftotext"))
    last = one(f"SELECT {norway()} + INTERVAL 31 DAY")
    tap.check(all(w in text for w in (
        "Vi kan ikke behandle klagen", "Den kom altfor sent.", "Ring oss gjerne.", "Du kan klage",
        "Statsforvalteren", "forvaltningsloven § 33", "forvaltningsloven §§ 28 og 29",
        "pasient- og brukerrettighetsloven §§ 7-2 og 7-5", "forvaltningsloven §§ 18 og 19")) and
        until(text) >= last, "the letter says why, by which law, and how to complain of it",
        (until(text), last, text))
    if early != 303:
        tap.check(sent(knut, letter).status == 303, "it is sent")
    tap.check(of(path, "rejected") == str(TODAY) and owed(path) is None and
              steps(path)[-1] == "rejection_sent" and knut.get(path).status == 200,
              "sent, it is over, and nothing is owed", steps(path))
    tap.check({knut.get(f"{path}/{p}").status for p in
               ("vurder", "avvis", "oversend", "svar", "fulgt-opp")} == {403},
              "and it is only read")


def until(text):
    """The last day to complain that a letter names, as 2026-09-03."""
    months = ("januar februar mars april mai juni juli august september oktober november "
              "desember").split()
    d, m, y = re.search(r"Vi må ha klagen senest \w+dag (\d+)\. (\w+) (\d{4})", text).groups()
    return f"{y}-{months.index(m) + 1:02}-{int(d):02}"


def ends_here(tap, knut):
    """Upheld, the municipality does what it must; dismissed, it is over."""
    case = register(knut, navn="Bo Klage")
    page = f"/sak/{number_of(case)}/koordinator/klage"
    path = complain(knut, page)
    assess(knut, path, "medhold")
    tap.check([g for g, _ in owed_now(path)] == ["follow_complaint"],
              "upheld, it is to be carried out", owed_now(path))
    out_of_order(tap, knut, path, ("fulgt-opp",))
    knut.fill(path + "/fulgt-opp", path + "/fulgt-opp", oppfolging="Planen er laget.")
    tap.check(of(path, "state") == "followed_up" and owed_now(path) == [],
              "and what was granted is done")
    path = complain(knut, page)
    dismissed(tap, knut, path)
    other = complain(knut, page)
    form = knut.get(other + "/vurder").hidden(other + "/vurder")
    complain(knut, page)
    stale = knut.post(other + "/vurder", {**form, "klageutfall": "avvist", "utsatt": "ikke-bedt",
                                          "ny_vurdering": "Skrevet på en gammel side."})
    tap.check(stale.status == 409 and "Skrevet på en gammel side." in stale.text,
              "an older page is told so, and what was typed is there", stale.status)


def said_by_a_family(strand, seat):
    return one(f"""INSERT INTO feedback (reference, received, registered, came_by, language, about,
        strand, coordinator, sender, sender_name, answer_by, text, state, seat, seat_unit)
        SELECT LEFT(MD5(UUID()), 10), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'form', 'nb', 'coordinator',
               s.id, s.holder, 'relative', 'Nær <Pårørende>', 'none', 'Vi vil klage: «Ingen ringer.»',
               'open', '{seat}', IF('{seat}' = 'leader', s.unit, NULL)
          FROM strand s WHERE s.id = {strand} RETURNING id""")


def from_feedback(tap, knut):
    """What a family wrote on its form is not typed anew, by whoever is to answer it."""
    strand, path = sql("""SELECT s.id, CONCAT('/sak/', s.number, '/koordinator/klage') FROM strand s
        WHERE s.state = 'active' AND s.kind = 'coordinator' AND s.address_block = 'none'
        ORDER BY s.id DESC LIMIT 1""")[0]
    mine, other = said_by_a_family(strand, "office"), said_by_a_family(strand, "leader")
    link = f"{path}?tilbakemelding={mine}"
    form = knut.get(link)
    tap.check(f'href="{link}"' in knut.get(f"/tilbakemeldinger/{mine}").text.replace("&#39;", "'") and
              "Vi vil klage: «Ingen ringer.»" in form.text and
              'value="Nær &lt;Pårørende&gt;"' in form.text and 'value="digitalt" checked' in form.text,
              "a family's complaint is in the form as they wrote it", form.status)
    elsewhere = one(f"""SELECT CONCAT('/sak/', s.number, '/koordinator/klage') FROM strand s
        WHERE s.state = 'active' AND s.kind = 'coordinator' AND s.id <> {strand} LIMIT 1""")
    got = [knut.get(p).text.count("Vi vil klage") for p in (
        f"{path}?tilbakemelding={other}", f"{elsewhere}?tilbakemelding={mine}",
        f"{path}?tilbakemelding=x", f"{path}?tilbakemelding=999999")]
    tap.check(got == [0] * 4, "what is another's to hear, or of another case, is not", got)
    sent_in = knut.post(path, {**form.hidden(path), **fields(
        klagen_gjelder="koordinator", klagen="Vi vil klage: «Ingen ringer.»", klagemate="digitalt")})
    tap.check(sent_in.status == 303, "and is received", sent_in.status)


def another_looks(tap, tora, elen, knut):
    """A decision in earnest, refused and sent, and who may look at the complaint of it."""
    application = register(tora, navn="Cato Klage", plan="")
    decide(tora, application, om_koordinator="avslag", om_plan="ikke-sokt")
    letter = approve(elen, application).location
    made(tora, letter)
    sent(tora, letter)
    page = f"/sak/{number_of(application)}/koordinator/klage"
    shown = knut.get(page).text
    tap.check('value="Berit Søker"' in shown and "Solveien 3" in shown and
              'value="foresatt" checked' in shown, "who applied need not be typed again")
    decision = one(f"SELECT id FROM decision WHERE application = {key(application)}")
    for who in ("tora.tjenestekontor", "elen.malik"):
        same = complain(knut, page, klagen_gjelder="vedtak", vedtaket=decision,
                        klagebehandler=employee(who))
        tap.check(same.status == 422 and 'href="#samme_grunn"' in same.text,
                  f"{who} decided, and has it only for a reason", same.status)
    path = complain(knut, page, klagen_gjelder="vedtak", vedtaket=decision, utsatt="venter-ikke",
                    utsatt_grunn="Ingen mister noe.", klagebehandler=employee("elen.malik"),
                    samme_grunn="Ingen andre er her.")
    tap.check([of(path, c) for c in ("worker_why", "timing", "deferred")] ==
              ["Ingen andre er her.", "in_time", "does_not_wait"], "with one she has", path)
    tap.check(owed(path) is not None and one(
        f"SELECT state FROM strand WHERE id = {of(path, 'strand')}") == "closed",
        "a strand that is closed can be complained of, and it is owed", owed(path))
    own = assess(tora, path, "opprettholdt", utsatt="venter-ikke", utsatt_grunn="Ingen mister noe.")
    tap.check(own.status == 422 and 'href="#samme_grunn"' in own.text and
              "Vi har sett på det igjen." in own.text, "nor looks she at it who wrote it", own.status)
    assess(knut, path, "opprettholdt", utsatt="venter-ikke", utsatt_grunn="Ingen mister noe.")
    tap.check(of(path, "worker") == employee("knut.muller") and of(path, "worker_why") == "" and
              steps(path) == ["registered", "does_not_wait", "taken", "stands"],
              "whoever looks at it anew has it from then on", steps(path))


def main():
    tap = Tap()
    sql("UPDATE law_reference SET checked = NOW(6), checked_by = 1 WHERE needs_check = 1")
    tora, elen, knut = (Browser(who) for who in
                        ("tora.tjenestekontor", "elen.malik", "knut.muller"))
    path = comes_in(tap, knut)
    bad_input(tap, knut, path)
    hidden(tap, path)
    confirmed(tap, knut, path)
    goes_on(tap, knut, path)
    ends_here(tap, knut)
    another_looks(tap, tora, elen, knut)
    in_time_or_not(tap, knut)
    from_feedback(tap, knut)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
