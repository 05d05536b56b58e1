#!/usr/bin/env python3
"""Who is around a family: filled in by who has the case and nobody else, in an order, on
paper, and nothing lost when two write at once. Run by it_services.sh."""

import os
import re
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "intake"))
from client import Browser, one, pdf_says, sql, Tap, wait_for  # noqa: E402
from it_application import identity  # noqa: E402
from town import stands_in  # noqa: E402

HOSTILE = "=1+1 <script>alert(1)</script> \"'&amp; {b} æøå"
OTHERS = ("tora.tjenestekontor", "lise.leder", "kari.koordinator", "siri.systemansvarlig",
          "frida.fadder", "britt.bti", "odd.drift")


def kais_case(state="active"):
    return one(f"""SELECT s.number FROM strand s
        JOIN employee h ON h.id = s.holder AND h.username = 'kai.koordinator'
        JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
        WHERE s.state = '{state}' AND (SELECT COUNT(*) FROM strand o
              WHERE o.casefile = c.id) = 1 ORDER BY s.id LIMIT 1""")


def rows(number):
    return sql(f"""SELECT v.kind, v.role, v.name, v.position FROM service v
        JOIN casefile c ON c.id = v.casefile AND c.number = '{number}'
        WHERE v.live = 1 ORDER BY v.position, v.id""")


def fields(**more):
    return {"rolle": "", "deltaker": "", "ansvarsomrade": "", "kontaktinfo": "", "bidrag": "",
            **more}


def add(user, page, row="annen", **more):
    form = f"{page}/ny/{row}"
    return user.fill(form, form, **fields(**more))


def from_the_start(tap, kai, page):
    text = kai.get(page).text
    at = [text.find(w) for w in ("Kai Bjørnstad", "Fastlege", "Pårørende",
                                 "Saksbehandler på tjenestekontoret", "Legg til tjeneste")]
    tap.check(-1 not in at and at == sorted(at) and f'href="{page}"' in kai.get(page[:-10]).text,
              "the case leads to it, and four rows are there before anybody wrote", at)
    form = kai.get(page + "/ny/tjenestekontor")
    tap.check("Saksbehandler på tjenestekontoret" in form.text and "+47 00 00 10 00" in form.text,
              "the office's telephone is filled in")


def written(tap, kai, page, number):
    gp = add(kai, page, "fastlege", deltaker="Dr. Lege", kontaktinfo="900 00 111",
             ansvarsomrade="Henviser", bidrag="Møter hvert halvår")
    add(kai, page, rolle="Skole " + HOSTILE, deltaker="Per Lærer", ansvarsomrade=HOSTILE)
    add(kai, page, rolle="Fysioterapeut")
    add(kai, page, "parorende", deltaker="Mor Nær", kontaktinfo="Hemmelig vei 9")
    text = kai.get(page).text
    tap.check(gp.status == 303 and [r[0] for r in rows(number)] ==
              ["gp", "other", "other", "next_of_kin"] and "Dr. Lege" in text and
              "<script>alert" not in text and "&lt;script&gt;" in text,
              "what is written stands there, in its order, harmless", rows(number))
    twice = add(kai, page, "fastlege", deltaker="En annen")
    tap.check(twice.status == 409 and len(rows(number)) == 4, "there is one fastlege",
              twice.status)


def bad_input(tap, kai, page, number):
    before = rows(number)
    none = add(kai, page, deltaker="Uten rolle")
    tap.check(none.status == 422 and "Skriv tjenestestedet eller rollen" in none.text and
              "Uten rolle" in none.text, "a row without a role is asked for it, and kept",
              none.status)
    who = add(kai, page, rolle="Skole", deltaker=identity())
    long = add(kai, page, rolle="Skole", bidrag="å" * 501)
    tap.check(who.status == 422 and long.status == 422 and "å" * 501 in long.text and
              rows(number) == before,
              "no identity number, and nothing too long; what was typed is there",
              (who.status, long.status))
    missing = [kai.get(f"{page}/{i}").status for i in ("0", "999999", "x", "-1", "ny/x")]
    tap.check(missing == [404] * 5, "a row that there is not is not found", missing)


def moved(tap, kai, page, number):
    def key(place):
        return one(f"""SELECT v.id FROM service v JOIN casefile c ON c.id = v.casefile
            WHERE c.number = '{number}' AND v.live = 1
            ORDER BY v.position, v.id LIMIT 1 OFFSET {place}""")
    first, last = key(0), key(3)
    up = f"{page}/{last}/flytt"
    kai.fill(page, up, vei="opp")
    kai.fill(page, up, vei="opp")
    order = [r[0] for r in rows(number)]
    top = kai.fill(page, f"{page}/{first}/flytt", vei="opp")
    tap.check(order == ["gp", "next_of_kin", "other", "other"] and top.status == 303 and
              [r[0] for r in rows(number)] == order,
              "rows go up and down, and the first stays", order)
    changed = kai.fill(f"{page}/{first}", f"{page}/{first}",
                       **fields(deltaker="Dr. Ny", kontaktinfo="900 00 222"))
    tap.check(changed.status == 303 and "Dr. Ny" in kai.get(page).text and
              "Dr. Lege" not in kai.get(page).text and rows(number)[0][0] == "gp",
              "a row is changed where it stands", changed.status)
    gone = key(3)
    kai.fill(f"{page}/{gone}", f"{page}/{gone}/fjern")
    tap.check(len(rows(number)) == 3 and kai.get(f"{page}/{gone}").status == 404 and
              one(f"SELECT ended IS NOT NULL FROM service WHERE id = {gone}") == "1",
              "what is taken out is gone from it, and kept on record", rows(number))


