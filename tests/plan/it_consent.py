#!/usr/bin/env python3
"""What a family lets others know: registered for several services at once, by those whose
it is to say at that age, read by whoever takes part herself and by nobody else, and gone
at the next request when it is taken back. Run by it_consent.sh."""

import datetime
import os
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "intake"))
from client import Browser, day, norway, one, pdf_says, sql, Tap, wait_for  # noqa: E402
from it_application import identity  # noqa: E402
from town import run_sweep  # noqa: E402

HOSTILE = "=1+1 <script>alert(1)</script> \"'&amp; {b} æøå"
READERS = 100


def case(age, skip=0):
    """A case of kai's, and whoever it is of turned that many years old a month ago."""
    number, person = sql(f"""SELECT c.number, c.person FROM strand s
        JOIN employee h ON h.id = s.holder AND h.username = 'kai.koordinator'
        JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
        WHERE s.state = 'active' AND s.kind = 'coordinator' AND (SELECT COUNT(*) FROM strand o
              WHERE o.casefile = c.id) = 1 ORDER BY s.id LIMIT 1 OFFSET {skip}""")[0]
    born(number, f"{norway()} - INTERVAL {age} YEAR - INTERVAL 30 DAY")
    return number, f"/sak/{number}/samtykker"


def born(number, when):
    sql(f"""UPDATE person p JOIN casefile c ON c.person = p.id AND c.number = '{number}'
            SET p.birth = {when}""")


def unit(code):
    return one(f"SELECT id FROM unit WHERE code = '{code}'")


def rows(number, what="COALESCE(u.code, s.name), s.answer, s.live"):
    return sql(f"""SELECT {what} FROM consent_service s
        JOIN casefile c ON c.id = s.casefile AND c.number = '{number}'
        JOIN consent f ON f.id = s.consent
        LEFT JOIN unit u ON u.id = s.unit ORDER BY s.id""")


def last(number):
    return rows(number, "s.id")[-1][0]


def fields(*units, **more):
    said = {"svaret": "ja", "gir": "foreldre", "giver_navn": "Mor og Far", "formal-1": "ja",
            "opplysninger": "Det som trengs", "utenfor": "", "gitt_som": "underskrift",
            "gitt_dato": day(), "gjelder_til": day(100), "hvorfor_giver": "",
            **{f"samtykke_hos-{unit(u)}": "ja" for u in units}, **more}
    return {k: v for k, v in said.items() if v is not None}


def register(who, page, *units, **more):
    return who.fill(page + "/nytt", page + "/nytt", **fields(*units, **more))


def duties(number, guideline):
    return sql(f"""SELECT d.due, d.occurrence FROM duty d JOIN casefile c ON c.id = d.casefile
        WHERE c.number = '{number}' AND d.guideline = '{guideline}' AND d.done_mark = 0""")


def works_in(code, nth=0):
    """Somebody who works there and has nothing to do with cases of kai's."""
    return sql(f"""SELECT e.id, e.username FROM employee e JOIN post p ON p.employee = e.id
        AND p.live = 1 JOIN unit u ON u.id = p.unit AND u.code = '{code}'
        WHERE e.state = 'active' AND (SELECT COUNT(*) FROM post o WHERE o.employee = e.id
          AND o.live = 1) = 1 AND NOT EXISTS (SELECT 1 FROM seat t WHERE t.employee = e.id
          AND t.kind IN ('system_owner', 'operations', 'office', 'leader') AND t.live = 1)
        ORDER BY e.id LIMIT 1 OFFSET {nth}""")[0]


def registered(tap, kai, number, page):
    first = kai.get(page).text
    tap.check(f'href="{page}"' in kai.get(f"/sak/{number}").text and
              "Ingen har fått samtykke" in first and " checked" not in
              kai.get(page + "/nytt").text, "nothing is answered beforehand; the case leads there, and nobody may know yet")
    done = register(kai, page, "avlastning", "skole", utenfor=f"Fastlege {HOSTILE}\n\n Sykehus ",
                    opplysninger=HOSTILE, **{"formal-2": "ja"})
    text = kai.get(page).text
    tap.check(done.status == 303 and [r[0] for r in rows(number)] ==
              ["avlastning", "skole", f"Fastlege {HOSTILE}", "Sykehus"] and
              one("SELECT COUNT(*) FROM consent") == "1" and
              one("SELECT purposes FROM consent") == "plan,coordination" and
              "<script>alert" not in text and text.count("100 dager igjen") == 4,
              "one form, four services, harmless", rows(number))


