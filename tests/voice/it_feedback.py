#!/usr/bin/env python3
"""What a family says reaches its leader and nobody else: with a card and without, in
every bad way, twice, too fast, too late, with the database away; and what the leader
does about it (R23c, A110-112, A266, R81-R84). Run by it_feedback.sh.
"""

import html
import os
import re
import subprocess
import sys
import threading
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, day, one, sql, wait_for  # noqa: E402

FORM, SEND = "/tilbakemelding", "/tilbakemelding/send"
LIST, NEW = "/tilbakemeldinger", "/tilbakemeldinger/ny"
HOSTILE = "<script>alert(1)</script>\n=1+1\n\u202eresrever 😀 Привіт مرحبا'; DROP TABLE feedback; --"


def sweep(*jobs):
    subprocess.run(os.environ["SWEEP"].split() + list(jobs), check=True,
                   capture_output=True)


def quiet():
    """The web server lets one address send only so much a second."""
    time.sleep(0.6)


class Family(Browser):
    """Somebody with a telephone, who says what it is like."""

    def open(self, query=""):
        self.shown = self.get(FORM + query)
        return self.shown

    def hidden_of(self, action):
        return self.shown.hidden(action)

    def check(self, wait=2.1, **fields):
        """Fills the form that was opened and asks to see it over."""
        given = {**self.hidden_of(FORM), "om": "koordinator", "onskesvar": "nei", **fields}
        time.sleep(wait)
        quiet()
        self.shown = self.post(FORM, given)
        return self.shown

    def send_on(self):
        quiet()
        hidden = {k: html.unescape(v) for k, v in re.findall(
            r'<input type="hidden" name="([\w-]+)" value="([^"]*)"', self.shown.text)}
        self.sent = hidden
        return self.post(SEND, hidden)


def unit_id(code="familietjenesten"):
    return one(f"SELECT id FROM unit WHERE code = '{code}'")


def say(query="", **fields):
    """The whole way; the answer to the last step."""
    family = Family()
    family.open(query)
    family.check(**fields)
    return family.send_on()


def newest(column):
    return one(f"SELECT {column} FROM feedback ORDER BY id DESC LIMIT 1")


def count():
    return int(one("SELECT COUNT(*) FROM feedback"))


def card(browser, number=None):
    """The code on a card of a case of kai's, which is made if there is none."""
    number, kind = number or sql("""SELECT s.number, s.kind FROM strand s
        JOIN employee h ON h.id = s.holder AND h.username = 'kai.koordinator'
        JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
        WHERE s.state = 'active' ORDER BY s.id LIMIT 1""")[0]
    slug = {"coordinator": "koordinator", "child_coordinator": "barnekoordinator",
            "everyday_coordinator": "hverdagskoordinator",
            "family_coordinator": "familiekoordinator"}[kind]
    path = f"/sak/{number}/{slug}/kort"
    page = browser.get(path)
    if "Lag kortet" in page.text:
        browser.post(path, page.hidden(path))
        page = browser.get(path)
    found = re.search(r'<strong class="keep">([A-Z2-9-]{14})</strong>', page.text)
    return path, found and found.group(1), page


def a_form_for_anybody(tap):
    page = Family().open()
    tap.check(page.status == 200 and not page.cookies and "113" in page.text and
              "Hvem leser det?" in page.text and "<script" not in page.text,
              "anybody gets the form: no cookie, no script, who reads it, whom to call")
    english = Browser().send("GET", FORM, headers={"Accept-Language": "en-GB,nb;q=0.5"})
    nynorsk = Browser().send("GET", FORM + "?sprak=nn", headers={"Accept-Language": "en"})
    other = Browser().send("GET", FORM, headers={"Accept-Language": "xx;q=9, ;, no"})
    tap.check('lang="en"' in english.text and 'lang="nn"' in nynorsk.text and
              'lang="nb"' in other.text and 'hreflang="nn"' in english.text,
              "in the language the browser asks for, or the address does")


