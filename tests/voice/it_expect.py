#!/usr/bin/env python3
"""What a role owes a family, by when and why: to be read by anybody, and nothing else of the
guidelines (7.4). Run by it_expect.sh."""

import html
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("fixture", "craft")]
from client import Browser, Tap, day, norway, one, sql  # noqa: E402
from it_guideline_change import GOOD, hidden, save, versions  # noqa: E402

PAGE = "/om/hva-du-kan-vente"
HOSTILE = "<script>alert(1)</script> \"><b> 2026-00001"
TODAY = f"valid_from <= {norway()} AND (valid_to IS NULL OR valid_to >= {norway()})"


def shown(language="nb"):
    """(what, why, by when) of each that is shown, in its order, by heading."""
    page = Browser().get(f"{PAGE}?sprak={language}")
    text = page.text.split("<main", 1)[1].split("</main>")[0]
    groups = {}
    for part in re.findall(r"<details.*?</details>", text, re.S):
        head = html.unescape(re.search(r"<h2>(.*?)</h2>", part).group(1))
        groups[head] = [tuple(html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", cell))).strip()
                              for cell in (re.search(r"<h3>(.*?)</h3>", row, re.S).group(1),
                                           re.search(r'<p class="why">(.*?)</p>', row, re.S).group(1),
                                           "".join(re.findall(r'<p class="count">(.*?)</p>', row))))
                        for row in re.findall(r'<li class="task">.*?</li>', part, re.S)]
    return page, groups


def first_said(tap):
    """The seed says of each whether it is for families, and names none that is not there."""
    seed = os.path.join(HERE, "..", "..", "sql", "seed", "0003_guideline_families.sql")
    with open(seed, encoding="utf-8") as file:
        keys = re.findall(r"'(\w+)'", re.sub(r"--.*", "", file.read()))
    marked = [row[0] for row in sql("SELECT guideline FROM guideline WHERE families = 1")]
    tap.check(sorted(keys) == sorted(marked) and
              one("SELECT COUNT(*) FROM guideline WHERE families IS NULL") == "0",
              "of every guideline it is said whether it is for families", set(keys) ^ set(marked))


def own_words_wait(tap, siri):
    """What the municipality had written before is not shown until she has said so, and she is told."""
    slug = "/retningslinjer/give-card"
    sql("UPDATE guideline SET families = NULL WHERE guideline = 'give_card' AND valid_to IS NULL")
    what = one("SELECT what FROM guideline WHERE guideline = 'give_card' AND valid_to IS NULL")
    page, other = siri.get("/retningslinjer"), Browser("kai.koordinator").get("/retningslinjer")
    tap.check('id="usagt"' in page.text and page.text.count(f'href="{slug}/endre"') == 1 and
              'id="usagt"' not in other.text and html.escape(what) not in shown()[0].text,
              "she is told which are not shown yet, and nobody else is", page.status)
    sql("UPDATE guideline SET families = 1 WHERE guideline = 'give_card' AND valid_to IS NULL")
    tap.check('id="usagt"' not in siri.get("/retningslinjer").text, "and of nothing when all is said")


def what_is_owed(tap):
    page, groups = shown()
    rows = [row for rows in groups.values() for row in rows]
    wanted = sql(f"SELECT what, why FROM guideline WHERE families = 1 AND {TODAY} ORDER BY position")
    tap.check(page.status == 200 and not page.cookies and len(rows) > 50 and
              sorted((what, why.removeprefix("Hvorfor: ")) for what, why, _ in rows) ==
              sorted(map(tuple, wanted)), "anybody reads what is owed to families, and why",
              (page.status, len(rows), len(wanted)))
    inside = [what for what, in sql("SELECT what FROM guideline WHERE NOT families <=> 1")
              if html.escape(what) in page.text or what in page.text]
    tap.check(not inside and len(sql("SELECT 1 FROM guideline WHERE families = 0")) > 40,
              "and nothing of how the house works inside", inside)
    tap.check(list(groups)[:3] == ["Tjenestekontoret", "Lederen der koordinatoren jobber",
                                   "Koordinatoren eller stafettholderen din"] and
              page.text.count("<details") == len(groups) and page.text.count(" open>") == 1,
              "by who owes it, in words of a family", list(groups))
    when = {what: by for what, _, by in rows}
    days = {row[0]: row[1:] for row in sql(f"""SELECT what, COALESCE(days, 0), counted FROM guideline
        WHERE families = 1 AND {TODAY}""")}
    words = {"municipal": ("dag", "dager"), "statutory": ("dag", "dager"),
             "months": ("måned", "måneder"), "working": ("virkedag", "virkedager")}
    wrong = [(what, by) for what, by in when.items() if by != (
        "" if (n := int(days[what][0])) == 0 else f"Innen {n} {words[days[what][1]][n != 1]}")]
    tap.check(not wrong and {"Innen 14 dager", "Innen 1 måned", "Innen 3 virkedager"} <= set(when.values()),
              "each says by when, and what has no day says none", wrong)
    about = Browser().get("/om").text
    tap.check(f'href="{PAGE}?sprak=nb"' in about and 'href="/om?sprak=nb"' in page.text and
              'href="/tilbakemelding?sprak=nb"' in page.text, "it is a link away, and so is the way back")
    tap.check("employee" not in page.text and one("SELECT name FROM employee WHERE username = "
                                                  "'siri.systemansvarlig'") not in page.text,
              "and it names nobody")