def begun_from_another(tap, kai):
    """A further form of the case begins with what stands in one that holds."""
    other, (number, page) = one("SELECT MAX(id) FROM consent_service"), case(9, 1)
    register(kai, page, "skole", opplysninger=HOSTILE, **{"formal-2": "ja"})
    newest, new = last(number), page + "/nytt"
    text, same = kai.get(new).text, kai.get(f"{new}?som={newest}").text
    named = 'name="giver_navn" value="Mor og Far"'
    ticks = [f'name="formal-{i}" value="ja" checked' in same for i in range(1, 4)]
    tap.check(named in text and named in same and "alert(1)" not in text and "&lt;script&gt;" in same and
              ticks == [True, True, False] and " checked" not in text and
              same.count(" checked") == 2 and f"som={newest}" in kai.get(page).text,
              "the name of who answered last, or all of the one it is to be like; who, what and how is "
              "answered anew", ticks)
    back = f"{page}/{newest}/trekk"
    kai.fill(back, back, trukket_dato=day())
    got = [kai.get(f"{new}?som={x}").status for x in (newest, other)]
    tap.check(got == [404] * 2 and f"som={newest}" not in kai.get(page).text,
              "what was taken back, or is of another case, is the beginning of nothing", got)


def by_age(tap, kai):
    wrong = []
    for nth, (age, gives, why, want, about) in enumerate((
            (5, "selv", "", 422, "kan ikke svare"), (5, "forelder", "", 422, "hvorfor denne"),
            (5, "forelder", "Den andre er død", 303, ""), (13, "selv", "", 422, "hvorfor denne"),
            (13, "selv", "Vil ikke at de vet", 303, ""), (16, "foreldre", "", 422, "hvorfor"),
            (16, "selv", "", 303, ""), (19, "foreldre", "Alltid gjort", 422, "kan ikke svare"),
            (19, "verge", "Vedtak fra Statsforvalteren", 303, ""))):
        number, page = case(age, 1)
        before = len(rows(number))
        got = register(kai, page, "avlastning", gir=gives, hvorfor_giver=why)
        if got.status != want or about not in got.text or \
                len(rows(number)) - before != (want == 303):
            wrong.append((nth, age, gives, got.status))
    tap.check(not wrong, "at each age those whose it is to say, and others with a reason", wrong)
    number, page = case(5, 1)
    born(number, f"{norway()} - INTERVAL 16 YEAR + INTERVAL 10 DAY")
    eve, over = (register(kai, page, "skole", gjelder_til=day(n)) for n in (9, 10))
    shown = datetime.date.fromisoformat(one(f"SELECT {norway()} + INTERVAL 9 DAY"))
    tap.check(eve.status == 303 and over.status == 422 and "Så lenge kan det ikke" in over.text
              and f"Lengst til {shown.day}. " in over.text,
              "what parents say holds up to the day before sixteen, and the page says so",
              (eve.status, over.status))


def bad_input(tap, kai, number, page):
    before = rows(number)
    wrong = {}
    for what, more, about in (
            ("no service", {}, "Kryss av for en tjeneste"),
            ("no purpose", {"formal-1": None, "utenfor": "X"}, "Kryss av for hva"),
            ("tomorrow", {"gitt_dato": day(1), "utenfor": "X"}, "fram i tid"),
            ("over", {"gjelder_til": day(-1), "utenfor": "X"}, "ikke er gått"),
            ("no end", {"gjelder_til": "", "utenfor": "X"}, "hvor lenge"),
            ("two years", {"gjelder_til": day(730), "utenfor": "X"}, "Så lenge"),
            ("long", {"utenfor": "å" * 121}, "for lang"),
            ("many", {"utenfor": "\n".join(f"T{i}" for i in range(21))}, "høyst 20"),
            ("identity", {"opplysninger": identity(), "utenfor": "X"}, ""),
            ("no name", {"giver_navn": " ", "utenfor": "X"}, "Skriv navnet")):
        got = register(kai, page, **more)
        kept = more.get("utenfor", "").split("\n")[0] in got.text
        if got.status != 422 or about not in got.text or not kept:
            wrong[what] = got.status
    tap.check(not wrong and rows(number) == before, "each told by its name, and kept", wrong)
    raw = [register(kai, page, **{k: "ja"}).status for k in
           ("samtykke_hos-999999", "formal-9", "samtykke_hos-x", "ukjent")]
    tap.check(raw[0] in (400, 422) and raw[2:] == [400, 400] and rows(number) == before,
              "a service that there is not", raw)
    missing = [kai.get(f"{page}/{i}").status for i in
               ("0", "999999/trekk", "x/trekk", "-1/deltakere", f"{last(number)}/deltakere")]
    tap.check(missing == [404] * 5, "and consents; outside nobody takes part", missing)


