"""The shields before the table of rights: what is shielded is not there, and
whoever may lift a shield, or read on with a reason, leaves a trace (R38, R65,
R67, R68, R70, R73)."""

import re

from client import Browser, one, sql

from it_gaps import case, offered

# What differs from page to page whoever asks for what.
NOISE = re.compile(r'(name="(?:csrf|nokkel)" value=")[^"]*|\b\d{4}-\d{5}\b')


def ident(username):
    return one(f"SELECT id FROM employee WHERE username = '{username}'")


def of_case(number):
    return one(f"SELECT id FROM casefile WHERE number = '{number}'")


def active(holder, leader):
    """A case with one strand that `holder` has, in the unit `leader` leads."""
    return one(f"""SELECT c.number FROM strand s
        JOIN casefile c ON c.id = s.casefile AND c.address_block = 'none'
        JOIN employee h ON h.id = s.holder AND h.username = '{holder}'
        JOIN seat x ON x.kind = 'leader' AND x.unit = s.unit AND x.live = 1
        JOIN employee l ON l.id = x.employee AND l.username = '{leader}'
        WHERE s.state = 'active' AND NOT EXISTS (SELECT 1 FROM strand a
            WHERE a.casefile = c.id AND a.id <> s.id)
          AND NOT EXISTS (SELECT 1 FROM case_hidden n WHERE n.casefile = c.id)
        ORDER BY s.id LIMIT 1""")


def hide(number, username, why):
    sql(f"""INSERT INTO case_hidden (casefile, employee, why, since) VALUES
        ({of_case(number)}, {ident(username)}, '{why}', UTC_TIMESTAMP(6))""")


def show(number):
    sql(f"""UPDATE case_hidden SET until = UTC_TIMESTAMP(6)
        WHERE casefile = {of_case(number)} AND until IS NULL""")


def refusals(number, username):
    return int(one(f"""SELECT COUNT(*) FROM access_log WHERE outcome = 'refused'
        AND casefile = {of_case(number)} AND employee = {ident(username)}"""))


def plain(answer):
    return answer.status, NOISE.sub(r"\1", answer.text)


def hidden_is_not_there(tap, lise, kai):
    number = active("kai.koordinator", "lise.leder")
    name = one(f"""SELECT p.name FROM casefile c JOIN person p ON p.id = c.person
        WHERE c.number = '{number}'""")
    kind = case(number, "kind")
    path = f"/sak/{number}"
    nowhere = lise.get("/sak/2026-99999")
    tap.check(lise.get(path).status == 200 and kai.get(path).status == 200,
              "a leader and a holder see their case")
    for who, username in ((lise, "lise.leder"), (kai, "kai.koordinator")):
        hide(number, username, "relation")
        before = refusals(number, username)
        answer = who.get(path)
        tap.check(answer.status == 404 and
                  refusals(number, username) == before + 1,
                  f"hidden from {username} it is not there, and the log knows",
                  (answer.status, refusals(number, username) - before))
    tap.check(plain(lise.get(path)) == plain(nowhere),
              "the answer is that to a case that does not exist")
    tap.check(number not in kai.get("/").text and name not in kai.get("/").text,
              "nor is it on the desk of who holds it")
    for step in ("/sperring", "/innhold", f"/{kind}/kontakt", "/innsyn"):
        tap.check(kai.get(path + step).status == 404, f"nor is {step}")
    key = kai.get("/").hidden("/logg-ut")
    version = one(f"SELECT version FROM casefile WHERE number = '{number}'")
    answer = kai.post(path + "/sperring", {**key, "versjon": version,
        "ansatt": "kari.koordinator", "begrunnelse": "Nysgjerrig", "hvorfor": "onske"})
    tap.check(answer.status == 404 and version == one(
        f"SELECT version FROM casefile WHERE number = '{number}'"),
              "and a form sent to it changes nothing", answer.status)
    tap.check(found(kai, number) == found(kai, name) == [],
              "nor does a search find it")
    show(number)
    tap.check(kai.get(path).status == 200 and number in found(kai, number),
              "lifted, it is there again")


