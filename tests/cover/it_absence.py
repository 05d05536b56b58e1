#!/usr/bin/env python3
"""Somebody is away, and another has her seats, tasks and notices meanwhile (R27); who
works elsewhere now, has another role or another employment is her leader's to look at
(R93); a unit without a leader is the system owner's. Run by it_absence.sh."""

import os
import re
import subprocess
import sys
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("notify", "web", "fixture")]
from client import Browser, Tap, day, one, sql  # noqa: E402
from it_bad_days import order  # noqa: E402
from it_transfer import case_of, held, others, unit_of, without_block  # noqa: E402
from post import employee, mails, text  # noqa: E402

OWNER = "siri.systemansvarlig"


def seats(username):
    return sql(f"""SELECT kind, source, COALESCE(instead, 0) FROM seat
        WHERE employee = {employee(username)} AND live = 1 AND kind <> 'coordinator'
        ORDER BY kind, source""")


def staying(unit):
    """The unit's coordinators with cases whose account does not end."""
    return [name for name in others(unit, "kai.koordinator") if held(name) and
            one(f"SELECT expires FROM employee WHERE username = '{name}'") == "NULL"]


def told(browser, path, **fields):
    """The form about an absence, filled in and sent."""
    return browser.post(path, {**browser.get(path).hidden(path), **fields})


def a_leader_is_away(tap, lise, unit, code):
    sub = others(unit)[0]
    helper, mine = Browser(sub), f"/enhet/{code}"
    before = seats(sub)
    tap.check(helper.get(mine).status == 404, "before, a coordinator leads nothing")
    answer = told(lise, "/fravaer", fra=day(0), til=day(5), stedfortreder=employee(sub))
    tap.check(answer.status == 303 and seats(sub) == before +
              [["leader", "substitute", employee("lise.leder")]],
              "a leader is away: her seat is her substitute's too, at once",
              (answer.status, seats(sub)))
    desk = helper.get("/")
    tap.check(helper.get(mine).status == 200 and "I stedet for Lise" in desk.text and
              "/tilbud" in desk.text, "who stands in has her unit, and her tasks")
    tap.check(helper.get(mine + "/kontakt").status == 403,
              "but names nobody in her place")
    tap.check(sql(f"""SELECT DISTINCT basis, instead FROM access_log
        WHERE employee = {employee(sub)} AND action = 'unit_view'
          AND outcome = 'allowed'""") == [["leader_of_unit", employee("lise.leder")]],
              "the log says for whom she looked")
    order("sweep duties")
    order("sweep duties")
    tap.check(len(seats(sub)) == len(before) + 1, "the sweep changes nothing of it")
    post = sql(f"SELECT id FROM post WHERE employee = {employee(sub)} AND live = 1")[0][0]
    sql(f"UPDATE post SET until = UTC_TIMESTAMP(6) WHERE id = {post}")
    order("sweep duties")
    gone = seats(sub)
    sql(f"UPDATE post SET until = NULL WHERE id = {post}")
    order("sweep duties")
    tap.check(gone == before and len(seats(sub)) == len(before) + 1,
              "nor who works elsewhere has it, until she is back", gone)
    sql(f"UPDATE post SET until = UTC_TIMESTAMP(6) - INTERVAL 2 DAY WHERE id = {post}")
    order("sweep duties")
    sql(f"UPDATE post SET until = NULL WHERE id = {post}")
    order("sweep duties")
    tap.check(seats(sub) == before and sql(f"""SELECT substitute, ended IS NULL
        FROM absence WHERE employee = {employee("lise.leder")} ORDER BY id""") ==
              [[employee(sub), "0"], ["NULL", "1"]],
              "after a day there is nobody until somebody is named")
    sql(f"""UPDATE absence SET substitute = {employee(sub)}
        WHERE employee = {employee("lise.leder")} AND ended IS NULL""")
    order("sweep duties")
    tap.check(len(seats(sub)) == len(before) + 1, "named again she has it again")
    sql(f"""UPDATE absence SET first = CURDATE() - INTERVAL 9 DAY,
        last = CURDATE() - INTERVAL 1 DAY WHERE employee = {employee("lise.leder")}""")
    order("sweep duties")
    tap.check(seats(sub) == before and helper.get(mine).status == 404,
              "when she is back it is hers alone", seats(sub))


