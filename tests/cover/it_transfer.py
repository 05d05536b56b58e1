#!/usr/bin/env python3
"""A leader gives on the cases of somebody who leaves, or has left (R24); run by
it_transfer.sh."""

import os
import re
import sys
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("notify", "web", "fixture")]
from client import SLUGS, Browser, Locked, Tap, day, norway, one, sql, wait_for  # noqa: E402
from it_bad_days import order  # noqa: E402
from post import employee, forget, html, mails, text  # noqa: E402


def held(username):
    return [row[0] for row in sql(f"""SELECT id FROM strand
        WHERE holder = {employee(username)} AND live = 1 AND held_as = 'accepted'
        ORDER BY id""")]


def unit_of(username):
    """Id and code of the unit somebody leads."""
    return sql(f"""SELECT u.id, u.code FROM seat t JOIN unit u ON u.id = t.unit
        WHERE t.employee = {employee(username)} AND t.kind = 'leader' AND t.live = 1""")[0]


def without_block(username):
    """None of hers has a blocked address: those are given on one by one, and may be kept
    from whoever else would have them. Who has one in the demo differs from day to day."""
    cases = sql(f"""SELECT casefile FROM strand
        WHERE holder = {employee(username)} AND live = 1""")
    sql(f"""UPDATE casefile SET address_block = 'none'
        WHERE id IN ({','.join(case for case, in cases)})""")


def case_of(strand):
    """Number and the word for its kind, as in its path."""
    number, kind = sql(f"SELECT number, kind FROM strand WHERE id = {strand}")[0]
    return number, SLUGS[kind]


def others(unit, *but):
    """User names of the unit's coordinators, without cases hidden from them."""
    return [row[0] for row in sql(f"""SELECT e.username FROM post p
        JOIN employee e ON e.id = p.employee AND e.state = 'active'
        JOIN seat t ON t.employee = e.id AND t.kind = 'coordinator' AND t.live = 1
        WHERE p.unit = {unit} AND p.live = 1 ORDER BY e.id""") if row[0] not in but]


def fill(page, path, to, **more):
    """The form as it comes, all cases ticked, and to whom."""
    ticked = re.findall(r'name="(sak-\d+)" value="ja" checked', page.text)
    return {**page.hidden(path), **dict.fromkeys(ticked, "ja"),
            "koordinator": employee(to), "timer": "4", "avklart": "ja", **more}


def states(strands):
    return sql(f"""SELECT state, COUNT(*), COUNT(DISTINCT holder) FROM strand
        WHERE id IN ({','.join(strands)}) GROUP BY state ORDER BY state""")


def offers(strands):
    return int(one(f"""SELECT COUNT(*) FROM offer
        WHERE strand IN ({','.join(strands)}) AND open_mark = 1"""))


