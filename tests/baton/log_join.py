"""Two cases of one child are made one when the family wants it (R58); part of it_log.py."""

import re
import threading
import time

from client import Browser, at_once, day, norway, one, sql

from it_log import KAI, SIRI, STIAN, her_own, number_of, opened, unit_of

TORA = "tora.tjenestekontor"
YES = dict(er_det_samme="en_sak", vil_ha_en_sak=day(), vil_ha_en_sak_ogsaa=day(-1),
           det_er_gjort="Ringte begge. Familien vil ha én sak.")
# What names a case and is not moved: looks are only added to, and who was joined is said once.
STAYS = {"access_log", "case_joined"}


def of_a_case():
    """Every table and column that names a case: by its name, or by its key."""
    return {tuple(r) for r in sql("""SELECT c.table_name, c.column_name FROM information_schema.columns c
          JOIN information_schema.tables t USING (table_schema, table_name)
         WHERE c.table_schema = DATABASE() AND c.column_name = 'casefile' AND t.table_type = 'BASE TABLE'
         UNION
        SELECT k.table_name, k.column_name FROM information_schema.key_column_usage k
         WHERE k.table_schema = DATABASE() AND k.referenced_table_name = 'casefile'""")
            if r[0] not in STAYS}


def left_of(casefile):
    """Where rows still name a case."""
    return {f"{t}.{c}": n for t, c in of_a_case()
            if (n := one(f"SELECT COUNT(*) FROM {t} WHERE {c} = {casefile}")) != "0"}


def rows_of(casefile):
    """The rows of a case by table and id, where they have one."""
    with_id = {r[0] for r in sql("""SELECT table_name FROM information_schema.columns
        WHERE table_schema = DATABASE() AND column_name = 'id'""")}
    return {(t, r[0]) for t, c in of_a_case() if t in with_id and c == "casefile"
            for r in sql(f"SELECT id FROM {t} WHERE casefile = {casefile}")}


def case_of(number):
    return one(f"SELECT id FROM casefile WHERE number = '{number}'")


def person(who):
    return one(f"SELECT id FROM employee WHERE username = '{who}'")


def pair_of(second):
    return one(f"SELECT MAX(id) FROM same_person WHERE casefile = {second}")


def two_of_one(tap, stian):
    """Kai coordinates, and Stian may not know of it when he opens a log."""
    earlier, name, birth = her_own()
    later = number_of(opened(stian, STIAN, name, fodselsdato=birth, gir="selv", giver_navn=name))
    tap.check(later != earlier, "a second case of somebody who has one")
    return earlier, later


def every_table_is_known(tap):
    moved = {r[0] for r in sql("""SELECT trigger_name FROM information_schema.triggers
        WHERE trigger_schema = DATABASE() AND event_object_table = 'case_joined'""")}
    # A measure goes with its goal, by its key; what is thrown away knows the same tables.
    missing = {t for t, _ in of_a_case()} - {m.removeprefix("joined_") for m in moved} - {"plan_measure"}
    tap.check(len(moved) > 30 and not missing,
              "every table that names a case has a trigger that moves it", missing)


