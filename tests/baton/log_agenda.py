"""What the BTI team takes up on a day (R56); part of it_log.py."""

import re

from client import Browser, day, norway, one, sql

from it_log import KAI, STIAN
from log_team import BRITT, TEAM, begun, carried, employee, tell

PAGE = "/bti/mote"


def asked(stian, name, **more):
    """The team is asked of a child's log; the form's page, its number and the consent."""
    number = begun(stian, name)
    consent = tell(stian, number, TEAM)
    return again(stian, number, **more), number, consent


def again(stian, number, **more):
    page = f"/sak/{number}/stafettholder/kontaktskjema"
    fields = {k: v.replace("&lt;", "<").replace("&gt;", ">") for k, v in carried(stian, page).items()}
    return stian.fill(page, page, **fields, **{"vi_ber_om-1": "ja", **more}).location


def meets(britt, form, days):
    return britt.fill(form, form + "/mote", tas_opp=day(days)).status


def on(days):
    return ".".join(str(int(p)) for p in day(days).split("."))


def names(text):
    found = re.findall(r"<h3>(\d+)\. <bdi>([^<]*)</bdi>", text)
    assert [int(n) for n, _ in found] == list(range(1, len(found) + 1)), found
    return [name for _, name in found]


def looked(number):
    return int(one(f"""SELECT COUNT(*) FROM access_log a JOIN casefile c ON c.id = a.casefile
        JOIN employee e ON e.id = a.employee AND e.username = '{BRITT}'
        WHERE c.number = '{number}' AND a.action = 'contact_forms_view' AND a.basis = 'bti_team'"""))


def hide(number, who):
    sql(f"""INSERT INTO case_hidden (casefile, employee, why, since, set_by)
        SELECT c.id, {employee(who)}, 'relation', UTC_TIMESTAMP(6), {employee(who)} FROM casefile c
         WHERE c.number = '{number}'""")


def run(tap):
    stian, britt = Browser(STIAN), Browser(BRITT)
    none = britt.get(PAGE + f"?dag={on(20)}")
    first, one_, consent = asked(stian, "Anton <Agenda>")
    second, two, _ = asked(stian, "Berit Agenda", **{"haster_fordi": "Sover <ikke>", "vi_ber_om-3": "ja"})
    third, three, _ = asked(stian, "Cato Agenda")
    fourth, four, _ = asked(stian, "Dina Agenda")
    set_ = [meets(britt, f, d) for f, d in ((first, 20), (second, 20), (third, 41), (fourth, 20))]
    text = britt.get(f"{PAGE}?dag={on(20)}").text
    tap.check(none.status == 200 and "Agenda" not in none.text and set_ == [303] * 4 and
              names(text) == ["Berit Agenda", "Anton &lt;Agenda&gt;", "Dina Agenda"] and
              "Sover &lt;ikke&gt;" in text and "Stian" in text and "Britt" in text and
              f"dag={on(41)}" in text and f"dag={on(20)}" not in text and 'class="on-paper"' in text and
              PAGE in britt.get("/bti").text and "Vil ha katt" not in text,
              "a day's list has its cases, what cannot wait first, who asks for what, and who is there",
              (none.status, set_, names(text)))
    seen = [looked(n) for n in (one_, two, three, four)]
    britt.get(f"{PAGE}?dag={on(41)}")
    after = [looked(n) for n in (one_, two, three, four)]
    tap.check(seen == [1, 1, 0, 1] and after == [1, 1, 1, 1],
              "each case that is named is in the log of looks, and no other", (seen, after))
    sql(f"""UPDATE contact_form SET meeting = {norway()} - INTERVAL 3 DAY WHERE id = {third.split('/')[-1]}""")
    days = [f"{PAGE}?dag={x}" for x in ("31.2.2027", "x", "", on(300), f"{on(20)}'--")]
    default = names(britt.get(PAGE).text)
    same = all(names(britt.get(d).text) == default for d in days)
    past = britt.get(f"{PAGE}?dag={on(-3)}").text
    tap.check(same and default and default != ["Cato Agenda"] and names(past) == ["Cato Agenda"] and
              f"dag={on(-3)}" in britt.get(PAGE).text,
              "the next day is chosen, others by link, and what is no day is the next", (default, names(past)))
    hide(four, BRITT)
    back = f"/sak/{one_}/samtykker/{consent}/trekk"
    stian.fill(back, back, trukket_dato=day())
    before = [looked(four), looked(one_)]
    left = britt.get(f"{PAGE}?dag={on(20)}").text
    tap.check(names(left) == ["Berit Agenda"] and "Dina" not in left and "Anton" not in left and
              four not in left and one_ not in left and [looked(four), looked(one_)] == before,
              "what is kept from her, or taken back by the family, is not on it from the next request on",
              (names(left), before))
    answer = britt.fill(second, second, **{"teamet_svarer-1": "ja", "radet": "Ro <om> kvelden"}).status
    more = again(stian, two, hva_er_nytt="Flyttet <hit>")
    meets(britt, more, 20)
    text = britt.get(f"{PAGE}?dag={on(20)}").text
    tap.check(answer == 303 and names(text) == ["Berit Agenda"] * 2 and text.count("Ro &lt;om&gt; kvelden") == 2 and
              "Flyttet &lt;hit&gt;" in text and text.count('class="blank" data-high') == 1,
              "what was answered stands there, what was asked before too, and what is new", (answer, names(text)))
    others = {who: Browser(who).get(PAGE).status for who in
              (STIAN, KAI, "tora.tjenestekontor", "siri.systemansvarlig", "lise.leder", "odd.drift")}
    tap.check(set(others.values()) <= {403, 404}, "it is for the team alone", others)
