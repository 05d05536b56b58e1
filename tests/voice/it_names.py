#!/usr/bin/env python3
"""What the municipality calls its office, teams and roles: refused where it is no name,
looked at, and then said by every page, letter and e-mail, in bokmål and nynorsk, without
a program begun anew; taken back; and kept when the database is away. Run by it_names.sh.
"""

import os
import re
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", room) for room in ("fixture", "intake", "notify")]
import it_application as flow  # noqa: E402
from client import Browser, Tap, at_once, linked, one, pdf_says, sql, wait_for, words_of  # noqa: E402
from post import forget, html, mails, text  # noqa: E402

LIST, EDIT = "/tekster", "/tekster/navn"
LOOK = EDIT + "/se"
FIELDS = ("kontor", "koordinatorteam", "bti_team", "systemansvarlig", "en_fadder", "fadderen")
OFFICE, OFFICE_NN = "enhet for barn & unge", "Koordinerande eining"
NAMES = {"kontor": OFFICE, "koordinatorteam": "Ressurslaget", "bti_team": "øvre innsatslag",
         "systemansvarlig": "fagansvarlig", "en_fadder": "veileder", "fadderen": "veilederen",
         "kontor_nn": OFFICE_NN, "systemansvarlig_nn": "fagansvarleg",
         "en_fadder_nn": "rettleiar", "fadderen_nn": "rettleiaren"}
OLD = re.compile(r"tj?enestekontor|systemansvarl|\bfadder|koordinatorteam|bti-team", re.I)
PEOPLE = ("tora.tjenestekontor", "lise.leder", "siri.systemansvarlig", "kai.koordinator",
          "frida.fadder", "britt.bti", "stian.stafettholder", "odd.drift")
# What says the old names because somebody wrote them: guidelines, their page here, the kind of
# service that the directory says of a unit, and translations as they were brought.
QUOTED = re.compile(r"^/(retningslinjer|enheter|tekster|drift/sprak|logg-ut|utkast)|/eksport|\.pdf$")

# What is written for the office, and what is said of it.
WRONG = (
    ("<script>alert(1)</script>", "Bruk bokstaver"), ("{frist}", "Bruk bokstaver"),
    ("{{office}}", "Bruk bokstaver"), ("<?cs var:Page.csrf ?>", "Bruk bokstaver"),
    ("kon\u202etoret", "Bruk bokstaver"), ("kon\u200ftoret", "Bruk bokstaver"),
    ("kon\ntoret", "Bruk bokstaver"), ("Kontor 😀", "Bruk bokstaver"), ("مكتب", "Bruk bokstaver"),
    ("%s%n", "Bruk bokstaver"), ("12345", "Bruk bokstaver"), ("--", "Bruk bokstaver"), ("Kon–toret", "Bruk bokstaver"),
    ("x" * 10000, "Skriv fra 2 til 40 tegn"), ("x" * 41, "Skriv fra 2 til 40 tegn"),
    ("K", "Skriv fra 2 til 40 tegn"), ("Koordinator", "Dette ordet betyr noe annet"),
    ("individuell  plan", "Dette ordet betyr noe annet"),
    ("stafetthaldar", "Dette ordet betyr noe annet"),
    ("Koordinatoren", "Dette ordet betyr noe annet"), ("barnekoordinatorane", "Dette ordet betyr noe annet"),
    ("Individuelle planer", "Dette ordet betyr noe annet"), ("Kontor ĸɐ", "Bruk bokstaver"),
    ("BTI-TEAMET", "Noe annet har samme navn"), ("SYSTEMANSVARLIG", "Noe annet har samme navn"),
)


def fields(**given):
    return {**{f: "" for name in FIELDS for f in (name, name + "_nn")}, **given}


def propose(siri, **given):
    return siri.fill(EDIT, EDIT, **fields(**given))


def publish(siri, **given):
    propose(siri, **given)
    return siri.fill(LOOK, LOOK)


def kept():
    return one("SELECT COUNT(*) FROM own_text WHERE name = 'names' AND live = 1")