def written_in(later, earlier, stian):
    """Something of most that a case can have."""
    l, e, s = case_of(later), case_of(earlier), person(STIAN)
    new = f"/sak/{later}/logg/mal/nytt"
    page = stian.fill(new, new, malsetting="Sove godt").location
    stian.fill(page, page, tiltak="Fast leggetid", hvem_gjor="Mor", gjores_innen=day(30), vurderes=day(9))
    other, kid = unit_of("kari.koordinator"), person("kari.koordinator")
    sql(f"DELETE FROM service WHERE casefile IN ({l}, {e})")
    sql(f"""INSERT INTO service (casefile, kind, position, name, changed, changed_by) VALUES
          ({l}, 'gp', 1, 'Lege Lie', UTC_TIMESTAMP(6), {s}), ({e}, 'gp', 1, 'Lege Eng', UTC_TIMESTAMP(6), {s}),
          ({l}, 'next_of_kin', 2, '', UTC_TIMESTAMP(6), {s}), ({e}, 'next_of_kin', 2, 'Far', UTC_TIMESTAMP(6), {s}),
          ({l}, 'office', 3, 'Tora', UTC_TIMESTAMP(6), {s}), ({e}, 'office', 3, '', UTC_TIMESTAMP(6), {s});
        INSERT INTO participant (casefile, employee, unit, since, added_by) VALUES
          ({l}, {kid}, {other}, UTC_TIMESTAMP(6), {s}), ({e}, {kid}, {other}, UTC_TIMESTAMP(6), {s});
        INSERT INTO case_hidden (casefile, employee, why, since) VALUES
          ({l}, {person(TORA)}, 'asked', UTC_TIMESTAMP(6)), ({e}, {person(TORA)}, 'asked', UTC_TIMESTAMP(6)),
          ({l}, {person("frida.fadder")}, 'asked', UTC_TIMESTAMP(6));
        INSERT IGNORE INTO case_named (casefile, employee, since) VALUES
          ({l}, {s}, UTC_TIMESTAMP(6)), ({e}, {s}, UTC_TIMESTAMP(6));
        INSERT INTO case_opened (casefile, employee, why, reason, since, until) VALUES
          ({l}, {kid}, 'help', 'Hun spurte', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 DAY);
        INSERT INTO claim (casefile, kind, claimant, basis, received, text, registered, registered_by) VALUES
          ({l}, 'access', 'guardian', '', {norway()}, 'Alt', UTC_TIMESTAMP(6), {s});
        INSERT INTO disclosure (casefile, receiver, papers, left_out, made, made_by)
          VALUES ({l}, 'guardian', 0, 0, UTC_TIMESTAMP(6), {s});
        INSERT INTO address_change (casefile, block, was, why, changed, changed_by) VALUES
          ({l}, 'none', 'none', 'Feil', UTC_TIMESTAMP(6), {s});
        INSERT INTO meeting (casefile, kind, met, begins, ends, place, uid, changed, changed_by) VALUES
          ({l}, 'other', {norway()} + INTERVAL 9 DAY, 600, 660, 'Skolen', MD5({l}), UTC_TIMESTAMP(6), {s});
        INSERT INTO agreement (casefile, meeting, body, responsible, due, made, changed, changed_by)
          VALUES ({l}, LAST_INSERT_ID(), 'Ringe', 'Stian', {norway()}, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), {s});
        INSERT INTO plan (casefile, phone, began, changed, changed_by)
          VALUES ({l}, '12345678', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), {s});
        INSERT INTO plan_point (casefile, point, body, version, changed, changed_by)
          VALUES ({l}, 'important', 'Venner', 1, UTC_TIMESTAMP(6), {s});
        INSERT INTO plan_change (casefile, number, body, noted, noted_by) VALUES ({l}, 1, 'Mer', UTC_TIMESTAMP(6), {s});
        INSERT INTO disposal (casefile, number, receipt, sent, basis, approved, approved_by, stopped, stopped_by)
          VALUES ({l}, '{later}', 'A', '2026-01-01', 'B', UTC_TIMESTAMP(6), {s}, UTC_TIMESTAMP(6), {s});
        INSERT INTO contact_form (casefile, strand, help, concern, tried, child_view, family_view, leader, asked, sent, sent_by)
          SELECT casefile, id, 'advice', 'X', 'Y', 'Z', 'W', 'L', {norway()}, UTC_TIMESTAMP(6), holder
            FROM strand WHERE casefile = {l};
        INSERT INTO draft (employee, path, writer, fields, saved) VALUES
          ({s}, '/sak/{later}/logg/niva', 'abcdefghijklmnopqrstuv', 'begrunnelse=x', UTC_TIMESTAMP(6));
        UPDATE casefile SET journal = 'J-{later}' WHERE id = {l};
        SELECT MIN(id) INTO @l FROM strand WHERE casefile = {l};
        SELECT MIN(id) INTO @e FROM strand WHERE casefile = {e};
        INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand, opened, due) VALUES
          ('prepare_birthday', {l}, 12, 'holder', @l, {l}, @l, UTC_TIMESTAMP(6), {norway()}),
          ('make_plan', {l}, 12, 'holder', @l, {l}, @l, UTC_TIMESTAMP(6), {norway()}),
          ('make_plan', {e}, 12, 'holder', @e, {e}, @e, UTC_TIMESTAMP(6), {norway()})""")


