"""Several batons in one go, as when children change school in August (R53, R54); part of it_log.py."""

from client import Browser, day, one, sql

from it_log import KAI, STIAN, log_of, number_of, opened, unit_of

PAGE = "/stafettpinner"


def strand_of(number):
    return log_of(number)[0][6]


def colleague():
    return sql(f"""SELECT e.username, e.id FROM post p
        JOIN employee e ON e.id = p.employee AND e.state = 'active' AND e.username <> '{STIAN}'
        JOIN seat t ON t.employee = e.id AND t.kind = 'coordinator' AND t.live = 1
        WHERE p.unit = {unit_of(STIAN)} AND p.live = 1 ORDER BY e.id LIMIT 1""")[0]


def asked(strands, who, **other):
    return {**{f"sak-{s}": "ja" for s in strands}, "koordinator": who, "timer": "2", "avklart": "ja",
            **other}


def offers(strands):
    return sql(f"""SELECT o.strand, o.employee, COALESCE(o.unit, 0) FROM offer o
        WHERE o.open_mark = 1 AND o.strand IN ({','.join(strands)}) ORDER BY o.strand""")


def in_her_service(tap, stian, strands, who, ident):
    before = one("SELECT COALESCE(MAX(id), 0) FROM alert")
    bad = [stian.fill(PAGE, PAGE, **fields).status for fields in (
        {}, asked([], ident), asked(strands, ""), asked(strands, ident, avklart=""),
        asked(strands, one(f"SELECT id FROM employee WHERE username = '{STIAN}'")))]
    other = sql(f"""SELECT s.id FROM strand s JOIN employee e ON e.id = s.holder
        WHERE s.live = 1 AND s.state = 'active' AND e.username <> '{STIAN}'
        ORDER BY s.kind <> 'baton', s.id LIMIT 1""")[0][0]
    foreign = {stian.fill(PAGE, PAGE, **asked(them, ident)).status
               for them in ([other], [strands[0], other], ["999999"])}
    page = stian.get(PAGE)
    fields = {**page.hidden(PAGE), **asked(strands, ident, beskjed="Bytter <b>skole</b>")}
    got = [stian.post(PAGE, fields).status for _ in range(2)]
    alerts = sql(f"SELECT n FROM alert WHERE employee = {ident} AND kind = 'offered' AND id > {before}")
    tap.check(set(bad) == {422} and foreign == {422} and got[0] == 303 and
              offers(strands) == [[s, ident, "0"] for s in strands] and alerts == [["2"]] and
              "Venter på svar" in stian.get(PAGE).text,
              "several are asked of one in one go, once, with one alert; of nobody else's",
              (bad, foreign, got, offers(strands), alerts))
    again = stian.post(PAGE, {**stian_token(stian), **asked(strands[:1], ident)})
    tap.check(again.status == 422 and "Bytter" in Browser(who).get("/").text + Browser(who).get(
        f"/sak/{number_by(strands[0])}/stafettholder/svar").text,
              "what is asked already is not asked again, and she reads what was said", again.status)


def stian_token(browser):
    return browser.get(PAGE).hidden("/logg-ut")


def number_by(strand):
    return one(f"SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile WHERE s.id = {strand}")


def told_of(browser, n):
    """What her notices say of the question about that many."""
    rows = browser.get("/varsler").text.split('<li class="task">')
    return next(r for r in rows if f"spurt om å ta {n} saker" in r)


def each_by_itself(tap, strands, who):
    browser = Browser(who)
    pages = [f"/sak/{number_by(s)}/stafettholder/svar" for s in strands]
    new = ">Nytt<" in told_of(browser, 2)
    yes = browser.fill(pages[0], pages[0], svar="ja", habil="ja").status
    left = ">Nytt<" in told_of(browser, 2)
    no = browser.fill(pages[1], pages[1], svar="nei", grunn="For mange").status
    done = told_of(browser, 2)
    held = [log_of(number_by(s))[0][4] for s in strands]
    tap.check((yes, no) == (303, 303) and held == [who, STIAN] and
              new and left and ">Nytt<" not in done and "href" not in done,
              "each is answered by itself, is his until there is a yes, and the notice is new until all are",
              (yes, no, held, done))


def to_another_service(tap, stian):
    """Where one family lets it know and the other does not: the other is named, and nothing is done."""
    told, untold = (number_of(opened(stian, STIAN, name)) for name in ("Flytter Ja", "Flytter Nei"))
    page, other = f"/sak/{told}/samtykker/nytt", unit_of(KAI)
    kid = one(f"SELECT id FROM employee WHERE username = '{KAI}'")
    stian.fill(page, page, **{
        "svaret": "ja", "gir": "foreldre", "giver_navn": "Mor og far", "formal-5": "ja",
        "opplysninger": "Loggen", f"samtykke_hos-{other}": "ja", "gitt_som": "underskrift",
        "gitt_dato": day(), "gjelder_til": day(100)})
    people = f"/sak/{told}/samtykker/{one('SELECT MAX(id) FROM consent_service')}/deltakere"
    stian.fill(people, people, deltaker=kid)
    strands = [strand_of(n) for n in (told, untold)]
    both = stian.fill(PAGE, PAGE, **asked(strands, kid))
    nothing = offers(strands)
    one_ = stian.fill(PAGE, PAGE, **asked(strands[:1], kid)).status
    alert = both.text.split("kan ikke få disse")[-1][:400]
    tap.check(both.status == 422 and "Flytter Nei" in alert and "Flytter Ja" not in alert and
              nothing == [] and one_ == 303 and offers(strands) == [[strands[0], kid, other]],
              "to another service goes what its family lets it know, and the others are named",
              (both.status, nothing, one_, offers(strands)))
    sql(f"UPDATE offer SET state = 'withdrawn', ended = UTC_TIMESTAMP(6) "
        f"WHERE strand = {strands[0]} AND open_mark = 1")


def run(tap):
    stian = Browser(STIAN)
    strands = [strand_of(number_of(opened(stian, STIAN, n))) for n in ("Sommer A", "Sommer B")]
    who, ident = colleague()
    in_her_service(tap, stian, strands, who, ident)
    each_by_itself(tap, strands, who)
    to_another_service(tap, stian)