def left(tap, lise, unit, code):
    """From the e-mail that says that somebody has left to cases that are asked of
    somebody else: open the link, choose whom, tick, send."""
    strands = held("kai.koordinator")
    sql(f"""UPDATE strand SET wish = '' WHERE id IN ({','.join(strands)})""")
    kai, knut = employee("kai.koordinator"), employee(others(unit, "kai.koordinator")[0])
    sql(f"""INSERT INTO standing_substitute (employee, substitute, since, set_by)
        VALUES ({knut}, {kai}, UTC_TIMESTAMP(6), {knut});
        INSERT INTO question (asked, asked_by, page, text, state)
        VALUES (UTC_TIMESTAMP(6), {kai}, '', 'Hva nå?', 'open')""")
    order("sweep outbox")
    forget()
    sql("UPDATE employee SET state = 'disabled' WHERE username = 'kai.koordinator'")
    order("sweep leavers")
    order("sweep outbox")
    path = f"/enhet/{code}/overforing/{employee('kai.koordinator')}"
    tap.check([path in html(mail) for mail in mails("lise.leder")] == [True],
              "the leader's one e-mail leads to the page of his cases")
    order("sweep duties")
    order("sweep outbox")
    forget()
    page = lise.get(path)
    tap.check(page.status == 200 and "sluttet eller mistet tilgangen" in page.text and
              len(re.findall(r'name="sak-\d+" value="ja" checked', page.text)) ==
              len(strands), "all that he held are there, and ticked",
              page.status)
    tap.check(re.search(r"Fast stedfortreder for: [A-ZÆØÅ]", page.text) is not None and
              "Spørsmål som ikke er besvart: 1" in page.text,
              "and what was his besides, also what ended when he left")
    to = others(unit, "kai.koordinator")[0]
    fields = fill(page, path, to, avtalt="Møte 3. mars", bekymring="Går lite ut")
    before = states(strands)
    answer = lise.post(path, {**fields, "koordinator": "", "timer": "0"})
    tap.check(answer.status == 422 and "Går lite ut" in answer.text and
              states(strands) == before, "what is missing is told, what was typed is there")
    answer = lise.post(path, fields)
    tap.check(answer.status == 303 and offers(strands) == len(strands) and
              states(strands)[0][:2] == ["offered", str(len(strands))],
              "one click asks one coordinator to take all", answer.status)
    answer = lise.post(path, fields)
    tap.check(answer.status == 303 and offers(strands) == len(strands),
              "sent twice it is done once")
    page = lise.get(path)
    tap.check("ingen flere saker" in page.text and page.text.count("Spurt:") == len(strands),
              "the page says who is asked, and that nothing is left")
    order("sweep outbox")
    got = mails(to)
    tap.check(len(got) == 1 and f"ta {len(strands)} saker" in text(got[0]),
              "who is asked has one e-mail for all", [text(mail) for mail in got])
    return strands, to


def answered(tap, strands, to):
    """Each case is answered by itself."""
    browser = Browser(to)
    numbers = [row[0] for row in sql(f"""SELECT c.number FROM strand s
        JOIN casefile c ON c.id = s.casefile WHERE s.id IN ({','.join(strands)})
        ORDER BY s.id""")]
    desk = browser.get("/")
    slugs = dict(re.findall(r'href="/sak/([\d-]+)/(\w+)/svar"', desk.text))
    tap.check(set(numbers) <= set(slugs), "all of them are on her desk", slugs)

    def answer(number, **fields):
        path = f"/sak/{number}/{slugs[number]}/svar"
        return browser.post(path, {**browser.get(path).hidden(path), **fields}).status

    said = [answer(numbers[0], svar="nei", grunn="Har ikke tid"),
            answer(numbers[1], svar="ja", habil="ja")]
    rows = sql(f"SELECT state, held_as FROM strand WHERE id IN ({strands[0]}, {strands[1]}) "
               "ORDER BY id")
    tap.check(said == [303, 303] and rows == [["waiting", "interim"], ["active", "accepted"]],
              "a no sends that case back, a yes takes the other", (said, rows))
    notes = browser.get(f"/sak/{numbers[1]}/{slugs[numbers[1]]}/notater")
    tap.check("Hva er avtalt?" in notes.text and "Går lite ut" in notes.text,
              "whoever has said yes can read the hand-over note")


