#!/usr/bin/env python3
"""Cases on their way to a unit (R18): which units are proposed, and why; several of them in
one go, all or none; run by it_distribute.sh."""

import os
import random
import re
import sys
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "fixture")]
from client import SLUGS, Browser, Locked, Tap, day, norway, one, sql, wait_for  # noqa: E402
from it_office import at_once  # noqa: E402
from office_faults import holder_faults  # noqa: E402

ALL = "/soknader/fordel"
WHY = "Den enheten har folk nå."


def unit(code):
    return one(f"SELECT id FROM unit WHERE code = '{code}'")


def register(tora, name, kind="coordinator"):
    """A case that is to be distributed: the id of its strand, and its form's path."""
    answer = tora.fill("/sak/ny", "/sak/ny", navn=name, fodselsdato="3.9.2014",
                       type=SLUGS[kind], mottatt=day(-9), vedtak=day(-2))
    number = answer.location.split("/")[2]
    return one(f"""SELECT s.id FROM strand s JOIN casefile c ON c.id = s.casefile
        WHERE c.number = '{number}' AND s.state = 'registered'"""), answer.location


def groups(page):
    """What stands under each heading of the choices: names and what is said of them."""
    said, found = None, {}
    for head, name, words in re.findall(
            r'<p class="ds-label">([^<]+)</p>|<summary>[^<]+</summary>|'
            r'<label class="ds-label choice" for="enhet-\d+"><span><strong>([^<]+)</strong>(.*?)'
            r'</span></label>', page.text, re.S):
        if name:
            found.setdefault(said, {})[name] = re.sub(r"<[^>]+>", "", words)
        else:
            said = head or "Andre enheter"
    return found


def tell(code, room, days=0):
    """Now, or at noon so many days ago: at night summer time would make it a day less."""
    when = f"{norway()} - INTERVAL {days} DAY + INTERVAL 12 HOUR" if days else "UTC_TIMESTAMP(6)"
    sql(f"""INSERT INTO capacity (unit, room, said, said_by)
        SELECT {unit(code)}, {room}, {when}, MIN(id) FROM employee""")


def known(tap, tora):
    """Known ones first, then those with room and its age, then the others."""
    sql("DELETE FROM capacity")
    strand, path = register(tora, "Kjent Person")
    seen = groups(tora.get(path))
    tap.check(list(seen) == [None] and len(seen[None]) == 13,
              "where nothing is known all are there", seen)
    given = int(one(f"""SELECT COUNT(*) FROM receipt WHERE unit = {unit('skole')}
        AND at > UTC_TIMESTAMP(6) - INTERVAL 40 DAY AND left_by IS NULL"""))
    tell("skole", given + 2, 40)
    tell("nav", 5)
    tell("barnehage", 0, 3)
    seen = groups(tora.get(path))
    tap.check(list(seen) == ["Har plass", "Andre enheter"] and
              list(seen["Har plass"]) == ["NAV", "Skole"] and
              "(40 dager siden)" in seen["Har plass"]["Skole"] and
              "Plass til 2 saker" in seen["Har plass"]["Skole"] and
              "Ikke plass" in seen["Andre enheter"]["Barnehage"],
              "those with room come first, the most first, with how old that figure is", seen)
    # Another strand of the same person is with a unit; one was there before.
    sql(f"""INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit)
        SELECT casefile, 'family_coordinator', 'waiting', holder, 'interim', held_since,
          {unit('helsestasjonen')} FROM strand WHERE id = {strand};
        INSERT INTO receipt (strand, unit, received, at) SELECT LAST_INSERT_ID(),
          {unit('fysio-ergo')}, CURDATE(), UTC_TIMESTAMP(6);
        INSERT INTO receipt (strand, unit, received, at, returned) VALUES ({strand},
          {unit('skole')}, CURDATE(), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6));
        INSERT INTO application (casefile, strand, plan, received, registered, registered_by,
          came_by, sender, language, text, worker, state, ended) SELECT casefile, id, 0,
          CURDATE(), UTC_TIMESTAMP(6), holder, 'form', 'other', 'nb', 'Navnet er kjent hos
          psykisk helse.', holder, 'decided', UTC_TIMESTAMP(6) FROM strand WHERE id = {strand}""")
    page = tora.get(path)
    seen = groups(page)
    first = seen.get("Familien kjenner fra før", {})
    tap.check(next(iter(seen)) == "Familien kjenner fra før" and
              "følger den opp i dag" in first.get("Helsestasjonen", "") and
              "har fulgt den opp tidligere" in first.get("Fysio- og ergoterapitjenesten", "") and
              "Nevnt i søknaden" in first.get("Psykisk helse", "") and len(first) == 3,
              "before them those the family knows, and how; NAV is no name in a 'navn'", seen)
    tap.check("Sendte saken tilbake" in seen["Har plass"]["Skole"],
              "who sent it back is no acquaintance, and it is said", seen["Har plass"])
    tap.check(re.search(r'href="/sak/[\d-]+/soknad/\d+">Les søknaden', page.text) is not None,
              "the way back to what was applied for stands there")
    return path


