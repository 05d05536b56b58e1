"""Doors that once stood open: each was found by somebody who meant no good."""

import re
import threading

from client import Browser, day, norway, one, sql

from it_bad_input import waiting


def case(number, column):
    return one(f"""SELECT s.{column} FROM strand s JOIN casefile c
        ON c.id = s.casefile WHERE c.number = '{number}' AND s.live = 1""")


def offered(lise):
    """A case of hers, with kai asked; and the path of its strand."""
    number = waiting("lise.leder")
    path = f"/sak/{number}/koordinator"
    page = lise.get(path + "/tilbud")
    kai = re.search(r'value="(\d+)"[^>]*>(?:(?!</label>).)*?Kai ', page.text, re.S)
    fields = {**page.hidden(path + "/tilbud"), "koordinator": kai.group(1),
              "timer": "5", "avklart": "ja"}
    if 'name="onske_fulgt"' in page.text:
        fields["onske_fulgt"] = "ja"
    assert lise.post(path + "/tilbud", fields).status == 303
    return number, path


def nobody_lets_herself_in(tap):
    siri = Browser("siri.systemansvarlig")
    mine = "SELECT COUNT(*) FROM seat WHERE kind = 'leader' AND employee = "
    me, unit = sql("""SELECT e.id, u.code FROM employee e JOIN post p
        ON p.employee = e.id AND p.live = 1 JOIN unit u ON u.id = p.unit
        WHERE e.username = 'siri.systemansvarlig'""")[0]
    path = f"/enhet/{unit}/kontakt"
    page = siri.get(path)
    tap.check(page.status == 200 and f'value="{me}"' not in page.text,
              "the system owner is not offered to herself", page.status)
    siri.post(path, {**page.hidden("/logg-ut"), "ansatt": me, "steg": "utnevn"})
    tap.check(one(mine + me) == "0", "and cannot make herself nettverkskontakt")


def used_form_moves_nothing(tap, lise, kai):
    number, path = offered(lise)
    form = {**kai.get(path + "/svar").hidden(path + "/svar"), "svar": "nei",
            "grunn": "Nei."}
    tap.check(kai.post(path + "/svar", form).status == 303, "a coordinator declines")
    version = "SELECT version FROM casefile WHERE number = '%s'" % number
    before = one(version)
    tap.check(kai.post(path + "/svar", form).status == 303 and
              one(version) == before,
              "sent again it is answered again, and makes no other form stale")


def who_has_left_takes_no_case(tap, lise, kai):
    number, path = offered(lise)
    his = ("employee = (SELECT id FROM employee WHERE username = 'kai.koordinator') "
           "AND kind = 'coordinator'")
    form = {**kai.get(path + "/svar").hidden(path + "/svar"), "svar": "ja",
            "habil": "ja"}
    sql(f"UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE until IS NULL AND {his}")
    answer = kai.post(path + "/svar", form)
    tap.check(answer.status == 422 and case(number, "state") == "offered" and
              "ikke lenger koordinator" in answer.text,
              "who is no coordinator any more cannot accept", answer.status)
    sql(f"UPDATE seat SET until = NULL WHERE {his}")
    tap.check(kai.post(path + "/svar", form).status == 303 and
              case(number, "state") == "active", "who is, can")
    contact_is_noted_once(tap, kai, number, path)


def contact_is_noted_once(tap, kai, number, path):
    today = day()
    answers = [kai.fill(path + "/kontakt", path + "/kontakt", dato=today).status
               for _ in range(2)]
    tap.check(answers == [303, 409] and case(number, "first_contact") is not None,
              "a first contact is noted once", answers)