def without_a_card(tap):
    before = count()
    family = Family()
    family.open()
    looked = family.check(tjeneste=unit_id(), koordinator="Kai", melding=HOSTILE,
                          onskesvar="epost", kontakt="mor@eksempel.no",
                          avsender="parorende", **{"sporsmal-1": "nei"})
    tap.check(looked.status == 200 and count() == before and
              "&lt;script&gt;" in looked.text and "Se over det du har" in looked.text,
              "it is looked over first, and nothing is kept", looked.status)
    receipt = family.send_on()
    page = Browser().get(receipt.location)
    number = receipt.location.split("kvittering=")[1].split("&")[0]
    tap.check(f"kvittering={number}&amp;sprak=nn" in page.text,
              "a receipt is there in the other languages as well")
    tap.check(receipt.status == 303 and count() == before + 1 and page.status == 200 and
              "Kvittering" in page.text and "senest" in page.text,
              "a receipt says what happens next, and until when", receipt.location)
    again = family.post(SEND, family.sent)
    tap.check(again.location == receipt.location and count() == before + 1,
              "sent twice it is received once", again.location)
    changed = family.post(SEND, {**family.sent, "melding": "Noe annet."})
    tap.check(changed.status == 303 and changed.location != receipt.location and
              count() == before + 2, "changed and sent once more it is another")
    quiet()
    tap.check(Browser().get(FORM + "/mottatt?kvittering=AAAAAAAAAA").status == 404 and
              Browser().get(FORM + "/mottatt").status == 404,
              "a receipt of nothing is none")


def to_the_leader(tap, lise, kai, lars):
    sweep("feedback")
    ids = [row[0] for row in sql("SELECT id FROM feedback WHERE state = 'open' "
                                 "AND named = 'Kai' ORDER BY id")]
    path = f"{LIST}/{ids[0]}"
    statuses = [who.get(path).status for who in (lise, kai, lars)]
    tap.check(statuses == [200, 404, 404],
              "the leader of the service reads it, and not whom it is about", statuses)
    desk = lise.get("/").text
    tap.check(f'href="{path}"' in desk and "mor@eksempel.no" not in desk and
              path not in kai.get("/").text, "it is a task on her desk")
    text = lise.get(path).text
    tap.check("&lt;script&gt;alert(1)" in text and "<script>alert" not in text and
              "mor@eksempel.no" in text, "what is hostile in it is harmless there")
    alert = sql("""SELECT e.username, a.n FROM alert a JOIN employee e ON e.id = a.employee
                    WHERE a.kind = 'heard'""")
    tap.check(alert == [["lise.leder", "1"]], "she alone is told, once for both", alert)
    due = one(f"SELECT DATEDIFF(due, opened) FROM duty WHERE guideline = "
              f"'receive_feedback' AND subject = {ids[0]}")
    tap.check(due is not None and 12 <= int(due) <= 18, "ten working days", due)
    return path


def with_a_card(tap, lise, kai):
    path, code, page = card(kai)
    tap.check(code is not None and "<svg" in page.text and "Lise" in page.text,
              "the coordinator makes a card, with the leader on it", page.status)
    tap.check(card(kai)[1] == code and "/kort/trekk" not in page.text and
              kai.post(path + "/trekk", page.hidden("/logg-ut")).status == 403,
              "it stays the same, and she cannot end it")
    kept = sql("SELECT hash, salt FROM feedback_code")[0]
    tap.check(code.replace("-", "") not in " ".join(kept), "the code itself is not kept")
    known = Browser().get(f"{FORM}?kode={code}")
    tap.check("Kai Bj" in known.text and "2026-" not in known.text,
              "who has it sees the coordinator's name, and nothing of the case")
    for typed in (code.lower(), code.replace("-", ""), " " + code.replace("-", " ")):
        quiet()
        family = Family()
        family.open()
        looked = family.check(kode=typed, melding="Fint.")
        if looked.status != 200 or "Kai Bj" not in looked.text:
            tap.check(False, "typed as people type", typed)
            break
    else:
        tap.check(True, "with or without dashes, in any case")
    answer = say("?kode=" + code, kode=code, om="leder", melding="Lederen svarer ikke.")
    sweep("feedback")
    seat = sql("SELECT seat, seat_unit, strand IS NOT NULL FROM feedback ORDER BY id DESC LIMIT 1")
    tap.check(answer.status == 303 and seat[0][2] == "1" and seat[0][1] != unit_id(),
              "what is about the leader goes above her", seat)
    tap.check(lise.get(f"{LIST}/{newest('id')}").status == 404, "and she does not see it")
    return path, code