def reasons(tap, tora, path):
    """To pass by what is known, or what a leader said, takes a reason."""
    def send(code, **more):
        return tora.fill(path, path, enhet=unit(code), **more)

    answer = send("nav")
    tap.check(answer.status == 422 and "en enhet den kjenner fra før" in answer.text and
              f'value="{unit("nav")}" checked' in answer.text,
              "a unit that the family does not know: say why", answer.status)
    answer = send("nav", beskjed="Født 01010012356")
    tap.check(answer.status == 422, "a number of a person is no reason", answer.status)
    tap.check(send("nav", beskjed="De har bedt om det.").status == 303, "with a reason it goes")
    tap.check("De har bedt om det." in tora.get("/".join(path.split("/")[:3])).text,
              "which stands on the case")
    _, other = register(tora, "Ukjent Person")
    full = tora.fill(other, other, enhet=unit("barnehage"))
    tap.check(full.status == 422 and "når den ikke har plass" in full.text,
              "a unit without room: say why", full.status)
    for code in ("x", "0", "99999999", unit("nav") + "x"):
        answer = tora.fill(other, other, enhet=code)
        tap.check(answer.status == 422, f"no unit: {code}", answer.status)
    tap.check(tora.fill(other, other, enhet=unit("nav")).status == 303,
              "one with room needs none")
    seen = groups(tora.get(register(tora, "Tredje Person")[1]))
    tap.check("Plass til 3 saker" in seen["Har plass"]["NAV"] and
              "2 saker er fordelt dit siden" in seen["Har plass"]["NAV"],
              "what was given since takes its room", seen)


def several(tora, first, n):
    """The strands of so many new cases."""
    return [register(tora, f"{first} nr. {i}")[0] for i in range(n)]


def chosen(page, strands, code, **more):
    """The form of that page, as it is sent with those ticked."""
    return {**page.hidden(ALL), **{f"sak-{s}": "ja" for s in strands}, "enhet": unit(code),
            "beskjed": WHY, **more}


def where(strands):
    """Units and holders of those strands, each once."""
    rows = sql(f"""SELECT DISTINCT s.state, COALESCE(u.code, ''), e.username FROM strand s
        JOIN employee e ON e.id = s.holder LEFT JOIN unit u ON u.id = s.unit
        WHERE s.id IN ({','.join(strands)})""")
    return sorted(map(tuple, rows))


WAITS = [("registered", "", "tora.tjenestekontor")]
AT_LISE = [("waiting", "familietjenesten", "lise.leder")]


def rows_of(strands):
    """What stands of them anywhere: to see that nothing was written."""
    ids = ",".join(strands)
    return [sql(f"SELECT * FROM {table} WHERE {of} IN ({ids}) ORDER BY id") for table, of in (
        ("strand", "id"), ("holding", "strand"), ("receipt", "strand"), ("duty", "strand"))] + [
        sql(f"SELECT id, version FROM casefile WHERE id IN (SELECT casefile FROM strand "
            f"WHERE id IN ({ids}))")]


