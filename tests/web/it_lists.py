"""Lists of cases: every choice and order, both ways; search; what leaves the house."""

import concurrent.futures
import csv
import io
import re

from client import Browser, norway, one, sql

UNIT = "familietjenesten"
HERE = f"/enhet/{UNIT}"
MINE = f"s.unit = (SELECT id FROM unit WHERE code = '{UNIT}') AND s.live = 1"
ORDERS = {"frist": "s.next_due, s.id", "navn": "s.name, s.id", "nummer": "s.id"}
STATES = {"fordeles": "'registered'", "venter": "'waiting'", "spurt": "'offered'",
          "uten": "'waiting', 'offered'", "har": "'active'"}


def numbers(answer):
    return re.findall(r'<td class="keep aside">(\d{4}-\d+)</td>', answer.text)


def wanted(where, order="s.next_due, s.id"):
    return [row[0] for row in sql(f"SELECT s.number FROM strand s WHERE {where} "
                                  f"ORDER BY {order}")]


def place(answer, name):
    found = re.search(rf'name="{name}" value="(\d+)"', answer.text)
    return found and found.group(1)


def walk(browser, path, way, start=None):
    """Every page from one end to the other: the numbers, and the last page."""
    pages, at = [], start
    for _ in range(50):
        sign = "&" if "?" in path else "?"
        answer = browser.get(path + (f"{sign}{way}={at}" if at else ""))
        pages.append(numbers(answer))
        at = place(answer, way)
        if at is None:
            break
    return pages, answer


def orders(tap, tora):
    """417 cases: more than one page, the same rows there and back."""
    for name, order in ORDERS.items():
        path = f"/saker/alle?sorter={name}"
        pages, last = walk(tora, path, "etter")
        all_of_them = wanted("s.live = 1", order)
        tap.check(len(pages) > 5 and sum(pages, []) == all_of_them,
                  f"every case once, in its order: {name}",
                  (len(pages), len(sum(pages, [])), len(all_of_them)))
        back, _ = walk(tora, path, "foer", place(last, "foer"))
        tap.check(sum(reversed(back), []) == all_of_them[:len(sum(back, []))] and
                  len(back) == len(pages) - 1,
                  f"and going back shows the same pages: {name}", len(back))


def choices(tap, lise):
    for name, states in STATES.items():
        got = sum(walk(lise, f"{HERE}?tilstand={name}", "etter")[0], [])
        tap.check(got == wanted(f"{MINE} AND s.state IN ({states})"),
                  f"a choice by state: {name}", got)
    for name, where in (("over", f"s.next_due < {norway()}"),
                        ("uke", f"s.next_due <= {norway()} + INTERVAL 7 DAY"),
                        ("ingen", "s.next_due = '9999-12-31'")):
        got = sum(walk(lise, f"{HERE}?frist={name}", "etter")[0], [])
        tap.check(got == wanted(f"{MINE} AND {where}"),
                  f"a choice by deadline: {name}", got)
    got = sum(walk(lise, f"{HERE}?type=barnekoordinator&tilstand=har", "etter")[0], [])
    tap.check(got == wanted(f"{MINE} AND s.kind = 'child_coordinator' "
                            "AND s.state = 'active'"), "two choices at once", got)
    kai = one("SELECT id FROM employee WHERE username = 'kai.koordinator'")
    answer = lise.get(f"{HERE}?koordinator={kai}")
    tap.check(numbers(answer) == wanted(f"{MINE} AND s.holder = {kai}") and
              "Bare sakene til Kai" in answer.text, "a choice by coordinator")
    other = one("SELECT s.holder FROM strand s JOIN unit u ON u.id = s.unit "
                f"WHERE s.live = 1 AND u.code <> '{UNIT}' LIMIT 1")
    tap.check(numbers(lise.get(f"{HERE}?koordinator={other}")) ==
              wanted(f"{MINE} AND s.holder = {other}"),
              "somebody else's cases stay in their own unit")