def at_once(tap, kai, page, number):
    """Eight windows on one version: one is saved, the others have their text again."""
    form = page + "/ny/annen"
    hidden = kai.get(form).hidden(form)
    key = [kai.get(form).hidden(form)["nokkel"] for _ in range(8)]
    answers = [None] * 8

    def send(i):
        answers[i] = kai.post(form, {**hidden, "nokkel": key[i],
                                     **fields(rolle=f"Samtidig {i}")})
    threads = [threading.Thread(target=send, args=(i,)) for i in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    saved = [a.status for a in answers].count(303)
    kept = [f"Samtidig {i}" in a.text for i, a in enumerate(answers) if a.status == 409]
    tap.check(saved == 1 and len(kept) == 7 and all(kept) and
              len([r for r in rows(number) if r[1].startswith("Samtidig")]) == 1,
              "of eight at once one is saved, and seven lose nothing",
              [a.status for a in answers])
    hidden = kai.get(form).hidden(form)
    twice = [kai.post(form, {**hidden, **fields(rolle="To ganger")}).status for _ in range(2)]
    tap.check(twice == [303, 303] and
              len([r for r in rows(number) if r[1] == "To ganger"]) == 1,
              "sent twice it is done once", twice)


def on_paper(tap, kai, page, number):
    version = f"SELECT version FROM casefile WHERE number = '{number}'"
    before = one(version)
    paper = printed(kai, page, sprak="nb")
    text, info = pdf_says(paper.body, "pdftotext", "-layout"), pdf_says(paper.body, "pdfinfo")
    head = ["Tjenestested", "Navn", "Ansvarsområde", "Kontaktinformasjon", "Hva de bidrar"]
    at = [text.find(w) for w in head]
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info)
    tap.check(-1 not in at and at == sorted(at) and float(size[1]) > float(size[2]) and
              re.search(r"Tagged:\s+yes", info) and b"/Lang (nb)" in paper.body and
              "Unntatt fra offentlighet" in text and "Kai Bjørnstad" in text,
              "on paper: tagged, lying, in its language, with the columns in their order", info)
    tap.check("<script>" in text and "Dr. Ny" in text and "Hemmelig vei 9" in text and
              one(version) == before, "it says what was written, and changes nothing", text)
    blank = pdf_says(printed(kai, page, sprak="nn", tomt="ja").body, "pdftotext", "-layout")
    tap.check("Fyll på aktuelle roller" in blank and "Fastlege" in blank and
              "Dr. Ny" not in blank and "Hemmelig" not in blank and "+47 00 00 10 00" in blank,
              "an empty sheet is empty, but for whom to call", blank)
    sql(f"UPDATE casefile SET address_block = 'confidential' WHERE number = '{number}'")
    hidden = pdf_says(printed(kai, page, sprak="nb").body, "pdftotext", "-layout")
    warned = "Adressen er sperret" in kai.get(page).text
    sql(f"UPDATE casefile SET address_block = 'none' WHERE number = '{number}'")
    tap.check(warned and "Hemmelig" not in hidden and "Mor Nær" in hidden and
              "Koordinator vet" in hidden,
              "of a blocked address paper does not say how the next of kin are reached", hidden)


def printed(user, page, **more):
    form = page + "/utskrift"
    sql("UPDATE letter SET keep_until = UTC_TIMESTAMP(6) WHERE kind = 'service_overview'")
    assert user.fill(page, form, **more).status == 303
    return wait_for(lambda: (lambda f: f if f.status == 200 else None)(user.get(form + "/fil")), 60)


def nobody_else(tap, page, number):
    got = {who: Browser(who).get(page).status for who in OTHERS}
    tap.check(all(s in (403, 404) for s in got.values()),
              "nobody but who has the case reads it (2.3)", got)
    with stands_in("kari.koordinator") as kari:
        there = kari.get(page)
        more = add(kari, page, rolle="Fra stedfortrederen")
    tap.check(there.status == 200 and more.status == 303 and kari.get(page).status == 404,
              "who stands in fills it in as well, as long as she does",
              (there.status, more.status))
    asked = one("""SELECT COUNT(*) FROM access_log WHERE action = 'services_view'
                   AND outcome = 'allowed'""")
    refused = one("""SELECT COUNT(*) FROM access_log WHERE action = 'services_view'
                     AND outcome = 'refused'""")
    tap.check(int(asked) > 0 and int(refused) >= len(OTHERS), "every look at it is logged",
              (asked, refused))


def no_more(tap, kai, page, number):
    sql(f"""INSERT INTO service (casefile, kind, position, role, changed, changed_by)
        SELECT c.id, 'other', 1000 + seq, CONCAT('Rad ', seq), UTC_TIMESTAMP(6), 1
          FROM casefile c JOIN seq_1_to_60 WHERE c.number = '{number}'""")
    form = page + "/ny/annen"
    full = kai.get(page).text
    more = add(kai, page, rolle="En til")
    tap.check("Oversikten har 60 rader" in full and form not in full.split("papir")[0].split(
              "Rad 1")[1] and more.status == 409, "sixty rows are the most", more.status)


def run(tap):
    kai, number = Browser("kai.koordinator"), kais_case()
    page = f"/sak/{number}/tjenester"
    from_the_start(tap, kai, page)
    written(tap, kai, page, number)
    bad_input(tap, kai, page, number)
    moved(tap, kai, page, number)
    at_once(tap, kai, page, number)
    on_paper(tap, kai, page, number)
    nobody_else(tap, page, number)
    no_more(tap, kai, page, number)


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