def hindered(tap, siri, page, later, earlier):
    """What stands in the way is named, and nothing moves."""
    l, e, s, kai = case_of(later), case_of(earlier), person(STIAN), person(KAI)
    strand = one(f"SELECT id FROM strand WHERE casefile = {l}")
    unit = unit_of("kari.koordinator")
    made = f"UTC_TIMESTAMP(6), {s}"
    said = (f"INSERT INTO consent (id, casefile, giver, giver_name, purposes, information, way, given, registered,"
            f" registered_by) VALUES (%d, %s, 'self', 'Hun', 'plan', 'Alt', 'signed', '%s', {made});"
            f" INSERT INTO consent_service (consent, casefile, unit, answer, until) VALUES (%d, %s, {unit}, %s);")
    named = f"INSERT INTO case_named (casefile, employee, since) VALUES ({l}, {person(SIRI)}, UTC_TIMESTAMP(6));"
    unnamed = f"DELETE FROM case_named WHERE employee = {person(SIRI)};"
    undo_said = "DELETE FROM consent_service WHERE consent > 900000; DELETE FROM consent WHERE id > 900000"
    ways = {
        "samme navn": (f"UPDATE person SET birth = birth - INTERVAL 1 DAY WHERE id = (SELECT person FROM casefile WHERE id = {l})",
                       f"UPDATE person SET birth = birth + INTERVAL 1 DAY WHERE id = (SELECT person FROM casefile WHERE id = {l})"),
        "en plan": (f"INSERT INTO plan (casefile, began, changed, changed_by) VALUES ({e}, UTC_TIMESTAMP(6), {made})",
                    f"DELETE FROM plan WHERE casefile = {e}"),
        "BTI-teamet": (f"""INSERT INTO contact_form (casefile, strand, help, concern, tried, child_view, family_view,
            leader, asked, sent, sent_by) VALUES ({e}, {strand}, 'advice', 'X', 'Y', 'Z', 'W', 'L', {norway()}, {made})""",
                       f"DELETE FROM contact_form WHERE casefile = {e}"),
        "personvernreglene": (named + f"UPDATE casefile SET address_block = 'restricted' WHERE id = {l}",
                              unnamed + f"UPDATE casefile SET address_block = 'none' WHERE id = {l}"),
        "sperret adresse": (named + f"UPDATE casefile SET address_block = 'confidential' WHERE id = {l}",
                            unnamed + f"UPDATE casefile SET address_block = 'none' WHERE id = {l}"),
        "slettes": (f"UPDATE disposal SET stopped = NULL, stopped_by = NULL WHERE casefile = {l}",
                    f"UPDATE disposal SET stopped = UTC_TIMESTAMP(6), stopped_by = {s} WHERE casefile = {l}"),
        "møte i dag": (f"UPDATE meeting SET met = {norway()} WHERE casefile = {l}",
                       f"UPDATE meeting SET met = {norway()} + INTERVAL 9 DAY WHERE casefile = {l}"),
        "spurt om å ta": (f"""INSERT INTO offer (strand, receipt, employee, made, made_by, hours, clarified, message,
            wish_followed, wish_reason, state) VALUES ({strand}, 0, {kai}, {made}, 2, 1, '', 1, '', 'open')""",
                          f"DELETE FROM offer WHERE strand = {strand} AND state = 'open'"),
        "skal ikke se den andre": (
            f"INSERT INTO case_hidden (casefile, employee, why, since) VALUES ({e}, {s}, 'asked', UTC_TIMESTAMP(6))",
            f"DELETE FROM case_hidden WHERE casefile = {e} AND employee = {s}"),
        "sagt nei til en tjeneste": (
            said % (900001, e, "2026-01-01", 900001, e, "'given', '2099-01-01'") +
            said % (900002, l, "2026-01-02", 900002, l, "'refused', NULL"), undo_said),
    }
    got = {}
    for words, (do, undo) in ways.items():
        sql(do)
        seen = siri.get(page)
        sent = siri.fill(page, page, **YES)
        got[words] = (words in seen.text, "en_sak" in seen.text, sent.status,
                      one(f"SELECT COUNT(*) FROM casefile WHERE id = {l}"))
        sql(undo)
    tap.check(set(got.values()) == {(True, False, 422, "1")} and len(got) == 10,
              "what stands in the way is named before it is tried, and refused: ten of ten", got)
    sql(said % (900001, e, "2026-01-03", 900001, e, "'given', '2099-01-01'") +
        said % (900002, l, "2026-01-02", 900002, l, "'refused', NULL"))
    text = siri.get(page).text
    sql(undo_said)
    tap.check("en_sak" in text and "Før sakene kan bli én" not in text,
              "a yes that was said after the no stands in no way")


