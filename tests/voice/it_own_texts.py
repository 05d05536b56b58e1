"""The municipality's own words on /personvern and /tilgjengelighet: written, looked at,
published, taken back, with the database away; part of it_own.py."""

import os
import re
import time

from client import Browser, one, sql, wait_for

LIST, EDIT, LOOK = "/tekster", "/tekster/personvern", "/tekster/personvern/se"
STANDARD = "Kommunen er ansvarlig for opplysningene"
HOSTILE = ("# Ansvar <b>her</b>\nRett under.\nSamme avsnitt.\n\n \n<script>alert(1)</script> "
           "javascript:alert(1) https://eksempel.no\r\n#ikke overskrift\n# \n\u202eresrever "
           "'; DROP TABLE own_text; --")


def shown(language="nb", path="/personvern"):
    """The page as anybody has it in a language, without its blanks."""
    time.sleep(0.6)
    return Browser().send("GET", f"{path}?sprak={language}").text


def hers_alone(tap, siri, lise, odd):
    paths = (LIST, EDIT, LOOK)
    kinds = [[who.get(path).status for path in paths] for who in (siri, lise, odd)]
    tap.check(kinds == [[200] * 3, [403, 404, 404], [403, 404, 404]] and
              f'href="{LIST}"' in siri.get("/").text and
              siri.get("/tekster/om").status == 404,
              "the system owner alone words the pages, and no other page", kinds)
    tap.check("Standardteksten brukes nå" in siri.get(LIST).text and STANDARD in shown() and
              "Ingen endring venter" in siri.get(LOOK).text and
              siri.post(LOOK, siri.get(EDIT).hidden(EDIT)).status == 409, "as long as nothing is written, ours is shown")


def written_and_looked_at(tap, siri):
    wrong = [siri.fill(EDIT, EDIT, bokmal="", nynorsk="Berre nynorsk", engelsk=""),
             siri.fill(EDIT, EDIT, bokmal="Ring 01010750160", nynorsk="", engelsk=""),
             siri.fill(EDIT, EDIT, bokmal="x" * 8001, nynorsk="", engelsk="")]
    tap.check([a.status for a in wrong] == [422] * 3 and ">Berre nynorsk<" in wrong[0].text and
              'href="#bokmal"' in wrong[0].text and "01010750160" in wrong[1].text,
              "no other language without bokmål, no identity number, not too long",
              [a.status for a in wrong])
    form = siri.get(EDIT).hidden(EDIT)
    sent = {**form, "bokmal": HOSTILE, "nynorsk": "", "engelsk": "In English.\n\nTwo."}
    answers = [siri.post(EDIT, sent) for _ in range(2)]
    page = siri.get(LOOK)
    tap.check([a.location for a in answers] == [LOOK] * 2 and "&lt;script&gt;" in page.text and
              "<script>alert" not in page.text and "In English." in page.text and
              STANDARD in shown(), "it is looked at first, and nobody else sees it",
              [a.status for a in answers])
    return page.hidden(LOOK)


def published(tap, siri, hidden):
    answers = [siri.post(LOOK, hidden), siri.post(LOOK, hidden)]
    nb, nn, en = (shown(l) for l in ("nb", "nn", "en"))
    main = re.search(r"<main.*?</main>", nb, re.S).group()
    tap.check([a.status for a in answers] == [303] * 2 and one(
              "SELECT COUNT(*) FROM own_text WHERE live = 1") == "2" and STANDARD not in nb,
              "published twice it is published once", [a.status for a in answers])
    tap.check(re.findall(r"<h2[^>]*><bdi>(.*?)</bdi>", main) == ["Ansvar &lt;b&gt;her&lt;/b&gt;"] and
              len(re.findall(r'<p class="prose">', main)) == 2 and
              "<bdi>Rett under.\nSamme avsnitt.</bdi>" in main and "<a " not in main and
              "<script>alert" not in nb, "headings and paragraphs, and nothing that lives", main)
    tap.check('<div class="stack" lang="nb" dir="ltr"><h2' in nn and "In English." in en and
              'lang="nb"' not in en.split("<main")[1].split("</main")[0],
              "where a language has no words, bokmål is shown and said to be it")
    own = siri.get("/personvern").text
    tap.check("In English" not in own and "Rett under." in own, "who works here reads the same")
    late = siri.post(LOOK, {**hidden, "nokkel": siri.get(LOOK).hidden("/logg-ut")["nokkel"]})
    tap.check(late.status == 409, "from an older page nothing is published", late.status)


