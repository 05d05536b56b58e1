#!/usr/bin/env python3
"""All that is written of somebody: read through, with what is about others kept back and a reason
for it, and what guardians are not to read never for them. Run by it_everything.sh."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "intake"))
sys.path.insert(0, os.path.dirname(__file__))
from client import Browser, day, one, pdf_says, sql, Tap, wait_for  # noqa: E402
from it_application import identity  # noqa: E402
from it_consent import case, register  # noqa: E402
from it_plan import goal, goals, measure, of, point  # noqa: E402

OTHERS = ("tora.tjenestekontor", "lise.leder", "kari.koordinator", "siri.systemansvarlig",
          "frida.fadder", "britt.bti", "odd.drift")
HOSTILE = "Nabo <b>Ola</b> & 'Æ'"


def written(kai, number):
    file = f"/sak/{number}"
    strand = file + "/koordinator"
    for text, kept in (("Om skolen.", ""), (HOSTILE, ""), ("Fortrolig fra barnet.", "Ba om det")):
        form = strand + "/notat"
        kai.fill(form, form, notat=text, ikke_foresatte=kept)
    form = file + "/tjenester/ny/parorende"
    kai.fill(form, form, rolle="Mor", deltaker="Berit", ansvarsomrade="", kontaktinfo="900 00 777",
             bidrag="")
    register(kai, file + "/samtykker", "nav")
    point(kai, file + "/plan", "viktig", "Å komme på skolen")
    goal(kai, file + "/plan", "Trygg skolevei")
    measure(kai, file + "/plan", goals(number)[0])
    form = file + "/avtaler/ny"
    kai.fill(form, form, avtalt="Søke om støttekontakt", avtalt_med="Skolen", avtalt_til=day(5))


def ask(kai, page, *out, **more):
    return kai.fill(page, page, **{"mottaker": "planeier", "holdes_fordi": "", "sprak": "nb",
                                   "lest_gjennom": "ja",
                                   **{f"holdes_igjen-{i}": "ja" for i in out}, **more})


def printed(kai, page):
    """The paper of the last order, as text."""
    answer = wait_for(lambda: (lambda a: a if a.status == 200 else None)(kai.get(page + "/fil")),
                      60)
    return pdf_says(answer.body, "pdftotext", "-layout")


def id_of(number, text):
    return int(one(f"""SELECT n.id FROM note n JOIN strand s ON s.id = n.strand
        JOIN casefile c ON c.id = s.casefile WHERE c.number = '{number}'
        AND n.text LIKE '{text}%' ORDER BY n.id DESC LIMIT 1""")) * 32 + 12


def read_through(tap, kai, number, page):
    got = {who: Browser(who).get(page).status for who in OTHERS}
    text = kai.get(page).text
    at = [text.find(w) for w in ("Tjenesteoversikt</h2>", "Berit", "Samtykker</h2>",
                                 "Å komme på skolen", "Trygg skolevei", "Søke om støttekontakt",
                                 "Notater</h2>", "Om skolen.", "Nabo &lt;b&gt;Ola")]
    tap.check(all(s in (403, 404) for s in got.values()) and -1 not in at and at == sorted(at) and
              f'href="{page}"' in kai.get(f"/sak/{number}").text,
              "who has the case reads all that is written, part by part, and nobody else does",
              (got, at))
    bad = [ask(kai, page, **m) for m in ({"mottaker": ""}, {"lest_gjennom": ""},
                                        {"sprak": "xx"}, {"holdes_fordi": identity()})]
    no_reason = ask(kai, page, id_of(number, "Nabo"))
    tap.check([b.status for b in bad] == [422] * 4 and no_reason.status == 422 and
              "Skriv hvorfor noe holdes tilbake" in no_reason.text and
              " checked" in no_reason.text and of(number, "disclosure", "x.id") == [],
              "it says for whom, that it was read, and why something is kept back",
              [b.status for b in bad])


def for_the_owner(tap, kai, number, page):
    form = kai.get(page).hidden(page)
    sent = {**form, "mottaker": "planeier", "sprak": "nb", "lest_gjennom": "ja",
            "holdes_fordi": "Gjelder en nabo.", f"holdes_igjen-{id_of(number, 'Nabo')}": "ja"}
    twice = [kai.post(page, sent).status for _ in range(2)]
    text = printed(kai, page)
    rows = of(number, "disclosure", "CONCAT(x.receiver, ' ', x.left_out, ' ', x.why)")
    tap.check(twice == [303, 303] and rows == ["plan_owner 1 Gjelder en nabo."],
              "sent twice it is one, and is written down", (twice, rows))
    tap.check("Nabo" not in text and "Fortrolig fra barnet." in text and "Gjelder en nabo." in text
              and "Trygg skolevei" in text and "900 00 777" in text and "Om skolen." in text and
              "Unntatt fra offentlighet" in text and "klage" in text,
              "on paper stands all but what was kept back, and why", text[:1500])
    life = kai.get(f"/sak/{number}").text
    tap.check("ble skrevet ut til planeieren" in life, "the life line has it")


def for_guardians(tap, kai, number, page):
    done = ask(kai, page, mottaker="foresatt")
    text = printed(kai, page)
    rows = of(number, "disclosure", "CONCAT(x.receiver, ' ', x.left_out)")
    tap.check(done.status == 303 and "Fortrolig fra barnet." not in text and "Ba om det" not in text
              and "Noe er holdt tilbake." in text and "Nabo <b>Ola</b>" in text and
              rows[-1] == "guardian 1",
              "guardians never get what they are not to read, nor why", (rows, text[:800]))
    sql(f"UPDATE casefile SET address_block = 'confidential' WHERE number = '{number}'")
    blocked = kai.get(page)
    tap.check(blocked.status == 200 and "900 00 777" not in blocked.text and
              "Berit" in blocked.text,
              "with a blocked address it does not say how the next of kin are reached",
              blocked.status)


def for_another(tap, kai, number, page):
    nobody = ask(kai, page, mottaker="annen")
    done = ask(kai, page, mottaker="annen", mottaker_navn="Advokat <i>Ås</i>")
    text, shown = printed(kai, page), kai.get(page).text
    tap.check(nobody.status == 422 and "Skriv navnet på den som skal ha utskriften" in nobody.text and
              done.status == 303 and "Advokat <i>Ås</i>" in text and
              "Advokat &lt;i&gt;Ås&lt;/i&gt;" in shown and "1 holdt tilbake" in shown and
              of(number, "disclosure", "x.receiver_name")[-1] == "Advokat <i>Ås</i>",
              "another is called by name, on the paper and beside it", (nobody.status, done.status))


def notes(tap, kai, number):
    page = f"/sak/{number}/koordinator/notat"
    got = [kai.fill(page, page, notat="Ringte skolen.").status for _ in range(2)]
    other = kai.fill(page, page, notat=f"Nummeret er {identity()}.")
    n = one("SELECT COUNT(*) FROM note WHERE text = 'Ringte skolen.'")
    tap.check(got == [303, 303] and n == "1" and other.status == 422,
              "a note that is sent again after a step back is one; no identity number is kept",
              (got, n, other.status))


def run(tap):
    kai = Browser("kai.koordinator")
    number = case(13)[0]
    page = f"/sak/{number}/alt"
    written(kai, number)
    read_through(tap, kai, number, page)
    for_the_owner(tap, kai, number, page)
    for_another(tap, kai, number, page)
    for_guardians(tap, kai, number, page)
    notes(tap, kai, number)


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