def ticked(page):
    return set(re.findall(r'name="sak-(\d+)" value="ja" checked', page.text))


def all_go(tap, tora):
    """One click; what follows of each is what follows of one."""
    sql("DELETE FROM capacity")
    strands = several(tora, "Sammen", 3)
    tap.check(f'href="{ALL}"' in tora.get("/soknader?steg=fordel").text,
              "the way to it stands in the queue")
    page = tora.get(ALL)
    tap.check(page.status == 200 and all(f'name="sak-{s}"' in page.text for s in strands) and
              not ticked(page), "all that wait are there, none of them ticked", page.status)
    form = chosen(page, strands, "familietjenesten")
    short = tora.post(ALL, {**form, "beskjed": "", "enhet": ""})
    tap.check(short.status == 422 and ticked(short) == set(strands) and where(strands) == WAITS,
              "without unit and reason nothing is done, and what was ticked is", short.status)
    log = int(one("SELECT MAX(id) FROM access_log"))
    answer = tora.post(ALL, form)
    tap.check(answer.status == 303 and where(strands) == AT_LISE, "all go with one click",
              (answer.status, where(strands)))
    again = tora.post(ALL, form)
    tap.check(again.status == 303 and again.location == answer.location and one(
        f"SELECT COUNT(*) FROM receipt WHERE strand IN ({','.join(strands)})") == "3",
        "sent twice it is done once", again.status)
    tap.check("3 saker er fordelt" in tora.get(answer.location).text, "and it is said")
    due = one(f"SELECT GROUP_CONCAT(DISTINCT DATEDIFF(d.due, r.received)) FROM duty d JOIN receipt r "
              f"ON r.strand = d.strand WHERE d.strand IN ({','.join(strands)}) AND d.done_mark = 0 "
              "AND d.guideline = 'give_coordinator' AND d.occurrence = r.id")
    tap.check(due == "14" and one(f"""SELECT COUNT(*) FROM duty WHERE done_mark = 0 AND strand IN
        ({','.join(strands)}) AND guideline = 'give_coordinator'""") == "3" and one(f"""SELECT
        COUNT(*) FROM duty WHERE done_mark = 0 AND strand IN ({','.join(strands)}) AND
        guideline = 'distribute_to_unit'""") == "0",
        "the unit's leader has her fourteen days of each, and the office owes nothing", due)
    looks = sql(f"""SELECT casefile, action, basis, outcome, state FROM access_log
        WHERE id > {log} AND casefile IN (SELECT casefile FROM strand
          WHERE id IN ({','.join(strands)}))""")
    tap.check(len(looks) == 3 and {tuple(row[1:]) for row in looks} == {
        ("cases_distribute", "office", "allowed", "registered")},
        "each is in the log of looks, once", looks)
    notes = sql(f"SELECT DISTINCT note FROM receipt WHERE strand IN ({','.join(strands)})")
    tap.check(notes == [[WHY]], "with its reason", notes)


