#!/usr/bin/env python3
"""What the system owner words herself: the questions on the families' form, the
pages of privacy and accessibility, and what explains in letters, in every bad way, twice, at once and too late. Run
by it_own.sh, and the figures after it.
"""

import html
import os
import re
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, day, norway, one, sql  # noqa: E402

import it_own_figures  # noqa: E402
import it_own_letters  # noqa: E402
import it_own_texts  # noqa: E402

FORM, ASKED = "/tilbakemelding", "/tilbakemeldinger/sporsmal"
NEW = ASKED + "/ny"
HOSTILE = "<script>alert(1)</script> \u202e'; DROP TABLE feedback; -- =1+1 å?"


def quiet():
    """The web server lets one address send only so much a second."""
    time.sleep(0.6)


def asked_now():
    """Ids of what is asked today, in their order."""
    return [row[0] for row in sql(f"""SELECT id FROM feedback_question
        WHERE valid_from <= {norway()} AND (valid_to IS NULL OR valid_to >= {norway()})
        ORDER BY position, id""")]


def on_the_form(query=""):
    """The questions as a family sees them."""
    quiet()
    page = Browser().get(FORM + query)
    return [html.unescape(re.sub(r"<[^>]+>", "", text)) for text in re.findall(
        r'<fieldset class="ds-fieldset"><legend class="ds-label">(.*?)</legend>'
        r'<div class="row">', page.text)]


def log():
    return sql("""SELECT c.question, c.kind, c.language, c.was, e.username
        FROM feedback_question_change c JOIN employee e ON e.id = c.by_employee
        ORDER BY c.id""")


def hers_alone(tap, siri, lise):
    page = siri.get(ASKED)
    desk, heard = siri.get("/").text, siri.get("/tilbakemeldinger").text
    tap.check(page.status == 200 and f'href="{ASKED}"' in desk and
              f'href="{ASKED}"' in heard and "Færre enn 5 svar" in page.text,
              "the system owner finds the questions from her desk and the list", page.status)
    kinds = [lise.get(path).status for path in (ASKED, NEW, f"{ASKED}/1", f"{ASKED}/1/avslutt")]
    tap.check(kinds == [403, 403, 404, 404] and ASKED not in lise.get("/tilbakemeldinger").text,
              "and nobody else does", kinds)
    sql("""INSERT INTO feedback (reference, received, registered, came_by, language, about,
        sender, answer_by, text) SELECT CONCAT('COUNT2222', seq + 1), UTC_TIMESTAMP(6),
        UTC_TIMESTAMP(6), 'form', 'nb', 'system', 'untold', 'none', '' FROM seq_1_to_5""")
    sql("INSERT INTO feedback_mark (reference, question, mark) SELECT reference, "
        "1, 'yes' FROM feedback WHERE reference LIKE 'COUNT%'")
    text = siri.get(ASKED).text
    tap.check("Minst 5 svar" in text and text.count("Færre enn 5 svar") == 3,
              "about how often one was answered is told from five on")


def added(tap, siri):
    empty = siri.fill(NEW, NEW)
    long = siri.fill(NEW, NEW, bokmal="x" * 201, nynorsk="Kva?")
    named = siri.fill(NEW, NEW, bokmal="Hva med 01010750160?", engelsk="See 2026-00017")
    tap.check([a.status for a in (empty, long, named)] == [422] * 3 and
              'href="#bokmal"' in empty.text and "Teksten er for lang. Det er plass til 200 tegn" in long.text and
              'value="Kva?"' in long.text and 'href="#engelsk"' in named.text and
              "01010750160" in named.text and len(asked_now()) == 4,
              "nothing, too much and a family's numbers are no question, and stay typed",
              [a.status for a in (empty, long, named)])
    form = siri.get(NEW).hidden(NEW)
    sent = {**form, "bokmal": HOSTILE, "nynorsk": "Kva <nynorsk>?", "engelsk": ""}
    answers = [siri.post(NEW, sent), siri.post(NEW, sent)]
    tap.check([a.status for a in answers] == [303, 303] and len(asked_now()) == 5 and
              log()[-1][1:] == ["added", "nb", "", "siri.systemansvarlig"],
              "one more is asked, sent twice once, and the log says who added it", log())
    nb, nn, en = (on_the_form("?sprak=" + l) for l in ("nb", "nn", "en"))
    tap.check(nb[-1] == HOSTILE and nn[-1] == "Kva <nynorsk>?" and en[-1] == HOSTILE,
              "families see it at once, last, and in bokmål where it has no other words",
              [nb[-1:], nn[-1:], en[-1:]])
    quiet()
    text = Browser().get(FORM + "?sprak=en").text + siri.get(ASKED).text
    tap.check("<script>alert" not in text and '<span lang="nb">&lt;script&gt;' in text,
              "what is hostile in it is harmless, and marked as bokmål")


