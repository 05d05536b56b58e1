"""The BTI team is asked, reads and answers (R55, R56); part of it_log.py."""

import re

from client import Browser, day, norway, one, sql

from it_application import identity
from it_log import KAI, STIAN, leader_of, log_of, number_of, opened, unit_of

BRITT, TORA = "britt.bti", "tora.tjenestekontor"


def employee(who):
    return one(f"SELECT id FROM employee WHERE username = '{who}'")


TEAM = "samtykke_team"


def tell(browser, number, of, until=100, **more):
    """The family lets a service, or the team, know of the log; the consent's number. What is
    None among `more` is left out."""
    page = f"/sak/{number}/samtykker/nytt"
    fields = {
        "svaret": "ja", "gir": "foreldre", "giver_navn": "Mor og far", "formal-5": "ja",
        "opplysninger": "Loggen", of: "ja", "gitt_som": "underskrift",
        "gitt_dato": day(), "gjelder_til": day(until), **more}
    browser.fill(page, page, **{k: v for k, v in fields.items() if v is not None})
    return one("SELECT MAX(id) FROM consent_service")


def begun(stian, name):
    """A log on level 3 with a measure that was looked at, and what the child says."""
    number = number_of(opened(stian, STIAN, name))
    log = f"/sak/{number}/logg"
    level = log + "/niva"
    stian.fill(level, level, veien_videre="utvide", niva_fordi="Hjalp litt", familiens_syn="Vil ha ro",
               tiltakene="Samtaler", samordning="To", fokusperson="Per", foreldrene_vet="ja")
    stian.fill(level, level, veien_videre="utvide", niva_fordi="Hjalp litt", familiens_syn="Vil ha <ro>",
               tiltakene="Samtaler", samordning="Tre", fokusperson="Per", foreldrene_vet="ja",
               leder_navn="Lise Leder", leder_dato=day())
    new = log + "/mal/nytt"
    goal = stian.fill(new, new, malsetting="Sove").location
    stian.fill(goal, goal, tiltak="Fast leggetid", hvem_gjor="Mor", vurderes=day(9))
    look = f"{log}/tiltak/{one('SELECT MAX(id) FROM plan_measure')}/vurder"
    stian.fill(look, look, virkning="noe", vi_konkluderer="Sover litt mer")
    note = log + "/notat"
    stian.fill(note, note, notatet_er="barnets-stemme", lognotat="Vil ha katt")
    return number


def carried(stian, page):
    """The form with what stands in it already."""
    text = stian.get(page).text
    fields = dict(re.findall(r'<textarea[^>]* name="([a-z_]+)"[^>]*>([^<]*)</textarea>', text))
    fields.update(re.findall(r'<input class="ds-input" type="text"[^>]* name="([a-z_]+)" value="([^"]*)"',
                             text))
    return {k: v for k, v in fields.items() if v}


def asked(tap, stian, number):
    page = f"/sak/{number}/stafettholder/kontaktskjema"
    text = stian.get(page).text
    refused = "samtykker/nytt" in text and "vi_ber_om" not in text
    consent = tell(stian, number, TEAM)
    has = carried(stian, page)
    tap.check(refused and set(has) == {"bekymring", "har_provd", "barnet_mener", "familiens_syn",
                                       "leder_navn", "leder_dato"} and
              "Fast leggetid (Mor): Noe virkning. Sover litt mer" in has["har_provd"] and
              has["familiens_syn"] == "Vil ha &lt;ro&gt;",
              "the team is asked only when the family lets it know, and nothing is typed again: "
              "six fields of six", (refused, has))
    fields = {k: v.replace("&lt;", "<").replace("&gt;", ">") for k, v in has.items()}
    bad = [stian.fill(page, page, **dict(fields, **how)).status for how in
           ({}, {"vi_ber_om-9": "ja"}, {"vi_ber_om-1": "ja", "leder_navn": ""},
            {"vi_ber_om-1": "ja", "leder_dato": day(1)}, {"vi_ber_om-1": "ja", "har_provd": identity()},
            {"vi_ber_om-1": "ja", "bekymring": "x" * 1001})]
    sent = stian.fill(page, page, **fields, **{"vi_ber_om-1": "ja", "vi_ber_om-3": "ja",
                                               "haster_fordi": "Sover ikke"})
    again = stian.fill(page, page, **fields, **{"vi_ber_om-1": "ja"}).status
    form = one("SELECT MAX(id) FROM contact_form")
    owed = sql(f"""SELECT DATEDIFF(due, {norway()}), seat, done_mark FROM duty
        WHERE guideline = 'answer_contact_form' AND subject = {form}""")
    tap.check(bad == [422] * 6 and sent.location == f"/sak/{number}/kontaktskjema/{form}" and
              again in (403, 409) and owed == [["14", "bti_team", "0"]],
              "it is asked once, with what is wrong named, and owes an answer in two weeks",
              (bad, sent.location, again, owed))
    return sent.location, consent


