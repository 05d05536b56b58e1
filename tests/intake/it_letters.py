#!/usr/bin/env python3
"""The office's letters, word by word, as a family gets them (tests/golden/letters), each
tagged, in its language, read in its order, with nothing fetched and no blocked address.
Run by it_letters.sh, and with it what the letter_*.py beside it say."""

import datetime
import html
import os
import re
import socket
import sys
import threading

sys.path.insert(0, os.path.dirname(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
import it_application as flow  # noqa: E402
import it_complaint as complaint  # noqa: E402
import letter_ends  # noqa: E402
import letter_orders  # noqa: E402
import letter_own  # noqa: E402
import letter_printer  # noqa: E402
from client import Browser, Tap, day, one, pdf_says, sql  # noqa: E402

GOLDEN = os.path.join(os.path.dirname(__file__), "..", "golden", "letters")
MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"

# What a letter may not be led astray by; {ear} is an address that would hear of it.
HOSTILE = ("<script>alert(1)</script> <img src=\"http://{ear}/a.png\"> "
           "<link rel=stylesheet href=\"http://{ear}/b.css\"> <style>*{{display:none}}</style>\n"
           "url(http://{ear}/c) http://{ear}/d &amp; &lt;b&gt; ]]> <!-- -->\n"
           "=1+1 @SUM(A1) +4 -2\n"
           "<?cs var:Letter.name ?> {{{{ 7*7 }}}} ${{7*7}} %n %s {{% x %}}\n"
           "Snudd \u202eabc og \u2067def\u2069, 👩‍👧 og 🧑‍🦽, æøå, š, đ\n" + "lang" * 60 + "\n")


def address_is_heard(asked, done, ear):
    while not done.is_set():
        try:
            asked.append(ear.accept()[1])
        except OSError:
            pass


def masked(text, names=()):
    """One sentence a line, without what changes from day to day; where lines and pages are
    broken changes with the length of a date as well."""
    text = re.sub(r"^\s*\d+ ?/ ?\d+\s*$", "", text, flags=re.M)
    text = re.sub(r"\s+", " ", text.replace("\f", " ")).strip()
    text = re.sub(rf"\w+dag \d{{1,2}}\. (?:{MONTHS}) \d{{4}}", "<dato>", text)
    text = re.sub(r"\b\d{4}-\d{5}\b", "<sak>", text)
    text = re.sub(r"127\.0\.0\.1:\d+", "<adresse>", text)
    return re.sub(r"([.!?:]) (?=[A-ZÆØÅ<])", r"\1\n", text) + "\n"


def bare(text):
    """Nothing but its letters, in their order; what is written to turn them is left out,
    for a PDF has it as it is seen."""
    text = re.sub(r"Snudd.*?(?=lang)", "", text, flags=re.S)
    return re.sub(r"[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]", "", text)


def read_aloud(body):
    """What stands in the tags, in their order: of each block what is in none below it."""
    said, block = [], ""
    for line in pdf_says(body, "pdfinfo", "-struct-text").splitlines():
        quoted = re.fullmatch(r'\s*"(.*)"', line)
        if quoted is None:
            block = line.split()[0]
        elif block != "NonStruct":
            said.append(quoted.group(1).replace("• ", ""))
    return "".join(said)


def of_frozen(letter):
    """What the frozen letter says, in the order it is written."""
    text = one(f"SELECT HEX(html) FROM letter WHERE id = {letter.split('/')[-1]}")
    text = bytes.fromhex(text).decode()
    text = re.sub(r"<(head|header|footer)>.*?</\1>", "", text, flags=re.S)
    return html.unescape(re.sub(r"<[^>]*>", "", text))


def is_as_kept(tap, name, body):
    said = masked(pdf_says(body, "pdftotext", "-layout"))
    file = os.path.join(GOLDEN, name + ".txt")
    if os.environ.get("HOLDFAST_GOLDEN"):
        os.makedirs(GOLDEN, exist_ok=True)
        with open(file, "w", encoding="utf-8") as out:
            out.write(said)
    with open(file, encoding="utf-8") as kept:
        tap.check(said == kept.read(), f"{name}: says what was agreed", said)


def is_good(tap, name, language, letter, body):
    info = pdf_says(body, "pdfinfo")
    tap.check(re.search(r"Tagged:\s+yes", info) and b"pdfuaid:part" in body and
              f"/Lang ({language})".encode() in body and
              not [w for w in (b"/JavaScript", b"/URI", b"/EmbeddedFile", b"/Launch")
                   if w in body], f"{name}: tagged, in its language, and does nothing", info)
    spoken, written = bare(read_aloud(body)), bare(of_frozen(letter))
    tap.check(spoken == written, f"{name}: is read aloud in the order it is written",
              next((f"{spoken[i:i + 80]}\n# {written[i:i + 80]}" for i in range(len(written))
                    if spoken[i:i + 1] != written[i:i + 1]), spoken[len(written):]))


def letter_is_right(tap, tora, name, language, letter):
    _, pdf = flow.made(tora, letter)
    if not tap.check(pdf.status == 200, f"{name}.{language}: is made", pdf.status):
        return ""
    is_as_kept(tap, f"{name}.{language}", pdf.body)
    is_good(tap, f"{name}.{language}", language, letter, pdf.body)
    return pdf_says(pdf.body, "pdftotext")


def decision(tap, tora, elen, name, language, path, **fields):
    answer = flow.decide(tora, path, **fields)
    if not tap.check(answer.status == 303, f"{name}.{language}: is decided", answer.status):
        return ""
    return letter_is_right(tap, tora, name, language, flow.approve(elen, path).location)


def every_letter(tap, tora, elen, language):
    """One application and its letters, none of which is sent: the next one replaces it."""
    path = flow.register(tora, navn=f"Brev På {language}", malform=language, plan="")
    page = path + "/bekreft"
    letter_is_right(tap, tora, "receipt", language, tora.fill(page, page).location)
    page = path + "/forelopig"
    letter_is_right(tap, tora, "interim", language, tora.fill(
        page, page, forklaring="Vi venter på legen.", ventes=day(30)).location)
    basis = {"om_plan": "ikke-sokt", "hjemmel-1": None}
    decision(tap, tora, elen, "granted", language, path, grunner="", **basis)
    tora.fill(path, path + "/vedtak/tilbake")
    decision(tap, tora, elen, "refused", language, path, om_koordinator="avslag",
             grunner="Behovet er dekket.", **basis)
    tora.fill(path, path + "/vedtak/tilbake")
    decision(tap, tora, elen, "partly", language, path, om_koordinator="delvis",
             om_plan="innvilget", grunner="To timer i uken.", **{
                 "hjemmel-4": "ja", "hjemmel-5": "ja"})


def changed(tap, tora, elen, name, language, why):
    """Refused and sent, and then granted by another decision, which says why."""
    path = flow.register(tora, navn=f"Endret {name} På {language}", malform=language, plan="")
    basis = {"om_plan": "ikke-sokt", "hjemmel-1": None}
    flow.decide(tora, path, om_koordinator="avslag", grunner="Behovet er dekket.", **basis)
    letter = flow.approve(elen, path).location
    flow.made(tora, letter)
    flow.sent(tora, letter)
    began = tora.fill(path + "/endre", path + "/endre", endringsgrunn=why)
    return decision(tap, tora, elen, name, language, began.location.rsplit("/", 1)[0],
                    grunner="", **basis)


def changed_later(tap, tora, elen, language):
    """A letter promises nobody a coordinator whom they have, or whom a unit finds already."""
    path = flow.register(tora, navn=f"Endret Siden På {language}", malform=language, plan="")
    basis = {"om_plan": "ikke-sokt", "hjemmel-1": None}
    flow.decide(tora, path, **basis)
    letter = flow.approve(elen, path).location
    flow.made(tora, letter)
    flow.sent(tora, letter)
    give = f"/sak/{flow.number_of(path)}/koordinator/fordel"
    tora.fill(give, give, enhet=one(
        "SELECT t.unit FROM seat t JOIN employee e ON e.id = t.employee "
        "WHERE e.username = 'lise.leder' AND t.kind = 'leader' LIMIT 1"))
    new = tora.fill(path + "/endre", path + "/endre",
                    endringsgrunn="Hun trenger flere timer.").location.rsplit("/", 1)[0]
    page = new + "/forelopig"
    letter_is_right(tap, tora, "changed-interim", language, tora.fill(
        page, page, forklaring="Vi venter på legen.", ventes=day(30)).location)
    decision(tap, tora, elen, "changed-given", language, new, grunner="", **basis)
    # As if somebody there had said yes.
    sql("UPDATE strand s JOIN application a ON a.strand = s.id SET s.state = 'active' "
        f"WHERE a.id = {new.split('/')[-1]}")
    for name, outcome, reasons in (("changed-has", "innvilget", ""),
                                   ("changed-until", "avslag", "Behovet er dekket.")):
        tora.fill(new, new + "/vedtak/tilbake")
        decision(tap, tora, elen, name, language, new, om_koordinator=outcome, grunner=reasons,
                 **basis)


def complained(tap, user, name, language, page, outcome, comment="", receipt="", **fields):
    """A complaint's two letters: that it came, and that it goes on."""
    path = complaint.complain(user, page, malform=language, **fields)
    if not tap.check(isinstance(path, str), f"{name}.{language}: is registered",
                     not isinstance(path, str) and path.status):
        return ""
    letter = user.fill(path + "/bekreft", path + "/bekreft", tillegg=receipt).location
    said = letter_is_right(tap, user, name + "-receipt", language, letter)
    complaint.assess(user, path, outcome, ny_vurdering=fields.get(
        "klagen", "Vi har sett på det igjen."), utsatt=fields.get("utsatt", "ikke-bedt"),
        utsatt_grunn=fields.get("utsatt_grunn", ""))
    letter = user.fill(path + "/oversend", path + "/oversend", merknader=comment).location
    return said + letter_is_right(tap, user, name + "-forwarded", language, letter)


def every_complaint(tap, knut, language):
    """Of a plan that is not made, of a decision and too late, and of something else."""
    case = flow.register(knut, navn=f"Klage På {language}", soker_om="familiekoordinator")
    page = f"/sak/{flow.number_of(case)}/familiekoordinator/klage"
    complained(tap, knut, "complaint", language, page, "opprettholdt")
    complained(tap, knut, "complaint-other", language, page, "opprettholdt", "Se vedlegget.",
               "Ring gjerne.", klagen_gjelder="annet", klager="planeier", klager_navn="")
    on = complaint.TODAY - datetime.timedelta(90)
    page, decision = complaint.case_with_decision(knut, f"Klage Sent {language}", on,
                                                  "coordinator_health")
    complained(tap, knut, "complaint-late", language, page, "delvis", "Kopi av vedtaket følger med.",
               klagen_gjelder="vedtak", vedtaket=decision, utsatt="venter",
               utsatt_grunn="Hun mister hjelpen.", klager="tjeneste", klager_navn="Solsiden skole")


def dismissed(tap, user, name, language, page, reasons, comment="", **fields):
    """The letter that a complaint is dismissed."""
    path = complaint.complain(user, page, malform=language, **fields)
    if not tap.check(isinstance(path, str), f"{name}.{language}: is registered",
                     not isinstance(path, str) and path.status):
        return ""
    complaint.assess(user, path, "avvist", ny_vurdering=reasons)
    letter = user.fill(path + "/avvis", path + "/avvis", merknader=comment).location
    return letter_is_right(tap, user, name, language, letter)


def every_dismissal(tap, knut, language):
    """Of what needs no decision, and of one under NAV law, a year too late."""
    case = flow.register(knut, navn=f"Avvist På {language}")
    dismissed(tap, knut, "dismissed", language, f"/sak/{flow.number_of(case)}/koordinator/klage",
              "Klagen er trukket av den saken gjelder.")
    on = complaint.TODAY - datetime.timedelta(500)
    page, decision = complaint.case_with_decision(knut, f"Avvist Sent {language}", on, "plan_nav")
    dismissed(tap, knut, "dismissed-late", language, page, "Den kom mer enn ett år for sent.",
              "Du kan søke på nytt.", klagen_gjelder="vedtak", vedtaket=decision,
              klager="planeier", klager_navn="")


def hostile_complaint(tap, knut, language, ear):
    text = HOSTILE.format(ear=ear).replace("\n", "\r\n")
    line = re.sub(r"\s+", " ", HOSTILE.format(ear=ear))
    case = flow.register(knut, navn=f"Kari {language} {line[:90]}", journal="{x}=<b>")
    long = (text + "Alt dette må med. " * 300)[:4000 - 20] + "\r\nSlutten."
    said = complained(
        tap, knut, "hostile-complaint", language, f"/sak/{flow.number_of(case)}/koordinator/klage",
        "delvis", (text * 3)[:1900], text[:990], klagen=long, adresse=text[:290],
        klager_navn="=Mor " + line[:100], utsatt="venter-ikke", utsatt_grunn=text[:490])
    said += dismissed(
        tap, knut, "hostile-dismissed", language,
        f"/sak/{flow.number_of(case)}/koordinator/klage", long, (text * 3)[:1900],
        klagen="x", adresse=text[:290], klager_navn="=Mor " + line[:100])
    tap.check(said.count("<script>alert(1)</script>") > 9 and said.count("Slutten.") == 3 and
              "root:" not in said, f"hostile-complaint.{language}: all of it stands there as typed",
              said[:900])


def hostile(tap, tora, elen, language, ear):
    text = HOSTILE.format(ear=ear).replace("\n", "\r\n")
    line = re.sub(r"\s+", " ", HOSTILE.format(ear=ear))
    path = flow.register(tora, navn=f"Ole {language} {line[:100]}", avsender_navn="=Mor " + line[:100],
                         adresse=text[:290], soknaden=text, onske="", malform=language,
                         journal="{x}=<b>", kontakt=line[:190])
    if not tap.check(isinstance(path, str), f"hostile.{language}: is registered",
                     not isinstance(path, str) and path.status):
        return
    page = path + "/bekreft"
    letter_is_right(tap, tora, "hostile-receipt", language,
                    tora.fill(page, page, tillegg=text[:990]).location)
    page = path + "/forelopig"
    letter_is_right(tap, tora, "hostile-interim", language, tora.fill(
        page, page, forklaring=text[:990], ventes=day(30)).location)
    long = (text + "Alt dette må med. " * 300)[:4000 - 20] + "\r\nSlutten."
    said = decision(tap, tora, elen, "hostile-decision", language, path, fakta=text,
                    grunner=long, om_plan="delvis")
    tap.check("<script>alert(1)</script>" in said and "Slutten." in said and "49" not in
              re.sub(r"\d{4,}|127.*", "", said) and "root:" not in said,
              f"hostile.{language}: all of it stands there as it was typed", said[:900])


def no_blocked_address(tap, tora, elen):
    """Whatever is in the row: it may have been blocked after it was written down."""
    path = flow.register(tora, navn="Sperre Sperresen", sperret_adresse="ja", adresse="")
    sql("UPDATE application SET address = 'Hemmeligveien 7', contact = 'Hemmeligveien 7' "
        f"WHERE id = {path.split('/')[-1]}")
    case = one(f"SELECT id FROM casefile WHERE number = '{flow.number_of(path)}'")
    by = one("SELECT id FROM employee WHERE username = 'elen.malik'")
    sql(f"INSERT INTO case_named (casefile, employee, since) VALUES ({case}, {by}, NOW(6))")
    said = []
    for page, fields in ((path + "/bekreft", {}), (path + "/forelopig", {
            "forklaring": "Vi venter.", "ventes": day(20)})):
        _, pdf = flow.made(tora, tora.fill(page, page, **fields).location)
        said.append(pdf_says(pdf.body, "pdftotext"))
    flow.decide(tora, path)
    approved = flow.approve(elen, path)
    if approved.status == 303:
        _, pdf = flow.made(tora, approved.location)
        said.append(pdf_says(pdf.body, "pdftotext"))
    path = complaint.complain(tora, f"/sak/{flow.number_of(path)}/koordinator/klage", adresse="",
                              klagebehandler=complaint.employee("elen.malik"))
    sql(f"UPDATE complaint SET address = 'Hemmeligveien 7' WHERE id = {path.split('/')[-1]}")
    complaint.assess(tora, path, "opprettholdt")
    for page, fields in ((path + "/bekreft", {}), (path + "/oversend", {})):
        _, pdf = flow.made(tora, tora.fill(page, page, **fields).location)
        said.append(pdf_says(pdf.body, "pdftotext"))
    rows = one("SELECT COUNT(*) FROM letter WHERE html LIKE '%Hemmeligveien%'")
    tap.check(len(said) == 5 and all("Berit Søker" in s for s in said) and rows == "0" and
              not any("Hemmeligveien" in s for s in said),
              "no letter has an address that is blocked", (len(said), rows, approved.status))


def main():
    tap = Tap()
    tora, elen = Browser("tora.tjenestekontor"), Browser("elen.malik")
    knut = Browser("knut.muller")
    with socket.create_server(("127.0.0.1", 0)) as ear:
        ear.settimeout(0.5)
        asked, done = [], threading.Event()
        thread = threading.Thread(target=address_is_heard, args=(asked, done, ear))
        thread.start()
        for language in ("nb", "nn"):
            every_letter(tap, tora, elen, language)
            changed(tap, tora, elen, "changed", language, "Klagen fikk medhold.")
            said = changed(tap, tora, elen, "hostile-changed", language, HOSTILE.format(
                ear=f"127.0.0.1:{ear.getsockname()[1]}").replace("\n", "\r\n"))
            tap.check("<script>alert(1)</script>" in said and "root:" not in said,
                      f"hostile-changed.{language}: it stands there as it was typed", said[:900])
            changed_later(tap, tora, elen, language)
            every_complaint(tap, knut, language)
            every_dismissal(tap, knut, language)
            for check, users in ((hostile, (tora, elen)), (hostile_complaint, (knut,))):
                check(tap, *users, language, f"127.0.0.1:{ear.getsockname()[1]}")
        done.set()
        thread.join()
    tap.check(not asked, "no letter asked for anything from the network", asked)
    no_blocked_address(tap, tora, elen)
    letter_ends.run(tap, tora, elen)
    letter_printer.run(tap, tora, elen)
    letter_orders.run(tap, tora, elen)
    letter_own.run(tap, tora, elen, knut, letter_is_right)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