def near_relation_is_never_told(tap, lise, kai):
    number, path = offered(lise)
    name, birth = sql(f"""SELECT p.name, p.birth FROM casefile c
        JOIN person p ON p.id = c.person WHERE c.number = '{number}'""")[0]
    # A dotless i has no capital of its own: it would be another name.
    loud = name.upper() if name.upper().lower() == name.lower() else name
    answers = [kai.fill("/habilitet", "/habilitet", hvem="naer", navn=who,
                        fodselsdato=birth)
               for who in (loud, "Finnes Ikke")]
    tap.check([(a.status, a.location) for a in answers] ==
              [(303, "/habilitet/meldt")] * 2,
              "whom one stands near is answered alike, case or no case",
              [(a.status, a.location) for a in answers])
    tap.check(kai.get(path + "/svar").status == 404,
              "a case of a near relation is not there, asked or not")
    tap.check(kai.fill("/habilitet", "/habilitet", hvem="naer", navn=name,
                       fodselsdato=birth).status == 303,
              "saying it again is answered as the first time")
    lise.post(path + "/trekk", lise.get(f"/sak/{number}").hidden(path + "/trekk"))
    page = lise.get(path + "/tilbud")
    tap.check(page.status == 200 and "Kai Bjørnstad" not in page.text,
              "and who stands near is not among those who can be asked")
    show(number)
    tap.check("Kai Bjørnstad" in lise.get(path + "/tilbud").text,
              "lifted by the office, she can be")


def found(who, text):
    """Numbers that a search of theirs finds."""
    answer = who.fill("/sok", "/sok", sok=text)
    assert answer.status == 303, answer.status
    return re.findall(r'href="/sak/(\d{4}-\d+)"', who.get(answer.location).text)


def relation_told_before_the_case(tap, tora):
    kari = Browser("kari.koordinator")
    kari.fill("/habilitet", "/habilitet", hvem="naer", navn="Nær Pårørende",
              fodselsdato="3.9.2014")
    answer = register(tora, "Nær Pårørende")
    number = re.search(r"\d{4}-\d{5}", answer.location).group()
    tap.check(one(f"""SELECT why FROM case_hidden WHERE live = 1 AND casefile =
        {of_case(number)} AND employee = {ident('kari.koordinator')}""") ==
              "relation", "a relation told of before the case hides it as well")


def nobody_asks_by_telling(tap, siri):
    """Who sees all cases without names could tell a name and see which is gone."""
    def listed():
        return re.findall(r'scope="row">(\d{4}-\d+|<span)', siri.get("/saker/alle").text)

    before = listed()
    name, birth, number = sql(f"""SELECT p.name, p.birth, c.number FROM casefile c
        JOIN person p ON p.id = c.person WHERE c.number = '{before[3]}'""")[0]
    siri.fill("/habilitet", "/habilitet", hvem="naer", navn=name, fodselsdato=birth)
    tap.check(one(f"""SELECT why FROM case_hidden WHERE live = 1 AND casefile =
        {of_case(number)} AND employee = {ident('siri.systemansvarlig')}""") == "relation"
              and listed() == before,
              "telling of a relation changes no list that has no names", number)
    show(number)


def yes_needs_impartial(tap, lise, kai):
    number, path = offered(lise)
    answer = kai.fill(path + "/svar", path + "/svar", svar="ja")
    tap.check(answer.status == 422 and case(number, "state") == "offered",
              "who says yes without being impartial is asked", answer.status)
    answer = kai.fill(path + "/svar", path + "/svar", svar="ja", habil="ja")
    tap.check(answer.status == 303 and one(
        f"""SELECT impartial FROM offer WHERE strand = {case(number, 'id')}
            AND state = 'accepted'""") == "1", "and it is kept with the answer")
    return number


