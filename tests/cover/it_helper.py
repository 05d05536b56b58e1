#!/usr/bin/env python3
"""Somebody of the coordinator team helps with one case until a day: a leader names her, the
coordinator and she are told, she reads and writes nothing, and nothing is left of it when it
is over. Run by it_helper.sh."""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("plan", "intake", "fixture")]
from client import Browser, Tap, at_once, day, norway, one, sql  # noqa: E402
from it_consent import case  # noqa: E402
from town import ident, name  # noqa: E402

OTHERS = ("tora.tjenestekontor", "kari.koordinator", "stian.stafettholder", "siri.systemansvarlig",
          "britt.bti", "odd.drift")


def form(number):
    return f"/sak/{number}/koordinator/hjelper"


def give(leader, page, who="frida.fadder", **more):
    fields = {"hjelperen": ident(who), "hjelper_til": day(30), "familien_enig_i_hjelp": "ja", **more}
    return leader.fill(page, page, **{k: v for k, v in fields.items() if v is not None})


def end(leader, page):
    return leader.fill(page, page + "/slutt", hjelperen=ident("frida.fadder"))


def wrong(answer, field):
    return answer.status == 422 and f'id="{field}-e"' in answer.text


def reads(frida, number):
    """What she may open, of the case and of what is the coordinator's alone."""
    pages = ("", "/tjenester", "/samtykker", "/moter", "/plan", "/koordinator/notater",
             "/koordinator/avslutning", "/tjenester/ny/parorende", "/plan/hvorfor")
    return {p: frida.get(f"/sak/{number}{p}").status for p in pages}


def refused(tap, lise, page):
    for fields, field in (({"who": "kai.koordinator"}, "hjelperen"), ({"who": "lise.leder"}, "hjelperen"),
                          ({"hjelperen": None}, "hjelperen"), ({"hjelperen": 999999}, "hjelperen"),
                          ({"hjelper_til": day(-1)}, "hjelper_til"), ({"hjelper_til": day(366)}, "hjelper_til"),
                          ({"hjelper_til": "31.02.2027"}, "hjelper_til"), ({"hjelper_til": ""}, "hjelper_til"),
                          ({"familien_enig_i_hjelp": None}, "familien_enig_i_hjelp")):
        answer = give(lise, page, **fields)
        tap.check(wrong(answer, field) and one("SELECT COUNT(*) FROM helper") == "0",
                  f"{fields} is refused, with the field named", answer.status)


def given(tap, lise, kai, frida, number, page):
    before = frida.get(f"/sak/{number}").status
    tap.check(page in lise.get(f"/sak/{number}").text and page not in kai.get(f"/sak/{number}").text and
              before in (403, 404), "the leader finds the way there, and nobody reads it yet", before)
    refused(tap, lise, page)
    hidden = lise.get(page).hidden(page)
    fields = {**hidden, "hjelperen": ident("frida.fadder"), "hjelper_til": day(30), "familien_enig_i_hjelp": "ja"}
    twice = [lise.post(page, fields).status for _ in range(2)]
    tap.check(twice == [303, 303] and one("SELECT COUNT(*) FROM helper") == "1", "sent twice she is named once", twice)
    for who in (lise, kai, frida):
        text = who.get(f"/sak/{number}").text
        tap.check("Hjelper: " in text and name("frida.fadder") in text and "til og med" in text,
                  "each of the three sees who it is, and until when")
    notices = [b.get("/varsler").text for b in (kai, frida)]
    tap.check("har fått en hjelper til" in notices[0] and "Du er hjelper i en sak til" in notices[1] and
              number in notices[0] and number in notices[1], "and both are told, of which case")
    tap.check(f"/sak/{number}" in frida.get("/fadder").text and
              "Saker du hjelper i" not in kai.get("/fadder").text, "she finds it where her other tasks of the team are")


