"""What is asked and must be answered: questions to the system owner, and claims
to see, mend or keep back what is written in a case; and the holder's notes."""

import re

from client import SLUGS, Browser, day, one, sql


TEXT = "Hvem tar saken når både leder og stedfortreder er på ferie?"


def ask(browser, text=TEXT, **more):
    """The path of a question that was just asked."""
    answer = browser.fill("/sporsmal/nytt", "/sporsmal/nytt", sporsmal=text, **more)
    assert answer.status == 303, answer.status
    return answer.location


def question(path, column):
    return one(f"SELECT {column} FROM question WHERE id = {path.rsplit('/', 1)[1]}")


def duty(path, column):
    return one(f"""SELECT {column} FROM duty WHERE guideline = 'answer_question'
        AND subject = {path.rsplit('/', 1)[1]}""")


def sent(browser, page, action, **fields):
    """The status of a form of `page` that goes to `action`."""
    return browser.post(action, {**browser.get(page).hidden(action), **fields}).status


def only_pages_without_a_case_are_kept(tap, kai):
    number, unit = one("SELECT number FROM casefile LIMIT 1"), "familietjenesten"
    foot = kai.get("/retningslinjer").text
    tap.check('href="/sporsmal/nytt?fra=%2Fretningslinjer"' in foot or
              'href="/sporsmal/nytt?fra=/retningslinjer"' in foot,
              "the foot of a page leads to a question about that page")
    mine = one("""SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile
        JOIN employee e ON e.id = s.holder WHERE e.username = 'kai.koordinator'
        AND s.live = 1 LIMIT 1""")
    page = kai.get(f"/sak/{mine}").text
    tap.check('href="/sporsmal/nytt"' in page and "nytt?fra" not in page,
              "but a case's address goes nowhere")
    kept = [question(ask(kai, fra=fra, med_siden="ja"), "page") for fra in (
        "/retningslinjer", f"/enhet/{unit}", f"/sak/{number}", "/sporsmal/1",
        "https://ond.test/", "//ond.test", "javascript:alert(1)", "/sak/2026-1")]
    tap.check(kept == ["/retningslinjer", f"/enhet/{unit}"] + [""] * 6,
              "no case, no person and no stranger's address is kept", kept)
    tap.check(question(ask(kai, fra="/retningslinjer"), "page") == "",
              "nor a page that the asker did not want to tell")


def a_question_is_answered_and_read(tap, kai, siri, lise):
    path = ask(kai)
    tap.check(duty(path, "seat") == "system_owner" and
              duty(path, "DATEDIFF(due, CURRENT_DATE) BETWEEN 5 AND 20") == "1",
              "a question is owed an answer by the system owner's seat")
    tap.check(f'href="{path}/svar"' in siri.get("/").text and
              f'href="{path}/svar"' not in kai.get("/").text,
              "and stands on her desk, nobody else's")
    statuses = [lise.get(path).status, kai.get(path).status, siri.get(path).status,
                kai.get(path + "/svar").status, kai.get("/sporsmal/999999").status,
                kai.get("/sporsmal/0").status]
    tap.check(statuses == [404, 200, 200, 403, 404, 404],
              "only who asked and who answers may see it", statuses)
    empty = siri.fill(path + "/svar", path + "/svar", svartekst=" ")
    tap.check(empty.status == 422 and duty(path, "done") == "NULL",
              "an empty answer is none", empty.status)
    late = siri.get(path + "/svar")
    tap.check(sent(siri, path + "/svar", path + "/svar",
                   svartekst="Lederen <på vakt>.") == 303 and
              question(path, "state") == "answered" and duty(path, "done") != "NULL",
              "her answer ends the duty")
    again = siri.post(path + "/svar", {**late.hidden(path + "/svar"),
                                       "svartekst": "Nei, en annen."})
    tap.check(again.status == 403 and question(path, "answer") == "Lederen <på vakt>.",
              "and is not answered over", again.status)
    desk = kai.get("/").text
    tap.check("Svar på spørsmål" in desk and f'href="{path}"' in desk,
              "the answer is on the desk of who asked")
    tap.check("Lederen &lt;på vakt&gt;." in kai.get(path).text, "and can be read there")
    tap.check(siri.post(path + "/lest", kai.get("/").hidden("/logg-ut")).status == 403 and
              sent(kai, path, path + "/lest") == 303 and
              f'href="{path}"' not in kai.get("/").text and
              f'href="{path}"' in kai.get("/sporsmal").text,
              "until it is read; then it is among the old ones")


