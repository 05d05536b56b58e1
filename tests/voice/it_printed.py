#!/usr/bin/env python3
"""Cards and feedback on paper: tagged, in its language, in the order it is read, and
whatever the converter does nobody waits for it (docs/decisions/0036). Run by
it_printed.sh.
"""

import csv
import io
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, one, pdf_says, sql, wait_for  # noqa: E402

HOSTILE = "=1+1 <script>alert(1)</script><img src=file:///etc/passwd>\n@SUM(1)\n{b} ]]> &amp; æøå"
LOG = os.path.join(os.environ["HOLDFAST_DIR"], "log", "letter.log")


def how(word):
    with open(os.environ["HOW"], "w", encoding="utf-8") as out:
        out.write(word + "\n")


def state():
    return one("SELECT state FROM letter ORDER BY id DESC LIMIT 1")


def wait_made():
    """Slow machines make it as well, later."""
    return wait_for(lambda: state() in ("made", "failed") and state(), 60)


def kais_card(kai):
    """Where the card of a case of his is, with a code on it."""
    number = one("""SELECT s.number FROM strand s
        JOIN employee h ON h.id = s.holder AND h.username = 'kai.koordinator'
        JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
        WHERE s.state = 'active' AND s.kind = 'coordinator' ORDER BY s.id LIMIT 1""")
    path = f"/sak/{number}/koordinator/kort"
    page = kai.get(path)
    if "Lag kortet" in page.text:
        kai.post(path, page.hidden(path))
    return path


def order(browser, page, path, **fields):
    return browser.fill(page, path + "/utskrift", **fields)


def a_card(tap, kai):
    kai.fill("/innstillinger", "/innstillinger", sprak="nb", farger="auto", klokken="7",
             treffetid="hverdager 9-15")
    path = kais_card(kai)
    began = time.monotonic()
    answer = order(kai, path, path, sprak="nb")
    took = time.monotonic() - began
    tap.check(answer.status == 303 and took < 5, "a card is asked for, and nobody waits",
              f"{answer.status} {took:.1f} s")
    made = wait_made()
    page = kai.get(answer.location)
    file = kai.get(path + "/utskrift/fil")
    info = pdf_says(file.body, "pdfinfo")
    text = pdf_says(file.body, "pdftotext", "-layout")
    tap.check(made == "made" and "Hent PDF" in page.text and file.status == 200 and
              file.headers["content-type"] == "application/pdf" and
              'filename="kort.pdf"' in file.headers["content-disposition"],
              "it is there to be fetched, under a name that tells nothing", file.headers)
    tap.check(re.search(r"Tagged:\s+yes", info) and re.search(r"Pages:\s+1\n", info) and
              re.search(r"Title:\s+Den du kan ringe til", info) and b"/Lang (nb)" in file.body
              and b"pdfuaid:part" in file.body,
              "one tagged page with its language and title, that says it is PDF/UA", info)
    code = re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}", text)
    wanted = ["Den du kan ringe til", "Koordinatoren din", "Kai Bjørnstad", "hverdager 9-15",
              "Lederen til koordinatoren", "Tjenestekontoret", "Fortell oss", "/tilbakemelding"]
    at = [text.find(w) for w in wanted]
    tap.check(code and -1 not in at and at == sorted(at),
              "it reads in the order it is to be read, with the code last", text)
    return path


def in_every_language(tap, kai, path):
    shown = kai.get(path).text
    words = {"nn": "Koordinatoren din", "en": "Your coordinator", "uk": "координатор",
             "pl": "oordynator", "ar": None}
    bad = []
    for code, word in words.items():
        order(kai, path, path, sprak=code)
        wait_made()
        file = kai.get(path + "/utskrift/fil")
        text = pdf_says(file.body, "pdftotext")
        if f"/Lang ({code})".encode() not in file.body or "Kai" not in text or \
                (word and word not in text) or f'value="{code}"' not in shown or \
                re.search(r"Pages:\s+1\n", pdf_says(file.body, "pdfinfo")) is None:
            bad.append(code)
    tap.check(not bad, "a card is one page in every language families read", bad)
    sql("UPDATE translation SET until = UTC_TIMESTAMP(6) WHERE language = 'pl'")
    refused = order(kai, path, path, sprak="pl")
    slot = order(kai, path, path, sprak="se")
    tap.check(refused.status == 400 and slot.status == 400 and
              'value="pl"' not in kai.get(path).text,
              "but in no draft, and in none that nobody has written", refused.status)


