"""Goals and measures of a log, and what came of them (R52, R57); part of it_log.py."""

import re

from client import Browser, day, norway, one, sql

from it_application import identity
from it_log import KAI, STIAN, number_of, opened, unit_of


def looked(measure):
    """Each time they were to look at it: when, and whether they did."""
    return sql(f"""SELECT DATEDIFF(due, {norway()}), done_mark FROM duty
        WHERE guideline = 'follow_measure' AND subject = {measure} ORDER BY id""")


def written(tap, stian, log):
    new = f"{log}/mal/nytt"
    bad = [stian.fill(new, new, malsetting=t).status for t in ("", " ", "x" * 1001, identity())]
    goal = stian.fill(new, new, malsetting="Sove <i>godt</i>")
    first = goal.location
    fields = dict(tiltak="Fast leggetid", hvem_gjor="Mor", vurderes=day(10))
    for how in (dict(tiltak=""), dict(hvem_gjor=""), dict(vurderes=""), dict(vurderes=day(-1)),
                dict(vurderes=day(9000)), dict(gjores_innen="31.2.2027")):
        bad.append(stian.fill(first, first, **dict(fields, **how)).status)
    added = stian.fill(first, first, **fields, gjores_innen=day(5))
    measure = one("SELECT MAX(id) FROM plan_measure")
    text = stian.get(log).text
    tap.check(set(bad) == {422} and goal.status == 303 and first.endswith("/tiltak") and
              added.status == 303 and "Sove &lt;i&gt;godt" in text and "Fast leggetid" in text and
              looked(measure) == [["10", "0"]],
              "a goal and what is done for it stand in the log, and are looked at on their day",
              (bad, goal.status, added.status, looked(measure)))
    return first, measure


def evaluated(tap, stian, log, measure):
    page = f"{log}/tiltak/{measure}"
    moved = stian.fill(page, page, tiltak="Fast leggetid", hvem_gjor="Mor og far",
                       vurderes=day(3)).status
    look = page + "/vurder"
    owed = looked(measure)
    on_desk = look in stian.get("/").text
    said = dict(virkning="noe", vi_konkluderer="Sover litt mer")
    bad = [stian.fill(look, look, **f).status for f in
           ({}, dict(said, vi_konkluderer=""), dict(said, ser_igjen=day()))]
    done = [stian.fill(look, look, **said, ser_igjen=day(20)).status,
            stian.fill(look, look, virkning="onsket", vi_konkluderer="Sover hver natt").status]
    text = stian.get(log).text
    tap.check((moved, owed, on_desk) == (303, [["3", "0"]], True) and bad == [422] * 3 and
              done == [303] * 2 and looked(measure) == [["3", "1"], ["20", "1"]] and
              text.index("Sover hver natt") < text.index("Sover litt mer"),
              "each time they look is owed once, and what was said stands",
              (moved, owed, on_desk, bad, done, looked(measure)))
    again = stian.fill(page, page, tiltak="Fast leggetid", hvem_gjor="Far", vurderes=day(30)).status
    tap.check(again == 303 and looked(measure)[2:] == [["30", "0"]],
              "a new day for it is owed again", looked(measure))


