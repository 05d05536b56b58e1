#!/usr/bin/env python3
"""A guideline is changed by the system owner: looked over first, saved once, for the duties that
come and for none that is there; who owes it is told until she has read it. Run by
it_guideline_change.sh."""

import html
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, at_once, day, norway, one, sql  # noqa: E402

LIST = "/retningslinjer"
GIVE, ASK = LIST + "/give-coordinator", LIST + "/answer-question"
HOSTILE = "<script>alert(1)</script> innen fristen'; DROP TABLE guideline; --"
GOOD = {"gjores": "Svarer kollegaen som lurer på noe.", "viktig_fordi": "Ingen skal vente på oss.",
        "kilden": "Ledermøtet i vår. Fristen er foreslått.", "frist_tall": "20",
        "frist_telles": "kalenderdager", "paminnelser": "7, 2", "leder_horer": "etter_fristen",
        "eier_horer": "", "ny_fra": day(), "endres_fordi": "Ferien gjorde fristen for kort."}


def versions(key, columns="what, valid_from, valid_to, days"):
    return sql(f"SELECT {columns} FROM guideline WHERE guideline = '{key}' ORDER BY valid_from")


def everything():
    return sql("SELECT * FROM guideline ORDER BY guideline, valid_from"), \
        sql("SELECT COUNT(*) FROM guideline FOR SYSTEM_TIME ALL"), \
        sql("SELECT COUNT(*) FROM alert WHERE kind = 'guideline'")


def hidden(page, path):
    return {k: html.unescape(v) for k, v in page.hidden(path + "/endre").items()}


def look(who, path, **changed):
    """Opens the form and sends it to be looked over."""
    form = hidden(who.get(path + "/endre"), path)
    return who.post(path + "/endre", {**form, **GOOD, **changed})


def save(who, path, **changed):
    """What is looked over is sent once more, as the button does."""
    page = look(who, path, **changed)
    return who.post(path + "/endre", {**hidden(page, path), "lagres": "ja"})


def who_may(tap, siri):
    others = [Browser(who) for who in ("tora.tjenestekontor", "lise.leder", "kai.koordinator",
                                       "odd.drift")]
    got = [[b.get(p).status for p in (LIST, GIVE, GIVE + "/endre")] for b in others]
    tap.check(got == [[200, 200, 403]] * 4 and all("/endre" not in b.get(GIVE).text
                                                     for b in others),
              "everybody reads a guideline, and nobody else may change it", got)
    tap.check(f'href="{GIVE}"' in siri.get(LIST).text and f'href="{GIVE}/endre"' in
              siri.get(GIVE).text and siri.get(GIVE + "/endre").status == 200,
              "the system owner comes from the list to the form")
    wrong = [siri.get(f"{LIST}/{w}").status for w in ("finnes-ikke", "give_coordinator", "1")]
    tap.check(wrong == [404] * 3, "what is no guideline is not found", wrong)