def changed(tap, lise, strands, to):
    """R28: the leader tells the family, and who says yes does the rest."""
    number, slug = case_of(strands[0])
    path = f"/sak/{number}/{slug}/skifte"

    def owed(guideline):
        return one(f"""SELECT COUNT(*) FROM duty WHERE guideline = '{guideline}'
            AND strand = {strands[0]} AND done_mark = 0""")

    def send(browser, **fields):
        return browser.post(path, {**browser.get(path).hidden(path), **fields}).status

    page = lise.get(path)
    tap.check(page.status == 200 and owed("inform_family") == "1" and
              "Dette kan du si på telefonen" in page.text and
              f'href="{path}"' in lise.get("/").text,
              "the leader is to tell the family, with what to say", page.status)
    refused = [send(lise), send(lise, informert=day(0)),
               send(lise, informert=day(1), hvordan="telefon")]
    told = send(lise, informert=day(0), hvordan="telefon")
    tap.check(refused == [422, 422, 422] and told == 303 and owed("inform_family") == "0",
              "that she has is noted, with when and how", (refused, told))
    answer = lise.post(f"/sak/{number}/{slug}/tilbud", {
        **lise.get(f"/sak/{number}/{slug}/tilbud").hidden(f"/sak/{number}/{slug}/tilbud"),
        "koordinator": employee(to), "timer": "4", "avklart": "ja", "onske_fulgt": "ja"})
    browser = Browser(to)
    where = f"/sak/{number}/{slug}/svar"
    browser.post(where, {**browser.get(where).hidden(where), "svar": "ja", "habil": "ja"})
    page = browser.get(path)
    tap.check(answer.status == 303 and owed("finish_handover") == "1" and
              "Familien fikk vite det" in page.text and lise.get(path).status == 403,
              "who says yes is to finish it, and sees what was done", page.status)
    first = send(browser, samtykker=day(0))
    still = owed("finish_handover")
    second = send(browser, partnere=day(0))
    tap.check((first, still, second, owed("finish_handover")) == (303, "1", 303, "0"),
              "in parts, and then it is done")
    row = sql(f"""SELECT informed IS NOT NULL, informed_how, consents IS NOT NULL,
        partners IS NOT NULL, taken_by FROM handover WHERE strand = {strands[0]}""")
    tap.check(row == [["1", "phone", "1", "1", employee(to)]], "all of it is on record", row)
    case = browser.get(f"/sak/{number}").text
    tap.check(all(words in case for words in (
        "Familien fikk vite om skiftet på telefon", "Samtykkene ble gått gjennom",
        "De som samarbeider, fikk vite om skiftet")), "and stands on the case's life line")


def planned(tap, lise, unit, code):
    """Ahead of time: who leaves keeps each case until another has said yes."""
    leaver, to = [name for name in others(unit, "kai.koordinator")
                  if held(name)][:2]
    strands = held(leaver)
    sql(f"""UPDATE strand SET wish = '' WHERE id IN ({','.join(strands)})""")
    path = f"/enhet/{code}/overforing/{employee(leaver)}"
    page = lise.get(path)
    tap.check(page.status == 200 and "Beholder hver sak" in page.text,
              "the cases of somebody who still works there", page.status)
    hidden = one(f"SELECT casefile FROM strand WHERE id = {strands[0]}")
    sql(f"""INSERT INTO case_hidden (casefile, employee, why, since)
        VALUES ({hidden}, {employee(to)}, 'relation', UTC_TIMESTAMP(6))""")
    answer = lise.post(path, fill(page, path, to))
    tap.check(answer.status == 422 and offers(strands) == 0,
              "one of them is hidden from who is asked: none is asked", answer.status)
    sql(f"DELETE FROM case_hidden WHERE casefile = {hidden}")
    answer = lise.post(path, fill(page, path, to))
    tap.check(answer.status == 303 and offers(strands) == len(strands) and
              states(strands) == [["active", str(len(strands)), "1"]] and
              held(leaver) == strands, "asked, they are hers still", states(strands))
    number, strand = sql(f"""SELECT c.number, s.id FROM strand s
        JOIN casefile c ON c.id = s.casefile WHERE s.id = {strands[0]}""")[0]
    tap.check("/trekk" in lise.get(f"/sak/{number}").text and
              "/tilbud" not in lise.get(f"/sak/{number}").text,
              "the leader may take the question back, and ask nobody else meanwhile")
    browser = Browser(to)
    slugs = dict(re.findall(r'href="/sak/([\d-]+)/(\w+)/svar"', browser.get("/").text))

    def say(**fields):
        where = f"/sak/{number}/{slugs[number]}/svar"
        return browser.post(where, {**browser.get(where).hidden(where), **fields}).status

    tap.check(say(svar="nei", grunn="Nei") == 303 and strand in held(leaver),
              "a no changes nothing")
    answer = lise.post(path, fill(lise.get(path), path, to))
    tap.check(answer.status == 303 and say(svar="ja", habil="ja") == 303 and
              strand in held(to) and strand not in held(leaver), "a yes moves that case",
              answer.status)
    tap.check(one(f"""SELECT COUNT(*) FROM duty WHERE strand = {strand}
                  AND guideline = 'first_contact' AND done_mark = 0""") == "1",
              "and one first contact is owed")
    rest = held(leaver)
    sql(f"UPDATE employee SET state = 'gone' WHERE username = '{leaver}'")
    order("sweep leavers")
    tap.check(states(rest)[0][:2] == ["offered", str(len(rest))] and
              offers(rest) == len(rest), "who leaves before the answer: asked is asked still",
              states(rest))
    tap.check(one(f"""SELECT COUNT(*) FROM duty WHERE strand IN ({','.join(rest)})
                  AND guideline = 'give_coordinator' AND done_mark = 0
                  AND waiting_since IS NOT NULL""") == str(len(rest)),
              "and the leader's fourteen days run, waiting for it")
    sql(f"UPDATE employee SET state = 'active' WHERE username IN ('{leaver}', 'kai.koordinator')")