def leader_says_why(tap, lise, number):
    """A case just accepted: its wish and notes are no longer hers to read."""
    sql(f"UPDATE strand SET wish = 'Helst en mann' WHERE id = {case(number, 'id')}")
    page = lise.get(f"/sak/{number}")
    tap.check(page.status == 200 and "Helst en mann" not in page.text and
              f"/sak/{number}/innhold" in page.text,
              "a leader sees the case, and not what is written in it")
    where = f"/sak/{number}/innhold"
    tap.check(lise.fill(where, where, hvorfor="hjelp").status == 422 and
              lise.fill(where, where, begrunnelse="Bare fordi").status == 422,
              "no reason, or one of no kind, opens nothing")
    answer = lise.fill(where, where, hvorfor="hjelp",
                       begrunnelse="Kai ba meg se på ønsket.")
    page = lise.get(f"/sak/{number}")
    tap.check(answer.status == 303 and "Helst en mann" in page.text,
              "with a reason she reads it", answer.status)
    tap.check(one(f"""SELECT basis FROM access_log WHERE action = 'case_view'
        AND casefile = {of_case(number)} AND employee = {ident('lise.leder')}
        ORDER BY id DESC LIMIT 1""") == "leader_with_reason",
              "and the log of looks says on which basis")
    sql(f"""UPDATE case_opened SET until = UTC_TIMESTAMP(6)
        WHERE casefile = {of_case(number)}""")
    tap.check("Helst en mann" not in lise.get(f"/sak/{number}").text,
              "the next day she does not")
    tap.check("Helst en mann" in Browser("kai.koordinator").get(
        f"/sak/{number}").text, "who holds it reads it all the while")


def acute(tap, tora, number):
    page = f"/sak/{number}/sperring"
    answer = tora.fill(page, page, ansatt="kai.koordinator", hvorfor="onske",
                       begrunnelse="Mor ba om det.")
    kai = Browser("kai.koordinator")
    tap.check(answer.status == 303 and kai.get(f"/sak/{number}").status == 404,
              "the office hides a case from who is not wanted", answer.status)
    for who in ("kari.koordinator", "kai.koordinator"):
        answers = [Browser(who).fill("/akutt", "/akutt", saksnummer=n,
                                     begrunnelse="Fare for liv") for n in
                   (number, "2026-99999")]
        tap.check([a.status for a in answers] == [303, 303] and
                  answers[0].location == f"/sak/{number}",
                  f"what is acute is answered alike ({who})")
    tap.check(Browser("kari.koordinator").get(f"/sak/{number}").status == 404 and
              one(f"""SELECT COUNT(*) FROM case_opened WHERE why = 'acute' AND
              casefile = {of_case(number)}""") == "1",
              "who has no basis gets nowhere by it")
    tap.check(kai.get(f"/sak/{number}").status == 200,
              "who has, sees the case for the day")
    desk, seen = tora.get("/").text, page + "/sett"
    tap.check("Sperrede saker som ble åpnet" in desk and page in desk,
              "and the office is told")
    queue = tora.get("/soknader").text
    tap.check("(null)" not in queue and page not in queue and
              "Noen har bedt oss" not in queue,
              "and it stands in no queue of applications")
    form = tora.get(page)
    tap.check("Fare for liv" in form.text, "with the reason")
    row = re.search(r'name="rad" value="(\d+)"',
                    form.text[form.text.index(seen):]).group(1)
    tap.check(tora.post(seen, {**form.hidden(seen), "rad": row}).status == 303 and
              page not in tora.get("/").text, "until somebody has looked at it")
    hide(number, "kai.koordinator", "relation")
    tap.check(kai.get(f"/sak/{number}").status == 404,
              "a near relation is never acute")
    show(number)