def a_question_is_taken_back(tap, kai, siri):
    path = ask(kai)
    open_form = siri.get(path + "/svar").hidden(path + "/svar")
    tap.check(sent(kai, path, path + "/trekk") == 303 and
              question(path, "state") == "withdrawn" and duty(path, "done") != "NULL" and
              f'href="{path}/svar"' not in siri.get("/").text,
              "who asked takes it back, and nobody owes an answer")
    tap.check(siri.post(path + "/svar", {**open_form, "svartekst": "Sent."}).status == 403
              and question(path, "answer") == "",
              "what was taken back is not answered from an old page")


def two_answer_at_once(tap, kai, siri):
    path = ask(kai)
    old = siri.get(path + "/svar").hidden(path + "/svar")
    sql(f"UPDATE question SET version = version + 1 WHERE id = {path.rsplit('/', 1)[1]}")
    answer = siri.post(path + "/svar", {**old, "svartekst": "Min tekst."})
    tap.check(answer.status == 409 and "Min tekst." in answer.text and
              question(path, "state") == "open",
              "who comes second is told, and keeps the text", answer.status)


def the_system_owner_asks(tap, siri):
    path = ask(siri)
    page = siri.get(path).text
    tap.check(f'href="{path}/svar"' in page and f'action="{path}/trekk"' in page,
              "a system owner may ask too, and may take it back")


def who_asked_has_left(tap, kai, siri):
    path = ask(kai)
    sql("UPDATE employee SET state = 'gone' WHERE username = 'kai.koordinator'")
    page = siri.get(path + "/svar").text
    answered = sent(siri, path + "/svar", path + "/svar", svartekst="Likevel.")
    sql("UPDATE employee SET state = 'active' WHERE username = 'kai.koordinator'")
    tap.check("ikke ansatt lenger" in page and answered == 303,
              "a question stays when who asked has left", answered)


def long_texts(tap, kai):
    whole = kai.fill("/sporsmal/nytt", "/sporsmal/nytt", sporsmal="Æ" * 2001)
    tap.check(whole.status == 422 and "Æ" * 2001 in whole.text,
              "what is too long is shown again whole", whole.status)
    path = ask(kai, "Æ" * 2000)
    tap.check(re.search(r"Æ{2000}", kai.get(path).text) is not None,
              "2000 characters are kept")


def active():
    """A case that kai holds, and nobody else a part of."""
    return one("""SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile
        JOIN employee e ON e.id = s.holder WHERE e.username = 'kai.koordinator'
        AND s.state = 'active' AND (SELECT COUNT(*) FROM strand a
        WHERE a.casefile = c.id) = 1 ORDER BY s.id LIMIT 1""")


def claim(browser, number, back=3, **more):
    """The answer to a claim that was registered, and the claim's path."""
    path = f"/sak/{number}/krav"
    fields = {"krav": "innsyn", "hvem": "planeier", "kom": day(-back),
              "tekst": "Vil se <alt>.", **more}
    answer = browser.fill(path, path, **fields)
    return answer, f"{path}/{one('SELECT MAX(id) FROM claim')}"


def of(path, column):
    """What stands of that claim and its duty."""
    return one(f"""SELECT {column} FROM claim m JOIN duty d
        ON d.guideline = 'answer_request' AND d.subject = m.id
        WHERE m.id = {path.rsplit('/', 1)[1]}""")


def a_claim_is_answered(tap, tora, kai, lise, number):
    answer, path = claim(kai, number)
    tap.check(answer.status == 303 and of(path, "seat") == "office" and
              of(path, "due >= received + INTERVAL 1 MONTH") == "1" and
              of(path, "due <= received + INTERVAL 1 MONTH + INTERVAL 6 DAY") == "1",
              "who holds the case is told of a claim; the office has a month",
              of(path, "due"))
    tap.check(f'href="{path}/svar"' in tora.get("/").text,
              "it stands on the office's desk")
    page = kai.get(f"/sak/{number}").text
    tap.check("Krav om innsyn kom inn" in page and 'data-when="next"' in page and
              "Svar på krav: Krav om innsyn" in page,
              "and on the case's life line, with its deadline")
    seen = lise.get(f"/sak/{number}").text
    tap.check("Krav om innsyn" in seen and path not in seen and
              lise.get(path).status == 403,
              "the leader sees that there is one, not what it says")
    statuses = [kai.get(path).status, kai.get(path + "/svar").status,
                kai.get(path + "/utsett").status, tora.get(path).status,
                Browser("kari.koordinator").get(path).status,
                tora.get(f"/sak/{number}/krav/999999").status]
    tap.check(statuses == [200, 403, 403, 200, 404, 404],
              "only the office answers; a stranger does not know of it", statuses)
    other = one(f"SELECT number FROM casefile WHERE number <> '{number}' LIMIT 1")
    tap.check(tora.get(path.replace(number, other)).status == 404,
              "a claim is found in its own case alone")
    refused = tora.fill(path + "/svar", path + "/svar", utfall="avslag", besvart=day())
    early = tora.fill(path + "/svar", path + "/svar", utfall="innfridd", besvart=day(-9))
    late = tora.fill(path + "/svar", path + "/svar", utfall="innfridd", besvart=day(1))
    tap.check((refused.status, early.status, late.status) == (422, 422, 422) and
              "Skriv hvorfor" in refused.text and "fram i tid" in late.text and
              "før kravet kom" in early.text,
              "a refusal has a reason, an answer its day")
    tap.check(sent(tora, path + "/svar", path + "/svar", utfall="avslag",
                   besvart=day(), begrunnelse="Gjelder en annen.") == 303 and
              of(path, "m.state") == "refused" and of(path, "d.done") != "NULL" and
              "Kravet ble avslått" in kai.get(f"/sak/{number}").text,
              "then the duty ends, and the life line says how")
    tap.check(tora.get(path + "/svar").status == 403, "what is answered stays answered")