def made_by_hand(tap, lise):
    """Addresses nobody was given."""
    for query in ("tilstand=feil", "sorter=hemmelig", "frist=%27", "etter=-1",
                  "etter=x", "koordinator=0", "type=" + "x" * 300):
        answer = lise.get(f"{HERE}?{query}")
        tap.check(answer.status == 422 and len(numbers(answer)) > 0,
                  f"a choice that makes no sense is told, and all is shown: {query[:20]}",
                  answer.status)
    for query in ("ukjent=1", "tilstand=har&tilstand=har", "sorter=%ff", "a=%00"):
        answer = lise.get(f"{HERE}?{query}")
        tap.check(answer.status == 400, f"no list has that: {query}", answer.status)
    other = one("SELECT MAX(s.id) FROM strand s JOIN unit u ON u.id = s.unit "
                f"WHERE s.live = 1 AND u.code <> '{UNIT}'")
    for way in ("etter", "foer"):
        for order in ORDERS:
            got = numbers(lise.get(f"{HERE}?sorter={order}&{way}={other}"))
            tap.check(set(got) <= set(wanted(MINE)),
                      f"a place in another list opens no other: {order}, {way}")
    first = numbers(lise.get(f"{HERE}?sorter=navn"))
    others = sql(f"SELECT s.id FROM strand s WHERE s.live = 1 AND NOT ({MINE}) LIMIT 20")
    tap.check(all(numbers(lise.get(f"{HERE}?sorter=navn&etter={row[0]}")) == first
                  for row in others),
              "nor tells where a name of another unit would stand in this one")
    tap.check(lise.get(f"{HERE}?etter=999999999999").status == 200,
              "a place that is no more begins at the top")


def reach(tap, kai, siri):
    me = one("SELECT id FROM employee WHERE username = 'kai.koordinator'")
    got = sum(walk(kai, "/saker", "etter")[0], [])
    tap.check(got == wanted(f"s.live = 1 AND s.holder = {me}"),
              "one's own list has what one holds")
    answer = siri.get("/saker/alle")
    # Who holds a case stands there, and may be called as somebody else's child.
    names = [row[0] for row in sql("SELECT name FROM person WHERE name NOT IN "
                                   "(SELECT name FROM employee)")]
    told = [name for name in names if f">{name}<" in answer.text]
    tap.check(answer.status == 200 and len(names) > 300 and not told,
              "the system owner sees where cases are, and no names",
              f"{answer.status} {told}")
    by_name = siri.get("/saker/alle?sorter=navn")
    tap.check(re.findall(r'scope="row">(\d{4}-\d+)', by_name.text) ==
              re.findall(r'scope="row">(\d{4}-\d+)', answer.text) != [] and
              'value="navn"' not in answer.text and
              'value="navn"' in kai.get("/saker").text,
              "nor their order, which would tell them")
    tap.check(siri.get("/saker/alle/eksport").status == 403 and
              kai.get("/saker/alle").status == 403, "and takes nothing out")


def search_for(browser, text, page="/sok"):
    answer = browser.post("/sok", {**browser.get(page).hidden("/sok"), "sok": text})
    return answer if answer.status != 303 else browser.get(answer.location)


def hits(answer):
    return re.findall(r'class="task-what"><h3><a class="ds-link" href="/sak/([\d-]+)"',
                      answer.text)


def searches(tap, tora, lise, lars):
    """One person with every letter that is written in more than one way."""
    person, strand, number, unit = sql(f"""SELECT c.person, s.id, s.number, s.unit
        FROM strand s JOIN casefile c ON c.id = s.casefile
        WHERE {MINE} AND s.state = 'active' ORDER BY s.id LIMIT 1""")[0]
    sql(f"""UPDATE person SET name = 'Åse-Marie O''Hara Sæther Bjørnådal (Livvy)', birth = '2015-09-03'
            WHERE id = {person};
            UPDATE casefile SET journal = 'J-99/17' WHERE person = {person}""")
    for text in (number, "J-99/17", "Åse Bjørnådal", "aase", "ASE bjornadal",
                 "bjørnådal", "bjorn ase", "saether", "Sæther 3.9.2015", "2015-09-03",
                 "A\u030ase", "marie aase saether",
                 "livv", "livvy bjørn", "O'Hara", "o’hara", "hara", "(Livvy)"):
        tap.check(number in hits(search_for(lise, text)), f"found by: {text}")
    for text in ("Åse 3.9.2014", "bjørnådalen", "Æse"):
        tap.check(number not in hits(search_for(lise, text)), f"not found by: {text}")
    tap.check(number in hits(search_for(tora, "Bjørnådal")), "the office finds it")
    for text in ("Bjørnådal", number, "J-99/17", "3.9.2015"):
        tap.check(number not in hits(search_for(lars, text)),
                  f"another leader does not: {text}")
    for text in ("%", "", "a", "_"):
        answer = search_for(lise, text)
        tap.check(answer.status == 422 and "minst to bokstaver" in answer.text,
                  f"nothing to search by is told: «{text}»", answer.status)
    answer = search_for(lise, "x" * 500)
    tap.check(answer.status == 422 and "x" * 500 in answer.text,
              "too long is told, and what was typed stays", answer.status)
    answer = lise.post("/sok", {**lise.get("/sok").hidden("/sok"), "sok": "Bjørnådal"})
    tap.check(re.fullmatch(r"/sok/\d+", answer.location) is not None,
              "no name stands in the address", answer.location)
    tap.check(lars.get(answer.location).status == 404,
              "and nobody else sees what was searched for")
    tap.check(strand and unit and search_for(lise, "=Kari", "/").status == 200,
              "the field stands on every page")


