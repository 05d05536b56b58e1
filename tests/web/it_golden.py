#!/usr/bin/env python3
"""Writes the main screens of a tiny municipality into a directory.

  it_golden.py DIR

What differs from run to run is replaced by its name: keys, dates, hashes, ids.
"""

import re
import sys
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "fixture"))
from client import Browser, norway, one, sql  # noqa: E402

MARKUP = "\"><script>alert(1)</script>"
QUOTES = "' onx=alert(1) x='"
ADDRESS = "javascript:alert(1)"
OTHERS = "{{7*7}} ${7*7} <?cs var:Page.csrf ?> &lt;b&gt; %s"
BACKWARDS = "\u202etxet sdrawkcab\u202c"
ALL = "/soknader/fordel"
TODAY = datetime.now(ZoneInfo("Europe/Oslo")).date()

# number, name, state, days left, wish
CASES = (
    ("2026-00001", MARKUP, "waiting", -3, QUOTES),
    ("2026-00002", QUOTES, "waiting", 0, ""),
    ("2026-00003", ADDRESS, "waiting", 2, OTHERS),
    ("2026-00004", OTHERS, "offered", 9, MARKUP),
    ("2026-00005", BACKWARDS, "active", None, BACKWARDS),
    ("2026-00006", "Ø" * 120, "registered", 1, ""),
)
NAMES = [
    (r'(name="csrf" value=")[0-9a-f]{64}', r"\1CSRF"),
    (r'(name="nokkel" value=")[\w-]{22}', r"\1KEY"),
    (r"(/static/[\w-]+)\.[0-9a-f]+\.", r"\1.HASH."),
    (r"\b[0-9a-f]{32}\b", "REQUEST"),
    (r'datetime="[\d-]+"', 'datetime="DAY"'),
    (r"(man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag ", ""),
    (r"\d{1,2}\. (januar|februar|mars|april|mai|juni|juli|august|september|"
     r"oktober|november|desember) \d{4}", "DAY"),
    (r" kl\. \d\d\.\d\d", " TIME"),
    (r"(koordinator-)\d+", r"\1ID"),
    (r"(/tjenester/)\d+", r"\1ID"),
    (r"(enhet-)\d+", r"\1ID"),
    (r'(name="koordinator" value="|name="enhet" value="|<option value=")\d+', r"\1ID"),
]


def quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def empty():
    for table in ("service", "note", "claim", "question", "problem_answer", "problem", "case_said",
                  "offer", "receipt", "holding", "duty", "import_note",
                  "import_batch", "strand", "casefile", "person"):
        sql(f"SET FOREIGN_KEY_CHECKS = 0; DELETE FROM {table}")


def duty(guideline, subject, seat, ref, left, waiting="NULL"):
    due = TODAY + timedelta(left)
    sql(f"""INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref,
        casefile, strand, opened, due, waiting_since) VALUES ('{guideline}',
        {subject}, 1, '{seat}', {ref}, {subject}, {subject},
        UTC_TIMESTAMP(6) - INTERVAL 5 DAY, '{due}', {waiting})""")


def casefile(n, who, case):
    """One case whose rows all have the number n; who: ids by user name."""
    number, name, state, left, wish = case
    unit = one("SELECT id FROM unit WHERE code = 'familietjenesten'")
    holder = who[{"registered": "tora.tjenestekontor",
                  "active": "kai.koordinator"}.get(state, "lise.leder")]
    held_as = {"registered": "registrar", "active": "accepted"}.get(
        state, "interim")
    at = "UTC_TIMESTAMP(6) - INTERVAL 5 DAY"
    sql(f"""INSERT INTO person VALUES ({n}, {quoted(name)}, '2015-09-03');
        INSERT INTO casefile (id, number, person, journal, received, registered,
          registered_by) VALUES ({n}, '{number}', {n}, {quoted(MARKUP)},
          '2026-10-01', {at}, {who['tora.tjenestekontor']});
        INSERT INTO strand (id, casefile, kind, state, holder, held_as,
          held_since, unit, receipt, decided, wish) VALUES ({n}, {n},
          'child_coordinator', '{state}', {holder}, '{held_as}', {at},
          {'NULL' if state == 'registered' else unit}, {n}, '2026-10-20',
          {quoted(wish)});
        INSERT INTO holding (strand, employee, held_as, since) VALUES
          ({n}, {holder}, '{held_as}', {at});
        INSERT INTO receipt (id, strand, unit, received, at, by_employee, note)
          VALUES ({n}, {n}, {unit}, '2026-10-21', {at},
          {who['tora.tjenestekontor']}, {quoted(OTHERS)})""")
    if state == "registered":
        duty("distribute_to_unit", n, "office", 0, left)
    elif state != "active":
        duty("give_coordinator", n, "leader", unit, left,
             at if state == "offered" else "NULL")