def bad_words(tap, siri):
    before = everything()
    wrong = [({"gjores": ""}, "Skriv hva som skal gjøres"), ({"viktig_fordi": " "}, "Skriv hvorfor"),
             ({"kilden": ""}, "hvor retningslinjen kommer fra"), ({"endres_fordi": ""}, "endres"),
             ({"ny_fra": ""}, "hvilken dag"), ({"ny_fra": day(-1)}, "tilbake i tid"),
             ({"ny_fra": "31.2.2027"}, "dato"), ({"ny_fra": day(1000)}, "Dato"),
             ({"frist_tall": "0"}, "minst 1, og høyst 730 dager"),
             ({"frist_tall": "10000"}, "minst 1, og høyst 730 dager"),
             ({"frist_tall": "-5"}, "minst 1, og høyst 730 dager"),
             ({"frist_tall": "731"}, "minst 1"), ({"frist_tall": "fjorten"}, "tall"),
             ({"frist_tall": "25", "frist_telles": "maneder"}, "24 måneder"),
             ({"frist_tall": "501", "frist_telles": "virkedager"}, "500 virkedager"),
             ({"frist_telles": "uker"}, "Velg"), ({"frist_telles": ""}, "hvordan fristen telles"),
             ({"frist_tall": ""}, "må ha en frist"), ({"paminnelser": "2, 7"}, "i rekkefølge"),
             ({"paminnelser": "sju"}, "med komma mellom"), ({"paminnelser": "20"}, "færre dager"),
             ({"paminnelser": "9,8,7,6,5,4"}, "høyst fem"), ({"leder_horer": ""}, "lederen"),
             ({"eier_horer": "366"}, "fra 0 til 365"), ({"eier_horer": "-1"}, "fra 0 til 365"),
             ({"gjores": "x" * 401}, "400"), ({"endres_fordi": "Født 010203 12345?"}, "")]
    answers = [(look(siri, ASK, **w), said) for w, said in wrong[:-1]]
    answers = [(a, said) for a, said in answers]
    bad = [(w, a.status) for (w, _), (a, said) in zip(wrong, answers)
           if a.status != 422 or 'aria-invalid="true"' not in a.text and 'id="feil"' not in a.text
           or said not in html.unescape(a.text)]
    tap.check(not bad and everything() == before, "every fault is told by its field, and nothing "
              "is kept", bad)
    tap.check(f'value="{GOOD["kilden"]}"' in answers[0][0].text and GOOD["viktig_fordi"] in
              answers[0][0].text, "and what was typed is there to be mended")
    form = hidden(siri.get(ASK + "/endre"), ASK)
    odd = [siri.post(ASK + "/endre", {**form, **GOOD, "x": "y"}).status,
           siri.post(ASK + "/endre", {k: v for k, v in {**form, **GOOD}.items() if k != "csrf"})
           .status, siri.post(ASK + "/trekk", {**form, "ny_fra": day()}).status,
           siri.post(ASK + "/trekk", {**form, "ny_fra": day(3)}).status,
           siri.post(ASK + "/endre", {**form, **GOOD, "i_stedet": day(3)}).status,
           siri.post(ASK + "/lest", {**form, "utgave": "x"}).status]
    tap.check(odd == [400, 403, 409, 409, 200, 400] and everything() == before,
              "what no page of ours sends changes nothing", odd)


def law(tap, siri):
    """A law that names its days may be made stricter; longer only by who has read it."""
    path, before = LIST + "/interim-reply", everything()
    words = dict(frist_telles="maneder", frist_tall="2", paminnelser="9, 2")
    longer = look(siri, path, **words)
    same = look(siri, path, **dict(words, frist_tall="1"))
    seen = look(siri, path, **dict(words, lov_sett="ja"))
    tap.check([longer.status, same.status, seen.status] == [422, 200, 200] and
              "Les paragrafen" in longer.text and 'name="lov_sett" value="ja"' in seen.text and
              everything() == before, "a law's deadline is longer only when the paragraph was read",
              [longer.status, same.status, seen.status])


def looked_over(tap, siri):
    before = everything()
    page = look(siri, ASK, gjores=HOSTILE)
    text = html.unescape(page.text)
    was = versions("answer_question")[0]
    opened = int(one(f"""SELECT COUNT(*) FROM duty WHERE guideline = 'answer_question'
        AND opened >= UTC_TIMESTAMP(6) - INTERVAL 31 DAY"""))
    still = int(one("""SELECT COUNT(*) FROM duty WHERE guideline = 'answer_question'
        AND done IS NULL"""))
    tap.check(page.status == 200 and everything() == before and was[0] in text and
              HOSTILE in text and "<script>alert(1)" not in page.text and "20 dager" in text and
              "7, 2 dager før" in text and "Ingenting er lagret" in text,
              "old and new stand beside each other, and nothing is saved", page.status)
    tap.check((f"{still} oppgaver er åpne nå" in text or f"{still} oppgave er åpen nå" in text) and
              re.search(r"De siste 30 dagene kom det \d+ oppgave", text) and opened >= 0 and
              "får den nye fristen" in text and "Når lederen får vite det" not in text,
              "it says what becomes of the tasks, and not what stays", (still, opened))
    back = siri.post(ASK + "/endre", {**hidden(page, ASK), "rettes": "ja"})
    tap.check(back.status == 200 and "DROP TABLE guideline" in back.text and
              'value="20"' in back.text and everything() == before,
              "she can go back and mend, with what she typed", back.status)
    weekly = html.unescape(look(siri, LIST + "/weekly-acceptances", frist_tall="3",
                                paminnelser="").text)
    words = html.unescape(look(siri, LIST + "/one-door", frist_tall="", paminnelser="",
                               gjores="Er en annen dør.").text)
    tap.check("kommer på én dag" in weekly and "lager ingen oppgaver" in words,
              "tasks that come at once, or never, are told of as that")
    return page