def clerks_in_a_hurry(tap):
    tora = Browser("tora.tjenestekontor")
    fields = {"navn": "Dobbel Klikk", "fodselsdato": "3.9.2014", "type": "koordinator",
              "mottatt": "1.9.2026", "vedtak": "2.9.2026"}
    form = {**tora.get("/sak/ny").hidden("/sak/ny"), **fields}
    answers = []
    clicks = [threading.Thread(target=lambda: answers.append(tora.post("/sak/ny", form)))
              for _ in range(2)]
    for click in clicks:
        click.start()
    for click in clicks:
        click.join()
    tap.check([a.status for a in answers] == [303, 303] and
              answers[0].location == answers[1].location,
              "who clicks twice gets one case, and both answers lead there",
              [(a.status, a.location) for a in answers])
    answer = tora.fill("/sak/ny", "/sak/ny", **{**fields, "navn": "Dobbel  Klikk"})
    tap.check(answer.status == 422 and "har allerede en sak" in answer.text,
              "two blanks in a name make no other person", answer.status)


def settled_is_owed(tap):
    """An imported case that waits is on the desk, once it has been looked at."""
    number, unit, leader = sql("""SELECT c.number, u.code, l.username FROM strand s
        JOIN casefile c ON c.id = s.casefile JOIN unit u ON u.id = s.unit
        JOIN seat x ON x.unit = u.id AND x.kind = 'leader' AND x.live = 1
        JOIN employee l ON l.id = x.employee
        WHERE s.state = 'waiting' AND l.username = 'lise.leder' LIMIT 1""")[0]
    strand, unit_id = case(number, "id"), case(number, "unit")
    sql(f"""DELETE a FROM alert a JOIN duty d ON d.id = a.duty
             WHERE d.guideline = 'give_coordinator' AND d.strand = {strand}""")
    sql("DELETE FROM duty WHERE guideline = 'give_coordinator' AND strand = " + strand)
    sql(f"""INSERT INTO import_batch (at, as_of, digest, row_count, added)
            VALUES (UTC_TIMESTAMP(6), CURRENT_DATE, REPEAT('a', 64), 1, 1);
            INSERT INTO import_note (batch, strand, unit, note)
            SELECT MAX(id), {strand}, {unit_id}, 'no_coordinator' FROM import_batch""")
    note = one("SELECT MAX(id) FROM import_note")
    path = f"/enhet/{unit}/rydding"
    browser = Browser(leader)
    answer = browser.post(path, {**browser.get(path).hidden("/logg-ut"), "rad": note})
    left = one(f"""SELECT DATEDIFF(due, {norway()}) FROM duty WHERE strand = {strand}
        AND guideline = 'give_coordinator' AND done IS NULL""")
    tap.check(answer.status == 303 and left in ("14", "15"),
              "a case that was looked at and waits is owed a coordinator",
              (answer.status, left))
    tap.check(number in browser.get(f"/enhet/{unit}?tilstand=venter").text,
              "and stands among those that wait")


def left_to_clean(number):
    """One imported row of that case, in the list of its unit, which is owed."""
    strand, unit = case(number, "id"), case(number, "unit")
    sql(f"""DELETE FROM import_note WHERE strand = {strand};
        INSERT INTO import_batch (at, as_of, digest, row_count, added)
            VALUES (UTC_TIMESTAMP(6), CURRENT_DATE, SHA2(UUID(), 256), 1, 1);
        INSERT INTO import_note (batch, strand, unit, note)
            VALUES (LAST_INSERT_ID(), {strand}, {unit}, 'no_coordinator');
        INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, opened)
            VALUES ('import_cleanup', {unit}, UUID_SHORT(), 'leader', {unit},
            UTC_TIMESTAMP(6))""")
    return one(f"SELECT MAX(id) FROM import_note WHERE strand = {strand}"), unit


def is_settled(note, unit):
    """The row; and the duty to go through the list."""
    return sql(f"""SELECT n.settled IS NOT NULL, NOT EXISTS (SELECT 1 FROM duty d
        WHERE d.guideline = 'import_cleanup' AND d.subject = {unit}
          AND d.done IS NULL) FROM import_note n WHERE n.id = {note}""")[0]


