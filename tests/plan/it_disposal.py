#!/usr/bin/env python3
"""What is closed is kept from all but the named (R51), or thrown away when somebody has said so
and a month has gone by (R49): all of it, and nothing of anybody else. Run by it_disposal.sh."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "intake"))
sys.path.insert(0, os.path.dirname(__file__))
from client import Browser, Locked, Tap, day, one, sql  # noqa: E402
from it_application import identity  # noqa: E402
import it_closing  # noqa: E402
from it_closing import NAME, begin, end, owed, whole  # noqa: E402
from town import retention  # noqa: E402

PAGE = "/kassasjon"
WHY = "Kassasjonsplanen <b>punkt 4</b>"


def closed_case(tora, elen, lise, kai, name=NAME):
    """Number, case and person of one whose papers the archive has."""
    it_closing.NAME = name
    number = whole(tora, elen, lise, kai)[0]
    page, archive = f"/sak/{number}/koordinator/avslutning", f"/sak/{number}/arkiv"
    begin(kai, page)
    ended = end(kai, page)
    assert ended.status == 303, ended.text
    tora.fill(archive, archive, arkivkvittering=f"A {number}", arkivert_dato=day())
    file, person = sql(f"SELECT id, person FROM casefile WHERE number = '{number}'")[0]
    sql(f"""INSERT INTO contact_person (casefile, name, service, phone, since, set_by) VALUES
        ({file}, 'Helga', 'Helsestasjonen', '37 01 99 99', UTC_TIMESTAMP(6), 1)""")
    return [number, file, person]


def aged(file, years=11):
    sql(f"UPDATE archiving SET sent = sent - INTERVAL {years} YEAR WHERE casefile = {file}")


def approve(who, *files, why=WHY):
    return who.fill(PAGE, PAGE, kassasjon_fordi=why, **{f"sak-{f}": "ja" for f in files})


def waiting():
    return [r[0] for r in sql("SELECT number FROM disposal WHERE waits = 1 ORDER BY id")]


def mine():
    """Every row of every table that says which case or strand it is of."""
    tables = sql("""SELECT table_name, MAX(column_name = 'casefile') FROM information_schema.columns
        JOIN information_schema.tables USING (table_schema, table_name)
        WHERE table_schema = DATABASE() AND column_name IN ('casefile', 'strand')
          AND table_type = 'BASE TABLE' AND table_name NOT IN ('access_log', 'disposal')
        GROUP BY table_name""")
    rows = {}
    for name, by_case in tables:
        of = "x.casefile" if by_case == "1" else "(SELECT casefile FROM strand WHERE id = x.strand)"
        if name == "letter":
            of = f"COALESCE({of}, (SELECT casefile FROM application WHERE id = x.application))"
        for file, n in sql(f"SELECT COALESCE({of}, 0), COUNT(*) FROM {name} x GROUP BY 1"):
            rows[name, file] = n
    return rows


def too_early(tap, tora, number, file):
    got = {who: Browser(who).get(PAGE).status for who in
           ("kai.koordinator", "lise.leder", "siri.systemansvarlig", "odd.drift")}
    by_hand = tora.fill(PAGE, "/soknader/ny", kassasjon_fordi=WHY, **{f"sak-{file}": "ja"})
    tap.check(set(got.values()) == {403} and number not in tora.get(PAGE).text and
              by_hand.status in (403, 422) and waiting() == [],
              "before its years are over no case is offered, nor taken by hand", (got, waiting()))
    aged(file, 9)
    still = number in tora.get(PAGE).text
    aged(file, 2)
    text = tora.get(PAGE).text
    tap.check(not still and number in text and "Plan &lt;b&gt;" not in text and
              f'href="{PAGE}"' in tora.get("/saker/alle").text,
              "after them it is, by its number and not by a name")


def approved(tap, tora, elen, number, file):
    bad = [approve(tora, why=WHY), approve(tora, file, why=""), approve(tora, file, why="x" * 301),
           approve(tora, file, why=f"Etter {identity()}")]
    tap.check([b.status for b in bad] == [422] * 4 and "Velg minst én sak" in bad[0].text and
              "punkt 4" in bad[0].text and f'name="sak-{file}" value="ja" checked' in bad[1].text and
              waiting() == [], "which, and what says so, is asked for; what was chosen stands",
              [b.status for b in bad])
    hidden, other = tora.get(PAGE).hidden(PAGE), elen.get(PAGE).hidden(PAGE)
    said = {"kassasjon_fordi": WHY, f"sak-{file}": "ja"}
    got = [tora.post(PAGE, {**hidden, **said}).status, tora.post(PAGE, {**hidden, **said}).status,
           elen.post(PAGE, {**other, **said}).status]
    text = elen.get(PAGE).text
    tap.check(got == [303, 303, 422] and waiting() == [number] and "punkt 4&lt;/b&gt;" in text and
              f'name="sak-{file}"' not in text,
              "sent twice it is said once, and whoever says it after is told", (got, waiting()))
    row = one("SELECT id FROM disposal WHERE waits = 1")
    stop = {**elen.get(PAGE).hidden(PAGE + "/stopp"), "rad": row}
    got = [elen.post(PAGE + "/stopp", stop).status for _ in range(2)]
    tap.check(got == [303] * 2 and waiting() == [] and "Beholdt" in tora.get(PAGE).text and
              f'name="sak-{file}"' in tora.get(PAGE).text, "it is stopped by anybody there", got)


def restricted(tap, tora, elen, lise, number, file):
    page = f"/sak/{number}/sperr"
    got = [Browser(w).get(page).status for w in ("kai.koordinator", "lise.leder")]
    bad = tora.fill(page, page, sperr_fordi="").status
    approve(tora, file)
    hidden = tora.get(page).hidden(page)
    twice = [tora.post(page, {**hidden, "saken": "sperr", "sperr_fordi": "De ba om sletting."}).status
             for _ in range(2)]
    seen = [b.get(f"/sak/{number}").status for b in (tora, elen, lise)]
    tap.check(set(got) <= {403, 404} and bad == 422 and twice == [303] * 2 and
              seen == [200, 404, 404] and "Saken er sperret" in tora.get(f"/sak/{number}").text and
              f"{page}" in tora.get(f"/sak/{number}/navngitt").text and
              "De ba om sletting." in tora.get(f"/sak/{number}").text and
              "Registrerte saken" not in tora.get(f"/sak/{number}/navngitt").text,
              "a case that is over is known to who is named, and to nobody else",
              (got, bad, twice, seen))
    gone = [number in b.get(PAGE).text for b in (elen, tora)]
    sql(f"UPDATE disposal SET approved = approved - INTERVAL 40 DAY WHERE casefile = {file}")
    ran = retention()
    tap.check(gone == [False, False] and waiting() == [] and ran.returncode == 0 and one(f"SELECT COUNT(*) FROM casefile WHERE id = {file}") == "1"
              and number not in Browser("jorgen.nowak").get("/sok").text,
              "and is thrown away by nobody", ran.stderr[-300:])
    address = f"/sak/{number}/adresse"
    slips = tora.post(address, {**tora.get(address).hidden(address), "adressen": "apen",
                                "adresse_fordi": "Feil."}).status
    opened = tora.fill(page, page, sperr_fordi="Feil sak.")
    rows = [r[0] for r in sql(f"SELECT block FROM address_change WHERE casefile = {file} ORDER BY id")]
    tap.check(slips == 409 and opened.status == 303 and elen.get(f"/sak/{number}").status == 200 and
              rows == ["restricted", "none"] and "Saken ble åpnet igjen" in
              elen.get(f"/sak/{number}").text, "until it is opened, with a reason", (slips, rows))


def of_others(tap, tora, elen, number, file):
    """Nobody says of a case that she may not know of."""
    her = one("SELECT id FROM employee WHERE username = 'elen.malik'")
    sql(f"""INSERT INTO case_hidden (casefile, employee, why, since) VALUES
        ({file}, {her}, 'relation', UTC_TIMESTAMP(6))""")
    seen, said = f'name="sak-{file}"' in elen.get(PAGE).text, approve(elen, file)
    sql(f"UPDATE case_hidden SET until = UTC_TIMESTAMP(6) WHERE casefile = {file} AND employee = {her}")
    tap.check((seen, said.status, waiting()) == (False, 422, []) and
              "Noen av sakene kan ikke slettes nå" in said.text and
              f'name="sak-{file}"' in tora.get(PAGE).text,
              "who stands near a case neither reads nor says that it may go", (seen, said.status))


def taken_up(tap, tora, lise, number, file):
    """What has happened since is not thrown away with what was read then."""
    sql(f"UPDATE disposal SET approved = approved - INTERVAL 40 DAY WHERE casefile = {file}")
    for what, back in (
            (f"""INSERT INTO claim (casefile, kind, claimant, basis, received, text, registered,
                 registered_by, state, answered, ended, ended_by) SELECT {file}, 'access', 'plan_owner',
                 '', CURRENT_DATE, 'x', UTC_TIMESTAMP(6), 1, 'granted', CURRENT_DATE, UTC_TIMESTAMP(6), 1""",
             f"DELETE FROM claim WHERE casefile = {file}"),
            (f"UPDATE strand SET closed = UTC_TIMESTAMP(6) WHERE casefile = {file}",
             f"""UPDATE strand SET closed = UTC_TIMESTAMP(6) - INTERVAL 1 DAY
                 WHERE casefile = {file}""")):
        approve(tora, file)
        sql(f"UPDATE disposal SET approved = approved - INTERVAL 40 DAY WHERE casefile = {file} "
            "AND waits = 1")
        said = waiting()
        sql(what)
        retention()
        kept = one(f"SELECT COUNT(*) FROM casefile WHERE id = {file}")
        text = tora.get(PAGE).text
        sql(back)
        tap.check((said, kept, waiting()) == ([number], "1", []) and "tatt opp igjen" in text,
                  "who asks, or comes back, ends what was said of the case", (said, kept, waiting()))


def living(tap, tora, elen, number, file):
    """A case of which anything lives cannot be kept from those who work with it."""
    page = f"/sak/{number}/sperr"
    form = tora.get(page).hidden(page)
    sql(f"""INSERT INTO strand (casefile, kind, state, holder, held_as, held_since) SELECT casefile,
        'family_coordinator', 'applied', holder, 'interim', UTC_TIMESTAMP(6) FROM strand
        WHERE casefile = {file} LIMIT 1""")
    got = (tora.get(page).status, tora.post(page, {**form, "saken": "sperr",
                                                   "sperr_fordi": "Prøver."}).status)
    sql(f"""DELETE w FROM strand_word w JOIN strand s ON s.id = w.strand AND s.state = 'applied'
        WHERE s.casefile = {file}; DELETE FROM strand WHERE casefile = {file} AND state = 'applied'""")
    tap.check(got == (409, 409) and page not in elen.get("/").text and
              one(f"SELECT address_block FROM casefile WHERE id = {file}") == "none",
              "what lives cannot be restricted", got)


def one_of_two(tap, tora, first, second):
    """A case that cannot be thrown away now keeps no other."""
    approve(tora, first, second)
    sql("UPDATE disposal SET approved = approved - INTERVAL 40 DAY WHERE waits = 1")
    with Locked(f"SELECT id FROM casefile WHERE id = {first}"):
        ran = retention()
    left = [one(f"SELECT COUNT(*) FROM casefile WHERE id = {f}") for f in (first, second)]
    tap.check(ran.returncode == 1 and left == ["1", "0"] and "number=" in ran.stderr,
              "one that is locked keeps no other, and operations read which", (left, ran.stderr[-300:]))


def thrown_away(tap, tora, number, file, person):
    long_ago = (f"UPDATE disposal SET approved = UTC_TIMESTAMP(6) - INTERVAL %d DAY WHERE casefile = "
                f"{file} AND waits = 1")
    sql(f"UPDATE address_change SET changed = changed - INTERVAL 60 DAY WHERE casefile = {file}")
    others = {k: v for k, v in mine().items() if k[1] != file}
    sql(long_ago % 29)
    retention()
    early = one(f"SELECT COUNT(*) FROM casefile WHERE id = {file}"), waiting()
    sql(long_ago % 31)
    sql(f"""INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, opened, due)
        VALUES ('answer_request', 999999, 0, 'office', 0, {file}, UTC_TIMESTAMP(6), CURRENT_DATE)""")
    retention()
    owes = one(f"SELECT COUNT(*) FROM casefile WHERE id = {file}"), waiting()
    sql("DELETE FROM duty WHERE subject = 999999")
    tap.check((early, owes) == (("1", [number]), ("1", [])), "not a day before the month is over, "
              "nor when it is owed an answer", (early, owes))
    approve(tora, file)
    sql(long_ago % 31)
    ran = retention()
    left = {k: v for k, v in mine().items() if k[1] == file}
    tap.check(ran.returncode == 0 and "cases_thrown_away=1" in ran.stderr + ran.stdout and left == {}
              and one(f"SELECT COUNT(*) FROM casefile WHERE id = {file}") == "0" and
              one(f"SELECT COUNT(*) FROM person WHERE id = {person}") == "0",
              "then all of it is gone", (ran.stderr[-300:], left))
    now = mine()
    tap.check(now == others, "and nothing of anybody else",
              {k: (others.get(k), now.get(k)) for k in {*others, *now} if others.get(k) != now.get(k)})
    text = tora.get(PAGE).text
    row = sql(f"SELECT number, receipt, done IS NOT NULL, removed > 40 FROM disposal WHERE casefile = "
              f"{file} ORDER BY id DESC LIMIT 1")
    tap.check(tora.get(f"/sak/{number}").status == 404 and "Slettet" in text and
              row == [[number, f"A {number}", "1", "1"]] and
              int(one(f"SELECT COUNT(*) FROM access_log WHERE casefile = {file}")) > 0,
              "what stays says which, when, by whom and why; and who had looked", row)
    tap.check("cases_thrown_away=0" in (lambda r: r.stderr + r.stdout)(retention()),
              "it is done once")


def run(tap):
    kai, lise = Browser("kai.koordinator"), Browser("lise.leder")
    tora, elen = Browser("tora.tjenestekontor"), Browser("elen.malik")
    number, file, person = closed_case(tora, elen, lise, kai)
    tap.check(owed(number) == [] and one(f"SELECT name FROM person WHERE id = {person}") == NAME,
              "a case is closed, and the archive has it", owed(number))
    other = closed_case(tora, elen, lise, kai, "Plan Andre")[1]
    sql(f"""INSERT INTO family_member (strand, family, begun, joined)
        SELECT id, 1, CURRENT_DATE, UTC_TIMESTAMP(6) FROM strand WHERE casefile IN ({file}, {other})""")
    too_early(tap, tora, number, file)
    aged(other)
    approved(tap, tora, elen, number, file)
    restricted(tap, tora, elen, lise, number, file)
    of_others(tap, tora, elen, number, file)
    taken_up(tap, tora, lise, number, file)
    living(tap, tora, elen, number, file)
    approve(tora, file)
    thrown_away(tap, tora, number, file, person)
    third = closed_case(tora, elen, lise, kai, "Plan Tredje")[1]
    aged(third)
    one_of_two(tap, tora, third, other)


if __name__ == "__main__":
    told = Tap()
    run(told)
    sys.exit(told.end())
