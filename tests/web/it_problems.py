"""Problems of cooperation, resources and competence: reported to the nearest leader
and the system owner, followed up by both, and seen by nobody else (R32, A198)."""

import os
import re
import subprocess

from client import Browser, one, sql

NEW = "/problemer/nytt"
ALL = "/problemer/alle"
TEXT = "Tjenestene møtes ikke før det haster."


def unit(code="familietjenesten"):
    return one(f"SELECT id FROM unit WHERE code = '{code}'")


def send(browser, **fields):
    return browser.fill(NEW, NEW, **{"slag": "samarbeid", "gjelder": unit(),
                                     "problem": TEXT, **fields})


def report(browser, **fields):
    """The path of a problem that was just reported."""
    answer = send(browser, **fields)
    assert answer.status == 303, answer.status
    return answer.location


def problem(path, column):
    return one(f"SELECT {column} FROM problem WHERE id = {path.rsplit('/', 1)[1]}")


def owed(path):
    """Which seats still owe something of it: "leader", "system_owner"."""
    return [row[0] for row in sql(f"""SELECT seat FROM duty WHERE done_mark = 0
        AND guideline IN ('answer_problem', 'follow_problem')
        AND subject = {path.rsplit('/', 1)[1]} ORDER BY seat""")]


def sent(browser, page, action, **fields):
    """The status of a form of `page` that goes to `action`."""
    return browser.post(action, {**browser.get(page).hidden(action), **fields}).status


def answer(browser, path, text="Tatt opp i ledermøtet."):
    return sent(browser, path + "/svar", path + "/svar", gjort=text)


def it_goes_to_two(tap, kai, lise, siri, lars):
    desk, form = kai.get("/").text, kai.get(NEW).text
    tap.check(f'href="{NEW}"' in desk and "ingen navn" in form and
              f'<option value="{unit()}" selected>' in form,
              "the form is one click away, says what not to write, and knows the unit")
    path = report(kai)
    tap.check(owed(path) == ["leader", "system_owner"] and
              problem(path, "leader_unit") == unit(),
              "the nearest leader and the system owner each owe an answer", owed(path))
    desks = [f'href="{path}/svar"' in who.get("/").text
             for who in (lise, siri, lars, kai)]
    tap.check(desks == [True, True, False, False],
              "it is on the desks of these two, and on no other", desks)
    statuses = [who.get(path).status for who in (kai, lise, siri, lars)] + [
        lars.get(path + "/svar").status, kai.get(path + "/svar").status,
        siri.get(path + "/overlat").status, kai.get("/problemer/999999").status,
        kai.get(ALL).status, lise.get(ALL).status]
    tap.check(statuses == [200, 200, 200, 404, 404, 403, 403, 404, 403, 403],
              "who reported and the two see it; for others it is not there", statuses)
    return path


def both_answer(tap, kai, lise, siri, path):
    empty = lise.fill(path + "/svar", path + "/svar", gjort=" ")
    tap.check(empty.status == 422 and len(owed(path)) == 2, "an empty answer is none",
              empty.status)
    tap.check(answer(lise, path, "Fast <møte> hver måned.") == 303 and
              owed(path) == ["system_owner"] and problem(path, "state") == "open",
              "what one has done leaves it to the other")
    desk, page = kai.get("/").text, kai.get(path).text
    tap.check("Svar på problemer du har meldt" in desk and f'href="{path}"' in desk and
              "Fast &lt;møte&gt; hver måned." in page and "Har ikke svart" in page,
              "who reported is told at once, and sees who has not answered")
    tap.check(lise.get(path + "/svar").status == 403 and
              f'href="{path}/svar"' not in lise.get("/").text and
              f'href="{path}"' in lise.get("/problemer").text,
              "the leader answers once, and finds it again")
    tap.check(sent(kai, path, path + "/lest") == 303 and
              f'href="{path}"' not in kai.get("/").text, "what was read is not told of")
    tap.check(answer(siri, path) == 303 and owed(path) == [] and
              problem(path, "state") == "closed" and f'href="{path}"' in kai.get("/").text,
              "the other one's answer closes it, and is told of too")
    tap.check([kai.post(path + "/trekk", kai.get(path).hidden(path + "/lest")).status,
               siri.get(path + "/svar").status] == [403, 403] and
              problem(path, "state") == "closed", "what is closed stays closed")


