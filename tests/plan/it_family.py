#!/usr/bin/env python3
"""A family has one coordinator, and each of them a case and a consent of her own (0057): taken in
by whoever has one of them, shown to whoever may read each, and given on together. Run by
it_family.sh."""

import os
import re
import sys
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("fixture", "intake", "web", "baton")]
sys.path.insert(0, HERE)
from client import Browser, Tap, day, norway, one, sql  # noqa: E402
from it_application import identity  # noqa: E402
from it_shield import hide, ident, of_case, show  # noqa: E402
from town import run_sweep  # noqa: E402

KAI, KARI, LISE = "kai.koordinator", "kari.koordinator", "lise.leder"
TORA, SIRI = "tora.tjenestekontor", "siri.systemansvarlig"
YEAR = int(day()[-4:])
HOSTILE = "Per <b>Familie</b> & 'Æ'"


def strand_of(number):
    """Id, holder, unit, state of a case's living strand of the kind."""
    rows = sql(f"""SELECT s.id, h.username, s.unit, s.state FROM strand s
        JOIN casefile c ON c.id = s.casefile AND c.number = '{number}'
        JOIN employee h ON h.id = s.holder
        WHERE s.kind = 'family_coordinator' AND s.live = 1""")
    return rows[0] if rows else None


def cases():
    return int(one("SELECT COUNT(*) FROM casefile"))


def number_of(name):
    return one(f"""SELECT c.number FROM casefile c JOIN person p ON p.id = c.person
        WHERE p.name = '{name.replace("'", "''")}' ORDER BY c.id DESC LIMIT 1""")


def name_of(number):
    return one(f"""SELECT p.name FROM casefile c JOIN person p ON p.id = c.person
        WHERE c.number = '{number}'""")


def born(number):
    """As the form has it."""
    return one(f"""SELECT DATE_FORMAT(p.birth, '%e.%c.%Y') FROM casefile c
        JOIN person p ON p.id = c.person WHERE c.number = '{number}'""")


def said(name, **other):
    fields = dict(navn=name, fodselsdato="3.9.1986", gir="selv", giver_navn=name,
                  opplysninger="Det som trengs", gitt_som="underskrift", gitt_dato=day())
    fields.update(other)
    return {k: v for k, v in fields.items() if v is not None}


CHILD = dict(fodselsdato=f"3.9.{YEAR - 8}", gir="foreldre", giver_navn="Mor og far")


def join(who, number, name, **other):
    path = f"/sak/{number}/familie"
    return who.fill(path, path, **said(name, **other))


def family_of(number):
    return sorted(row[0] for row in sql(f"""SELECT c.number FROM family_member m
        JOIN family_member o ON o.family = m.family JOIN strand s ON s.id = o.strand AND s.live = 1
        JOIN casefile c ON c.id = s.casefile WHERE m.strand = {strand_of(number)[0]}"""))


def section(answer):
    """What the page of a case says of its family."""
    found = re.search(r'aria-labelledby="familien".*?</section>', answer.text, re.S)
    return found.group(0) if found else ""


def owed(number):
    return sorted(row[0] for row in sql(f"""SELECT d.guideline FROM duty d JOIN casefile c
        ON c.id = d.casefile AND c.number = '{number}' WHERE d.done_mark = 0"""))


def wrong_is_named(tap, kai, first):
    before = cases()
    bad = {
        "no name": dict(navn=" "), "no birth": dict(fodselsdato=""),
        "unborn and born": dict(ventet_barn="ja"), "tomorrow": dict(fodselsdato=day(1)),
        "too old": dict(fodselsdato="1.1.1850"), "no consent": dict(gir=None),
        "nobody said it": dict(giver_navn=" "), "nothing may be told": dict(opplysninger=" "),
        "in no way": dict(gitt_som=None), "said tomorrow": dict(gitt_dato=day(1)),
        "said long ago": dict(gitt_dato=day(-400)), "run out by now": dict(gitt_dato=day(-200)),
        "an identity number": dict(opplysninger=f"Hun er {identity()}"),
        "a grown-up, by parents": dict(gir="foreldre"),
        "a child of eight alone": dict(CHILD, gir="selv"),
        "one parent, no why": dict(CHILD, gir="forelder"),
        "sixteen, by parents, no why": dict(CHILD, fodselsdato=f"1.1.{YEAR - 16}"),
    }
    got = {what: join(kai, first, "Feil Familie", **how).status for what, how in bad.items()}
    again = join(kai, first, HOSTILE, gir="foreldre").text
    tap.check(set(got.values()) == {422} and cases() == before and
              one("SELECT COUNT(*) FROM family_member") == "0" and
              "Per &lt;b&gt;Familie" in again and "<b>Familie" not in again,
              "what is wrong is named, nothing is written, and what was typed comes back", got)