def of_service(number, code):
    return [r[0] for r in rows(number, "s.id, u.code") if r[1] == code][-1]


def add(kai, page, consent, employee):
    people = f"{page}/{consent}/deltakere"
    return kai.fill(people, people, deltaker=employee)


def takes_part(tap, kai, number, page):
    employee, name = works_in("avlastning")
    her, colleague = Browser(name), Browser(works_in("avlastning", 1)[1])
    services = f"/sak/{number}/tjenester"
    before = her.get(services).status, services in her.get("/saker").text
    done = add(kai, page, of_service(number, "avlastning"), employee)
    there, mine = her.get(services), her.get("/saker").text
    tap.check(before == (404, False) and done.status == 303 and there.status == 200 and
              f'href="{services}"' in mine and colleague.get(services).status == 404,
              "who is entered reads who is around them; her colleague does not",
              (before, done.status, there.status))
    tap.check("/ny/" not in there.text and "Lag PDF" not in there.text and
              [her.get(p).status for p in (f"/sak/{number}", page, services + "/ny/annen",
                                           services + "/utskrift/fil")] ==
              [404] * 4, "and no more than that")
    tap.check(one(f"""SELECT basis FROM access_log WHERE employee = {employee} AND
              outcome = 'allowed' AND action = 'services_view' ORDER BY id DESC LIMIT 1""") ==
              "participant", "by that, says the log")
    again = add(kai, page, of_service(number, "avlastning"), employee).status
    stranger = add(kai, page, of_service(number, "avlastning"), works_in("skole")[0]).status
    tap.check((again, stranger) == (303, 409) and one("SELECT COUNT(*) FROM participant") == "1",
              "entered twice she is there once; who works elsewhere not at all",
              (again, stranger))
    return employee, her, services


def only_while_it_is_so(tap, employee, her, number, services):
    consent = of_service(number, "avlastning")
    other = one("SELECT id FROM unit WHERE code = 'nav'")
    changes = {
        "it has ended": (f"UPDATE consent_service SET until = {norway()} - INTERVAL 1 DAY "
                         f"WHERE id = {consent}", f"UPDATE consent_service SET until = {norway()}"
                         f" + INTERVAL 90 DAY WHERE id = {consent}"),
        "she works elsewhere": (f"UPDATE post SET unit = {other} WHERE employee = {employee}",
                                f"UPDATE post SET unit = {unit('avlastning')} "
                                f"WHERE employee = {employee}"),
        "another purpose": ("UPDATE consent SET purposes = 'collecting'",
                            "UPDATE consent SET purposes = 'plan,coordination'"),
        "it is kept from her": (
            f"""INSERT INTO case_hidden (casefile, employee, why, since, set_by)
            SELECT id, {employee}, 'asked', UTC_TIMESTAMP(6), 1 FROM casefile
            WHERE number = '{number}'; UPDATE employee SET kept_out = 1 WHERE id = {employee}""",
            f"DELETE FROM case_hidden WHERE employee = {employee}"),
        "the address is blocked": (
            f"UPDATE casefile SET address_block = 'confidential' WHERE number = '{number}'",
            f"UPDATE casefile SET address_block = 'none' WHERE number = '{number}'")}
    wrong = {}
    for what, (change, back) in changes.items():
        sql(change)
        seen = her.get(services).status, services in her.get("/saker").text
        sql(back)
        if seen != (404, False) or her.get(services).status != 200:
            wrong[what] = seen, her.get(services).status
    tap.check(not wrong, "as long as it is so: the next request is refused", wrong)


