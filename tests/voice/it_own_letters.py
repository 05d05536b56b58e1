"""The municipality's own words in the office's letters: places that there are and are not,
what is hostile, looked at before anybody is asked, published and taken back; part of
it_own.py. What is printed of them is in tests/intake/letter_own.py."""

import re

from client import Browser, one, sql

LIST, EDIT = "/tekster", "/tekster/forelopig-svar"
LOOK = EDIT + "/se"
STANDARD = "Du kan vente svaret innen"
LETTERS = ("soknad-mottatt", "forelopig-svar", "vedtak-innvilget", "vedtak-avslag",
           "klage-mottatt", "klage-oversendt", "klage-avvist")
GOOD = "# Når du hører fra oss\nVi svarer {navn} innen {frist}.\n\nHilsen {kommune}."

# What is written, and how it is told what is wrong with it.
WRONG = (
    ("Svar innen {frist}.\nRing {telefon}.", "Bokmål, linje 2: Flettefeltet «telefon» finnes ikke"),
    ("Snart.\n\nInnen {frist", "Bokmål, linje 3: En krøllparentes er åpnet og ikke lukket, ved «frist»"),
    ("Innen {frist}.\r\n\r\nSlutt}", "Bokmål, linje 3: En krøllparentes er lukket og ikke åpnet"),
    ("Svaret kommer snart.", "Bokmål: Flettefeltet «frist» må være med"),
    ("{Frist}", "Bokmål, linje 1: Flettefeltet «Frist» finnes ikke"),
    ("{Page.csrf} {frist}", "Bokmål, linje 1: Flettefeltet «Page.csrf» finnes ikke"),
    ("{frist} {{ 7*7 }}", "Bokmål, linje 1: En krøllparentes er åpnet og ikke lukket"),
    ("{frist} {<script>}", "Bokmål, linje 1: Flettefeltet «?script?» finnes ikke"),
    ("{frist} {\u202etsirf}", "Bokmål, linje 1: Flettefeltet «?tsirf» finnes ikke"),
    ("{mottatt} {frist}", "Bokmål, linje 1: Flettefeltet «mottatt» finnes ikke"),
    ("{klager} {frist}", "Bokmål, linje 1: Flettefeltet «klager» finnes ikke"),
    ("{frist}" + "x" * 100000, "Teksten er for lang"),
    ("{frist} 01010750160", ""),
)


def sheet(answer, language="nb"):
    """The letter in that language as the page shows it, without its tags."""
    found = re.search(rf'<section class="panel stack letter" aria-labelledby="ark-{language}">'
                      r"(.*?)</section>", answer.text, re.S)
    return re.sub(r"<[^>]*>", "", found.group(1)) if found else ""


def kept():
    return [one(f"SELECT COUNT(*) FROM {table} WHERE name NOT IN ('privacy', 'accessibility')")
            for table in ("own_proposal", "own_text")]


def hers_alone(tap, siri, others):
    paths = [f"{LIST}/{slug}{end}" for slug in LETTERS for end in ("", "/se")]
    tap.check({siri.get(p).status for p in paths} == {200} and
              {who.get(p).status for who in others for p in paths} == {404} and
              all(f'href="{LIST}/{slug}"' in siri.get(LIST).text for slug in LETTERS),
              "the system owner alone words the letters")
    page = siri.get(EDIT)
    offered = re.findall(r"<code>(\{\w+\})</code>", page.text)
    tap.check(offered == ["{navn}", "{kommune}", "{dato}", "{saksnummer}", "{saksbehandler}",
                          "{frist}"] and page.text.count("Må være med.") == 1 and
              STANDARD in sheet(page) and "Du kan vente svaret innan" in sheet(page, "nn") and
              "forvaltningsloven § 11 a" in sheet(page) and "Oda Eksempel" in sheet(page) and
              "engelsk" not in page.text,
              "it is shown which places there are, and the letter as it is", offered)
    again = siri.get(EDIT + "?fra=standard")
    tap.check(">Du kan vente svaret innen {frist}.</textarea>" in again.text and
              ">Du kan vente svaret innan {frist}.</textarea>" in again.text and
              siri.get(f"{LIST}/vedtak-avslag?fra=standard").status == 200 and
              ">Du kan" not in siri.get("/tekster/personvern?fra=standard").text,
              "one can begin with the standard text, where there is one")