def taken_in(tap, kai, first):
    page = kai.get(f"/sak/{first}")
    until = one(f"""SELECT YEAR(s.accepted) + 5 FROM strand s WHERE s.id = {strand_of(first)[0]}""")
    tap.check("Familien følges opp til" in section(page) and until in section(page) and
              f'href="/sak/{first}/familie"' in section(page) and "<li>" not in section(page),
              "who is alone in it has a family to begin, and it is followed for five years",
              section(page))
    got = [join(kai, first, "Mor Familie"), join(kai, first, HOSTILE, **CHILD),
           join(kai, first, "Ufødt Familie", fodselsdato="", ventet_barn="ja", gir="foreldre")]
    mother, child, unborn = (number_of(n) for n in ("Mor Familie", HOSTILE, "Ufødt Familie"))
    same = strand_of(first)[1:]
    tap.check([a.status for a in got] == [303] * 3 and got[0].location == f"/sak/{first}" and
              [strand_of(n)[1:] for n in (mother, child, unborn)] == [same] * 3 and
              family_of(first) == sorted([first, mother, child, unborn]),
              "each has a case of her own, with the same coordinator in the same unit",
              [a.status for a in got])
    consent = sql(f"""SELECT k.purposes, k.unit, k.answer, DATEDIFF(k.until, {norway()}), f.giver
        FROM consent_service k JOIN consent f ON f.id = k.consent
        JOIN casefile c ON c.id = k.casefile AND c.number = '{mother}'""")
    tap.check(consent == [["coordination", same[1], "given", "180", "self"]] and
              owed(mother) == ["give_card", "start_up"] and
              one(f"""SELECT first_contact = {norway()} FROM strand
                  WHERE id = {strand_of(mother)[0]}""") == "1",
              "and a consent of her own; a good start and a card are owed", (consent, owed(mother)))
    text = section(kai.get(f"/sak/{child}"))
    age = one(f"SELECT TIMESTAMPDIFF(YEAR, '1986-09-03', {norway()})")
    tap.check(all(f'href="/sak/{n}"' in text for n in (first, mother, unborn)) and until in text and
              f'href="/sak/{child}"' not in text and f"{age} år" in text and "ventet barn" in text,
              "the page of each leads to the others, with how old they are", text)
    dates = {one(f"SELECT begun FROM family_member WHERE strand = {strand_of(n)[0]}")
             for n in (first, mother, child, unborn)}
    tap.check(len(dates) == 1, "and the family began when the first of them did", dates)
    return mother, child, unborn


def once(tap, kai, first):
    path, before = f"/sak/{first}/familie", cases()
    fields = {**kai.get(path).hidden(path), **said("To Ganger")}
    got = [kai.post(path, fields).status for _ in range(2)]
    tap.check(got == [303, 303] and cases() == before + 1, "a form sent twice is one", got)
    again = [join(kai, n, "To Ganger") for n in (first, number_of("To Ganger"))]
    tap.check([a.status for a in again] == [422] * 2 and cases() == before + 1 and
              "familiekoordinator allerede" in again[0].text and
              f'href="/sak/{number_of("To Ganger")}"' in again[0].text,
              "the same person is taken in once, and not into a family with herself",
              [a.status for a in again])
    me = join(kai, first, name_of(first), fodselsdato=born(first))
    tap.check(me.status == 422, "nor who is there first", me.status)