def acute_lifts_what_came_before(tap, tora, lise, number):
    """Reasons that somebody gave before she was not wanted, or as acute."""
    path, last = f"/sak/{number}", "SELECT COUNT(*) FROM case_opened"
    where, before = path + "/innhold", one(last)
    answer = lise.fill(where, where, hvorfor="akutt", begrunnelse="Det haster.")
    tap.check(answer.status == 422 and one(last) == before and
              'value="akutt"' not in lise.get(where).text,
              "a leader opens no content by calling it acute", answer.status)
    sql(f"""INSERT INTO case_opened (casefile, employee, why, reason, since, until)
        VALUES ({of_case(number)}, {ident('lise.leder')}, 'acute', 'Før',
        UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR)""")
    tora.fill(path + "/sperring", path + "/sperring", ansatt="lise.leder",
              hvorfor="onske", begrunnelse="Far ba om det.")
    tap.check(lise.get(path).status == 404,
              "what was opened before somebody asked lifts no shield of today")
    lise.fill("/akutt", "/akutt", saksnummer=number, begrunnelse="Fare for liv")
    page = lise.get(path)
    tap.check(page.status == 200 and "Helst en mann" not in page.text and
              where in page.text,
              "what is acute lifts it, and gives no right to the content")
    seen = sql(f"""SELECT basis, outcome FROM access_log WHERE action = 'acute_open'
        AND casefile = {of_case(number)} AND employee = {ident('lise.leder')}""")
    tap.check(seen == [["employee", "allowed"]], "and stands in the case's log", seen)
    other = Browser("kari.koordinator")
    other.fill("/akutt", "/akutt", saksnummer=number, begrunnelse="Nysgjerrig")
    tap.check(sql(f"""SELECT casefile FROM access_log WHERE action = 'acute_open'
        AND employee = {ident('kari.koordinator')} ORDER BY id DESC LIMIT 1""")
              == [["NULL"]], "where nothing was opened, in none")
    show(number)
    sql(f"""UPDATE case_opened SET until = UTC_TIMESTAMP(6)
        WHERE casefile = {of_case(number)}""")


def register(tora, name, **more):
    return tora.fill("/sak/ny", "/sak/ny", navn=name, fodselsdato="3.9.2014",
                     type="koordinator", mottatt="1.9.2026", vedtak="2.9.2026",
                     **more)


def another_clerk():
    """Somebody else of the office, from now on."""
    sql(f"""INSERT IGNORE INTO seat (kind, employee, source, since)
        VALUES ('office', {ident('frida.fadder')}, 'directory',
        UTC_TIMESTAMP(6))""")
    return Browser("frida.fadder")


def blocked_address(tap, tora, lise):
    clerk = another_clerk()
    answer = register(tora, "Adresse Sperret", sperret_adresse="ja")
    number = re.search(r"\d{4}-\d{5}", answer.location).group()
    path = f"/sak/{number}"
    tap.check(tora.get(path).status == 200 and clerk.get(path).status == 404 and
              number not in clerk.get("/").text and number in tora.get("/").text,
              "a blocked address is known to who registered it, not to the office")
    tap.check(found(clerk, number) == found(clerk, "Adresse Sperret") == [] and
              number in found(tora, "Adresse Sperret"),
              "nor found but by who is named")
    answer = register(clerk, "Adresse Sperret")
    tap.check(answer.status == 422 and number not in answer.text,
              "nor does registering the person again tell its number")
    never_nobodys(tap, tora, clerk, number)
    unit = one("SELECT id FROM unit WHERE code = 'familietjenesten'")
    give = path + "/koordinator/fordel"
    tap.check(tora.fill(give, give, enhet=unit).status == 303 and
              lise.get(path).status == 200,
              "the leader of the unit it waits in must see it to give it away")
    sql(f"""UPDATE strand SET state = 'active', held_as = 'accepted',
        holder = {ident('kai.koordinator')} WHERE id = {case(number, 'id')}""")
    tap.check(lise.get(path).status == 404 and
              Browser("kai.koordinator").get(path).status == 200,
              "when somebody has said yes, only who holds it")
    blocked_elsewhere(tap, number)
    where = path + "/navngitt"
    answer = tora.fill(where, where, ansatt="Lise Ødegård",
                       begrunnelse="Skal følge opp koordinatoren.")
    tap.check(answer.status == 303 and lise.get(path).status == 200,
              "and who is named", answer.status)
    row = one(f"""SELECT id FROM case_named WHERE live = 1 AND
        casefile = {of_case(number)} AND employee = {ident('lise.leder')}""")
    away = where + "/opphev"
    tap.check(tora.post(away, {**tora.get(where).hidden(away), "rad": row}).status
              == 303 and lise.get(path).status == 404, "until she is no more")
    tap.check(Browser("siri.systemansvarlig").get(path + "/innsyn").status == 404,
              "nor is its log for who is not named")
    sql("""UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE kind = 'office' AND
        until IS NULL AND employee = """ + ident("frida.fadder"))