def read(tap, number, page, consent):
    britt = Browser(BRITT)
    room, desk = britt.get("/bti").text, britt.get("/").text
    text = britt.get(page).text
    log = [britt.get(f"/sak/{number}{p}").status for p in ("", "/logg", "/plan", "/samtykker")]
    others = {who: [Browser(who).get(page).status, Browser(who).get("/bti").status]
              for who in (KAI, TORA, "siri.systemansvarlig", leader_of(unit_of(STIAN)))}
    tap.check(page in room and page in desk and "Vil ha &lt;ro&gt;" in text and "Sover ikke" in room and
              set(log) <= {403, 404} and {s for v in others.values() for s in v} <= {403, 404},
              "the team reads what it was asked, and not the case; nobody else does", (log, others))
    meet = page + "/mote"
    got = [britt.fill(page, meet, tas_opp=d).status for d in ("", "31.2.2027", day(-1), day(9000), day(7))]
    tap.check(got == [422] * 4 + [303] and
              one(f"SELECT DATEDIFF(meeting, {norway()}) FROM contact_form WHERE id = {page.split('/')[-1]}")
              == "7", "and puts it on the list of its meeting", got)
    return britt


def answered(tap, stian, britt, number, page):
    kai = employee(KAI)
    people = f"/sak/{number}/samtykker/{tell(stian, number, f'samtykke_hos-{unit_of(KAI)}')}/deltakere"
    stian.fill(people, people, deltaker=kai)
    before = int(one("SELECT COUNT(*) FROM inquiry"))
    bad = [britt.fill(page, page, **f).status for f in
           ({}, {"radet": "x"}, {"teamet_svarer-2": "ja", "radet": "x"}, {"teamet_svarer-3": "ja", "radet": "x"},
            {"teamet_svarer-3": "ja", "radet": "x", "koordinator": employee(STIAN)},
            {"teamet_svarer-4": "ja", "radet": "x"}, {"teamet_svarer-1": "ja", "radet": identity()})]
    done = britt.fill(page, page, **{
        "teamet_svarer-1": "ja", "teamet_svarer-2": "ja", "teamet_svarer-3": "ja", "teamet_svarer-4": "ja",
        "kontakt_avklart": "ja",
        "radet": "Begynn med <søvn>", "hvilke_tjenester": "PPT", "koordinator": kai})
    twice = britt.post(page, dict(britt.get("/").hidden("/logg-ut"), radet="x")).status
    text = stian.get(page).text
    owed = sql(f"""SELECT guideline, done_mark FROM duty WHERE subject = {page.split('/')[-1]}
        AND guideline IN ('answer_contact_form', 'follow_advice') ORDER BY id""")
    tap.check(bad == [422] * 7 and done.location == "/bti" and twice in (403, 404) and
              "Begynn med &lt;søvn&gt;" in text and "PPT" in text and page in stian.get("/").text and
              owed == [["answer_contact_form", "1"], ["follow_advice", "0"]] and
              page not in britt.get("/bti").text,
              "it is answered once, and whoever has the baton follows it up", (bad, done.status, twice, owed))
    asked_ = sql(f"""SELECT e.username FROM offer o JOIN strand s ON s.id = o.strand JOIN casefile c
        ON c.id = s.casefile JOIN employee e ON e.id = o.employee
        WHERE c.number = '{number}' AND o.state = 'open'""")
    office = Browser(TORA).get(f"/soknader/ny?henvendelse={one('SELECT MAX(id) FROM inquiry')}").text
    tap.check(asked_ == [[KAI]] and log_of(number)[0][4] == STIAN and
              int(one("SELECT COUNT(*) FROM inquiry")) == before + 1 and
              "Vil ha &lt;ro&gt;" in office and "Fast leggetid" in office and
              'value="3.9.2016"' in office and 'name="avsender_navn" value="Mor og far"' in office,
              "who is named is asked and the baton is held until she says yes; the office has all that is "
              "known of who may apply", (asked_, before))
    done = stian.fill(page, page + "/fulgt-opp").status
    tap.check(done == 303 and page not in stian.get("/").text, "what was followed up is owed no more", done)


def again(tap, stian, number):
    page = f"/sak/{number}/stafettholder/kontaktskjema"
    fields = {k: v.replace("&lt;", "<").replace("&gt;", ">") for k, v in carried(stian, page).items()}
    got = [stian.fill(page, page, **fields, **{"vi_ber_om-1": "ja", "hva_er_nytt": t}).status
           for t in ("", "Flyttet")]
    form = one("SELECT MAX(id) FROM contact_form")
    tap.check(got == [422, 303] and one(f"SELECT earlier IS NOT NULL AND news = 'Flyttet' FROM contact_form "
                                        f"WHERE id = {form}") == "1",
              "sent again it says what is new (B240)", got)
    return f"/sak/{number}/kontaktskjema/{form}"


def taken_back(tap, stian, britt, number, page, consent):
    sees = britt.get(page).status
    withdrawn = f"/sak/{number}/samtykker/{consent}/trekk"
    stian.fill(withdrawn, withdrawn, trukket_dato=day())
    after = [britt.get(page).status, page in britt.get("/bti").text, page in britt.get("/").text]
    tap.check(sees == 200 and after[0] in (403, 404) and after[1:] == [False, False],
              "when the family takes it back the team sees nothing from the next request on", (sees, after))
    got = stian.fill(page, page + "/trekk").status
    tap.check(got == 303 and one(f"SELECT state FROM contact_form WHERE id = {page.split('/')[-1]}")
              == "withdrawn", "and whoever sent it takes it back", got)


def run(tap):
    stian = Browser(STIAN)
    number = begun(stian, "Team Logg")
    page, consent = asked(tap, stian, number)
    britt = read(tap, number, page, consent)
    answered(tap, stian, britt, number, page)
    taken_back(tap, stian, britt, number, again(tap, stian, number), consent)
