"""Meetings called for a log and for a plan: which look alike, and one goes into the other (R58);
part of it_log.py."""

import threading

from client import Browser, day, one, sql

from it_log import KAI, STIAN
from log_both import coordinated, with_goals
from log_team import employee

KIND = {"motetype": "ansvarsgruppe", "kalles_av": "", "fra_klokken": "9", "til_klokken": "10", "motested": "Rom 2",
        "moteleder": "", "motetolk": ""}


def meets(who, number, days, people, **more):
    new = f"/sak/{number}/moter/nytt"
    page = who.fill(new, new, **{**KIND, "motedato": day(days), "dagsorden": "", **more}).location
    page = page.replace("/innkalte", "").split("?", maxsplit=1)[0]
    for name, mail in people:
        form = page + "/innkalte"
        who.fill(form, form, innkalt=name, innkalt_rolle="", epost=mail)
    return page


def called(who, page):
    return who.fill(page, page + "/kall", sprak="nb").status


def state(page, what="state"):
    return one(f"SELECT {what} FROM meeting WHERE id = {page.split('/')[-1]}")


def people(page):
    return sql(f"""SELECT name, mail, told IS NOT NULL FROM meeting_person
        WHERE meeting = {page.split('/')[-1]} AND live = 1 ORDER BY id""")


def cancelled(page):
    return [r[0] for r in sql(f"""SELECT m.address FROM mail m JOIN meeting_person p ON p.id = m.called
        WHERE p.meeting = {page.split('/')[-1]} AND m.cancels = 1 ORDER BY m.id""")]


SKOLE, LEGE, MOR, PPT = (("Skolen", "skole@eksempel.no"), ("Legen", "Lege@eksempel.no"), ("Mor <M>", ""),
                         ("PPT", "ppt@eksempel.no"))


def alike(tap, stian, kai, number):
    both = f"/sak/{number}/logg/plan"
    none = stian.get(both).text
    log = meets(stian, number, 10, [SKOLE, MOR, LEGE], dagsorden="Skoledagen\nFritid")
    far = meets(kai, number, 40, [SKOLE, MOR])
    other = meets(kai, number, 20, [PPT], motetype="oppstart")
    text = stian.get(both).text
    unlike = ["Disse to ligner" in t for t in (none, text)]
    plan = meets(kai, number, 17, [("Lege", "lege@eksempel.no"), PPT], motetype="evaluering",
                 dagsorden="Fritid\nBoligen", motetolk="Tigrinja")
    theirs = meets(kai, number, 11, [], kalles_av="Barnehagen")
    text = stian.get(both).text
    tap.check(unlike == [False, False] and text.count("Disse to ligner") == 1 and
              f"{log}/sammen?avlyses={plan.split('/')[-1]}" in text and
              f"{plan}/sammen?avlyses={log.split('/')[-1]}" in text and
              all(p in text for p in (far, other)) and theirs not in text and "begge: 1 av 2" in text and
              "samme slags møte." not in text and "høyst tre uker" in text,
              "meetings for the log and for the plan stand side by side; near ones of the same people, or of "
              "one kind, are said to look alike, and why", (unlike, text.count("Disse to ligner")))
    same = meets(kai, number, 12, [])
    text = stian.get(both).text
    tap.check(text.count("Disse to ligner") == 2 and "De er samme slags møte." in text and
              Browser("britt.bti").get(log + "/sammen").status in (403, 404),
              "also where nobody is called in yet, when they are of one kind")
    return log, plan, far, theirs, same