def never_nobodys(tap, tora, clerk, number):
    """Where nobody of the office is named and here, all of the office is."""
    path, her = f"/sak/{number}", ident("tora.tjenestekontor")
    kari = Browser("kari.koordinator")

    def knows(who):
        return [who.get(path).status == 200, number in who.get("/").text,
                number in found(who, "Adresse Sperret")]

    for change, back, what in (
            (f"UPDATE employee SET state = 'gone' WHERE id = {her}",
             f"UPDATE employee SET state = 'active' WHERE id = {her}",
             "who registered it has left"),
            (f"""UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE kind = 'office'
                 AND employee = {her} AND until IS NULL""",
             f"""UPDATE seat SET until = NULL WHERE kind = 'office'
                 AND employee = {her}""", "or does other work")):
        sql(change)
        seen = knows(clerk), knows(kari)
        sql(back)
        tap.check(seen == ([True] * 3, [False] * 3) and
                  knows(clerk) == [False] * 3,
                  f"the office knows of it while {what}", seen)
    named = f"WHERE casefile = {of_case(number)}"
    sql(f"UPDATE case_named SET until = UTC_TIMESTAMP(6) {named}")
    sql(f"""INSERT INTO case_named (casefile, employee, since) VALUES
        ({of_case(number)}, {ident('lise.leder')}, UTC_TIMESTAMP(6))""")
    seen = knows(clerk), knows(tora), knows(kari)
    tap.check(seen == ([True] * 3, [True] * 3, [False] * 3),
              "or nobody of the office was ever named, as of an imported one", seen)
    where = path + "/navngitt"
    sql(f"""INSERT INTO seat (kind, employee, source, since) VALUES
        ('office', {ident('kari.koordinator')}, 'directory', UTC_TIMESTAMP(6))""")
    before = knows(kari)
    answer = clerk.fill(where, where, ansatt="frida.fadder", begrunnelse="Min sak.")
    tap.check(before == [True] * 3 and answer.status == 303 and
              knows(clerk) == [True] * 3 and knows(kari) == [False] * 3,
              "until somebody there is", (before, answer.status))
    sql(f"""DELETE FROM case_named {named} AND employee <> {her};
        UPDATE case_named SET until = NULL {named};
        UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE kind = 'office' AND
            until IS NULL AND employee = {ident('kari.koordinator')}""")