def taken_back(tap, kai, her, number, page, services):
    """A hundred read on and on while it is taken back."""
    consent, done, late, seen = of_service(number, "avlastning"), [], [], [0]
    form = kai.get(f"{page}/{consent}/trekk").hidden(f"{page}/{consent}/trekk")
    lock = threading.Lock()

    def read():
        browser = Browser()
        browser.cookies = dict(her.cookies)
        for _ in range(400):
            over = bool(done)
            status = browser.get(services).status
            with lock:
                seen[0] += status == 200
                if over and status == 200:
                    late.append(status)
            if over:
                return
    threads = [threading.Thread(target=read) for _ in range(READERS)]
    for thread in threads:
        thread.start()
    time.sleep(1)
    said = kai.post(f"{page}/{consent}/trekk", {**form, "trukket_dato": day(),
                                                "trukket_fordi": HOSTILE})
    done.append(True)
    for thread in threads:
        thread.join()
    tap.check(said.status == 303 and late == [] and seen[0] > READERS,
              f"{READERS} read while it was taken back, and none after", (seen[0], len(late)))
    tap.check(one("SELECT COUNT(*) FROM participant WHERE live = 1") == "0" and
              len(duties(number, "follow_withdrawal")) == 1 and
              f'href="{page}/{consent}/fulgt-opp"' in kai.get("/").text and
              services not in her.get("/saker").text,
              "nobody takes part any more, and the service is to be told")
    twice = kai.fill(f"{page}/{consent}/trekk", f"{page}/{consent}/trekk",
                     trukket_dato=day()).status
    follow = f"{page}/{consent}/fulgt-opp"
    followed = kai.fill(follow, follow).status
    tap.check(twice == 409 and followed == 303 and duties(number, "follow_withdrawal") == [],
              "taken back once, and told", (twice, followed))


def refused(tap, kai, number, page):
    register(kai, page, "nav")
    employee = works_in("nav")[0]
    add(kai, page, of_service(number, "nav"), employee)
    no = register(kai, page, "nav", svaret="nei", gjelder_til="")
    tap.check(no.status == 303 and [r[1:] for r in rows(number)][-1] == ["refused", "NULL"] and
              one("SELECT COUNT(*) FROM participant WHERE live = 1") == "0" and
              len(duties(number, "follow_withdrawal")) == 1 and
              "Sa nei" in kai.get(page).text, "a no takes back what was said before")