def hers_alone(tap, siri, others):
    found = [[who.get(path).status for path in (EDIT, LOOK)] for who in (siri, *others)]
    tap.check(found == [[200, 200]] + [[404, 404]] * len(others) and
              f'href="{EDIT}"' in siri.get(LIST).text and
              "Standardnavnene brukes nå." in siri.get(EDIT).text and
              siri.post(LOOK, siri.get(EDIT).hidden(EDIT)).status == 409,
              "the system owner alone says the names, and nothing waits", found)


def wrong(tap, siri):
    for typed, said in WRONG:
        answer = propose(siri, kontor=typed)
        again = re.search(r'id="kontor" name="kontor" value="([^"]*)"', answer.text)
        tap.check(answer.status == 422 and f"Bokmål. Kontoret: {said}" in answer.text and
                  'href="#kontor"' in answer.text and "<script>alert" not in answer.text and
                  again is not None and len(again.group(1)) >= min(len(typed), 2) - 1,
                  f"no name: {typed[:30]!r}", (answer.status, answer.text[-1500:]))
    answer = propose(siri, en_fadder="veileder", kontor_nn="Eining", koordinatorteam="Laget",
                     bti_team="laget")
    tap.check(answer.status == 422 and all(one_ in answer.text for one_ in (
        "Bokmål. Det samme ordet i bestemt form: Skriv begge formene",
        "Nynorsk. Kontoret: Skriv navnet på bokmål",
        "Bokmål. Teamet for kontaktskjemaer: Noe annet har samme navn",
        'value="veileder"', 'value="Eining"')) and kept() == "0" and
        one("SELECT COUNT(*) FROM own_proposal WHERE name = 'names'") == "0",
        "several faults are said at once, what was typed is there, and nothing is kept",
        answer.text[-3000:])


def looked_at(tap, siri, tora):
    form = siri.get(EDIT).hidden(EDIT)
    answers = at_once([lambda: siri.post(EDIT, {**form, **fields(**NAMES)})] * 2)
    page = words_of(siri.get(LOOK).text)
    tap.check({a.location for a in answers} == {LOOK} and
              "Enhet for barn & unge skal bekrefte søknaden" in page and
              f"trenger hjelp igjen: {OFFICE}." in page and "Spør øvre innsatslag" in page and
              f"{OFFICE_NN} skal stadfeste" in page and "sjå rettleiaren sin" in page and
              "Ressurslaget og veileder" in page and "Ein rettleiar er" in page,
              "real sentences are shown with the names in them", page)
    tap.check("Køen på tjenestekontoret" not in page and "tjenestekontoret" in
              words_of(tora.get("/soknader").text), "and nobody else sees them yet")


def stale(tap, siri):
    other = Browser("siri.systemansvarlig")
    old = other.get(EDIT).hidden(EDIT)
    propose(siri, **NAMES)
    late = other.post(EDIT, {**old, **fields(kontor="Gammelt kontor")})
    tap.check(late.status == 409 and 'value="Gammelt kontor"' in late.text,
              "in a second window the older form comes back with what was typed", late.status)
    hidden = siri.get(LOOK).hidden(LOOK)
    answers = [siri.post(LOOK, hidden), siri.post(LOOK, hidden)]
    tap.check([a.status for a in answers] == [303] * 2 and kept() == "2",
              "published twice they are published once", [a.status for a in answers])


def written_by_people():
    """What the database has of words, which says what somebody wrote."""
    found = [row[0] for row in sql("""SELECT name FROM unit UNION SELECT title FROM employee
        UNION SELECT what FROM guideline UNION SELECT why FROM guideline
        UNION SELECT source FROM guideline UNION SELECT text FROM proposal""")]
    return sorted((words_of(w) for w in found if OLD.search(w)), key=len, reverse=True)