def words_of_strands(tap):
    """Search in one's own reads a copy: it is right whatever happens to a strand."""
    wrong = """SELECT COUNT(*) FROM (
        SELECT s.id, w.word, s.unit FROM strand s JOIN casefile c ON c.id = s.casefile
        JOIN person_word w ON w.person = c.person WHERE s.live = 1
        UNION ALL SELECT strand, word, unit FROM strand_word) x
        GROUP BY id, word, unit HAVING COUNT(*) <> 2;"""
    for what in ("DO 1", "UPDATE strand SET unit = 3 WHERE id MOD 7 = 0",
                 "UPDATE strand SET closed = NOW(6) WHERE id MOD 7 = 2",
                 "UPDATE person SET name = CONCAT('Ny ', name, '-Ø''Re') WHERE id MOD 7 = 3"):
        got = sql(f"START TRANSACTION; {what}; {wrong} ROLLBACK")
        tap.check(got == [], f"the words of strands are right after: {what[:40]}", got)
    got = sql("START TRANSACTION; UPDATE employee SET name = CONCAT('Ny ', name); "
              "SELECT COUNT(*) FROM post p JOIN employee e ON e.id = p.employee "
              "WHERE BINARY p.name <> BINARY e.name; ROLLBACK")
    tap.check(got == [["0"]], "a post is called as who has it", got)


def one_instant(tap, lise, location):
    """Two cases change places, over and over, while the file is made."""
    mine, here = sql(f"SELECT s.id, s.unit FROM strand s WHERE {MINE} AND s.state = 'active' "
                     "AND s.address_block = 'none' ORDER BY s.id DESC LIMIT 1")[0]
    theirs, there = sql("SELECT s.id, s.unit FROM strand s WHERE s.live = 1 AND "
                        f"s.state = 'active' AND s.unit <> {here} "
                        "AND s.address_block = 'none' ORDER BY s.id LIMIT 1")[0]

    def places(first, second):
        return (f"UPDATE strand SET unit = IF(id = {mine}, {first}, {second}) "
                f"WHERE id IN ({mine}, {theirs}); DO SLEEP(0.001);")

    number = {n for n, in sql(f"SELECT number FROM strand WHERE id IN ({mine}, {theirs})")}
    with concurrent.futures.ThreadPoolExecutor() as pool:
        writer = pool.submit(sql, (places(there, here) + places(here, there)) * 150)
        seen = []
        while not writer.done() or not seen:
            rows = lise.get(location).text.splitlines()
            seen.append((len(rows), frozenset(n for n in number if any(
                n in row for row in rows))))
        writer.result()
    tap.check(len({n for n, _ in seen}) == 1 and {len(who) for _, who in seen} == {1} and
              len(seen) > 5, "a file is of one instant while rows change", set(seen))