def none_goes(tap, tora):
    """One of them cannot be given: none is, and which and why is said."""
    elen = Browser("elen.malik")
    strands = several(tora, "Ingen", 4)
    first, second, third, fourth = strands
    names = dict(zip(strands, (f"Ingen nr. {i}" for i in range(4))))

    def refused(page, what, *words, left=()):
        before = rows_of(strands)
        answer = tora.post(ALL, chosen(page, strands, "familietjenesten"))
        part = re.search(r'aria-labelledby="ikke-t">(.*?)</section>', answer.text, re.S)
        tap.check(answer.status == 422 and part is not None and
                  all(w in part.group(1) for w in words) and rows_of(strands) == before and
                  ticked(answer) == set(strands) - set(left) and WHY in answer.text and
                  f'value="{unit("familietjenesten")}" checked' in answer.text, what,
                  (answer.status, part and part.group(1), ticked(answer)))
        return answer

    page = tora.get(ALL)
    number = one(f"SELECT number FROM strand WHERE id = {first}")
    path = f"/sak/{number}/koordinator/fordel"
    elen.fill(path, path, enhet=unit("skole"))
    refused(page, "one that a colleague has given to a unit meanwhile", names[first],
            "Er allerede fordelt til Skole av Elen", left=(first,))
    strands.remove(first)
    case = one(f"SELECT casefile FROM strand WHERE id = {second}")
    sql(f"UPDATE casefile SET version = version + 1 WHERE id = {case}")
    answer = refused(page, "one that was changed meanwhile", names[second], "Er endret")
    tap.check(names[third] not in answer.text.split("</section>")[0],
              "and nothing is said of the others")
    sql(f"UPDATE strand SET state = 'closed', closed = UTC_TIMESTAMP(6) WHERE id = {third}")
    refused(answer, "one that has ended", names[third], "Skal ikke fordeles", left=(third,))
    strands.remove(third)
    case = one(f"SELECT casefile FROM strand WHERE id = {fourth}")
    who = one("SELECT id FROM employee WHERE username = 'tora.tjenestekontor'")
    sql(f"""INSERT INTO case_hidden (casefile, employee, why, since)
        VALUES ({case}, {who}, 'relation', UTC_TIMESTAMP(6))""")
    page = tora.get(ALL)
    tap.check(names[fourth] not in page.text, "what is kept from her is not there")
    answer = refused(page, "and cannot be given by number", "1 sak du valgte", left=(fourth,))
    tap.check(names[fourth] not in answer.text, "nor is it named")
    strands.remove(fourth)
    sql("DELETE FROM case_hidden ORDER BY id DESC LIMIT 1")
    for bad in ("99999999", one("SELECT MIN(id) FROM strand WHERE state = 'active'"),
                one("SELECT MIN(id) FROM strand WHERE state = 'waiting'")):
        before = rows_of([second, bad])
        answer = tora.post(ALL, chosen(tora.get(ALL), [second, bad], "familietjenesten"))
        tap.check(answer.status == 422 and rows_of([second, bad]) == before,
                  f"what does not wait for a unit: {bad}", answer.status)
    # A page of which the versions are forged is a page that is out of date.
    for seen in ("", f"{second}-999", "'", f"{second}-"):
        answer = tora.post(ALL, chosen(tora.get(ALL), [second], "skole", utgaver=seen))
        tap.check(answer.status == 422 and where([second]) == WAITS, f"versions {seen!r}",
                  answer.status)
    answer = tora.post(ALL, chosen(answer, strands, "familietjenesten"))
    tap.check(answer.status == 303 and where(strands) == AT_LISE,
              "what is left goes from the page that said so", answer.status)


def no_room(tap, tora):
    strands = several(tora, "Trangt", 3)
    tell("nav", 2)
    before = rows_of(strands)
    answer = tora.post(ALL, chosen(tora.get(ALL), strands, "nav"))
    tap.check(answer.status == 422 and "ikke plass til så mange" in answer.text and
              rows_of(strands) == before and ticked(answer) == set(strands),
              "more than its leader said there is room for: none goes", answer.status)
    tap.check(tora.post(ALL, chosen(answer, strands[:2], "nav")).status == 303,
              "as many as there is room for do")
    answer = tora.post(ALL, chosen(tora.get(ALL), strands[2:], "nav"))
    tap.check(answer.status == 422 and where(strands[2:]) == WAITS, "and then it is full",
              answer.status)
    sql("DELETE FROM capacity")