def the_leader_leaves_it(tap, kai, lise, siri):
    path = report(kai, slag="kompetanse")
    tap.check(f'href="{path}/overlat"' in lise.get(path + "/svar").text and
              "/overlat" not in siri.get(path + "/svar").text and
              lise.fill(path + "/overlat", path + "/overlat", overlatt="").status == 422,
              "a leader may leave it to the system owner, and says why")
    tap.check(sent(lise, path + "/overlat", path + "/overlat",
                   overlatt="Gjelder flere.") == 303 and
              owed(path) == ["system_owner"] and problem(path, "state") == "open",
              "then it is the system owner's alone")
    page = kai.get(path).text
    tap.check("Overlot det til systemansvarlig." in page and "Gjelder flere." in page,
              "and who reported sees that")
    tap.check(answer(siri, path) == 303 and problem(path, "state") == "closed",
              "her answer closes it")


def a_leader_reports(tap, lise, siri):
    above = one(f"SELECT COALESCE(parent, 0) FROM unit WHERE id = {unit()}")
    path = report(lise)
    tap.check(problem(path, "leader_unit") != unit() and
              lise.get(path + "/svar").status == 403,
              "a leader's own problem does not come back to herself",
              problem(path, "leader_unit"))
    sql(f"UPDATE unit SET parent = {unit('helsestasjonen')} WHERE id = {unit()}")
    higher = report(lise)
    tap.check(problem(higher, "leader_unit") == unit("helsestasjonen"),
              "but goes to the leader of the unit above",
              problem(higher, "leader_unit"))
    sql(f"UPDATE unit SET parent = NULLIF({above}, 0) WHERE id = {unit()}")
    if owed(path) == ["system_owner"]:
        tap.check("ingen leder over" in lise.get(path).text and
                  answer(siri, path) == 303 and problem(path, "state") == "closed",
                  "with nobody above, the system owner follows it up alone")
    alone = report(siri)
    tap.check("system_owner" in owed(alone) and sent(siri, alone, alone + "/trekk") == 303,
              "a system owner may report too, and take it back", owed(alone))


def an_empty_seat_keeps_nothing_open(tap, kai, siri):
    path = report(kai)
    sql(f"""UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE kind = 'leader' AND live = 1
        AND unit = {unit()}""")
    page = siri.get(path).text
    tap.check("ingen leder nå" in page and answer(siri, path) == 303 and
              owed(path) == [] and problem(path, "state") == "closed",
              "where nobody leads, the system owner's answer is enough")
    without = report(kai)
    tap.check(problem(without, "COALESCE(leader_unit, 0)") != unit(),
              "and nobody is told through an empty seat")
    subprocess.run(os.environ["SWEEP"].split(), check=True, capture_output=True)


def it_is_taken_back(tap, kai, lise, siri):
    path = report(kai)
    form = lise.get(path + "/svar").hidden(path + "/svar")
    tap.check(answer(siri, path) == 303 and sent(kai, path, path + "/trekk") == 303 and
              problem(path, "state") == "withdrawn" and owed(path) == [] and
              f'href="{path}"' not in kai.get("/").text,
              "who reported takes it back while it is open; nobody owes an answer")
    tap.check(lise.post(path + "/svar", {**form, "gjort": "Sent."}).status == 403,
              "what was taken back is not answered from an old page")