def what_she_reads(tap, frida, number, page):
    got = reads(frida, number)
    tap.check(got == {p: 200 if p in ("", "/tjenester") else got[p] for p in got} and
              all(s in (403, 404) for p, s in got.items() if p not in ("", "/tjenester")),
              "she reads the case and who is around the family, and writes nothing", got)
    post = frida.post(page, {"hjelperen": ident("stian.stafettholder")})
    tap.check(post.status in (403, 404), "nor does she name anybody", post.status)
    logged = sql(f"""SELECT DISTINCT basis FROM access_log l JOIN casefile c ON c.id = l.casefile AND
        c.number = '{number}' WHERE l.employee = {ident('frida.fadder')} AND l.outcome = 'allowed'""")
    tap.check(logged == [["helper"]], "the log says by which right she looked", logged)
    got = {who: Browser(who).get(page).status for who in OTHERS}
    tap.check(all(s in (403, 404) for s in got.values()), "nobody else names a helper", got)


def over(tap, lise, frida, number, page):
    give(lise, page, hjelper_til=day(60))
    give(lise, page, hjelper_til=day(60))
    tap.check(one(f"SELECT last = {norway()} + INTERVAL 60 DAY FROM helper") == "1" and
              one("SELECT COUNT(*) FROM alert WHERE kind = 'helps'") == "2",
              "named again, it is until another day, and both are told of that, once")
    other = case(10, 1)[0]
    tap.check(frida.get(f"/sak/{other}").status in (403, 404), "another case of the same coordinator is none of hers")
    sql(f"UPDATE helper SET last = {norway()} - INTERVAL 1 DAY")
    tap.check(frida.get(f"/sak/{number}").status in (403, 404) and number not in frida.get("/fadder").text and
              "Hjelper: " not in lise.get(f"/sak/{number}").text, "the day after the last one it is over by itself")
    sql(f"UPDATE helper SET last = {norway()}")
    today = frida.get(f"/sak/{number}").status
    sql(f"UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE employee = {ident('frida.fadder')} AND kind = 'coordinator_team'")
    left = Browser("frida.fadder").get(f"/sak/{number}").status
    sql(f"UPDATE seat SET until = NULL WHERE employee = {ident('frida.fadder')} AND kind = 'coordinator_team'")
    tap.check(today == 200 and left in (403, 404), "on the last day not yet; and not for who has left the team", (today, left))
    sql(f"UPDATE helper SET last = {norway()} - INTERVAL 1 DAY, since = since - INTERVAL 100 DAY")
    give(lise, page)
    tap.check(one("SELECT COUNT(*) FROM helper") == "2" and one("SELECT COUNT(*) FROM helper WHERE live = 1") == "1" and
              one("SELECT COUNT(*) FROM alert WHERE kind = 'helps'") == "3",
              "named after it was over, it is another time of its own")
    sql("DELETE FROM helper WHERE ended IS NOT NULL")
    again = [end(lise, page).status for _ in range(1)] + [lise.post(page + "/slutt", {}).status]
    tap.check(again[0] == 303 and frida.get(f"/sak/{number}").status in (403, 404), "ended, she reads nothing at once", again)
    give(lise, page)
    tap.check(frida.get(f"/sak/{number}").status == 200 and one("SELECT COUNT(*) FROM helper") == "2",
              "and can be named anew; what was is kept")


def out_of_the_team(tap, lise, frida, number, page):
    """Who is of the team no more reads nothing and is shown nowhere."""
    sql(f"UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE employee = {ident('frida.fadder')} AND kind = 'coordinator_team'")
    tap.check(number not in frida.get("/fadder").text and "Hjelper: " not in lise.get(f"/sak/{number}").text,
              "out of the team, she is no helper, on her own page nor on the case's")
    sql(f"UPDATE seat SET until = NULL WHERE employee = {ident('frida.fadder')} AND kind = 'coordinator_team'")