def apart_for_now(tap, siri, page, later):
    """Without the family's yes they stay two, and can be taken up again."""
    bad = [siri.fill(page, page, **dict(YES, **f)).status for f in
           ({"vil_ha_en_sak": ""}, {"vil_ha_en_sak_ogsaa": ""}, {"vil_ha_en_sak": day(1)},
            {"det_er_gjort": " "}, {"vil_ha_en_sak": "i går"})]
    stale = siri.get(page).hidden(page)
    apart = siri.fill(page, page, er_det_samme="samme", det_er_gjort="Familien vil vente")
    old = siri.post(page, dict(stale, er_det_samme="ulike", det_er_gjort="Feil")).status
    seen, every = siri.get(page).text, siri.get("/samme-barn").text
    tap.check(bad == [422] * 5 and apart.status == 303 and old == 409 and "Familien vil vente" in seen and
              "avklart_for" in seen and later in every and page in every,
              "the family's yes is asked for from each side; without it they stay two, and are found again",
              (bad, apart.status, old))


def joined(tap, stian, siri, page, later, earlier):
    l, e = case_of(later), case_of(earlier)
    kai, strand = Browser(KAI), one(f"SELECT id FROM strand WHERE casefile = {l}")
    before = [kai.get(f"/sak/{later}").status, stian.get(f"/sak/{earlier}").status]
    rows, held = rows_of(l), sql(f"SELECT * FROM holding WHERE strand = {strand}")
    looks = one(f"SELECT COUNT(*) FROM access_log WHERE casefile = {l}")
    open_form = stian.get(f"/sak/{later}/logg/mal/nytt").hidden(f"/sak/{later}/logg/mal/nytt")
    persons = int(one("SELECT COUNT(*) FROM person"))
    done = siri.fill(page, page, **YES)
    tap.check(before == [404, 404] and done.status == 303 and left_of(l) == {} and
              one(f"SELECT COUNT(*) FROM casefile WHERE id = {l}") == "0" and
              int(one("SELECT COUNT(*) FROM person")) == persons - 1,
              "with the family's yes the two are one: nothing names the other any more",
              (before, done.status, left_of(l)))
    lost = {(t, i) for t, i in rows if t != "same_person" and
            one(f"SELECT casefile FROM {t} WHERE id = {i}") != e}
    tap.check(not lost and len({t for t, _ in rows}) > 15,
              "and each of its rows belongs to the one that goes on", (lost, len(rows)))
    tap.check(sql(f"SELECT * FROM holding WHERE strand = {strand}") == held and
              sql(f"""SELECT s.number, s.name = p.name, s.received = c.received, s.holder, s.live FROM strand s
                  JOIN casefile c ON c.id = s.casefile JOIN person p ON p.id = c.person WHERE s.id = {strand}""") ==
              [[earlier, "1", "1", person(STIAN), "1"]],
              "who has what, and since when, is as it was")
    return l, e, strand, looks, open_form


def once_and_nothing_lost(tap, l, e, later):
    services = sql(f"SELECT kind, role, name FROM service WHERE casefile = {e} AND live = 1 AND changed_by = {person(STIAN)} ORDER BY kind, name")
    tap.check(services == [["gp", "", "Lege Eng"], ["next_of_kin", "", "Far"], ["office", "", "Tora"],
                           ["other", "Fastlege", "Lege Lie"]],
              "who is around the family stands once, and what both wrote stands twice", services)
    live = one(f"""SELECT CONCAT((SELECT COUNT(*) FROM participant WHERE casefile = {e} AND live = 1
          AND employee = {person("kari.koordinator")}), ' ',
        (SELECT COUNT(*) FROM case_hidden WHERE casefile = {e} AND live = 1 AND employee = {person(TORA)}), ' ',
        (SELECT COUNT(*) FROM case_hidden WHERE casefile = {e} AND live = 1 AND employee = {person("frida.fadder")}), ' ',
        (SELECT COUNT(*) FROM case_opened WHERE casefile = {e} AND until > UTC_TIMESTAMP(6)))""")
    tap.check(live == "1 1 1 0", "who takes part in both does so once, the shields of both stand, "
              "and no reason to read one is one to read both", live)
    duties = sql(f"""SELECT guideline, subject, done_mark FROM duty WHERE occurrence = 12 AND casefile = {e}
        AND guideline IN ('make_plan', 'prepare_birthday') ORDER BY guideline, done_mark""")
    tap.check(sorted(duties) == sorted([["make_plan", e, "0"], ["make_plan", l, "1"], ["prepare_birthday", e, "0"]]),
              "what both owed of the child is owed once", duties)
    tap.check(one(f"""SELECT CONCAT(COALESCE((SELECT journal FROM casefile WHERE id = {e}), ''), ' ',
        (SELECT GROUP_CONCAT(m.casefile) FROM plan_measure m JOIN plan_goal g ON g.id = m.goal
          WHERE g.casefile = {e} AND m.measure = 'Fast leggetid'), ' ',
        (SELECT phone FROM plan WHERE casefile = {e}))""").endswith(f" {e} 12345678"),
        "a measure goes with its goal, and the plan with what is in it")