def all_of_a_service(tap, kai, number, page):
    """Two consents of one service, an older no, another purpose, and who comes back."""
    employee, name = works_in("psykisk-helse")
    her, services = Browser(name), f"/sak/{number}/tjenester"
    live = "SELECT COUNT(*) FROM participant WHERE live = 1"
    for until in (20, 200):
        register(kai, page, "psykisk-helse", gjelder_til=day(until))
    first = of_service(number, "psykisk-helse")
    add(kai, page, first, employee)
    before = her.get(services).status
    kai.fill(f"{page}/{first}/trekk", f"{page}/{first}/trekk", trukket_dato=day())
    tap.check((before, her.get(services).status, one(live)) == (200, 404, "0") and
              all(r[1] == "NULL" for r in rows(number, "u.code, s.live")
                  if r[0] == "psykisk-helse"),
              "taken back is all that the service was let know")
    register(kai, page, "psykisk-helse")
    collecting = register(kai, page, "avlastning", **{"formal-1": None, "formal-4": "ja"}).status
    other = kai.get(f"{page}/{of_service(number, 'avlastning')}/deltakere").status
    tap.check(her.get(services).status == 404 and (collecting, other) == (303, 404) and
              "Ingen fra tjenesten ser noe her" in kai.get(page).text,
              "a new one lets nobody in by itself; for another purpose nobody is chosen",
              (collecting, other))
    again = of_service(number, "psykisk-helse")
    add(kai, page, again, employee)
    sql(f"UPDATE consent_service SET until = {norway()} - INTERVAL 1 DAY WHERE id = {again}")
    register(kai, page, "psykisk-helse")
    tap.check(her.get(services).status == 404 and one(live) == "0",
              "nor when the older one ran out")
    add(kai, page, of_service(number, "psykisk-helse"), employee)
    old = register(kai, page, "psykisk-helse", svaret="nei", gitt_dato=day(-30)).status
    there = her.get(services).status
    new = register(kai, page, "psykisk-helse", svaret="nei", opplysninger="")
    late = register(kai, page, "psykisk-helse", gitt_dato=day(-3))
    tap.check((old, there, new.status, her.get(services).status, late.status) ==
              (303, 200, 303, 404, 422) and "/fulgt-opp" in new.location and
              "etter den dagen" in late.text,
              "an older no takes nothing newer back, and an older yes undoes no no",
              (old, there, new.status, late.status))
    told = [r for r in rows(number, "u.code, s.withdrawn, s.until")
            if r[0] == "psykisk-helse" and r[2] != "NULL" and r[2] < one(f"SELECT {norway()}")]
    tap.check(told and all(r[1] == "NULL" for r in told), "what had ended stays as it ended",
              told)
    sql(f"""INSERT INTO seat (kind, employee, source, since) VALUES ('operations', {employee},
        'directory', UTC_TIMESTAMP(6))""")
    register(kai, page, "psykisk-helse")
    none = add(kai, page, of_service(number, "psykisk-helse"), employee).status
    tap.check(none == 409, "who must not read cases takes part in none", none)
    register(kai, page, utenfor="Fastlegen Å")
    register(kai, page, utenfor="fastlegen å", svaret="nei")
    tap.check([r[1] for r in rows(number, "s.name, s.live") if "astlegen" in r[0]][-2:] ==
              ["NULL", "NULL"], "outside, a name is the same however it is written")


def while_it_waits(tap, kai):
    """A no is heard also when there is no coordinator."""
    number, page = case(20, 1)
    register(kai, page, "nav", gir="selv")
    strand = one(f"SELECT id FROM strand WHERE number = '{number}'")
    kept = sql(f"SELECT holder, state, held_as FROM strand WHERE id = {strand}")[0]
    sql(f"""UPDATE strand s JOIN seat t ON t.kind = 'leader' AND t.unit = s.unit AND t.live = 1
            JOIN employee e ON e.id = t.employee AND e.username = 'lise.leder'
            SET s.holder = e.id, s.state = 'waiting', s.held_as = 'interim'
            WHERE s.id = {strand}""")
    lise, consent = Browser("lise.leder"), of_service(number, "nav")
    said = lise.fill(f"{page}/{consent}/trekk", f"{page}/{consent}/trekk",
                     trukket_dato=day()).status
    people = lise.get(f"{page}/{consent}/deltakere").status
    tap.check(said == 303 and people in (403, 404) and f"{page}/{consent}/fulgt-opp" in
              lise.get("/").text, "the leader who has it for now hears a no", (said, people))
    sql(f"UPDATE strand SET holder = {kept[0]}, state = '{kept[1]}', held_as = '{kept[2]}' "
        f"WHERE id = {strand}")


def by_the_calendar(tap, kai, number, page):
    register(kai, page, "fysio-ergo", gjelder_til=day(20))
    ran = [run_sweep("duties").returncode for _ in range(2)]
    owed = duties(number, "renew_consent")
    where = f"{page}/{of_service(number, 'fysio-ergo')}/fulgt-opp"
    tap.check(ran == [0, 0] and len(owed) == 1 and
              owed[0][0] == one(f"SELECT {norway()} + INTERVAL 20 DAY") and
              f'href="{where}"' in kai.get("/").text,
              "what ends within a month is to be renewed, asked once", (ran, owed))
    register(kai, page, "fysio-ergo")
    run_sweep("duties")
    tap.check(duties(number, "renew_consent") == [], "renewed, it is owed no more")
    sql(f"""UPDATE consent_service SET until = {norway()} + INTERVAL 5 DAY
            WHERE id = {of_service(number, 'fysio-ergo')}""")
    run_sweep("duties")
    where = f"{page}/{of_service(number, 'fysio-ergo')}/fulgt-opp"
    kai.fill(where, where)
    run_sweep("duties")
    tap.check(duties(number, "renew_consent") == [], "nor when they do not want to")