def steps(tap, stian):
    """Nobody ticks them: each is done when what it asks for stands in the log (B195-B203)."""
    number = number_of(opened(stian, STIAN, "Steg Logg"))
    log = f"/sak/{number}/logg"

    def next_one():
        found = re.search(r'<li aria-current="step"><strong>(.*?)</strong>', stian.get(log).text)
        return found.group(1) if found else None

    said = dict(niva_fordi="Hjalp litt", familiens_syn="Vil", fokusperson="Per",
                foreldrene_vet="ja", tiltakene="Samtaler", samordning="To")
    got = [next_one()]
    stian.fill(log + "/niva", log + "/niva", veien_videre="utvide", **said)
    got.append(next_one())
    page = f"/sak/{number}/samtykker/nytt"
    stian.fill(page, page, **{
        "svaret": "ja", "gir": "foreldre", "giver_navn": "Mor og far", "formal-5": "ja",
        "opplysninger": "Loggen", f"samtykke_hos-{unit_of(KAI)}": "ja", "gitt_som": "underskrift",
        "gitt_dato": day(), "gjelder_til": day(100)})
    got.append(next_one())
    goal = stian.fill(log + "/mal/nytt", log + "/mal/nytt", malsetting="Trives").location
    stian.fill(goal, goal, tiltak="Lek", hvem_gjor="Mor", vurderes=day(10))
    got.append(next_one())
    look = f"{log}/tiltak/{one('SELECT MAX(id) FROM plan_measure')}"
    stian.fill(look, look, tiltak="Lek", hvem_gjor="Mor", vurderes=day(10), gjores_innen=day())
    got.append(next_one())
    stian.fill(look + "/vurder", look + "/vurder", virkning="noe", vi_konkluderer="Bra",
               ser_igjen=day(20))
    got.append(next_one())
    known = "Lek (Mor): Noe virkning. Bra" in stian.get(log + "/niva").text
    moved = stian.fill(log + "/niva", log + "/niva", veien_videre="endre", niva_fordi="Hjalp litt",
                       familiens_syn="Vil", fokusperson="Per", en_annen="ja")
    got.append(next_one())
    tap.check(known and moved.location == f"/sak/{number}/stafettholder/tilbud" and
              "En annen bør være stafettholder" in stian.get(log).text,
              "what was tried stands there already, and who continues is said (R53)", moved.location)
    tap.check(got == [None, "Etabler kontakt med en annen tjeneste", "Planlegg tiltak",
                      "Sett i verk tiltakene", "Evaluer tiltakene",
                      "Avklar og beslutt hva som skjer videre", "Evaluer tiltakene"],
              "on level 2 each of the five steps is next until the log has it", got)


def noted(tap, stian, log):
    page = log + "/notat"
    got = [stian.fill(page, page, **f).status for f in
           ({}, dict(notatet_er="lysglimt"), dict(notatet_er="annet", lognotat="x"),
            dict(notatet_er="lysglimt", lognotat="Lo hele <b>dagen</b>"),
            dict(notatet_er="barnets-stemme", lognotat="Vil ha katt"))]
    text = stian.get(log).text
    tap.check(got == [422, 422, 422, 303, 303] and "Lo hele &lt;b&gt;" in text and "Vil ha katt" in text,
              "what went well and what the child says has its place", got)


def for_nobody_else(tap, stian, log, measure, goal):
    """Neither another's log, nor the plan of the same case, nor a log of another's by its number."""
    kai = Browser(KAI)
    other = number_of(opened(kai, KAI, "Annen Logg"))
    paths = [f"{log}/tiltak/{measure}", f"{log}/tiltak/{measure}/vurder", goal, f"{log}/notat"]
    got = {kai.get(p).status for p in paths}
    moved = {kai.get(p.replace(log, f"/sak/{other}/logg")).status for p in paths[:3]}
    number = log.split("/")[2]
    row = goal.split("/")[-2]
    plan = {stian.get(f"/sak/{number}/plan/{w}").status for w in (f"mal/{row}", f"tiltak/{measure}")}
    tap.check(got <= {403, 404} and moved == {404} and plan <= {403, 404} and
              "Fast leggetid" not in stian.get(f"/sak/{number}/plan").text,
              "they are read by nobody who has not the log, and stand in no plan", (got, moved, plan))


def everything(tap, stian, log):
    text = stian.get(f"/sak/{log.split('/')[2]}/alt").text
    tap.check(all(w in text for w in ("Sove &lt;i&gt;godt", "Fast leggetid", "Sover hver natt",
                                      "Vil ha katt")),
              "they are among all that is written")


def taken_out(tap, stian, log, goal, measure):
    end = goal.removesuffix("/tiltak")
    done = stian.fill(end, end + "/fjern").status
    tap.check(done == 303 and "Fast leggetid" not in stian.get(log).text and
              looked(measure)[-1][1] == "1" and stian.get(goal).status == 404 and
              stian.get(f"{log}/tiltak/{measure}").status == 404,
              "a goal goes out with its measures, and nobody is to look at them any more",
              (done, looked(measure)))


def run(tap):
    stian = Browser(STIAN)
    log = f"/sak/{number_of(opened(stian, STIAN, 'Arbeid Logg'))}/logg"
    goal, measure = written(tap, stian, log)
    evaluated(tap, stian, log, measure)
    steps(tap, stian)
    noted(tap, stian, log)
    for_nobody_else(tap, stian, log, measure, goal)
    everything(tap, stian, log)
    taken_out(tap, stian, log, goal, measure)