def number_leads_there(tap, stian, later, earlier, open_form):
    kai, kari = Browser(KAI), Browser("lars.leder") if one(
        "SELECT COUNT(*) FROM employee WHERE username = 'lars.leder'") == "1" else Browser("britt.bti")
    got = {p: (a.status, a.location) for p in ("", "/logg", "/moter") for a in [stian.get(f"/sak/{later}{p}")]}
    tap.check(got == {p: (303, f"/sak/{earlier}{p}") for p in ("", "/logg", "/moter")},
              "the old number leads to the same page of the case that goes on", got)
    none = [kari.get(f"/sak/{later}").status, kari.get(f"/sak/{earlier}").status,
            Browser(TORA).get(f"/sak/{later}").status, Browser(TORA).get(f"/sak/{earlier}").status]
    tap.check(none == [404] * 4, "whoever may not know of it is told the same as of no case", none)
    new = f"/sak/{later}/logg/mal/nytt"
    late = stian.post(new, dict(open_form, malsetting="For sent")).status
    tap.check(late == 404 and one("SELECT COUNT(*) FROM plan_goal WHERE goal = 'For sent'") == "0" and
              one(f"SELECT COUNT(*) FROM draft WHERE path = '/sak/{earlier}/logg/niva'") == "1",
              "a form that was open writes nothing, and what was kept of one is on the new page", late)
    found = stian.fill("/sok", "/sok", sok=later)
    hits = stian.get(found.location)
    tap.check(earlier in hits.text or hits.location == f"/sak/{earlier}",
              "a search for the old number finds it", (found.status, found.location, hits.status))
    tap.check([kai.get(f"/sak/{earlier}/logg").status, kai.get(f"/sak/{later}/logg").status,
               stian.get(f"/sak/{earlier}/logg").status] == [404, 404, 200],
              "a coordinator reads no log by that alone")


def it_is_told(tap, stian, siri, l, e, later, earlier, strand, looks):
    told = sql(f"""SELECT h.username, a.kind FROM alert a JOIN employee h ON h.id = a.employee
        WHERE a.step = {l} AND a.kind = 'joined' ORDER BY h.username""")
    inbox = stian.get("/varsler").text
    tap.check(told == [[KAI, "joined"], [STIAN, "joined"]] and "slått sammen" in inbox and
              f"/sak/{earlier}" in inbox, "both who have something of it are told", told)
    text = Browser(KAI).get(f"/sak/{earlier}").text
    both = sql(f"""SELECT done_mark FROM duty WHERE guideline = 'choose_both' AND strand = {strand}""")
    tap.check("En annen sak på barnet ble slått sammen" in text and both == [["0"]],
              "the life line says so, and whoever has the baton says what becomes of the log", both)
    log, old = f"/sak/{earlier}/innsyn", siri.get(f"/sak/{earlier}/innsyn?sak={later}")
    now = int(one(f"SELECT COUNT(*) FROM access_log WHERE casefile = {l}"))
    while (more := re.search(r'href="([^"]*etter=[^"]*)"', old.text)):
        old = siri.get(more.group(1).replace("&amp;", "&"))
    tap.check(now > int(looks) and f"?sak={later}" in siri.get(log).text and
              "Åpnet en stafettlogg" in old.text and old.status == 200 and
              siri.get(f"{log}/utskrift?sak={later}").status == 200 and
              siri.get(f"/sak/{later}/innsyn").location == log,
              "who looked at the old one is found with the one that goes on", (now, looks))
    again = [siri.get(f"/samme-barn/{one('SELECT MAX(pair) FROM case_joined')}").location]
    tap.check(again == ["/samme-barn"] and later in siri.get("/samme-barn").text,
              "and the system owner sees what became of them", again)