def crawl(who, quoted):
    """The old names that she can come to read from her desk, how many pages, and all she read."""
    pages, said, old = 0, "", []
    for path, answer in linked(who, QUOTED, 41):
        pages += 1
        page = words_of(re.sub(r"<(textarea|bdi)\b.*?</\1>", " ", answer.text, flags=re.S))
        for words in quoted:
            page = page.replace(words, " ")
        said += page + "\n"
        old += [f"{path}: {page[max(0, m.start() - 60):m.end() + 20]}" for m in OLD.finditer(page)]
    return pages, said, old


def in_use(office):
    """The program without sessions has taken it up."""
    name = office[0].upper() + office[1:]
    wait_for(lambda: name in words_of(Browser().get("/om").text), 10)


def every_page(tap, code, office):
    sql(f"UPDATE employee SET language = '{code}'")
    quoted, pages, said, old = written_by_people(), 0, "", []
    in_use(office)
    for name in PEOPLE:
        read, hers, found = crawl(Browser(name), quoted)
        pages, said, old = pages + read, said + hers, old + found
    wanted = [office[0].upper() + office[1:], "Ressurslaget", "øvre innsatslag"] + (
        ["Fagansvarlig", "fagansvarlig", "Veileder", "veileder"] if code == "nb" else
        ["fagansvarleg", "Rettleiar", "rettleiar"])
    tap.check(old == [] and pages > 80, f"in {code} no page says an old name ({pages} read)",
              "\n".join(old[:20]))
    tap.check([w for w in wanted if w not in said] == [], f"in {code} they say the new ones",
              [w for w in wanted if w not in said])
    sql("UPDATE employee SET language = NULL")


def open_pages(tap):
    quoted = written_by_people()
    for code, office in (("nb", "Enhet for barn & unge"), ("nn", OFFICE_NN),
                         ("en", "Enhet for barn & unge")):
        found = []
        for path in ("/om", "/tilbakemelding", "/personvern", "/kontakt"):
            time.sleep(0.6)
            answer = Browser().get(f"{path}?sprak={code}")
            page = words_of(answer.text)
            for words in quoted:
                page = page.replace(words, " ")
            found.append((answer.status, page))
        tap.check([s for s, _ in found] == [200] * 4 and office in found[0][1] and
                  not OLD.search(" ".join(t for _, t in found)) and
                  "service office" not in " ".join(t for _, t in found),
                  f"what families read in {code} says the new one", found)
        if code == "nb":
            tap.check(f"Bare {OFFICE} leser dette" in found[3][1],
                      "and inside a sentence as it was written", found[3][1])
    time.sleep(0.6)
    page = Browser().get("/nodkonto")
    tap.check("vist til fagansvarlig" in words_of(page.text),
              "and the program that sees passwords", words_of(page.text)[:600])


def a_letter(tap, tora, code, office):
    path = flow.register(tora, malform=code, navn=f"Alma Søker {code}")
    page = path + "/bekreft"
    letter = tora.fill(page, page).location
    said = " ".join(pdf_says(flow.made(tora, letter)[1].body, "pdftotext").split())
    tap.check(office in said and not OLD.search(said), f"a letter in {code} is from it", said)
    return letter


def a_mail(tap):
    """Put in by hand: the e-mail of the day has its hour, and keeps working days."""
    forget()
    for name, code in (("kai.koordinator", "nb"), ("knut.koordinator", "nn")):
        sql(f"""UPDATE employee SET language = '{code}' WHERE username = '{name}';
            INSERT INTO mail (employee, made, due) SELECT id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
              FROM employee WHERE username = '{name}';
            INSERT INTO mail_line (mail, kind, n, subject, alerts)
            VALUES (LAST_INSERT_ID(), 'mentor_given', 1, 1, 1)""")
    subprocess.run([*os.environ["SWEEP"].split(), "outbox"], check=True, capture_output=True)
    for name, says in (("kai.koordinator", "Du har fått en veileder i Ressurslaget"),
                       ("knut.koordinator", "Du har fått ein rettleiar i Ressurslaget")):
        said = " ".join(re.sub(r"http\S*", "", text(m) + words_of(html(m))) for m in mails(name))
        tap.check(said.count(says) == 2 and not OLD.search(said), "an e-mail says it", said)
    sql("UPDATE employee SET language = NULL")