def offers(who):
    """One that was declined, one that waits for its answer."""
    for strand, state in ((1, "declined"), (4, "open")):
        ended = "NULL" if state == "open" else "UTC_TIMESTAMP(6)"
        sql(f"""INSERT INTO offer (strand, receipt, employee, made, made_by,
            hours, clarified, message, wish_followed, wish_reason, state, ended,
            reason) VALUES ({strand}, {strand}, {who['kai.koordinator']},
            UTC_TIMESTAMP(6) - INTERVAL 1 DAY, {who['lise.leder']}, 4, 1,
            {quoted(QUOTES)}, 0, {quoted(ADDRESS)}, '{state}', {ended},
            {quoted(MARKUP)})""")
    duty("answer_offer", 4, "employee", who["kai.koordinator"], 5)


def asked(who):
    """A question, a claim and a note that puts another right."""
    kai, tora = who["kai.koordinator"], who["tora.tjenestekontor"]
    at = "UTC_TIMESTAMP(6) - INTERVAL 1 DAY"
    sql(f"""INSERT INTO question (id, asked, asked_by, page, text, state, ended,
          ended_by, answer) VALUES
          (1, {at}, {kai}, '/retningslinjer', {quoted(MARKUP)}, 'open', NULL,
           NULL, ''),
          (2, {at}, {kai}, '', {quoted(QUOTES)}, 'answered', {at},
           {who['siri.systemansvarlig']}, {quoted(OTHERS)});
        INSERT INTO claim (id, casefile, kind, claimant, basis, received, text,
          registered, registered_by, extended, extended_by, told, reason,
          due_before) VALUES (1, 5, 'access', 'other', {quoted(MARKUP)},
          '2026-10-01', {quoted(QUOTES)}, {at}, {tora}, {at}, {tora},
          '2026-10-02', {quoted(OTHERS)}, '2026-11-02');
        INSERT INTO note (id, strand, written, written_by, corrects, text) VALUES
          (1, 5, {at}, {kai}, NULL, {quoted(MARKUP)}),
          (2, 5, {at}, {kai}, 1, {quoted(BACKWARDS)})""")
    for guideline, seat, case in (("answer_question", "system_owner", "NULL"),
                                  ("answer_request", "office", "5")):
        sql(f"""INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref,
            casefile, opened, due) VALUES ('{guideline}', 1, 0, '{seat}', 0,
            {case}, {at}, '{TODAY + timedelta(6)}')""")


def problems(who):
    """One that waits for both, one that the leader has left to the other."""
    kai, at = who["kai.koordinator"], "UTC_TIMESTAMP(6) - INTERVAL 1 DAY"
    unit = one("SELECT id FROM unit WHERE code = 'familietjenesten'")
    sql(f"""INSERT INTO problem (id, reported, reported_by, kind, unit, leader_unit,
          text, told) VALUES
          (1, {at}, {kai}, 'cooperation', {unit}, {unit}, {quoted(MARKUP)}, NULL),
          (2, {at}, {kai}, 'resources', {unit}, {unit}, {quoted(QUOTES)},
           UTC_TIMESTAMP(6));
        INSERT INTO problem_answer (problem, seat, written, written_by, handed_over,
          text) VALUES (2, 'leader', {at}, {who['lise.leder']}, 1,
          {quoted(OTHERS)})""")
    for id_, guideline, seat, ref in ((1, "answer_problem", "leader", unit),
                                      (1, "follow_problem", "system_owner", 0),
                                      (2, "follow_problem", "system_owner", 0)):
        sql(f"""INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref,
            opened, due) VALUES ('{guideline}', {id_}, 0, '{seat}', {ref}, {at},
            '{TODAY + timedelta(6)}')""")