def between(tap, tora):
    """One becomes another's between the look and the lock; one cannot be written."""
    strands = several(tora, "Imellom", 3)
    page, answers = tora.get(ALL), []
    case = one(f"SELECT casefile FROM strand WHERE id = {strands[-1]}")
    lock = Locked(f"SELECT id FROM casefile WHERE id = {case}")
    with lock:
        sends = threading.Thread(target=lambda: answers.append(
            tora.post(ALL, chosen(page, strands, "familietjenesten"))))
        sends.start()
        wait_for(lambda: one("""SELECT COUNT(*) FROM information_schema.innodb_trx
            WHERE trx_state = 'LOCK WAIT'""") == "1")
        lock.client.stdin.write(f"UPDATE strand SET state = 'waiting', unit = {unit('skole')} "
                                f"WHERE id = {strands[-1]}; COMMIT;\n")
    sends.join()
    tap.check(answers[0].status == 422 and "Er allerede fordelt til Skole" in answers[0].text and
              where(strands[:-1]) == WAITS, "what changes before it is locked is seen",
              answers[0].status)
    sql(f"UPDATE strand SET state = 'registered', unit = NULL WHERE id = {strands[-1]}")
    before = rows_of(strands)
    # The last of them fails when the others are written already.
    sql(f"""CREATE TRIGGER it_fails BEFORE INSERT ON receipt FOR EACH ROW
        SET NEW.unit = IF(NEW.strand = {strands[-1]}, NULL, NEW.unit)""")
    answer = tora.post(ALL, chosen(tora.get(ALL), strands, "familietjenesten"))
    sql("DROP TRIGGER it_fails")
    tap.check(answer.status >= 500 and rows_of(strands) == before,
              "one cannot be written: none is", answer.status)
    answer = tora.post(ALL, chosen(tora.get(ALL), strands, "familietjenesten"))
    tap.check(answer.status == 303, "after that they go", answer.status)


def together(tap, tora):
    """Eight at once, each with some of the same cases: every one of them goes once, or not
    at all, and at no time has one two holders or none."""
    office = [tora] + [Browser(name) for name in
                       ("elen.malik", "jorgen.nowak", "knut.muller")]
    office += [Browser(worker.username) for worker in office]
    dice, faults, said = random.Random(7), [], []
    done = threading.Event()
    strands = several(tora, "Kappløp", 12)
    ids = ",".join(strands)

    def watch():
        while not done.is_set():
            faults.extend(sql(f"SELECT f.* FROM ({holder_faults()}) f WHERE f.id IN ({ids})"))

    watcher = threading.Thread(target=watch)
    watcher.start()
    for _ in range(12):
        left = [row[0] for row in sql(f"SELECT id FROM strand WHERE id IN ({ids}) AND "
                                      "state = 'registered'")]
        if not left:
            break
        page = [w.get(ALL) for w in office]
        forms = [chosen(page[i], dice.sample(left, min(len(left), dice.randint(1, 4))),
                        dice.choice(("familietjenesten", "skole", "nav")))
                 for i in range(len(office))]
        said += [a.status for a in at_once(office, ALL, forms)]
    done.set()
    watcher.join()
    once = sql(f"SELECT strand, COUNT(*) FROM receipt WHERE strand IN ({ids}) GROUP BY strand")
    tap.check(set(said) == {303, 422} and len(once) == 12 and {n for _, n in once} == {"1"},
              "of those who choose the same, the first has it and the others are told",
              (sorted(set(said)), once))
    tap.check(faults == [] and sql(f"SELECT f.* FROM ({holder_faults()}) f "
              f"WHERE f.id IN ({ids})") == [], "each has one holder at all times", faults[:3])
    duties = one(f"""SELECT COUNT(*) FROM duty WHERE strand IN ({ids}) AND done_mark = 0
        AND guideline = 'give_coordinator'""")
    tap.check(duties == "12", "and is owed one coordinator", duties)


def outsiders(tap, tora):
    strands = several(tora, "Andres", 2)
    before = rows_of(strands)
    form = chosen(tora.get(ALL), strands, "familietjenesten")
    for who in ("lise.leder", "kai.koordinator", "siri.systemansvarlig", "odd.drift"):
        browser = Browser(who)
        key = browser.get("/").hidden("/logg-ut")
        tap.check(browser.get(ALL).status == 403 and
                  browser.post(ALL, {**form, **key}).status == 403 and
                  rows_of(strands) == before, f"{who} gives nobody a case")


def main():
    tap = Tap()
    tora = Browser("tora.tjenestekontor")
    reasons(tap, tora, known(tap, tora))
    all_go(tap, tora)
    none_goes(tap, tora)
    no_room(tap, tora)
    between(tap, tora)
    together(tap, tora)
    outsiders(tap, tora)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