def other_languages(tap, siri):
    """An English page has the name of the office as it is, and its own words for a role."""
    sql("UPDATE employee SET language = 'en' WHERE username = 'siri.systemansvarlig'")
    page = words_of(siri.get("/fadder").text)
    tap.check("of Ressurslaget who follows" in page and "A mentor is" in page and
              "veileder" not in page, "in English names stay, and roles have English words", page)
    sql("UPDATE employee SET language = NULL")


def cannot_be_read(tap, siri, tora):
    """A failed read leaves those in use."""
    sql("RENAME TABLE own_text TO own_text_gone")
    sql("UPDATE own_page SET version = version + 1 WHERE name = 'names'")
    pages = [tora.get("/soknader") for _ in range(8)]
    tap.check({a.status for a in pages} == {200} and
              all("nhet for barn &amp; unge" in a.text for a in pages),
              "names that cannot be read stay as they are", [a.status for a in pages])
    sql("RENAME TABLE own_text_gone TO own_text")
    siri.get(LIST)


def database_away(tap):
    pid = int(open(one("SELECT @@pid_file"), encoding="ascii").read())
    sql("UPDATE own_page SET version = version + 1 WHERE name = 'names'")
    os.kill(pid, 19)
    time.sleep(4)
    try:
        away = [words_of(Browser().get("/om?sprak=nb").text) for _ in range(3)]
    finally:
        os.kill(pid, 18)
    tap.check(all("Enhet for barn & unge" in page for page in away),
              "with the database away families read the name they did", away)


def another(tap, siri, tora, letter):
    """Every worker of every program takes it up, and what is made stays as it is."""
    wait_for(lambda: siri.get(EDIT).status == 200, 40)
    publish(siri, kontor="Forvaltningskontoret")
    pages = at_once([lambda: tora.get("/soknader").text] * 12)
    tap.check(all("Forvaltningskontoret" in page and "barn &amp; unge" not in page
                  for page in pages), "at the next click every worker says another name")
    tap.check(wait_for(lambda: "Forvaltningskontoret" in Browser().get("/om?sprak=nb").text, 40),
              "and the open pages within seconds")
    tap.check("barn & unge" in pdf_says(tora.get(letter + "/fil").body, "pdftotext"),
              "a letter that is made keeps the name it got")
    page = siri.get(EDIT)
    first = re.search(r'href="/tekster/navn\?fra=(\d+)"', page.text)
    tap.check("barn &amp; unge" in page.text and first is not None and
              'value="Forvaltningskontoret"' in page.text, "the page tells what it was before")
    again = siri.get(f"{EDIT}?fra={first.group(1)}").text
    tap.check(any(f'value="{name}"' in again for name in ("veileder", "rettleiar")),
              "and an earlier one can be taken up again")


def taken_back(tap, siri, tora):
    propose(siri)
    page = siri.get(LOOK)
    siri.fill(LOOK, LOOK)
    tap.check("standardnavnene igjen" in page.text and kept() == "0" and
              "tjenestekontoret" in words_of(tora.get("/soknader").text) and
              wait_for(lambda: "Tjenestekontoret er den ene døren" in
                       Browser().get("/om?sprak=nb").text, 40),
              "with no names the standard ones are back")


def run(tap):
    siri, tora, lise, odd = (Browser(who) for who in (
        "siri.systemansvarlig", "tora.tjenestekontor", "lise.leder", "odd.drift"))
    hers_alone(tap, siri, (tora, lise, odd))
    wrong(tap, siri)
    looked_at(tap, siri, tora)
    stale(tap, siri)
    every_page(tap, "nb", OFFICE)
    every_page(tap, "nn", OFFICE_NN)
    open_pages(tap)
    letter = a_letter(tap, tora, "nb", "Enhet for barn & unge")
    a_letter(tap, tora, "nn", OFFICE_NN)
    a_mail(tap)
    other_languages(tap, siri)
    cannot_be_read(tap, siri, tora)
    database_away(tap)
    another(tap, siri, tora, letter)
    taken_back(tap, siri, tora)


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
