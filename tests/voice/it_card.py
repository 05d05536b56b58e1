#!/usr/bin/env python3
"""A family is owed a card when a coordinator has said yes, and another when a name, a
number or the code on it is no longer true (R20, R25). Run by it_card.sh.
"""

import html
import os
import re
import sys

for folder in ("../fixture", "../web"):
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), folder))
from client import Browser, Tap, norway, one, sql  # noqa: E402
from it_gaps import case, offered  # noqa: E402
from town import run_sweep  # noqa: E402

WHY = "alltid ha rett navn og nummer"


def owed(strand):
    """How many days are left of each card that is due."""
    return [int(row[0]) for row in sql(f"""SELECT DATEDIFF(due, DATE(opened)) FROM duty
        WHERE guideline = 'give_card' AND subject = {strand} AND done_mark = 0""")]


def next_day():
    """The cards are looked at once a day: as if none had been yet."""
    sql("UPDATE card SET checked = checked - INTERVAL 1 DAY")
    return run_sweep("duties")


def colleague():
    """Who works where kai does and can stand in for him."""
    return one("""SELECT MIN(c.id) FROM employee k JOIN post p ON p.employee = k.id AND p.live = 1
        JOIN post q ON q.unit = p.unit AND q.live = 1 AND q.employee <> k.id
        JOIN employee c ON c.id = q.employee AND c.state = 'active'
         AND c.username <> 'lise.leder'
       WHERE k.username = 'kai.koordinator' AND NOT EXISTS (SELECT 1 FROM seat t WHERE
        t.employee = c.id AND t.live = 1 AND t.kind IN ('system_owner', 'operations'))""")


def accepted(lise, kai):
    number, path = offered(lise)
    kai.fill(path + "/svar", path + "/svar", svar="ja", habil="ja")
    return number, path, case(number, "id")


def give(who, path):
    """The whole page: makes the card if there is none, and says that it is given."""
    page = who.get(path + "/kort")
    if "Lag kortet" in page.text:
        who.post(path + "/kort", page.hidden(path + "/kort"))
        page = who.get(path + "/kort")
    return page, who.post(path + "/kort/gitt", page.hidden(path + "/kort/gitt"))


def with_the_first_contact(tap, lise, kai):
    number, path, strand = accepted(lise, kai)
    left = owed(strand)
    desk = kai.get("/").text
    tap.check(len(left) == 1 and 6 <= left[0] <= 9 and f'href="{path}/kort"' in desk and
              WHY in desk, "who says yes to a case is to give a card, and reads why", left)
    none = kai.get(path + "/kort")
    refused = kai.post(path + "/kort/gitt", {**none.hidden(path + "/kort"), "kort": "0" * 64})
    tap.check("/kort/gitt" not in none.text and WHY in none.text and refused.status == 409
              and len(owed(strand)) == 1, "nobody gives a card that she has not seen",
              refused.status)
    page, given = give(kai, path)
    after = kai.get(path + "/kort").text
    tap.check(given.status == 303 and owed(strand) == [] and "/kort/gitt" not in after and
              "Gitt til familien" in after and f"{path}/kort" not in kai.get("/").text,
              "given, it is owed no more", given.status)
    tap.check(next_day().returncode == 0 and owed(strand) == [] and
              one(f"SELECT checked = {norway()} FROM card WHERE strand = {strand}") == "1",
              "and not the day after, while it is true")
    return path, strand


def each_thing_on_it(tap, kai, lise, path, strand):
    kai_id = one("SELECT id FROM employee WHERE username = 'kai.koordinator'")
    stands_in = f"employee = {kai_id} AND live = 1"
    sql(f"""INSERT INTO standing_substitute (employee, substitute, since, set_by)
        SELECT {kai_id}, {colleague()}, UTC_TIMESTAMP(6), {kai_id} FROM DUAL WHERE NOT EXISTS
        (SELECT 1 FROM standing_substitute WHERE {stands_in})""")
    next_day()
    give(kai, path)
    changes = {
        "the coordinator's number":
        f"UPDATE employee SET phone = '999 88 777' WHERE id = {kai_id}",
        "the substitute's number": f"UPDATE employee SET phone = '999 88 776' WHERE id = "
        f"(SELECT substitute FROM standing_substitute WHERE {stands_in})",
        "who stands in": "UPDATE standing_substitute SET until = UTC_TIMESTAMP(6) "
        f"WHERE {stands_in}",
        "the leader's name":
        "UPDATE employee SET name = 'Lise Nytt Navn' WHERE username = 'lise.leder'",
        "who leads": f"""UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE kind = 'leader' AND
        live = 1 AND unit = (SELECT unit FROM strand WHERE id = {strand})"""}
    wrong = []
    for what, change in changes.items():
        before = owed(strand)
        sql(change)
        same_day = run_sweep("duties").returncode, owed(strand)
        next_day()
        once = owed(strand)
        next_day()
        given = give(kai, path)[1].status
        if (before, same_day, len(once), given, owed(strand)) != ([], (0, []), 1, 303, []):
            wrong.append((what, before, same_day, once, given, owed(strand)))
    tap.check(not wrong, "each name and number on it, when it is another: due once, by the "
              "night, until it is given", wrong)
    sql(f"""UPDATE seat SET until = NULL WHERE kind = 'leader' AND unit =
        (SELECT unit FROM strand WHERE id = {strand}) AND source = 'directory'
        ORDER BY id DESC LIMIT 1""")
    next_day()
    old = kai.get(path + "/kort").hidden(path + "/kort/gitt")
    sql(f"UPDATE employee SET phone = '999 88 775' WHERE id = {kai_id}")
    stale = kai.post(path + "/kort/gitt", old)
    tap.check(old.get("kort") and stale.status == 409 and len(owed(strand)) == 1,
              "a print that is old by now is not what is given", stale.status)
    trekk = path + "/kort/trekk"
    give(kai, path)
    lise.post(trekk, lise.get(path + "/kort").hidden(trekk))
    next_day()
    tap.check(len(owed(strand)) == 1, "so it is when the leader has ended its code")