def asked(guideline, subject):
    """Seats that owe it of somebody or something now."""
    return sql(f"""SELECT seat, seat_ref FROM duty WHERE guideline = '{guideline}'
        AND subject = {subject} AND done_mark = 0 ORDER BY seat_ref""")


def always_somebody(tap):
    """Who has as many cases as a full post has a standing substitute (R27, R29)."""
    order("sweep duties")
    full = [row[0] for row in sql("""SELECT s.holder FROM strand s
        JOIN employee e ON e.id = s.holder AND e.state = 'active'
        WHERE s.live = 1 AND s.held_as = 'accepted' AND NOT EXISTS (SELECT 1
          FROM standing_substitute t WHERE t.employee = s.holder AND t.live = 1)
        GROUP BY s.holder HAVING COUNT(*) >= 25 ORDER BY s.holder""")]
    duties = sql("""SELECT subject, seat_ref FROM duty
        WHERE guideline = 'name_substitute' AND done_mark = 0 ORDER BY subject""")
    tap.check(full and [row[0] for row in duties] == full,
              "of each with 25 cases and more, and of nobody else, one is to be found",
              (full, duties))
    who, unit = duties[0][:2]
    name = one(f"SELECT username FROM employee WHERE id = {who}")
    leader, code = sql(f"""SELECT e.username, u.code FROM seat t
        JOIN employee e ON e.id = t.employee JOIN unit u ON u.id = t.unit
        WHERE t.kind = 'leader' AND t.unit = {unit} AND t.live = 1 LIMIT 1""")[0]
    boss, path = Browser(leader), f"/enhet/{code}/fravaer/{who}/fast"
    sub = one(f"""SELECT username FROM employee WHERE id = {re.findall(
        r'<option value="([0-9]+)"', boss.get(path).text)[-1]}""")
    desk = boss.get("/").text
    tap.check("Mangler fast stedfortreder" in desk and f'href="{path}"' in desk,
              "it stands on her leader's desk")
    wrong = told(boss, path, stedfortreder=employee("odd.drift"))
    tap.check(wrong.status == 422 and "arbeider i enheten" in wrong.text,
              "only a colleague can be", wrong.status)
    mute = boss.post(path, boss.get(path).hidden(path))
    tap.check(mute.status == 422, "a form that names nobody and not nobody changes nothing",
              mute.status)
    page = boss.get(path).hidden(path)
    twice = [boss.post(path, {**page, "stedfortreder": employee(sub)}).status
             for _ in range(2)]
    tap.check(twice == [303, 303] and asked("name_substitute", who) == [] and sql(
        f"SELECT substitute FROM standing_substitute WHERE employee = {who}") == [
            [employee(sub)]] and f'href="{path}"' not in boss.get("/").text,
              "and is with one choice, once", twice)
    tap.check("Du er fast stedfortreder for" in Browser(sub).get("/fravaer").text,
              "she can see that she is")
    her = Browser(name)
    told(her, "/fravaer", fra=day(0), til=day(9))
    order("sweep duties")
    row = sql(f"SELECT id, substitute FROM absence WHERE employee = {who} AND live = 1")
    tap.check(len(row) == 1 and row[0][1] == employee(sub) and
              asked("plan_for_absence", row[0][0]) == [] and
              "I stedet for" in Browser(sub).get("/").text,
              "away with nobody named: she stands in, and nobody is asked", row)
    sql(f"UPDATE employee SET state = 'gone' WHERE username = '{sub}'")
    order("sweep duties")
    again = asked("name_substitute", who), sql(f"""SELECT COALESCE(substitute, 0) FROM absence
        WHERE employee = {who} AND live = 1""")
    sql(f"UPDATE employee SET state = 'active' WHERE username = '{sub}'")
    tap.check(again == ([["leader", unit]], [["0"]]),
              "when she leaves another is to be found, for today too", again)
    sql(f"UPDATE absence SET ended = UTC_TIMESTAMP(6) WHERE employee = {who} AND live = 1")