def a_claim_takes_longer(tap, tora, number):
    _, path = claim(tora, number, 20, krav="retting", hvem="annen", grunnlag="Verge")
    before = of(path, "d.due")
    late = tora.fill(path + "/utsett", path + "/utsett", varslet=day(-21), arsak="Mye.")
    tap.check(late.status == 422 and of(path, "d.due") == before,
              "nobody is told before they asked", late.status)
    old = tora.get(path + "/utsett").hidden(path + "/utsett")
    tap.check(sent(tora, path + "/utsett", path + "/utsett", varslet=day(-1),
                   arsak="Mye å lese.") == 303 and
              of(path, "due_before") == before and
              of(path, "d.due >= received + INTERVAL 3 MONTH") == "1" and
              "Før utsettelsen var fristen" in tora.get(path).text,
              "told within the month, they wait two months more; the old day is kept",
              of(path, "d.due"))
    version = one(f"SELECT version FROM casefile WHERE number = '{number}'")
    again = tora.post(path + "/utsett", {**old, "versjon": version, "varslet": day(),
                                         "arsak": "Enda mer."})
    tap.check(again.status == 409 and "bare én gang" in tora.get(path + "/utsett").text and
              of(path, "m.reason") == "Mye å lese.", "once, and not again", again.status)
    _, path = claim(tora, number, 60)
    late = tora.fill(path + "/utsett", path + "/utsett", varslet=day(-1), arsak="Mye.")
    tap.check(late.status == 422 and "innen en måned" in late.text,
              "told after the month is told too late", late.status)
    tap.check("dager over fristen" in tora.get(path).text, "and it is overdue")


def a_claim_is_registered_whole(tap, tora, number):
    count = "SELECT COUNT(*) FROM claim"
    before = one(count)
    wrong = [{"hvem": "annen"}, {"kom": day(1)}, {"kom": day(-400)}, {"krav": "sletting"},
             {"tekst": ""}, {"hvem": ""}, {"kom": "i går"}]
    statuses = [claim(tora, number, **fields)[0].status for fields in wrong]
    tap.check(statuses == [422] * len(wrong) and one(count) == before,
              "a claim that lacks something is shown again", statuses)
    form = {**tora.get(f"/sak/{number}/krav").hidden(f"/sak/{number}/krav"),
            "krav": "sperring", "hvem": "foresatt", "kom": day(), "tekst": "Skjul."}
    answers = [tora.post(f"/sak/{number}/krav", form).status for _ in range(2)]
    tap.check(answers == [303, 303] and int(one(count)) == int(before) + 1,
              "sent twice it is registered once", answers)