def saved(tap, siri, kai):
    """Of two questions, one from before and one from after."""
    ask(kai, "Hva gjaldt før?")
    desk = siri.get("/").text
    page = look(siri, ASK)
    form = {**hidden(page, ASK), "lagres": "ja"}
    answers = [siri.post(ASK + "/endre", form) for _ in range(2)]
    have = versions("answer_question", f"""what, DATEDIFF(valid_from, {norway()}) >= 0,
        COALESCE(DATEDIFF(valid_to, {norway()}), 'open'), days, reminders, changed_why""")
    tap.check([a.location for a in answers] == [ASK + "?lagret=ja"] * 2 and len(have) == 2 and
              have[0][1:3] == ["0", "-1"] and have[1] == [
                  GOOD["gjores"], "1", "open", "20", "-7,-2", GOOD["endres_fordi"]],
              "sent twice it is one version more, and the old one ended yesterday",
              ([a.status for a in answers], have, re.findall(r"<h1[^>]*>([^<]*)|-e\">([^<]*)", answers[0].text)))
    ask(kai, "Hva gjelder nå?")
    duties = sql(f"""SELECT DATEDIFF(due, {norway()}) >= 20, worded = {norway()} FROM duty
        WHERE guideline = 'answer_question' AND done IS NULL ORDER BY id DESC LIMIT 2""")
    tap.check(duties == [["1", "1"], ["0", "0"]],
              "the next task has the new deadline, and the one that runs the old", duties)
    part = section(siri.get("/").text, "answer_question")
    old = section(desk, "answer_question")
    why = re.search(r'<p class="why">(.*?) ?<a', old, re.S).group(1)
    first = one("SELECT valid_from FROM guideline WHERE guideline = 'answer_question' LIMIT 1")
    tap.check(why in part and GOOD["gjores"] in part and GOOD["viktig_fordi"] in part and
              "Da oppgaven kom, sto det" in part and f'href="{ASK}#gjelder-{first}"' in part and
              re.search(rf'href="{ASK}#gjelder-{norway()[1:-1]}"', part),
              "the desk has each in the words it came under, with a way to them", part[:1500])
    late = look(siri, ASK, gjores="Enda en gang.")
    tap.check(late.status == 422 and "begynner alt denne dagen" in late.text,
              "what holds from today is not written anew today", late.status)


def ask(who, text):
    answer = who.fill("/sporsmal/nytt", "/sporsmal/nytt", sporsmal=text)
    assert answer.status == 303, answer.status


def section(page, name):
    """A part of the desk, as people read it."""
    found = re.search(rf'aria-labelledby="{name}">(.*?)</section>', page, re.S)
    return html.unescape(found.group(1)) if found else ""


def case_page(tap, siri, lise):
    number, strand = sql("""SELECT c.number, d.strand FROM duty d JOIN casefile c ON c.id = d.casefile
        JOIN strand s ON s.id = d.strand
        JOIN seat x ON x.unit = d.seat_ref AND x.kind = 'leader' AND x.live = 1
        JOIN employee e ON e.id = x.employee AND e.username = 'lise.leder'
        WHERE d.guideline = 'give_coordinator' AND d.done IS NULL AND s.state = 'waiting'
        AND c.address_block = 'none' ORDER BY d.id LIMIT 1""")[0]
    page, was = f"/sak/{number}", one("SELECT why FROM guideline WHERE guideline = "
                                      "'give_coordinator' AND valid_to IS NULL")
    due = one(f"SELECT due FROM duty WHERE strand = {strand} AND guideline = 'give_coordinator' "
              "AND done IS NULL")
    new = "Gir hver sak en koordinator innen ti dager."
    answer = save(siri, GIVE, gjores=new, viktig_fordi="Ventetid koster familien mest.",
                  frist_tall="10", eier_horer="0")
    text = html.unescape(lise.get(page).text)
    tap.check(answer.status == 303 and was in text and "Ventetid koster" not in text and
              due == one(f"SELECT due FROM duty WHERE strand = {strand} AND done IS NULL AND "
                         "guideline = 'give_coordinator'") and
              re.search(rf'href="{GIVE}#gjelder-\d', text),
              "the page of a case that waited has the old words and the old day", answer.status)
    sql(f"UPDATE duty SET worded = {norway()} WHERE strand = {strand} AND guideline = "
        "'give_coordinator' AND done IS NULL")
    text = html.unescape(lise.get(page).text)
    offer = html.unescape(lise.get(page + "/" + one(f"SELECT CASE kind WHEN 'coordinator' THEN "
                                                    "'koordinator' WHEN 'baton' THEN 'stafettholder'"
                                                    " ELSE 'barnekoordinator' END FROM strand WHERE "
                                                    f"id = {strand}") + "/tilbud").text)
    tap.check("Ventetid koster" in text and new in text and "Ventetid koster" in offer,
              "one that came after has the new ones, there and where it is done")