def gives_on(tap, holder, strand):
    """Whoever has it meanwhile has the task too, and can do it."""
    browser = Browser(one(f"SELECT username FROM employee WHERE id = {holder}"))
    number, slug = case_of(strand)
    path = f"/sak/{number}/{slug}/tilbud"
    tap.check(f'href="{path}"' in browser.get("/").text and browser.get(path).status == 200,
              "on her desk, and she can give it on")


def nobody_leads_meanwhile(tap, lise, unit):
    """A leader away with nobody in her place: above her it is seen to, and answered."""
    above = one(f"SELECT COALESCE(parent, 0) FROM unit WHERE id = {unit}")
    who = employee("lise.leder")
    told(lise, "/fravaer", fra=day(0), til=day(9))
    order("sweep duties")
    row = one(f"SELECT MAX(id) FROM absence WHERE employee = {who} AND live = 1")
    seat = ["leader", above] if above != "0" else ["system_owner", "0"]
    tap.check(seat in asked("plan_for_absence", row),
              "a leader is away with nobody in her place: above her it is asked who is",
              asked("plan_for_absence", row))
    chief = Browser(one(f"""SELECT e.username FROM seat t JOIN employee e ON e.id = t.employee
        WHERE t.kind = '{seat[0]}' AND t.live = 1 AND t.unit <=> NULLIF({seat[1]}, 0)
        LIMIT 1"""))
    desk = chief.get("/").text
    way = re.search(rf'href="(/enhet/[a-z-]+/fravaer/{who})"', desk)
    tap.check("Borte uten stedfortreder" in desk and way is not None and
              chief.get(way.group(1)).status == 200, "and it can be done there")
    leaver = staying(unit)[-1]
    without_block(leaver)
    sql(f"UPDATE employee SET state = 'gone' WHERE username = '{leaver}'")
    cases = held(leaver)
    order("sweep leavers")
    got = sql(f"""SELECT DISTINCT s.holder FROM strand s JOIN employee e ON e.id = s.holder
        AND e.state = 'active' WHERE s.id IN ({','.join(cases)})""")
    sql(f"UPDATE employee SET state = 'active' WHERE username = '{leaver}'")
    tap.check(len(got) == 1 and got[0][0] != who,
              "who leaves then: the cases are theirs who can be reached", got)
    gives_on(tap, got[0][0], cases[0])
    sql(f"UPDATE absence SET ended = UTC_TIMESTAMP(6) WHERE id = {row}")
    order("sweep duties")
    tap.check(asked("plan_for_absence", row) == [], "when she is back, nothing is asked")


def kept_from_the_leader(tap, unit):
    """Of a case that is kept from her a leader is not the one to have it meanwhile."""
    leaver, lise = staying(unit)[0], employee("lise.leder")
    strands = held(leaver)
    case = one(f"SELECT casefile FROM strand WHERE id = {strands[0]}")
    sql(f"""INSERT INTO case_hidden (casefile, employee, why, since, set_by)
        VALUES ({case}, {lise}, 'relation', UTC_TIMESTAMP(6), {lise});
        UPDATE employee SET state = 'gone' WHERE username = '{leaver}'""")
    order("sweep leavers")
    got = sql(f"""SELECT s.holder = {lise}, s.casefile = {case}, COUNT(*) FROM strand s
        WHERE s.id IN ({','.join(strands)}) GROUP BY 1, 2 ORDER BY 1""")
    sql(f"UPDATE employee SET state = 'active' WHERE username = '{leaver}'")
    tap.check(got == [["0", "1", "1"], ["1", "0", str(len(strands) - 1)]],
              "a case that is kept from the leader is not hers for now", got)
    gives_on(tap, one(f"SELECT holder FROM strand WHERE id = {strands[0]}"), strands[0])