def codes_that_are_none(tap, lise, path, code):
    wrong = "ABCD-EFGH-JKLM"
    page = lise.get(path)
    lise.post(path + "/trekk", page.hidden(path + "/trekk"))
    seen = []
    for kode in (wrong, code, "x", "'; DROP--"):
        quiet()
        page = Browser().get(FORM + "?" + urllib.parse.urlencode({"kode": kode}))
        seen.append((page.status, "Koden virker ikke" in page.text, "Kai Bj" in page.text,
                     len(page.text) - len(html.escape(kode))))
    tap.check(len({s[:3] for s in seen}) == 1 and seen[0][:3] == (200, True, False),
              "a wrong code and one that the leader ended are answered alike", seen)
    family = Family()
    family.open()
    refused = family.check(kode=code, melding="Hei.")
    tap.check(refused.status == 422 and "Hei." in refused.text and
              "Koden virker ikke" in refused.text, "nothing that was typed is lost")
    _, again, _ = card(lise)
    tap.check(again is not None and again != code, "a new card has a new code", again)
    before = count()
    live = one("SELECT id FROM feedback_code WHERE live = 1")
    for n in range(6):
        sql(f"""INSERT INTO feedback (reference, received, registered, came_by, language,
            about, code, sender, answer_by, text) VALUES ('BURST2222{n + 2}',
            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'form', 'nb', 'coordinator', {live},
            'untold', 'none', 'x')""")
    used = Browser().get(f"{FORM}?kode={again}")
    tap.check("Koden virker ikke" in used.text and count() == before + 6,
              "five a day, and it is used up")
    sql("UPDATE feedback_code SET used_on = used_on - INTERVAL 1 DAY WHERE live = 1")
    sweep("feedback")
    tap.check("Kai Bj" in Browser().get(f"{FORM}?kode={again}").text, "until the next day")
    sql("UPDATE strand s JOIN feedback_code c ON c.strand = s.id AND c.live = 1 "
        "SET s.holder = (SELECT id FROM employee WHERE username = 'lise.leder')")
    tap.check("Koden virker ikke" in Browser().get(f"{FORM}?kode={again}").text,
              "and never when somebody else has the case")
    sql("UPDATE strand s JOIN feedback_code c ON c.strand = s.id AND c.live = 1 "
        "SET s.holder = c.coordinator")


def bad_input(tap):
    before = count()
    faults = [({"melding": ""}, "melding"), ({"tjeneste": ""}, "tjeneste"),
              ({"tjeneste": "999999"}, "tjeneste"), ({"om": "alt"}, "om"),
              ({"onskesvar": "telefon"}, "kontakt"),
              ({"onskesvar": "telefon", "kontakt": "ring meg"}, "kontakt"),
              ({"onskesvar": "epost", "kontakt": "a@b\r\nBcc: c@d.no"}, "kontakt"),
              ({"kontakt": "12 34 56 78"}, "kontakt"),
              ({"melding": "Han er 01010750160 og snill"}, "melding"),
              ({"melding": "x" * 4001}, "melding"), ({"nettside": "http://a.no"}, "nettside"),
              ({"sporsmal-999": "ja"}, "sporsmal"), ({"sporsmal-1": "kanskje"}, "sporsmal")]
    wrong = []
    for given, field in faults:
        family = Family()
        family.open()
        answer = family.check(**{"tjeneste": unit_id(), "melding": "Hei på deg", **given})
        typed = given.get("melding", "Hei på deg")
        if answer.status != 422 or f'href="#{field}"' not in answer.text or \
                html.escape(typed) not in answer.text:
            wrong.append((given, answer.status))
    tap.check(not wrong, "each fault is at its field, and what was typed stays",
              str(wrong)[:300])
    odd = [family.post(FORM, {**family.hidden_of(FORM), "ukjent": "1"}).status,
           family.post(FORM, {"om": "koordinator"}).status,
           family.post(FORM, {"csrf": "0" * 64, "om": "koordinator"}).status]
    quiet()
    odd.append(family.send("POST", FORM, "csrf=%FF").status)
    odd.append(Browser().send("POST", SEND, "x=" + "a" * 300000).status)
    tap.check(odd == [400, 403, 403, 400, 413] and count() == before,
              "unknown, forged, broken and too large is refused, and nothing kept", odd)


def time_on_the_form(tap):
    family = Family()
    family.open()
    fast = family.check(wait=0, tjeneste=unit_id(), melding="Hei")
    tap.check(fast.status == 422 and "veldig fort" in fast.text and ">Hei<" in fast.text,
              "what no hand could have filled in is shown again", fast.status)
    tap.check(family.check(tjeneste=unit_id(), melding="Hei").status == 200,
              "and can be sent on after a moment")


