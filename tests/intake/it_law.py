#!/usr/bin/env python3
"""The law that letters name: seen by the system owner alone, put in other words, checked,
twice, at once, too late and in every bad way. Run by it_law.sh."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, day, norway, one, sql  # noqa: E402

LIST = "/lovhjemler"
NAV, NAV_CHANGE = LIST + "/plan-nav", LIST + "/plan-nav/endre"
GUIDANCE, GUIDANCE_CHANGE = LIST + "/veiledning", LIST + "/veiledning/endre"
WAITS, CHECK = "Ikke kontrollert. Står ikke i brev.", "Jeg har sammenlignet med Lovdata"
HOSTILE = "<script>alert(1)</script> § 1'; DROP TABLE law_reference; --"


def rows(reference):
    """Words, whether they are of now, and whether they may be printed."""
    return sql(f"""SELECT text_nb, text_nn, valid_from = {norway()},
        COALESCE(valid_to - {norway()}, 'open'), needs_check = 0 OR checked IS NOT NULL
        FROM law_reference WHERE reference = '{reference}' ORDER BY valid_from""")


def everything():
    return sql("SELECT * FROM law_reference ORDER BY id")


def hers_alone(tap, siri):
    others = {who: [Browser(who).get(p).status for p in (LIST, NAV, NAV_CHANGE)] for who in
              ("tora.tjenestekontor", "lise.leder", "kai.koordinator", "odd.drift")}
    tap.check(set(map(tuple, others.values())) == {(403, 404, 404)} and
              all(f'href="{LIST}"' not in Browser(who).get("/").text for who in others),
              "nobody but the system owner sees them, or a way to them", others)
    tap.check(f'href="{LIST}"' in siri.get("/").text and siri.get(LIST).status == 200,
              "she finds them from her desk")
    wrong = [siri.get(LIST + "/" + w).status for w in ("finnes-ikke", "plan_nav", "1")]
    tap.check(wrong == [404] * 3, "and no other words than those of the list", wrong)


def all_are_there(tap, siri):
    page = siri.get(LIST)
    names = [row[0] for row in sql("SELECT DISTINCT text_nb FROM law_reference")]
    tap.check(page.text.count('class="task-what"') == 16 and
              all(f"<bdi>{name}</bdi>" in page.text for name in names) and
              WAITS not in page.text and "Siri" in page.text.split("<main")[1],
              "the demo has all of them, and all are checked", page.text.count("task-what"))
    came = sql("SELECT reference FROM law_reference WHERE needs_check = 0 ORDER BY reference")
    tap.check([row[0] for row in came] == ["plan_health", "coordinator_health",
              "child_coordinator_health", "complaint_health", "withheld"],
              "five were confirmed before anybody ticked them", came)


def unticked(tap, siri):
    sql("UPDATE law_reference SET checked = NULL, checked_by = NULL WHERE reference = 'plan_nav'")
    page, its = siri.get(LIST), siri.get(NAV)
    tap.check(page.text.count(WAITS) == 1 and "Noen av tekstene er ikke kontrollert" in page.text,
              "one that is not checked is told, once, and above the list", page.text.count(WAITS))
    tap.check(WAITS in its.text and CHECK in its.text and 'href="https://lovdata.no/"' in its.text
              and "NAV-loven § 15" in its.text and "NAV-lova § 15" in its.text and
              CHECK not in siri.get(GUIDANCE).text,
              "its page has both texts, the way to Lovdata and the button")
    return its.hidden(NAV)


def bad_ticks(tap, siri, form):
    """Neither without a form, nor of another reference, nor of one that needs none."""
    before = everything()
    key = dict(form)
    guidance, health = (one(f"SELECT id FROM law_reference WHERE reference = '{r}'")
                        for r in ("guidance", "plan_health"))
    tries = [siri.post(NAV, {**key, "tekst": value, "nokkel": siri.get(NAV).hidden(NAV)["nokkel"]})
             .status for value in (guidance, health, "999999999", "", "x", "-1")]
    none = {k: v for k, v in key.items() if k != "csrf"}
    tap.check(tries == [409, 409, 409, 400, 400, 400] and siri.post(NAV, none).status == 403 and
              siri.post(NAV, {**siri.get(NAV).hidden(NAV), "sjekket": "ja"}).status == 400 and
              everything() == before, "what is no text of hers to tick is refused", tries)


def ticked(tap, siri, form):
    answers = [siri.post(NAV, form) for _ in range(2)]
    page = siri.get(NAV)
    tap.check([(a.status, a.location) for a in answers] == [(303, NAV + "?lagret=ja")] * 2 and
              one("""SELECT COUNT(*) FROM law_reference l JOIN employee e ON e.id = l.checked_by
                  WHERE l.reference = 'plan_nav' AND e.username = 'siri.systemansvarlig'
                  AND l.checked > UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE AND l.version = 2""") == "1",
              "ticked twice it is ticked once, by her and now", [a.status for a in answers])
    tap.check("Sammenlignet med Lovdata" in page.text and CHECK not in page.text and
              WAITS not in siri.get(LIST).text, "and says so, and asks no more")
    again = siri.post(NAV, {**form, "nokkel": siri.get(NAV_CHANGE).hidden(NAV_CHANGE)["nokkel"]})
    tap.check(again.status == 409, "a page of before ticks nothing more", again.status)


def bad_words(tap, siri):
    before = everything()
    good = {"bokmal": "forvaltningsloven § 8", "nynorsk": "forvaltningslova § 8", "dag": day()}
    wrong = [{"bokmal": ""}, {"nynorsk": " "}, {"dag": ""}, {"dag": "31.2.2027"},
             {"dag": day(-1)}, {"dag": day(2000)}, {"bokmal": "x" * 201},
             {"bokmal": "forvaltningsloven § 11", "nynorsk": "forvaltningslova § 11"}]
    answers = [siri.fill(GUIDANCE_CHANGE, GUIDANCE_CHANGE, **{**good, **w}) for w in wrong]
    tap.check([a.status for a in answers] == [422] * len(wrong) and
              all('aria-invalid="true"' in a.text for a in answers) and
              'value="forvaltningslova § 8"' in answers[0].text and
              "tilbake i tid" in answers[4].text and "som står der" in answers[-1].text and
              everything() == before,
              "every fault is told, and nothing is kept of it", [a.status for a in answers])


def reworded(tap, siri):
    page = siri.get(GUIDANCE_CHANGE)
    form = {**page.hidden(GUIDANCE_CHANGE), "bokmal": "forvaltningsloven § 8",
            "nynorsk": "forvaltningslova § 8", "dag": day()}
    answers = [siri.post(GUIDANCE_CHANGE, form) for _ in range(2)]
    have = rows("guidance")
    tap.check('value="forvaltningsloven § 11"' in page.text and
              [a.location for a in answers] == [GUIDANCE + "?lagret=ja"] * 2 and
              [r[:3] + r[4:] for r in have] == [
                  ["forvaltningsloven § 11", "forvaltningslova § 11", "0", "1"],
                  ["forvaltningsloven § 8", "forvaltningslova § 8", "1", "0"]] and
              one(f"""SELECT valid_to = {norway()} - INTERVAL 1 DAY FROM law_reference
                  WHERE text_nb = 'forvaltningsloven § 11'""") == "1",
              "other words end the old ones the day before, once, and wait", have)
    its = siri.get(GUIDANCE)
    tap.check(WAITS in its.text.split("Tidligere tekster")[0] and
              "forvaltningsloven § 11" in its.text.split("Tidligere tekster")[1] and
              "Skrevet" in its.text, "what stood there before is still told", its.status)
    put_right(tap, siri)


def put_right(tap, siri):
    answer = siri.fill(GUIDANCE_CHANGE, GUIDANCE_CHANGE, bokmal=HOSTILE,
                       nynorsk="forvaltningslova § 9", dag=day())
    its = siri.get(GUIDANCE)
    tap.check(answer.status == 303 and len(rows("guidance")) == 2 and "<script>alert" not in
              its.text and "&lt;script&gt;alert(1)" in its.text and "§ 9" in its.text,
              "words of today that nobody has checked are put right where they stand",
              (answer.status, rows("guidance")))
    siri.post(GUIDANCE, its.hidden(GUIDANCE))
    late = siri.fill(GUIDANCE_CHANGE, GUIDANCE_CHANGE, bokmal="a", nynorsk="b", dag=day())
    tap.check(late.status == 422 and "Velg en senere dag" in late.text and
              rows("guidance")[-1][0] == HOSTILE,
              "once they are checked, others begin later", late.status)


def coming(tap, siri):
    """What is from a day ahead can be checked before that, and something put between."""
    for nb, ahead in (("om nitti", 90), ("om ti", 10)):
        siri.fill(GUIDANCE_CHANGE, GUIDANCE_CHANGE, bokmal=nb, nynorsk=nb + " nn",
                  dag=day(ahead))
    have = sql(f"""SELECT text_nb, DATEDIFF(valid_from, {norway()}), DATEDIFF(valid_to, {norway()})
        FROM law_reference WHERE reference = 'guidance' AND valid_from >= {norway()}
        ORDER BY valid_from""")
    tap.check(have == [[HOSTILE, "0", "9"], ["om ti", "10", "89"], ["om nitti", "90", "NULL"]],
              "what is put between has the days until the next", have)
    page, its = siri.get(LIST).text, siri.get(GUIDANCE)
    ids = [row[0] for row in sql("""SELECT id FROM law_reference WHERE reference = 'guidance'
        AND checked IS NULL ORDER BY valid_from""")]
    tap.check("En annen tekst gjelder fra" in page and "Noen av tekstene er ikke" in page and
              all(f'name="tekst" value="{n}"' in its.text for n in ids),
              "the list tells of them, and each has its own button", ids)
    answer = siri.post(GUIDANCE, {**its.hidden(GUIDANCE), "tekst": ids[0]})
    left = sql("""SELECT text_nb FROM law_reference WHERE reference = 'guidance'
        AND checked IS NULL""")
    tap.check(answer.status == 303 and left == [["om nitti"]],
              "ticked is the text of that button and no other", left)


def stale(tap, siri):
    """Who compared one text does not tick another that came in between."""
    other = Browser("siri.systemansvarlig")
    seen, typing = other.get(GUIDANCE), other.get(GUIDANCE_CHANGE)
    siri.fill(GUIDANCE_CHANGE, GUIDANCE_CHANGE, bokmal="om hundre", nynorsk="n", dag=day(90))
    before = everything()
    tick = other.post(GUIDANCE, seen.hidden(GUIDANCE))
    form = other.post(GUIDANCE_CHANGE, {**typing.hidden(GUIDANCE_CHANGE), "bokmal": "gammel",
                                        "nynorsk": "gamal", "dag": day(5)})
    tap.check(tick.status == 409 and form.status == 409 and 'value="gammel"' in form.text and
              everything() == before, "from an older page nothing is ticked or changed",
              (tick.status, form.status))


def seed_keeps_out(tap):
    """Every migration runs the seed again: nothing of what she did is undone."""
    before = everything()
    with open(os.path.join(os.path.dirname(__file__), "..", "..", "sql", "seed", "0002_law.sql"),
              encoding="utf-8") as seed:
        text = seed.read()
    sql(text)
    same = everything() == before
    sql("DELETE FROM law_reference WHERE reference = 'withheld'")
    sql(text)
    tap.check(same and one("""SELECT COUNT(*) FROM law_reference WHERE reference = 'withheld'
              AND needs_check = 0""") == "1" and len(everything()) == len(before),
              "the seed adds what is lacking, and nothing else")


def rights(tap):
    """The pages' own account may not say that something needs no check."""
    denied = [row for row in sql("""SELECT column_name FROM information_schema.column_privileges
        WHERE table_name = 'law_reference' AND privilege_type IN ('INSERT', 'UPDATE')
        AND column_name IN ('needs_check', 'id') AND grantee LIKE '%hf_staff%'""")]
    tap.check(denied == [] and one("""SELECT COUNT(*) FROM information_schema.column_privileges
              WHERE table_name = 'law_reference' AND grantee LIKE '%hf_staff%'""") != "0",
              "the pages' account cannot confirm a text by itself", denied)


def run(tap):
    siri = Browser("siri.systemansvarlig")
    hers_alone(tap, siri)
    all_are_there(tap, siri)
    form = unticked(tap, siri)
    bad_ticks(tap, siri, form)
    ticked(tap, siri, form)
    bad_words(tap, siri)
    reworded(tap, siri)
    coming(tap, siri)
    stale(tap, siri)
    seed_keeps_out(tap)
    rights(tap)


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