def blocked_afterwards(tap, tora, lise):
    """A family gets a blocked address while somebody has their case (R73)."""
    kai, elen, number = Browser("kai.koordinator"), Browser("elen.malik"), active(
        "kai.koordinator", "lise.leder")
    page, file = f"/sak/{number}/adresse", of_case(number)
    bad = [kai.fill(page, page, adresse_fordi=why).status for why in ("", "x", "å" * 501)]
    tap.check(bad == [422] * 3 and lise.get(page).status == 403 and
              lise.get(f"/sak/{number}").status == 200,
              "that an address is blocked has a reason, and is said by who has the case", bad)
    hidden = tora.get(page).hidden(page)
    twice = [tora.post(page, {**hidden, "adresse_fordi": "Politiet ringte."}).status
             for _ in range(2)]
    rows = sql(f"SELECT block, why FROM address_change WHERE casefile = {file}")
    tap.check(twice == [303, 303] and rows == [["confidential", "Politiet ringte."]],
              "sent twice it is one", (twice, rows))
    seen = [b.get(f"/sak/{number}").status for b in (kai, tora, lise, elen)]
    tap.check(seen == [200, 200, 404, 404] and number not in lise.get("/enhet/familietjenesten").text
              and "Adressen ble sperret" in kai.get(f"/sak/{number}").text,
              "from then on those who have it and who is named see it, and nobody else", seen)
    late = kai.post(page, {**kai.get(page).hidden(page), "adressen": "sperret",
                           "adresse_fordi": "En gang til."}).status
    opened = kai.fill(page, page, adresse_fordi="Trusselen er over.")
    tap.check(late == 303 and opened.status == 303 and lise.get(f"/sak/{number}").status == 200 and
              [r[0] for r in sql(f"""SELECT block FROM address_change WHERE casefile = {file}
                  ORDER BY id""")] == ["confidential", "none"],
              "and it is opened again, with a reason", (late, opened.status))


def blocked_elsewhere(tap, number):
    """The same on the pages that show cases of others: whose holder is away,
    and what an import left to clean up."""
    kai, lise = ident("kai.koordinator"), Browser("lise.leder")
    her, username = sql(f"""SELECT e.id, e.username FROM employee e
        JOIN post p ON p.employee = e.id AND p.live = 1
        JOIN post k ON k.unit = p.unit AND k.live = 1 AND k.employee = {kai}
        JOIN seat t ON t.employee = e.id AND t.live = 1 AND t.kind = 'coordinator'
        WHERE e.id <> {kai} LIMIT 1""")[0]
    mate = Browser(username)
    strand, unit = case(number, "id"), case(number, "unit")
    sql(f"""INSERT INTO absence (employee, substitute, first, last, made) VALUES
        ({kai}, {her}, CURRENT_DATE - INTERVAL 2 DAY,
         CURRENT_DATE + INTERVAL 2 DAY, UTC_TIMESTAMP(6))""")
    desk = mate.get("/").text
    tap.check("Kai Bjørnstad" in desk and number not in desk,
              "whoever stands in for the holder does not meet it on her desk")
    sql(f"""INSERT INTO case_named (casefile, employee, since) VALUES
        ({of_case(number)}, {her}, UTC_TIMESTAMP(6))""")
    tap.check(number in mate.get("/").text, "unless she is named")
    sql(f"""UPDATE case_named SET until = UTC_TIMESTAMP(6) WHERE employee = {her};
        UPDATE absence SET ended = UTC_TIMESTAMP(6) WHERE substitute = {her};
        INSERT INTO import_batch (at, as_of, digest, row_count, added)
            VALUES (UTC_TIMESTAMP(6), CURRENT_DATE, SHA2('{number}', 256), 1, 1);
        INSERT INTO import_note (batch, strand, unit, note)
            VALUES (LAST_INSERT_ID(), {strand}, {unit}, 'no_coordinator')""")
    page = lise.get("/enhet/familietjenesten/rydding")
    tap.check(page.status == 200 and number not in page.text,
              "nor a leader among what an import left to clean up", page.status)
    sql(f"UPDATE import_note SET settled = UTC_TIMESTAMP(6) WHERE strand = {strand}")


def run(tap):
    lise, kai = Browser("lise.leder"), Browser("kai.koordinator")
    tora = Browser("tora.tjenestekontor")
    hidden_is_not_there(tap, lise, kai)
    near_relation_is_never_told(tap, lise, kai)
    relation_told_before_the_case(tap, tora)
    nobody_asks_by_telling(tap, Browser("siri.systemansvarlig"))
    number = yes_needs_impartial(tap, lise, kai)
    leader_says_why(tap, lise, number)
    acute(tap, tora, number)
    acute_lifts_what_came_before(tap, tora, lise, number)
    blocked_address(tap, tora, lise)
    blocked_afterwards(tap, tora, lise)
    return number
