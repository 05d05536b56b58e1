#!/usr/bin/env python3
"""Who sees what of one case (2.3): each role logs in and opens each part of it. What they got
is held against the table that was agreed on. Run by it_matrix.sh."""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
for room in ("fixture", "intake", "web", "plan"):
    sys.path.insert(0, os.path.join(HERE, "..", room))
from client import SLUGS, Browser, Tap, one, sql  # noqa: E402
from it_attack import Application, Complaint, Feedback, Thing  # noqa: E402
from it_consent import add as enter, case, of_service, register, works_in  # noqa: E402
from it_plan import approve, frame, goal, goals, measure, point  # noqa: E402
from town import stands_in  # noqa: E402

GOLDEN = os.path.join(HERE, "..", "golden", "matrix.txt")


def planned(kai, number):
    """A plan that was approved, and is known to two services, to one of them the plan itself."""
    page = f"/sak/{number}/plan"
    around = f"/sak/{number}/tjenester/ny/fastlege"
    kai.fill(around, around, rolle="", deltaker="Dr. Lege", ansvarsomrade="", kontaktinfo="",
             bidrag="")
    register(kai, f"/sak/{number}/samtykker", "avlastning")
    register(kai, f"/sak/{number}/samtykker", "skole", **{"formal-1": None, "formal-2": "ja"})
    point(kai, page, "viktig", "Skolen")
    point(kai, page, "barnets-syn", "Vennene")
    goal(kai, page, "Trives")
    measure(kai, page, goals(number)[0])
    frame(kai, page)
    assert approve(kai, page, uten_resten="ja").status == 303
    for unit in ("avlastning", "skole"):
        enter(kai, f"/sak/{number}/samtykker", of_service(number, unit), works_in(unit)[0])


def leader_of(number):
    return sql(f"""SELECT e.username, u.code, u.id FROM casefile c
        JOIN strand s ON s.casefile = c.id JOIN unit u ON u.id = s.unit
        JOIN seat x ON x.kind = 'leader' AND x.unit = s.unit AND x.live = 1
        JOIN employee e ON e.id = x.employee WHERE c.number = '{number}' LIMIT 1""")[0]


def parts(number, path, unit, ids):
    """Each part, where it is read, and where it is written, if anywhere."""
    file = f"/sak/{number}"
    return (
        ("the case", file, None),
        ("application and decision", f"{file}/soknad/{ids['application']}",
         f"{file}/soknad/{ids['application']}/vedtak"),
        ("complaint", f"{file}/klage/{ids['complaint']}", None),
        ("service overview", f"{file}/tjenester", f"{file}/tjenester/ny/annen"),
        ("consents", f"{file}/samtykker", f"{file}/samtykker/nytt"),
        ("plan, as it is written", f"{file}/plan", f"{file}/plan/punkt/viktig"),
        ("plan, as it was approved", f"{file}/plan/versjoner/1", None),
        ("meetings", f"{file}/moter", f"{file}/moter/nytt"),
        ("what is agreed", f"{file}/avtaler", f"{file}/avtaler/ny"),
        ("notes of the coordinator", f"{path}/notater", f"{path}/notat"),
        ("feedback about the coordinator", f"/tilbakemeldinger/{ids['feedback']}", None),
        ("list of the unit", f"/enhet/{unit}", None),
        ("list of all cases", "/saker/alle", None),
        ("log of who has looked", f"{file}/innsyn", None))


def seen(browser, read, write):
    """RW, R, or nothing; "known" is told that there is something she may not open."""
    status = browser.get(read).status
    if status == 200:
        return "RW" if write and browser.get(write).status == 200 else "R"
    return {403: "known", 404: "-", 303: "door"}[status]


def roles(number, leader):
    """Who looks; those whose right is for a while open it for themselves first."""
    yield "coordinator", Browser("kai.koordinator")
    with stands_in("kari.koordinator") as kari:
        yield "substitute", kari
    yield "colleague", Browser("kari.koordinator")
    yield "leader", Browser(leader)
    reason = Browser(leader)
    form = f"/sak/{number}/innhold"
    reason.fill(form, form, hvorfor="hjelp", begrunnelse="Koordinatoren ber om råd.")
    yield "leader+reason", reason
    yield "other leader", Browser("lars.leder")
    yield "office", Browser("tora.tjenestekontor")
    yield "system owner", Browser("siri.systemansvarlig")
    drawn = one(f"""INSERT INTO question (asked, asked_by, page, text, state, application)
        SELECT UTC_TIMESTAMP(6), e.id, '', 'Hva nå?', 'open', MAX(a.id) FROM application a
        JOIN casefile c ON c.id = a.casefile AND c.number = '{number}' JOIN employee e
        WHERE e.username = 'tora.tjenestekontor' GROUP BY e.id RETURNING id""")
    yield "owner drawn in", Browser("siri.systemansvarlig")
    sql(f"DELETE FROM question WHERE id = {drawn}")
    yield "takes part, plan", Browser(works_in("avlastning")[1])
    yield "takes part, work", Browser(works_in("skole")[1])
    yield "fadder", Browser("frida.fadder")
    yield "BTI team", Browser("britt.bti")
    yield "baton holder", Browser("stian.stafettholder")
    yield "operations", Browser("odd.drift")
    yield "nobody", Browser()


def table(columns, rows):
    width = [max(len(r[i]) for r in [columns, *rows]) for i in range(len(columns))]
    return "".join("  ".join(c.ljust(w) for c, w in zip(row, width)).rstrip() + "\n"
                   for row in [columns, *rows])


def hold_against(tap, path, said, what):
    """The table that was agreed on; written anew when that is what is asked for."""
    if os.environ.get("HOLDFAST_GOLDEN"):
        with open(path, "w", encoding="utf-8") as out:
            out.write(said)
    with open(path, encoding="utf-8") as kept:
        tap.check(said == kept.read(), what, said)


def run(tap):
    kai = Browser("kai.koordinator")
    number = case(10)[0]
    planned(kai, number)
    kind = one(f"SELECT s.kind FROM strand s JOIN casefile c ON c.id = s.casefile "
               f"WHERE c.number = '{number}'")
    path = f"/sak/{number}/{SLUGS[kind]}"
    kai.fill(path + "/notat", path + "/notat", notat="Et notat.")
    leader, unit, place = leader_of(number)
    thing = Thing("active", number, SLUGS[kind], leader, "kai.koordinator", "")
    ids = {"application": Application(thing, "open").id,
           "complaint": Complaint(thing, "received").id,
           "feedback": Feedback("leader", place, "open", "NULL").id}
    rows, names = [], []
    what = parts(number, path, unit, ids)
    for name, browser in roles(number, leader):
        names.append(name)
        rows.append([seen(browser, read, write) for _, read, write in what])
    said = table(["", *names], [[p[0], *(r[i] for r in rows)] for i, p in enumerate(what)])
    hold_against(tap, GOLDEN, said, "each role sees of a case what was agreed on")
    at = dict(zip(names, rows))
    tap.check(at["coordinator"][5] == "RW" and at["takes part, plan"][6] == "R" and
              at["takes part, work"][6] == "-" and at["leader"][6] == "known" and
              at["leader+reason"][6] == "R" and set(at["nobody"]) == {"door"},
              "the plan is theirs whom the rules name, and nobody else's",
              {k: v[5:7] for k, v in at.items()})


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