def both_leave(tap, lise, unit):
    """A leader and her substitute: the chain goes on above."""
    sub = others(unit)[0]
    told(lise, "/fravaer", fra=day(0), til=day(30), stedfortreder=employee(sub))
    sql(f"""UPDATE employee SET state = 'gone' WHERE username IN ('lise.leder', '{sub}')""")
    order("sweep leavers")
    order("sweep duties")
    tap.check(one("""SELECT COUNT(*) FROM strand s JOIN employee e ON e.id = s.holder
        WHERE s.live = 1 AND e.state <> 'active'""") == "0" and
              [row for row in seats(sub) if row[1] == "substitute"] == [],
              "a leader and her substitute both leave: nothing is left with them")
    tap.check(one(f"""SELECT COUNT(*) FROM duty WHERE guideline = 'name_leader'
        AND subject = {unit} AND done_mark = 0""") == "1" and
              "Enheter uten leder" in Browser(OWNER).get("/").text,
              "and the system owner is to find the unit a leader")
    sql(f"UPDATE employee SET state = 'active' WHERE username IN ('lise.leder', '{sub}')")
    order("sweep duties")
    tap.check(one(f"""SELECT COUNT(*) FROM duty WHERE guideline = 'name_leader'
        AND subject = {unit} AND done_mark = 0""") == "0", "until there is one")
    sql(f"UPDATE absence SET ended = UTC_TIMESTAMP(6) WHERE employee = {employee('lise.leder')}")


def nobody_of_the_chain(tap):
    """Everybody who leads, and the system owner: whom the settings name is left."""
    gone = """state = 'gone' WHERE id IN (SELECT employee FROM seat WHERE live = 1
        AND kind IN ('leader', 'system_owner'))"""
    tora = employee("tora.tjenestekontor")
    strand, who = sql(f"""SELECT id, holder FROM strand WHERE state = 'active'
        AND address_block = 'none' AND live = 1 AND holder <> {tora} ORDER BY id LIMIT 1""")[0]
    whose, case = sql(f"""SELECT holder, casefile FROM strand WHERE state = 'active'
        AND live = 1 AND holder <> {tora} AND casefile <> (SELECT casefile FROM strand
        WHERE id = {strand}) ORDER BY id LIMIT 1""")[0]
    sql(f"""INSERT IGNORE INTO case_hidden (casefile, employee, why, since, set_by)
        VALUES ({case}, {tora}, 'relation', UTC_TIMESTAMP(6), {who});
        UPDATE employee SET {gone};
        UPDATE employee SET state = 'gone' WHERE id IN ({who}, {whose})""")
    order("sweep leavers")
    held = one(f"""SELECT e.username FROM strand s JOIN employee e ON e.id = s.holder
        WHERE s.id = {strand}""")
    left = sql("""SELECT s.id, s.kind, s.state, e.username FROM strand s
        JOIN employee e ON e.id = s.holder WHERE s.live = 1 AND e.state <> 'active'""")
    tap.check(held == "tora.tjenestekontor" and left == [],
              "the whole chain gone: who is named last has it", (held, left))
    sql("UPDATE employee SET state = 'active' WHERE state = 'gone'")