def languages(tap):
    said = {}
    for code, title in (("nn", "Kva du kan vente av oss"), ("en", "What you can expect of us"),
                        ("pl", "oczekiwać"), ("uk", "очікувати"), ("ar", "توقعه")):
        page, groups = shown(code)
        rows = sum(map(len, groups.values()))
        said[code] = (page.status, title in page.text, page.text.count('<bdi lang="nb">') == 2 * rows > 100,
                      f'<html lang="{code}"' in page.text, ('dir="rtl"' in page.text) == (code == "ar"))
    nb = Browser().get(PAGE + "?sprak=nb").text
    tap.check({v for v in said.values()} == {(200, True, True, True, True)} and '<bdi lang="nb">' not in nb,
              "in every language the page is there, and what is in bokmål is marked", said)
    nn = shown("nn")[1]
    tap.check("Innan 14 dagar" in {by for rows in nn.values() for _, _, by in rows} and
              "Within 3 working days" in {by for rows in shown("en")[1].values() for _, _, by in rows},
              "with its deadlines in that language", list(nn))


def as_the_system_owner_says(tap, siri):
    """Her change is there at once; so is what she takes away, and what she gives."""
    office, inner = "/retningslinjer/make-decision", "/retningslinjer/learn-field"
    before = one("SELECT what FROM guideline WHERE guideline = 'make_decision'")
    form = siri.get(office + "/endre").text
    tap.check('name="for_familier" value="ja" checked' in form and
              'name="for_familier" value="ja">' in siri.get(inner + "/endre").text.replace(' >', '>'),
              "the form says which are for families")
    answer = save(siri, office, gjores=HOSTILE, for_familier="ja", frist_tall="25", paminnelser="")
    page, groups = shown()
    rows = {what: by for group in groups.values() for what, _, by in group}
    tap.check(answer.status == 303 and rows.get(HOSTILE) == "Innen 25 dager" and before not in rows and
              "<script>alert" not in page.text, "what is changed is there at once, as text",
              (answer.status, rows.get(HOSTILE)))
    given = save(siri, inner, frist_tall="", paminnelser="", for_familier="ja", gjores="Kan faget sitt.")
    tap.check(given.status == 303 and "Kan faget sitt." in shown()[0].text and
              "Ja, uten å logge inn" in siri.get(inner).text and "Nei, bare ansatte" in siri.get(inner).text,
              "what she says is for families is for them, and the version before was not",
              versions("learn_field", "families"))
    later = save(siri, "/retningslinjer/give-card", gjores="Gir et nytt kort.", ny_fra=day(5), for_familier="")
    text = shown()[0].text
    card = one(f"SELECT what FROM guideline WHERE guideline = 'give_card' AND {TODAY}")
    tap.check(later.status == 303 and "Gir et nytt kort." not in text and html.escape(card) in text,
              "what begins later is shown then, and until then the words of today", later.status)
    looked = siri.post("/retningslinjer/first-contact/endre", {
        **hidden(siri.get("/retningslinjer/first-contact/endre"), "/retningslinjer/first-contact"),
        **GOOD, "gjores": one("SELECT what FROM guideline WHERE guideline = 'first_contact'"),
        "for_familier": ""})
    tap.check("Om familier kan lese den" in looked.text and "Nei, bare ansatte" in looked.text,
              "that it is not for families any more is looked over like the rest", looked.status)
    gone = save(siri, "/retningslinjer/first-contact", for_familier="", gjores="Ringer.")
    tap.check(gone.status == 303 and "Ringer." not in shown()[0].text and
              "Ringer." in siri.get("/retningslinjer").text, "and then it is the house's own", gone.status)


def nothing_else(tap):
    """None at all is said in words; nobody but the one page, and no other way of asking."""
    answers = [Browser().get(PAGE + more).status for more in ("/", "?sprak=xx", "?dato=1.1.2030")]
    post = Browser().post(PAGE, {}).status
    tap.check(answers == [404, 200, 200] and post in (403, 405), "it is read, and nothing is asked of it",
              (answers, post))
    sql("UPDATE guideline SET families = NULL")
    page = Browser().get(PAGE)
    tap.check(page.status == 200 and "Det ligger ingen retningslinjer her ennå." in page.text and
              "<details" not in page.text, "of which nobody has said anything, none is shown", page.status)


def main():
    tap, siri = Tap(), Browser("siri.systemansvarlig")
    first_said(tap)
    what_is_owed(tap)
    own_words_wait(tap, siri)
    languages(tap)
    as_the_system_owner_says(tap, siri)
    nothing_else(tap)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
