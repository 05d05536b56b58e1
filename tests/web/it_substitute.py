"""Who stands in for somebody who is away (R27): what that opens, and to whom."""

import re
from datetime import datetime

from client import OSLO, SLUGS, Browser, day, one, queued, sql

SETTINGS = "/innstillinger"
ADD = PAGE = "/fravaer"
END = ADD + "/avslutt"
TODAY = datetime.now(OSLO).date()


def who(username):
    return one(f"SELECT id FROM employee WHERE username = '{username}'")


def colleagues(page):
    select = re.search(r'<select[^>]*name="stedfortreder".*?</select>', page.text, re.S)
    return dict((name, key) for key, name in re.findall(
        r'<option value="(\d+)"[^>]*>([^<,]*)', select.group() if select else ""))


def rows(employee):
    return sql(f"""SELECT substitute, ended IS NULL FROM absence
        WHERE employee = {employee} ORDER BY id""")


def chosen(tap, kai, her, name):
    """Kai asks a colleague; what he may not ask for is told at its field."""
    page = kai.get(ADD)
    offered = colleagues(page)
    tap.check(offered.get(name) == her and who("kai.koordinator") not in
              offered.values() and who("kari.koordinator") not in offered.values() and
              who("siri.systemansvarlig") not in offered.values(),
              "colleagues of the unit are offered, and nobody else", offered)
    sql(f"UPDATE employee SET state = 'gone' WHERE id = {her}")
    tap.check(her not in colleagues(kai.get(ADD)).values(),
              "who has left is never offered")
    answer = kai.fill(ADD, ADD, stedfortreder=her, fra=day(0), til=day(3))
    sql(f"UPDATE employee SET state = 'active' WHERE id = {her}")
    tap.check(answer.status == 422 and "arbeider i enheten din" in answer.text,
              "nor taken", answer.status)
    bad = [({"stedfortreder": who("kari.koordinator")}, "arbeider i enheten din"),
           ({"stedfortreder": who("kai.koordinator")}, "arbeider i enheten din"),
           ({"fra": day(-1)}, "tilbake i tid"),
           ({"til": day(-1)}, "før første dag"), ({"fra": "", "til": "snart"}, "Skriv"),
           ({"til": ""}, "Skriv siste dag, eller"), ({"slutter": "ja"}, "Velg enten")]
    told = [kai.fill(ADD, ADD, **{"stedfortreder": her, "fra": day(0),
                                  "til": day(3), **one_}) for one_, _ in bad]
    tap.check(all(a.status == 422 and text in a.text for a, (_, text) in zip(told, bad))
              and rows(who("kai.koordinator")) == [],
              "what cannot be is told, and nothing kept", [a.status for a in told])
    tap.check(f'<option value="{her}" selected>' in told[2].text and
              f'value="{day(-1)}"' in told[2].text and
              f'value="{day(3)}"' in told[2].text, "what was typed stands there still")


def from_settings(tap, kai):
    """Colleagues may be many: whoever wants another language meets none of them."""
    page = kai.get(SETTINGS)
    tap.check(f'href="{ADD}"' in page.text and colleagues(page) == {} and
              page.hidden(ADD) == {} and f'href="{ADD}"' in kai.get("/").text,
              "settings and desk lead to where absence is told")
    page = Browser("odd.drift").get(ADD)
    tap.check(page.status == 200 and "Ingen andre er registrert" in page.text,
              "who works alone is told so", page.status)


def in_force(tap, kai, sub, her, number):
    path = f"/sak/{number}"
    tap.check(sub.get(path).status == 404, "before, a colleague's case is not there")
    answer = kai.fill(ADD, ADD, stedfortreder=her, fra=day(0), til=day(3))
    tap.check(answer.status == 303 and rows(who("kai.koordinator")) == [[her, "1"]] and
              "Avslutt" in kai.get(answer.location).text,
              "a substitute is kept and shown", answer.status)
    again = kai.fill(ADD, ADD, stedfortreder=her, fra=day(2), til=day(9))
    tap.check(again.status == 422 and "allerede meldt fravær" in again.text,
              "one at a time", again.status)
    case, desk = sub.get(path), sub.get("/")
    tap.check(case.status == 200 and number in desk.text and
              re.search(r"I stedet for Kai ", desk.text) is not None,
              "the substitute has his cases on the desk, in his place", case.status)
    tap.check(one(f"""SELECT COUNT(*) FROM access_log l JOIN casefile c
        ON c.id = l.casefile WHERE c.number = '{number}' AND l.employee = {her}
        AND l.basis = 'substitute' AND l.outcome = 'allowed'""") == "1",
              "each look is in the log, as a substitute's")
    tap.check(sub.get(path + "/koordinator/tilbud").status in (403, 404),
              "and may do no more than that")