def at_once(tap, first, other):
    """From two members' pages, the same person."""
    paths = [f"/sak/{n}/familie" for n in (first, other)]
    browsers = [Browser(KAI), Browser(KAI)]
    forms = [{**b.get(p).hidden(p), **said("Samtidig Familie")} for b, p in zip(browsers, paths)]
    got, before = [0, 0], cases()

    def send(i):
        got[i] = browsers[i].post(paths[i], forms[i]).status

    threads = [threading.Thread(target=send, args=(i,)) for i in (0, 1)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    tap.check(sorted(got) == [303, 422] and cases() == before + 1 and
              number_of("Samtidig Familie") in family_of(first),
              "of two at once one takes her in, and the other is told", got)


def has_a_case(tap, kai, first):
    """Somebody else's, that he may not know of; his own; his own of a family already."""
    theirs = one(f"""SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile
        AND c.address_block = 'none' JOIN employee h ON h.id = s.holder AND h.username = '{KARI}'
        WHERE s.live = 1 AND NOT EXISTS (SELECT 1 FROM strand o WHERE o.casefile = c.id
          AND o.id <> s.id) ORDER BY s.id LIMIT 1""")
    before, pairs = cases(), int(one("SELECT COUNT(*) FROM same_person"))
    who = dict(fodselsdato=born(theirs), gir="verge", hvorfor_giver="Vergemål")
    got = join(kai, first, name_of(theirs), **who)
    page = kai.get(f"/sak/{first}")
    pair = sql("SELECT earlier FROM same_person ORDER BY id DESC LIMIT 1")
    tap.check(got.status == 303 and got.location == f"/sak/{first}" and cases() == before + 1 and
              theirs not in page.text and kai.get(f"/sak/{theirs}").status == 404 and
              int(one("SELECT COUNT(*) FROM same_person")) == pairs + 1 and
              pair == [[of_case(theirs)]] and
              "settle_same_person" in owed(number_of(name_of(theirs))),
              "of a case that is not his he hears nothing, and the system owner finds out", got.status)
    his = [row[0] for row in sql(f"""SELECT c.number FROM strand s JOIN casefile c
        ON c.id = s.casefile AND c.address_block = 'none' JOIN employee h ON h.id = s.holder
        AND h.username = '{KAI}' WHERE s.state = 'active' AND s.kind <> 'family_coordinator'
        AND NOT EXISTS (SELECT 1 FROM strand o WHERE o.casefile = c.id AND o.id <> s.id)
        ORDER BY s.id LIMIT 3""")]
    for n in his:
        sql(f"""UPDATE person p JOIN casefile c ON c.person = p.id AND c.number = '{n}'
            SET p.birth = '1980-05-05'""")
    who, before = dict(fodselsdato="5.5.1980"), cases()
    unit = strand_of(first)[2]
    sql(f"""INSERT INTO consent (casefile, giver, giver_name, purposes, information, way, given,
          registered, registered_by) VALUES ({of_case(his[1])}, 'self', 'Hun', 'coordination', 'x', 'oral',
          {norway()}, UTC_TIMESTAMP(6), {ident(KAI)});
        INSERT INTO consent_service (consent, casefile, unit, answer)
        VALUES (LAST_INSERT_ID(), {of_case(his[1])}, {unit}, 'refused')""")
    hide(his[2], KAI, "own")
    got = {"hidden": join(kai, first, name_of(his[2]), **who),
           "no": join(kai, first, name_of(his[1]), gitt_dato=day(-1), **who),
           "address": join(kai, first, name_of(his[0]), sperret_adresse="ja", **who),
           "his": join(kai, first, name_of(his[0]), **who)}
    tap.check([a.status for a in got.values()] == [422, 422, 422, 303] and cases() == before and
              "står nær" in got["hidden"].text and his[2] not in got["hidden"].text and
              "sagt nei" in got["no"].text and "sakens egen side" in got["address"].text and
              his[0] in family_of(first) and strand_of(his[1]) is None,
              "his own gets a strand more; not after a no, nor of whom he stands near",
              {k: a.status for k, a in got.items()})
    show(his[2])
    sql(f"""INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit, receipt,
            accepted)
          SELECT casefile, 'family_coordinator', 'active', holder, 'accepted', held_since, unit, receipt,
            held_since
          FROM strand WHERE casefile = {of_case(his[2])};
        INSERT INTO holding (strand, employee, held_as, since, until)
        SELECT id, holder, 'accepted', held_since, '9999-12-31' FROM strand WHERE id = LAST_INSERT_ID()""")
    strand = strand_of(his[2])[0]
    got = join(kai, first, name_of(his[2]), **who)
    tap.check(got.status == 303 and strand_of(his[2])[0] == strand and his[2] in family_of(first) and
              cases() == before, "whom he coordinates already joins with the strand she has", got.status)


def for_whom(tap, first, child):
    path = f"/sak/{first}/familie"
    got = {who: (Browser(who).get(path).status, Browser(who).get(f"/sak/{first}").status)
           for who in (LISE, TORA, KARI, SIRI, "odd.drift")}
    kari = Browser(KARI)
    key = kari.get("/").hidden("/logg-ut")
    posted = kari.post(path, {**key, "versjon": "1", **said("Ikke Lov")}).status
    none = one(f"""SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile
        AND c.address_block = 'none' JOIN employee h ON h.id = s.holder AND h.username = '{KAI}'
        WHERE s.state = 'active' AND s.kind <> 'family_coordinator' AND NOT EXISTS (SELECT 1 FROM strand o
          WHERE o.casefile = c.id AND o.kind = 'family_coordinator') ORDER BY s.id LIMIT 1""")
    tap.check([got[w][0] for w in (LISE, TORA)] == [403] * 2 and
              {got[w][0] for w in (KARI, SIRI, "odd.drift")} == {404} and posted == 404 and
              Browser(KAI).get(f"/sak/{none}/familie").status == 404 and
              number_of("Ikke Lov") is None,
              "nobody else takes anybody in, and a case of no family has no such page", (got, posted))


def who_sees_whom(tap, kai, first, mother, child):
    """A coordinator of the child alone, a leader from whom one is kept, a blocked one."""
    sql(f"""INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit, accepted)
          SELECT casefile, 'child_coordinator', 'active', {ident(KARI)}, 'accepted', held_since, unit,
            held_since FROM strand WHERE id = {strand_of(child)[0]};
        INSERT INTO holding (strand, employee, held_as, since, until)
        SELECT id, holder, 'accepted', held_since, '9999-12-31' FROM strand WHERE id = LAST_INSERT_ID()""")
    kari, lise, tora = Browser(KARI), Browser(LISE), Browser(TORA)
    page = kari.get(f"/sak/{child}")
    words = ("Mor Familie", mother, first, name_of(first), "To Ganger")
    tap.check(page.status == 200 and not any(w in page.text for w in words) and
              "<li>" not in section(page) and "Ta med en til" not in page.text and
              kari.get(f"/sak/{child}/familie").status == 404,
              "who has the child alone is told of nobody else",
              ([w for w in words if w in page.text], section(page)))
    tap.check(all(f'href="/sak/{n}"' in section(b.get(f"/sak/{child}")) for b in (lise, tora)
                  for n in (mother, first)), "who may read each sees each")
    hide(mother, LISE, "relation")
    text = section(lise.get(f"/sak/{child}"))
    tap.check(mother not in text and "Mor Familie" not in text and first in text and
              mother in section(tora.get(f"/sak/{child}")),
              "but whom she may not know of is not there for her", text)
    show(mother)
    join(kai, first, "Sperret Familie", sperret_adresse="ja")
    blocked = number_of("Sperret Familie")
    tap.check(blocked in section(kai.get(f"/sak/{child}")) and
              "Sperret Familie" not in lise.get(f"/sak/{child}").text and
              'name="sperret_adresse" value="ja" checked' in kai.get(f"/sak/{blocked}/familie").text,
              "nor one whose address is kept, but for who has her; who lives there is asked about")
    return blocked


def taken_back(tap, kai, first, mother, child):
    lise = Browser(LISE)
    row = one(f"""SELECT k.id FROM consent_service k JOIN casefile c ON c.id = k.casefile
        AND c.number = '{mother}'""")
    path = f"/sak/{mother}/samtykker/{row}/trekk"
    if kai.get(path).status != 200:
        path = f"/sak/{mother}/samtykker/{row}"
    got = kai.fill(path, path, trukket_dato=day())
    text, hers = section(kai.get(f"/sak/{child}")), section(lise.get(f"/sak/{child}"))
    tap.check(got.status == 303 and "follow_withdrawal" in owed(mother) and
              text.count("Trakk samtykket tilbake") == 1 and "Trakk" not in hers and
              [strand_of(n)[3] for n in (first, mother, child)] == ["active"] * 3 and
              "follow_withdrawal" not in owed(child),
              "who takes it back is followed up, the others go on, and only who may read it sees it",
              (got.status, owed(mother), text))
    sql(f"""UPDATE holding SET until = UTC_TIMESTAMP(6) WHERE strand = {strand_of(mother)[0]};
        UPDATE duty SET done = UTC_TIMESTAMP(6) WHERE strand = {strand_of(mother)[0]} AND done IS NULL;
        UPDATE strand SET state = 'closed', closed = UTC_TIMESTAMP(6)
         WHERE id = {strand_of(mother)[0]}""")
    tap.check(mother not in section(kai.get(f"/sak/{child}")) and
              one(f"""SELECT COUNT(*) FROM family_member m JOIN strand s ON s.id = m.strand
                  WHERE s.casefile = {of_case(mother)}""") == "1" and
              kai.get(f"/sak/{mother}").status == 404,
              "one whose case is over is not among them any more, and it is kept that she was")


def grows_up(tap, child):
    sql(f"""UPDATE person p JOIN casefile c ON c.person = p.id AND c.number = '{child}'
        SET p.birth = {norway()} + INTERVAL 80 DAY - INTERVAL 16 YEAR""")
    run_sweep("duties")
    tap.check("prepare_birthday" in owed(child), "before sixteen who has her is told, as of anybody",
              owed(child))


def ticked(page):
    return dict.fromkeys(re.findall(r'name="(sak-\d+)" value="ja" checked', page.text), "ja")


def offers(*numbers):
    return sql(f"""SELECT o.employee, o.apart_why FROM offer o JOIN strand s ON s.id = o.strand
        WHERE o.open_mark = 1 AND s.kind = 'family_coordinator' AND s.casefile IN
          ({','.join(of_case(n) for n in numbers)}) ORDER BY s.id""")


def given_on(tap, kai, first, child, blocked):
    """By the leader: all at once, or she says why not."""
    lise, whole = Browser(LISE), [n for n in family_of(first) if n != blocked]
    path = f"/sak/{first}/familiekoordinator/tilbud"
    page = lise.get(path)
    tick = ticked(page)
    to = re.findall(r'name="koordinator" value="(\d+)"', page.text)
    who = sql(f"""SELECT e.id, e.username FROM employee e WHERE e.id IN ({','.join(to)})
        ORDER BY (SELECT COUNT(*) FROM strand s WHERE s.holder = e.id AND s.live = 1
          AND s.unit = {strand_of(first)[2]} AND s.state = 'active') DESC, e.id LIMIT 1""")[0]
    kari = who[0]
    tap.check(len(tick) == len(whole) - 1 and
              "skal ha én koordinator" in page.text and "Sperret Familie" not in page.text, "whoever gives one on gives the family on: all are ticked, and why",
              (len(tick), len(whole)))

    def ask(fields, **more):
        got = {"koordinator": kari, "timer": "4", "avklart": "ja", "onske_fulgt": "ja", **fields, **more}
        return lise.fill(path, path, **got)

    some = dict(list(tick.items())[1:])
    got = ask(some)
    tap.check(got.status == 422 and "hvorfor familien deles" in got.text and offers(*whole) == [],
              "with one left out she says why, or nothing is done", got.status)
    wrong = ask({"sak-999999": "ja", **tick})
    tap.check(wrong.status == 422 and offers(*whole) == [], "nor with somebody else's", wrong.status)
    got = ask(some, familie_deles="Far flytter")
    tap.check(got.status == 303 and offers(*whole) == [[kari, "Far flytter"]] * (len(whole) - 1),
              "with a reason the rest is asked about, and who is asked reads it", offers(*whole))
    for n in whole:
        if offers(n):
            trekk = f"/sak/{n}/familiekoordinator/trekk"
            lise.fill(f"/sak/{n}", trekk)
    tap.check(offers(*whole) == [], "each can be taken back")
    fields = {"koordinator": kari, "timer": "4", "avklart": "ja", "onske_fulgt": "ja", **tick}
    form = {**lise.get(path).hidden(path), **fields}
    before = one(f"SELECT COUNT(*) FROM alert WHERE employee = {kari} AND kind = 'offered'")
    got = [lise.post(path, form).status for _ in range(2)]
    after = one(f"SELECT COUNT(*) FROM alert WHERE employee = {kari} AND kind = 'offered'")
    tap.check(got == [303, 303] and offers(*whole) == [[kari, ""]] * len(whole) and
              int(after) == int(before) + 1, "all together are one question and one message",
              (got, offers(*whole), before, after))
    k = Browser(who[1])
    text = k.get(f"/sak/{child}/familiekoordinator/svar").text
    tap.check("Du er også spurt om" in text and
              all(f"/sak/{n}/familiekoordinator/svar" in text for n in whole) and
              blocked not in text, "who is asked sees that they belong together")
    tap.check(kai.get(f"/sak/{first}/familie").status == 403 and
              "Ta med en til" not in kai.get(f"/sak/{first}").text,
              "and while she is, nobody is taken in")
    said_ = [k.fill(p, p, svar="ja", habil="ja").status for n in whole
             for p in [f"/sak/{n}/familiekoordinator/svar"]]
    tap.check(set(said_) == {303} and {strand_of(n)[1] for n in whole} == {who[1]} and
              strand_of(blocked)[1] == KAI and len(family_of(first)) == len(whole) + 1,
              "with her yes all are hers; who was kept from the leader stays where she was", said_)
    return whole, who[0]


def left(tap, first, whole, whose):
    """On the page of all that somebody has, with cases that are of no family."""
    lise = Browser(LISE)
    code = one(f"SELECT code FROM unit WHERE id = {strand_of(first)[2]}")
    path = f"/enhet/{code}/overforing/{whose}"
    page = lise.get(path)
    tick, kai = ticked(page), ident(KAI)
    strands = {strand_of(n)[0]: n for n in whole}
    other = [t for t in tick if t.split("-")[1] not in strands]
    fields = {"koordinator": kai, "timer": "4", "avklart": "ja", "onske_fulgt": "ja"}
    tap.check({f"sak-{s}" for s in strands} <= set(tick) and other and
              page.text.count("Samme familie") == len(whole), "there they are ticked as all is",
              (len(tick), len(whole)))
    some = {t: "ja" for t in tick if t != f"sak-{strand_of(first)[0]}"}
    got = lise.fill(path, path, **{**fields, **some})
    tap.check(got.status == 422 and "hvorfor familien deles" in got.text and offers(*whole) == [],
              "one of a family left out asks for a reason", got.status)
    alone = lise.fill(path, path, **{**fields, other[0]: "ja"})
    tap.check(alone.status == 303 and offers(*whole) == [], "a case of no family does not", alone.status)
    some = {t: "ja" for t in some if t != other[0]}
    got = lise.fill(path, path, familie_deles="Vil <i>beholde</i>", **{**fields, **some})
    why = {row[0] for row in sql("""SELECT DISTINCT o.apart_why FROM offer o JOIN strand s
        ON s.id = o.strand WHERE o.open_mark = 1 AND s.kind <> 'family_coordinator'""")}
    tap.check(got.status == 303 and offers(*whole) == [[kai, "Vil <i>beholde</i>"]] * (len(whole) - 1)
              and why <= {""}, "and it stands with the family alone", (got.status, why))


def gone(tap, kai, first, whole, whose):
    """She leaves: all wait with the leader, who gives them on together as well."""
    lise = Browser(LISE)
    for n in whole:
        if offers(n):
            lise.fill(f"/sak/{n}", f"/sak/{n}/familiekoordinator/trekk")
    sql(f"UPDATE employee SET state = 'disabled' WHERE id = {whose}")
    run_sweep("leavers")
    path = f"/sak/{first}/familiekoordinator/tilbud"
    tick = ticked(lise.get(path))
    waits = {strand_of(n)[3] for n in whole}
    got = lise.fill(path, path, koordinator=ident(KAI), timer="4", avklart="ja", onske_fulgt="ja",
                    **tick)
    tap.check(waits == {"waiting"} and len(tick) == len(whole) - 1 and got.status == 303 and
              offers(*whole) == [[ident(KAI), ""]] * len(whole) and
              {strand_of(n)[3] for n in whole} == {"offered"},
              "of a family that waits the others go along too", (waits, len(tick), got.status))
    path = f"/sak/{first}/familiekoordinator/svar"
    got = kai.fill(path, path, svar="nei", grunn="Har ikke tid")
    tap.check(got.status == 303 and strand_of(first)[3] == "waiting" and
              len(offers(*whole)) == len(whole) - 1, "and each is answered by itself", got.status)


def run(tap):
    kai = Browser(KAI)
    first = one(f"""SELECT c.number FROM strand s JOIN casefile c ON c.id = s.casefile
        AND c.address_block = 'none' JOIN employee h ON h.id = s.holder AND h.username = '{KAI}'
        WHERE s.kind = 'family_coordinator' AND s.state = 'active' ORDER BY s.id LIMIT 1""")
    wrong_is_named(tap, kai, first)
    mother, child, _ = taken_in(tap, kai, first)
    once(tap, kai, first)
    at_once(tap, first, child)
    has_a_case(tap, kai, first)
    for_whom(tap, first, child)
    blocked = who_sees_whom(tap, kai, first, mother, child)
    taken_back(tap, kai, first, mother, child)
    grows_up(tap, child)
    whole, whose = given_on(tap, kai, first, child, blocked)
    left(tap, first, whole, whose)
    gone(tap, kai, first, whole, whose)


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