def two_at_once(tap, kai, lise, siri):
    path = report(kai)
    old = lise.get(path + "/svar").hidden(path + "/svar")
    answer(siri, path)
    late = lise.post(path + "/svar", {**old, "gjort": "Min tekst."})
    tap.check(late.status == 409 and "Min tekst." in late.text and
              owed(path) == ["leader"], "who comes second is told, and keeps the text",
              late.status)
    form = {**kai.get(NEW).hidden(NEW), "slag": "ressurser", "gjelder": unit(),
            "problem": TEXT}
    before = int(one("SELECT COUNT(*) FROM problem"))
    statuses = [kai.post(NEW, form).status for _ in range(2)]
    tap.check(statuses == [303, 303] and
              int(one("SELECT COUNT(*) FROM problem")) == before + 1,
              "sent twice it is reported once", statuses)


def no_family_is_told_of(tap, kai, lise):
    before = one("SELECT COUNT(*) FROM problem")
    wrong = [{"problem": ""}, {"problem": "Se 2026-00017."}, {"slag": "annet"},
             {"problem": "Gjelder 01017012345 og 15021951940."}, {"gjelder": "999999"},
             {"gjelder": ""}, {"slag": ""}, {"problem": "Æ" * 2001}]
    statuses = [send(kai, **fields).status for fields in wrong]
    tap.check(statuses == [422] * len(wrong) and
              one("SELECT COUNT(*) FROM problem") == before,
              "what lacks something or names a case is shown again", statuses)
    path = report(kai, problem="I 2026 var vi 12 345, nå er vi 2025-26 færre.")
    tap.check(lise.fill(path + "/svar", path + "/svar", gjort="Se 2026-00017").status
              == 422 and len(owed(path)) == 2, "an answer names none either")


def shown(browser, query=""):
    """The ids of the list of all, in their order."""
    page = browser.get(ALL + query)
    return page.status, re.findall(r'<th scope="row"><a class="ds-link" '
                                   r'href="/problemer/(\d+)"', page.text)


def the_list_of_all(tap, siri):
    kai, where = "(SELECT id FROM employee WHERE username = 'kai.koordinator')", unit()
    sql(f"""INSERT INTO problem (reported, reported_by, kind, unit, leader_unit, text,
        state, ended) SELECT UTC_TIMESTAMP(6), {kai}, IF(seq MOD 2, 'resources',
        'competence'), {where}, {where}, 'Tekst', IF(seq MOD 3, 'closed', 'open'),
        IF(seq MOD 3, UTC_TIMESTAMP(6), NULL) FROM seq_1_to_120""")
    wanted = [row[0] for row in sql(
        "SELECT id FROM problem ORDER BY ended_mark, id DESC")]
    found, at = [], ""
    for _ in range(9):
        status, ids = shown(siri, at)
        found += ids
        after = re.search(r'name="etter" value="(\d+)"', siri.get(ALL + at).text)
        if after is None:
            break
        at = f"?etter={after.group(1)}"
    tap.check(found == wanted, "every problem is listed once, what is open first",
              f"{len(found)} of {len(wanted)}")
    chosen = shown(siri, f"?tilstand=apne&slag=ressurser&gjelder={where}")[1]
    tap.check(chosen == [row[0] for row in sql(f"""SELECT id FROM problem
        WHERE state = 'open' AND kind = 'resources' AND unit = {where}
        ORDER BY id DESC LIMIT 50""")] and chosen, "kind, unit and state are chosen")
    odd = [shown(siri, "?tilstand=tull")[0], shown(siri, "?etter=999999")[1] == wanted[:50],
           siri.get(ALL + "?hva=1").status]
    tap.check(odd == [422, True, 400], "what makes no sense is told", odd)


def run(tap):
    kai, lise = Browser("kai.koordinator"), Browser("lise.leder")
    siri, lars = Browser("siri.systemansvarlig"), Browser("lars.leder")
    path = it_goes_to_two(tap, kai, lise, siri, lars)
    both_answer(tap, kai, lise, siri, path)
    the_leader_leaves_it(tap, kai, lise, siri)
    a_leader_reports(tap, lise, siri)
    it_is_taken_back(tap, kai, lise, siri)
    two_at_once(tap, kai, lise, siri)
    no_family_is_told_of(tap, kai, lise)
    the_list_of_all(tap, siri)
    an_empty_seat_keeps_nothing_open(tap, kai, siri)