def folded(tap, stian, kai, log, plan, far, theirs):
    calls = [called(stian, log), called(kai, plan)]
    form, id_ = log + "/sammen", plan.split("/")[-1]
    shown = stian.get(f"{form}?avlyses={id_}").text
    before = people(log), state(log, "agenda")
    bad = [stian.fill(form, form, **dict({"sprak": "nb"}, **f)).status for f in
           ({}, {"avlyses": id_}, {"familien_enig": "ja"}, {"familien_enig": "ja", "avlyses": "x"},
            {"familien_enig": "ja", "avlyses": log.split("/")[-1]},
            {"familien_enig": "ja", "avlyses": theirs.split("/")[-1]})]
    wrong = stian.fill(form, form, sprak="nb", familien_enig="ja", avlyses="999999").status
    nothing = (people(log), state(log, "agenda")) == before and state(plan) == "planned"
    done = stian.fill(form, form, sprak="nb", familien_enig="ja", avlyses=id_)
    again = stian.fill(form, form, sprak="nb", familien_enig="ja", avlyses=id_).status
    tap.check(calls == [303, 303] and f'value="{id_}" checked' in shown and bad == [422] * 6 and
              wrong == 400 and nothing and done.location == f"{log}?gjort=sammen" and again == 422,
              "one goes into the other with the family's yes, once; what is wrong is named, and nothing is done",
              (calls, bad, wrong, nothing, done.status, again))
    tap.check(people(log) == before[0] + [["PPT", "ppt@eksempel.no", "0"]] and
              state(log, "HEX(agenda)") == "Skoledagen\nFritid\nBoligen".encode().hex().upper() and state(log, "interpreter") == "Tigrinja" and
              one(f"""SELECT COUNT(*) FROM duty WHERE guideline = 'order_interpreter' AND done_mark = 0
                  AND subject = {log.split('/')[-1]}""") == "1",
              "what only the other had comes along, once: who, what, and the interpreter",
              (people(log), state(log, "agenda")))
    owed = [r[0] for r in sql(f"""SELECT done_mark FROM duty WHERE guideline IN ('hold_meeting',
        'order_interpreter') AND subject = {id_}""")]
    text = stian.get(log).text
    tap.check(state(plan) == "cancelled" and cancelled(plan) == ["lege@eksempel.no", "ppt@eksempel.no"] and
              cancelled(log) == [] and owed == ["1", "1"] and called(stian, log) == 303 and
              people(log)[-1][2] == "1" and "PPT" in text,
              "who was called to the other is told as of any that is called off, and called in here by her who "
              "has it", (state(plan), cancelled(plan), owed))


def bad_days(tap, stian, kai, number, log, far):
    full = meets(kai, number, 13, [], dagsorden="x" * 3990)
    form = log + "/sammen"
    got = stian.fill(form, form, sprak="nb", familien_enig="ja", avlyses=full.split("/")[-1])
    sql(f"UPDATE meeting SET met = CURRENT_DATE - INTERVAL 1 DAY WHERE id = {far.split('/')[-1]}")
    late = stian.fill(form, form, sprak="nb", familien_enig="ja", avlyses=far.split("/")[-1]).status
    over = stian.get(far + "/sammen").text
    others = {who: Browser(who).get(form).status for who in
              ("lise.leder", "britt.bti", "tora.tjenestekontor", "frida.fadder", "siri.systemansvarlig")}
    tap.check(got.status == 422 and "ikke plass til begge" in got.text and late == 422 and
              "name=\"avlyses\"" not in over and state(full) == "planned" and set(others.values()) <= {403, 404},
              "what is over goes into nothing, what has no room stays two, and it is nobody else's",
              (got.status, late, others))


def crossed(tap, stian, kai, number):
    """Each puts the other's into her own at the same moment."""
    one_, other = meets(stian, number, 31, [SKOLE]), meets(kai, number, 32, [PPT])
    sent = [(stian, one_, other), (kai, other, one_)]
    forms = [dict(who.get(kept + "/sammen").hidden(kept + "/sammen"), sprak="nb", familien_enig="ja",
                  avlyses=dropped.split("/")[-1]) for who, kept, dropped in sent]
    got = {}

    def send(i):
        got[i] = sent[i][0].post(sent[i][1] + "/sammen", forms[i]).status

    threads = [threading.Thread(target=send, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    tap.check(sorted([state(one_), state(other)]) == ["cancelled", "planned"] and
              sorted(got.values())[0] == 303 and sorted(got.values())[1] in (409, 422),
              "of two who do it crosswise one has done it", (got, state(one_), state(other)))


def run(tap):
    stian, kai = Browser(STIAN), Browser(KAI)
    number = with_goals(stian, "To Moeter")
    steps = coordinated(number)
    log, plan, far, theirs, same = alike(tap, stian, kai, number)
    folded(tap, stian, kai, log, plan, far, theirs)
    bad_days(tap, stian, kai, number, log, far)
    crossed(tap, stian, kai, number)
    tap.check(steps == [303] * 4 and state(same) == "planned" and employee(KAI) != employee(STIAN),
              "the others are as they were")