def database_away(tap):
    family = Family()
    family.open()
    family.check(tjeneste=unit_id(), melding="Viktig <å> si")
    pid = one("SELECT @@pid_file")
    pid = int(open(pid).read())
    os.kill(pid, 19)
    try:
        away = family.send_on()
    finally:
        os.kill(pid, 18)
    tap.check(away.status == 503 and "Viktig &lt;å&gt; si" in away.text and
              "+47 00 00 10 00" in away.text and "Prøv igjen" in away.text,
              "with the database away the page says so, and whom to call", away.status)
    family.shown = away
    sent = wait_for(lambda: (a := family.send_on()).status == 303 and a, 20)
    tap.check(bool(sent) and newest("text") == "Viktig <å> si",
              "and what was typed goes in when it is back")


def the_leader_answers(tap, lise, kai, path):
    follow, close = path + "/gjort", path + "/ferdig"
    kai_id = one("SELECT id FROM employee WHERE username = 'kai.koordinator'")
    leif = one("SELECT id FROM employee WHERE name LIKE 'Leif%' LIMIT 1")
    empty = lise.fill(follow, follow)
    early = lise.fill(close, close, ble="rettet", ord="Ferdig.")
    unmatched = lise.fill(follow, follow, steg="vist", med=kai_id)
    tap.check(empty.status == 422 and early.status == 422 and "bedt om svar" in early.text
              and unmatched.status == 422 and "hvem det gjelder" in unmatched.text,
              "nothing is nothing, and who asked for an answer gets one first",
              [empty.status, early.status, unmatched.status])
    steps = [lise.fill(follow, follow, steg="gjelder", med=kai_id),
             lise.fill(follow, follow, steg="vist", med=leif),
             lise.fill(follow, follow, steg="delt", med=kai_id, ord="Ring <tilbake>."),
             lise.fill(follow, follow, steg="svart", ord="Ringte mor.")]
    tap.check([s.status for s in steps] == [303, 422, 303, 303],
              "she finds out whom it is about, and shows it to nobody else",
              [s.status for s in steps])
    text = kai.get(LIST).text
    tap.check("Ring &lt;tilbake&gt;." in text and "alert(1)" not in text and
              kai.get(path).status == 404,
              "who it is about sees what the leader wrote, and not the rest")
    done = lise.fill(close, close, ble="rettet", ord="Fast telefontid.")
    subject = path.rsplit("/", 1)[1]
    owed = one(f"SELECT COUNT(*) FROM duty WHERE subject = {subject} AND done_mark = 0 "
               "AND guideline = 'receive_feedback'")
    tap.check(done.status == 303 and owed == "0" and lise.get(close).status == 403,
              "closed, it is nobody's task any more")


def passed_on(tap, lise, tora, siri):
    say(tjeneste=unit_id(), melding="Vi vil klage.")
    sweep("feedback")
    path = f"{LIST}/{newest('id')}"
    follow = path + "/gjort"
    sql(f"UPDATE feedback SET received = received - INTERVAL 3 DAY WHERE id = {newest('id')}")
    given = lise.fill(follow, follow, steg="klage", ord="Dette er en klage.")
    tap.check(given.status == 303 and [who.get(path).status for who in (lise, tora, siri)]
              == [404, 200, 404], "a complaint is the office's, and no longer hers",
              given.status)
    left = one(f"""SELECT DATEDIFF(due, CURRENT_DATE) FROM duty WHERE subject =
        {newest('id')} AND guideline = 'receive_complaint' AND done_mark = 0""")
    tap.check(left is not None and 24 <= int(left) <= 28,
              "with the clock from its own day", left)
    twice = tora.fill(follow, follow, steg="klage", ord="Igjen.")
    tap.check(twice.status == 422 and tora.fill(follow, follow, steg="systemansvarlig",
              ord="Gjelder ordningen.").status == 303 and siri.get(path).status == 200,
              "and goes on to the system owner, but not in a circle", twice.status)


    def owes():
        return sql(f"""SELECT seat FROM duty WHERE subject = {newest('id')} AND done_mark = 0
            AND guideline IN ('receive_feedback', 'listen_to_families', 'receive_complaint')""")

    round_trip = [siri.fill(follow, follow, steg="klage", ord="Det er en klage."), owes(),
                  tora.fill(follow, follow, steg="leder", ord="Det er lederens."), owes(),
                  lise.fill(follow, follow, steg="klage", ord="Nei."), owes()]
    tap.check([r.status for r in round_trip[::2]] == [303] * 3 and round_trip[1::2] ==
              [[["office"]], [["leader"]], [["office"]]],
              "wherever it comes to a second time, somebody owes an answer",
              str(round_trip[1::2]))


