"""Letters in the municipality's own words: printed, filled with what is in the case and
nothing else, not changed when it is made already, and taken back; part of it_letters.py."""

import it_application as flow
import it_complaint as complaint
from client import Browser, day, one, pdf_says

# Braces in a name are a name; engines, tags and addresses are text.
NAME = "Ola {frist} {navn} Klammesen"
HER_NAME = "Kari {klager} {mottatt} Klammesen"
WORDS = {
    "soknad-mottatt": "# Dette skjer\nVi så på {navn} den {mottatt}, {saksnummer}.",
    "forelopig-svar": "Til {navn}: <b>senest</b> {frist}.\n\n<?cs var:Letter.number ?>\n\n"
                      "# Hilsen {kommune}\n{saksbehandler}, {dato}",
    "vedtak-innvilget": "{navn} får en koordinator.",
    "vedtak-avslag": "# Annen hjelp\nDet finnes annen hjelp i {kommune}.",
    "klage-mottatt": "Klagen kom {mottatt}.",
    "klage-oversendt": "Her er klagen fra {klager} om {navn}.",
    "klage-avvist": "Klagen blir lagt bort, {navn}.",
}


def worded(siri, words, slugs=WORDS):
    for slug in slugs:
        path = f"/tekster/{slug}"
        siri.fill(path, path, bokmal=words.get(slug, ""), nynorsk="")
        siri.fill(path + "/se", path + "/se")


def html_of(letter):
    return one(f"SELECT html FROM letter WHERE id = {letter.split('/')[-1]}")


def text_of(user, letter):
    _, pdf = flow.made(user, letter)
    return " ".join(pdf_says(pdf.body, "pdftotext").split())


def interim(tora, path):
    page = path + "/forelopig"
    return tora.fill(page, page, forklaring="Vi venter på legen.", ventes=day(30)).location


def applied(tap, tora, elen, right):
    """One application: its receipt, interim letter and refusal, in own words."""
    path = flow.register(tora, navn=NAME, plan="")
    page = path + "/bekreft"
    said = right(tap, tora, "own-receipt", "nb", tora.fill(page, page).location)
    tap.check(f"Vi så på {NAME} den" in " ".join(said.split()) and "Det er frivillig" in said and
              "Tar det mer enn en måned" not in said, "own-receipt: our words are not there", said)
    first = interim(tora, path)
    said = right(tap, tora, "own-interim", "nb", first)
    tap.check(f"Til {NAME}: <b>senest</b> " in " ".join(said.split()) and
              "<?cs var:Letter.number ?>" in said and "§ 11 a" in said and "{kommune}" not in said,
              "own-interim: a name is not filled again, and nothing is run", said)
    basis = {"om_plan": "ikke-sokt", "hjemmel-1": None}
    flow.decide(tora, path, om_koordinator="avslag", grunner="Behovet er dekket.", **basis)
    said = right(tap, tora, "own-refused", "nb", flow.approve(elen, path).location)
    tap.check("Annen hjelp" in said and "Du kan klage" in said and "får en koordinator" not in said,
              "own-refused: the words of a refusal, and how to complain", said)
    tora.fill(path, path + "/vedtak/tilbake")
    flow.decide(tora, path, grunner="", **basis)
    said = right(tap, tora, "own-granted", "nb", flow.approve(elen, path).location)
    tap.check("får en koordinator" in said and "Annen hjelp" not in said and "14 dager" not in said,
              "own-granted: the words of who gets one", said)
    return path, first


def complained(tap, knut, right):
    case = flow.register(knut, navn=HER_NAME)
    page = f"/sak/{flow.number_of(case)}/koordinator/klage"
    path = complaint.complain(knut, page, klagen="Vi er uenige.")
    receipt = knut.fill(path + "/bekreft", path + "/bekreft").location
    said = right(tap, knut, "own-complaint-receipt", "nb", receipt)
    tap.check("Klagen kom" in said and "Statsforvalteren, som avgjør" not in said,
              "own-complaint-receipt: the own words alone", said)
    complaint.assess(knut, path, "opprettholdt")
    sent_on = knut.fill(path + "/oversend", path + "/oversend").location
    said = " ".join(right(tap, knut, "own-complaint-forwarded", "nb", sent_on).split())
    tap.check(f"om {HER_NAME}." in said and "Vi sender dere en klage" not in said and
              "§ 33" in said, "own-complaint-forwarded: in own words, with the law", said)
    path = complaint.complain(knut, page, klagen="x")
    complaint.assess(knut, path, "avvist", ny_vurdering="Den er trukket.")
    rejected = knut.fill(path + "/avvis", path + "/avvis").location
    said = " ".join(right(tap, knut, "own-dismissed", "nb", rejected).split())
    tap.check("Vi har avvist klagen." in said and f"lagt bort, {HER_NAME}." in said and
              "Du kan klage" in said and "tar ikke stilling" not in said,
              "own-dismissed: that it is dismissed stays", said)


def in_nynorsk(tap, tora):
    """Where there are no words of the municipality's, the letter is in one language."""
    said = text_of(tora, interim(tora, flow.register(tora, navn="Nynorsk Eigen", malform="nn")))
    tap.check("Du kan vente svaret innan" in said and "Til Nynorsk" not in said,
              "bokmål does not come into a letter in nynorsk", said)


def frozen(tap, tora, siri, path, first, words):
    """What is made stays as it is; what is made from now on has our words again."""
    before, text = html_of(first), text_of(tora, first)
    worded(siri, {**words, "forelopig-svar": "Andre ord: {frist}"}, ["forelopig-svar"])
    tap.check(html_of(first) == before and text_of(tora, first) == text and "Til Ola" in text,
              "a letter that is made is not worded anew", text)
    other = flow.register(tora, navn="Etter Endringen")
    ordered = interim(tora, other)
    frozen_now = html_of(ordered)
    worded(siri, {})
    tap.check("Andre ord: " in text_of(tora, ordered) and html_of(ordered) == frozen_now,
              "nor one that is ordered and not sent when the words are taken back")
    said = text_of(tora, interim(tora, other))
    tap.check("Du kan vente svaret innen" in said and "Andre ord" not in said and
              one("SELECT COUNT(*) FROM own_text WHERE live = 1") == "0",
              "taken back, the next letter has ours again", said)


def run(tap, tora, elen, knut, right):
    siri = Browser("siri.systemansvarlig")
    worded(siri, WORDS)
    path, first = applied(tap, tora, elen, right)
    complained(tap, knut, right)
    in_nynorsk(tap, tora)
    frozen(tap, tora, siri, path, first, WORDS)
