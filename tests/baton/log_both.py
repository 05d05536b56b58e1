"""A child with a log gets a coordinator, and the plan takes over what stands (R58); part of it_log.py."""

import re

from client import Browser, day, norway, one, sql

from it_log import KAI, STIAN, log_of, number_of, opened, unit_of
from log_team import employee, tell

LISE, TORA = "lise.leder", "tora.tjenestekontor"


def with_goals(stian, name):
    number = number_of(opened(stian, STIAN, name))
    new = f"/sak/{number}/logg/mal/nytt"
    for goal, measure in (("Sove <godt>", "Fast leggetid"), ("Ha en venn", "Spise sammen")):
        page = stian.fill(new, new, malsetting=goal).location
        stian.fill(page, page, tiltak=measure, hvem_gjor="Mor", gjores_innen="1.6.2027", vurderes=day(9))
    return number


def coordinated(number):
    """As if the office had granted a coordinator and Lise had given the case to Kai."""
    unit = one(f"""SELECT t.unit FROM seat t JOIN employee e ON e.id = t.employee
        WHERE e.username = '{LISE}' AND t.kind = 'leader' AND t.live = 1 LIMIT 1""")
    tora = Browser(TORA)
    page = "/soknader/ny"
    name, birth = sql(f"""SELECT n.name, DATE_FORMAT(n.birth, '%e.%c.%Y') FROM casefile c
        JOIN person n ON n.id = c.person WHERE c.number = '{number}'""")[0]
    got = tora.fill(page, page, navn=name, fodselsdato=birth, soker_om="koordinator", plan="ja",
                    soknaden="Trenger mange", kanal="tjeneste", mottatt=day(), avsender="foresatt",
                    avsender_navn="Mor", malform="nb", samme="ja")
    strand = one(f"""SELECT s.id FROM strand s JOIN casefile c ON c.id = s.casefile
        WHERE c.number = '{number}' AND s.kind = 'coordinator'""")
    sql(f"""UPDATE application SET state = 'decided', ended = UTC_TIMESTAMP(6), ended_by = 1
             WHERE strand = {strand};
        UPDATE strand SET state = 'registered', decided = {norway()} WHERE id = {strand}""")
    page = f"/sak/{number}/koordinator/fordel"
    given = tora.fill(page, page, enhet=unit, beskjed="Koordinatoren er der").status
    kid = one(f"SELECT id FROM employee WHERE username = '{KAI}'")
    lise, offer = Browser(LISE), f"/sak/{number}/koordinator/tilbud"
    asked = lise.fill(offer, offer, koordinator=kid, timer="4", avklart="ja").status
    answer = f"/sak/{number}/koordinator/svar"
    yes = Browser(KAI).fill(answer, answer, svar="ja", habil="ja").status
    return [got.status, given, asked, yes]


def owed(number):
    return sql(f"""SELECT DATEDIFF(d.due, {norway()}), d.done_mark, d.seat FROM duty d JOIN casefile c
        ON c.id = d.casefile WHERE c.number = '{number}' AND d.guideline = 'choose_both'""")


def taken_over(tap, stian, number):
    page = f"/sak/{number}/logg/plan"
    before = stian.get(page).status
    steps = coordinated(number)
    kai = Browser(KAI)
    plan = f"/sak/{number}/plan"
    alone = [kai.get(f"/sak/{number}/logg").status, "Fast leggetid" in kai.get(plan).text]
    tap.check(before == 404 and steps == [303] * 4 and owed(number) == [["14", "0", "holder"]] and
              page in stian.get("/").text and alone == [404, False] and log_of(number)[0][4] == STIAN,
              "when a child with a log gets a coordinator, whoever has the baton is to say what becomes of it",
              (before, steps, owed(number), alone))
    goals = [r[0] for r in sql(f"""SELECT g.id FROM plan_goal g JOIN casefile c ON c.id = g.casefile
        WHERE c.number = '{number}' ORDER BY g.id""")]
    tick = f"til_planen-{goals[0]}"
    said = {"loggen": "fortsett", "fortsetter_fordi": "Skolen i loggen"}
    bad = [stian.fill(page, page, **f).status for f in
           ({}, {"loggen": "fortsett"}, {"loggen": "kanskje"}, dict(said, **{tick: "ja"}))]
    wrong = stian.fill(page, page, **said, familien_vil="ja", **{"til_planen-999999": "ja"}).status
    done = stian.fill(page, page, **said, familien_vil="ja", **{tick: "ja"})
    text, log = kai.get(plan).text, stian.get(f"/sak/{number}/logg").text
    row = sql(f"""SELECT m.measure, m.responsible, m.schedule FROM plan_measure m JOIN casefile c
        ON c.id = m.casefile WHERE c.number = '{number}' AND m.live = 1""")
    carried = [w in text for w in ("Sove &lt;godt&gt;", "Fast leggetid", "Mor", "1.6.2027")]
    tap.check(bad == [422] * 4 and wrong == 409 and done.status == 303 and
              row == [["Fast leggetid", "Mor", "1.6.2027"]] and all(carried) and
              "Spise sammen" not in text and "Skolen i loggen" in log and "Står også i planen" in log and
              owed(number) == [["14", "1", "holder"]],
              "the goals that the family wants in the plan stand there as they stood: four fields of four",
              (bad, wrong, done.status, row, carried))
    measure = one(f"SELECT MIN(m.id) FROM plan_measure m WHERE m.goal = {goals[0]}")
    paths = (f"/logg/mal/{goals[0]}", f"/logg/tiltak/{measure}")
    got = [stian.get(f"/sak/{number}{p}").status for p in paths]
    got += [stian.get(f"/sak/{number}/logg/tiltak/{measure}/vurder").status,
            kai.get(f"{plan}/tiltak/{measure}").status]
    tap.check(got == [409, 409, 200, 200],
              "from then on it is written in the plan, and the log looks at what it leads to", got)
    return kai, plan, goals[0]