def for_nobody_else(tap, kai, lise, path):
    order(kai, path, path, sprak="nb")
    wait_made()
    hers, foreign = lise.get(path + "/utskrift/fil"), Browser("kari.koordinator")
    tap.check(hers.status == 404 and foreign.get(path + "/utskrift/fil").status == 404,
              "what one had printed is not another's", hers.status)
    sql("UPDATE letter SET keep_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND")
    gone = kai.get(path + "/utskrift/fil")
    tap.check(gone.status == 404 and "ikke laget" in kai.get(path + "/utskrift").text,
              "and it is gone after an hour", gone.status)


def nothing_changed(tap, kai, lise, path):
    """Paper is no change of the case: nobody's open form is out of date by it."""
    number = path.split("/")[2]
    version = f"SELECT version FROM casefile WHERE number = '{number}'"
    mine, hers, before = kai.get(path), lise.get(path), one(version)
    form = path + "/utskrift"
    status = [kai.post(form, {**mine.hidden(form), "sprak": "nb"}).status,
              kai.post(form, {**mine.hidden(form), "sprak": "en"}).status,
              lise.post(form, {**hers.hidden(form), "sprak": "nb"}).status]
    old = kai.post(form, {**mine.hidden(form), "sprak": "nb", "versjon": "1"}).status
    tap.check(status == [303] * 3 and one(version) == before and old == 409,
              "a card is printed again from the same page, and the case is as it was",
              (status, before, one(version), old))
    wait_made()
    kai.get(form + "/fil")
    tap.check(int(one(f"""SELECT COUNT(*) FROM access_log a JOIN casefile c ON c.id = a.casefile
        WHERE c.number = '{number}' AND a.action = 'card_print'""")) >= 4,
              "and the log of looks says what was printed")


def no_dead_code(tap, kai, lise, path):
    """Nobody gives a family a card whose code is over."""
    order(kai, path, path, sprak="nb")
    wait_made()
    before = kai.get(path + "/utskrift/fil").status
    lise.fill(path, path + "/trekk")
    after = kai.get(path + "/utskrift/fil").status
    told = "ikke laget" in kai.get(path + "/utskrift").text
    kais_card(kai)
    order(kai, path, path, sprak="nb")
    wait_made()
    anew = kai.get(path + "/utskrift/fil").status
    tap.check((before, after, told, anew) == (200, 404, True, 200),
              "a card whose code was taken back is no more to be had, a new one is",
              (before, after, told, anew))


def not_for_ever(tap, kai, lise, path):
    """One who orders without end keeps nobody else waiting."""
    how("hangs")
    sql("""INSERT INTO letter (kind, language, html, ordered, ordered_by, keep_until)
        SELECT 'card', 'nb', '', UTC_TIMESTAMP(6), e.id, UTC_TIMESTAMP(6) + INTERVAL 1 HOUR
        FROM employee e JOIN seq_1_to_20 WHERE e.username = 'kai.koordinator'""")
    status = order(kai, path, path, sprak="nb").status, order(lise, path, path, sprak="nb").status
    sql("UPDATE letter SET state = 'failed' WHERE state IN ('ordered', 'making')")
    how("good")
    again = order(kai, path, path, sprak="nb").status
    tap.check((*status, again) == (503, 303, 303), "who has twenty waiting waits with more",
              (status, again))
    wait_made()


