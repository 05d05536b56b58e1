#!/usr/bin/env python3
"""A certificate as a PDF: what it says, whose it is, and what happens when none can be made
(R30); run by it_certificate.sh."""

import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part)
                for part in ("cover", "notify", "web", "intake", "fixture", "craft")]
from client import Browser, Tap, day, one, pdf_says, queued, sql, wait_for  # noqa: E402
from it_training import SIRI, at, make, name_of  # noqa: E402
from it_transfer import employee  # noqa: E402

KAI = "kai.koordinator"
BODY = "Retningslinjene, og hvordan de brukes.\n<script>alert(1)</script>"


def how(word):
    with open(os.environ["HOW"], "w", encoding="utf-8") as file:
        file.write(word)


def letters(more="1 = 1"):
    return int(one(f"SELECT COUNT(*) FROM letter WHERE kind = 'certificate' AND {more}"))


def done():
    """Waits until nothing is to be made, and says how the last one came out."""
    wait_for(lambda: letters("state IN ('ordered', 'making')") == 0, 60)
    return one("SELECT state FROM letter WHERE kind = 'certificate' ORDER BY id DESC LIMIT 1")


def order(browser, path, **more):
    """From another window, that was opened before: the page has no button while it is made."""
    own = browser.get("/").hidden("/logg-ut")
    return browser.post(path, {"csrf": own["csrf"], "nokkel": own["nokkel"], **more})


def pdf(browser, path):
    """The file and its text as it is read, in one line."""
    file = browser.get(path + "/fil")
    return file, " ".join(pdf_says(file.body, "pdftotext").split()) if file.status == 200 else ""


def was_there(siri):
    """Path of the certificate of a course that Kai was at today."""
    course = make(siri, kurstittel="Grunnkurs & mer", kursdag=day(0), pamelding_innen=day(0),
                  kursomtale=BODY)
    assert siri.fill(at(course, "/oppmote"), at(course, "/oppmote"),
                     andre_tilstede=KAI).status == 303
    row = one(f"SELECT id FROM attendance WHERE course = {course} AND live = 1")
    return course, f"/opplaering/bevis/{row}"


def on_paper(tap, kai, path):
    page = path + "/pdf"
    training, printable = kai.get("/opplaering"), kai.get(path)
    tap.check(f'href="{page}"' in training.text and "Last ned kursbevis (PDF)" in training.text and
              f'href="{page}"' in printable.text, "her own training has the way to it")
    none = kai.get(page + "/fil").status
    odd = order(kai, page, ukjent="1").status
    tap.check(odd == 400 and letters() == 0, "what the page does not send is refused", odd)
    twice = kai.get(page).hidden(page)
    answers = [kai.post(page, twice), kai.post(page, twice), order(kai, page)]
    state = done()
    tap.check(none == 404 and [a.status for a in answers] == [303] * 3 and state == "made" and
              letters() == 1, "ordered, sent twice and ordered again it is one",
              (none, [a.status for a in answers], state, letters()))
    file, text = pdf(kai, page)
    words = ("Havnsund kommune", "Kursbevis", name_of(KAI), "har deltatt på dette kurset",
             "Grunnkurs & mer", "Heldagskurs (grunnkurs)", "09:00–15:30", "Rådhuset", "Det går ikke ut",
             "<script>alert(1)</script>", "Siri Sjøvold", "Systemansvarlig", "Utstedt")
    places = [text.find(word) for word in words]
    tap.check(-1 not in places and places == sorted(places),
              "it says who was at what, when, where, until when, and who answers for it", (places, text))
    info = pdf_says(file.body, "pdfinfo")
    tap.check(re.search(r"Title:\s+Kursbevis: Grunnkurs & mer\n", info) and
              re.search(r"Tagged:\s+yes", info) and re.search(r"Pages:\s+1\n", info) and
              "A4" in info and b"/Lang (nb)" in file.body and b"pdfuaid:part" in file.body and
              b"/JavaScript" not in file.body, "tagged, with its title and language, on one A4", info)
    name = file.headers["content-disposition"]
    tap.check("kursbevis.pdf" in name and "kai" not in name.lower(), "its file names nobody", name)
    tap.check(one("SELECT COUNT(*) FROM access_log WHERE action = 'training_take' AND "
                  "casefile IS NULL AND outcome = 'allowed'") != "0", "and each look is in the log")


def nobody_elses(tap, path):
    page = path + "/pdf"
    said = {}
    for who in ("kari.koordinator", "lise.leder", SIRI, "odd.drift"):
        browser = Browser(who)
        said[who] = (browser.get(page).status, browser.get(page + "/fil").status,
                     order(browser, page).status)
    tap.check(set(said.values()) == {(404, 404, 404)} and letters() == 1,
              "it is nobody else's, to see, to fetch or to order", said)
    tap.check(Browser().get(page + "/fil").status == 303, "and nobody's who is not logged in")