def who_stands_in(tap, lise, kai):
    """Kai sits in for his leader: what is said may be of himself."""
    say(tjeneste=unit_id(), melding="Kai svarer ikke.", koordinator="Kai")
    sweep("feedback")
    path = f"{LIST}/{newest('id')}"
    sql(f"""INSERT INTO seat (kind, unit, employee, source, since, instead)
        SELECT 'leader', {unit_id()}, k.id, 'substitute', UTC_TIMESTAMP(6), l.id
          FROM employee k JOIN employee l ON l.username = 'lise.leder'
         WHERE k.username = 'kai.koordinator'""")
    seen = (kai.get(path).status, path in kai.get("/").text, "svarer ikke" in kai.get(LIST).text)
    leif = one("SELECT id FROM employee WHERE name LIKE 'Leif%' LIMIT 1")
    sql(f"UPDATE feedback SET coordinator = {leif} WHERE id = {newest('id')}")
    known = kai.get(path).status
    sql("UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE source = 'substitute'")
    tap.check(seen == (404, False, False) and known == 200 and lise.get(path).status == 200,
              "who stands in for the leader hears it once it is known to be of another",
              [seen, known])


def written_down(tap, lise, kari):
    answer = kari.fill(NEW, NEW, kanal="tekstmelding", dato=day(-2), om="koordinator",
                       tjeneste=unit_id(), melding="Takk for hjelpen.", onskesvar="nei")
    sweep("feedback")
    path = f"{LIST}/{newest('id')}"
    tap.check(answer.status == 303 and "skrevet ned av" in lise.get(path).text and
              kari.get(path).status == 404 and newest("came_by") == "text_message",
              "what was said to anybody is written down, and the leader's to answer",
              answer.status)
    later = kari.fill(NEW, NEW, kanal="telefon", dato=day(2), om="koordinator",
                      melding="", onskesvar="telefon")
    tap.check(later.status == 422 and later.text.count('<li><a class="ds-link" href="#') == 4,
              "with every fault at its field", later.status)