def history(tap, kai):
    page = html.unescape(kai.get(GIVE).text)
    now, earlier = (page.split("Tidligere</h2>") + [""])[:2]
    tap.check("innen ti dager" in now and GOOD["endres_fordi"] in now and "Siri" in now and
              "Fulgte med Holdfast" in earlier and "14 dager" in earlier,
              "the history has every version, who wrote it and why", page[-800:])


def told(tap, siri, lise, kai):
    """Leaders owe it, coordinators do not."""
    name = "Endrede retningslinjer"
    desk, box = lise.get("/").text, lise.get("/varsler").text
    tap.check(name in desk and "innen ti dager" in desk and "Retningslinjen er endret fra" in desk
              and name not in kai.get("/").text and name not in siri.get("/").text,
              "who owes it is told on her desk, and nobody else")
    lise.post("/varsler", lise.get("/varsler").hidden("/varsler"))
    tap.check("En retningslinje du skal følge, er endret" in box and "innen ti dager" in box and
              name in lise.get("/").text and name in lise.get(LIST).text,
              "looking at what one was told is not to have read it")
    row = one("SELECT id FROM guideline WHERE guideline = 'give_coordinator' AND days = 10")
    readers = html.unescape(siri.get(GIVE).text)
    page = lise.get(GIVE)
    form = page.hidden(GIVE + "/lest")
    wrong = kai.post(GIVE + "/lest", {**kai.get("/sporsmal/nytt").hidden("/sporsmal/nytt"),
                                      "utgave": row}).status
    answers = [lise.post(GIVE + "/lest", form) for _ in range(2)]
    version = siri.get(GIVE + "/endre").hidden(GIVE + "/endre")["versjon"]
    tap.check("Jeg har lest den" in page.text and [a.status for a in answers] == [303, 303] and
              wrong != 303 and name not in lise.get("/").text and
              "Du har lest den" in lise.get(GIVE).text and version == page.hidden(GIVE + "/lest")
              ["versjon"], "she says so once, and is told no more; nothing else is changed by it",
              ([a.status for a in answers], wrong))
    after = html.unescape(siri.get(GIVE).text)

    def counted(text):
        rows = re.findall(r"<th scope=\"row\">[^<]+</th><td>(\d+)</td><td>(\d+)</td>", text)
        return len(rows), sum(int(r[0]) for r in rows), sum(int(r[1]) for r in rows)

    was, now = counted(readers), counted(after)
    tap.check(was[0] > 3 and was[2] == 0 and now == (was[0], was[1], 1) and was[1] == int(one(
              f"SELECT COUNT(*) FROM alert WHERE kind = 'guideline' AND subject = {row}")) and
              "Hvem har lest" not in html.unescape(lise.get(GIVE).text) and
              "Lise" not in after.split("<main")[1], "the system owner sees how many have, by unit",
              (was, now))


def coming(tap, siri, lise):
    """What has not begun is changed, or taken back, and leaves no gap."""
    save(siri, GIVE, gjores="Om ti.", ny_fra=day(10))
    form = siri.get(f"{GIVE}/endre?fra={one(f'SELECT {norway()} + INTERVAL 10 DAY')}")
    typed = hidden(form, GIVE)
    tap.check("Endres fra" in lise.get(LIST).text and "Om ti." in form.text and
              typed.get("i_stedet") == day(10).lstrip("0").replace(".0", ".") or
              "i_stedet" in typed, "what is to come is told, and opened to be changed", typed)
    page = siri.post(GIVE + "/endre", {**typed, **GOOD, "gjores": "Om tolv.", "ny_fra": day(12)})
    answer = siri.post(GIVE + "/endre", {**hidden(page, GIVE), "lagres": "ja"})
    have = versions("give_coordinator", f"""what, DATEDIFF(valid_from, {norway()}),
        COALESCE(DATEDIFF(valid_to, {norway()}), 'open')""")[1:]
    tap.check(answer.status == 303 and [h[1:] for h in have] == [["0", "11"], ["12", "open"]] and
              have[1][0] == "Om tolv." and "Om ti." not in lise.get("/").text and
              "Om tolv." in lise.get("/").text, "another comes in its place, and it alone is told",
              have)
    back = siri.get(GIVE).hidden(GIVE + "/trekk")
    answers = [siri.post(GIVE + "/trekk", back).status for _ in range(2)]
    have = versions("give_coordinator", "days, COALESCE(valid_to, 'open')")
    tap.check(answers == [303, 303] and have[1:] == [["10", "open"]] and
              "Om tolv." not in lise.get("/").text and
              one("SELECT COUNT(*) FROM guideline FOR SYSTEM_TIME ALL WHERE what = 'Om tolv.'") != "0",
              "taken back, the one before goes on, and nobody is told any more", (answers, have))