def told_by_the_leader(tap, lise, unit, code):
    """Nobody stands in yet: the leader owes it, and one click settles it."""
    away, sub = staying(unit)[:2]
    path = f"/enhet/{code}/fravaer/{employee(away)}"
    tap.check(Browser("kai.koordinator").get(path).status == 404 and
              lise.get(f"/enhet/{code}/fravaer/{employee('odd.drift')}").status == 404,
              "only her leader tells it, and only of her own")
    wrong = told(lise, path, fra=day(-1), til=day(9), stedfortreder=employee("odd.drift"))
    tap.check(wrong.status == 422 and f'value="{day(9)}"' in wrong.text,
              "what cannot be is told, and what was typed is there", wrong.status)
    answer = told(lise, path, fra=day(0), til=day(9))
    order("sweep duties")
    tap.check(answer.status == 303 and "Borte uten stedfortreder" in lise.get("/").text and
              f'href="{path}"' in lise.get("/").text,
              "away for more than a week with nobody: her leader is to find somebody")
    tap.check("En leder har meldt fravær for deg" in Browser(away).get("/varsler").text,
              "whom it is about hears of it")
    row = one(f"SELECT MAX(id) FROM absence WHERE employee = {employee(away)}")
    foreign = f"/enhet/{code}/fravaer/{employee(sub)}"
    lise.post(foreign + "/stedfortreder", {
        **lise.get(path).hidden(path), "rad": row, "stedfortreder": employee(away)})
    tap.check("Borte uten stedfortreder" in lise.get("/").text and one(
        f"SELECT substitute FROM absence WHERE id = {row}") == "NULL",
              "a row of somebody else's is not settled beside")
    cover = path + "/stedfortreder"
    empty = lise.post(cover, {**lise.get(path).hidden(cover), "rad": row})
    done = lise.post(cover, {**lise.get(path).hidden(cover), "rad": row,
                             "stedfortreder": employee(sub)})
    tap.check((empty.status, done.status) == (422, 303) and
              "Borte uten stedfortreder" not in lise.get("/").text and
              "I stedet for" in Browser(sub).get("/").text, "and does, with one choice",
              (empty.status, done.status))
    team = lise.get(f"/enhet/{code}/koordinatorer").text
    tap.check(re.search(r"Borte til [^<]*\. Stedfortreder: ", team) is not None,
              "her line in the unit says so")
    sql(f"UPDATE employee SET state = 'gone' WHERE username = '{sub}'")
    order("sweep duties")
    order("sweep duties")
    rows = sql(f"""SELECT COALESCE(substitute, 0), ended IS NULL FROM absence
        WHERE employee = {employee(away)} ORDER BY id""")
    sql(f"UPDATE employee SET state = 'active' WHERE username = '{sub}'")
    tap.check(rows == [[employee(sub), "0"], ["0", "1"]] and
              "Borte uten stedfortreder" in lise.get("/").text,
              "who stands in leaves: it is asked again, and on record until when she did", rows)
    row = str(int(row) + 1)
    end = path + "/avslutt"
    lise.post(end, {**lise.get(path).hidden(end), "rad": row})
    tap.check("I stedet for" not in Browser(sub).get("/").text, "back again: all is as it was")
    short = told(lise, path, fra=day(0), til=day(2))
    order("sweep duties")
    tap.check(short.status == 303 and "Borte uten stedfortreder" not in lise.get("/").text,
              "of a few days nothing is owed")
    lise.post(end, {**lise.get(path).hidden(end), "rad": str(int(row) + 1)})


def departures(username, unit):
    return sql(f"""SELECT v.why, d.done_mark FROM departure v JOIN duty d
        ON d.guideline = 'transfer_case' AND d.subject = v.id
        WHERE v.employee = {employee(username)} AND v.unit = {unit} ORDER BY v.id""")


def stops(tap, lise, unit, code):
    """Gives notice: the leader knows, and the holder keeps the cases meanwhile."""
    name = staying(unit)[0]
    answer = told(Browser(name), "/fravaer", fra=day(40), slutter="ja")
    order("sweep duties")
    page = lise.get(f"/enhet/{code}/overforing/{employee(name)}")
    tap.check(answer.status == 303 and departures(name, unit) == [["notice", "0"]] and
              "Slutter med oppgaven" in page.text and "39 dager" in lise.get("/").text,
              "who stops with the task: the leader is to give the cases on before",
              departures(name, unit))
    row = one(f"SELECT MAX(id) FROM absence WHERE employee = {employee(name)}")
    browser = Browser(name)
    browser.post("/fravaer/avslutt", {**browser.get("/fravaer").hidden("/fravaer/avslutt"),
                                      "rad": row})
    order("sweep duties")
    tap.check(departures(name, unit) == [["notice", "1"]], "not when she stays after all")