def a_note_is_the_holders(tap, kai, lise, tora, number):
    kind = one(f"""SELECT s.kind FROM strand s JOIN casefile c ON c.id = s.casefile
        WHERE c.number = '{number}'""")
    path = f"/sak/{number}/{SLUGS[kind]}"
    count = "SELECT COUNT(*) FROM note"
    tap.check(kai.fill(path + "/notat", path + "/notat", notat=" ").status == 422,
              "an empty note is none")
    wrote = [sent(kai, path + "/notat", path + "/notat", notat=text) for text in
             ("Mor ringer på <mandag>.", "Møte på skolen.")]
    first = one("SELECT MAX(id) - 1 FROM note")
    page = kai.get(f"/sak/{number}").text
    tap.check(wrote == [303, 303] and "Mor ringer på &lt;mandag&gt;." in page and
              page.index("Møte på skolen.") < page.index("Mor ringer"),
              "who holds the case writes notes, and sees the newest first", wrote)
    tap.check(not any("Møte på skolen." in who.get(f"/sak/{number}").text
                      for who in (lise, tora)) and
              [who.get(path + "/notater").status for who in (lise, tora)] == [403, 403],
              "neither the leader nor the office sees them")
    form = f"{path}/notat/{first}"
    tap.check("Mor ringer" in kai.get(form).text and
              sent(kai, form, form, notat="Tirsdag.") == 303 and
              one(f"SELECT text FROM note WHERE id = {first}").startswith("Mor ringer") and
              "Rettet i et nyere notat." in kai.get(path + "/notater").text,
              "a note is put right by a new one; the old one stays")
    before = one(count)
    fields = {**kai.get(path + "/notat").hidden(path + "/notat"), "notat": "Onsdag."}
    statuses = [kai.get(form).status, kai.get(path + "/notat/x").status,
                kai.post(form, fields).status,
                kai.post(path + "/notat/999999", fields).status]
    tap.check(statuses == [404] * 4 and one(count) == before,
              "once only, and none that is not there", statuses)
    kept = sent(kai, path + "/notat", path + "/notat", notat="Sa det i fortrolighet.",
                ikke_foresatte="Ba om det <selv>.")
    form = f"{path}/notat/{one('SELECT MAX(id) FROM note')}"
    tap.check(kept == 303 and "Ikke til foresatte:" in kai.get(f"/sak/{number}").text and
              "Ba om det &lt;selv&gt;." in kai.get(form).text.split("<textarea")[2] and
              sent(kai, form, form, notat="Det er i orden.", ikke_foresatte="") == 303 and
              [r[0] for r in sql("SELECT kept_why <> '' FROM note ORDER BY id DESC LIMIT 2")] ==
              ["0", "1"],
              "a note is kept from guardians with a reason, until one that puts it right is not")
    strand = one(f"""SELECT s.id FROM strand s JOIN casefile c ON c.id = s.casefile
        WHERE c.number = '{number}'""")
    handed = """UPDATE strand SET holder = (SELECT id FROM employee
        WHERE username = '%s'), held_as = '%s' WHERE id = """ + strand
    sql(handed % ("lise.leder", "interim"))
    seen = [lise.get(path + "/notater").status, kai.get(path + "/notater").status]
    sql(handed % ("kai.koordinator", "accepted"))
    tap.check(seen == [200, 404], "who takes the case over takes the notes over", seen)


def a_case_rests(tap, kai, lise, number):
    kind = one(f"""SELECT s.kind FROM strand s JOIN casefile c ON c.id = s.casefile
        WHERE c.number = '{number}'""")
    page = f"/sak/{number}/{SLUGS[kind]}/hvile"
    said = f"""SELECT p.pace FROM case_said p JOIN strand s ON s.id = p.strand
        JOIN casefile c ON c.id = s.casefile WHERE c.number = '{number}' ORDER BY p.id"""
    before = len(sql(said))
    hidden = kai.get(page).hidden(page)
    twice = [kai.post(page, hidden).status for _ in range(2)]
    text = kai.get(f"/sak/{number}").text
    tap.check(twice == [303, 303] and "Hviler" in text and "Ta saken opp igjen" in text and
              [r[0] for r in sql(said)[before:]] == ["resting"] and
              "Hviler" in lise.get(f"/sak/{number}").text,
              "who has a case lets it rest, and the leader sees it", (twice, sql(said)))
    up = kai.fill(page, page, hvile="aktiv")
    wrong = kai.fill(page, page, hvile="sover").status
    tap.check(up.status == 303 and wrong in (400, 422) and
              "Ta saken opp igjen" not in kai.get(f"/sak/{number}").text and
              lise.get(page).status == 403 and
              [r[0] for r in sql(said)[before:]] == ["resting", "active"],
              "and takes it up again; nobody else does", (up.status, wrong))


def run(tap):
    kai, lise = Browser("kai.koordinator"), Browser("lise.leder")
    siri = Browser("siri.systemansvarlig")
    only_pages_without_a_case_are_kept(tap, kai)
    a_question_is_answered_and_read(tap, kai, siri, lise)
    a_question_is_taken_back(tap, kai, siri)
    two_answer_at_once(tap, kai, siri)
    the_system_owner_asks(tap, siri)
    who_asked_has_left(tap, kai, siri)
    long_texts(tap, kai)
    tora, number = Browser("tora.tjenestekontor"), active()
    a_claim_is_answered(tap, tora, kai, lise, number)
    a_claim_takes_longer(tap, tora, number)
    a_claim_is_registered_whole(tap, tora, number)
    a_note_is_the_holders(tap, kai, lise, tora, number)
    a_case_rests(tap, kai, lise, number)