def two_logs(tap, stian, siri):
    """Of two logs one has to end; then what it says goes on in the other's case."""
    kai = Browser(KAI)
    first = number_of(opened(stian, STIAN, "Ett Barn"))
    second = number_of(opened(kai, KAI, "Ett Barn"))
    l = case_of(second)
    page = f"/samme-barn/{pair_of(l)}"
    text, refused = siri.get(page).text, siri.fill(page, page, **YES).status
    new = f"/sak/{second}/logg/mal/nytt"
    kai.fill(new, new, malsetting="Fra den andre")
    sql(f"""UPDATE strand SET state = 'closed', closed = UTC_TIMESTAMP(6) WHERE casefile = {l};
        UPDATE holding h JOIN strand s ON s.id = h.strand SET h.until = UTC_TIMESTAMP(6)
         WHERE s.casefile = {l} AND h.until > UTC_TIMESTAMP(6)""")
    ids = [Browser(SIRI) for _ in range(4)]
    forms = [b.get(page).hidden(page) for b in ids]
    got = at_once([lambda b=b, f=f: b.post(page, dict(f, **YES)).status for b, f in zip(ids, forms)])
    tap.check("Stafettholder" in text and refused == 422 and got == [303] * 4 and left_of(l) == {} and
              one(f"SELECT COUNT(*) FROM case_joined WHERE was = {l}") == "1" and
              one(f"""SELECT COUNT(*) FROM plan_goal WHERE casefile = {case_of(first)}
                  AND goal = 'Fra den andre'""") == "1",
              "of two logs one must end first; four who join at once do it once", (refused, got))
    return first


def written_meanwhile(tap, siri):
    """What is written in the same moment is in the joined case, or was refused."""
    outcome, kept = [], []
    for turn in range(4):
        stian, kai = Browser(STIAN), Browser(KAI)
        name = f"Samtidig Nummer {'ABCD'[turn]}"
        earlier = number_of(opened(kai, KAI, name))
        later = number_of(opened(stian, STIAN, name))
        l = case_of(later)
        sql(f"""UPDATE strand SET state = 'closed', closed = UTC_TIMESTAMP(6)
             WHERE casefile = {case_of(earlier)}""")
        page, goal, plan = f"/samme-barn/{pair_of(l)}", f"/sak/{later}/logg/mal/nytt", f"/sak/{later}/plan/punkt/viktig"
        forms = [stian.get(goal).hidden(goal) for _ in range(3)] + [stian.get(plan).hidden(plan)]
        own = siri.get(page).hidden(page)
        got = at_once([lambda i=i: stian.post(goal, dict(forms[i], malsetting=f"{name} {i}")).status
                       for i in range(3)] +
                      [lambda: siri.post(page, dict(own, **YES)).status,
                       lambda: stian.post(plan, dict(forms[3], punkt="Venner")).status])
        outcome += got
        kept.append((got[3], left_of(l), got[:3].count(303) == int(one(
            f"""SELECT COUNT(*) FROM plan_goal WHERE casefile = {case_of(earlier)} AND goal LIKE '{name}%'"""))))
    tap.check(kept == [(303, {}, True)] * 4 and set(outcome) <= {303, 404, 403, 422, 409, 400},
              "what is written meanwhile is in the joined case or was refused: never in an empty one",
              (outcome, kept))