def the_round(who):
    """A yearly round in which kai has said something of his only case, and lise too."""
    kai = who["kai.koordinator"]
    unit = one("SELECT id FROM unit WHERE code = 'familietjenesten'")
    sql(f"""DELETE FROM case_round;
        INSERT INTO case_round (year, began, finished) VALUES
          (2026, UTC_TIMESTAMP(6) - INTERVAL 1 DAY, UTC_TIMESTAMP(6));
        INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened, due)
          VALUES ('confirm_cases', {kai}, 2026, 'employee', {kai}, UTC_TIMESTAMP(6),
          '{TODAY + timedelta(40)}');
        INSERT INTO case_said (strand, unit, pace, said, said_by) VALUES
          (5, {unit}, 'closing', UTC_TIMESTAMP(6), {kai})""")


def told(who):
    """What the jobs have told by today is not what they will tell tomorrow."""
    unit = one("SELECT id FROM unit WHERE code = 'familietjenesten'")
    sql(f"""DELETE FROM alert;
        INSERT INTO alert (id, employee, kind, subject, step, n, due, unit, made, seen,
          duty)
        VALUES (1, {who['lise.leder']}, 'left', {who['kai.koordinator']}, 1, 5,
                '{TODAY + timedelta(14)}', {unit}, UTC_TIMESTAMP(6), NULL,
                NULL),
               (2, {who['lise.leder']}, 'soon', 1, 2, 1, '{TODAY + timedelta(3)}', NULL,
                UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), (SELECT MIN(id) FROM duty
                 WHERE guideline = 'give_coordinator' AND done IS NULL))""")


def own_words(who):
    """A question and a page in words of one's own."""
    siri = who["siri.systemansvarlig"]
    sql(f"""INSERT INTO feedback_question (id, position, valid_from, valid_to, replaces)
          VALUES (5, 50, '2026-01-02', NULL, NULL), (6, 60, '2026-01-02', '2026-01-01', 5);
        INSERT INTO feedback_question_text (question, language, text) VALUES
          (5, 'nb', {quoted(MARKUP)}), (5, 'nn', {quoted(QUOTES)}), (6, 'nb', {quoted(OTHERS)});
        INSERT INTO feedback_question_change (question, at, by_employee, kind, language)
          VALUES (5, UTC_TIMESTAMP(6), {siri}, 'moved', 'nb');
        INSERT INTO own_proposal (name, language, text) VALUES
          ('privacy', 'nb', CONCAT('# ', {quoted(MARKUP)}, '\n', {quoted(QUOTES)}));
        UPDATE own_page SET proposed = UTC_TIMESTAMP(6), proposed_by = {siri}
         WHERE name = 'privacy'""")


def owed_to_families():
    """What families may read, and one in words that would do harm."""
    sql(f"""UPDATE guideline SET families = guideline IN ('interim_reply', 'give_coordinator',
          'contact_inquiry', 'be_available', 'tell_who_leads');
        UPDATE guideline SET what = {quoted(MARKUP)}, why = {quoted(QUOTES)}
         WHERE guideline = 'tell_who_leads'""")


def rooms(who):
    """What leaders told of room, and whom the last case's family knows already."""
    sql(f"""DELETE FROM capacity;
        INSERT INTO capacity (unit, room, said, said_by)
        SELECT id, IF(code = 'familietjenesten', 0, 3),
          {norway()} - INTERVAL 85 DAY + INTERVAL 12 HOUR,
          {who['lise.leder']} FROM unit WHERE code IN ('familietjenesten', 'skole', 'helsestasjonen');
        INSERT INTO strand (id, casefile, kind, state, holder, held_as, held_since, unit,
          receipt) SELECT 60, 6, 'everyday_coordinator', 'active', {who['frida.fadder']},
          'accepted', UTC_TIMESTAMP(6), id, 60 FROM unit WHERE code = 'helsestasjonen';
        UPDATE receipt SET returned = at, returned_by = by_employee, returned_why = 'x'
         WHERE strand = 6""")


def fill():
    who = dict(sql("SELECT username, id FROM employee"))
    empty()
    for n, case in enumerate(CASES, 1):
        casefile(n, who, case)
    offers(who)
    asked(who)
    problems(who)
    the_round(who)
    told(who)
    own_words(who)
    owed_to_families()
    rooms(who)


