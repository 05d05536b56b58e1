"""What is asked and must be answered: questions to the system owner."""

import re

from client import Browser, one, sql

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