def refused(tap, siri):
    for words, said in WRONG:
        for more in ({}, {"vis": "ja"}):
            answer = siri.fill(EDIT, EDIT, bokmal=words, nynorsk="Innan {frist}. Eiga.", **more)
            shown = sheet(answer)
            tap.check(answer.status == 422 and said in answer.text and
                      'href="#bokmal"' in answer.text and "Innan {frist}. Eiga.<" in answer.text and
                      answer.text.count("x" * 1000) == words.count("x" * 1000) and
                      "Eiga." in sheet(answer, "nn") and "<script>" not in answer.text and
                      "forvaltningsloven § 11 a" in shown,
                      f"{words[:30]!r} is refused where it stands, and all is still there",
                      (answer.status, shown[:300]))
    two = siri.fill(EDIT, EDIT, bokmal="{x}", nynorsk="a\n{y}")
    tap.check("Bokmål, linje 1: Flettefeltet «x»" in two.text and
              "Nynorsk, linje 2: Flettefeltet «y»" in two.text and "{x}" in sheet(two) and
              "{y}" in sheet(two, "nn"), "each language is told apart", two.status)
    nul = siri.fill(EDIT, EDIT, bokmal="{frist}\0", nynorsk="")
    other = siri.fill(EDIT, EDIT, bokmal="{frist}", nynorsk="", engelsk="{frist}")
    tap.check(nul.status == other.status == 400 and kept() == ["0", "0"],
              "no NUL, and no language that no letter has; nothing is kept",
              (nul.status, other.status, kept()))


def seen_first(tap, siri):
    answer = siri.fill(EDIT, EDIT, bokmal=GOOD, nynorsk="", vis="ja")
    shown = sheet(answer)
    tap.check(answer.status == 200 and "Når du hører fra oss" in shown and
              re.search(r"Vi svarer Oda Eksempel innen \w+dag \d+\. \w+ \d{4}\.", shown) and
              "{" not in shown and STANDARD not in shown and "Eksempel" in shown and
              "forvaltningsloven § 11 a" in shown and "Hvorfor tar det tid?" in shown and
              "Du kan vente svaret innan" in sheet(answer, "nn") and
              "Ingenting er lagret" in answer.text and kept() == ["0", "0"] and
              one("SELECT proposed IS NULL FROM own_page WHERE name = 'interim'") == "1",
              "the letter is seen as it will be, and nobody is asked yet", (answer.status, shown))
    hostile = "<?cs var:Page.csrf ?> <b>{frist}</b> \u202eabc %s ]]> &amp;"
    answer = siri.fill(EDIT, EDIT, bokmal=hostile, nynorsk="", vis="ja")
    tap.check(answer.status == 200 and "&lt;?cs var:Page.csrf ?&gt; &lt;b&gt;" in answer.text and
              "<b>" not in answer.text.split("ark-nb", 2)[-1] and "\u202e" not in sheet(answer),
              "what other engines would read is text", sheet(answer)[:400])