def true_again(tap, kai, path, strand):
    give(kai, path)
    sql("UPDATE employee SET phone = CONCAT(phone, '0') WHERE username = 'kai.koordinator'")
    next_day()
    due = len(owed(strand))
    sql("UPDATE employee SET phone = LEFT(phone, CHAR_LENGTH(phone) - 1) "
        "WHERE username = 'kai.koordinator'")
    next_day()
    tap.check((due, owed(strand)) == (1, []), "what is true again is due no more", due)
    other = colleague()
    name = html.escape(one(f"SELECT name FROM employee WHERE id = {other}"))
    kais = one("SELECT id FROM employee WHERE username = 'kai.koordinator'")
    sql(f"""INSERT INTO absence (employee, substitute, first, last, made, made_by)
        VALUES ({kais}, {other}, CURRENT_DATE, CURRENT_DATE + INTERVAL 20 DAY,
                UTC_TIMESTAMP(6), {kais})""")
    next_day()
    tap.check(owed(strand) == [] and name in kai.get(path + "/kort").text,
              "somebody's days away make no new cards, though one printed now has them")
    sql("UPDATE absence SET ended = UTC_TIMESTAMP(6)")


def a_new_holder(tap, strand):
    """The card of who had it is no card of who has it now."""
    file = one(f"SELECT casefile FROM strand WHERE id = {strand}")
    sql(f"""INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand,
        opened, due) VALUES ('give_card', {strand}, 77, 'holder', {strand}, {file}, {strand},
        UTC_TIMESTAMP(6), CURRENT_DATE + INTERVAL 7 DAY)""")
    sql(f"UPDATE strand SET held_since = UTC_TIMESTAMP(6) WHERE id = {strand}")
    next_day()
    tap.check(len(owed(strand)) == 1, "who has taken a case on gives a card of her own, even "
              "where nothing on it is another")
    sql(f"UPDATE strand SET state = 'waiting', held_as = 'interim' WHERE id = {strand}")
    sql("UPDATE duty SET done = UTC_TIMESTAMP(6) WHERE guideline = 'give_card' AND "
        "done IS NULL")
    sql("UPDATE card SET says = REPEAT('0', 64)")
    next_day()
    tap.check(owed(strand) == [], "and of one that waits for a coordinator none is due")
    sql(f"UPDATE strand SET state = 'active', held_as = 'accepted' WHERE id = {strand}")


def blocked(tap, lise, kai):
    number, path, strand = accepted(lise, kai)
    holder = one("SELECT id FROM employee WHERE username = 'kai.koordinator'")
    sql(f"""UPDATE casefile SET address_block = 'confidential' WHERE number = '{number}'""")
    sql(f"""INSERT IGNORE INTO case_named (casefile, employee, since, set_by)
        VALUES ({case(number, "casefile")}, {holder}, UTC_TIMESTAMP(6), {holder})""")
    page, given = give(kai, path)
    tap.check(page.status == 200 and "<svg" not in page.text and given.status == 303 and
              owed(strand) == [], "where the address is blocked a card without a code is given",
              [page.status, given.status])


def run(tap):
    lise, kai = Browser("lise.leder"), Browser("kai.koordinator")
    tap.check(one("SELECT COUNT(*) FROM duty WHERE guideline = 'give_card'") == "0" and
              int(one("SELECT COUNT(*) FROM strand WHERE state = 'active'")) > 50,
              "cases that were brought along owe no card")
    path, strand = with_the_first_contact(tap, lise, kai)
    each_thing_on_it(tap, kai, lise, path, strand)
    true_again(tap, kai, path, strand)
    a_new_holder(tap, strand)
    blocked(tap, lise, kai)
    others = re.findall(r"^.*duties.*$", run_sweep("duties").stderr, re.M)
    tap.check("cards to give" in " ".join(others), "the job says how many", others)


if __name__ == "__main__":
    TAP = Tap()
    run(TAP)
    sys.exit(TAP.end())