def signals(tap, lise, unit, code):
    """What the directory changes of somebody who stays (R93: 5, 7, 8)."""
    name = staying(unit)[-1]
    who, other = employee(name), one(f"""SELECT u.id FROM unit u JOIN seat t ON t.unit = u.id
        AND t.kind = 'leader' AND t.live = 1 WHERE u.id <> {unit} ORDER BY u.id LIMIT 1""")
    leader = one(f"""SELECT employee FROM seat WHERE kind = 'leader' AND unit = {other}
        AND live = 1""")
    changes = (
        ("moved", f"""UPDATE post SET until = UTC_TIMESTAMP(6) WHERE employee = {who}
            AND unit = {unit}; INSERT INTO post (employee, unit, since)
            VALUES ({who}, {other}, UTC_TIMESTAMP(6))""",
         f"""DELETE FROM post WHERE employee = {who} AND unit = {other};
            UPDATE post SET until = NULL WHERE employee = {who} AND unit = {unit}"""),
        ("role_ended", f"""UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE employee = {who}
            AND kind = 'coordinator'""", f"""UPDATE seat SET until = NULL
            WHERE employee = {who} AND kind = 'coordinator'"""),
        ("type_changed", f"""UPDATE employee SET type = 'vikar',
            type_since = UTC_TIMESTAMP(6) WHERE id = {who}""", "SELECT 1"))
    path = f"/enhet/{code}/overforing/{who}"
    for why, change, back in changes:
        cases = held(name)
        sql(change)
        order("sweep duties")
        order("sweep duties")
        got = departures(name, unit)[-1]
        page = lise.get(path)
        keep = path + "/behold"
        tap.check(got == [why, "0"] and held(name) == cases and page.hidden(keep) != {},
                  f"{why}: her leader is to look at it, and the cases stay meanwhile", got)
        if why == "moved":
            tap.check(one(f"""SELECT n FROM alert WHERE kind = 'moved_in' AND subject = {who}
                AND employee = {leader}""") == str(len(cases)),
                      "and the leader she came to is told")
        answers = [lise.post(keep, page.hidden(keep)).status for _ in range(2)]
        order("sweep duties")
        tap.check(answers == [303, 303] and departures(name, unit)[-1] == [why, "1"] and
                  held(name) == cases and lise.get(path).hidden(keep) == {},
                  "they stay, she says: it is done, and not asked again",
                  (answers, departures(name, unit)))
        sql(back)


def reminders(tap, unit):
    """Not to somebody who is away: who stands in hears, and else her leader."""
    name = staying(unit)[0]
    strand = held(name)[0]
    case = one(f"SELECT casefile FROM strand WHERE id = {strand}")
    sql(f"""INSERT INTO absence (employee, substitute, first, last, made)
        VALUES ({employee(name)}, NULL, CURDATE(), CURDATE() + INTERVAL 2 DAY,
        UTC_TIMESTAMP(6));
        INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand,
        opened, due) VALUES ('first_contact', {strand}, 77, 'holder', {strand}, {case},
        {strand}, UTC_TIMESTAMP(6) - INTERVAL 30 DAY, CURDATE() - INTERVAL 10 DAY);
        UPDATE reminded SET done = CURDATE() - INTERVAL 10 DAY, until = done,
        due = '1000-01-01', duty = 0""")
    order("sweep duties")
    heard = sql(f"""SELECT e.username, a.kind FROM alert a JOIN duty d ON d.id = a.duty
        AND d.occurrence = 77 AND d.guideline = 'first_contact' JOIN employee e
        ON e.id = a.employee""")
    tap.check(heard == [["lise.leder", "others"]],
              "a reminder for somebody away with nobody in her place is her leader's", heard)


def one_for_all(tap):
    """Many who name the same one at once wait for each other, and none of them in a ring."""
    ids = [row[0] for row in sql("SELECT id FROM employee WHERE state = 'active' "
                                 "ORDER BY id LIMIT 7")]
    faults = []

    def name(away):
        try:
            sql(f"""INSERT INTO absence (employee, substitute, first, last, made, ended)
                VALUES ({away}, {ids[0]}, '2020-01-01', '2020-01-02', UTC_TIMESTAMP(6), NULL);
                """ * 100)
        except subprocess.CalledProcessError as fault:
            faults.append(fault.stderr)

    threads = [threading.Thread(target=name, args=(away,)) for away in ids[1:]]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    named = one("SELECT COUNT(*) FROM absence WHERE last = '2020-01-02'")
    sql("DELETE FROM absence WHERE last = '2020-01-02'")
    tap.check(not faults and named == "600", "who names the same one as others do waits, and is "
              "not turned away", (named, faults[:2]))


def main():
    tap = Tap()
    lise = Browser("lise.leder")
    unit, code = unit_of("lise.leder")
    a_leader_is_away(tap, lise, unit, code)
    told_by_the_leader(tap, lise, unit, code)
    stops(tap, lise, unit, code)
    signals(tap, lise, unit, code)
    reminders(tap, unit)
    always_somebody(tap)
    nobody_leads_meanwhile(tap, lise, unit)
    kept_from_the_leader(tap, unit)
    both_leave(tap, lise, unit)
    nobody_of_the_chain(tap)
    one_for_all(tap)
    order("sweep outbox")
    tap.check(not any("Lise" in text(mail) for mail in mails()), "no e-mail names anybody")
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