def contact(tap, sub, her, number, kind):
    path = f"/sak/{number}/{SLUGS[kind]}/kontakt"
    answer = sub.fill(path, path, dato=day(0))
    tap.check(answer.status == 303 and one(f"""SELECT COUNT(*) FROM access_log
        WHERE employee = {her} AND action = 'first_contact_record'
          AND basis = 'substitute' AND outcome = 'allowed'""") >= "1",
              "the first contact is noted by the substitute, as such", answer.status)


def over(tap, kai, sub, her, number):
    path, kai_id = f"/sak/{number}", who("kai.koordinator")
    row = f"SELECT MAX(id) FROM absence WHERE employee = {kai_id}"
    unit = one(f"SELECT unit FROM post WHERE employee = {her} AND live = 1 LIMIT 1")
    for change, back, what in (
            (f"UPDATE absence SET first = '{TODAY}' + INTERVAL 1 DAY",
             f"UPDATE absence SET first = '{TODAY}'", "not before the first day"),
            (f"""UPDATE absence SET first = '{TODAY}' - INTERVAL 3 DAY,
                 last = '{TODAY}' - INTERVAL 1 DAY""",
             f"UPDATE absence SET first = '{TODAY}', last = '{TODAY}'",
             "nor after the last"),
            (f"""UPDATE post SET until = UTC_TIMESTAMP(6)
                 WHERE employee = {her} AND live = 1""",
             f"UPDATE post SET until = NULL WHERE employee = {her} AND unit = {unit}",
             "nor when she works elsewhere")):
        sql(change)
        status, desk = sub.get(path).status, sub.get("/").text
        sql(back)
        tap.check(status == 404 and number not in desk, what, status)
    tap.check(sub.get(path).status == 200, "on the last day still")
    form = sub.get(PAGE).hidden("/logg-ut")
    sub.post(END, {**form, "rad": one(row)})
    tap.check(sub.get(path).status == 200, "nobody else ends it")
    answer = kai.fill(PAGE, END)
    tap.check(answer.status == 303 and sub.get(path).status == 404 and
              "Avslutt" not in kai.get(PAGE).text and
              rows(kai_id) == [[her, "0"]],
              "who was away ends it, at the next click", answer.status)


def two_forms_at_once(tap, kai, her):
    """Both are in the middle of it before either is done."""
    mine = who("kai.koordinator")
    forms = [{**kai.get(ADD).hidden(ADD), "stedfortreder": her, "fra": day(20),
              "til": day(days)} for days in (25, 30)]
    answers, both = queued(
        f"SELECT id FROM employee WHERE id = {mine}",
        [lambda form=form: kai.post(ADD, form).status for form in forms], 10)
    kept = sql(f"""SELECT COUNT(*) FROM absence WHERE employee = {mine}
        AND ended IS NULL AND last >= CURRENT_DATE + INTERVAL 15 DAY""")
    tap.check(both and sorted(answers) == [303, 422] and kept == [["1"]],
              "of two forms at once one is kept, and the other told",
              (both, answers, kept))


def run(tap):
    her, name, username = sql("""SELECT e.id, e.name, e.username FROM employee e
        JOIN post p ON p.employee = e.id AND p.live = 1
        JOIN post k ON k.unit = p.unit AND k.live = 1
        JOIN employee kai ON kai.id = k.employee AND kai.username = 'kai.koordinator'
        JOIN seat t ON t.employee = e.id AND t.kind = 'coordinator' AND t.live = 1
        WHERE e.id <> kai.id AND e.state = 'active' AND NOT EXISTS (SELECT 1 FROM seat x
          WHERE x.employee = e.id AND x.kind <> 'coordinator' AND x.live = 1)
        ORDER BY e.id LIMIT 1""")[0]
    number, kind = sql("""SELECT s.number, s.kind FROM strand s JOIN employee h
        ON h.id = s.holder WHERE h.username = 'kai.koordinator' AND s.state = 'active'
        AND s.live = 1 AND s.address_block = 'none' ORDER BY s.id DESC LIMIT 1""")[0]
    sql(f"UPDATE strand SET first_contact = NULL WHERE number = '{number}'")
    kai, sub = Browser("kai.koordinator"), Browser(username)
    from_settings(tap, kai)
    chosen(tap, kai, her, name)
    in_force(tap, kai, sub, her, number)
    contact(tap, sub, her, number, kind)
    over(tap, kai, sub, her, number)
    two_forms_at_once(tap, kai, her)
    sql("DELETE FROM absence")


if __name__ == "__main__":
    import sys
    from client import Tap
    T = Tap()
    run(T)
    sys.exit(T.end())
