#!/usr/bin/env python3
"""Meetings around a family: who is called in, by e-mail that another program's calendar reads
and by letter, what is owed before and after, what was agreed and what became of it. Run by
it_meeting.sh."""

import datetime
import email
import email.policy
import json
import os
import subprocess
import sys
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
for room in ("fixture", "intake", "plan"):
    sys.path.insert(0, os.path.join(HERE, "..", room))
from client import Browser, day, one, pdf_says, sql, Tap, wait_for  # noqa: E402
from it_application import identity  # noqa: E402
from it_consent import add as enter, case, of_service, register, works_in  # noqa: E402
from it_plan import frame, goal, goals, measures, point  # noqa: E402
from town import run_sweep, stands_in  # noqa: E402

HOSTILE = "=1+1 <script>alert(1)</script> \"'&amp; {b} æøå\nBEGIN:VEVENT"
LINE = HOSTILE.replace("\n", " ")
OTHERS = ("tora.tjenestekontor", "lise.leder", "kari.koordinator", "siri.systemansvarlig",
          "frida.fadder", "britt.bti", "odd.drift")
MEETING = {"motetype": "ansvarsgruppe", "kalles_av": "", "fra_klokken": "kl. 9",
           "til_klokken": "10.30", "motested": "Rådhuset; rom 2, " + LINE, "moteleder": "Kai",
           "dagsorden": "Skolen\n" + HOSTILE, "motetolk": ""}
PERSON = {"innkalt": "", "innkalt_rolle": "", "epost": ""}
AGREED = {"avtalt": "Søke om støttekontakt", "avtalt_med": "Skolen"}


def plan_meeting(who, page, days=10, **more):
    form = page + "/nytt"
    return who.fill(form, form, **{**MEETING, "motedato": day(days), **more})


def newest(number):
    return one(f"""SELECT MAX(m.id) FROM meeting m JOIN casefile c ON c.id = m.casefile
        WHERE c.number = '{number}'""")


def people(meeting, what="p.name"):
    return [r[0] for r in sql(f"""SELECT {what} FROM meeting_person p WHERE p.meeting = {meeting}
        AND p.live = 1 ORDER BY p.id""")]


def duties(guideline, subject):
    return sql(f"""SELECT occurrence, due, done_mark = 0, seat FROM duty
        WHERE guideline = '{guideline}' AND subject = {subject} ORDER BY occurrence, id""")


def in_days(n):
    return datetime.datetime.strptime(day(n), "%d.%m.%Y").strftime("%Y-%m-%d")