def screens():
    """Name and text of each screen."""
    lise, kai = Browser("lise.leder"), Browser("kai.koordinator")
    tora = Browser("tora.tjenestekontor")
    ask = "/sak/2026-00001/barnekoordinator/tilbud"
    yield "desk-leader", lise.get("/")
    yield "desk-coordinator", kai.get("/")
    yield "desk-office", tora.get("/")
    yield "case", lise.get("/sak/2026-00001")
    yield "offer", lise.get(ask)
    yield "offer-faults", lise.fill(ask, ask, onske_grunn=MARKUP, timer=QUOTES,
                                    beskjed="</textarea>" + MARKUP)
    yield "answer", kai.get("/sak/2026-00004/barnekoordinator/svar")
    yield "unit", lise.get("/enhet/familietjenesten")
    yield "inbox", lise.get("/varsler")
    path = "/enhet/familietjenesten/overforing/" + one(
        "SELECT id FROM employee WHERE username = 'kai.koordinator'")
    yield "transfer-faults", lise.fill(path, path, timer=QUOTES, avtalt=MARKUP,
                                       beskjed="</textarea>" + BACKWARDS)
    give = "/sak/2026-00006/barnekoordinator/fordel"
    yield "distribute", tora.get(give)
    yield "distribute-faults", tora.fill(give, give, enhet=one(
        "SELECT id FROM unit WHERE code = 'skole'"), beskjed="")
    yield "distribute-several", tora.get(ALL)
    # Of a version that was never shown, and one that is nobody's.
    yield "distribute-several-refused", tora.fill(ALL, ALL, **{
        "sak-6": "ja", "sak-999": "ja", "utgaver": MARKUP, "beskjed": "</textarea>" + MARKUP,
        "enhet": one("SELECT id FROM unit WHERE code = 'skole'")})
    siri, claim = Browser("siri.systemansvarlig"), "/sak/2026-00005/krav"
    yield "ask", kai.get("/sporsmal/nytt?fra=/retningslinjer")
    yield "question-answered", kai.get("/sporsmal/2")
    yield "question-answer", siri.get("/sporsmal/1/svar")
    yield "desk-system-owner", siri.get("/")
    report = "/problemer/nytt"
    yield "problem-faults", kai.fill(report, report, slag=QUOTES, gjelder=MARKUP,
                                     problem="2026-00001 " + BACKWARDS)
    yield "problem", kai.get("/problemer/2")
    yield "problem-answer", lise.get("/problemer/1/svar")
    yield "problem-hand", lise.get("/problemer/1/overlat")
    yield "problems", lise.get("/problemer")
    yield "problems-all", siri.get("/problemer/alle?slag=ressurser")
    yield "asked", siri.get("/tilbakemeldinger/sporsmal")
    asked_new = "/tilbakemeldinger/sporsmal/ny"
    yield "asked-faults", siri.fill(asked_new, asked_new, nynorsk=MARKUP, engelsk=QUOTES)
    yield "own-text-look", siri.get("/tekster/personvern/se")
    letter = "/tekster/klage-oversendt"
    yield "own-letter-faults", siri.fill(letter, letter, bokmal=MARKUP + "\n{" + MARKUP + "}",
                                         nynorsk="{klager}: " + QUOTES)
    yield "round", kai.get("/saker/gjennomgang")
    yield "claim-faults", tora.fill(claim, claim, krav="innsyn", hvem="annen",
                                    kom=QUOTES, tekst="</textarea>" + MARKUP)
    yield "claim", tora.get(claim + "/1")
    yield "case-holder", kai.get("/sak/2026-00005")
    services = "/sak/2026-00005/tjenester"
    kai.fill(services + "/ny/annen", services + "/ny/annen", rolle=MARKUP, deltaker=QUOTES,
             ansvarsomrade=OTHERS, kontaktinfo=ADDRESS, bidrag=BACKWARDS)
    yield "services", kai.get(services)
    yield "service-faults", kai.fill(services + "/ny/annen", services + "/ny/annen",
                                     rolle="", deltaker=MARKUP, bidrag="</textarea>" + QUOTES)
    yield "expect", Browser().get("/om/hva-du-kan-vente?sprak=nn")
    yield "not-found", lise.get("/sak/2026-99999")
    yield "login-refused", Browser().login(MARKUP, "feil")


def main():
    fill()
    for name, answer in screens():
        text = answer.text
        for pattern, word in NAMES:
            text = re.sub(pattern, word, text)
        # A changed line should be a line of a diff.
        text = re.sub(r"(</(?:p|h\d|li|div|dd|tr|th|td|label|a|fieldset)>)(?=<)",
                      r"\1\n", text)
        Path(sys.argv[1], name + ".html").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