def reworded(tap, siri):
    """Other words in bokmål are another question; a translation is put right."""
    first = asked_now()[0]
    page = f"{ASKED}/{first}"
    family = Browser()
    hidden = family.get(FORM).hidden(FORM)
    given = {"bokmal": "Får du tak i koordinatoren når du trenger det?",
             "nynorsk": "Får du tak i koordinatoren?",
             "engelsk": "Can you reach the coordinator when you need to?",
             **dict(sql(f"""SELECT ELT(FIELD(language, 'uk', 'pl', 'ar'), 'ukrainsk', 'polsk',
                 'arabisk'), text FROM feedback_question_text WHERE question = {first}
                 AND language IN ('uk', 'pl', 'ar')"""))}
    kept = siri.fill(page, page, **given)
    tap.check(kept.status == 303 and asked_now()[0] == first and
              log()[-1][:3] == [first, "translated", "nn"] and "treng det" in log()[-1][3],
              "a translation is put right in place, and the log has what stood there", log()[-1])
    old = siri.get(page).hidden(page)
    changed = siri.fill(page, page, **{**given, "bokmal": "Svarer koordinatoren?"})
    new = asked_now()[0]
    tap.check(changed.status == 303 and new != first and len(asked_now()) == 5 and
              one(f"SELECT replaces FROM feedback_question WHERE id = {new}") == first and
              on_the_form()[0] == "Svarer koordinatoren?" and
              [row[1] for row in log()[-2:]] == ["reworded", "added"],
              "other words in bokmål are another question, in the same place", asked_now())
    late = siri.post(page, {**old, **given, "bokmal": "Og nå?"})
    tap.check(late.status in (403, 409) and len(asked_now()) == 5,
              "what has ended is changed no more", late.status)
    time.sleep(2.1)
    looked = family.post(FORM, {**hidden, "om": "ordningen", "onskesvar": "nei",
                                f"sporsmal-{first}": "nei"})
    tap.check(looked.status == 200 and
              "Får du tak i koordinatoren når du trenger det?" in looked.text,
              "who had the form open answers the words she saw", looked.status)
    wanted = {k: html.unescape(v) for k, v in re.findall(
        r'<input type="hidden" name="([\w-]+)" value="([^"]*)"', looked.text)}
    quiet()
    sent = family.post("/tilbakemelding/send", wanted)
    mark = one(f"SELECT mark FROM feedback_mark WHERE question = {first} ORDER BY reference DESC LIMIT 1")
    ended = siri.get(ASKED).text.split('id="slutt"')[1]
    tap.check(sent.status == 303 and mark is not None and
              "Får du tak i koordinatoren når du trenger det?" in ended and "Minst 5 svar" in ended,
              "and her answer stays with them", [sent.status, mark])