def read(text):
    done = subprocess.run(["node", os.path.join(HERE, "read_ics.mjs")], input=text, text=True,
                          capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def post_of(address):
    """What the sink of mail has for somebody, the oldest first."""
    got = []
    for box in ("new", "cur"):
        at = os.path.join(os.environ["MAIL_DIR"], box)
        for name in sorted(os.listdir(at)) if os.path.isdir(at) else ():
            with open(os.path.join(at, name), "rb") as file:
                mail = email.message_from_binary_file(file, policy=email.policy.default)
            if address in mail["To"]:
                got.append(mail)
    return sorted(got, key=lambda m: int(m["Message-ID"].split("-")[1]))


def part(mail, kind):
    return next(p for p in mail.walk() if p.get_content_type() == kind)


def nobody_else(tap, kai, number, page):
    text = kai.get(f"/sak/{number}").text
    tap.check(f'href="{page}"' in text and f'href="/sak/{number}/avtaler"' in text,
              "the case leads to its meetings, and to what is agreed")
    got = {who: (Browser(who).get(page).status, Browser(who).get(f"/sak/{number}/avtaler").status)
           for who in OTHERS}
    tap.check(all(s in (403, 404) for pair in got.values() for s in pair),
              "nobody but who has the case opens them", got)
    with stands_in("kari.koordinator") as kari:
        there = kari.get(page).status
    tap.check(there == 200, "but who stands in for her does", there)


def bad_input(tap, kai, number, page):
    form = page + "/nytt"
    none = kai.fill(form, form, **{**MEETING, "motetype": "", "motedato": "", "fra_klokken": "",
                                   "til_klokken": "", "motested": ""})
    asked = ("Velg hva slags møte", "hvilken dag møtet er", "når møtet begynner",
             "når møtet slutter", "hvor møtet er")
    tap.check(none.status == 422 and all(a in none.text for a in asked) and
              "Skolen" in none.text, "an empty form says what is missing, and keeps the rest",
              none.status)
    wrong = {
        "25:00": plan_meeting(kai, page, fra_klokken="25:00"),
        "no time": plan_meeting(kai, page, til_klokken="halv elleve"),
        "ends before": plan_meeting(kai, page, fra_klokken="11", til_klokken="1030"),
        "long ago": plan_meeting(kai, page, days=-2000),
        "too long": plan_meeting(kai, page, motested="å" * 201),
        "a number": plan_meeting(kai, page, dagsorden="Gjelder " + identity())}
    tap.check({k: v.status for k, v in wrong.items()} == dict.fromkeys(wrong, 422) and
              "å" * 201 in wrong["too long"].text and newest(number) == "NULL" and
              "slutte etter at det begynner" in wrong["ends before"].text,
              "what cannot be is said, and nothing is lost", {k: v.status for k, v in wrong.items()})
    lost = [kai.get(f"{page}/{i}").status for i in ("0", "999999", "x", "-1")]
    tap.check(lost == [404] * 4, "a meeting that there is not is not found", lost)


def chosen(tap, kai, number, page):
    file = f"/sak/{number}"
    around = file + "/tjenester/ny/"
    row = {"rolle": "", "ansvarsomrade": "", "bidrag": ""}
    kai.fill(around + "fastlege", around + "fastlege", **row, deltaker="Dr. Lege",
             kontaktinfo="900 00 111, <lege@eksempel.no>")
    kai.fill(around + "parorende", around + "parorende", **{**row, "rolle": "mor"},
             deltaker="Mor Nær", kontaktinfo="900 00 222")
    register(kai, file + "/samtykker", "skole")
    enter(kai, file + "/samtykker", of_service(number, "skole"), works_in("skole")[0])
    added = plan_meeting(kai, page, motetolk="polsk")
    meeting = newest(number)
    at = f"{page}/{meeting}"
    tap.check(added.location.endswith(f"/moter/{meeting}/innkalte") and
              duties("hold_meeting", meeting) == [["0", in_days(10), "1", "holder"]],
              "who is to come is asked next; that it is held is owed on its day",
              (added.location, duties("hold_meeting", meeting)))
    form = at + "/innkalte"
    text = kai.get(form).text
    rows = sql(f"""SELECT v.id, v.kind FROM service v JOIN casefile c ON c.id = v.casefile
        WHERE c.number = '{number}' AND v.live = 1 ORDER BY v.position""")
    partner = one(f"""SELECT p.id FROM participant p JOIN casefile c ON c.id = p.casefile
        WHERE c.number = '{number}' AND p.live = 1""")
    boxes = [f'name="{b}"' for b in ("planeier", *(f"rundt-{r[0]}" for r in rows),
                                     f"ansatt-{partner}")]
    tap.check(all(b in text for b in boxes) and text.count("får e-post") >= 2,
              "the family, who is around it and who takes part are there to be ticked", boxes)
    nobody = kai.fill(form, form, **PERSON)
    not_mail = kai.fill(form, form, **{**PERSON, "innkalt": "Anna", "epost": "anna@"})
    tap.check(nobody.status == 422 and not_mail.status == 422 and "anna@" in not_mail.text and
              people(meeting) == [], "nobody is nobody, and half an address is none",
              (nobody.status, not_mail.status))
    ticked = {"planeier": "ja", f"rundt-{rows[0][0]}": "ja", f"rundt-{rows[1][0]}": "ja",
              f"ansatt-{partner}": "ja"}
    kai.fill(form, form, **{**PERSON, **ticked, "innkalt": "Anna " + LINE,
                            "innkalt_rolle": "BUP", "epost": "anna@eksempel.no"})
    kai.fill(form, form, **{**PERSON, "planeier": "ja"})
    tap.check(len(people(meeting)) == 5 and people(meeting, "p.mail")[1] == "lege@eksempel.no" and
              "<script>alert" not in kai.get(form).text,
              "all are called in once, the doctor where the overview says", people(meeting))
    return meeting, at


def interpreter(tap, kai, meeting, at):
    owed = duties("order_interpreter", meeting)
    tap.check(len(owed) == 1 and owed[0][1] == in_days(0) and owed[0][2] == "1" and
              "Tolk å bestille" in kai.get("/").text,
              "an interpreter is owed, at once when it is sooner than two weeks", owed)
    change(kai, at, days=30)
    tap.check([d[1] for d in duties("order_interpreter", meeting)] == [in_days(16)] and
              [d[1] for d in duties("hold_meeting", meeting)] == [in_days(30)],
              "with another day both are owed on another day", duties("order_interpreter", meeting))
    kai.fill(at, at + "/tolk")
    done = duties("order_interpreter", meeting)
    change(kai, at, days=20)
    again = duties("order_interpreter", meeting)
    tap.check([d[2] for d in done] == ["0"] and [d[2] for d in again] == ["0", "1"] and
              again[1][1] == in_days(6), "ordered for one day it is owed anew for another", again)
    kai.fill(at, at + "/tolk")


def change(who, at, days=10, **more):
    form = at + "/endre"
    return who.fill(form, form, **{**MEETING, "motetolk": "polsk", "motedato": day(days), **more})


def called(tap, kai, number, meeting, at):
    name = one(f"""SELECT n.name FROM person n JOIN casefile c ON c.person = n.id
        WHERE c.number = '{number}'""")
    hidden = kai.get(at).hidden(at + "/kall")
    sent = [kai.post(at + "/kall", {**hidden, "sprak": "nb"}).status for _ in range(2)]
    mails = sql(f"""SELECT m.address, m.subject, m.body, REPLACE(m.calendar, CHAR(13), '') FROM mail m
        JOIN meeting_person p ON p.id = m.called WHERE p.meeting = {meeting} ORDER BY m.id""")
    tap.check(sent == [303, 303] and len(mails) == 3,
              "sent twice it is sent once, to each who has an address", (sent, mails))
    tap.check(not any(w in f for m in mails for f in m for w in (number, name, "Skolen", "BUP")),
              "neither whom it is about nor what is to be talked about is in it")
    ran = run_sweep("outbox")
    got = post_of("anna@eksempel.no")
    tap.check(ran.returncode == 0 and len(got) == 1 and
              got[0]["Reply-To"] == "kai.koordinator@havnsund.example" and
              got[0]["Auto-Submitted"] is None and
              "Innkalling til møte" in got[0]["Subject"], "it comes, and is answered to who calls",
              (ran.stderr, [g.items() for g in got]))
    calendar = part(got[0], "text/calendar")
    said = read(calendar.get_content())
    tap.check(calendar.get_param("method") == "REQUEST" and said["method"] == "REQUEST" and
              said["events"] == 1 and said["zone"] == "Europe/Oslo" and
              said["starts"] == in_days(20) + "T09:00:00" and
              said["ends"] == in_days(20) + "T10:30:00" and said["status"] == "CONFIRMED" and
              said["organizer"] == {"address": "mailto:kai.koordinator@havnsund.example",
                                    "name": "Kai Bjørnstad"},
              "another program reads the same time in its zone, and who calls", said)
    winter = datetime.datetime.fromisoformat(said["utc"].replace("Z", "+00:00"))
    tap.check(winter.hour in (7, 8) and said["place"] == MEETING["motested"] and
              [a["address"] for a in said["attendees"]] == ["mailto:anna@eksempel.no"],
              "and the place as it was written; she does not see the others", said)
    failed = f"""UPDATE mail SET state = '%s' WHERE called IN (SELECT id FROM meeting_person
        WHERE meeting = {meeting} AND mail = 'anna@eksempel.no')"""
    sql(failed % "given_up")
    lost = kai.get(at).text
    sql(failed % "sent")
    tap.check("E-posten kom ikke fram" in lost and "kom ikke fram" not in kai.get(at).text,
              "what did not arrive is said where she looks")
    plain = part(got[0], "text/plain").get_content()
    tap.check("klokken 09:00–10:30" in plain and "taushetsplikten" in plain and
              "<script>alert" not in part(got[0], "text/html").get_content(),
              "who has no calendar reads it as text", plain)
    return said


def moved(tap, kai, meeting, at, before):
    again = change(kai, at, days=21, fra_klokken="0930")
    text = kai.get(at).text
    tap.check(again.status == 303 and "som er endret siden" in text and
              "Send innkallingen på e-post (3)" in text, "another day: who was called in is not told",
              again.status)
    change(kai, at, days=21, fra_klokken="0930", dagsorden="Noe annet")
    tap.check(one(f"SELECT sequence FROM meeting WHERE id = {meeting}") ==
              str(before["sequence"] + 1), "what is to be talked about is no news to a calendar")
    kai.fill(at, at + "/kall", sprak="en")
    run_sweep("outbox")
    mail = post_of("anna@eksempel.no")[-1]
    said = read(part(mail, "text/calendar").get_content())
    tap.check(said["uid"] == before["uid"] and said["sequence"] == before["sequence"] + 1 and
              said["starts"] == in_days(21) + "T09:30:00" and "Changed meeting" in mail["Subject"],
              "an update has the same UID and a higher SEQUENCE, in the language asked for", said)
    anna = one(f"""SELECT id FROM meeting_person WHERE meeting = {meeting}
        AND mail = 'anna@eksempel.no'""")
    kai.fill(at + "/innkalte", at + "/innkalte/fjern", person=anna)
    run_sweep("outbox")
    said = read(part(post_of("anna@eksempel.no")[-1], "text/calendar").get_content())
    tap.check(said["method"] == "CANCEL" and said["uid"] == before["uid"] and
              said["status"] == "CANCELLED" and len(people(meeting)) == 4,
              "who is taken out is told so", said)
    mine = kai.get(at + "/kalender")
    own = read(mine.body.decode())
    tap.check(own["method"] == "PUBLISH" and own["attendees"] == [] and own["uid"] == before["uid"],
              "who calls has it in her own calendar", own)


def by_letter(tap, kai, number, meeting, at):
    form = at + "/papir/innkalling"
    kai.fill(at, form, sprak="nn")
    paper = wait_for(lambda: (lambda f: f if f.status == 200 else None)(kai.get(form + "/fil")), 60)
    text, info = pdf_says(paper.body, "pdftotext", "-layout"), pdf_says(paper.body, "pdfinfo")
    tap.check("Pages:           2" in info and text.count("Innkalling til møte") == 2 and
              "Mor Nær" in text and "innkalla" in text and number not in text and
              "Noe annet" not in text and "Dr. Lege" not in text,
              "a sheet for each without an address, and no word of what it is about", text + info)
    tap.check(one(f"""SELECT COUNT(*) FROM meeting_person p JOIN meeting m ON m.id = p.meeting
        WHERE m.id = {meeting} AND p.live = 1 AND p.told < m.sequence""") == "0" and
              "Alle vet når og hvor det er." in kai.get(at).text, "then all know")


def two_at_once(tap, kai, at):
    form = at + "/endre"
    page = kai.get(form)
    keys = [kai.get(form).hidden(form)["nokkel"] for _ in range(4)]
    hidden = page.hidden(form)
    answers = [None] * 4

    def send(i):
        answers[i] = kai.post(form, {**hidden, "nokkel": keys[i], **MEETING, "motetolk": "polsk",
                                     "motedato": day(21), "fra_klokken": "0930",
                                     "dagsorden": f"Samtidig {i}"})
    threads = [threading.Thread(target=send, args=(i,)) for i in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    tap.check([a.status for a in answers].count(303) == 1 and
              all(f"Samtidig {i}" in a.text for i, a in enumerate(answers) if a.status == 409) and
              [a.status for a in answers].count(409) == 3,
              "of four at once one is saved, and three lose nothing", [a.status for a in answers])


def held(tap, kai, number, meeting, at):
    form = at + "/referat"
    early = kai.fill(form, form, referattekst="Vi snakket om " + HOSTILE)
    tap.check(early.status == 422 and "ikke holdt ennå" in early.text and "Vi snakket" in early.text,
              "nobody writes down today what is said tomorrow", early.status)
    sql(f"""UPDATE meeting SET met = '{in_days(0)}', begins = 0, ends = 30
        WHERE id = {meeting}""")
    ids = people(meeting, "p.id")
    stranger = kai.fill(form, form, referattekst="X", **{"tilstede-999999": "ja"})
    done = kai.fill(form, form, referattekst="Vi snakket om " + HOSTILE,
                    **{f"tilstede-{ids[0]}": "ja", f"tilstede-{ids[1]}": "ja"})
    text = kai.get(at).text
    tap.check(stranger.status == 400 and done.status == 303 and
              people(meeting, "p.present") == ["1", "1", "0", "0"] and "Er holdt" in text and
              "<script>alert" not in text and [d[2] for d in duties("hold_meeting", meeting)] == ["0"],
              "what was said and who was there is kept, and owed no more",
              (stranger.status, done.status))
    kai.fill(form, form, referattekst="Rettet", **{f"tilstede-{ids[0]}": "ja"})
    tap.check(people(meeting, "p.present") == ["1", "0", "0", "0"] and "Rettet" in kai.get(at).text,
              "it can be put right")
    late = [kai.fill(at, at + "/avlys", sprak="nb").status if "/avlys" in kai.get(at).text else 0,
            change(kai, at).status]
    tap.check(late == [0, 409], "what was held is neither changed nor called off", late)
    paper = at + "/papir/referat"
    hidden = [kai.get(at).hidden(paper) for _ in range(4)]
    person = {"person": people(meeting, "p.id")[0]}
    late = [kai.post(at + path, {**hidden[i], **more}).status for i, (path, more) in enumerate((
        ("/kall", {"sprak": "nb"}), ("/avlys", {"sprak": "nb"}), ("/beskjed", person),
        ("/papir/innkalling", {"sprak": "nb"})))]
    tap.check(late == [409] * 4, "nor is anybody called in to it", late)
    kai.fill(at, paper, sprak="nb")
    pdf = wait_for(lambda: (lambda f: f if f.status == 200 else None)(kai.get(paper + "/fil")), 60)
    text = pdf_says(pdf.body, "pdftotext", "-layout")
    tap.check("Unntatt fra offentlighet" in text and "Rettet" in text, "the minutes on paper", text)


def agree(who, number, meeting, days=5, **more):
    form = f"/sak/{number}/avtaler/ny"
    return who.fill(f"{form}?mote={meeting}", form,
                    **{**AGREED, "avtalt_til": day(days), "avtalt_i": meeting, **more})


def agreed(tap, kai, number, meeting, at):
    first = agree(kai, number, meeting, en_til="ja")
    agree(kai, number, meeting, avtalt="Ringe BUP")
    rows = sql(f"SELECT id, body FROM agreement WHERE meeting = {meeting} ORDER BY id")
    tap.check(first.location.endswith(f"/avtaler/ny?mote={meeting}") and len(rows) == 2 and
              duties("follow_agreement", rows[0][0]) == [["0", in_days(5), "1", "holder"]],
              "one after another; that each is kept is owed by the coordinator on its day", rows)
    past = agree(kai, number, meeting, days=-1)
    foreign = one(f"SELECT MIN(id) FROM meeting WHERE id <> {meeting}")
    other = agree(kai, number, 999999)
    tap.check(past.status == 422 and other.status == 400 and foreign == "NULL",
              "neither by yesterday, nor of a meeting of somebody else", (past.status, other.status))
    page = f"/sak/{number}/plan"
    point(kai, page, "viktig", "Skolen")
    goal(kai, page, "Trives på skolen")
    top = goals(number)[0]
    into = kai.fill(at, at + "/plan", avtale=rows[0][0], mal=top)
    again = kai.fill(at, at + "/plan", avtale=rows[0][0], mal=top)
    tap.check(into.status == 303 and measures(number) == ["Søke om støttekontakt"] and
              measures(number, "m.responsible") == ["Skolen"] and again.status == 409,
              "what was agreed becomes a measure, once", (into.status, again.status))
    frame(kai, page)
    sql(f"""UPDATE plan p JOIN casefile c ON c.id = p.casefile SET p.state = 'approved'
        WHERE c.number = '{number}'""")
    noted = kai.fill(at, at + "/plan", avtale=rows[1][0])
    tap.check(noted.status == 303 and one(f"""SELECT x.body FROM plan_change x
        JOIN casefile c ON c.id = x.casefile WHERE c.number = '{number}'""").startswith("Ringe BUP"),
              "and in a plan that was signed a change that waits for the evaluation", noted.status)
    return rows


def followed(tap, kai, number, rows):
    page = f"/sak/{number}/avtaler/{rows[0][0]}"
    sql(f"""UPDATE agreement SET due = '{in_days(0)}' WHERE id = {rows[0][0]};
        UPDATE duty SET due = '{in_days(0)}', opened = UTC_TIMESTAMP(6) - INTERVAL 30 DAY
         WHERE guideline = 'follow_agreement' AND subject = {rows[0][0]};
        REPLACE INTO reminded VALUES (1, '{in_days(-10)}', '{in_days(-10)}', '2000-01-01', 0)""")
    before = one("SELECT COUNT(*) FROM mail WHERE called IS NOT NULL")
    for job in ("duties", "outbox"):
        run_sweep(job)
    who = sql("""SELECT e.username, a.kind FROM alert a
        JOIN duty d ON d.id = a.duty AND d.guideline = 'follow_agreement'
        JOIN employee e ON e.id = a.employee""")
    tap.check(who == [["kai.koordinator", "soon"]] and
              one("SELECT COUNT(*) FROM mail WHERE called IS NOT NULL") == before,
              "on its day the coordinator is told, and nobody around the family", who)
    typed = {**AGREED, "avtalt_til": day(3), "avtalesvar": "Kontoret svarer ikke"}
    kai.fill(page, page, **typed, avtalestatus="stoppet")
    desk = kai.get("/").text
    tap.check("Står stille" in desk and "Søke om støttekontakt" in desk and
              [d[1:3] for d in duties("follow_agreement", rows[0][0])] == [[in_days(3), "1"]],
              "what has stopped stands on the desk, and is owed still",
              duties("follow_agreement", rows[0][0]))
    kai.fill(page, page, **typed, avtalestatus="gjort")
    after = kai.fill(page, page, **{**typed, "avtalesvar": "Enda mer"}, avtalestatus="venter")
    tap.check([d[2] for d in duties("follow_agreement", rows[0][0])] == ["0"] and
              after.status == 409 and "Enda mer" in after.text and
              "Kontoret svarer ikke" in kai.get(f"/sak/{number}/avtaler").text,
              "what is done is owed no more, stands there with what came of it, and stays so",
              after.status)
    about = one(f"""SELECT MIN(m.id) FROM plan_measure m JOIN casefile c ON c.id = m.casefile
        WHERE c.number = '{number}'""")
    form = f"/sak/{number}/avtaler/ny?tiltak={about}"
    text = kai.get(form).text
    new = kai.fill(form, f"/sak/{number}/avtaler/ny", **AGREED, avtalt_til=day(9), avtalt_om=about)
    tap.check("Søke om støttekontakt" in text and f"/avtaler/ny?tiltak={about}" in
              kai.get(f"/sak/{number}/plan").text and new.status == 303 and
              one("SELECT measure FROM agreement ORDER BY id DESC LIMIT 1") == about,
              "a measure of the plan has a deadline of its own, not typed again", new.status)


def called_off(tap, kai, number, page):
    plan_meeting(kai, page, days=12, motetolk="polsk")
    meeting = newest(number)
    at = f"{page}/{meeting}"
    kai.fill(at + "/innkalte", at + "/innkalte", **{**PERSON, "innkalt": "Bo",
                                                    "epost": "bo@eksempel.no"})
    kai.fill(at, at + "/kall", sprak="nb")
    run_sweep("outbox")
    others = change(kai, at, days=12, kalles_av="BUP")
    change(kai, at, days=13)
    kai.fill(at, at + "/kall", sprak="nb")
    kai.fill(at, at + "/avlys", sprak="en")
    run_sweep("outbox")
    tap.check(others.status == 422 and "Avlys møtet først" in others.text,
              "what people were called in to does not become somebody else's", others.status)
    first, last = [read(part(m, "text/calendar").get_content()) for m in post_of("bo@eksempel.no")]
    tap.check(last["method"] == "CANCEL" and last["uid"] == first["uid"] and
              last["sequence"] > first["sequence"] and last["status"] == "CANCELLED" and
              [d[2] for d in duties("hold_meeting", meeting)] == ["0"],
              "called off it is gone from their calendars, and owed no more; what had not gone out yet "
              "does not come after it", last)
    tap.check([m["Subject"].split()[0] for m in post_of("bo@eksempel.no")] ==
              ["Innkalling", "Cancelled"], "in the language asked for",
              [m["Subject"] for m in post_of("bo@eksempel.no")])
    known = kai.get(page + "/nytt").text
    tap.check('name="motetolk" value="polsk"' in known, "an interpreter they need is not typed again")
    theirs = plan_meeting(kai, page, days=-1, kalles_av="BUP", motetolk="polsk")
    other = newest(number)
    tap.check("/innkalte" not in theirs.location and duties("order_interpreter", other) == [] and
              len(duties("hold_meeting", other)) == 1 and
              "Er møtet holdt?" in kai.get(f"{page}/{other}").text,
              "of a meeting that others call only what came of it is owed", theirs.location)


def of_two(tap, number, page):
    """With two strands in a case what follows is owed by whoever of them did it."""
    hers = one(f"""INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit)
        SELECT c.id, 'everyday_coordinator', 'active', e.id, 'accepted', UTC_TIMESTAMP(6), s.unit
          FROM casefile c JOIN strand s ON s.casefile = c.id
          JOIN employee e ON e.username = 'kari.koordinator'
         WHERE c.number = '{number}' LIMIT 1 RETURNING id""")
    kari = Browser("kari.koordinator")
    plan_meeting(kari, page, days=15)
    agree(kari, number, "", avtalt="Ringe skolen")
    owed = sql("""SELECT guideline, strand FROM duty
        WHERE guideline IN ('hold_meeting', 'follow_agreement') ORDER BY id DESC LIMIT 2""")
    tap.check(owed == [["follow_agreement", hers], ["hold_meeting", hers]],
              "with two strands it is owed by who holds the one she has", owed)


def run(tap):
    kai = Browser("kai.koordinator")
    number = case(10)[0]
    page = f"/sak/{number}/moter"
    nobody_else(tap, kai, number, page)
    bad_input(tap, kai, number, page)
    meeting, at = chosen(tap, kai, number, page)
    interpreter(tap, kai, meeting, at)
    before = called(tap, kai, number, meeting, at)
    moved(tap, kai, meeting, at, before)
    by_letter(tap, kai, number, meeting, at)
    two_at_once(tap, kai, at)
    held(tap, kai, number, meeting, at)
    rows = agreed(tap, kai, number, meeting, at)
    followed(tap, kai, number, rows)
    called_off(tap, kai, number, page)
    of_two(tap, number, page)


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