def birthdays(tap, kai):
    wrong = []
    for age, ahead in ((7, 90), (12, 90), (15, 90), (16, 90), (18, 180)):
        number, _ = case(30, 1)
        sql("DELETE FROM duty WHERE guideline = 'prepare_birthday'")
        found = []
        for days in (ahead + 1, ahead, 1):
            born(number, f"{norway()} + INTERVAL {days} DAY - INTERVAL {age} YEAR")
            run_sweep("duties")
            run_sweep("duties")
            found.append(duties(number, "prepare_birthday"))
        where = f"/sak/{number}/bursdag"
        page = kai.get(where)
        kai.post(where, page.hidden(where))
        gone = duties(number, "prepare_birthday")
        if len(found[0]) > 0 or len(found[1]) != 1 or found[1][0][1] != str(age) or \
                len(found[2]) != 1 or f"Fyller {age}" not in page.text or gone:
            wrong.append((age, found, gone))
    tap.check(not wrong, "each birthday that changes something, in time, once", wrong)


def printed(user, page, language):
    form = page + "/skjema"
    sql("UPDATE letter SET keep_until = UTC_TIMESTAMP(6) WHERE kind = 'consent_form'")
    assert user.fill(page, form, sprak=language).status == 303
    return wait_for(lambda: (lambda f: f if f.status == 200 else None)(user.get(form + "/fil")), 60)


def on_paper(tap, kai, number, page):
    sql(f"""INSERT INTO service (casefile, kind, position, role, changed, changed_by)
        SELECT id, 'other', 10, 'Skolen {HOSTILE.replace("'", "''")}', UTC_TIMESTAMP(6), 1
          FROM casefile WHERE number = '{number}'""")
    version = f"SELECT version FROM casefile WHERE number = '{number}'"
    before = one(version)
    paper = printed(kai, page, "nb")
    text, info = pdf_says(paper.body, "pdftotext", "-layout"), pdf_says(paper.body, "pdfinfo")
    at = [text.find(w) for w in ("Unntatt fra offentlighet", "Samtykke til å dele", "født",
                                 "når som helst trekke det tilbake", "Individuell plan",
                                 "Hva kan tjenestene få vite?", "Skolen =1+1 <script>",
                                 "Gjelder til og med", "foreldreansvar", "Kai Bjørnstad")]
    tap.check(-1 not in at and at == sorted(at) and "Tagged:          yes" in info and
              "Pages:           1" in info and b"/Lang (nb)" in paper.body and
              text.count("foreldreansvar") == 2 and one(version) == before,
              "on paper: tagged, on one page, in its order, with lines for both parents",
              (at, info))
    born(number, f"{norway()} - INTERVAL 16 YEAR")
    grown = pdf_says(printed(kai, page, "nn").body, "pdftotext", "-layout")
    tap.check("foreldreansvar" not in grown and "Den det gjeld" in grown,
              "from sixteen the young person signs")


def nobody_else(tap, number, page):
    others = {"tora.tjenestekontor": 403, "lise.leder": 403, "siri.systemansvarlig": 404,
              "frida.fadder": 404, "odd.drift": 404}
    wrong = {o: s for o, want in others.items() for s in
             [[Browser(o).get(p).status for p in (page, page + "/nytt")]] if s != [want] * 2}
    tap.check(not wrong, "the consents are the holder's to keep", wrong)


def run(tap):
    kai = Browser("kai.koordinator")
    number, page = case(8)
    registered(tap, kai, number, page)
    bad_input(tap, kai, number, page)
    employee, her, services = takes_part(tap, kai, number, page)
    only_while_it_is_so(tap, employee, her, number, services)
    taken_back(tap, kai, her, number, page, services)
    refused(tap, kai, number, page)
    by_the_calendar(tap, kai, number, page)
    all_of_a_service(tap, kai, number, page)
    while_it_waits(tap, kai)
    on_paper(tap, kai, number, page)
    nobody_else(tap, number, page)
    begun_from_another(tap, kai)
    by_age(tap, kai)
    birthdays(tap, kai)


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