def entry(who, page, field):
    """What stands in a field of a form, for whoever opens it."""
    found = re.search(rf'name="{field}" value="([^"]*)"|name="{field}"[^>]*>([^<]*)</textarea>', who.get(page).text)
    return (found.group(1) or found.group(2) or "") if found else None


def begun_for_her(tap, stian, kai, number, plan):
    """What stands in the log stands in forms beside it, for whoever reads the log alone."""
    note, new, child = f"/sak/{number}/logg/notat", f"/sak/{number}/samtykker/nytt", f"{plan}/punkt/barnets-syn"
    stian.fill(note, note, notatet_er="lysglimt", lognotat="Var på tur")
    stian.fill(note, note, notatet_er="barnets-stemme", lognotat="Vil ha <hund>")
    of_log = one(f"""SELECT MIN(s.id) FROM consent_service s JOIN casefile c ON c.id = s.casefile
        WHERE c.number = '{number}'""")
    same = f"{new}?som={of_log}"
    hers = [entry(stian, new, "giver_navn"), entry(stian, new, "opplysninger"),
            entry(stian, same, "giver_navn"), entry(stian, same, "opplysninger")]
    ticked = 'name="formal-5" value="ja" checked' in stian.get(same).text
    nothing = [entry(kai, new, "giver_navn"), entry(kai, new, "opplysninger"), entry(kai, child, "punkt"),
               kai.get(same).status, "som=" in kai.get(f"/sak/{number}/samtykker").text]
    tap.check(hers == ["Mor og far", "", "Mor og far", "Det som trengs"] and ticked and
              'value="selv" checked' not in stian.get(same).text and nothing == ["", "", "", 404, False],
              "who answered stands in the next consent for whoever writes the log; a coordinator who does "
              "not read it gets nothing out of it", (hers, ticked, nothing))
    bad = [stian.get(f"{new}?som={x}").status for x in ("0", "x", "999999999", "")]
    let = tell(stian, number, f"samtykke_hos-{unit_of(KAI)}")
    people = f"/sak/{number}/samtykker/{let}/deltakere"
    joined = stian.fill(people, people, deltaker=employee(KAI)).status
    reads = entry(kai, child, "punkt")
    back = f"/sak/{number}/samtykker/{let}/trekk"
    stian.fill(back, back, trukket_dato=day())
    gone = entry(kai, child, "punkt")
    tap.check(bad == [404] * 4 and joined == 303 and reads == "Vil ha &lt;hund&gt;" and gone == "" and
              one(f"""SELECT COUNT(*) FROM plan_point p JOIN casefile c ON c.id = p.casefile
                  WHERE c.number = '{number}' AND p.point = 'child_view'""") == "0",
              "the child's view stands in the plan as long as she may read the log, and nothing is written "
              "before it is sent", (bad, joined, reads, gone))
    kai.fill(child, child, punkt="Vil ha katt")
    tap.check(entry(kai, child, "punkt") == "Vil ha katt", "what the plan says itself is not filled in anew")


def left_again(tap, stian, kai, number, plan, goal):
    page = f"{plan}/mal/{goal}"
    done = kai.fill(page, page + "/fjern").status
    log = stian.get(f"/sak/{number}/logg").text
    tap.check(done == 303 and "Fast leggetid" not in kai.get(plan).text and "Fast leggetid" in log and
              kai.get(page).status == 404 and stian.get(f"/sak/{number}/logg/mal/{goal}").status == 200,
              "what the plan takes out the log has still", done)


def approved(tap, stian, number):
    sql(f"""UPDATE plan p JOIN casefile c ON c.id = p.casefile SET p.state = 'approved'
        WHERE c.number = '{number}'""")
    page = f"/sak/{number}/logg/plan"
    goal = one(f"""SELECT MIN(g.id) FROM plan_goal g JOIN casefile c ON c.id = g.casefile
        WHERE c.number = '{number}' AND g.in_plan = 0""")
    got = stian.fill(page, page, loggen="avslutt", familien_vil="ja", **{f"til_planen-{goal}": "ja"})
    ends = stian.fill(page, page, loggen="avslutt")
    life = stian.get(f"/sak/{number}").text
    tap.check(got.status == 422 and ends.location == f"/sak/{number}/stafettholder/avslutning" and
              "Barnet fikk koordinator, og stafettloggen fortsetter" in life and
              "og stafettloggen avsluttes" in life and "Skolen i loggen" not in life,
              "an approved plan takes over nothing; a log that ends goes on to its closing",
              (got.status, ends.location))


def run(tap):
    stian = Browser(STIAN)
    number = with_goals(stian, "Begge Logg")
    kai, plan, goal = taken_over(tap, stian, number)
    begun_for_her(tap, stian, kai, number, plan)
    left_again(tap, stian, kai, number, plan, goal)
    approved(tap, stian, number)