def at_once(tap, lise, unit, code):
    """One of them was given on meanwhile: that is told, and nothing is done."""
    leaver, to = [name for name in others(unit) if len(held(name)) > 1][:2]
    strands = held(leaver)
    sql(f"""UPDATE strand SET wish = '' WHERE id IN ({','.join(strands)})""")
    path = f"/enhet/{code}/overforing/{employee(leaver)}"
    page = lise.get(path)
    sql(f"UPDATE strand SET holder = {employee(to)} WHERE id = {strands[0]}")
    before = offers(strands)
    answer = lise.post(path, fill(page, path, to, beskjed="Kan du?"))
    tap.check(answer.status == 422 and "i mellomtiden" in answer.text and
              "Kan du?" in answer.text and offers(strands) == before,
              "a case that is another's meanwhile is told, and none is asked", answer.status)
    sql(f"UPDATE strand SET holder = {employee(leaver)} WHERE id = {strands[0]}")
    case = one(f"SELECT casefile FROM strand WHERE id = {strands[-1]}")
    page, answers = lise.get(path), []
    lock = Locked(f"SELECT id FROM casefile WHERE id = {case}")
    with lock:
        sends = threading.Thread(target=lambda: answers.append(
            lise.post(path, fill(page, path, to, beskjed="Kan du nå?"))))
        sends.start()
        wait_for(lambda: one("""SELECT COUNT(*) FROM information_schema.innodb_trx
            WHERE trx_state = 'LOCK WAIT'""") == "1")
        lock.client.stdin.write(f"UPDATE strand SET holder = {employee(to)} "
                                f"WHERE id = {strands[-1]}; COMMIT;\n")
    sends.join()
    tap.check(answers[0].status == 422 and "i mellomtiden" in answers[0].text and
              "Kan du nå?" in answers[0].text and offers(strands) == before,
              "and so is one that becomes another's between the look and the lock",
              answers[0].status)
    sql(f"UPDATE strand SET holder = {employee(leaver)} WHERE id = {strands[-1]}")


