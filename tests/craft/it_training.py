#!/usr/bin/env python3
"""Courses, their places, who was there and who lacks what (R30, A64-A68, A213, A234, A257);
run by it_training.sh."""

import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part)
                for part in ("cover", "notify", "web", "fixture")]
from client import Browser, Tap, day, norway, one, queued, sql  # noqa: E402
from it_bad_days import waiting  # noqa: E402
from it_transfer import employee, others, unit_of  # noqa: E402
from town import run_sweep  # noqa: E402

NEW = "/opplaering/kurs/nytt"
SIRI = "siri.systemansvarlig"
COURSE = {"kursslag": "heldagskurs", "kurstittel": "Heldagskurs for koordinatorer",
          "kurs_fra": "09.00", "kurs_til": "15.30", "kurssted": "Rådhuset", "kursplasser": "1",
          "kursomtale": "Retningslinjene."}


def words(page):
    """What is to be read on a page, without its tags."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.text))


def make(siri, **more):
    """Id of a new course, in ten days if nothing else is said."""
    answer = siri.fill(NEW, NEW, **{**COURSE, "kursdag": day(10), "pamelding_innen": day(5),
                                    **more})
    assert answer.status == 303, (answer.status, words(answer)[:900])
    return answer.location.rsplit("/", 1)[1]


def at(course, more=""):
    return f"/opplaering/kurs/{course}{more}"


def sign_up(browser, course):
    return browser.fill(at(course), at(course, "/pamelding"))


def sign_off(browser, course):
    return browser.fill(at(course), at(course, "/avmelding"))


def people(course):
    """User name and state of who is signed up, in the order in which they did."""
    return [tuple(row) for row in sql(f"""SELECT e.username, s.state FROM sign_up s
        JOIN employee e ON e.id = s.employee WHERE s.course = {course} AND s.live = 1
        ORDER BY s.id""")]


def name_of(username):
    return one(f"SELECT name FROM employee WHERE username = '{username}'")


def told(username, kind):
    return int(one(f"""SELECT COUNT(*) FROM alert WHERE kind = '{kind}'
        AND employee = {employee(username)}"""))


def made(tap, siri, kai):
    """A course is made by the system owner alone, and what is wrong is named."""
    tap.check([who.get(NEW).status for who in (siri, kai, Browser("lise.leder"),
                                               Browser("odd.drift"))] == [200, 403, 403, 403],
              "the system owner makes courses, and nobody else")
    good = {**COURSE, "kursdag": day(10), "pamelding_innen": day(5)}
    wrong = {}
    for field, value in (("kursplasser", "0"), ("kursplasser", "501"), ("kursplasser", "mange"),
                         ("kursdag", "i morgen"), ("kurs_til", "09.00"), ("kurs_til", "08.59"),
                         ("pamelding_innen", day(11)), ("pamelding_innen", day(-1)),
                         ("kursslag", "dans"), ("kurstittel", ""), ("kurssted", "x" * 201),
                         ("kursomtale", "Ring 01819010001.")):
        answer = siri.fill(NEW, NEW, **{**good, field: value})
        wrong[field, value[:9]] = (answer.status, f'id="{field}-e"' in answer.text)
    tap.check({v[0] for v in wrong.values()} == {422} and
              sum(v[1] for v in wrong.values()) >= len(wrong) - 1 and
              one("SELECT COUNT(*) FROM course") == "0", "what is wrong is named at its field", wrong)
    form = siri.get(NEW).hidden(NEW)
    twice = [siri.post(NEW, {**form, **good}) for _ in range(2)]
    tap.check([a.status for a in twice] == [303, 303] and twice[0].location == twice[1].location and
              one("SELECT COUNT(*) FROM course") == "1", "sent twice it is one course",
              [(a.status, a.location) for a in twice])
    course = twice[0].location.rsplit("/", 1)[1]
    page = kai.get("/opplaering")
    tap.check(page.status == 200 and at(course) in page.text and
              "1 av 1 plasser er ledig" in words(page), "everybody sees it, and how many places are free")
    return course


def last_place(tap, siri):
    """Two at once for the last place: one has it, the other waits and is told so in words."""
    course = make(siri)
    two = [Browser(who) for who in ("kai.koordinator", "kari.koordinator")]
    forms = [who.get(at(course)).hidden(at(course, "/pamelding")) for who in two]
    answers, both = queued(
        f"SELECT id FROM course WHERE id = {course}",
        [lambda i=i: two[i].post(at(course, "/pamelding"), forms[i]) for i in (0, 1)])
    got = sorted(state for _, state in people(course))
    where = sorted(a.location.rsplit("=", 1)[-1] for a in answers)
    tap.check(both and [a.status for a in answers] == [303, 303] and got == ["placed", "waiting"] and
              where == ["plass", "venteliste"], "of two at once for the last place one has it",
              (both, got, where))
    late = next(i for i in (0, 1) if answers[i].location.endswith("venteliste"))
    read = words(two[late].get(answers[late].location))
    tap.check("Kurset er fullt. Du står på venteliste" in read,
              "and the other reads that she is on the waiting list", read[:400])
    first = words(two[1 - late].get(answers[1 - late].location))
    tap.check("Du er meldt på, og har plass" in first, "as the first reads that she has a place")
    return course, two[1 - late], two[late]


def moves_up(tap, siri, course, first, second):
    """Whoever waits gets what is given up, and is told; the next waits on."""
    third = Browser("knut.koordinator")
    sign_up(third, course)
    tap.check([state for _, state in people(course)].count("waiting") == 2, "a third waits behind")
    form = first.get(at(course)).hidden(at(course, "/avmelding"))
    twice = [first.post(at(course, "/avmelding"), form).status for _ in range(2)]
    again = first.post(at(course, "/avmelding"), {**first.get(at(course)).hidden(
        at(course, "/pamelding"))}).status
    tap.check(twice == [303, 303] and again == 303 and
              dict(people(course)) == {second.username: "placed", third.username: "waiting"},
              "what is given up goes to whoever waited first, once", (twice, people(course)))
    inbox = words(second.get("/varsler"))
    tap.check(told(second.username, "course_place") == 1 and told(third.username, "course_place") == 0 and
              "Du har fått plass på et kurs" in inbox and COURSE["kurstittel"] in inbox,
              "who is told so, and nobody else", inbox[:300])
    # One that has left is passed over.
    sql(f"UPDATE employee SET state = 'disabled' WHERE username = '{third.username}'")
    sign_up(first, course)
    sign_off(second, course)
    tap.check(dict(people(course)).get(first.username) == "placed",
              "whoever has left meanwhile is passed over", people(course))
    sql(f"UPDATE employee SET state = 'active' WHERE username = '{third.username}'")
    page = at(course, "/endre")
    few = siri.fill(page, page, **{**COURSE, "kursdag": day(10), "pamelding_innen": day(5),
                                   "kursplasser": "2"})
    tap.check(few.status == 303 and dict(people(course))[third.username] == "placed" and
              told(third.username, "course_place") == 1 and told(first.username, "course_changed") == 1,
              "one place more goes to whoever waits, and all hear of a change", people(course))
    less = siri.fill(page, page, **{**COURSE, "kursdag": day(10), "pamelding_innen": day(5)})
    tap.check(less.status == 422 and 'id="kursplasser-e"' in less.text,
              "fewer places than are taken are refused", less.status)
    old = siri.get(page).hidden(page)
    change = {**COURSE, "kursdag": day(9), "pamelding_innen": day(5), "kursplasser": "2"}
    both = [siri.post(page, {**siri.get(page).hidden(page), **change}).status,
            siri.post(page, {**old, "nokkel": siri.get(page).hidden(page)["nokkel"], **change,
                             "kurstittel": "Noe annet"}).status]
    tap.check(both == [303, 409] and one(f"SELECT title FROM course WHERE id = {course}") ==
              COURSE["kurstittel"], "of a window that is behind nothing is changed", both)


def refused(tap, siri, kai):
    """Late, off, over or twice: said in words, and nothing is done."""
    course = make(siri, kursplasser="5")
    form = kai.get(at(course)).hidden(at(course, "/pamelding"))
    twice = [kai.post(at(course, "/pamelding"), form).status for _ in range(2)]
    key = siri.get(at(course)).hidden(at(course, "/pamelding"))
    other = Browser("kai.koordinator")
    own = other.get("/").hidden("/logg-ut")
    again = other.post(at(course, "/pamelding"), {"csrf": own["csrf"], "nokkel": own["nokkel"]})
    tap.check(twice == [303, 303] and again.status == 422 and "Du er meldt på fra før" in words(again) and
              len(people(course)) == 1 and key != {}, "sent twice is done once, and again is refused in words",
              (twice, again.status, people(course)))
    kari = Browser("kari.koordinator")
    said = {}
    for why, change, back in (
            ("Fristen for påmelding er ute", "sign_up_by = held - INTERVAL 30 DAY", f"sign_up_by = {norway()}"),
            ("Kurset har vært", f"held = {norway()} - INTERVAL 1 DAY, sign_up_by = held",
             f"held = {norway()} + INTERVAL 10 DAY, sign_up_by = held")):
        sql(f"UPDATE course SET {change} WHERE id = {course}")
        own = kari.get("/").hidden("/logg-ut")
        answer = kari.post(at(course, "/pamelding"), {"csrf": own["csrf"], "nokkel": own["nokkel"]})
        said[why] = (answer.status, why in words(answer),
                     "/pamelding" not in kari.get(at(course)).text)
        sql(f"UPDATE course SET {back} WHERE id = {course}")
    tap.check(all(v == (422, True, True) for v in said.values()) and len(people(course)) == 1,
              "after the last day, and after the course, it is refused in words", said)
    page = at(course, "/avlys")
    bare = siri.fill(page, page).status
    off = siri.fill(page, page, avlyst_fordi="Kursholderen er syk.").status
    own = siri.get("/").hidden("/logg-ut")
    once_more = siri.post(page, {"csrf": own["csrf"], "nokkel": own["nokkel"],
                                 "avlyst_fordi": "En gang til."})
    change = siri.get(at(course, "/endre"))
    own = kari.get("/").hidden("/logg-ut")
    answer = kari.post(at(course, "/pamelding"), {"csrf": own["csrf"], "nokkel": own["nokkel"]})
    tap.check((bare, off, once_more.status, answer.status) == (422, 303, 409, 422) and
              "er avlyst" in words(once_more) and "er avlyst" in words(change) and
              change.hidden(at(course, "/endre")) == {} and
              "Kurset er avlyst" in words(answer) and told("kai.koordinator", "course_off") == 1 and
              one(f"SELECT called_off_why FROM course WHERE id = {course}") == "Kursholderen er syk.",
              "called off once with a reason, and nobody signs up to it",
              (bare, off, once_more.status, answer.status))
    read = words(kai.get("/varsler"))
    tap.check("er avlyst" in read and "Kursholderen er syk." in words(kai.get(at(course))),
              "who was signed up hears of it, and reads why")
    tap.check(COURSE["kurstittel"] not in words(kari.get("/opplaering")).split("Kurs du har vært på")[0]
              or at(course) not in kari.get("/opplaering").text, "and others are not shown it any more")


def calendar(tap, siri, kai):
    course = make(siri, kurstittel="Kurs; med, tegn\\")
    file = kai.get(at(course, "/kalender"))
    tap.check(file.headers["content-type"].startswith("text/calendar") and
              "BEGIN:VEVENT" in file.text and "SUMMARY:Kurs\\; med\\, tegn\\\\" in file.text and
              "T090000" in file.text and "T153000" in file.text and file.text.count("\r\n") > 10,
              "a course goes into a calendar, with whatever is in its title", file.text[-500:])
    sql(f"UPDATE course SET called_off = UTC_TIMESTAMP(6), called_off_by = {employee(SIRI)} WHERE id = {course}")
    tap.check(kai.get(at(course, "/kalender")).status == 404, "but not one that is called off")


def attended(tap, siri, kai):
    """Who was there is noted on one form; it is hers, and her leader's and the system owner's."""
    course = make(siri, kursplasser="5", kurstittel="Grunnkurs", kursdag=day(0), pamelding_innen=day(0))
    for who in ("kai.koordinator", "kari.koordinator"):
        sign_up(Browser(who), course)
    early = make(siri)
    page = at(early, "/oppmote")
    own = siri.get("/").hidden("/logg-ut")
    tap.check("Kurset har ikke vært ennå" in words(siri.get(page)) and
              siri.post(page, {"csrf": own["csrf"], "nokkel": own["nokkel"]}).status == 409 and
              kai.get(page).status == 403, "before it has been nobody was there, and only the system owner says")
    page = at(course, "/oppmote")
    kai_id, knut = employee("kai.koordinator"), employee("knut.koordinator")
    name = one(f"SELECT name FROM employee WHERE id = {knut}")
    there = lambda: sorted(row[0] for row in sql(  # noqa: E731
        f"SELECT employee FROM attendance WHERE course = {course} AND live = 1"))
    bad = siri.fill(page, page, **{f"tilstede-{kai_id}": "ja",
                                   "andre_tilstede": f"{name}\nIngen Slik"})
    tap.check(bad.status == 422 and there() == [] and "Ingen Slik" in bad.text and
              f'name="tilstede-{kai_id}" value="ja" checked' in bad.text,
              "whoever is not found is not guessed at, and nobody is noted", (bad.status, there()))
    good = siri.fill(page, page, **{f"tilstede-{kai_id}": "ja",
                                    "andre_tilstede": f"  {name} \n\nkai.koordinator"})
    tap.check(good.status == 303 and there() == sorted([kai_id, knut]),
              "who was there is noted, with whoever had not signed up", (good.status, there()))
    shown = siri.get(page).text
    tap.check(shown.count('value="ja" checked') == 2 and "var ikke meldt på" in shown,
              "the form shows what stands")
    mend = siri.fill(page, page, **{f"tilstede-{knut}": "ja"})
    tap.check(mend.status == 303 and there() == [knut] and one(f"""SELECT COUNT(*) FROM attendance
        WHERE course = {course} AND employee = {kai_id}""") == "1",
              "what was noted by mistake is mended, and kept as that", there())
    siri.fill(page, page, **{f"tilstede-{knut}": "ja", f"tilstede-{kai_id}": "ja"})
    own = words(kai.get("/opplaering"))
    tap.check("Heldagskurs (grunnkurs) Gjelder IKT-kurs Mangler" in own and "Grunnkurs" in own,
              "her own page says what she has and what is missing", own[:700])
    row = one(f"SELECT id FROM attendance WHERE employee = {kai_id} AND live = 1")
    paper = words(kai.get(f"/opplaering/bevis/{row}"))
    tap.check(name_of("kai.koordinator") in paper and "har deltatt" in paper and "Det går ikke ut" in paper,
              "and she has a certificate", paper[:500])
    tap.check([Browser(who).get(f"/opplaering/bevis/{row}").status for who in (
        "kari.koordinator", "lise.leder", SIRI)] == [404] * 3, "which is nobody else's")
    return course


def runs_out(tap, siri, kai):
    """A course with months runs out, to the day, and the last one counts."""
    kai_id = employee("kai.koordinator")
    course = make(siri, kursslag="veiledning", kurstittel="Veiledning", kursdag=day(-366 - 31),
                  pamelding_innen=day(-400))
    siri.fill(at(course, "/oppmote"), at(course, "/oppmote"), andre_tilstede="kai.koordinator")
    old = words(kai.get("/opplaering"))
    sql(f"UPDATE course SET sign_up_by = {norway()} - INTERVAL 12 MONTH, held = {norway()} - INTERVAL 12 MONTH WHERE id = {course}")
    today = words(kai.get("/opplaering"))
    tap.check("Veiledning Gikk ut" in old and "Veiledning Gjelder til" in today,
              "what has months is valid through its last day, and has run out then",
              (old[300:600], today[300:600]))
    sql(f"UPDATE course SET sign_up_by = {norway()} - INTERVAL 14 MONTH, held = {norway()} - INTERVAL 14 MONTH WHERE id = {course}")
    return kai_id


def who_lacks(tap, siri, lise, unit, code):
    """By unit: the leader sees her own people, the system owner counts."""
    page = lise.get(f"/enhet/{code}/opplaering")
    read = words(page)
    names = [row[0] for row in sql(f"""SELECT e.name FROM post p JOIN employee e ON e.id = p.employee
        AND e.state = 'active' JOIN seat t ON t.employee = e.id AND t.kind = 'coordinator' AND t.live = 1
        WHERE p.unit = {unit} AND p.live = 1 ORDER BY e.name LIMIT 50""")]
    tap.check(page.status == 200 and all(name in read for name in names) and
              name_of("kai.koordinator") + " Gjelder Mangler Gikk ut" in read,
              "a leader sees each of her people, what is valid until when and what is missing", read[:900])
    tap.check([Browser(who).get(f"/enhet/{code}/opplaering").status for who in (
        "kai.koordinator", "lars.leder", "tora.tjenestekontor", SIRI)] == [404, 404, 403, 200],
              "nobody but her and the system owner does")
    lacks = int(one(f"""SELECT COUNT(*) FROM post p JOIN employee e ON e.id = p.employee AND e.state = 'active'
        JOIN seat t ON t.employee = e.id AND t.kind = 'coordinator' AND t.live = 1 AND t.source <> 'substitute'
        WHERE p.unit = {unit} AND p.live = 1 AND e.id NOT IN (SELECT a.employee FROM attendance a
        JOIN course c ON c.id = a.course AND c.kind = 'basic' WHERE a.live = 1)"""))
    row = re.search(rf'/enhet/{code}/opplaering">.*?</tr>', siri.get("/opplaering/enheter").text, re.S)
    counted = re.findall(r"<td[^>]*>(\d+)</td>", row.group()) if row else \
        [siri.get("/opplaering/enheter").status]
    tap.check(len(counted) == 5 and int(counted[1]) == lacks > 0,
              "the system owner counts who lacks what in each unit", (counted, lacks))


def signs_up_hers(tap, siri, lise, unit, code):
    """A leader signs up her own people, who hear of it."""
    path = f"/enhet/{code}/opplaering/pamelding"
    course = make(siri, kurstittel="For en av mine")
    mine = others(unit, "kai.koordinator")[0]
    bad = [lise.fill(path, path, **form).status for form in (
        {}, {"kurset": course}, {"kurset": course, "kursdeltaker": employee("kari.koordinator")},
        {"kurset": "999999", "kursdeltaker": employee(mine)},
        {"kurset": course, "kursdeltaker": employee("lise.leder")})]
    tap.check(bad == [422] * 5 and people(course) == [], "only her own people, to what there is", bad)
    good = lise.fill(path, path, kurset=course, kursdeltaker=employee(mine))
    again = lise.fill(path, path, kurset=course, kursdeltaker=employee(mine))
    more = lise.fill(path, path, kurset=course, kursdeltaker=employee("kai.koordinator"))
    tap.check(good.status == 303 and again.status == 422 and "meldt på fra før" in words(again) and
              more.status == 303 and people(course) == [(mine, "placed"), ("kai.koordinator", "waiting")] and
              told(mine, "course_place") >= 1 and told("kai.koordinator", "course_queue") == 1,
              "she signs one up, and it is said where somebody is, or must wait",
              (good.status, again.status, more.status, people(course)))
    read = words(lise.get(good.location))
    tap.check("For en av mine" in read and "På venteliste" in read, "and sees who is signed up to what")
    tap.check([Browser(who).get(path).status for who in ("lars.leder", "kai.koordinator", SIRI)] ==
              [404, 404, 403], "nobody else signs them up")
    signs_off_hers(tap, lise, f"/enhet/{code}/opplaering", course, mine)


def signs_off_hers(tap, lise, list_, course, mine):
    """And off again, who hears of it; the first who waits gets the place."""
    path = list_ + "/avmelding"
    off = {**lise.get(list_).hidden(path), "kurset": course, "kursdeltaker": employee(mine)}
    twice = [lise.post(path, off) for _ in range(2)]
    placed = told("kai.koordinator", "course_place")
    tap.check([a.status for a in twice] == [303, 303] and people(course) == [("kai.koordinator", "placed")] and
              told(mine, "course_signed_off") == 1 and placed >= 1 and
              told("kai.koordinator", "course_signed_off") == 0 and
              "Meldt av." in words(lise.get(twice[0].location)),
              "she signs one off, sent twice once, and who waited has the place",
              ([a.status for a in twice], people(course)))
    empty = {"kurset": "", "kursdeltaker": ""}
    others_ = [lise.post(path, {**lise.get(list_).hidden(path), **empty, **form}).status for form in (
        {}, {"kurset": course}, {"kurset": course, "kursdeltaker": employee("kari.koordinator")},
        {"kurset": "999999", "kursdeltaker": employee(mine)})]
    foreign = [Browser(who).post(path, off).status for who in ("lars.leder", "kai.koordinator", SIRI)]
    tap.check(others_ == [409] * 4 and all(s in (400, 403, 404) for s in foreign) and
              people(course) == [("kai.koordinator", "placed")],
              "nobody of another unit, and nobody else does", (others_, foreign))
    heard = Browser(mine).get("/varsler")
    tap.check("meldt deg av et kurs" in words(heard), "which stands among her notices")


def left(tap, siri):
    """Whoever loses the account gives up her place, to whoever waited first; nobody else does."""
    who = ("kai.koordinator", "kari.koordinator", "knut.koordinator")
    course, off = make(siri, kurstittel="En som slutter"), make(siri, kurstittel="Avlyst siden")
    for name in who:
        sign_up(Browser(name), course)
    sign_up(Browser(who[0]), off)
    siri.fill(at(off, "/avlys"), at(off, "/avlys"), avlyst_fordi="Ingen kursholder")
    before = told(who[1], "course_place")
    sql(f"UPDATE employee SET state = 'disabled' WHERE username = '{who[0]}'")
    runs = [run_sweep("duties") for _ in range(2)]
    freed = [re.search(r"(\d+) course places freed", run.stderr).group(1) for run in runs]
    tap.check([run.returncode for run in runs] == [0, 0] and
              people(course) == [(who[1], "placed"), (who[2], "waiting")] and people(off) == [] and
              one(f"""SELECT COUNT(*) FROM sign_up WHERE course = {course} AND ended IS NOT NULL
                  AND ended_by IS NULL""") == "1" and told(who[1], "course_place") == before + 1 and
              int(freed[0]) >= 2 and freed[1] == "0",
              "who has left gives up her place to the first who waits, who is told, once",
              (freed, people(course), people(off)))
    sql(f"UPDATE employee SET state = 'active' WHERE username = '{who[0]}'")


def said_of(text, who):
    """What the list says of one who may be asked."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", re.search(
        rf'name="koordinator" value="{who}"(.*?)</label>', text, re.S).group(1)))


