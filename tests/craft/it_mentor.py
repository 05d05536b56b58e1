#!/usr/bin/env python3
"""A leader gives one of hers a mentor of the coordinator team; the two write what they spoke of,
and nobody else sees it (A280, A288). Run by it_mentor.sh."""

import html
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, at_once, day, identity, one, sql, words_of  # noqa: E402
from town import ident, lock, name, run_sweep, unlock  # noqa: E402

UNIT = "/enhet/familietjenesten/fadder"
HOSTILE = "<script>alert(1)</script> God'; DROP TABLE guidance; --"


def give(leader, who="kai.koordinator", mentor="frida.fadder"):
    return leader.fill(UNIT, UNIT, skal_ha_fadder=ident(who), ny_fadder=ident(mentor))


def row(leader, who="kai.koordinator"):
    """What the leader's table says of one."""
    page = leader.get(UNIT).text
    found = re.search(rf'<tr><th scope="row">{re.escape(name(who))}.*?</tr>', page, re.S)
    return words_of(found.group())


def talks(who):
    return f"/fadder/{ident(who)}"


def talk(frida, **fields):
    path = talks("kai.koordinator")
    return frida.fill(path, path, **{
        "snakket_sammen": day(-1), "utgangspunkt": "Får alle til å snakke.",
        "til_neste_gang": "Leder neste møte.", **fields})


def field(answer, of):
    return answer.status == 422 and f'id="{of}-e"' in answer.text


def given(tap, lise, kai, frida):
    tap.check("Ingen" in row(lise) and "Du har ingen fadder nå" in kai.get("/fadder").text and
              "Du er ikke fadder for noen nå" in frida.get("/fadder").text, "nobody has one to begin with")
    page = lise.get("/enhet/familietjenesten/opplaering").text
    tap.check(UNIT in page and "/fadder" in kai.get("/").text, "the ways there")
    for who, mentor, wrong in (("", "frida.fadder", "skal_ha_fadder"), ("kai.koordinator", "", "ny_fadder"),
                               ("kai.koordinator", "lise.leder", "ny_fadder"),
                               ("lars.leder", "frida.fadder", "skal_ha_fadder")):
        answer = lise.fill(UNIT, UNIT, skal_ha_fadder=ident(who) if who else "",
                           ny_fadder=ident(mentor) if mentor else "")
        tap.check(field(answer, wrong), f"{who or 'nobody'} by {mentor or 'nobody'} is refused", answer.status)
    answer = give(lise)
    tap.check(answer.status == 303 and name("frida.fadder") in row(lise) and
              "Lagret" in lise.get(answer.location).text, "one of the team follows him", row(lise))
    mine = kai.get("/fadder").text
    tap.check(name("frida.fadder") in mine and name("kai.koordinator") in frida.get("/fadder").text and
              one("SELECT phone FROM employee WHERE username = 'frida.fadder'") in html.unescape(mine),
              "both see it, and how to reach each other")
    notices = [b.get("/varsler").text for b in (kai, frida)]
    tap.check("Du har fått en fadder i koordinatorteamet" in notices[0] and name("frida.fadder") in notices[0] and
              "Du er blitt fadder for en koordinator" in notices[1] and name("kai.koordinator") in notices[1],
              "and both are told, of whom")
    give(lise)
    tap.check(one("SELECT COUNT(*) FROM mentoring") == "1" and
              one("SELECT COUNT(*) FROM alert WHERE kind LIKE 'ment%'") == "2", "given twice is given once, and told once")


def spoken(tap, lise, kai, frida):
    tap.check(talk(frida).status == 303 and "Leder neste møte." in kai.get("/fadder").text and
              "Får alle til å snakke." in frida.get("/fadder").text, "what they spoke of is for both")
    tap.check("Leder neste møte." not in lise.get(UNIT).text and "Leder neste" not in lise.get("/fadder").text,
              "and not for the leader")
    path = talks("kai.koordinator")
    form = frida.get(path).hidden(path)
    same = {**form, "snakket_sammen": day(-2), "utgangspunkt": "En gang.", "til_neste_gang": ""}
    answers = at_once([lambda: frida.post(path, same)] * 2)
    tap.check(one("SELECT COUNT(*) FROM guidance WHERE strengths = 'En gang.'") == "1",
              "sent twice at once is written once", [a.status for a in answers])
    for fields, wrong in (({"snakket_sammen": ""}, "snakket_sammen"), ({"utgangspunkt": ""}, "utgangspunkt"),
                          ({"snakket_sammen": day(2)}, "snakket_sammen"),
                          ({"utgangspunkt": "x" * 501}, "utgangspunkt"),
                          ({"utgangspunkt": f"Om {identity()}"}, "utgangspunkt"),
                          ({"til_neste_gang": "Se sak " + one("SELECT number FROM casefile LIMIT 1")}, "til_neste_gang")):
        answer = talk(frida, **fields)
        tap.check(field(answer, wrong), f"{wrong} {str(list(fields.values())[0])[:12]}… is refused", answer.status)
    talk(frida, utgangspunkt=HOSTILE)
    tap.check("<script>alert" not in kai.get("/fadder").text and html.escape(HOSTILE, quote=False).split(" God")[0]
              in kai.get("/fadder").text, "what is typed is text")