def exports(tap, lise, lars):
    held = sql(f"SELECT s.casefile FROM strand s WHERE {MINE} AND s.state = 'active' "
               "AND s.address_block = 'none' ORDER BY s.id LIMIT 2")
    sql(f"""UPDATE person SET name = '=HYPERLINK("x")' WHERE id =
        (SELECT person FROM casefile WHERE id = {held[0][0]});
        UPDATE casefile SET address_block = 'confidential' WHERE id = {held[1][0]}""")
    blocked = one(f"SELECT number FROM casefile WHERE id = {held[1][0]}")
    ask = f"{HERE}/eksport"
    page = lise.get(f"{ask}?tilstand=har&sorter=navn")
    form = page.hidden(ask)
    tap.check(form.get("valg") == "tilstand=har&amp;sorter=navn", "the choice is kept", form)
    form["valg"] = "tilstand=har&sorter=navn"
    answer = lise.post(ask, {**form, "grunn": ""})
    tap.check(answer.status == 422 and "Skriv hva du skal bruke" in answer.text,
              "nothing leaves without a reason", answer.status)
    answer = lise.post(ask, {**answer.hidden(ask), "valg": form["valg"],
                             "grunn": "Møte i lederteamet"})
    got = lise.get(answer.location)
    rows = list(csv.reader(io.StringIO(got.text.lstrip("\ufeff")), delimiter=";"))
    tap.check(got.status == 200 and "attachment" in got.headers["content-disposition"]
              and got.headers["content-type"].startswith("text/csv"), "a file comes")
    shown = wanted(f"{MINE} AND s.state = 'active' AND s.address_block = 'none'",
                   "s.name, s.id")
    tap.check([r[0] for r in rows[1:]] == shown and blocked not in got.text,
              "exactly the choice, without blocked addresses", len(rows))
    tap.check("'=HYPERLINK" in got.text, "and no cell is a formula")
    tap.check(sql("SELECT reason, row_count FROM list_export ORDER BY id DESC LIMIT 1")
              == [["Møte i lederteamet", str(len(shown))]], "who, what and why is kept")
    tap.check(lars.get(answer.location).status in (403, 404) and
              lars.get(answer.location.replace(UNIT, "helsestasjonen")).status in (403, 404),
              "nobody else gets the file")
    one_instant(tap, lise, answer.location)
    sql("UPDATE list_export SET at = at - INTERVAL 16 MINUTE")
    tap.check(lise.get(answer.location).status == 404, "nor she herself, later")
    sql(f"UPDATE casefile SET address_block = 'none' WHERE id = {held[1][0]}")


def shielded(tap, lise, tora):
    """A row that must not be known is there, and says no more (R67, R73)."""
    me, strand, case, number, name, holder, employee = sql(f"""SELECT l.id, s.id,
        s.casefile, s.number, s.name, h.username, h.id FROM strand s JOIN employee h ON h.id = s.holder
        JOIN employee l ON l.username = 'lise.leder'
        WHERE {MINE} AND s.state = 'active' AND s.address_block = 'none'
          AND s.name NOT LIKE '=%' ORDER BY s.id DESC LIMIT 1""")[0]

    def seen(browser, path):
        text = "".join(browser.get(f"{path}{sign}etter={at}" if at else path).text
                       for at in places(browser, path)
                       for sign in ["&" if "?" in path else "?"])
        return "Sperret sak" in text, number in text or f">{name}<" in text

    def places(browser, path):
        at = [None]
        for _ in range(50):
            sign = "&" if "?" in path else "?"
            answer = browser.get(path + (f"{sign}etter={at[-1]}" if at[-1] else ""))
            if (after := place(answer, "etter")) is None:
                return at
            at.append(after)
        return at

    sql(f"UPDATE casefile SET address_block = 'confidential' WHERE id = {case}")
    tap.check(seen(tora, "/saker/alle") == (False, True), "a blocked address is "
              "known to the office as long as nobody there is named")
    clerk = one("SELECT id FROM employee WHERE username = 'britt.bti'")
    sql(f"""INSERT INTO seat (kind, employee, source, since)
            VALUES ('office', {clerk}, 'directory', UTC_TIMESTAMP(6));
        INSERT INTO case_named (casefile, employee, since)
            VALUES ({case}, {clerk}, UTC_TIMESTAMP(6))""")
    tap.check(seen(lise, HERE) == (True, False) and
              seen(tora, "/saker/alle") == (True, False),
              "then it is a row without name or number")
    tap.check(seen(lise, f"{HERE}?sorter=navn") == (False, False),
              "and in the order of names, where its place would tell, none")
    told = [path for path in
            [f"{HERE}?{choice}" for choice in
             ("sorter=nummer", "tilstand=har", "frist=ingen", "frist=uke", "type=koordinator",
              f"koordinator={employee}")] + [f"/saker/alle?koordinator={employee}"]
            if seen(lise if "enhet" in path else tora, path) != (False, False)]
    tap.check(not told, "nor where anything is chosen, which would tell it", told)
    tap.check(seen(tora, HERE) == (False, False),
              "nor in the list of a unit one does not lead, which would tell the unit")
    page = lise.get(HERE)
    while "Sperret sak" not in page.text:
        page = lise.get(f"{HERE}?etter={place(page, 'etter')}")
    row = re.search(r"<tr><th[^>]*><span[^>]*>Sperret sak.*?</tr>", page.text, re.S).group()
    tap.check(len(re.findall(r'<td class="keep aside"[^>]*></td>', row)) == 2,
              "its row says neither since when nor its number", row)
    top = numbers(lise.get(f"{HERE}?sorter=navn"))
    tap.check(numbers(lise.get(f"{HERE}?sorter=navn&etter={strand}")) == top,
              "and one cannot go on from it in the order of names")
    pages, _ = walk(lise, f"{HERE}?sorter=navn", "etter")
    tap.check([len(p) for p in pages[:-1]] == [50] * (len(pages) - 1),
              "no page is the shorter for it", [len(p) for p in pages])
    tap.check(seen(Browser(holder), "/saker")[1], "who holds it sees it")
    sql(f"INSERT INTO case_named (casefile, employee, since) "
        f"VALUES ({case}, {me}, UTC_TIMESTAMP(6))")
    tap.check(seen(lise, HERE)[1], "and so does who is named")
    sql(f"UPDATE casefile SET address_block = 'none' WHERE id = {case}")
    sql(f"INSERT INTO case_hidden (casefile, employee, why, since) "
        f"VALUES ({case}, {me}, 'relation', UTC_TIMESTAMP(6))")
    tap.check(seen(lise, HERE) == (True, False) and number not in
              hits(search_for(lise, number)), "one's own relation is the same")
    sql(f"""UPDATE case_hidden SET until = UTC_TIMESTAMP(6) WHERE employee = {me};
        UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE employee = {clerk}
            AND kind = 'office'""")
    tap.check(seen(lise, HERE) == (False, True) and strand is not None,
              "until that is lifted")