def warned(tap, lise, unit):
    """It is said where somebody without the basic course is asked; she may be asked all the same."""
    number = waiting(0)
    way = f"/sak/{number}/koordinator/tilbud"
    kai, other = employee("kai.koordinator"), employee(others(unit, "kai.koordinator")[0])
    sql(f"UPDATE employee SET expires = NULL WHERE id IN ({kai}, {other})")
    text = lise.get(way).text
    tap.check("Mangler grunnkurs" not in said_of(text, kai) and
              "Mangler grunnkurs: har ikke et heldagskurs som gjelder" in said_of(text, other),
              "who lacks the basic course is said to, where one is asked", said_of(text, other))
    before = sql("SELECT COLUMN_NAME FROM information_schema.COLUMNS WHERE TABLE_NAME = 'offer'")
    sent = lise.fill(way, way, koordinator=other, timer="4", avklart="ja")
    tap.check(sent.status == 303 and not [c for c in before if "train" in c[0] or "course" in c[0]],
              "she may be asked all the same, and the question remembers nothing of it",
              (sent.status, words(sent)[:500]))
    return number, other


def batons_do_not_tell(tap, unit):
    """Whoever hands a baton on is nobody's leader, and learns nothing of it."""
    row = sql(f"""SELECT c.number, e.username FROM strand s JOIN casefile c ON c.id = s.casefile
        JOIN employee e ON e.id = s.holder AND e.state = 'active' WHERE s.kind = 'baton'
        AND s.state = 'active' AND s.held_as = 'accepted' AND c.address_block = 'none'
        AND e.id NOT IN (SELECT employee FROM seat WHERE kind IN ('leader', 'system_owner') AND live = 1)
        LIMIT 1""")
    if not row:
        tap.check(False, "there is a baton to hand on")
        return
    page = Browser(row[0][1]).get(f"/sak/{row[0][0]}/stafettholder/tilbud")
    tap.check(page.status == 200 and "grunnkurs" not in page.text,
              "whoever hands a baton on learns nothing of others' courses", page.status)