def stale(tap, siri):
    other = Browser("siri.systemansvarlig")
    old = other.get(EDIT).hidden(EDIT)
    siri.fill(EDIT, EDIT, bokmal="Kort.", nynorsk="Stutt.", engelsk="In English.\n\nTwo.")
    late = other.post(EDIT, {**old, "bokmal": "Gammel tekst", "nynorsk": "", "engelsk": ""})
    tap.check(late.status == 409 and ">Gammel tekst<" in late.text,
              "an older version comes back with what was typed", late.status)
    siri.fill(LOOK, LOOK)
    rows = sql("SELECT language, until IS NULL, since_by = COALESCE(until_by, since_by) "
               "FROM own_text ORDER BY id")
    tap.check(rows == [["nb", "0", "1"], ["en", "1", "1"], ["nb", "1", "1"], ["nn", "1", "1"]],
              "what is changed is another row, and what is not stays", rows)


def taken_up_again(tap, siri):
    first = one("SELECT MIN(id) FROM own_text")
    page = siri.get(EDIT)
    again = siri.get(f"{EDIT}?fra={first}")
    tap.check(f'href="{EDIT}?fra={first}"' in page.text and ">Kort.</textarea>" in page.text and
              "# Ansvar" in again.text.split("</textarea>")[0] and ">Stutt.<" in again.text and
              siri.get(f"/tekster/tilgjengelighet?fra={first}").text.count("# Ansvar") == 0,
              "an earlier one can be taken up again, in its language and page alone")
    siri.fill(EDIT, EDIT, bokmal="", nynorsk="", engelsk="")
    empty = siri.get(LOOK)
    siri.post(LOOK, empty.hidden(LOOK))
    tap.check("standardteksten igjen" in empty.text and STANDARD in shown() and
              one("SELECT COUNT(*) FROM own_text WHERE live = 1") == "0",
              "with no words at all ours is shown again")


def database_away(tap, siri):
    path = "/tekster/tilgjengelighet"
    siri.fill(path, path, bokmal="Ring oss.", nynorsk="", engelsk="")
    siri.fill(path + "/se", path + "/se")
    tap.check("Ring oss." in shown(path="/tilgjengelighet") and STANDARD in shown(),
              "each page has its own words")
    pid = int(open(one("SELECT @@pid_file"), encoding="ascii").read())
    os.kill(pid, 19)
    time.sleep(0.5)
    try:
        away = [Browser().get(p) for p in ("/tilgjengelighet", "/personvern")]
    finally:
        os.kill(pid, 18)
    tap.check([a.status for a in away] == [200, 200] and "WCAG 2.1" in away[0].text and
              STANDARD in away[1].text, "with the database away our own words are shown",
              [(a.status, a.text[-900:]) for a in away])
    tap.check(wait_for(lambda: "Ring oss." in shown(path="/tilgjengelighet"), 20),
              "and the municipality's when it is back")


def run(tap):
    siri, lise, odd = (Browser(who) for who in
                       ("siri.systemansvarlig", "lise.leder", "odd.drift"))
    hers_alone(tap, siri, lise, odd)
    published(tap, siri, written_and_looked_at(tap, siri))
    stale(tap, siri)
    taken_up_again(tap, siri)
    database_away(tap, siri)