def given_away_is_cleaned_up(tap, lise, kai):
    tora, path = Browser("tora.tjenestekontor"), "/enhet/familietjenesten/rydding"
    sql("UPDATE import_note SET settled = UTC_TIMESTAMP(6) WHERE settled IS NULL")
    number = waiting("lise.leder")
    note, unit = left_to_clean(number)
    before = lise.get(path).text
    other = one(f"""SELECT u.id FROM unit u JOIN seat t ON t.unit = u.id AND t.live = 1
        AND t.kind = 'leader' WHERE u.id <> {unit} AND u.until IS NULL LIMIT 1""")
    give = f"/sak/{number}/koordinator/fordel"
    answer = tora.fill(give, give, enhet=other)
    tap.check(number in before and answer.status == 303 and
              number not in lise.get(path).text and
              is_settled(note, unit) == ["1", "1"],
              "an imported row is cleaned up when its case goes to another unit",
              (answer.status, is_settled(note, unit)))
    sql(f"UPDATE import_note SET settled = NULL WHERE id = {note}")
    lise.post(path, {**lise.get("/").hidden("/logg-ut"), "rad": note})
    tap.check(number not in lise.get(path).text and
              is_settled(note, unit)[0] == "0",
              "one of a case that is elsewhere is in no list, and settled from none")
    sql(f"UPDATE import_note SET settled = UTC_TIMESTAMP(6) WHERE id = {note}")
    number, strand = offered(lise)
    note, unit = left_to_clean(number)
    kai.fill(strand + "/svar", strand + "/svar", svar="ja", habil="ja")
    tap.check(is_settled(note, unit) == ["1", "1"], "or when somebody has said yes",
              is_settled(note, unit))


def hidden_is_not_cleaned_up(tap, lise):
    number, path = waiting("lise.leder"), "/enhet/familietjenesten/rydding"
    note, unit = left_to_clean(number)
    her = one("SELECT id FROM employee WHERE username = 'lise.leder'")
    sql(f"""INSERT INTO case_hidden (casefile, employee, why, since) VALUES
        ({case(number, 'casefile')}, {her}, 'relation', UTC_TIMESTAMP(6))""")
    answer = lise.post(path, {**lise.get("/").hidden("/logg-ut"), "rad": note})
    tap.check(answer.status == 303 and is_settled(note, unit) == ["0", "0"],
              "a row that is hidden from her is not settled by its number",
              (answer.status, is_settled(note, unit)))
    tap.check(path not in lise.get("/").text and number not in lise.get(path).text,
              "and a list of nothing else is not on her desk")
    sql("UPDATE case_hidden SET until = UTC_TIMESTAMP(6) WHERE until IS NULL")
    tap.check(path in lise.get("/").text, "lifted, it is")
    answer = lise.post(path, {**lise.get(path).hidden(path), "rad": note})
    tap.check(answer.status == 303 and is_settled(note, unit) == ["1", "1"] and
              path not in lise.get("/").text, "until she has settled it",
              (answer.status, is_settled(note, unit)))


def refused_is_not_allowed(tap, lise, kai):
    """What a page itself turns away is one look in the log, and a refused one."""
    of = {200: [["allowed", "1"]], 404: [["refused", "0"]], 400: []}
    answer = kai.fill("/sok", "/sok", sok="Berg")
    for path in (answer.location, "/utvalg/999999", "/sporsmal/999999",
                 "/saker?side=ingen", "/saker"):
        last = one("SELECT MAX(id) FROM access_log")
        status = lise.get(path).status
        seen = sql(f"""SELECT outcome, basis <> '' FROM access_log
            WHERE id > {last} AND employee = (SELECT id FROM employee
            WHERE username = 'lise.leder')""")
        tap.check(seen == of.get(status), f"{re.sub('[0-9]+', 'N', path)} leaves "
                  f"the look that it was ({status})", seen)


def run(tap):
    lise, kai = Browser("lise.leder"), Browser("kai.koordinator")
    nobody_lets_herself_in(tap)
    used_form_moves_nothing(tap, lise, kai)
    who_has_left_takes_no_case(tap, lise, kai)
    clerks_in_a_hurry(tap)
    settled_is_owed(tap)
    refused_is_not_allowed(tap, lise, kai)
    given_away_is_cleaned_up(tap, lise, kai)
    hidden_is_not_cleaned_up(tap, lise)