def proposed_and_published(tap, siri):
    other = Browser("siri.systemansvarlig")
    old = other.get(EDIT).hidden(EDIT)
    form = siri.get(EDIT).hidden(EDIT)
    answers = [siri.post(EDIT, {**form, "bokmal": GOOD, "nynorsk": ""}) for _ in range(2)]
    looks = [sheet(who.get(LOOK)) for who in (siri, other)]
    tap.check([a.location for a in answers] == [LOOK] * 2 and looks[0] == looks[1] and
              "Når du hører fra oss" in looks[0] and kept() == ["1", "0"] and
              "Siri Sjøvold" in other.get(LOOK).text,
              "who looks at it sees the same letter, and who wrote it", looks)
    late = other.post(EDIT, {**old, "bokmal": "Gammel {frist}", "nynorsk": ""})
    tap.check(late.status == 409 and ">Gammel {frist}<" in late.text and
              "Gammel" in sheet(late), "an older version comes back with what was typed",
              late.status)
    hidden = other.get(LOOK).hidden(LOOK)
    answers = [other.post(LOOK, hidden) for _ in range(2)]
    tap.check([a.status for a in answers] == [303] * 2 and kept() == ["0", "1"] and
              "I bruk siden" in siri.get(LIST).text and "Når du hører fra oss" in
              sheet(siri.get(EDIT)), "published twice it is published once",
              [a.status for a in answers])
    tap.check("Når du hører fra oss" not in Browser().get("/personvern").text and
              Browser().get("/forelopig-svar").status == 404, "and it is on no page")


def taken_back(tap, siri):
    siri.fill(EDIT, EDIT, bokmal="Svar: {frist}", nynorsk="Svar: {frist}")
    siri.fill(LOOK, LOOK)
    first = one("SELECT MIN(id) FROM own_text WHERE name = 'interim'")
    again = siri.get(f"{EDIT}?fra={first}")
    tap.check("Når du hører fra oss" in again.text.split("</textarea>")[0] and
              "Når du hører fra oss" in sheet(again) and
              "Når du" not in siri.get(f"{LIST}/klage-avvist?fra={first}").text,
              "an earlier one is taken up again, in its letter alone")
    siri.fill(EDIT, EDIT, bokmal="", nynorsk="")
    siri.fill(LOOK, LOOK)
    rows = sql("SELECT t.language, t.until IS NULL, s.username, u.username FROM own_text t "
               "JOIN employee s ON s.id = t.since_by LEFT JOIN employee u ON u.id = t.until_by "
               "WHERE t.name = 'interim' ORDER BY t.id")
    tap.check(rows == [[l, "0", "siri.systemansvarlig", "siri.systemansvarlig"]
                       for l in ("nb", "nb", "nn")] and STANDARD in sheet(siri.get(EDIT)),
              "with no words ours is in use again, and who did what is known", rows)


def every_letter(tap, siri):
    """What the law asks of each stays, whatever is worded."""
    asked = {"soknad-mottatt": ("Søknaden kom til oss", "Det er frivillig"),
             "forelopig-svar": ("ikke avgjort ennå", "§ 11 a"),
             "vedtak-innvilget": ("Innvilget", "Du kan klage", "Statsforvalteren", "§ 7-2", "§§ 18"),
             "vedtak-avslag": ("Avslag", "Begrunnelse", "Du kan klage", "§§ 18", "Hva skjer nå?"),
             "klage-mottatt": ("Klagen kom til oss", "Klagen gjelder"),
             "klage-oversendt": ("Klagen ble sendt", "§ 33", "Kopi til:"),
             "klage-avvist": ("Vi har avvist klagen.", "Du kan klage", "§§ 18")}
    for slug, law in asked.items():
        path = f"{LIST}/{slug}"
        words = "Egne ord. {klager}" if slug == "klage-oversendt" else "Egne ord. {frist}" \
            if slug == "forelopig-svar" else "Egne ord om {navn}."
        answer = siri.fill(path, path, bokmal=words, nynorsk=words, vis="ja")
        tap.check(answer.status == 200 and all(w in sheet(answer) for w in law) and
                  all("Egne ord" in sheet(answer, l) and "Spørsmål? Ring oss på" in
                      sheet(answer, l) and "0000-00000" in sheet(answer, l)
                      for l in ("nb", "nn")) and "{" not in sheet(answer),
                  f"{slug}: what the law asks for stays", sheet(answer))


def run(tap):
    siri = Browser("siri.systemansvarlig")
    hers_alone(tap, siri, [Browser("lise.leder"), Browser("odd.drift"),
                           Browser("tora.tjenestekontor")])
    refused(tap, siri)
    seen_first(tap, siri)
    proposed_and_published(tap, siri)
    taken_back(tap, siri)
    every_letter(tap, siri)