def feedback(tap, lise):
    strand, kai = sql("""SELECT s.id, s.holder FROM strand s JOIN employee h ON h.id = s.holder
        AND h.username = 'kai.koordinator' WHERE s.state = 'active' ORDER BY s.id LIMIT 1""")[0]
    unit = one("SELECT id FROM unit WHERE code = 'familietjenesten'")
    text = HOSTILE.replace("'", "''")
    sql(f"""INSERT INTO feedback (reference, received, registered, came_by, language, about,
        unit, named, sender, sender_name, answer_by, contact, text, strand, coordinator)
        VALUES ('PPPPPPPPPP', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'form', 'uk', 'coordinator',
        {unit}, '=Kai', 'relative', '@mor', 'none', '', '{text}', {strand}, {kai})""")
    subprocess.run([*os.environ["SWEEP"].split(), "feedback"], check=True, capture_output=True)
    fid = one("SELECT id FROM feedback WHERE reference = 'PPPPPPPPPP'")
    page = f"/tilbakemeldinger/{fid}"
    answer = order(lise, page, page)
    wait_made()
    file = lise.get(page + "/utskrift/fil")
    text = pdf_says(file.body, "pdftotext", "-raw")
    tap.check(answer.status == 303 and "<script>alert(1)</script>" in text and
              "=1+1" in text and "Українська" in text and "root:" not in text and "æøå" in text and
              b"/JavaScript" not in file.body and b"/URI" not in file.body,
              "what a family wrote stands on paper as text, and does nothing", text)
    out = "/tilbakemeldinger/eksport"
    unsaid = lise.fill(out, out, grunn="")
    sheet = lise.get(lise.fill(out, out, grunn="Møte om tilbakemeldinger").location)
    noted = one("SELECT CONCAT(address, ' ', reason, ' ', row_count) FROM list_export "
                "ORDER BY id DESC LIMIT 1")
    tap.check(unsaid.status == 422 and noted.startswith("/tilbakemeldinger Møte") and
              Browser("kai.koordinator").get(out).status == 403,
              "a spreadsheet is for who answers, with a reason, and noted", noted)
    cells = [cell for row in csv.reader(io.StringIO(sheet.text), delimiter=";")
             for cell in row]
    tap.check(sheet.status == 200 and "&lt;script" not in sheet.text and
              "<script>" in sheet.text and "text/csv" in sheet.headers["content-type"] and
              not [c for c in cells if re.match(r"\s*[=+@-]", c)],
              "and in the spreadsheet, where no cell begins a formula", cells)
    tap.check(Browser("lars.leder").get(page + "/utskrift").status == 404,
              "another leader has it printed no more than she reads it")


def nothing_is_fetched(tap):
    """A letter that asks for addresses and files; put in behind the templates' back."""
    asked = []
    ear = socket.create_server(("127.0.0.1", 0))
    ear.settimeout(0.5)
    done = threading.Event()

    def listen():
        while not done.is_set():
            try:
                asked.append(ear.accept()[1])
            except OSError:
                pass

    thread = threading.Thread(target=listen)
    thread.start()
    url = f"http://127.0.0.1:{ear.getsockname()[1]}/x.png"
    sql(f"""INSERT INTO letter (kind, language, html, ordered, ordered_by, keep_until)
        SELECT 'card', 'nb', '<html lang="nb"><head><link rel="stylesheet" href="{url}">
        <link rel="attachment" href="file:///etc/passwd"></head><body><p>Her</p>
        <img src="{url}"><img src="file:///etc/hostname"></body></html>', UTC_TIMESTAMP(6), e.id,
        UTC_TIMESTAMP(6) + INTERVAL 1 HOUR FROM employee e WHERE e.username = 'kai.koordinator'""")
    made = wait_made()
    done.set()
    thread.join()
    body = one("SELECT FROM_BASE64(pdf) LIKE '%EmbeddedFile%' FROM letter ORDER BY id DESC LIMIT 1")
    tap.check(made == "made" and not asked and body == "0",
              "nothing is fetched, from the network or the disk", (made, asked, body))


def every_fault(tap, kai, path):
    for word in ("crashes", "nonsense", "endless", "fails", "gone"):
        how(word)
        began = time.monotonic()
        answer = order(kai, path, path, sprak="nb")
        took = time.monotonic() - began
        made = wait_made()
        page = kai.get(path + "/utskrift")
        tap.check(answer.status == 303 and took < 5 and made == "failed" and
                  "kunne ikke lages" in page.text and kai.get("/").status == 200,
                  f"a converter that {word}: three tries, and the page says so", made)
    with open(LOG, encoding="utf-8") as log:
        text = log.read()
    tap.check("Olsen says" not in text and "12345" not in text,
              "of what it said only a word is logged")