def undo(tap, siri):
    first = one("SELECT valid_from FROM guideline WHERE guideline = 'give_coordinator' LIMIT 1")
    page = siri.get(f"{GIVE}/endre?fra={first}")
    old = versions("give_coordinator")[0]
    text = html.unescape(page.text)
    form = hidden(page, GIVE)
    look_at = siri.post(GIVE + "/endre", {
        **form, **GOOD, "gjores": old[0], "viktig_fordi": one("SELECT why FROM guideline WHERE "
        "guideline = 'give_coordinator' LIMIT 1"), "frist_tall": "14", "ny_fra": day(1)})
    answer = siri.post(GIVE + "/endre", {**hidden(look_at, GIVE), "lagres": "ja"})
    have = versions("give_coordinator")
    tap.check(old[0] in text and 'value="14"' in text and answer.status == 303 and len(have) == 3 and
              have[2][0] == old[0], "the old words come back as a version of their own",
              (answer.status, have))


def two(tap, siri):
    """Nobody overwrites what she has not seen."""
    other, path = Browser("siri.systemansvarlig"), LIST + "/one-door"
    words = dict(GOOD, frist_tall="", paminnelser="")
    typing = hidden(other.get(path + "/endre"), path)
    save(siri, path, **dict(words, gjores="Først.", ny_fra=day(5)))
    before = everything()
    late = other.post(path + "/endre", {**typing, **words, "gjores": "Sist.", "lagres": "ja"})
    tap.check(late.status == 409 and "Sist." in late.text and everything() == before,
              "who comes second sees that it has changed, and has what she typed", late.status)
    forms = [hidden(b.get(path + "/endre"), path) for b in (siri, other)]
    got = sorted(at_once([lambda b=b, f=f, n=n: b.post(path + "/endre", {
        **f, **words, "gjores": f"Samtidig {n}.", "ny_fra": day(6 + n), "lagres": "ja"}).status
        for n, (b, f) in enumerate(zip((siri, other), forms))]))
    tap.check(got == [303, 409] and int(one("SELECT COUNT(*) FROM guideline WHERE what LIKE "
              "'Samtidig%'")) == 1, "of two at the same time one is saved", got)
    gaps = sql("""SELECT a.guideline FROM guideline a JOIN guideline b ON b.guideline = a.guideline
        AND b.valid_from > a.valid_from AND NOT EXISTS (SELECT 1 FROM guideline c
        WHERE c.guideline = a.guideline AND c.valid_from > a.valid_from
        AND c.valid_from < b.valid_from)
        WHERE a.valid_to IS NULL OR a.valid_to + INTERVAL 1 DAY <> b.valid_from""")
    tap.check(gaps == [], "and versions follow each other without a gap", gaps)


def printed(tap, kai):
    page = kai.get(LIST + "?rolle=koordinator")
    tap.check(page.status == 200 and "<details" not in page.text and 'id="endret"' not in page.text
              and kai.get(LIST + "?rolle=x").text.count("<details") > 3 and
              "Ingen retningslinjer" not in page.text and
              f'href="{LIST}?rolle=koordinator"' in kai.get(LIST).text,
              "the guidelines of one role are a page to be printed")


def rights(tap):
    """The pages' own account cannot write another text in the place of one."""
    may = {row[0] for row in sql("""SELECT column_name FROM information_schema.column_privileges
        WHERE table_name = 'guideline' AND privilege_type = 'UPDATE'
        AND grantee LIKE '%hf_staff%'""")}
    tap.check(may == {"valid_to", "version"}, "the pages' account ends a version, and changes none",
              may)


def run(tap):
    siri, kai, lise = (Browser(who) for who in ("siri.systemansvarlig", "kai.koordinator",
                                                "lise.leder"))
    who_may(tap, siri)
    bad_words(tap, siri)
    law(tap, siri)
    looked_over(tap, siri)
    saved(tap, siri, kai)
    case_page(tap, siri, lise)
    history(tap, kai)
    told(tap, siri, lise, kai)
    coming(tap, siri, lise)
    undo(tap, siri)
    two(tap, siri)
    printed(tap, kai)
    rights(tap)


if __name__ == "__main__":
    told_of = Tap()
    run(told_of)
    sys.exit(told_of.end())