def waits_for_it(tap):
    """Whoever writes while the joining is not done yet waits, and is told that there is no such case."""
    stian, kai = Browser(STIAN), Browser(KAI)
    earlier = number_of(opened(kai, KAI, "Vent Litt"))
    later = number_of(opened(stian, STIAN, "Vent Litt"))
    l, e = case_of(later), case_of(earlier)
    pages = {p: dict(stian.get(f"/sak/{later}{p}").hidden(f"/sak/{later}{p}"), **more) for p, more in (
        ("/plan/punkt/viktig", {"punkt": "Venner"}), ("/plan/mal/nytt", {"malsetting": "Ute"}),
        ("/logg/mal/nytt", {"malsetting": "Hjemme"}), ("/moter/nytt", {"sted": "Skolen"}))}
    sql(f"UPDATE strand SET state = 'closed', closed = UTC_TIMESTAMP(6) WHERE casefile = {e}")
    slow = f"""BEGIN; SELECT id FROM casefile WHERE id IN ({l}, {e}) ORDER BY id FOR UPDATE;
        INSERT INTO case_joined (was, number, person, received, registered, goes_on, pair, found, wanted, wanted_there,
          note, joined, joined_by)
        SELECT {l}, '{later}', p.id, {norway()}, UTC_TIMESTAMP(6), {e}, {pair_of(l)}, UTC_TIMESTAMP(6), {norway()},
          {norway()}, 'x', UTC_TIMESTAMP(6), 1 FROM (SELECT {one(f"SELECT person FROM casefile WHERE id = {l}")} AS id) p;
        DO SLEEP(2); COMMIT"""
    first = threading.Thread(target=sql, args=(slow,))
    first.start()
    time.sleep(0.5)
    began = time.monotonic()
    got = at_once([lambda p=p, f=f: stian.post(f"/sak/{later}{p}", f).status for p, f in pages.items()])
    waited = time.monotonic() - began
    first.join()
    tap.check(got == [404] * 4 and waited > 1 and left_of(l) == {} and
              one(f"SELECT COUNT(*) FROM plan WHERE casefile IN ({l}, {e})") == "0",
              "whoever writes in that very moment waits, and writes nothing in what is no more", (got, waited))


def chain(tap, siri, first):
    """A case that others became part of becomes part of one itself."""
    kari = Browser("kari.koordinator")
    stian = Browser(STIAN)
    third = number_of(opened(kari, "kari.koordinator", "Ett Barn"))
    l = case_of(third)
    was = one(f"SELECT number FROM case_joined WHERE goes_on = {case_of(first)}")
    pair, e = pair_of(l), case_of(first)
    sql(f"""UPDATE same_person SET casefile = {e}, earlier = {l} WHERE id = {pair};
        UPDATE strand SET state = 'closed', closed = UTC_TIMESTAMP(6) WHERE casefile = {e}""")
    page = f"/samme-barn/{pair}"
    done = siri.fill(page, page, **YES).status
    got = [kari.get(f"/sak/{n}").location for n in (first, was)]
    tap.check(done == 303 and got == [f"/sak/{third}"] * 2 and stian.get(f"/sak/{was}").status == 404,
              "the numbers of all that became part of a case lead to it", (done, got))
    late = f"""INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, opened, due)
        VALUES ('prepare_birthday', {e}, 15, 'office', 0, {e}, UTC_TIMESTAMP(6), {norway()})"""
    sql(late)
    tap.check(one(f"SELECT casefile = {l} AND subject = {l} FROM duty WHERE guideline = 'prepare_birthday' "
                  "AND occurrence = 15 ORDER BY id DESC LIMIT 1") == "1",
              "what a job still owes of the old one is owed of the new")
    one_holder = one("""SELECT COUNT(*) FROM strand s WHERE s.live = 1 AND (SELECT COUNT(*) FROM holding h
        WHERE h.strand = s.id AND h.until = '9999-12-31' AND h.employee = s.holder) <> 1""")
    tap.check(one_holder == "0", "with one holder of each strand at every instant", one_holder)


def run(tap):
    every_table_is_known(tap)
    stian, siri = Browser(STIAN), Browser(SIRI)
    earlier, later = two_of_one(tap, stian)
    page = f"/samme-barn/{pair_of(case_of(later))}"
    written_in(later, earlier, stian)
    hindered(tap, siri, page, later, earlier)
    apart_for_now(tap, siri, page, later)
    l, e, strand, looks, open_form = joined(tap, stian, siri, page, later, earlier)
    if one(f"SELECT COUNT(*) FROM casefile WHERE id = {l}") == "0":
        once_and_nothing_lost(tap, l, e, later)
        number_leads_there(tap, stian, later, earlier, open_form)
        it_is_told(tap, stian, siri, l, e, later, earlier, strand, looks)
    first = two_logs(tap, stian, siri)
    chain(tap, siri, first)
    written_meanwhile(tap, siri)
    waits_for_it(tap)