def two_windows(tap, kai, path):
    """Two windows at the same instant order one."""
    page = path + "/pdf"
    sql("DELETE FROM letter WHERE kind = 'certificate'")
    two = [kai, Browser(KAI)]
    forms = [browser.get(page).hidden(page) for browser in two]
    status, both = queued(
        f"SELECT id FROM attendance WHERE id = {path.rsplit('/', 1)[1]}",
        [lambda i=i: two[i].post(page, forms[i]).status for i in (0, 1)])
    state = done()
    tap.check(both and status == [303, 303] and state == "made" and letters() == 1,
              "two windows at once order one", (both, status, state, letters()))


def whatever_the_name(tap, kai, path):
    """Names of any writing stand on it, and one of 118 letters; so do languages."""
    page, name = path + "/pdf", name_of(KAI)
    for given, seen in (("فاطمة الزهراء", ("فاطمة", "فاطمة"[::-1])), ("Kai 👩‍👧 Ødegård-Šuđ", ("Ødegård-Šuđ",)),
                        ("Snudd \u202eabc", ("Snudd",)), ("Kai" + "langt" * 23, ("langtlangt",)),
                        ("Кай Коваль", ("Кай Коваль",))):
        sql(f"UPDATE employee SET name = '{given}' WHERE username = '{KAI}'")
        answer = order(Browser(KAI), page)
        state = done()
        file, text = pdf(kai, page)
        tap.check(answer.status == 303 and state == "made" and any(word in text for word in seen) and
                  "Pages:           1" in pdf_says(file.body, "pdfinfo"),
                  f"a name is no hindrance: {seen[0]}", (answer.status, state, text[:200]))
    sql(f"UPDATE employee SET name = '{name}', language = 'nn' WHERE username = '{KAI}'")
    order(Browser(KAI), page)
    done()
    file, text = pdf(kai, page)
    tap.check(b"/Lang (nn)" in file.body and "har delteke på dette kurset" in text,
              "and it is in her language", text[:300])
    sql(f"UPDATE employee SET language = 'nb' WHERE username = '{KAI}'")


def runs_out(tap, siri, kai):
    """What has months says until when."""
    course = make(siri, kursslag="veiledning", kurstittel="Veiledning", kursdag=day(0), pamelding_innen=day(0))
    siri.fill(at(course, "/oppmote"), at(course, "/oppmote"), andre_tilstede=KAI)
    row = one(f"SELECT id FROM attendance WHERE course = {course} AND live = 1")
    page = f"/opplaering/bevis/{row}/pdf"
    order(kai, page)
    done()
    until = re.search(r"Gjelder til (\d+\. \w+ \d{4})", kai.get(f"/opplaering/bevis/{row}").text, re.I)
    _, text = pdf(kai, page)
    tap.check(until is not None and until[1] in text, "what runs out says when", (until, text))


def corrected(tap, siri, kai, course, path):
    """Who was noted by mistake has no certificate, nor keeps the one that was made."""
    page, form = path + "/pdf", at(course, "/oppmote")
    before = kai.get(page + "/fil").status
    sql(f"UPDATE course SET title = 'Rettet tittel' WHERE id = {course}")
    order(kai, page)
    done()
    _, text = pdf(kai, page)
    tap.check(before == 200 and "Rettet tittel" in text, "a course that is put right is ordered anew", text)
    back = siri.fill(form, form).status
    after = [kai.get(page).status, kai.get(page + "/fil").status, kai.get(path).status,
             order(kai, page).status]
    tap.check(back == 303 and after == [404] * 4 and page not in kai.get("/opplaering").text,
              "taken back, it can neither be fetched nor ordered", (back, after))
    siri.fill(form, form, andre_tilstede=KAI)
    row = one(f"SELECT id FROM attendance WHERE course = {course} AND live = 1")
    return f"/opplaering/bevis/{row}"


def no_printer(tap, kai, path):
    """Slow or gone: it is said plainly, and the page to print is a link away."""
    page = path + "/pdf"
    how("slow")
    order(kai, page)
    waits = kai.get(page).text
    sql("UPDATE letter SET ordered = ordered - INTERVAL 2 MINUTE WHERE kind = 'certificate'")
    late = kai.get(page).text
    how("gone")
    state = done()
    failed = kai.get(page).text
    tap.check("lages nå" in waits and "data-look-again" in waits and
              "lengre tid enn det pleier" in late and state == "failed" and
              "kunne ikke lages" in failed and kai.get(page + "/fil").status == 404 and
              all(f'href="{path}"' in text for text in (waits, late, failed)) and
              kai.get(path).status == 200,
              "a printer that is slow or gone is said, and the page is there to print", (state, failed[-1500:]))
    how("good")
    order(kai, page)
    tap.check(done() == "made" and kai.get(page + "/fil").status == 200, "and afterwards it is made")
    sql("UPDATE letter SET keep_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE kind = 'certificate'")
    tap.check(kai.get(page + "/fil").status == 404, "for an hour")


def main():
    tap = Tap()
    siri, kai = Browser(SIRI), Browser(KAI)
    course, path = was_there(siri)
    on_paper(tap, kai, path)
    nobody_elses(tap, path)
    two_windows(tap, kai, path)
    whatever_the_name(tap, kai, path)
    runs_out(tap, siri, kai)
    path = corrected(tap, siri, kai, course, path)
    no_printer(tap, kai, path)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