def stale_and_at_once(tap, siri):
    page = f"{ASKED}/{asked_now()[1]}"
    other = Browser("siri.systemansvarlig")
    form = other.get(page).hidden(page)
    siri.fill(page, page, bokmal="Gjør koordinatoren det dere er blitt enige om?",
              nynorsk="Ny?", engelsk="New?")
    stale = other.post(page, {**form, "bokmal": "Gammelt", "nynorsk": "", "engelsk": ""})
    tap.check(stale.status == 409 and 'value="Gammelt"' in stale.text and
              "Gammelt" not in on_the_form(), "an older version comes back with what was typed",
              stale.status)
    for n in range(2):
        siri.fill(NEW, NEW, bokmal=f"Nummer {n}?")
    answers = []
    forms = [(who, who.get(NEW).hidden(NEW)) for who in (siri, other)]
    threads = [threading.Thread(target=lambda w=who, f=form: answers.append(
        w.post(NEW, {**f, "bokmal": "Sist?"}).status)) for who, form in forms]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    full = siri.get(ASKED)
    tap.check(sorted(answers) == [303, 422] and len(asked_now()) == 8 and
              NEW not in full.text, "of two that come at once one is the eighth, and no ninth",
              answers)


def moved(tap, siri):
    before = asked_now()

    def move(question, way, **more):
        page = siri.get(ASKED)
        path = f"{ASKED}/{question}/flytt"
        return siri.post(path, {**page.hidden(path), "vei": way, **more})

    answers = [move(before[1], "opp").status, move(before[0], "opp").status,
               move(before[0], "opp").status, move(before[7], "ned").status]
    tap.check(answers == [303] * 4 and asked_now() == before and
              [row[1] for row in log()[-2:]] == ["moved"] * 2,
              "up and up again, never past the ends", [answers, asked_now(), before])
    stale = move(before[2], "opp", versjon="1000")
    odd = move(before[2], "bort")
    tap.check([stale.status, odd.status] == [409, 400] and asked_now() == before,
              "from an older page nothing moves", [stale.status, odd.status])
    move(before[7], "opp")
    tap.check(asked_now() == before[:6] + [before[7], before[6]] and
              on_the_form()[6] == one("SELECT text FROM feedback_question_text WHERE "
                                      f"language = 'nb' AND question = {before[7]}"),
              "and families see them in that order")


def ended(tap, siri):
    last = asked_now()[-1]
    page = f"{ASKED}/{last}/avslutt"
    wrong = [siri.fill(page, page, dag=given).status for given in ("", "31.2.2027", day(-1), day(400))]
    later = siri.fill(page, page, dag=day(3))
    tap.check(wrong == [422] * 4 and later.status == 303 and last in asked_now() and
              one(f"SELECT DATEDIFF(valid_to, {norway()}) FROM feedback_question "
                  f"WHERE id = {last}") == "2" and "Siste dag:" in siri.get(ASKED).text,
              "it ends from a day on that is to come", wrong)
    now = siri.fill(page, page, dag=day())
    tap.check(now.status == 303 and last not in asked_now() and len(on_the_form()) == 7 and
              siri.get(page).status == 403 and log()[-1][:2] == [last, "ended"] and
              NEW in siri.get(ASKED).text, "or from today, and makes room", now.status)


def asks_nothing(tap, siri):
    """Without a question the form has the field for one's own words."""
    sql(f"UPDATE feedback_question SET valid_to = {norway()} - INTERVAL 10 DAY")
    page = siri.get(ASKED)
    tap.check(on_the_form() == [] and "Ingen spørsmål stilles nå" in page.text,
              "with no question the form still stands")


def run(tap):
    siri, lise = Browser("siri.systemansvarlig"), Browser("lise.leder")
    hers_alone(tap, siri, lise)
    added(tap, siri)
    reworded(tap, siri)
    stale_and_at_once(tap, siri)
    moved(tap, siri)
    ended(tap, siri)
    asks_nothing(tap, siri)


if __name__ == "__main__":
    told = Tap()
    run(told)
    it_own_texts.run(told)
    it_own_letters.run(told)
    it_own_figures.run(told)
    sys.exit(told.end())