def no_way_round(tap, lise, frida, number, page):
    """A leader reads with a reason that is logged, and a baton is not the coordinator's (R65)."""
    sql(f"""INSERT INTO seat (employee, kind, source, since) SELECT {ident('lise.leder')}, 'coordinator_team',
        'directory', UTC_TIMESTAMP(6)""")
    own = give(lise, page, who="lise.leder")
    sql(f"DELETE FROM seat WHERE employee = {ident('lise.leder')} AND kind = 'coordinator_team'")
    unit = one(f"""SELECT s.unit FROM strand s JOIN casefile c ON c.id = s.casefile AND c.number = '{number}'""")
    sql(f"""INSERT INTO seat (employee, kind, source, unit, since) SELECT {ident('frida.fadder')}, 'leader',
        'directory', {unit}, UTC_TIMESTAMP(6)""")
    led = Browser("frida.fadder").get(f"/sak/{number}/tjenester").status
    sql(f"DELETE FROM seat WHERE employee = {ident('frida.fadder')} AND kind = 'leader'")
    tap.check(wrong(own, "hjelperen") and led == 403, "no leader names herself, nor reads as one who helps hers",
              (own.status, led))
    baton, leader = sql("""SELECT c.number, e.username FROM strand s JOIN casefile c ON c.id = s.casefile
        JOIN seat t ON t.unit = s.unit AND t.kind = 'leader' AND t.live = 1 AND t.source <> 'substitute'
        JOIN employee e ON e.id = t.employee WHERE s.kind = 'baton' AND s.state = 'active' LIMIT 1""")[0]
    path = f"/sak/{baton}/stafettholder/hjelper"
    page = Browser(leader).get(path)
    tap.check("Ingen i koordinatorteamet kan hjelpe" in page.text, "a baton has no helper", page.status)


def kept_from_her(tap, lise, frida, number, page):
    """R38, R65: whom a case is kept from, and who must not know of a blocked address."""
    casefile = one(f"SELECT id FROM casefile WHERE number = '{number}'")

    def no_choice():
        return f'<option value="{ident("frida.fadder")}"' not in lise.get(page).text and \
            give(lise, page).status in (403, 422)  # 403: with nobody to choose there is no form
    sql(f"""UPDATE casefile SET address_block = 'confidential' WHERE id = {casefile};
        INSERT IGNORE INTO case_named (casefile, employee, since, set_by) VALUES
        ({casefile}, {ident('lise.leder')}, UTC_TIMESTAMP(6), 1),
        ({casefile}, {ident('kai.koordinator')}, UTC_TIMESTAMP(6), 1)""")
    tap.check(frida.get(f"/sak/{number}").status == 404 and number not in frida.get("/fadder").text and no_choice(),
              "an address that is blocked since is not hers to know, nor can she be named")
    sql(f"UPDATE casefile SET address_block = 'none' WHERE id = {casefile}")
    sql(f"""INSERT INTO case_hidden (casefile, employee, why, since, set_by) VALUES ({casefile},
        {ident('frida.fadder')}, 'relation', UTC_TIMESTAMP(6), 1)""")
    tap.check(frida.get(f"/sak/{number}").status == 404 and number not in frida.get("/fadder").text and no_choice(),
              "nor is a case that is kept from her")
    sql(f"DELETE FROM case_hidden WHERE casefile = {casefile}")


def by_four_windows(tap, lise, page):
    sql("DELETE FROM helper")
    fields = [{**lise.get(page).hidden(page), "hjelperen": ident("frida.fadder"), "hjelper_til": day(30 + n),
               "familien_enig_i_hjelp": "ja"} for n in range(4)]
    got = at_once([lambda f=f: lise.post(page, f).status for f in fields])
    tap.check(one("SELECT COUNT(*) FROM helper WHERE live = 1") == "1" and 303 in got and set(got) <= {303, 409},
              "named by four windows at once she is named once", got)


def main():
    tap = Tap()
    lise, kai, frida = map(Browser, ("lise.leder", "kai.koordinator", "frida.fadder"))
    number = case(10)[0]
    page = form(number)
    given(tap, lise, kai, frida, number, page)
    what_she_reads(tap, frida, number, page)
    over(tap, lise, frida, number, page)
    out_of_the_team(tap, lise, frida, number, page)
    no_way_round(tap, lise, frida, number, page)
    kept_from_her(tap, lise, frida, number, page)
    by_four_windows(tap, lise, page)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