def a_burst(tap, lise, odd):
    sql("""INSERT INTO feedback (reference, received, registered, came_by, language, about,
        unit, sender, answer_by, text) SELECT CONCAT('FLOOD', LPAD(seq, 5, '0')),
        UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'form', 'nb', 'coordinator', %s, 'untold',
        'none', CONCAT('Nummer ', seq) FROM seq_1_to_250""" % unit_id())
    alerts = one("SELECT COUNT(*) FROM alert WHERE kind = 'heard'")
    threads = [threading.Thread(target=sweep, args=("feedback",)) for _ in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    sweep("feedback")
    held = int(one("SELECT COUNT(*) FROM feedback WHERE state = 'held'"))
    all_of = int(one("SELECT COUNT(*) FROM feedback WHERE reference LIKE 'FLOOD%'"))
    tap.check(all_of == 250 and 225 <= held <= 250 and
              one("SELECT COUNT(*) FROM alert WHERE kind = 'heard'") == alerts,
              "a burst is held back, nothing of it lost, and nobody told twice",
              f"{all_of} {held}")
    page = odd.get(LIST)
    told = one("SELECT COUNT(*) FROM alert a JOIN employee e ON e.id = a.employee "
               "WHERE a.kind = 'held_back' AND e.username = 'odd.drift'")
    tap.check(told == "1" and f"{held} tilbakemeldinger" in page.text and "Nummer" not in page.text,
              "operations see how many, and nothing of what they say")
    slip = odd.post(LIST + "/slipp", page.hidden(LIST + "/slipp"))
    sweep("feedback")
    tap.check(slip.status == 303 and one("SELECT COUNT(*) FROM feedback WHERE state IN "
              "('held', 'received')") == "0" and "Nummer" in lise.get(LIST).text,
              "and let them through", slip.status)


ASK = "/kontakt"


def ask(wait=2.1, **fields):
    """Asks to be contacted: the answer, and what was sent."""
    quiet()
    shown = Browser().get(ASK)
    sent = {**shown.hidden(ASK), "om": "barnekoordinator", "angar": "barnet",
            "fulltnavn": "Mor <Hansen>", "mate": "telefon", "kontakt": "912 34 567",
            **fields}
    time.sleep(wait)
    return Browser().post(ASK, sent), sent


def who_asks_to_be_contacted(tap, tora, lise, odd):
    pages = [Browser().get(p) for p in ("/om", "/om/soknad", "/om/samtykke", ASK)]
    tap.check(all(p.status == 200 and not p.cookies for p in pages) and
              'href="/kontakt?sprak=nb"' in pages[0].text,
              "what it is about, two forms on paper, and the way to be contacted")
    wrong = []
    for given, field in (({"fulltnavn": ""}, "fulltnavn"), ({"angar": ""}, "angar"),
                         ({"kontakt": "a@b.no"}, "kontakt"), ({"mate": "brev"}, "mate"),
                         ({"mate": "epost"}, "kontakt"), ({"nettside": "x"}, "nettside"),
                         ({"melding": "01010750160"}, "melding"),
                         ({"tolk": "x" * 61}, "tolk")):
        bad, _ = ask(**given)
        if bad.status != 422 or f'href="#{field}"' not in bad.text or (
                field != "fulltnavn" and "Mor &lt;Hansen&gt;" not in bad.text):
            wrong.append((given, bad.status))
    tap.check(not wrong and one("SELECT COUNT(*) FROM inquiry") == "0",
              "each fault is at its field, and nothing is kept", wrong)
    good, sent = ask(tolk="ukrainsk", passer="etter 15", melding=HOSTILE)
    again = Browser().post(ASK, sent)
    page = Browser().get(good.location)
    tap.check(good.status == 303 and again.location == good.location and
              one("SELECT COUNT(*) FROM inquiry") == "1" and "senest" in page.text,
              "sent twice it is received once, and a receipt says until when", good.status)
    sweep("feedback")
    told = sql("""SELECT DISTINCT t.kind, a.n FROM alert a JOIN seat t ON t.employee = a.employee
        AND t.live = 1 WHERE a.kind = 'asked_contact'""")
    tap.check(["office", "1"] in told, "the office is told", told)
    path = "/henvendelser/" + one("SELECT id FROM inquiry")
    left = one("SELECT DATEDIFF(due, opened) FROM duty WHERE guideline = 'contact_inquiry'")
    tap.check(f'href="{path}"' in tora.get("/").text and 3 <= int(left) <= 7 and
              [who.get(path).status for who in (lise, odd)] == [404, 404],
              "three working days, on the office's desk and nobody else's", left)
    text = tora.get(path).text
    tap.check("&lt;script&gt;alert" in text and "<script>alert" not in text and
              "912 34 567" in text, "with all that was written, harmless")
    bad = tora.fill(path, path, kontaktet=day(1), ble="soker", ord="")
    good = tora.fill(path, path, kontaktet=day(), ble="soker", ord="Søknad på vei.")
    tap.check(bad.status == 422 and good.status == 303 and one(
              "SELECT COUNT(*) FROM duty WHERE guideline = 'contact_inquiry' AND done IS NULL")
              == "0" and "Søknad på vei." in tora.get(path).text,
              "and what came of it ends the task", [bad.status, good.status])
    sql("""INSERT INTO inquiry (reference, received, language, about, concerns, name, reach,
        contact) SELECT CONCAT('ASKED', LPAD(seq, 5, '0')), UTC_TIMESTAMP(6), 'nb', 'plan',
        'self', CONCAT('Navn ', seq), 'phone', '12345678' FROM seq_1_to_100""")
    sweep("feedback")
    held = one("SELECT COUNT(*) FROM inquiry WHERE state = 'held'")
    tap.check(held == "61" and "Navn" not in odd.get(LIST).text and
              "61 tilbakemeldinger" in odd.get(LIST).text,
              "of a hundred in a day most wait for operations", held)


def run(tap):
    lise, kai, lars = (Browser(w) for w in ("lise.leder", "kai.koordinator", "lars.leder"))
    tora, siri = Browser("tora.tjenestekontor"), Browser("siri.systemansvarlig")
    odd, kari = Browser("odd.drift"), Browser("kari.koordinator")
    a_form_for_anybody(tap)
    without_a_card(tap)
    path = to_the_leader(tap, lise, kai, lars)
    kort, code = with_a_card(tap, lise, kai)
    codes_that_are_none(tap, lise, kort, code)
    bad_input(tap)
    time_on_the_form(tap)
    the_leader_answers(tap, lise, kai, path)
    passed_on(tap, lise, tora, siri)
    who_stands_in(tap, lise, kai)
    written_down(tap, lise, kari)
    database_away(tap)
    a_burst(tap, lise, odd)
    who_asks_to_be_contacted(tap, tora, lise, odd)


if __name__ == "__main__":
    TAP = Tap()
    run(TAP)
    sys.exit(TAP.end())