def hanging(tap, kai, path):
    how("hangs")
    order(kai, path, path, sprak="nb")
    wait_for(lambda: state() == "making" and one(
        "SELECT taken FROM letter ORDER BY id DESC LIMIT 1"), 20)
    began = time.monotonic()
    desk = kai.get("/")
    took = time.monotonic() - began
    tap.check(desk.status == 200 and took < 5, "one that hangs keeps nobody waiting",
              f"{took:.1f} s")
    how("good")
    order(kai, path, path, sprak="nn")
    made = wait_made()
    left = subprocess.run(["pgrep", "-f", "^sleep 1234"], capture_output=True, text=True,
                          check=False).stdout
    tap.check(made == "made" and not left, "it is killed in its time, and the next is made",
              (made, left))


def ended_by(kai, path, number):
    """How a letter is left by a program that is ended in its midst; the one that runs
    is held back meanwhile."""
    program = subprocess.run(["pgrep", "-f", "holdfast-letter --conf " +
                              os.environ["HOLDFAST_DIR"]], capture_output=True, text=True,
                             check=True).stdout.split()[0]
    os.kill(int(program), signal.SIGSTOP)
    sql("UPDATE letter SET state = 'failed' WHERE state IN ('ordered', 'making')")
    order(kai, path, path, sprak="nb")
    with subprocess.Popen([os.environ["BIN"] + "/holdfast-letter", "--conf",
                           os.environ["HOLDFAST_DIR"] + "/holdfast.ini"],
                          user=os.stat(f"/proc/{program}").st_uid, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL) as mine:
        wait_for(lambda: state() == "making" and children(mine.pid), 20)
        mine.send_signal(number)
    seen = tuple(sql("SELECT state, tries FROM letter ORDER BY id DESC LIMIT 1")[0])
    sql("UPDATE letter SET tries = 3, taken = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR, "
        "state = 'making' WHERE state IN ('ordered', 'making')")
    os.kill(int(program), signal.SIGCONT)
    return seen


def children(pid):
    """Who runs the converter, once it has begun."""
    return subprocess.run(["pgrep", "-P", str(pid), "-x", "sleep"], capture_output=True,
                          text=True, check=False).stdout.split()


def ended(tap, kai, path):
    """Its end is no fault of a letter's; a letter that is its end is given up."""
    how("slow")
    term = ended_by(kai, path, signal.SIGTERM)
    tap.check(term == ("ordered", "0"), "told to end, it leaves a letter as it found it", term)
    tap.check(wait_made() == "failed", "what it was killed over three times it gives up",
              state())
    kill = ended_by(kai, path, signal.SIGKILL)
    tap.check(kill == ("making", "1"), "killed, it has tried once", kill)
    how("good")


def hung_database(tap):
    """Pages that need nothing of it but the languages are there, in Arabic as well."""
    with open(os.path.join(os.environ["HOLDFAST_DIR"], "run", "mariadb.pid"),
              encoding="ascii") as file:
        server = int(file.read())
    visitor = Browser()
    visitor.get("/om?sprak=ar")
    os.kill(server, signal.SIGSTOP)
    try:
        # What it had begun when it was stopped may still be answered at once.
        waits = []
        while len(waits) < 5 and (not waits or max(waits) < 3 or waits[-1] >= 3):
            began = time.monotonic()
            answer = visitor.get("/om?sprak=ar")
            waits.append(time.monotonic() - began)
            if answer.status != 200 or '<html lang="ar" dir="rtl"' not in answer.text:
                break
    finally:
        os.kill(server, signal.SIGCONT)
    tap.check(answer.status == 200 and '<html lang="ar" dir="rtl"' in answer.text and
              max(waits) >= 3 and sum(w >= 3 for w in waits) == 1,
              "a database that hangs keeps a family waiting once", waits)


def run(tap):
    kai, lise = Browser("kai.koordinator"), Browser("lise.leder")
    path = a_card(tap, kai)
    in_every_language(tap, kai, path)
    for_nobody_else(tap, kai, lise, path)
    nothing_changed(tap, kai, lise, path)
    no_dead_code(tap, kai, lise, path)
    not_for_ever(tap, kai, lise, path)
    feedback(tap, lise)
    nothing_is_fetched(tap)
    every_fault(tap, kai, path)
    hanging(tap, kai, path)
    ended(tap, kai, path)
    hung_database(tap)


if __name__ == "__main__":
    TAP = Tap()
    run(TAP)
    sys.exit(TAP.end())