def back(tap, lise, unit):
    """Who comes back gets nothing back by itself, and the leader sees it."""
    name = [name for name in others(unit) if held(name)][-1]
    who, strands = employee(name), held(name)
    told = f"""SELECT a.n FROM alert a WHERE a.kind = 'returned' AND a.subject = {who}
        AND a.employee = {employee('lise.leder')}"""
    sql(f"UPDATE employee SET state = 'disabled' WHERE id = {who}")
    order("sweep leavers")
    tap.check(sql(told) == [], "somebody who left is not back")
    sql(f"UPDATE employee SET state = 'active' WHERE id = {who}")
    order("sweep leavers")
    order("sweep leavers")
    tap.check(sql(told) == [[str(len(strands))]] and held(name) == [] and
              "er tilbake" in lise.get("/varsler").text,
              "when they are, the leader is told, once, and the cases stay hers", sql(told))
    # One of the cases goes on: that is no second coming back.
    sql(f"""UPDATE strand SET state = 'active', held_as = 'accepted'
        WHERE id = (SELECT id FROM (SELECT MAX(s.id) AS id FROM strand s
              JOIN receipt r ON r.id = s.receipt AND r.left_by = {who}
             WHERE s.state = 'waiting') x)""")
    order("sweep leavers")
    tap.check(len(sql(told)) == 1, "one that goes on is no news of it", sql(told))


def leaving(tap, lise, unit, code):
    """R93, signal 3: the leader knows sixty days before."""
    leaver = [name for name in others(unit) if held(name)][-1]
    who = employee(leaver)
    sql(f"UPDATE strand SET wish = '' WHERE holder = {who}")
    without_block(leaver)

    def ends(days):
        sql(f"""UPDATE employee SET expires = {'NULL' if days is None else
            f'UTC_TIMESTAMP(6) + INTERVAL {days} DAY'} WHERE id = {who}""")
        order("sweep duties")
        return sql(f"""SELECT DATEDIFF(d.due, {norway()}) FROM duty d
            JOIN departure v ON v.id = d.subject AND v.employee = {who} AND v.unit = {unit}
            WHERE d.guideline = 'transfer_case' AND d.done_mark = 0""")

    tap.check([ends(70), ends(59)] == [[], [["59"]]],
              "sixty days before her last day the leader owes to give her cases on")
    tap.check(one(f"""SELECT COUNT(*) FROM alert a JOIN departure v ON v.employee = {who}
        JOIN duty d ON d.id = a.duty AND d.subject = v.id AND d.guideline = 'transfer_case'
        WHERE a.employee = {employee('lise.leder')}""") == "1", "and is told")
    page = lise.get("/?alle=ja")
    path = f"/enhet/{code}/overforing/{who}"
    tap.check("Saker som skal gis videre eller ses på" in page.text and f'href="{path}"' in page.text and
              "59 dager igjen" in page.text, "it is on her desk, one click from the cases")
    tap.check(ends(20) == [["20"]] and ends(20) == [["20"]], "another day moves it")
    tap.check(ends(None) == [] and ends(30) == [["30"]],
              "nothing is owed when she stays, and anew when she does not")
    fields = fill(lise.get(path), path, others(unit, leaver)[0])
    lise.post(path, fields)
    browser = Browser(others(unit, leaver)[0])
    for number, slug in re.findall(r'href="/sak/([\d-]+)/(\w+)/svar"', browser.get("/").text):
        where = f"/sak/{number}/{slug}/svar"
        browser.post(where, {**browser.get(where).hidden(where), "svar": "ja",
                             "habil": "ja"})
    order("sweep duties")
    tap.check(held(leaver) == [] and ends(30) == [],
              "when all have gone on it is done")


def not_hers(tap, code):
    path = f"/enhet/{code}/overforing/{employee('kai.koordinator')}"
    got = [Browser(name).get(path).status for name in
           ("kai.koordinator", "siri.systemansvarlig", "tora.tjenestekontor")]
    tap.check(set(got) <= {403, 404}, "nobody else may give his cases on", got)


def main():
    tap = Tap()
    lise = Browser("lise.leder")
    unit, code = unit_of("lise.leder")
    tap.check(lise.get(f"/enhet/{code}/overforing/{employee('odd.drift')}").status == 404,
              "somebody who never worked there has no page")
    strands, to = left(tap, lise, unit, code)
    answered(tap, strands, to)
    changed(tap, lise, strands, to)
    planned(tap, lise, unit, code)
    at_once(tap, lise, unit, code)
    leaving(tap, lise, unit, code)
    back(tap, lise, unit)
    not_hers(tap, code)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