def kept(tap, lise, kai):
    def keep(name, address):
        return lise.post("/utvalg", {**lise.get("/utvalg").hidden("/logg-ut"),
                                     "tittel": name, "adresse": address})
    address = f"{HERE}?tilstand=uten&sorter=navn"
    answer = keep("Uten koordinator, etter navn", address)
    tap.check(answer.status == 303 and answer.location == address,
              "a choice is kept", (answer.status, answer.location))
    page = lise.get("/utvalg")
    link = re.search(r'href="(/utvalg/\d+)"', page.text).group(1)
    tap.check("Uten koordinator, etter navn" in page.text and
              lise.get(link).location == address, "and leads back to its list")
    tap.check(kai.get(link).status == 404, "hers alone")
    for bad in ("https://example.com/", "//example.com", "/logg-inn", f"{HERE}?a=1",
                f"{HERE}?sorter=navn&tilstand=uten", "/saker\r\nX: 1",
                f"{HERE}?tilstand=uten&etter=5"):
        tap.check(keep("Ond", bad).status in (400, 422), f"no list of ours: {bad[:30]!r}")
    answer = keep("", address)
    tap.check(answer.status == 422 and "Gi utvalget et navn" in answer.text,
              "one without a name is told")
    for n in range(35):
        answer = keep(f"Utvalg {n}", address)
    tap.check(answer.status == 422 and "Slett et du ikke bruker" in answer.text and
              one("SELECT COUNT(*) FROM saved_choice") == "30",
              "there is an end to how many", answer.status)
    ended = link.rsplit("/", maxsplit=1)[-1]
    answer = lise.post("/utvalg/slett", {**lise.get("/utvalg").hidden("/logg-ut"),
                                         "id": ended})
    tap.check(answer.status == 303 and lise.get(link).status == 404, "one can be ended")


def run(tap):
    lise, kai, tora = (Browser(who) for who in
                       ("lise.leder", "kai.koordinator", "tora.tjenestekontor"))
    siri, lars = Browser("siri.systemansvarlig"), Browser("lars.leder")
    # What is shielded is tried by itself, below.
    sql("UPDATE casefile SET address_block = 'none'")
    orders(tap, tora)
    choices(tap, lise)
    made_by_hand(tap, lise)
    reach(tap, kai, siri)
    searches(tap, tora, lise, lars)
    words_of_strands(tap)
    exports(tap, lise, lars)
    shielded(tap, lise, tora)
    kept(tap, lise, kai)