def verdict(text, name):
    found = re.search(rf"<li><h2[^>]*>{name}</h2>(.*?)</li>", text, re.S)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", found.group(1))).strip() if found else ""


def tomorrow(tap, lise, code, number, asked):
    """Who may take a case tomorrow, and why not the others: as where one is asked."""
    path = f"/enhet/{code}/i-morgen"
    name = one(f"SELECT name FROM employee WHERE id = {asked}")
    text = lise.get(path).text
    first = verdict(text, name)
    tap.check(first.startswith("Ja, men") and "Mangler grunnkurs" in first and "spurt om" in first,
              "who is asked already, or lacks the course, may and it is said", first)
    kai, called = employee("kai.koordinator"), name_of("kai.koordinator")
    asked_too = one(f"SELECT COUNT(*) FROM offer WHERE employee = {kai} AND open_mark = 1") != "0"
    tap.check(verdict(text, called).startswith("Ja, men" if asked_too else "Ja ") and
              "grunnkurs" not in verdict(text, called), "who has all of it may", verdict(text, called))
    sql(f"UPDATE offer SET state = 'declined', ended = UTC_TIMESTAMP(6), reason = 'Nei' WHERE employee = {asked} AND state = 'open'")
    no = verdict(lise.get(path).text, name)
    offered = said_of(lise.get(f"/sak/{number}/koordinator/tilbud").text, asked) \
        if lise.get(f"/sak/{number}/koordinator/tilbud").status == 200 else ""
    tap.check("Svarte nei til en sak" in no, "who has just said no is said to", (no, offered))
    said = {}
    for why, on, off in (
            ("Borte til", f"""INSERT INTO absence (employee, first, last, made, made_by) VALUES ({kai},
                {norway()} + INTERVAL 1 DAY, {norway()} + INTERVAL 1 DAY, UTC_TIMESTAMP(6), {kai})""",
             f"DELETE FROM absence WHERE employee = {kai}"),
            ("Slutter", f"UPDATE employee SET expires = UTC_TIMESTAMP(6) + INTERVAL 20 DAY WHERE id = {kai}",
             f"UPDATE employee SET expires = NULL WHERE id = {kai}"),
            ("Ikke plass til flere:", f"""INSERT INTO full_time_post (employee, title, room, said, said_by)
                VALUES ({kai}, 'child', 1, UTC_TIMESTAMP(6), {kai})""",
             f"DELETE FROM full_time_post WHERE employee = {kai}")):
        sql(on)
        said[why] = verdict(lise.get(path).text, called)
        sql(off)
    tap.check(all(said[why].startswith("Nei") and why in said[why] for why in said),
              "away, leaving and full are no, each with its reason", said)
    can = re.search(r"(\d+) av (\d+) kan ta en sak", words(lise.get(path)))
    tap.check(can is not None and 0 < int(can[1]) <= int(can[2]), "with how many may", can)
    tap.check([Browser(who).get(path).status for who in ("lars.leder", "kai.koordinator", SIRI,
                                                         "tora.tjenestekontor")] == [404, 404, 403, 403],
              "and it is for their leader alone")


def main():
    tap = Tap()
    siri, kai, lise = Browser(SIRI), Browser("kai.koordinator"), Browser("lise.leder")
    unit, code = unit_of("lise.leder")
    made(tap, siri, kai)
    moves_up(tap, siri, *last_place(tap, siri))
    refused(tap, siri, kai)
    calendar(tap, siri, kai)
    attended(tap, siri, kai)
    runs_out(tap, siri, kai)
    who_lacks(tap, siri, lise, unit, code)
    signs_up_hers(tap, siri, lise, unit, code)
    left(tap, siri)
    number, asked = warned(tap, lise, unit)
    batons_do_not_tell(tap, unit)
    tomorrow(tap, lise, code, number, asked)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