def not_hers(tap, kai, frida):
    path = talks("kai.koordinator")
    form = {**frida.get(path).hidden(path), "snakket_sammen": day(-1), "utgangspunkt": "Nei."}
    tap.check([frida.get(talks("lars.leder")).status, frida.get("/fadder/tull").status,
               frida.post(talks("lars.leder"), form).status] == [404, 404, 404],
              "of somebody she does not follow she writes nothing")
    tap.check(kai.get(talks("frida.fadder")).status == 403 and kai.post(path, form).status == 403,
              "nor does who is no mentor")
    lars = Browser("lars.leder")
    tap.check(lars.get(UNIT).status in (403, 404) and kai.get(UNIT).status in (403, 404) and
              kai.post(UNIT, {}).status in (400, 403, 404), "another leader, or nobody's, gives none")


def join_team(who):
    """Until the directory is read next."""
    sql(f"""INSERT INTO seat (employee, kind, source, since) SELECT {ident(who)},
        'coordinator_team', 'directory', UTC_TIMESTAMP(6)""")


def changed(tap, lise, kai, frida):
    join_team("stian.stafettholder")
    tap.check(give(lise, mentor="stian.stafettholder").status == 303 and
              name("stian.stafettholder") in row(lise) and name("kai.koordinator") not in frida.get("/fadder").text,
              "another one takes over, and the first is none any more", row(lise))
    tap.check("Får alle til å snakke." not in kai.get("/fadder").text, "who begins anew, with a clean sheet")
    lock("stian.stafettholder")
    run_sweep("directory")
    tap.check("har sluttet" in row(lise) and "Har sluttet" in kai.get("/fadder").text,
              "a mentor who has left is told of as such", row(lise))
    unlock("stian.stafettholder")
    run_sweep("directory")
    answer = lise.fill(UNIT, UNIT + "/slutt", har_fadder=ident("kai.koordinator"))
    tap.check(answer.status == 303 and "Ingen" in row(lise), "it can be ended", (answer.status, row(lise)))
    again = lise.fill(UNIT, UNIT + "/slutt", har_fadder=ident("kai.koordinator"))
    form = lise.get(UNIT).hidden(UNIT)
    nobody = lise.post(UNIT + "/slutt", form)
    tap.check((again.status, nobody.status) == (403, 400), "twice is once, and nobody is nobody",
              (again.status, nobody.status))


def at_one_time(tap, lise):
    """Two windows, two mentors: one of them follows him, and nothing breaks."""
    join_team("stian.stafettholder")
    forms = [{**lise.get(UNIT).hidden(UNIT), "skal_ha_fadder": ident("kai.koordinator"), "ny_fadder": ident(mentor)}
             for mentor in ("frida.fadder", "stian.stafettholder")]
    got = sorted(a.status for a in at_once([lambda f=f: lise.post(UNIT, f) for f in forms]))
    tap.check(got[0] == 303 and got[1] in (303, 409) and one("SELECT COUNT(*) FROM mentoring WHERE live = 1") == "1",
              "given by two windows at once, there is one", got)
    lise.fill(UNIT, UNIT + "/slutt", har_fadder=ident("kai.koordinator"))


def new(tap, lise):
    """Who took her first case of late; who came with the list did not."""
    kai = ident("kai.koordinator")
    mine = ",".join(row[0] for row in sql(f"""SELECT strand FROM holding WHERE employee = {kai}
        AND until > UTC_TIMESTAMP(6)"""))
    sql(f"DELETE FROM holding WHERE strand IN ({mine}) AND until < UTC_TIMESTAMP(6)")
    sql(f"DELETE FROM holding WHERE employee = {kai} AND until < UTC_TIMESTAMP(6)")
    cases = ",".join(row[0] for row in sql(f"SELECT casefile FROM strand WHERE id IN ({mine})"))
    sql(f"UPDATE casefile SET batch = NULL WHERE id IN ({cases})")

    def since(days):
        sql(f"""UPDATE holding SET since = UTC_TIMESTAMP(6) - INTERVAL {days} DAY WHERE employee = {kai}
            AND until > UTC_TIMESTAMP(6)""")
        return " Ny " in row(lise)
    tap.check([since(days) for days in (91, 89, 20)] == [False, True, True], "a new coordinator is marked", row(lise))
    sql(f"""INSERT INTO import_batch (at, as_of, digest, row_count, added) VALUES (UTC_TIMESTAMP(6), CURDATE(),
        REPEAT('0', 64), 1, 1);
        UPDATE casefile SET received = CURDATE() - INTERVAL 400 DAY, batch = (SELECT MAX(id) FROM import_batch)
        WHERE id IN ({cases})""")
    tap.check(" Ny " not in row(lise), "who came with the list is not new", row(lise))


def kept(tap):
    sql("UPDATE mentoring SET until = UTC_TIMESTAMP(6) - INTERVAL 731 DAY, since = UTC_TIMESTAMP(6) - INTERVAL "
        "800 DAY WHERE mentor = " + ident("frida.fadder"))
    before = one("SELECT COUNT(*) FROM guidance")
    run_sweep("housekeeping")
    tap.check(before != "0" and one("SELECT COUNT(*) FROM guidance") == "0" and
              one("SELECT COUNT(*) FROM mentoring") != "0", "two years after, what they spoke of is gone", before)


def main():
    tap = Tap()
    lise, kai, frida = map(Browser, ("lise.leder", "kai.koordinator", "frida.fadder"))
    given(tap, lise, kai, frida)
    spoken(tap, lise, kai, frida)
    not_hers(tap, kai, frida)
    changed(tap, lise, kai, frida)
    at_one_time(tap, lise)
    new(tap, lise)
    kept(tap)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
